// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/recordedprotocol.h"

#include "decoders/conversation.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <memory>

namespace plectrum {
namespace {

using Part = DecodedMessage::Part;

/// Follows one connection.
class Follower {
public:
    Follower(RecordedProtocol &protocol, const RecordedConnection &connection)
        : m_protocol(protocol)
        , m_conversation({.url = QUrl(connection.info.url), .subprotocol = connection.info.subprotocol.toUtf8()},
                         nullptr)
    {
    }

    void take(qsizetype index, const RecordedEvent &event)
    {
        const auto decoded = m_conversation.feed({.sender = event.isFromClient ? Role::Client : Role::Server,
                                                  .type = event.isText ? Opcode::Text : Opcode::Binary,
                                                  .message = event.payload});
        for (const DecodedMessage &each : decoded) {
            if (each.part == Part::Heartbeat)
                takeHeartbeat(index, event);
            else
                takeCall(index, event, each);
        }
    }

private:
    void takeCall(qsizetype index, const RecordedEvent &event, const DecodedMessage &decoded)
    {
        // The id of a message in pieces stands in its first.
        RecordedProtocol::Id &id = m_lastId[event.isFromClient ? 1 : 0];
        if (decoded.pairOffset >= 0)
            id = {index, decoded.pairOffset, decoded.pairLength};
        if (decoded.part == Part::Request && !event.isFromClient) {
            m_requests.insert(decoded.pair, {id, {}});
        } else if (decoded.part == Part::Reply && event.isFromClient && m_requests.contains(decoded.pair)) {
            RecordedProtocol::Request request = m_requests.take(decoded.pair);
            request.answers << id;
            m_protocol.requests << request;
        }
    }

    void takeHeartbeat(qsizetype index, const RecordedEvent &event)
    {
        if (event.isFromClient && m_unanswered.isEmpty()) {
            ++m_asked; // the client's own, which the server answers
        } else if (event.isFromClient) {
            auto &answer = m_protocol.heartbeats[m_unanswered.takeFirst()].answer;
            if (!answer)
                answer = event.payload;
            m_protocol.heartbeatEvents.insert(index);
        } else if (m_asked > 0) {
            --m_asked;
        } else {
            auto &all = m_protocol.heartbeats;
            auto known = std::ranges::find_if(all, [&event](const RecordedProtocol::Heartbeat &each) {
                return each.connection == event.connection && each.isText == event.isText
                    && each.message == event.payload;
            });
            if (known == all.end()) {
                all.append({.connection = event.connection,
                            .isText = event.isText,
                            .message = event.payload,
                            .answer = {},
                            .protocol = m_conversation.decoder().title});
                known = all.end() - 1;
            }
            ++known->count;
            m_unanswered << known - all.begin();
            m_protocol.heartbeatEvents.insert(index);
        }
    }

    RecordedProtocol &m_protocol;
    Conversation m_conversation;
    std::array<RecordedProtocol::Id, 2> m_lastId;            ///< of the server, of the client
    QHash<QByteArray, RecordedProtocol::Request> m_requests; ///< of the server, unanswered, by pair
    QList<qsizetype> m_unanswered;                           ///< heartbeats of the server
    int m_asked = 0;                                         ///< heartbeats of the client, unanswered
};

} // namespace

RecordedProtocol RecordedProtocol::of(const RecordedSession &session)
{
    RecordedProtocol protocol;
    std::vector<std::unique_ptr<Follower>> followers;
    for (const RecordedConnection &connection : session.connections)
        followers.push_back(std::make_unique<Follower>(protocol, connection));
    for (qsizetype i = 0; i < session.events.size(); ++i) {
        const RecordedEvent &event = session.events.at(i);
        if (event.kind == RecordedEvent::Kind::Message)
            followers[size_t(event.connection)]->take(i, event);
    }
    return protocol;
}

} // namespace plectrum
