// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "decoders/decoder.h"

#include <QHash>

#include <deque>
#include <vector>

namespace plectrum {

/// Which rows of a capture answer which, by the pairs of their protocols. Takes the messages in their order and keeps
/// some four bytes a call. Not thread-safe.
class CallIndex {
public:
    /// What the messages of a record are among the calls.
    struct Place {
        RecordId request = 0;  ///< that it answers, the last of several; 0: none
        bool isOrphan = false; ///< answers what nobody has asked
    };
    /// Of the record `id`, which must be greater than those before.
    Place add(RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages);
    /// The requests of a connection that wait, in no order; they wait no more.
    std::vector<RecordId> takeOpen(quint32 connection);
    /// Connections in which requests wait.
    QList<quint32> openConnections() const { return m_open.keys(); }

    /// The first answer to the record; 0: there is none so far.
    RecordId replyTo(RecordId request) const;
    /// What the record answers; 0: nothing that was asked before.
    RecordId requestOf(RecordId reply) const;
    qint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }

private:
    /// Requests that wait for an answer; the oldest are given up when there are more.
    static constexpr qsizetype MaxOpen = 100'000;

    struct Asked {
        Direction direction = Direction::Outgoing; ///< of the request
        QByteArray pair;

        bool operator==(const Asked &) const = default;
        friend size_t qHash(const Asked &asked, size_t seed = 0)
        {
            return qHashMulti(seed, int(asked.direction), asked.pair);
        }
    };
    /// Distances of some calls: two bytes each once it is full, where they are short.
    class Distances {
    public:
        void append(quint32 distance);
        void pack();
        /// Goes on with the memory that a full one needs no more.
        void reuse(Distances &full);
        quint32 at(size_t index) const { return m_short.empty() ? m_long[index] : m_short[index]; }

    private:
        std::vector<quint32> m_long;
        std::vector<quint16> m_short;
    };
    /// So many calls in the order of their replies.
    static constexpr qint64 ChunkSize = 4096;
    struct Chunk {
        RecordId first = 0; ///< reply
        RecordId leastRequest = 0, mostRequest = 0;
        Distances replies;  ///< from first
        Distances requests; ///< back from their replies
        size_t count = 0;

        RecordId reply(size_t index) const { return first + replies.at(index); }
        RecordId request(size_t index) const { return reply(index) - requests.at(index); }
    };
    void keep(RecordId request, RecordId reply);
    void forgetOldest();
    /// Whether that was ever asked, also if it was answered or forgotten since. A Bloom filter: says yes of some that
    /// were not, the more the more calls there are, and never no of one that was.
    bool wasAsked(size_t hash) const;
    void setAsked(size_t hash);
    /// The first chunk that may hold replies from this one on.
    size_t chunkOf(RecordId reply) const;

    QHash<quint32, QHash<Asked, RecordId>> m_open; ///< by connection
    qsizetype m_openCount = 0;
    std::vector<quint64> m_asked; ///< bits
    std::deque<Chunk> m_chunks;
    qint64 m_count = 0;
};

} // namespace plectrum
