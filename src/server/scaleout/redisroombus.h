// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/scaleout/redisconnection.h"
#include "server/scaleout/roombus.h"
#include "server/scaleout/roomsequence.h"

#include <QHash>

#include <deque>

namespace plectrum {

/// Rooms that servers share through one Redis stream, which gives all of them one order.
///
/// An entry has the fields server (random, anew at each start), number (of that server's messages to this room, from
/// 1), room, type (text or binary) and payload. A message is published when Redis has said so; until then it waits,
/// also through an outage of Redis, and is sent again after it. A message that came twice that way is heard once, and
/// one that never came is told by the numbers. Redis keeps about StreamLength entries for servers that were away for a
/// moment; a server that starts hears what comes from then on.
class RedisRoomBus : public RoomBus {
    Q_OBJECT

public:
    static constexpr int StreamLength = 100'000;
    static constexpr qsizetype MostWaiting = 10'000; ///< messages; then the oldest are lost, which is told
    static constexpr qint64 MostWaitingBytes = 64 * 1024 * 1024;

    /// Asks Redis once, which must answer (ConnectionRefused), so that nothing that comes after this is missed.
    static Result<std::unique_ptr<RedisRoomBus>> open(const RedisAddress &address,
                                                      const QByteArray &stream = "plectrum:rooms");

    void publish(const RoomMessage &message) override;
    Counters counters() const override;

private:
    struct Waiting {
        RoomMessage message;
        qint64 number = 0;
    };

    RedisRoomBus(const RedisAddress &address, const QByteArray &stream, const QByteArray &lastId);
    void sendWaiting();
    void published(qint64 turn, const RedisReply *reply);
    void dropOldest();
    void read();
    void take(const RedisReply &reply);
    void takeEntry(const RedisReply &entry);

    const RedisAddress m_address;
    const QByteArray m_stream;
    const QByteArray m_server;
    RedisConnection m_writer;
    RedisConnection m_reader;
    QByteArray m_lastId; ///< of the stream's entries that were read
    RoomSequence m_sequence;
    QHash<QString, qint64> m_numbers; ///< last given, by room
    std::deque<Waiting> m_waiting;    ///< in their order
    size_t m_sent = 0;                ///< the first so many are on their way, without an answer yet
    qint64 m_firstTurn = 0;           ///< of the first that waits; counts up
    qint64 m_waitingBytes = 0;
    qint64 m_dropped = 0; ///< since the last outage began
    Counters m_counters;
};

} // namespace plectrum
