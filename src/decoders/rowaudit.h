// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/beatwatch.h"
#include "decoders/callindex.h"
#include "decoders/pingindex.h"

#include <QHash>

namespace plectrum {

/// What rows of a capture are beside the others: answers without a request, requests without an answer, heartbeats that
/// came late. Takes the records in their order. Remembers what is out of the ordinary only, of MaxFacts rows at most.
/// Not thread-safe.
class RowAudit {
public:
    static constexpr qsizetype MaxFacts = 500'000;

    /// Every record, with what it means; `self` is the side that was recorded, of records that mean something.
    void add(RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages, Role self);
    /// No more records come: what waits for an answer in connections that did not end waits in vain.
    void finish();

    const CallIndex &calls() const { return m_calls; }
    bool isOrphan(RecordId id) const { return m_facts.value(id) & Orphan; }
    /// A request, or a ping, when its connection ended.
    bool isUnanswered(RecordId id) const { return m_facts.value(id) & Unanswered; }
    /// A ping that was answered, or not yet; a pong to one.
    bool isPingOrPong(RecordId id, const RecordView &record) const;
    /// The messages are heartbeats, and nothing is wrong with them.
    bool isPlainBeat(RecordId id, const std::vector<DecodedMessage> &messages) const;
    /// What the row shows of a heartbeat: that it came late, or had not come when the connection ended. English; empty:
    /// nothing.
    QByteArray lateness(RecordId id) const;
    /// Grows whenever isUnanswered() or isPingOrPong() changes of a record before the last.
    qint64 hindsight() const { return m_hindsight; }

private:
    enum Fact : quint8 { Orphan = 1, Unanswered = 2, Unasked = 4 };
    void set(RecordId id, Fact fact);
    void setUnanswered(const std::vector<RecordId> &ids);
    void end(quint32 connection);

    CallIndex m_calls;
    PingIndex m_pings;
    BeatWatch m_beats;
    QHash<RecordId, quint8> m_facts;
    QHash<RecordId, LateBeat> m_late;
    qint64 m_hindsight = 0;
};

} // namespace plectrum
