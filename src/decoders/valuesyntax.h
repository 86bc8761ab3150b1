// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"
#include "decoders/payloadformat.h"

#include <optional>
#include <utility>
#include <vector>

namespace plectrum {

/// Reads the values that messages are made of, written in JSON, MessagePack or CBOR, as jsontree.h does those of JSON:
/// only what is asked for, without an index. Views are parts of the value they are of, as they stand there. What is
/// broken gives nothing. No recursion.
class ValueSyntax {
public:
    /// `format`: Json, MessagePack or Cbor.
    explicit ValueSyntax(PayloadFormat format)
        : m_format(format)
    {
    }

    PayloadFormat format() const { return m_format; }

    /// How long the value is that `bytes` begin with; 0: it is broken or not whole. Not for JSON.
    qsizetype length(QByteArrayView bytes) const;
    /// What `value` begins like; nullopt: like none.
    std::optional<PayloadKind> kind(QByteArrayView value) const;
    /// The elements of the array `value`, the first `most`; nullopt: it is none.
    std::optional<std::vector<QByteArrayView>> elements(QByteArrayView value, qsizetype most = 10'000) const;
    /// The value of the key `key`, a text, of the map `value`; empty: there is none.
    QByteArrayView member(QByteArrayView value, QByteArrayView key) const;
    /// Keys, without what stands around them, and values of the map `value` whose keys are texts in one piece, the
    /// first `most`; as far as it can be read. Not for JSON.
    std::vector<std::pair<QByteArrayView, QByteArrayView>> members(QByteArrayView value, qsizetype most) const;
    /// A string without quotes and escapes; all else as shown().
    QByteArray text(QByteArrayView value) const;
    /// The value on one line, as JSON has it; bytes, tags and the like as CBOR's diagnostic notation (RFC 8949 §8). At
    /// most `maxBytes`, then an ellipsis.
    QByteArray shown(QByteArrayView value, qsizetype maxBytes = 96) const;
    /// A string's or bytes' own bytes, as far as they stand in one piece; of all else the value. For secrets.
    QByteArrayView inner(QByteArrayView value) const;
    /// With the bytes of each value, `base` added to their offsets; nullopt: the value is broken.
    std::optional<DecodedField> tree(QByteArrayView value, const QByteArray &name, qsizetype base = 0) const;

private:
    PayloadFormat m_format;
};

} // namespace plectrum
