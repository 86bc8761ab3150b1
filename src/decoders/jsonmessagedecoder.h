// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <optional>

namespace plectrum {

/// What protocols share whose messages are JSON texts, one value or a batch of them. A protocol says what a value
/// means.
class JsonMessageDecoder : public Decoder {
public:
    std::vector<DecodedMessage> feed(const Input &input) final;

protected:
    /// How a message looks: objects, arrays, an object or an array of objects, or whatever the protocol takes.
    enum class Shape : quint8 { Object, Array, Batch, Any };

    /// `title`: "JSON-RPC", static.
    JsonMessageDecoder(const char *title, Shape shape);

    /// What `json` means, a value without white space around it that looks like an object or array but may be broken
    /// inside. `id` may be set to the part of `json` that makes the pair.
    virtual DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) = 0;
    /// Messages that are no JSON text but allowed: binary ones, heartbeats. nullopt: it is none of them.
    virtual std::optional<DecodedMessage> apart(const Input &input);

    static DecodedMessage broken(QByteArrayView text, const QByteArray &problem);

private:
    DecodedMessage single(QByteArrayView json, const Input &input);
    std::vector<DecodedMessage> texts(const Input &input);

    const char *const m_title;
    const Shape m_shape;
};

} // namespace plectrum
