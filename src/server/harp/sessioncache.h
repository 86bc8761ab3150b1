// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/harp/harptime.h"
#include "server/harp/harpusers.h"

#include <QHash>

#include <optional>

namespace plectrum {

/// HaRP's memory of who a passphrase cookie belongs to, for a few seconds; keyed by that cookie alone, whatever the
/// session cookie, the ExApp or the Authorization field say.
class SessionCache {
public:
    /// `lifetime`: an entry of just this age still holds; 0: nothing is remembered.
    explicit SessionCache(HarpTime lifetime);

    std::optional<NamedUser> find(const QByteArray &passphrase, HarpTime now) const;
    void insert(const QByteArray &passphrase, const NamedUser &user, HarpTime now);
    qsizetype size() const { return m_entries.size(); }

private:
    struct Entry {
        NamedUser user;
        HarpTime since;
    };

    HarpTime m_lifetime;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace plectrum
