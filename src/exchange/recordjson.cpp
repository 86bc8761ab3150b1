// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/recordjson.h"

#include "capture/recordtext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QJsonArray rules(Violations violations)
{
    QJsonArray names;
    for (const ViolationInfo &info : violationTable()) {
        if (violations & info.violation)
            names.append(QString(info.name));
    }
    return names;
}

bool isText(const RecordView &record)
{
    if (record.kind != RecordKind::Frame)
        return true;
    return record.header.opcode == Opcode::Text
        || (record.header.opcode == Opcode::Continuation && record.messageType == Opcode::Text);
}

QByteArray bytesOf(const QJsonObject &object)
{
    if (object.contains("base64"_L1))
        return QByteArray::fromBase64(object.value("base64"_L1).toString().toLatin1());
    return object.value("text"_L1).toString().toUtf8();
}

FrameHeader headerOf(const QJsonObject &object)
{
    FrameHeader header{.fin = object.value("fin"_L1).toBool(true),
                       .rsv = quint8(object.value("rsv"_L1).toInt() & 7),
                       .opcode = Opcode(object.value("opcode"_L1).toInt(1) & 15)};
    const QByteArray key = QByteArray::fromHex(object.value("mask"_L1).toString().toLatin1());
    header.masked = key.size() == 4;
    if (header.masked)
        std::copy_n(key.cbegin(), 4, header.maskKey.begin());
    const int form = object.value("lengthBytes"_L1).toInt(1);
    header.lengthBytes = form == 3 || form == 9 ? quint8(form) : quint8(1);
    return header;
}

} // namespace

QJsonObject withBytes(QJsonObject object, QByteArrayView bytes, bool asText)
{
    if (asText && bytes.isValidUtf8())
        object.insert(u"text"_s, QString::fromUtf8(bytes));
    else
        object.insert(u"base64"_s, QString::fromLatin1(bytes.toByteArray().toBase64()));
    return object;
}

QJsonObject recordJson(RecordId id, const RecordView &record)
{
    const qint64 length = record.hasMessage ? record.messageBytes : record.payloadBytes;
    QJsonObject object{{u"id"_s, id},
                       {u"timeNs"_s, record.timeNs},
                       {u"dir"_s, QString(directionName(record.direction))},
                       {u"kind"_s, QString(kindName(record))},
                       {u"conn"_s, qint64(record.connection)},
                       {u"length"_s, length}};
    if (record.kind == RecordKind::Frame) {
        const FrameHeader &header = record.header;
        object.insert(u"fin"_s, header.fin);
        object.insert(u"rsv"_s, int(header.rsv));
        object.insert(u"opcode"_s, int(header.opcode));
        object.insert(u"wire"_s, wireBytes(record));
        object.insert(u"lengthBytes"_s, int(header.lengthBytes));
        if (header.masked) {
            const QByteArray key(reinterpret_cast<const char *>(header.maskKey.data()), 4);
            object.insert(u"mask"_s, QString::fromLatin1(key.toHex()));
        }
        if (qint64(header.payloadLength) != record.payloadBytes)
            object.insert(u"announced"_s, qint64(header.payloadLength));
        if (record.compressed)
            object.insert(u"compressed"_s, true);
        if (record.messageType == Opcode::Binary)
            object.insert(u"binary"_s, true);
        if (record.hasMessage)
            object.insert(u"payload"_s, QString::fromLatin1(record.payload.toByteArray().toBase64()));
    }
    if (record.violations)
        object.insert(u"violations"_s, rules(record.violations));
    if (meaningOf(record).size() < length)
        object.insert(u"truncated"_s, true);
    return withBytes(object, meaningOf(record), isText(record));
}

QJsonObject connectionJson(quint32 id, const ConnectionInfo &info)
{
    QJsonObject object{{u"event"_s, u"connection"_s},
                       {u"conn"_s, qint64(id)},
                       {u"url"_s, info.url},
                       {u"role"_s, info.role == Role::Server ? u"server"_s : u"client"_s},
                       {u"startedAt"_s, info.startedAt.toUTC().toString(Qt::ISODateWithMs)}};
    const std::pair<QString, QJsonValue> others[] = {
        {u"profile"_s, info.profile}, {u"peer"_s, info.peerAddress}, {u"subprotocol"_s, info.subprotocol},
        {u"tls"_s, info.tls},         {u"timings"_s, info.timings},  {u"deflate"_s, info.deflate},
        {u"error"_s, info.error},     {u"verdict"_s, info.verdict}};
    for (const auto &[name, value] : others) {
        if (!(value.isString() ? value.toString().isEmpty() : value.toObject().isEmpty()))
            object.insert(name, value);
    }
    return object;
}

ConnectionInfo connectionOfJson(const QJsonObject &object)
{
    return {.url = object.value("url"_L1).toString(),
            .profile = object.value("profile"_L1).toString(),
            .role = object.value("role"_L1) == "server"_L1 ? Role::Server : Role::Client,
            .startedAt = QDateTime::fromString(object.value("startedAt"_L1).toString(), Qt::ISODateWithMs),
            .peerAddress = object.value("peer"_L1).toString(),
            .subprotocol = object.value("subprotocol"_L1).toString(),
            .tls = object.value("tls"_L1).toObject(),
            .timings = object.value("timings"_L1).toObject(),
            .deflate = object.value("deflate"_L1).toObject(),
            .error = object.value("error"_L1).toString(),
            .verdict = object.value("verdict"_L1).toObject()};
}

std::optional<ReadRecord> recordOfJson(const QJsonObject &object)
{
    const QString kind = object.value("kind"_L1).toString();
    if (!object.contains("timeNs"_L1) || !object.contains("dir"_L1) || kind.isEmpty())
        return std::nullopt;
    ReadRecord read;
    RecordView &record = read.record;
    record.kind = kind == "request"_L1 ? RecordKind::Request
        : kind == "response"_L1        ? RecordKind::Response
        : kind == "end"_L1             ? RecordKind::End
                                       : RecordKind::Frame;
    record.direction = object.value("dir"_L1) == "out"_L1 ? Direction::Outgoing : Direction::Incoming;
    record.timeNs = object.value("timeNs"_L1).toInteger();
    read.payload = bytesOf(object);
    if (record.kind == RecordKind::Frame) {
        record.header = headerOf(object);
        record.messageType = object.value("binary"_L1).toBool() || record.header.opcode == Opcode::Binary
            ? Opcode::Binary
            : Opcode::Text;
        record.compressed = object.value("compressed"_L1).toBool();
        const qint64 wire = object.value("wire"_L1).toInteger(-1) - record.header.size();
        const bool joined = wire >= 0 && wire != read.payload.size() && !object.contains("announced"_L1);
        if (object.contains("payload"_L1)) {
            record.hasMessage = true;
            read.message = read.payload;
            read.payload = QByteArray::fromBase64(object.value("payload"_L1).toString().toLatin1());
        } else if (joined) {
            record.hasMessage = true;
            read.message = read.payload;
            read.payload.clear();
            read.payloadUnknown = true;
        }
        record.header.payloadLength =
            quint64(object.value("announced"_L1).toInteger(read.payloadUnknown ? wire : read.payload.size()));
    }
    const QJsonArray violations = object.value("violations"_L1).toArray();
    for (const ViolationInfo &info : violationTable()) {
        if (violations.contains(QString(info.name)))
            record.violations |= info.violation;
    }
    return read;
}

} // namespace plectrum
