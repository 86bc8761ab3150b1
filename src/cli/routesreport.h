// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "nextcloud/exappinfo.h"
#include "nextcloud/routefix.h"
#include "nextcloud/routelinter.h"
#include "nextcloud/routeoutcome.h"

#include <QStringList>

namespace plectrum {

/// What `routes` was asked for.
struct RoutesOptions {
    QString file;
    QStringList paths;
    QString verb;
    AccessLevel caller = AccessLevel::User;
    QString fix; ///< empty: none; "-": stdout

    bool fixToStdout() const { return fix == QLatin1StringView("-"); }
};

/// The report of `routes`, for people or as JSON lines:
/// {"event": "app", "file", "id", "name", "version", "routes": N, "variables": N}
/// {"event": "route", "route": from 1, "line", "url", "verb", "accessLevel", "bruteforceProtection",
/// "headersToExclude"}
/// {"event": "variable", "name", "default", "line"}
/// {"event": "finding", "severity", "check", "route"?, "line"?, "text", "detail"?, "advice"}
/// {"event": "outcome", "path", "target", "verb", "level", "harp": {"answer", "route"?, "why"?}, "php": {…}}
/// {"event": "summary", "breaks", "warnings", "notes"}
/// {"event": "change", "route", "line", "text"} with --fix.
/// Where the proposal goes to stdout, the report for people goes to stderr.
class RoutesReport {
public:
    RoutesReport(const RoutesOptions &options, ExAppInfo info, Console &console);

    void print();
    void printFix(const RouteFix &fix);
    bool breaks() const { return breaksSocket(m_findings); }

private:
    void printJson();
    void printText();
    void printHead();
    void printRoute(qsizetype index);
    void printFindings(qsizetype index);
    void printFinding(const RouteFinding &finding, const QString &place);
    void printCommonNotes();
    void printOutcomes();
    void printVariables();
    void printSummary();
    QList<RouteOutcome> outcomes() const;
    bool isCommon(const RouteFinding &finding) const;
    QString harpSummary(qsizetype index) const;
    QString phpSummary(qsizetype index) const;
    qsizetype count(RouteSeverity severity) const;
    void say(const QString &line);
    void sayWrapped(const QString &first, const QString &text);

    const RoutesOptions &m_options;
    ExAppInfo m_info;
    QList<RouteFinding> m_findings;
    Console &m_console;
};

} // namespace plectrum
