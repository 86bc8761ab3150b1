// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"
#include "decoders/streamrest.h"

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
    /// inside; then only the secrets count. `id` may be set to the part of `json` that makes the pair.
    virtual DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) = 0;
    /// Messages that are no JSON text but allowed: binary ones, heartbeats. nullopt: it is none of them.
    virtual std::optional<DecodedMessage> apart(const Input &input);
    /// A binary message that holds any number of them, with their trees. nullopt: the protocol has none such.
    virtual std::optional<std::vector<DecodedMessage>> binaries(const Input &input);

    /// Gives the fields of a message's tree their names, where its values have none.
    virtual void nameFields(DecodedField &tree) const;

    /// Tells, while a message is read, that the raw value `part` of it is a secret; of a string what stands between the
    /// quotes. `name`: what it is, static. null is none.
    void hide(QByteArrayView part, const char *name);
    /// The same of bytes as they are.
    void hideBytes(QByteArrayView part, const char *name);
    /// The same of what is named like a credential in the JSON value `value`.
    void hideCredentials(QByteArrayView value);
    /// Gives `decoded` the places of its `id` and of what was hidden, counted from `origin`.
    void place(DecodedMessage &decoded, QByteArrayView id, const char *origin);

    static DecodedMessage broken(QByteArrayView text, const QByteArray &problem);

private:
    struct Hidden {
        QByteArrayView part;
        const char *name; ///< nullptr: what is named like a credential inside
    };
    /// `origin`: where the WebSocket message begins in the bytes that `json` is of.
    DecodedMessage single(QByteArrayView json, const Input &input, const char *origin);
    std::vector<DecodedMessage> batch(const Input &input);
    std::vector<DecodedMessage> records(const Input &input);

    const char *const m_title;
    const Shape m_shape;
    const Framing m_framing;
    std::array<StreamRest, 2> m_rest; ///< by sender: the start of a record
    std::vector<Hidden> m_hidden;     ///< of the message that is read
    bool m_wantsSecrets = false;
};

} // namespace plectrum
