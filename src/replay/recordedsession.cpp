// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/recordedsession.h"

#include "capture/capturereader.h"
#include "capture/packedblock.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

HttpHead parsedHead(HttpHeadParser::Kind kind, QByteArrayView bytes)
{
    HttpHeadParser parser(kind);
    static_cast<void>(parser.feed(bytes));
    return parser.isComplete() ? parser.head() : HttpHead();
}

/// Reads one capture.
class SessionReader {
public:
    SessionReader(CaptureReader &reader, RecordedSession &session)
        : m_reader(reader)
        , m_session(session)
    {
        for (const ConnectionInfo &info : reader.connections())
            session.connections.append({.info = info, .request = {}, .response = {}, .end = {}});
    }

    Result<void> readAll(const RecordedSession::Progress &progress)
    {
        for (RecordId id = 1; id <= m_reader.count();) {
            if (progress && !progress(id, m_reader.count()))
                return unexpected(ErrorCode::Cancelled, QString());
            const auto block = m_reader.block(id);
            if (!block)
                return tl::unexpected(block.error());
            for (qsizetype i = 0; i < (*block)->count(); ++i, ++id) {
                if (const auto read = take(id, (*block)->at(i)); !read)
                    return tl::unexpected(read.error());
            }
        }
        return {};
    }

private:
    Result<void> take(RecordId id, const RecordView &record)
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
            connection.request = parsedHead(HttpHeadParser::Kind::Request, whole(id, record));
            event.kind = RecordedEvent::Kind::Connect;
            break;
        case RecordKind::Response:
            connection.response = parsedHead(HttpHeadParser::Kind::Response, whole(id, record));
            event.kind = RecordedEvent::Kind::Answer;
            break;
        case RecordKind::End:
            connection.end = ConnectionEnd::fromJson(record.payload);
            event.kind = RecordedEvent::Kind::End;
            break;
        case RecordKind::Frame:
            if (record.header.opcode == Opcode::Ping || record.header.opcode == Opcode::Pong) {
                event.kind =
                    record.header.opcode == Opcode::Ping ? RecordedEvent::Kind::Ping : RecordedEvent::Kind::Pong;
                event.payload = record.payload.toByteArray();
                break;
            }
            if (record.header.opcode == Opcode::Close && isFromClient) {
                event.kind = RecordedEvent::Kind::ClientClose;
                event.payload = record.payload.toByteArray();
                break;
            }
            if (isControl(record.header.opcode) || isReserved(record.header.opcode) || !record.header.fin)
                return {};
            event.isText = record.messageType == Opcode::Text;
            return addMessage(std::move(event), record);
        }
        m_session.events << event;
        return {};
    }

    Result<void> addMessage(RecordedEvent event, const RecordView &record)
    {
        m_bytes += record.hasMessage ? record.messageBytes : record.payloadBytes;
        if (m_bytes > RecordedSession::MaxBytes) {
            return unexpected(ErrorCode::PayloadTooLarge,
                              u"more than %1 MiB of messages"_s.arg(RecordedSession::MaxBytes / 1024 / 1024));
        }
        event.payload = whole(event.id, record);
        m_session.events << event;
        return {};
    }

    QByteArray whole(RecordId id, const RecordView &record)
    {
        const QByteArrayView there = record.hasMessage ? record.message : record.payload;
        if (there.size() == (record.hasMessage ? record.messageBytes : record.payloadBytes))
            return there.toByteArray();
        const auto bytes = record.hasMessage ? m_reader.message(id) : m_reader.payload(id);
        return bytes.value_or(there.toByteArray());
    }

    CaptureReader &m_reader;
    RecordedSession &m_session;
    qint64 m_bytes = 0;
};

} // namespace

Result<RecordedSession> RecordedSession::read(const QString &path, const Progress &progress)
{
    auto opened = CaptureReader::open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    RecordedSession session{.path = path, .startedAt = (*opened)->startedAt()};
    SessionReader reader(**opened, session);
    if (const auto read = reader.readAll(progress); !read)
        return tl::unexpected(read.error());
    if (session.events.isEmpty())
        return unexpected(ErrorCode::BadScenario, path + u": there is nothing in this recording to play"_s);
    return session;
}

} // namespace plectrum
