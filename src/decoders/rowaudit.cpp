// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/rowaudit.h"

#include <algorithm>

namespace plectrum {

void RowAudit::add(RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages, Role self)
{
    if (!messages.empty() && m_calls.add(id, record, messages).isOrphan)
        set(id, Orphan);
    if (const auto late = m_beats.add(record, messages, self); late && m_late.size() < MaxFacts)
        m_late.insert(id, *late);
    if (record.kind == RecordKind::Frame && isControl(record.header.opcode)) {
        if (m_pings.add(id, record) == PingIndex::Kind::UnaskedPong)
            set(id, Unasked);
        setUnanswered(m_pings.takeLost());
    } else if (record.kind == RecordKind::End) {
        end(record.connection);
    }
}

void RowAudit::end(quint32 connection)
{
    setUnanswered(m_calls.takeOpen(connection));
    m_pings.end(connection);
    setUnanswered(m_pings.takeLost());
}

void RowAudit::finish()
{
    const QList<quint32> waiting = m_calls.openConnections();
    for (const quint32 connection : waiting)
        setUnanswered(m_calls.takeOpen(connection));
    m_pings.endAll();
    setUnanswered(m_pings.takeLost());
}

void RowAudit::setUnanswered(const std::vector<RecordId> &ids)
{
    for (const RecordId id : ids)
        set(id, Unanswered);
    m_hindsight += ids.empty() ? 0 : 1;
}

void RowAudit::set(RecordId id, Fact fact)
{
    if (m_facts.size() < MaxFacts || m_facts.contains(id))
        m_facts[id] |= fact;
}

bool RowAudit::isPingOrPong(RecordId id, const RecordView &record) const
{
    return record.kind == RecordKind::Frame
        && (record.header.opcode == Opcode::Ping || record.header.opcode == Opcode::Pong)
        && !(m_facts.value(id) & (Unanswered | Unasked));
}

bool RowAudit::isPlainBeat(RecordId id, const std::vector<DecodedMessage> &messages) const
{
    return !messages.empty() && !m_late.contains(id) && std::ranges::all_of(messages, [](const DecodedMessage &each) {
        return each.part == DecodedMessage::Part::Heartbeat && each.problem.isEmpty();
    });
}

QByteArray RowAudit::lateness(RecordId id) const
{
    const auto late = m_late.constFind(id);
    return late == m_late.cend() ? QByteArray() : late->toText();
}

} // namespace plectrum
