// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "connection/outgoing.h"
#include "websocket/rawframe.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <deque>
#include <functional>
#include <vector>

namespace plectrum {

/// A message that waits because the peer is slow, as a list shows it.
struct WaitingMessage {
    quint64 id = 0; ///< of its connection, from 1
    Opcode type = Opcode::Text;
    bool isRaw = false;                 ///< frames written bit by bit, which leave together
    QByteArray head;                    ///< the first bytes of the payload, WaitingMessage::HeadBytes at most
    qint64 bytes = 0;                   ///< of the whole payload
    std::chrono::milliseconds waited{}; ///< so far
    bool hasBegun = false;              ///< some of its frames have left; it cannot be dropped any more

    static constexpr qsizetype HeadBytes = 200;
    bool operator==(const WaitingMessage &) const = default;
};

/// Messages and bytes, of a queue or of what was dropped from it.
struct WaitingSum {
    qint64 messages = 0;
    qint64 bytes = 0; ///< payloads

    bool operator==(const WaitingSum &) const = default;
};

/// Messages that a connection has not begun to send, and the one it has, in the order they were given.
/// Pure: no socket. Not thread-safe.
class SendQueue {
public:
    using Clock = std::chrono::steady_clock;
    using Sent = std::function<void(const QList<RecordId> &records)>;

    struct Entry {
        quint64 id = 0;
        Clock::time_point since;
        Opcode type = Opcode::Text;
        QByteArray payload;
        std::vector<qsizetype> cuts;
        Compression compression = Compression::AboveThreshold;
        QList<RawFrame> raw; ///< instead of the payload, if not empty
        Sent sent;           ///< of raw
        bool hasBegun = false;

        qint64 bytes() const;
    };

    bool isEmpty() const { return m_entries.empty(); }
    const WaitingSum &sum() const { return m_sum; }
    /// How long the first one waits; 0 of an empty queue.
    std::chrono::milliseconds waited() const;
    /// The first `most` of them.
    QList<WaitingMessage> messages(qsizetype most) const;

    /// Behind all others; its id and time are set here.
    void add(Entry entry);
    /// The reference holds until something is added or dropped; the bytes and cuts it owns stay where they are.
    Entry &first() { return m_entries.front(); }
    void removeFirst();

    /// False: it has begun, or it is not there any more.
    bool drop(quint64 id);
    /// All that have not begun; what that was.
    WaitingSum dropAll();
    /// Also the one that has begun.
    void clear();
    /// What was dropped and cleared so far.
    const WaitingSum &dropped() const { return m_dropped; }

private:
    void forget(const Entry &entry);

    std::deque<Entry> m_entries;
    WaitingSum m_sum;
    WaitingSum m_dropped;
    quint64 m_lastId = 0;
};

} // namespace plectrum
