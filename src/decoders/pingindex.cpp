// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/pingindex.h"

#include <algorithm>

namespace plectrum {

PingIndex::Kind PingIndex::add(RecordId id, const RecordView &record)
{
    const bool isPing = record.header.opcode == Opcode::Ping;
    if (record.kind != RecordKind::Frame || (!isPing && record.header.opcode != Opcode::Pong))
        return Kind::Other;
    const size_t hash = qHash(record.payload);
    const bool isAskerOutgoing = (record.direction == Direction::Outgoing) == isPing;
    auto &waiting = m_waiting[record.connection][isAskerOutgoing ? 0 : 1];
    if (isPing) {
        waiting.push_back({id, hash});
        if (waiting.size() > MaxWaiting) {
            m_lost.push_back(waiting.front().id);
            waiting.pop_front();
        }
        return Kind::Ping;
    }
    const auto found = std::ranges::find(waiting.rbegin(), waiting.rend(), hash, &Waiting::hash);
    if (found == waiting.rend())
        return Kind::UnaskedPong;
    waiting.erase(waiting.begin(), found.base());
    return Kind::Pong;
}

void PingIndex::lose(const Sides &sides)
{
    for (const auto &waiting : sides) {
        for (const Waiting &each : waiting)
            m_lost.push_back(each.id);
    }
}

void PingIndex::end(quint32 connection)
{
    lose(m_waiting.take(connection));
}

void PingIndex::endAll()
{
    for (const Sides &sides : std::as_const(m_waiting))
        lose(sides);
    m_waiting.clear();
}

} // namespace plectrum
