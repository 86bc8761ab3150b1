// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/sendqueue.h"

#include <algorithm>
#include <numeric>

namespace plectrum {

namespace {

std::chrono::milliseconds since(SendQueue::Clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(SendQueue::Clock::now() - start);
}

} // namespace

qint64 SendQueue::Entry::bytes() const
{
    return std::accumulate(raw.cbegin(), raw.cend(), qint64(payload.size()),
                           [](qint64 sum, const RawFrame &frame) { return sum + frame.payload.size(); });
}

std::chrono::milliseconds SendQueue::waited() const
{
    return m_entries.empty() ? std::chrono::milliseconds{} : since(m_entries.front().since);
}

QList<WaitingMessage> SendQueue::messages(qsizetype most) const
{
    QList<WaitingMessage> list;
    for (const Entry &entry : m_entries) {
        if (list.size() == most)
            break;
        const bool isRaw = !entry.raw.isEmpty();
        list << WaitingMessage{
            .id = entry.id,
            .type = isRaw ? entry.raw.constFirst().header.opcode : entry.type,
            .isRaw = isRaw,
            .head = (isRaw ? entry.raw.constFirst().payload : entry.payload).left(WaitingMessage::HeadBytes),
            .bytes = entry.bytes(),
            .waited = since(entry.since),
            .hasBegun = entry.hasBegun};
    }
    return list;
}

void SendQueue::add(Entry entry)
{
    entry.id = ++m_lastId;
    entry.since = Clock::now();
    ++m_sum.messages;
    m_sum.bytes += entry.bytes();
    m_entries.push_back(std::move(entry));
}

void SendQueue::removeFirst()
{
    forget(m_entries.front());
    m_entries.pop_front();
}

bool SendQueue::drop(quint64 id)
{
    const auto found = std::ranges::lower_bound(m_entries, id, {}, &Entry::id);
    if (found == m_entries.end() || found->id != id || found->hasBegun)
        return false;
    ++m_dropped.messages;
    m_dropped.bytes += found->bytes();
    forget(*found);
    m_entries.erase(found);
    return true;
}

WaitingSum SendQueue::dropAll()
{
    const WaitingSum before = m_dropped;
    while (!m_entries.empty() && drop(m_entries.back().id)) { }
    return {m_dropped.messages - before.messages, m_dropped.bytes - before.bytes};
}

void SendQueue::clear()
{
    if (!m_entries.empty())
        m_entries.front().hasBegun = false;
    dropAll();
}

void SendQueue::forget(const Entry &entry)
{
    --m_sum.messages;
    m_sum.bytes -= entry.bytes();
}

} // namespace plectrum
