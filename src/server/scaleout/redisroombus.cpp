// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/scaleout/redisroombus.h"

#include "server/nextcloud/secrettoken.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype ServerIdLength = 16;
constexpr qsizetype MostRoomNumbers = 100'000; ///< rooms of this server; more begin anew
const QByteArray ReadCount = "256"_ba;
const QByteArray ReadBlockMs = "5000"_ba;

/// The value of a field of an entry: [name, value, name, value …].
QByteArray fieldOf(const RedisReply &fields, QByteArrayView name)
{
    for (qsizetype i = 0; i + 1 < fields.items.size(); i += 2) {
        if (fields.items.at(i).text == name)
            return fields.items.at(i + 1).text;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<RedisRoomBus>> RedisRoomBus::open(const RedisAddress &address, const QByteArray &stream)
{
    const auto newest = RedisConnection::ask(address, {"XREVRANGE", stream, "+", "-", "COUNT", "1"});
    if (!newest)
        return tl::unexpected(newest.error());
    QByteArray lastId = "0-0";
    if (!newest->items.isEmpty() && !newest->items.first().items.isEmpty())
        lastId = newest->items.first().items.first().text;
    return std::unique_ptr<RedisRoomBus>(new RedisRoomBus(address, stream, lastId));
}

RedisRoomBus::RedisRoomBus(const RedisAddress &address, const QByteArray &stream, const QByteArray &lastId)
    : m_address(address)
    , m_stream(stream)
    , m_server(secretToken(ServerIdLength))
    , m_writer(address)
    , m_reader(address)
    , m_lastId(lastId)
{
    connect(&m_writer, &RedisConnection::opened, this, &RedisRoomBus::sendWaiting);
    connect(&m_writer, &RedisConnection::lost, this, [this](const QString &why) {
        m_sent = 0;
        m_dropped = 0;
        Q_EMIT logged(u"redis %1 lost: %2; %3 messages wait"_s.arg(m_address.toString(), why).arg(m_waiting.size()));
    });
    connect(&m_reader, &RedisConnection::opened, this, [this] {
        Q_EMIT logged(u"redis %1 joined"_s.arg(m_address.toString()));
        read();
    });
    m_writer.open();
    m_reader.open();
}

RoomBus::Counters RedisRoomBus::counters() const
{
    Counters counters = m_counters;
    counters.waiting = qint64(m_waiting.size());
    return counters;
}

void RedisRoomBus::publish(const RoomMessage &message)
{
    if (m_numbers.size() >= MostRoomNumbers && !m_numbers.contains(message.room)) {
        // A room that begins anew would seem to say what it has said: no message of it would be heard.
        ++m_counters.missed;
        Q_EMIT missed(message.room, 1);
        return;
    }
    m_waiting.push_back({.message = message, .number = ++m_numbers[message.room]});
    m_waitingBytes += message.payload.size();
    while (qsizetype(m_waiting.size()) > MostWaiting || (m_waitingBytes > MostWaitingBytes && m_waiting.size() > 1))
        dropOldest();
    sendWaiting();
}

void RedisRoomBus::dropOldest()
{
    if (m_dropped++ == 0)
        Q_EMIT logged(u"redis %1 is away too long: the oldest messages are lost"_s.arg(m_address.toString()));
    m_waitingBytes -= m_waiting.front().message.payload.size();
    m_waiting.pop_front();
    ++m_firstTurn;
    m_sent -= m_sent > 0 ? 1 : 0;
}

/// Everything that is not on its way, in its order.
void RedisRoomBus::sendWaiting()
{
    while (m_writer.isOpen() && m_sent < m_waiting.size()) {
        const Waiting &each = m_waiting[m_sent];
        const qint64 turn = m_firstTurn + qint64(m_sent++);
        m_writer.send({"XADD", m_stream, "MAXLEN", "~", QByteArray::number(StreamLength), "*", "server", m_server,
                       "number", QByteArray::number(each.number), "room", each.message.room.toUtf8(), "type",
                       each.message.type == Opcode::Text ? "text" : "binary", "payload", each.message.payload},
                      [this, turn](const RedisReply *reply) { published(turn, reply); });
    }
}

/// Answers come in the order of the commands. Without one the message waits on: it may be there or not, which its
/// number will tell.
void RedisRoomBus::published(qint64 turn, const RedisReply *reply)
{
    if (!reply || turn < m_firstTurn)
        return;
    const Waiting &done = m_waiting.front();
    if (reply->isError()) {
        Q_EMIT logged(u"redis %1 refuses a message: %2"_s.arg(m_address.toString(), QString::fromUtf8(reply->text)));
    } else {
        ++m_counters.published;
    }
    m_waitingBytes -= done.message.payload.size();
    m_waiting.pop_front();
    ++m_firstTurn;
    --m_sent;
}

void RedisRoomBus::read()
{
    m_reader.send({"XREAD", "COUNT", ReadCount, "BLOCK", ReadBlockMs, "STREAMS", m_stream, m_lastId},
                  [this](const RedisReply *reply) {
                      if (!reply)
                          return; // opened() comes again
                      take(*reply);
                      if (reply->isError())
                          QTimer::singleShot(RedisConnection::LongestRetry, this, &RedisRoomBus::read);
                      else
                          read();
                  });
}

/// [[stream, [entry, entry …]]]; nothing where none came in time.
void RedisRoomBus::take(const RedisReply &reply)
{
    if (reply.isError()) {
        Q_EMIT logged(u"redis %1 cannot be read: %2"_s.arg(m_address.toString(), QString::fromUtf8(reply.text)));
        return;
    }
    for (const RedisReply &stream : reply.items) {
        if (stream.items.size() < 2)
            continue;
        for (const RedisReply &entry : stream.items.at(1).items)
            takeEntry(entry);
    }
}

/// [id, [field, value …]]
void RedisRoomBus::takeEntry(const RedisReply &entry)
{
    if (entry.items.size() < 2)
        return;
    m_lastId = entry.items.first().text;
    const RedisReply &fields = entry.items.at(1);
    const QString room = QString::fromUtf8(fieldOf(fields, "room"));
    const RoomSequence::Place place =
        m_sequence.take(fieldOf(fields, "server"), room, fieldOf(fields, "number").toLongLong());
    if (!place.isNew) {
        ++m_counters.duplicates;
        return;
    }
    if (place.missed > 0) {
        m_counters.missed += place.missed;
        Q_EMIT logged(u"%1 messages to %2 are lost"_s.arg(place.missed).arg(room));
        Q_EMIT missed(room, place.missed);
    }
    ++m_counters.received;
    Q_EMIT received({.room = room,
                     .type = fieldOf(fields, "type") == "binary" ? Opcode::Binary : Opcode::Text,
                     .payload = fieldOf(fields, "payload")});
}

} // namespace plectrum
