// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace plectrum {

/// Who may call a route; the numbers are AppAPI's.
enum class AccessLevel { Public = 0, User = 1, Admin = 2 };

/// "PUBLIC", "USER", "ADMIN", as info.xml spells them.
QLatin1StringView accessLevelName(AccessLevel level);
/// The level of an exact spelling; nullopt for any other.
std::optional<AccessLevel> accessLevelFromName(QStringView name);

/// One `<route>` of an ExApp's info.xml. HaRP reads `url`, `accessLevel` and `bruteforceProtection` only; the PHP proxy
/// all of them.
struct ExAppRoute {
    QString url;  ///< a regular expression, as written
    QString verb; ///< "GET,POST"; empty: none given
    AccessLevel accessLevel = AccessLevel::User;
    QList<int> bruteforceProtection; ///< statuses of answers that count as failures
    QStringList headersToExclude;
    qint64 line = 0; ///< in the file it was read from, from 1; 0: not from a file

    bool operator==(const ExAppRoute &) const = default;
};

} // namespace plectrum
