// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/harp/harptime.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace plectrum {

/// The pending logins of Login Flow v2: what an app began, a person grants in the browser and the app then fetches,
/// once. Pure but for its memory; the time is handed in.
class PendingLogins {
public:
    /// How long a login can be granted and fetched.
    static constexpr std::chrono::seconds Lifetime{1200};
    /// Of poll and login tokens, in characters.
    static constexpr qsizetype TokenLength = 128;
    /// More pending logins push out the oldest: memory is bounded.
    static constexpr qsizetype Most = 1000;

    struct Login {
        QByteArray pollToken;
        QByteArray loginToken;
        QString client; ///< the app by its User-Agent, shortened as Nextcloud does
        HarpTime begun{};
        QString user;           ///< as granted; empty: pending
        QByteArray appPassword; ///< as granted
        bool isGranted() const { return !appPassword.isEmpty(); }

        bool operator==(const Login &) const = default;
    };

    /// The reference holds until the next call.
    const Login &begin(QByteArrayView userAgent, HarpTime now);
    /// The login of this login token, unless it has expired or was fetched; nullptr then. Until the next call.
    const Login *find(QByteArrayView loginToken, HarpTime now);
    /// False: there is no such login, or it is granted already.
    bool grant(QByteArrayView loginToken, const QString &user, const QByteArray &appPassword, HarpTime now);
    /// What was granted, exactly once; nullopt while pending, unknown or expired, which cannot be told apart.
    std::optional<Login> take(QByteArrayView pollToken, HarpTime now);

    /// Pending and granted logins, oldest first; expired ones until the next call.
    const QList<Login> &logins() const { return m_logins; }

private:
    void expire(HarpTime now);

    QList<Login> m_logins; ///< oldest first
};

} // namespace plectrum
