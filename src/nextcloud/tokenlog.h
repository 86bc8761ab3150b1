// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/tokenrecord.h"
#include "profiles/profilestore.h"

#include <QList>

#include <functional>

namespace plectrum {

/// The session-token log: which credentials were obtained, used and seen, and what became of them. One JSON file beside
/// the profiles, readable by its owner alone, without any secret. Several processes may write; each change reads the
/// file anew under a lock and replaces it whole. Damaged files are kept aside. Errors: FileNotReadable,
/// FileNotWritable, BadConfig (made by a newer version).
class TokenLog {
public:
    static constexpr qsizetype MaxRecords = 500;
    static constexpr auto FileName = "tokens.log"; ///< not *.json, which are the profiles

    /// What became of a connection, for noteUse().
    struct Outcome {
        UseOutcome outcome = UseOutcome::None;
        int status = 0; ///< of a refusal
    };

    explicit TokenLog(const QString &folder = ProfileStore::defaultFolder());

    QString path() const { return m_path; }
    /// Those used or obtained last come first. `damage` becomes true if a part could not be read.
    Result<QList<TokenRecord>> records(bool *damage = nullptr) const;
    /// By the beginning of the id, if there is only one such; BadOption.
    Result<TokenRecord> find(const QString &id) const;

    /// The newest app password that was obtained for this server and login name (without case), and is neither refused
    /// nor revoked.
    std::optional<TokenRecord> loginFor(const QUrl &url, const QString &user) const;

    Result<TokenRecord> noteObtained(const FoundToken &token, const QUrl &server, TokenOrigin origin,
                                     const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// All credentials of `target`; the file is not touched where there are none.
    Result<void> noteUse(const Target &target, Outcome outcome, const QDateTime &now = QDateTime::currentDateTimeUtc());
    Result<void> noteState(const QString &id, TokenState state, const QDateTime &now = QDateTime::currentDateTimeUtc());
    Result<void> forget(const QString &id);

private:
    using Records = QList<TokenRecord>;
    Result<void> change(const std::function<void(Records &)> &edit);
    Result<Records> read(bool *damage) const;
    void keepAside() const;

    QString m_path;
};

} // namespace plectrum
