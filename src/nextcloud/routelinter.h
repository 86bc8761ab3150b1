// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/exappinfo.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <span>

namespace plectrum {

/// How bad a finding is. BreaksSocket: some route, or the whole ExApp, is out of reach under /exapps/.
enum class RouteSeverity { BreaksSocket, Warning, Note };

/// "breaks", "warning", "note".
QLatin1StringView severityName(RouteSeverity severity);

/// Everything the linter looks for.
enum class RouteCheck {
    // the file
    IdMissing,
    IdReserved,
    IdUpperCase,
    RoutesMissing,
    RoutesRepeated,
    RoutesMisplaced,
    // what AppAPI refuses to register, up to FieldCData
    UrlMissing,
    UrlTooLong,
    VerbMissing,
    VerbTooLong,
    LevelMissing,
    LevelSpelling,
    StatusList,
    HeaderList,
    ListTooLong,
    NestedElements,
    FieldRepeated,
    FieldCData,
    FieldComment,
    FieldUnknown,
    // the pattern
    PatternRefused,
    PatternSpace,
    PatternPrefix,
    PatternDead,
    PatternQuery,
    PatternDiffers,
    PatternEncoded,
    PatternCostly,
    PatternEverything,
    StartAnchor,
    EndAnchor,
    CaseDiffers,
    InternalEndpoint,
    ShadowedStricter,
    Shadowed,
    // what HaRP does not read, and what its bans make of a route
    VerbIgnored,
    VerbUnknown,
    VerbNoGet,
    HeadersIgnored,
    SwitchingCounts,
    SuccessCounts,
    StatusUnknown,
};

/// One row of the table of checks: `name` for scripts, `summary` what is wrong and `advice` what to do, both English
/// and marked for translation in context "plectrum::RouteCheck".
struct RouteRule {
    RouteCheck check;
    QLatin1StringView name;
    RouteSeverity severity;
    const char *summary;
    const char *advice;
};

const RouteRule &routeRule(RouteCheck check);
std::span<const RouteRule> routeRules();

/// One finding. `detail`: technical, English; may be empty.
struct RouteFinding {
    RouteCheck check = RouteCheck::UrlMissing;
    qsizetype route = -1; ///< index into the routes; -1: the file
    qint64 line = 0;      ///< from 1; 0: not from a file
    QString detail;

    RouteSeverity severity() const { return routeRule(check).severity; }
    /// Whether AppAPI refuses the whole ExApp for it.
    bool refusesRegistration() const { return check >= RouteCheck::UrlMissing && check <= RouteCheck::FieldCData; }
    bool operator==(const RouteFinding &) const = default;
};

/// Judges the routes of a file: what AppAPI refuses, what HaRP never matches, and where HaRP and the PHP proxy part.
/// In the order of the routes, the file's own findings first; within a route the worst first.
QList<RouteFinding> lintRoutes(const ExAppInfo &info);

/// The same for routes that were not read from info.xml; only what can be seen in them.
QList<RouteFinding> lintRoutes(const QList<ExAppRoute> &routes);

/// Whether one of them breaks a socket.
bool breaksSocket(const QList<RouteFinding> &findings);

} // namespace plectrum
