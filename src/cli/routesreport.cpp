// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/routesreport.h"

#include "nextcloud/routefate.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype LineWidth = 100;

QString callersOf(AccessLevel level)
{
    switch (level) {
    case AccessLevel::Public:
        return u"everybody"_s;
    case AccessLevel::User:
        return u"users and admins"_s;
    case AccessLevel::Admin:
        break;
    }
    return u"admins"_s;
}

QString counted(qsizetype number, QLatin1StringView one, QLatin1StringView more)
{
    return QString::number(number) + u' ' + (number == 1 ? one : more);
}

QString sentence(const RouteFinding &finding)
{
    QString summary = QString::fromUtf8(routeRule(finding.check).summary);
    if (finding.detail.isEmpty())
        return summary;
    summary.chop(1); // the full stop goes behind
    return summary + u" ("_s + finding.detail + u")."_s;
}

QString answerText(const RouteAnswer &answer)
{
    QString text(answerName(answer.kind));
    if (answer.route >= 0)
        text += u" by route %1"_s.arg(answer.route + 1);
    if (!answer.why.isEmpty())
        text += u", "_s + answer.why;
    return text;
}

QJsonObject answerJson(const RouteAnswer &answer)
{
    QJsonObject object{{u"answer"_s, QString(answerName(answer.kind))}};
    if (answer.route >= 0)
        object.insert(u"route"_s, answer.route + 1);
    if (!answer.why.isEmpty())
        object.insert(u"why"_s, answer.why);
    return object;
}

QJsonObject routeJson(const ExAppRoute &route, qsizetype index)
{
    QJsonArray statuses;
    for (const int status : route.bruteforceProtection)
        statuses.append(status);
    return {{u"event"_s, u"route"_s},
            {u"route"_s, index + 1},
            {u"line"_s, route.line},
            {u"url"_s, route.url},
            {u"verb"_s, route.verb},
            {u"accessLevel"_s, QString(accessLevelName(route.accessLevel))},
            {u"bruteforceProtection"_s, statuses},
            {u"headersToExclude"_s, QJsonArray::fromStringList(route.headersToExclude)}};
}

QJsonObject findingJson(const RouteFinding &finding)
{
    const RouteRule &rule = routeRule(finding.check);
    QJsonObject object{{u"event"_s, u"finding"_s},
                       {u"severity"_s, QString(severityName(rule.severity))},
                       {u"check"_s, QString(rule.name)},
                       {u"text"_s, QString::fromUtf8(rule.summary)},
                       {u"advice"_s, QString::fromUtf8(rule.advice)}};
    if (finding.route >= 0)
        object.insert(u"route"_s, finding.route + 1);
    if (finding.line > 0)
        object.insert(u"line"_s, finding.line);
    if (!finding.detail.isEmpty())
        object.insert(u"detail"_s, finding.detail);
    return object;
}

} // namespace

RoutesReport::RoutesReport(const RoutesOptions &options, ExAppInfo info, Console &console)
    : m_options(options)
    , m_info(std::move(info))
    , m_findings(lintRoutes(m_info))
    , m_console(console)
{
}

void RoutesReport::say(const QString &line)
{
    if (m_options.fixToStdout())
        m_console.talk(line);
    else
        m_console.line(line.toUtf8());
}

/// Further lines begin below the end of `first`.
void RoutesReport::sayWrapped(const QString &first, const QString &text)
{
    QString line = first;
    bool empty = true;
    for (const QString &word : text.split(u' ')) {
        if (!empty && line.size() + 1 + word.size() > LineWidth) {
            say(line);
            line = QString(first.size(), u' ');
            empty = true;
        }
        line += empty ? word : QString(u' ' + word);
        empty = false;
    }
    say(line);
}

qsizetype RoutesReport::count(RouteSeverity severity) const
{
    return std::ranges::count(m_findings, severity, &RouteFinding::severity);
}

QString RoutesReport::harpSummary(qsizetype index) const
{
    switch (routeFate(m_info, m_findings, index).harp) {
    case RouteFate::Kind::NotRegistered:
        return u"never sees it: AppAPI refuses it"_s;
    case RouteFate::Kind::Skipped:
        return u"skips it"_s;
    case RouteFate::Kind::NeverMatches:
        return u"never matches it: 404"_s;
    case RouteFate::Kind::Shadowed:
        return u"never comes to it: an earlier route decides"_s;
    case RouteFate::Kind::Serves:
        break;
    }
    return u"serves "_s + callersOf(m_info.routes.at(index).accessLevel) + u", any method, WebSocket too"_s;
}

QString RoutesReport::phpSummary(qsizetype index) const
{
    const RouteFate fate = routeFate(m_info, m_findings, index);
    if (fate.php == RouteFate::Kind::NotRegistered)
        return u"never sees it"_s;
    if (fate.php == RouteFate::Kind::NeverMatches)
        return u"never matches it: 404"_s;
    const ExAppRoute &route = m_info.routes.at(index);
    QString text = u"serves "_s + callersOf(route.accessLevel) + u", "_s + route.verb + u" only, no WebSocket"_s;
    if (fate.withoutSlash)
        text += u", by its deprecated try without the slash"_s;
    if (fate.afterEarlier)
        text += u", where no earlier route has the verb"_s;
    return text;
}

QList<RouteOutcome> RoutesReport::outcomes() const
{
    QList<RouteOutcome> outcomes;
    for (const QString &path : m_options.paths)
        outcomes.append(routeOutcomes(m_info.routes, path, m_options.verb, m_options.caller, m_info.id));
    return outcomes;
}

void RoutesReport::printJson()
{
    m_console.line(QJsonObject{{u"event"_s, u"app"_s},
                               {u"file"_s, m_options.file},
                               {u"id"_s, m_info.id},
                               {u"name"_s, m_info.name},
                               {u"version"_s, m_info.version},
                               {u"routes"_s, m_info.routes.size()},
                               {u"variables"_s, m_info.variables.size()}});
    for (qsizetype i = 0; i < m_info.routes.size(); ++i)
        m_console.line(routeJson(m_info.routes.at(i), i));
    for (const ExAppVariable &variable : std::as_const(m_info.variables)) {
        m_console.line(QJsonObject{{u"event"_s, u"variable"_s},
                                   {u"name"_s, variable.name},
                                   {u"default"_s, variable.defaultValue},
                                   {u"line"_s, variable.line}});
    }
    for (const RouteFinding &finding : std::as_const(m_findings))
        m_console.line(findingJson(finding));
    const QList<RouteOutcome> answers = outcomes();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const RouteOutcome &outcome = answers.at(i);
        m_console.line(QJsonObject{{u"event"_s, u"outcome"_s},
                                   {u"path"_s, m_options.paths.at(i)},
                                   {u"target"_s, outcome.path},
                                   {u"verb"_s, m_options.verb},
                                   {u"level"_s, QString(accessLevelName(m_options.caller))},
                                   {u"harp"_s, answerJson(outcome.harp)},
                                   {u"php"_s, answerJson(outcome.php)}});
    }
    m_console.line(QJsonObject{{u"event"_s, u"summary"_s},
                               {u"breaks"_s, count(RouteSeverity::BreaksSocket)},
                               {u"warnings"_s, count(RouteSeverity::Warning)},
                               {u"notes"_s, count(RouteSeverity::Note)}});
}

void RoutesReport::printFinding(const RouteFinding &finding, const QString &place)
{
    const RouteRule &rule = routeRule(finding.check);
    sayWrapped(u"  "_s + severityName(rule.severity).toString().leftJustified(9), place + sentence(finding));
    sayWrapped(QString(11, u' '), QString::fromUtf8(rule.advice) + u" ["_s + rule.name + u']');
}

/// A note that several routes share is printed once, after them.
bool RoutesReport::isCommon(const RouteFinding &finding) const
{
    return finding.severity() == RouteSeverity::Note && finding.route >= 0
        && std::ranges::count(m_findings, finding.check, &RouteFinding::check) > 1;
}

void RoutesReport::printFindings(qsizetype index)
{
    for (const RouteFinding &finding : std::as_const(m_findings)) {
        if (finding.route != index || isCommon(finding))
            continue;
        const qint64 routeLine = index < 0 ? 0 : m_info.routes.at(index).line;
        const bool elsewhere = finding.line > 0 && finding.line != routeLine;
        printFinding(finding, elsewhere ? u"line %1: "_s.arg(finding.line) : QString());
    }
}

void RoutesReport::printCommonNotes()
{
    bool first = true;
    for (const RouteRule &rule : routeRules()) {
        RouteFinding common;
        QStringList routes;
        for (const RouteFinding &finding : std::as_const(m_findings)) {
            if (finding.check == rule.check && isCommon(finding)) {
                common.check = finding.check;
                routes.append(QString::number(finding.route + 1));
            }
        }
        if (routes.isEmpty())
            continue;
        if (first)
            say(QString());
        first = false;
        const bool all = routes.size() == m_info.routes.size();
        printFinding(common, all ? u"all routes: "_s : u"routes %1: "_s.arg(routes.join(u", "_s)));
    }
}

void RoutesReport::printRoute(qsizetype index)
{
    const ExAppRoute &route = m_info.routes.at(index);
    const QString shown = route.url.isEmpty() ? u"(no url)"_s : route.url;
    say(QString());
    say(u"Route %1, line %2:  "_s.arg(index + 1).arg(route.line) + shown);
    sayWrapped(u"  HaRP       "_s, harpSummary(index));
    sayWrapped(u"  PHP proxy  "_s, phpSummary(index));
    printFindings(index);
}

void RoutesReport::printVariables()
{
    if (m_info.variables.isEmpty())
        return;
    say(QString());
    say(u"Variables:"_s);
    qsizetype width = 0;
    for (const ExAppVariable &variable : std::as_const(m_info.variables))
        width = std::max(width, variable.name.size());
    for (const ExAppVariable &variable : std::as_const(m_info.variables)) {
        say(u"  "_s + variable.name.leftJustified(width) + u"  "_s
            + (variable.defaultValue.isEmpty() ? u"no default, not set unless given"_s
                                               : QString(u"default "_s + variable.defaultValue)));
    }
}

void RoutesReport::printOutcomes()
{
    const QList<RouteOutcome> answers = outcomes();
    if (answers.isEmpty())
        return;
    const AccessLevel caller = m_options.caller;
    say(QString());
    say(m_options.verb + u" as "_s
        + (caller == AccessLevel::Public ? u"somebody not logged in"_s : QString(accessLevelName(caller)).toLower())
        + u':');
    for (qsizetype i = 0; i < answers.size(); ++i) {
        say(u"  "_s + m_options.paths.at(i));
        say(u"    HaRP       "_s + answerText(answers.at(i).harp));
        say(u"    PHP proxy  "_s + answerText(answers.at(i).php)
            + (answers.at(i).php.kind == RouteAnswer::Kind::Allowed ? u", but carries no WebSocket"_s : QString()));
    }
}

void RoutesReport::printHead()
{
    QString head = m_options.file + u':';
    for (const QString &word : {m_info.id, m_info.version}) {
        if (!word.isEmpty())
            head += u' ' + word;
    }
    say(head + u", "_s + counted(m_info.routes.size(), "route"_L1, "routes"_L1));
    if (std::ranges::any_of(m_findings, &RouteFinding::refusesRegistration))
        say(u"  AppAPI refuses to register this ExApp until what breaks below is mended."_s);
}

void RoutesReport::printSummary()
{
    const qsizetype breaking = count(RouteSeverity::BreaksSocket);
    say(QString());
    say(counted(breaking, "finding breaks"_L1, "findings break"_L1) + u" a socket, "_s
        + counted(count(RouteSeverity::Warning), "warning"_L1, "warnings"_L1) + u", "_s
        + counted(count(RouteSeverity::Note), "note"_L1, "notes"_L1) + u'.');
}

void RoutesReport::printText()
{
    printHead();
    printFindings(-1);
    for (qsizetype i = 0; i < m_info.routes.size(); ++i)
        printRoute(i);
    printCommonNotes();
    printVariables();
    printOutcomes();
    printSummary();
}

void RoutesReport::print()
{
    if (m_console.isJson())
        printJson();
    else
        printText();
}

void RoutesReport::printFix(const RouteFix &fix)
{
    for (const RouteChange &change : fix.changes) {
        if (m_console.isJson()) {
            m_console.line(QJsonObject{{u"event"_s, u"change"_s},
                                       {u"route"_s, change.route + 1},
                                       {u"line"_s, change.line},
                                       {u"text"_s, change.text}});
        } else {
            sayWrapped(u"Line %1: "_s.arg(change.line), change.text);
        }
    }
    if (fix.changes.isEmpty())
        m_console.talk(u"There is nothing to change that can be guessed."_s);
    const auto fixed = ExAppInfo::parse(fix.xml);
    const QList<RouteFinding> left = fixed ? lintRoutes(*fixed) : QList<RouteFinding>();
    const auto breaking = std::ranges::count(left, RouteSeverity::BreaksSocket, &RouteFinding::severity);
    if (breaking > 0) {
        m_console.talk(u"In the copy "_s + counted(breaking, "finding still breaks"_L1, "findings still break"_L1)
                       + u" a socket; mend them by hand."_s);
    }
}

} // namespace plectrum
