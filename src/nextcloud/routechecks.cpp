// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/routechecks.h"

#include "nextcloud/phppattern.h"
#include "nextcloud/pythonpattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Methods{"GET"_L1, "HEAD"_L1, "POST"_L1, "PUT"_L1, "DELETE"_L1, "PATCH"_L1, "OPTIONS"_L1};
constexpr std::array InternalPaths{"/heartbeat"_L1, "/init"_L1, "/enabled"_L1};

/// Paths that nothing but a catch-all has in common.
const QStringList &strangePaths()
{
    static const QStringList paths{u"/"_s, u"/q7"_s, u"/Zx/9-_/k.w"_s, u"/0/%41"_s};
    return paths;
}

/// Whether `text` ends in `ending` that is not escaped.
bool endsUnescaped(QStringView text, QStringView ending)
{
    if (!text.endsWith(ending))
        return false;
    text.chop(ending.size());
    qsizetype backslashes = 0;
    while (text.endsWith(u'\\')) {
        text.chop(1);
        ++backslashes;
    }
    return backslashes % 2 == 0;
}

/// The one path that a pattern of plain characters between ^ and $ matches; empty when it is another kind of pattern.
QString plainPath(const QString &pattern)
{
    static const QRegularExpression plain(uR"(\A\^?(/(?:[A-Za-z0-9_/~-]|\\[./_-])*)\$?\z)"_s);
    const QRegularExpressionMatch match = plain.match(pattern);
    return match.hasMatch() ? match.captured(1).remove(u'\\') : QString();
}

bool holdsPrefix(const QString &url)
{
    static const QRegularExpression prefix(
        uR"(\A\^?\\?/?(?:exapps\\?/|(?:index\.php/)?apps\\?/app_api\\?/proxy\\?/))"_s);
    return prefix.match(url).hasMatch();
}

QString deadDetail(const QString &url)
{
    const QString better = anchoredPattern(url);
    const auto compiled = PythonPattern::compile(better);
    return compiled && compiled->mayMatchFrom(u"/"_s) ? QString(u"perhaps meant as "_s + better) : QString();
}

struct Compiled {
    const ExAppRoute &route;
    std::optional<PythonPattern> python;
    QString path; ///< see plainPath()
    bool everything = false;
    bool costly = false;
};

bool takesAll(const Compiled &earlier, const Compiled &later)
{
    if (!earlier.python || earlier.costly)
        return false;
    if (earlier.everything || earlier.route.url == later.route.url)
        return true;
    if (later.path.isEmpty())
        return false;
    QStringList paths{later.path};
    if (!later.route.url.endsWith(u'$')) // then it takes longer paths too
        paths << QString(later.path + u"q7"_s) << QString(later.path + u"/q7"_s);
    return std::ranges::all_of(paths, [&earlier](const QString &path) { return earlier.python->matchesStart(path); });
}

class RoutesCheck {
public:
    RoutesCheck(const QList<ExAppRoute> &routes, QList<RouteFinding> &findings)
        : m_findings(findings)
    {
        for (const ExAppRoute &route : routes)
            m_routes.push_back({route, {}, plainPath(route.url)});
    }

    void run();

private:
    void pattern(qsizetype index);
    void compiledPattern(qsizetype index);
    void anchors(qsizetype index);
    void shadow(qsizetype index);
    void verb(qsizetype index);
    void statuses(qsizetype index);
    void found(RouteCheck check, qsizetype index, const QString &detail = {})
    {
        m_findings.append({check, index, m_routes[size_t(index)].route.line, detail});
    }

    QList<RouteFinding> &m_findings;
    std::vector<Compiled> m_routes;
};

void RoutesCheck::pattern(qsizetype index)
{
    Compiled &one = m_routes[size_t(index)];
    const QString &url = one.route.url;
    if (url.trimmed().isEmpty())
        return;
    if (url != url.trimmed())
        found(RouteCheck::PatternSpace, index, u'"' + url + u'"');
    auto python = PythonPattern::compile(url);
    if (!python) {
        const bool php = PhpPattern::compile(url).has_value();
        found(RouteCheck::PatternRefused, index,
              python.error().detail + (php ? u"; the PHP proxy reads it"_s : u"; the PHP proxy refuses it too"_s));
        return;
    }
    one.python = std::move(*python);
    compiledPattern(index);
}

void RoutesCheck::compiledPattern(qsizetype index)
{
    Compiled &one = m_routes[size_t(index)];
    const QString &url = one.route.url;
    const PythonPattern &python = *one.python;
    if (holdsPrefix(url))
        found(RouteCheck::PatternPrefix, index);
    else if (url == url.trimmed() && !python.mayMatchFrom(u"/"_s))
        found(RouteCheck::PatternDead, index, deadDetail(url));
    QStringList differences = python.differences();
    if (const auto php = PhpPattern::compile(url); !php && differences.isEmpty())
        differences.append(php.error().detail);
    for (const QString &difference : std::as_const(differences))
        found(RouteCheck::PatternDiffers, index, difference);
    static const QRegularExpression query(uR"(\\\?|\[[^\]]*\?[^\]]*\])"_s);
    if (query.match(url).hasMatch())
        found(RouteCheck::PatternQuery, index);
    const bool verbose = url.startsWith("(?"_L1);
    const auto strange = std::ranges::find_if(
        url, [verbose](QChar c) { return c.unicode() > 0x7e || (c == u' ' && !verbose) || c == u'"'; });
    if (url == url.trimmed() && strange != url.end())
        found(RouteCheck::PatternEncoded, index, u'"' + QString(*strange) + u'"');
    const QString hostile[] = {u'/' + QString(120, u'a') + u'!', u'/' + QString(120, u'0') + u'!',
                               QString(u"/a"_s).repeated(60) + u'!'};
    one.costly = std::ranges::any_of(
        hostile, [&python](const QString &path) { return python.match(path) == PythonPattern::Outcome::TooCostly; });
    if (one.costly)
        found(RouteCheck::PatternCostly, index);
    one.everything =
        std::ranges::all_of(strangePaths(), [&python](const QString &path) { return python.matchesStart(path); });
    if (one.everything) {
        found(RouteCheck::PatternEverything, index,
              one.route.accessLevel == AccessLevel::Public ? u"and anybody may call it"_s : QString());
        return;
    }
    for (const QLatin1StringView internal : InternalPaths) {
        if (python.matchesStart(internal) && !python.matchesStart(u"/qzjvk"_s))
            found(RouteCheck::InternalEndpoint, index, internal);
    }
    anchors(index);
}

void RoutesCheck::anchors(qsizetype index)
{
    const QString url = m_routes[size_t(index)].route.url.trimmed();
    static const QRegularExpression startAnchor(uR"(\A(?:\(\?[a-z]+\))?[(?:]*(?:\^|\\A))"_s);
    if (!startAnchor.match(url).hasMatch())
        found(RouteCheck::StartAnchor, index);
    QStringView end(url);
    while (endsUnescaped(end, u")"))
        end.chop(1);
    const bool closed = end.endsWith(u'/') || end.endsWith(u"/?")
        || std::ranges::any_of(std::array{u"$", u"\\Z", u".*", u".+"},
                               [end](const char16_t *ending) { return endsUnescaped(end, QStringView(ending)); });
    if (!closed) {
        const QString path = m_routes[size_t(index)].path;
        found(RouteCheck::EndAnchor, index, path.isEmpty() ? QString() : QString(path + u"-and-more matches"_s));
    }
    static const QRegularExpression upper(uR"((?<!\\)[A-Z])"_s);
    const bool ignoresCase = url.startsWith("(?i"_L1);
    if (!ignoresCase && upper.match(QString(url).remove(u"?P<"_s)).hasMatch()) {
        const QString path = m_routes[size_t(index)].path;
        found(RouteCheck::CaseDiffers, index,
              path.isEmpty() ? QString() : u"%1 is 404 under /exapps/"_s.arg(path.toLower()));
    }
}

void RoutesCheck::shadow(qsizetype index)
{
    const Compiled &one = m_routes[size_t(index)];
    if (!one.python)
        return;
    for (qsizetype i = 0; i < index; ++i) {
        const Compiled &earlier = m_routes[size_t(i)];
        if (!takesAll(earlier, one))
            continue;
        const bool stricter = earlier.route.accessLevel > one.route.accessLevel;
        QString detail = u"route %1 with %2"_s.arg(i + 1).arg(earlier.route.url);
        if (earlier.route.accessLevel != one.route.accessLevel)
            detail += u" asks for "_s + accessLevelName(earlier.route.accessLevel);
        found(stricter ? RouteCheck::ShadowedStricter : RouteCheck::Shadowed, index, detail);
        return;
    }
}

void RoutesCheck::verb(qsizetype index)
{
    const ExAppRoute &route = m_routes[size_t(index)].route;
    if (!route.headersToExclude.isEmpty())
        found(RouteCheck::HeadersIgnored, index, route.headersToExclude.join(u", "_s));
    if (route.verb.isEmpty())
        return;
    static const QRegularExpression separator(u"[,|;\\s]+"_s);
    QStringList unknown;
    QStringList known;
    for (const QString &word : route.verb.split(separator, Qt::SkipEmptyParts)) {
        const bool isKnown = std::ranges::find(Methods, word.toUpper()) != Methods.end();
        (isKnown ? known : unknown).append(word);
    }
    if (!unknown.isEmpty())
        found(RouteCheck::VerbUnknown, index, unknown.join(u", "_s));
    if (!route.verb.contains("GET"_L1, Qt::CaseInsensitive))
        found(RouteCheck::VerbNoGet, index, route.verb);
    if (known.size() < 4)
        found(RouteCheck::VerbIgnored, index, u"not only "_s + route.verb);
}

void RoutesCheck::statuses(qsizetype index)
{
    for (const int status : m_routes[size_t(index)].route.bruteforceProtection) {
        if (status == 101)
            found(RouteCheck::SwitchingCounts, index);
        else if (status < 100 || status > 599)
            found(RouteCheck::StatusUnknown, index, QString::number(status));
        else if (status < 400)
            found(RouteCheck::SuccessCounts, index, QString::number(status));
    }
}

void RoutesCheck::run()
{
    for (qsizetype i = 0; i < qsizetype(m_routes.size()); ++i) {
        pattern(i);
        shadow(i);
        verb(i);
        statuses(i);
    }
}

} // namespace

QString anchoredPattern(const QString &pattern)
{
    QStringView rest = QStringView(pattern).trimmed();
    if (rest.startsWith(u'^'))
        rest = rest.sliced(1);
    if (rest.startsWith(u"\\/"))
        rest = rest.sliced(2);
    else if (rest.startsWith(u'/'))
        rest = rest.sliced(1);
    const bool branches = rest.contains(u'|');
    return branches ? u"^/(?:%1)"_s.arg(rest) : u"^/%1"_s.arg(rest);
}

void checkRoutes(const QList<ExAppRoute> &routes, QList<RouteFinding> &findings)
{
    RoutesCheck(routes, findings).run();
}

} // namespace plectrum
