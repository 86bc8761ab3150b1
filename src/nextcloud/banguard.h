// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/verdict.h"
#include "result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>

namespace plectrum {

/// Keeps account, host by host, of the failures that HaRP counts, so that tries stop before HaRP bans this address
/// (ten within 300 s; a ban is silence). Kept in a small JSON file that all processes of the user share, so that a
/// program started again goes on counting. Not thread-safe; several objects, of any process, may use one file. The
/// clock is passed in; what it cannot be right about is left out.
class BanGuard {
public:
    /// As HaRP sets out with (HP_BLACKLIST_COUNT, HP_BLACKLIST_WINDOW).
    static constexpr int Limit = 10;
    static constexpr std::chrono::seconds Window{300};
    /// From here on nothing is tried automatically; two are left for the user.
    static constexpr int Stop = 8;
    /// Bounds of the file: more hosts or failures are not kept, the oldest go.
    static constexpr int MaxHosts = 200;
    static constexpr int MaxFailures = 50;

    /// How a host stands at one moment.
    struct Standing {
        int counted = 0;
        bool mayTry = true;
        QDateTime until; ///< when tries may go on by themselves; null while they may
        QDateTime eases; ///< when the oldest of the counted failures counts no more; null without any

        /// Tries that may fail until automatic ones stop.
        int budget() const { return std::max(0, Stop - counted); }
        bool operator==(const Standing &) const = default;
    };

    /// Empty path: in memory only. The file need not exist; one that is damaged is taken for empty, one of a newer
    /// program is left alone.
    explicit BanGuard(const QString &path = {});
    /// The user's file.
    static QString defaultPath();
    /// What the account of `url` is kept under: its host; on this machine host and port, since each is another server.
    static QString hostOf(const QUrl &url);

    /// One failure that HaRP counts, or may count. It is counted here in any case; errors say that others will not see
    /// it: FileNotWritable, FileInUse (not to be had within 100 ms), FileNewerVersion.
    Result<void> note(const QString &host, const QDateTime &now);
    /// Notes what the best verdict says about `url`.
    Result<void> note(const QUrl &url, const QList<Verdict> &verdicts, const QDateTime &now);

    /// Looks into the file each time.
    Standing standing(const QString &host, const QDateTime &now) const;
    bool mayTry(const QString &host, const QDateTime &now) const { return standing(host, now).mayTry; }

    /// The user knows better: HaRP was restarted, or the address is another now. Errors as of note().
    Result<void> forget(const QString &host);

private:
    using Ledger = QHash<QString, QList<qint64>>; ///< milliseconds since 1970, ascending

    Ledger load(bool *newer = nullptr) const;
    template <typename Change>
    Result<void> change(Change &&change);

    QString m_path;
    Ledger m_unsaved; ///< what could not be written
};

/// "7 of 10 failures in the last 300 s"; the English text is marked in context "plectrum::Verdict".
QString standingText(const BanGuard::Standing &standing, const Translate &translate = {});

} // namespace plectrum
