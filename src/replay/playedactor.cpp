// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/playedactor.h"

#include "capture/capturewriter.h"
#include "replay/alignment.h"

#include <algorithm>

namespace plectrum {
namespace {

using Clock = std::chrono::steady_clock;

/// How far expectations are looked through for one that fits a message; those of another order are near.
constexpr size_t LookAhead = 1000;

} // namespace

PlayedActor::PlayedActor(const QString &name, CaptureWriter *recorder)
    : m_name(name)
    , m_recorder(recorder)
    , m_client(recorder)
    , m_witness(m_client, recorder)
{
    connect(&m_client, &Client::opened, this, &PlayedActor::opened);
    connect(&m_client, &Client::refused, this, [this](const Refusal &refusal) {
        m_isOpening = false;
        m_answer = refusal.head;
        m_answeredAt = Clock::now();
        m_answerRecord = lastRecord();
        m_failure = refusal.error;
        Q_EMIT changed();
    });
    connect(&m_client, &Client::failed, this, [this](const Error &error) {
        m_isOpening = false;
        m_failure = error;
        Q_EMIT changed();
    });
    connect(&m_client, &Client::closed, this, [this](const ConnectionEnd &end) {
        m_end = end;
        m_endedAt = Clock::now();
        m_endRecord = lastRecord();
        Q_EMIT changed();
    });
}

RecordId PlayedActor::lastRecord() const
{
    return m_recorder ? m_recorder->appendedCount() : 0;
}

QJsonObject PlayedActor::verdict() const
{
    return m_witness.verdicts().isEmpty() ? QJsonObject() : toJson(m_witness.verdicts().first());
}

void PlayedActor::open(const Target &target, const MessageComparer &comparer, std::vector<Heartbeat> heartbeats)
{
    m_comparer = &comparer;
    m_heartbeats = std::move(heartbeats);
    m_clues = {.url = target.url, .subprotocol = {}};
    m_isOpening = true;
    m_end.reset();
    m_failure.reset();
    m_answer.reset();
    m_witness.begin(target);
    m_client.open(target);
}

void PlayedActor::stopListening()
{
    disconnect(&m_client, nullptr, this, nullptr);
    if (Connection *const connection = m_client.connection())
        disconnect(connection, nullptr, this, nullptr);
}

void PlayedActor::compareBy(const MessageComparer &comparer)
{
    m_comparer = &comparer;
    for (Arrived &each : m_arrived)
        each.ready = comparer.ready(std::move(each.ready.message));
}

void PlayedActor::opened(Connection *connection)
{
    m_isOpening = false;
    HttpHeadParser parser(HttpHeadParser::Kind::Response);
    static_cast<void>(parser.feed(m_client.responseHead()));
    m_answer = parser.head();
    m_answeredAt = Clock::now();
    m_answerRecord = lastRecord();
    m_clues.subprotocol = m_answer->headers.value("Sec-WebSocket-Protocol");
    m_pairing.emplace(m_clues);
    connect(connection, &Connection::messageReceived, this, &PlayedActor::received);
    connect(connection, &Connection::writable, this, &PlayedActor::changed, Qt::QueuedConnection);
    connect(connection, &Connection::pongReceived, this, [this](const QByteArray &payload) {
        m_pongs.push_back({payload, lastRecord(), Clock::now()});
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void PlayedActor::send(const ComparedMessage &message)
{
    m_pairing->keyOf(Role::Client, message);
    Connection *const connection = m_client.connection();
    if (message.isText)
        connection->sendText(message.payload);
    else
        connection->sendBinary(message.payload);
}

bool PlayedActor::isHeartbeat(const ReadyMessage &message)
{
    const auto found = std::ranges::find_if(m_heartbeats, [&](const Heartbeat &each) {
        return each.message.hash == message.hash || m_comparer->diff(each.message, message).isEmpty();
    });
    if (found == m_heartbeats.end())
        return false;
    if (found->answer && isOpen())
        send(*found->answer);
    ++m_answeredHeartbeats;
    return true;
}

void PlayedActor::received(const Assembled &message)
{
    const Clock::time_point now = Clock::now();
    const RecordId record = lastRecord();
    ReadyMessage came = m_comparer->ready({message.type == Opcode::Text, message.payload.toByteArray()});
    if (const quint64 key = m_pairing->keyOf(Role::Server, came.message))
        came.key = key;
    if (isHeartbeat(came))
        return;
    m_arrived.push_back({std::move(came), record, now});
    const auto index = qsizetype(m_arrived.size()) - 1;
    const ReadyMessage &ready = m_arrived.back().ready;
    size_t seen = 0;
    for (auto it = m_awaited.begin(); it != m_awaited.end() && seen < LookAhead; ++it, ++seen) {
        if (fits(*it, ready)) {
            settle(it, index);
            break;
        }
    }
    Q_EMIT changed();
}

bool PlayedActor::fits(const Awaited &expectation, const ReadyMessage &message)
{
    if (expectation.ready.hash == message.hash && !expectation.ready.isOpen && !expectation.hasOwnTolerance)
        return true;
    if (!expectation.ready.isOpen && !expectation.hasOwnTolerance)
        return false;
    return expectation.comparer->diff(expectation.ready, message).isEmpty();
}

void PlayedActor::settle(const std::deque<Awaited>::iterator &expectation, qsizetype index)
{
    const int step = expectation->step;
    m_arrived[size_t(index)].isTaken = true;
    m_awaited.erase(expectation);
    while (m_firstFree < m_arrived.size() && m_arrived[m_firstFree].isTaken)
        ++m_firstFree;
    Q_EMIT met(step, index);
}

void PlayedActor::await(Awaited expectation)
{
    m_awaited.push_back(std::move(expectation));
    for (size_t i = m_firstFree; i < m_arrived.size() && i < m_firstFree + LookAhead; ++i) {
        if (!m_arrived[i].isTaken && fits(m_awaited.back(), m_arrived[i].ready)) {
            settle(m_awaited.end() - 1, qsizetype(i));
            return;
        }
    }
}

std::vector<int> PlayedActor::expire(Clock::time_point now)
{
    std::vector<int> overdue;
    if (!m_end && std::ranges::none_of(m_awaited, [now](const Awaited &each) { return each.deadline <= now; }))
        return overdue;
    for (const Awaited &each : m_awaited) {
        if (each.deadline <= now || m_end)
            overdue.push_back(each.step);
    }
    std::erase_if(m_awaited, [&](const Awaited &each) { return each.deadline <= now || m_end; });
    return overdue;
}

qsizetype PlayedActor::takeNearest(int step, Clock::time_point before,
                                   const std::function<bool(const ReadyMessage &)> &isPromised)
{
    const auto expectation = std::ranges::find(m_awaited, step, &Awaited::step);
    if (expectation == m_awaited.end())
        return -1;
    double best = Alignment::MaxDistance;
    qsizetype nearest = -1;
    for (size_t i = m_firstFree; i < m_arrived.size() && i < m_firstFree + LookAhead; ++i) {
        const Arrived &each = m_arrived[i];
        if (each.isTaken || each.when > before || isPromised(each.ready))
            continue;
        const quint64 key = expectation->ready.key;
        const bool isKeyed = key != 0 && key == each.ready.key;
        const double distance = isKeyed ? -1 : MessageComparer::distance(expectation->ready, each.ready);
        if (distance < best) {
            best = distance;
            nearest = qsizetype(i);
        }
    }
    if (nearest >= 0)
        settle(expectation, nearest);
    return nearest;
}

} // namespace plectrum
