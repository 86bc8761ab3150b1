// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef PLECTRUM_PROTOBUF

#include <QByteArray>
#include <QByteArrayView>

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

/// Protobuf's encoding (protobuf.dev, "Encoding"), field by field with its place, by libprotobuf's own reader.
namespace plectrum::protobufwire {

namespace pb = google::protobuf;
using Wire = pb::internal::WireFormatLite;

/// A tag as it stands, and the bytes of its value.
struct Item {
    qsizetype start = 0;
    qsizetype value = 0; ///< behind the tag and the length
    qsizetype end = 0;
    int number = 0;
    Wire::WireType wire = Wire::WIRETYPE_VARINT;
};

pb::io::CodedInputStream streamOf(QByteArrayView bytes);
/// 0 where there is none.
quint64 varint(QByteArrayView bytes);
template <typename Word>
Word fixed(QByteArrayView bytes)
{
    pb::io::CodedInputStream stream = streamOf(bytes);
    Word value = 0;
    if constexpr (sizeof(Word) == 4)
        (void)stream.ReadLittleEndian32(&value);
    else
        (void)stream.ReadLittleEndian64(&value);
    return value;
}

/// The field at `at`; what is wrong with it, in English, or nothing.
QByteArray readItem(QByteArrayView payload, qsizetype at, qsizetype end, Item &item);
/// Whether bytes are whole fields, one after the other.
bool looksLikeMessage(QByteArrayView bytes);

} // namespace plectrum::protobufwire

#endif
