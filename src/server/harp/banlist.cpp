// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/banlist.h"

#include <algorithm>
#include <utility>

namespace plectrum {

BanList::BanList()
    : BanList(Limits())
{
}

BanList::BanList(Limits limits)
    : m_limits(limits)
{
    setLimits(limits);
}

void BanList::setLimits(Limits limits)
{
    m_limits = limits;
    m_limits.count = std::max(1, limits.count);
    m_limits.maxAddresses = std::max<qsizetype>(1, limits.maxAddresses);
    for (Times &times : m_failures)
        times.remove(0, std::max<qsizetype>(0, times.size() - m_limits.count));
}

BanList::State BanList::stateOf(const Times &times, HarpTime now) const
{
    const auto oldest =
        std::ranges::find_if(times, [this, now](HarpTime time) { return now - time < m_limits.window; });
    State state{.failures = int(times.end() - oldest), .limit = m_limits.count};
    if (state.failures > 0)
        state.nextExpiry = *oldest + m_limits.window;
    if (state.failures >= m_limits.count)
        state.bannedUntil = state.nextExpiry;
    return state;
}

bool BanList::isBanned(const QHostAddress &address, HarpTime now) const
{
    return state(address, now).isBanned();
}

BanList::State BanList::state(const QHostAddress &address, HarpTime now) const
{
    const auto found = m_failures.constFind(address);
    return found == m_failures.cend() ? State{.limit = m_limits.count} : stateOf(*found, now);
}

BanList::State BanList::fail(const QHostAddress &address, HarpTime now)
{
    const State before = state(address, now);
    if (before.isBanned())
        return before;
    if (!m_failures.contains(address))
        makeRoom(now);
    Times &times = m_failures[address];
    times.remove(0, times.size() - before.failures);
    times.append(now);
    return stateOf(times, now);
}

QList<BanList::Entry> BanList::entries(HarpTime now) const
{
    QList<Entry> all;
    for (auto it = m_failures.cbegin(); it != m_failures.cend(); ++it) {
        if (const State state = stateOf(*it, now); state.failures > 0)
            all.append({.address = it.key(), .state = state});
    }
    std::ranges::sort(all, [](const Entry &a, const Entry &b) {
        return a.state.failures != b.state.failures ? a.state.failures > b.state.failures
                                                    : a.address.toString() < b.address.toString();
    });
    return all;
}

/// Lets go of what no longer counts; if that is not enough of a quarter, banned addresses last.
void BanList::makeRoom(HarpTime now)
{
    if (m_failures.size() < m_limits.maxAddresses)
        return;
    m_failures.removeIf([this, now](auto it) { return stateOf(*it, now).failures == 0; });
    if (m_failures.size() < m_limits.maxAddresses)
        return;
    struct Candidate {
        bool isBanned;
        HarpTime last;
        QHostAddress address;
    };
    QList<Candidate> candidates;
    candidates.reserve(m_failures.size());
    for (auto it = m_failures.cbegin(); it != m_failures.cend(); ++it)
        candidates.append({.isBanned = stateOf(*it, now).isBanned(), .last = it->last(), .address = it.key()});
    const qsizetype tooMany = m_failures.size() / 4 + 1;
    std::ranges::nth_element(candidates, candidates.begin() + tooMany - 1, [](const Candidate &a, const Candidate &b) {
        return std::pair(a.isBanned, a.last) < std::pair(b.isBanned, b.last);
    });
    for (qsizetype i = 0; i < tooMany; ++i)
        m_failures.remove(candidates[i].address);
}

void BanList::forget(const QHostAddress &address)
{
    m_failures.remove(address);
}

void BanList::clear()
{
    m_failures.clear();
}

} // namespace plectrum
