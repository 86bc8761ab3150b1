// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/recordedbeats.h"

#include "connection/heartbeat.h"
#include "replay/placeholders.h"
#include "replay/valueform.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

ScenarioContent contentOf(const QByteArray &bytes, bool isText)
{
    if (isText && isUtf8(bytes))
        return {.kind = ScenarioContent::Kind::Text, .data = placeholders::escaped(bytes)};
    return {.kind = ScenarioContent::Kind::Hex, .data = bytes, .isText = isText};
}

} // namespace

RecordedBeats::RecordedBeats(const RecordedSession &session, const RecordedProtocol &protocol)
    : m_protocol(protocol)
{
    using Key = std::pair<qsizetype, QByteArray>; // connection and payload
    QHash<Key, QList<qsizetype>> unanswered;
    QSet<Key> askedByServer;
    for (qsizetype i = 0; i < session.events.size(); ++i) {
        const RecordedEvent &event = session.events.at(i);
        const Key key{event.connection, event.payload};
        LeftOut &left = m_leftOut[event.connection];
        if (event.kind == RecordedEvent::Kind::Ping) {
            if (!event.isFromClient)
                askedByServer.insert(key);
            else if (Heartbeat::isOwn(event.payload))
                ++left.own;
            else
                unanswered[key] << i;
        } else if (event.kind == RecordedEvent::Kind::Pong) {
            if (event.isFromClient)
                left.unasked += askedByServer.contains(key) ? 0 : 1;
            // One pong may answer several pings (RFC 6455 §5.5.3).
            else
                for (const qsizetype ping : unanswered.take(key))
                    m_pings.insert(ping, event.payload);
        }
    }
    for (auto it = unanswered.cbegin(); it != unanswered.cend(); ++it)
        m_leftOut[it.key().first].unanswered += int(it->size());
}

QList<ScenarioHeartbeat> RecordedBeats::heartbeatsOf(qsizetype connection) const
{
    QList<ScenarioHeartbeat> heartbeats;
    for (const RecordedProtocol::Heartbeat &each : m_protocol.heartbeats) {
        if (each.connection != connection)
            continue;
        ScenarioHeartbeat heartbeat{.message = contentOf(each.message, each.isText), .answer = {}, .comment = {}};
        if (each.answer)
            heartbeat.answer = contentOf(*each.answer, each.isText);
        const QString answered = each.answer ? u"answered with %1"_s.arg(shortened(*each.answer)) : u"not answered"_s;
        heartbeat.comment =
            u"%1 sent %2 %3 times, %4"_s.arg(each.protocol, shortened(each.message)).arg(each.count).arg(answered);
        heartbeats << heartbeat;
    }
    return heartbeats;
}

std::optional<ScenarioContent> RecordedBeats::pingAt(qsizetype event) const
{
    const auto found = m_pings.constFind(event);
    if (found == m_pings.cend())
        return std::nullopt;
    if (found->isEmpty())
        return ScenarioContent();
    ScenarioContent content = contentOf(*found, true);
    content.isText = false; // bytes are bytes in a ping
    return content;
}

QStringList RecordedBeats::leftOut(qsizetype connection) const
{
    const LeftOut left = m_leftOut.value(connection);
    QStringList texts;
    if (left.own > 0)
        texts << u"%1 pings of this program's own heartbeat, which a profile's sends anew"_s.arg(left.own);
    if (left.unanswered > 0)
        texts << u"%1 pings of the client that the server did not answer"_s.arg(left.unanswered);
    if (left.unasked > 0)
        texts << u"%1 pongs of the client that nobody asked for"_s.arg(left.unasked);
    return texts;
}

} // namespace plectrum
