// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/recordedsessionbuilder.h"

#include "capture/recordtext.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

HttpHead parsedHead(HttpHeadParser::Kind kind, QByteArrayView bytes)
{
    HttpHeadParser parser(kind);
    static_cast<void>(parser.feed(bytes));
    return parser.isComplete() ? parser.head() : HttpHead();
}

} // namespace

RecordedSessionBuilder::RecordedSessionBuilder(const QList<ConnectionInfo> &connections)
{
    for (const ConnectionInfo &info : connections)
        m_session.connections.append({.info = info, .request = {}, .response = {}, .end = {}});
}

Result<void> RecordedSessionBuilder::take(RecordId id, const RecordView &record)
{
    const qsizetype index = qsizetype(record.connection) - 1;
    if (index < 0 || index >= m_session.connections.size())
        return {};
    RecordedConnection &connection = m_session.connections[index];
    const bool isFromClient = (record.direction == Direction::Outgoing) == (connection.info.role == Role::Client);
    RecordedEvent event{.id = id, .timeNs = record.timeNs, .connection = index, .isFromClient = isFromClient};
    switch (record.kind) {
    case RecordKind::Request:
        // A tap records what reached it, too; what counts went on to the server.
        if (!isFromClient)
            return {};
        connection.request = parsedHead(HttpHeadParser::Kind::Request, record.payload);
        event.kind = RecordedEvent::Kind::Connect;
        break;
    case RecordKind::Response:
        connection.response = parsedHead(HttpHeadParser::Kind::Response, record.payload);
        event.kind = RecordedEvent::Kind::Answer;
        break;
    case RecordKind::End:
        connection.end = ConnectionEnd::fromJson(record.payload);
        event.kind = RecordedEvent::Kind::End;
        break;
    case RecordKind::Frame:
        return takeFrame(std::move(event), record);
    }
    m_session.events << event;
    return {};
}

Result<void> RecordedSessionBuilder::takeFrame(RecordedEvent event, const RecordView &record)
{
    using Kind = RecordedEvent::Kind;
    const Opcode opcode = record.header.opcode;
    if (opcode == Opcode::Close) {
        if (!event.isFromClient)
            return {};
        event.kind = Kind::ClientClose;
    } else if (opcode == Opcode::Ping || opcode == Opcode::Pong) {
        event.kind = opcode == Opcode::Ping ? Kind::Ping : Kind::Pong;
    } else if (isReserved(opcode) || !record.header.fin) {
        return {};
    } else {
        event.isText = record.messageType == Opcode::Text;
    }
    event.payload = meaningOf(record).toByteArray();
    m_bytes += record.hasMessage ? record.messageBytes : record.payloadBytes;
    if (m_bytes > RecordedSession::MaxBytes) {
        return unexpected(ErrorCode::PayloadTooLarge,
                          u"more than %1 MiB of messages"_s.arg(RecordedSession::MaxBytes / 1024 / 1024));
    }
    m_session.events << event;
    return {};
}

Result<RecordedSession> RecordedSessionBuilder::session(const QString &path, const QDateTime &startedAt)
{
    if (m_session.events.isEmpty())
        return unexpected(ErrorCode::BadScenario, path + u": there is nothing in this recording to play"_s);
    m_session.path = path;
    m_session.startedAt = startedAt;
    return std::move(m_session);
}

} // namespace plectrum
