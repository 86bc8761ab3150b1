// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <array>
#include <optional>

namespace plectrum {

/// What protocols share whose messages are JSON texts, one value or a batch of them. A protocol says what a value
/// means.
class JsonMessageDecoder : public Decoder {
public:
    std::vector<DecodedMessage> feed(const Input &input) final;

protected:
    enum class Shape : quint8 { Object, Array, Any };
    enum class Framing : quint8 {
        Whole,   ///< one a WebSocket message
        Batch,   ///< one, or an array of several
        Records, ///< any number, each with 0x1e behind; one may go on in the next WebSocket message
    };

    /// `title`: "JSON-RPC", static.
    JsonMessageDecoder(const char *title, Shape shape, Framing framing = Framing::Whole);

    /// What `json` means, a value without white space around it that looks like an object or array but may be broken
    /// inside. `id` may be set to the part of `json` that makes the pair.
    virtual DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) = 0;
    /// Messages that are no JSON text but allowed: binary ones, heartbeats. nullopt: it is none of them.
    virtual std::optional<DecodedMessage> apart(const Input &input);

    static DecodedMessage broken(QByteArrayView text, const QByteArray &problem);

private:
    /// `origin`: where the WebSocket message begins in the bytes that `json` is of.
    DecodedMessage single(QByteArrayView json, Role sender, const char *origin);
    std::vector<DecodedMessage> batch(const Input &input);
    std::vector<DecodedMessage> records(const Input &input);

    const char *const m_title;
    const Shape m_shape;
    const Framing m_framing;
    std::array<QByteArray, 2> m_pending; ///< by sender: the start of a record
};

} // namespace plectrum
