// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecapture.h"

#include "connection/wirerecorder.h"
#include "websocket/closecode.h"
#include "websocket/frameencoder.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 Ms = 1'000'000;

QByteArray frame(Role sender, Opcode opcode, QByteArrayView payload, bool fin = true, quint8 rsv = 0)
{
    FrameHeader header = headerFor(opcode, quint64(payload.size()), fin, rsv);
    header.masked = sender == Role::Client;
    if (header.masked)
        header.maskKey = {0x12, 0x34, quint8(payload.size()), 0x78};
    QByteArray bytes;
    appendFrame(bytes, header, payload);
    return bytes;
}

void head(CaptureWriter &writer, quint32 connection, RecordKind kind, const QByteArray &bytes, qint64 timeNs)
{
    writer.append({.kind = kind,
                   .direction = kind == RecordKind::Request ? Direction::Outgoing : Direction::Incoming,
                   .connection = connection,
                   .timeNs = timeNs,
                   .payload = bytes,
                   .payloadBytes = bytes.size()});
}

QByteArray request(const QByteArray &target, const QByteArray &more)
{
    return "GET " + target
        + " HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        + more + "\r\n";
}

QByteArray answer(const QByteArray &more)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
        + more + "\r\n";
}

} // namespace

void writeSample(const QString &path, bool secrets)
{
    auto created = CaptureWriter::create(path, {.withSecrets = secrets});
    if (!created)
        qFatal("%s", qPrintable(created.error().detail));
    CaptureWriter &writer = **created;
    const QDateTime started = QDateTime::fromString(u"2026-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs);
    const ConnectionInfo plain{.url = secrets ? u"ws://127.0.0.1:8080/chat?token=hunter2"_s
                                              : u"ws://127.0.0.1:8080/chat"_s,
                               .startedAt = started,
                               .peerAddress = u"127.0.0.1:8080"_s,
                               .subprotocol = u"chat.v1"_s};
    const DeflateParameters agreed;
    const ConnectionInfo deflated{.url = u"ws://127.0.0.1:8080/board"_s,
                                  .startedAt = started.addMSecs(5),
                                  .peerAddress = u"127.0.0.1:8080"_s,
                                  .deflate = {{u"serverNoContextTakeover"_s, false},
                                              {u"clientNoContextTakeover"_s, false},
                                              {u"serverMaxWindowBits"_s, 15},
                                              {u"clientMaxWindowBits"_s, 15}}};
    const ConnectionInfo refused{.url = u"ws://127.0.0.1:8080/closed"_s,
                                 .startedAt = started.addMSecs(80),
                                 .peerAddress = u"127.0.0.1:8080"_s,
                                 .error = u"handshake-refused"_s};
    const quint32 a = writer.addConnection(plain);
    head(writer, a, RecordKind::Request,
         request(secrets ? "/chat?token=hunter2" : "/chat",
                 QByteArray("Sec-WebSocket-Protocol: chat.v1\r\n") + (secrets ? "Cookie: id=sesame\r\n" : "")),
         0);
    head(writer, a, RecordKind::Response, answer("Sec-WebSocket-Protocol: chat.v1\r\n"), 2 * Ms);
    const quint32 b = writer.addConnection(deflated);
    head(writer, b, RecordKind::Request,
         request("/board", "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"), 5 * Ms);
    head(writer, b, RecordKind::Response, answer("Sec-WebSocket-Extensions: permessage-deflate\r\n"), 6 * Ms);
    WireRecorder first(&writer, a, Role::Client, std::nullopt);
    WireRecorder second(&writer, b, Role::Client, agreed);
    Deflater client(15, false);
    Deflater server(15, false);

    const auto c = Role::Client;
    const auto s = Role::Server;
    first.pass(c, frame(c, Opcode::Text, "hello"), 10 * Ms + 123);
    if (secrets)
        first.pass(c, frame(c, Opcode::Text, R"({"access_token":"hunter2"})"), 10 * Ms + 200);
    const QByteArray long1 = QByteArray("{\"type\":\"cursor\",\"x\":1}").repeated(8);
    second.pass(c, frame(c, Opcode::Text, client.compress(long1), true, 4), 11 * Ms);
    first.pass(s, frame(s, Opcode::Text, "hel", false), 12 * Ms);
    second.pass(s, frame(s, Opcode::Text, server.compress(long1), true, 4), 12 * Ms);
    first.pass(s, frame(s, Opcode::Ping, "in between"), 13 * Ms);
    first.pass(c, frame(c, Opcode::Pong, "in between"), 13 * Ms + 1);
    first.pass(s, frame(s, Opcode::Continuation, "lo w", false), 13 * Ms + 1);
    first.pass(s, frame(s, Opcode::Continuation, "orld \xc3\xa4"), 14 * Ms);
    const QByteArray packed = client.compress(long1 + "!").toByteArray();
    second.pass(c, frame(c, Opcode::Text, packed.first(5), false, 4), 15 * Ms);
    second.pass(c, frame(c, Opcode::Continuation, packed.sliced(5)), 16 * Ms);
    first.pass(c, frame(c, Opcode::Binary, QByteArray("\x00\xff\x80", 3)), 20 * Ms);
    first.pass(c, frame(c, Opcode::Text, ""), 21 * Ms);
    first.pass(s, frame(s, Opcode::Binary, QByteArray(200'000, 'z')), 25 * Ms);
    first.pass(s, frame(s, Opcode::Text, QByteArray(70'000, 'y')), 26 * Ms);
    first.pass(s, frame(s, Opcode::Text, "not \xff text"), 30 * Ms);
    second.pass(s, frame(s, Opcode::Binary, server.compress(QByteArray(1000, '\0')), true, 4), 31 * Ms);
    second.pass(s, frame(s, Opcode::Text, "not deflated"), 32 * Ms);
    first.pass(c, frame(c, Opcode::Close, ClosePayload{.code = 4001, .reason = "enough"}.toBytes()), 50 * Ms);
    first.pass(s, frame(s, Opcode::Close, ClosePayload{.code = 4001, .reason = {}}.toBytes()), 51 * Ms);
    first.end(u"fin"_s, {}, 52 * Ms);
    second.pass(s, frame(s, Opcode::Text, "to be continued", false), 60 * Ms);
    second.end(u"reset"_s, u"the server reset the connection"_s, 70 * Ms);
    const quint32 d = writer.addConnection(refused);
    head(writer, d, RecordKind::Request, request("/closed", {}), 80 * Ms);
    head(writer, d, RecordKind::Response, "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno", 81 * Ms);
    const QByteArray end = ConnectionEnd{.cause = u"refused"_s, .detail = u"status 403"_s}.toJson();
    writer.append(
        {.kind = RecordKind::End, .connection = d, .timeNs = 81 * Ms, .payload = end, .payloadBytes = end.size()});
    if (const auto closed = writer.close(); !closed)
        qFatal("%s", qPrintable(closed.error().detail));
}

namespace {

QString shown(const QByteArray &bytes)
{
    return bytes.size() <= 400 ? QString::fromLatin1(bytes.toPercentEncoding(" {}\":,/"))
                               : u"%1 bytes %2"_s.arg(bytes.size()).arg(qHash(bytes));
}

QString describedWire(const RecordView &record, const QByteArray &payload, const QByteArray &message, Compared what)
{
    QString line = u"%1 kind %2 dir %3 conn %4"_s.arg(record.timeNs)
                       .arg(int(record.kind))
                       .arg(int(record.direction))
                       .arg(record.connection);
    if (record.kind == RecordKind::End && what == Compared::Wire)
        return line;
    if (record.kind == RecordKind::Frame) {
        const FrameHeader &header = record.header;
        line +=
            u" fin %1 rsv %2 op %3 mask %4 %5 form %6 length %7 violations %8 type %9"_s.arg(header.fin)
                .arg(header.rsv)
                .arg(int(header.opcode))
                .arg(header.masked)
                .arg(QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(header.maskKey.data()), 4).toHex()))
                .arg(header.lengthBytes)
                .arg(header.payloadLength)
                .arg(quint32(record.violations))
                .arg(int(record.messageType));
    }
    line += u" | "_s + shown(payload);
    if (record.hasMessage)
        line += u" | message%1 "_s.arg(record.compressed ? u" compressed"_s : QString()) + shown(message);
    return line;
}

} // namespace

QStringList described(const QString &path, Compared what)
{
    auto reader = CaptureReader::open(path);
    if (!reader)
        return {reader.error().detail};
    QStringList lines;
    for (RecordId id = 1; id <= (*reader)->count(); ++id) {
        const QByteArray payload = (*reader)->payload(id).value_or(QByteArray("damaged"));
        const QByteArray message = (*reader)->message(id).value_or(QByteArray("damaged"));
        const auto record = (*reader)->record(id);
        if (!record)
            lines << record.error().detail;
        else if (what != Compared::Messages)
            lines << describedWire(*record, payload, message, what);
        else if (record->kind == RecordKind::Frame && !isControl(record->header.opcode) && record->header.fin)
            lines << u"%1 dir %2 conn %3 type %4 %5"_s.arg((record->timeNs + Ms / 2) / Ms)
                         .arg(int(record->direction))
                         .arg(record->connection)
                         .arg(int(record->messageType))
                         .arg(shown(message));
    }
    return lines;
}

QList<ConnectionInfo> connectionsOf(const QString &path)
{
    auto reader = CaptureReader::open(path);
    return reader ? (*reader)->connections() : QList<ConnectionInfo>();
}

} // namespace plectrum
