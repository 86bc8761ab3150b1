// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/payloadformat.h"

#include "decoders/cborpayload.h"
#include "decoders/jsonpayload.h"
#include "decoders/jsontext.h"
#include "decoders/jsontree.h"
#include "decoders/msgpackpayload.h"
#include "decoders/payloadtree.h"
#include "decoders/protobufpayload.h"
#include "decoders/xmlpayload.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr QLatin1StringView KindNames[] = {
    "object"_L1, "array"_L1,  "string"_L1,  "number"_L1,    "boolean"_L1, "null"_L1,    "bytes"_L1,      "extension"_L1,
    "tag"_L1,    "simple"_L1, "element"_L1, "attribute"_L1, "text"_L1,    "comment"_L1, "instruction"_L1};

} // namespace

QLatin1StringView payloadKindName(PayloadKind kind)
{
    return KindNames[size_t(kind)];
}

bool isContainer(PayloadKind kind)
{
    return kind == PayloadKind::Object || kind == PayloadKind::Array || kind == PayloadKind::Tag
        || kind == PayloadKind::Element;
}

const QList<PayloadFormatInfo> &payloadFormatTable()
{
    static const QList<PayloadFormatInfo> table{
        {PayloadFormat::Json, "json"_L1, "JSON"_L1, "json"_L1, readJsonPayload, jsonContent},
        {PayloadFormat::MessagePack, "msgpack"_L1, "MessagePack"_L1, "msgpack messagepack"_L1, readMsgpackPayload,
         msgpackContent},
        {PayloadFormat::Cbor, "cbor"_L1, "CBOR"_L1, "cbor"_L1, readCborPayload, cborContent},
        {PayloadFormat::Xml, "xml"_L1, "XML"_L1, "xml xmpp"_L1, readXmlPayload, xmlContent},
        {PayloadFormat::Protobuf, "protobuf"_L1, "Protobuf"_L1, "protobuf proto"_L1, readProtobufPayload, nullptr},
    };
    return table;
}

const PayloadFormatInfo &payloadFormatInfo(PayloadFormat format)
{
    return payloadFormatTable().at(qsizetype(format));
}

QList<PayloadFormat> likelyFormats(QByteArrayView payload, const PayloadClues &clues)
{
    const QByteArrayView head = payload.first(qMin<qsizetype>(payload.size(), 64));
    if (clues.isText)
        return {looksLikeXml(head) ? PayloadFormat::Xml : PayloadFormat::Json};
    QList<PayloadFormat> formats;
    const auto add = [&formats](PayloadFormat format) {
        if (!formats.contains(format))
            formats << format;
    };
    for (const PayloadFormatInfo &info : payloadFormatTable()) {
        const QList<QByteArray> words = QByteArray(info.words.data(), info.words.size()).split(' ');
        const QByteArray subprotocol = clues.subprotocol.toLower();
        if (std::ranges::any_of(words, [&](const QByteArray &word) { return subprotocol.contains(word); }))
            add(info.format);
    }
    if (looksLikeXml(head))
        add(PayloadFormat::Xml);
    const QByteArrayView start = trimmedJson(head);
    if (start.startsWith('{') || start.startsWith('['))
        add(PayloadFormat::Json);
    // A map or an array of each; what begins otherwise may be anything.
    const uchar first = payload.isEmpty() ? 0 : uchar(payload.front());
    if ((first >= 0x80 && first < 0xa0) || (first >= 0xdc && first < 0xe0))
        add(PayloadFormat::MessagePack);
    if (first >= 0x80 && first < 0xe0)
        add(PayloadFormat::Cbor);
    for (const PayloadFormatInfo &info : payloadFormatTable())
        add(info.format);
    return formats;
}

} // namespace plectrum
