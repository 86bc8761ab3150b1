// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "decoders/decoder.h"

#include <QHash>

#include <vector>

namespace plectrum {

/// Which rows of a capture answer which, by the pairs of their protocols. Takes the messages in their order and keeps
/// twelve bytes a call. Not thread-safe.
class CallIndex {
public:
    /// Of the record `id`, which must be greater than those before.
    void add(RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages);

    /// The first answer to the record; 0: there is none so far.
    RecordId replyTo(RecordId request) const;
    /// What the record answers; 0: nothing that was asked before.
    RecordId requestOf(RecordId reply) const;
    qint64 count() const { return qint64(m_calls.size()); }
    bool isEmpty() const { return m_calls.empty(); }

private:
    /// Requests that wait for an answer; the oldest are given up when there are more.
    static constexpr qsizetype MaxOpen = 100'000;

    struct Asked {
        quint32 connection = 0;
        Direction direction = Direction::Outgoing; ///< of the request
        QByteArray pair;

        bool operator==(const Asked &) const = default;
        friend size_t qHash(const Asked &asked, size_t seed = 0)
        {
            return qHashMulti(seed, asked.connection, int(asked.direction), asked.pair);
        }
    };
    /// Eight bytes: how far the request is away is less than 2³² records, or it is not kept.
    struct Call {
        quint32 reply;  ///< from m_bases
        quint32 before; ///< records from the request to the reply
    };
    RecordId replyAt(size_t index) const;
    RecordId requestAt(size_t index) const { return replyAt(index) - m_calls[index].before; }
    void keep(RecordId request, RecordId reply);
    void forgetOldest();

    QHash<Asked, RecordId> m_open;
    std::vector<Call> m_calls; ///< by reply
    /// Where `reply` counts from anew: the first call that does, and its base.
    std::vector<std::pair<size_t, RecordId>> m_bases;
    std::vector<quint32> m_byRequest; ///< indices of m_calls, by request
};

} // namespace plectrum
