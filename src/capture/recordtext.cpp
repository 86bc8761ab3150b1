// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/recordtext.h"

#include "capture/connectioninfo.h"
#include "websocket/closecode.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Names{
    "request"_L1,    "response"_L1,   "text"_L1,       "binary"_L1,     "continuation"_L1,
    "ping"_L1,       "pong"_L1,       "close"_L1,      "end"_L1,        "reserved3"_L1,
    "reserved4"_L1,  "reserved5"_L1,  "reserved6"_L1,  "reserved7"_L1,  "reserved11"_L1,
    "reserved12"_L1, "reserved13"_L1, "reserved14"_L1, "reserved15"_L1,
};

/// One line: control characters as their pictures (U+2400 …).
QString oneLine(QByteArrayView utf8, qsizetype maxChars)
{
    QString text = QString::fromUtf8(utf8.first(qMin(utf8.size(), maxChars * 4)));
    const bool cut = text.size() > maxChars || utf8.size() > maxChars * 4;
    text.truncate(maxChars);
    for (QChar &c : text) {
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
        else if (c.unicode() == 0x7f)
            c = QChar(0x2421);
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar::ReplacementCharacter;
    }
    return cut ? QString(text + u'…') : text;
}

QString hexLine(QByteArrayView bytes, qsizetype maxChars)
{
    const qsizetype shown = qMin(bytes.size(), maxChars / 3);
    const QString text = QString::fromLatin1(bytes.first(shown).toByteArray().toHex(' '));
    return shown < bytes.size() ? QString(text + u'…') : text;
}

QString closeLine(QByteArrayView payload)
{
    if (payload.size() < 2)
        return payload.isEmpty() ? QString() : hexLine(payload, 10);
    const auto code = qFromBigEndian<quint16>(payload.data());
    QString text = QString::number(code);
    if (const auto info = closeCodeInfo(code))
        text += u' ' + QString(info->name);
    if (payload.size() > 2)
        text += u" · "_s + oneLine(payload.sliced(2), 123);
    return text;
}

QString endLine(QByteArrayView payload)
{
    const ConnectionEnd end = ConnectionEnd::fromJson(payload);
    QString text = end.cause;
    if (end.cause == "closed"_L1 || end.code != 1006)
        text += u' ' + QString::number(end.code);
    if (!end.closedBy.isEmpty())
        text += u" · closed by "_s + end.closedBy;
    if (!end.detail.isEmpty())
        text += u" · "_s + end.detail;
    return text;
}

} // namespace

QLatin1StringView kindName(const RecordView &record)
{
    switch (record.kind) {
    case RecordKind::Request:
        return "request"_L1;
    case RecordKind::Response:
        return "response"_L1;
    case RecordKind::End:
        return "end"_L1;
    case RecordKind::Frame:
        break;
    }
    return opcodeName(record.header.opcode);
}

std::span<const QLatin1StringView> kindNames()
{
    return Names;
}

QLatin1StringView directionName(Direction direction)
{
    return direction == Direction::Outgoing ? "out"_L1 : "in"_L1;
}

qint64 wireBytes(const RecordView &record)
{
    return record.kind == RecordKind::Frame ? record.header.size() + record.payloadBytes : record.payloadBytes;
}

bool endsMessage(const RecordView &record)
{
    return record.kind == RecordKind::Frame && record.header.fin && !isControl(record.header.opcode);
}

QByteArrayView meaningOf(const RecordView &record)
{
    return record.hasMessage ? record.message : record.payload;
}

QString previewText(const RecordView &record, qsizetype maxChars)
{
    if (record.kind == RecordKind::End)
        return endLine(record.payload);
    if (record.kind != RecordKind::Frame)
        return oneLine(record.payload.first(qMax<qsizetype>(0, record.payload.indexOf('\r'))), maxChars);
    const QByteArrayView bytes = meaningOf(record);
    switch (record.header.opcode) {
    case Opcode::Close:
        return closeLine(bytes);
    case Opcode::Text:
    case Opcode::Continuation:
        // A compressed fragment has no meaning of its own.
        if (record.header.rsv1() && !record.hasMessage)
            return hexLine(bytes, maxChars);
        return record.messageType == Opcode::Binary ? hexLine(bytes, maxChars) : oneLine(bytes, maxChars);
    case Opcode::Ping:
    case Opcode::Pong:
        return bytes.isValidUtf8() ? oneLine(bytes, maxChars) : hexLine(bytes, maxChars);
    default:
        return hexLine(bytes, maxChars);
    }
}

} // namespace plectrum
