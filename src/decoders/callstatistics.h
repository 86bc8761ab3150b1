// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "decoders/decoder.h"
#include "decoders/latencyhistogram.h"

#include <QHash>
#include <QList>

namespace plectrum {

/// What is known of all messages with which one side calls one operation of a protocol.
struct CallRow {
    QLatin1StringView protocol; ///< the decoder's name: "socketio"
    QLatin1StringView title;    ///< "Socket.IO"
    QByteArray operation;       ///< UTF-8; empty: those past CallStatistics::MaxOperations
    Direction direction = Direction::Outgoing;
    qint64 count = 0; ///< messages
    double rate = 0;  ///< of them a second of the recording; 0 where that has no length
    qint64 requests = 0;
    qint64 answered = 0;
    qint64 errors = 0;     ///< answers that say no
    qint64 unanswered = 0; ///< when their connection ended
    qint64 waiting = 0;
    qint64 p50Ns = -1; ///< of the answers; -1: there are none
    qint64 p95Ns = -1;
    qint64 p99Ns = -1;
    qint64 mostNs = -1;

    bool operator==(const CallRow &) const = default;
};

/// Counts the calls of a capture by protocol, operation and direction, and how long their answers took. Takes the
/// records in their order; bounded memory, so it may run along with a recording. Not thread-safe.
class CallStatistics {
public:
    static constexpr qsizetype MaxOperations = 2000; ///< more are counted as one
    static constexpr qsizetype MaxOpen = 100'000;    ///< requests that wait; of more no latency is taken

    /// Every record, with what it means. `info` is nullptr where no protocol is known.
    void add(const RecordView &record, const std::vector<DecodedMessage> &messages, const DecoderInfo *info);
    /// No more records come: who waits for an answer waits in vain.
    void finish();

    /// In the order in which they were first met.
    QList<CallRow> rows() const;
    /// Grows with each change of rows().
    qint64 changes() const { return m_changes; }

private:
    struct Key {
        const DecoderInfo *info = nullptr;
        Direction direction = Direction::Outgoing;
        QByteArray operation;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, quintptr(key.info), int(key.direction), key.operation);
        }
    };
    struct Operation {
        CallRow row;
        LatencyHistogram latencies;
    };
    struct Asked {
        Direction direction = Direction::Outgoing;
        QByteArray pair;

        bool operator==(const Asked &) const = default;
        friend size_t qHash(const Asked &asked, size_t seed = 0)
        {
            return qHashMulti(seed, int(asked.direction), asked.pair);
        }
    };
    struct Open {
        qsizetype operation = 0; ///< index
        qint64 timeNs = 0;
    };
    using OpenCalls = QHash<Asked, Open>;

    qsizetype operationOf(const DecoderInfo &info, Direction direction, const QByteArray &name);
    void ask(const RecordView &record, const DecodedMessage &message, qsizetype operation);
    void answer(const RecordView &record, const DecodedMessage &message);
    void close(const OpenCalls &open);

    QHash<Key, qsizetype> m_indexes;
    std::vector<Operation> m_operations;
    QHash<quint32, OpenCalls> m_open; ///< by connection
    qsizetype m_openCount = 0;
    qint64 m_firstNs = -1;
    qint64 m_lastNs = 0;
    qint64 m_changes = 0;
};

} // namespace plectrum
