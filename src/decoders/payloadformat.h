// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/protobufschema.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace plectrum {

class PayloadTreeBuilder;
struct PayloadProblem;

/// Self-describing formats of payloads.
enum class PayloadFormat : quint8 { Json, MessagePack, Cbor, Xml, Protobuf };

/// What a value in a payload is.
enum class PayloadKind : quint8 {
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
    Bytes,
    Extension,
    Tag,
    Simple,
    Element,   ///< of XML, with attributes or other elements inside
    Attribute, ///< of XML
    Text,      ///< of XML, also an element with nothing but text
    Comment,
    Instruction
};

/// "object", "array", …: the words of JSON, CBOR and XML.
QLatin1StringView payloadKindName(PayloadKind kind);
/// Whether such values hold others.
bool isContainer(PayloadKind kind);

/// One row of the table of formats.
struct PayloadFormatInfo {
    PayloadFormat format;
    QLatin1StringView name;  ///< for settings: "msgpack"
    QLatin1StringView title; ///< "MessagePack"
    /// Separated by spaces; a subprotocol that holds one of these words means this format.
    QLatin1StringView words;
    /// Reads all of a payload; what stops it.
    std::optional<PayloadProblem> (*read)(QByteArrayView payload, PayloadTreeBuilder &builder);
    /// A scalar or a key as text, or its bytes, at most about `most` of them; `value` is as it stands in the payload.
    QByteArray (*content)(QByteArrayView value, PayloadKind kind, qsizetype most);
};

/// All formats in the order of PayloadFormat; combo boxes and tests are made from it.
const QList<PayloadFormatInfo> &payloadFormatTable();
const PayloadFormatInfo &payloadFormatInfo(PayloadFormat format);

/// What is known of a payload before it is read.
struct PayloadClues {
    bool isText = false; ///< a text message
    QByteArray subprotocol;
    ProtobufChoice protobuf = {}; ///< what Protobuf is read as
};

/// The formats that a payload may be, the likeliest first; never empty.
QList<PayloadFormat> likelyFormats(QByteArrayView payload, const PayloadClues &clues);

} // namespace plectrum
