// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "nextcloud/exappinfo.h"
#include "nextcloud/phppattern.h"
#include "nextcloud/routefix.h"
#include "nextcloud/routelinter.h"
#include "nextcloud/routeoutcome.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct RoutesOptions {
    std::string file;
    std::vector<std::string> paths;
    std::string verb = "GET";
    std::string level = "user";
    std::string fix; ///< empty: none; "-": stdout

    bool fixToStdout() const { return fix == "-"; }
};

/// The report of one run. Where the proposal goes to stdout, the report for people goes to stderr.
class RoutesReport {
public:
    RoutesReport(const RoutesOptions &options, ExAppInfo info, Session &session)
        : m_options(options)
        , m_info(std::move(info))
        , m_findings(lintRoutes(m_info))
        , m_console(session.console)
    {
    }

    void print();
    void printFix(const RouteFix &fix);
    bool breaks() const { return breaksSocket(m_findings); }

private:
    void printJson();
    void printText();
    void printRoute(qsizetype index);
    void printFindings(qsizetype index);
    void printOutcomes();
    void printVariables();
    QList<RouteOutcome> outcomes() const;
    bool has(qsizetype index, std::initializer_list<RouteCheck> checks) const;
    QString harpSummary(qsizetype index) const;
    QString phpSummary(qsizetype index) const;
    bool isRegistered(qsizetype index) const;
    qsizetype count(RouteSeverity severity) const;
    void say(const QString &line)
    {
        if (m_options.fixToStdout())
            m_console.talk(line);
        else
            m_console.line(line.toUtf8());
    }

    const RoutesOptions &m_options;
    ExAppInfo m_info;
    QList<RouteFinding> m_findings;
    Console &m_console;
};

AccessLevel callerOf(const RoutesOptions &options)
{
    return accessLevelFromName(QString::fromStdString(options.level).toUpper()).value_or(AccessLevel::User);
}

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
    const QString summary = QString::fromUtf8(routeRule(finding.check).summary);
    return finding.detail.isEmpty() ? summary : QString(summary + u" ("_s + finding.detail + u')');
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

qsizetype RoutesReport::count(RouteSeverity severity) const
{
    return std::ranges::count(m_findings, severity, &RouteFinding::severity);
}

bool RoutesReport::has(qsizetype index, std::initializer_list<RouteCheck> checks) const
{
    return std::ranges::any_of(m_findings, [index, checks](const RouteFinding &finding) {
        return finding.route == index && std::ranges::find(checks, finding.check) != checks.end();
    });
}

bool RoutesReport::isRegistered(qsizetype index) const
{
    return std::ranges::none_of(m_findings, [index](const RouteFinding &finding) {
        return finding.route == index && finding.refusesRegistration();
    });
}

QString RoutesReport::harpSummary(qsizetype index) const
{
    if (!isRegistered(index))
        return u"never sees it: AppAPI refuses it"_s;
    if (has(index, {RouteCheck::PatternRefused}))
        return u"skips it"_s;
    if (has(index, {RouteCheck::PatternDead, RouteCheck::PatternPrefix, RouteCheck::PatternSpace}))
        return u"never matches it: 404"_s;
    if (has(index, {RouteCheck::Shadowed, RouteCheck::ShadowedStricter}))
        return u"never comes to it: an earlier route decides"_s;
    return u"serves "_s + callersOf(m_info.routes.at(index).accessLevel) + u", any method, WebSocket too"_s;
}

QString RoutesReport::phpSummary(qsizetype index) const
{
    if (!isRegistered(index))
        return u"never sees it"_s;
    const ExAppRoute &route = m_info.routes.at(index);
    if (!PhpPattern::compile(route.url) || has(index, {RouteCheck::PatternPrefix, RouteCheck::PatternSpace}))
        return u"never matches it: 404"_s;
    QString text = u"serves "_s + callersOf(route.accessLevel) + u", "_s + route.verb + u" only, no WebSocket"_s;
    if (has(index, {RouteCheck::PatternDead}))
        text += u", by its deprecated try without the slash"_s;
    return text;
}

QList<RouteOutcome> RoutesReport::outcomes() const
{
    QList<RouteOutcome> outcomes;
    for (const std::string &path : m_options.paths) {
        outcomes.append(routeOutcomes(m_info.routes, QString::fromStdString(path),
                                      QString::fromStdString(m_options.verb), callerOf(m_options), m_info.id));
    }
    return outcomes;
}

void RoutesReport::printJson()
{
    m_console.line(QJsonObject{{u"event"_s, u"app"_s},
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
                                   {u"path"_s, QString::fromStdString(m_options.paths.at(size_t(i)))},
                                   {u"target"_s, outcome.path},
                                   {u"verb"_s, QString::fromStdString(m_options.verb)},
                                   {u"level"_s, QString(accessLevelName(callerOf(m_options)))},
                                   {u"harp"_s, answerJson(outcome.harp)},
                                   {u"php"_s, answerJson(outcome.php)}});
    }
    m_console.line(QJsonObject{{u"event"_s, u"summary"_s},
                               {u"breaks"_s, count(RouteSeverity::BreaksSocket)},
                               {u"warnings"_s, count(RouteSeverity::Warning)},
                               {u"notes"_s, count(RouteSeverity::Note)}});
}

void RoutesReport::printFindings(qsizetype index)
{
    for (const RouteFinding &finding : std::as_const(m_findings)) {
        if (finding.route != index)
            continue;
        const RouteRule &rule = routeRule(finding.check);
        const qint64 routeLine = index < 0 ? 0 : m_info.routes.at(index).line;
        const QString place =
            finding.line > 0 && finding.line != routeLine ? u"line %1: "_s.arg(finding.line) : QString();
        say(u"  "_s + severityName(rule.severity).toString().leftJustified(9) + place + sentence(finding));
        say(QString(11, u' ') + QString::fromUtf8(rule.advice) + u" ["_s + rule.name + u']');
    }
}

void RoutesReport::printRoute(qsizetype index)
{
    const ExAppRoute &route = m_info.routes.at(index);
    const QString shown = route.url.isEmpty() ? u"(no url)"_s : route.url;
    say(QString());
    say(u"Route %1, line %2:  "_s.arg(index + 1).arg(route.line) + shown);
    say(u"  HaRP       "_s + harpSummary(index));
    say(u"  PHP proxy  "_s + phpSummary(index));
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
    const AccessLevel caller = callerOf(m_options);
    say(QString());
    say(QString::fromStdString(m_options.verb) + u" as "_s
        + (caller == AccessLevel::Public ? u"somebody not logged in"_s : QString(accessLevelName(caller)).toLower())
        + u':');
    for (qsizetype i = 0; i < answers.size(); ++i) {
        say(u"  "_s + QString::fromStdString(m_options.paths.at(size_t(i))));
        say(u"    HaRP       "_s + answerText(answers.at(i).harp));
        say(u"    PHP proxy  "_s + answerText(answers.at(i).php)
            + (answers.at(i).php.kind == RouteAnswer::Kind::Allowed ? u", but carries no WebSocket"_s : QString()));
    }
}

void RoutesReport::printText()
{
    QString head = QString::fromStdString(m_options.file) + u":"_s;
    for (const QString &word : {m_info.id, m_info.version}) {
        if (!word.isEmpty())
            head += u' ' + word;
    }
    say(head + u", "_s + counted(m_info.routes.size(), "route"_L1, "routes"_L1));
    if (std::ranges::any_of(m_findings, &RouteFinding::refusesRegistration))
        say(u"  AppAPI refuses to register this ExApp until what breaks below is mended."_s);
    printFindings(-1);
    for (qsizetype i = 0; i < m_info.routes.size(); ++i)
        printRoute(i);
    printVariables();
    printOutcomes();
    say(QString());
    const qsizetype breaking = count(RouteSeverity::BreaksSocket);
    say(counted(breaking, "finding breaks"_L1, "findings break"_L1) + u" a socket, "_s
        + counted(count(RouteSeverity::Warning), "warning"_L1, "warnings"_L1) + u", "_s
        + counted(count(RouteSeverity::Note), "note"_L1, "notes"_L1) + u'.');
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
            say(u"Change in line %1: "_s.arg(change.line) + change.text);
        }
    }
    if (fix.changes.isEmpty())
        m_console.talk(u"There is nothing to change that can be guessed."_s);
}

bool writeBytes(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

/// 0 or an exit code.
int writeFix(const RouteFix &fix, const RoutesOptions &options, Session &session)
{
    if (options.fixToStdout()) {
        session.console.flush();
        QFile out;
        const bool written = out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) && writeBytes(out, fix.xml);
        return written ? Done : FileTrouble;
    }
    QSaveFile file(QString::fromStdString(options.fix));
    if (file.open(QIODevice::WriteOnly) && writeBytes(file, fix.xml) && file.commit())
        return Done;
    session.console.complain(Error{ErrorCode::FileNotWritable, file.fileName() + u": "_s + file.errorString()});
    return FileTrouble;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

int runRoutes(const RoutesOptions &options, Session &session)
{
    const QString path = QString::fromStdString(options.file);
    if (options.fixToStdout() && session.console.isJson()) {
        session.console.complain(u"--fix - and --json both write to stdout; name a file for --fix."_s);
        return WrongUsage;
    }
    if (!options.fix.empty() && isSameFile(path, QString::fromStdString(options.fix))) {
        session.console.complain(u"--fix never changes the file it reads; name another."_s);
        return WrongUsage;
    }
    const auto bytes = ExAppInfo::load(path);
    const auto info = bytes ? ExAppInfo::parse(*bytes) : Result<ExAppInfo>(tl::unexpected(bytes.error()));
    if (!info) {
        Error error = info.error();
        if (!error.detail.startsWith(path))
            error.detail.prepend(path + u": "_s);
        session.console.complain(error);
        return FileTrouble;
    }
    RoutesReport report(options, *info, session);
    report.print();
    if (!options.fix.empty()) {
        const auto fix = proposeFix(*bytes);
        if (!fix) {
            session.console.complain(fix.error());
            return FileTrouble;
        }
        report.printFix(*fix);
        if (const int code = writeFix(*fix, options, session); code != Done)
            return code;
    }
    return report.breaks() ? CheckFailed : Done;
}

} // namespace

std::function<int()> addRoutes(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<RoutesOptions>();
    app.add_option("INFO.XML", options->file, "The ExApp's appinfo/info.xml")->required();
    app.add_option("--path", options->paths, "Say what happens to this path, /exapps/ID/… or what follows the id")
        ->type_name("PATH")
        ->take_all()
        ->allow_extra_args(false);
    app.add_option("--verb", options->verb, "HTTP method of the request, GET if not given")->type_name("METHOD");
    app.add_option("--level", options->level, "Who asks: public, user (if not given) or admin")
        ->check(CLI::IsMember({"public", "user", "admin"}, CLI::ignore_case))
        ->type_name("LEVEL");
    app.add_option("--fix", options->fix, "Write a corrected copy to this file, - for stdout")->type_name("FILE");
    app.footer("Exit codes: 0 nothing breaks a socket, 1 something does, 2 wrong usage, 4 a file could not be read\n"
               "or written.");
    return [options, &session] { return runRoutes(*options, session); };
}

} // namespace plectrum
