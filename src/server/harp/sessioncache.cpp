// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/sessioncache.h"

namespace plectrum {
namespace {

constexpr qsizetype MostEntries = 10000;

} // namespace

SessionCache::SessionCache(HarpTime lifetime)
    : m_lifetime(lifetime)
{
}

std::optional<NamedUser> SessionCache::find(const QByteArray &passphrase, HarpTime now) const
{
    const auto found = m_entries.constFind(passphrase);
    return found != m_entries.cend() && now - found->since <= m_lifetime ? std::optional(found->user) : std::nullopt;
}

void SessionCache::insert(const QByteArray &passphrase, const NamedUser &user, HarpTime now)
{
    if (m_lifetime <= HarpTime::zero())
        return;
    if (m_entries.size() >= MostEntries) {
        m_entries.removeIf([this, now](auto it) { return now - it->since > m_lifetime; });
        if (m_entries.size() >= MostEntries)
            m_entries.clear();
    }
    m_entries.insert(passphrase, {.user = user, .since = now});
}

} // namespace plectrum
