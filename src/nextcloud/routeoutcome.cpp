// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/routeoutcome.h"

#include "nextcloud/phppattern.h"
#include "nextcloud/pythonpattern.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Kind = RouteAnswer::Kind;

constexpr std::array AnswerNames{"allowed"_L1, "403"_L1, "404"_L1, "silence"_L1};
constexpr std::array InternalPaths{"/heartbeat"_L1, "/init"_L1, "/enabled"_L1};

/// A public path taken apart.
struct Place {
    QString appId; ///< empty: the path began below it
    QString path;
    QString trouble; ///< why HaRP finds no route there
};

Place placeOf(QString path)
{
    static const QRegularExpression origin(uR"(\A[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*)"_s);
    path = path.remove(origin).section(u'?', 0, 0).section(u'#', 0, 0);
    if (!path.isEmpty() && !path.startsWith(u'/'))
        path.prepend(u'/');
    static const QRegularExpression php(uR"(\A(?:/index\.php)?/apps/app_api/proxy/([^/]+)(/.*|)\z)"_s);
    static const QRegularExpression harp(uR"(\A(.*?/|)exapps/([^/]+)(/.*|)\z)"_s);
    if (const auto match = php.match(path); match.hasMatch())
        return {match.captured(1), match.captured(2), {}};
    const auto match = harp.match(path);
    if (!match.hasMatch())
        return {{}, path, {}};
    // HaRP cuts off the prefix only where the path begins with it.
    const bool misplaced = match.captured(1) != "/"_L1;
    return {match.captured(2), misplaced ? path : match.captured(3),
            misplaced ? u"the path does not begin with /exapps/"_s : QString()};
}

bool goesUp(const QString &path)
{
    const QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
    return decoded.split(u'/').contains(".."_L1);
}

bool isAllowed(const ExAppRoute &route, AccessLevel caller)
{
    return route.accessLevel <= caller;
}

QString asksFor(const ExAppRoute &route)
{
    return u"asks for "_s + accessLevelName(route.accessLevel);
}

RouteAnswer harpAnswer(const QList<ExAppRoute> &routes, const Place &place, AccessLevel caller, bool otherApp)
{
    if (goesUp(place.path))
        return {Kind::Dropped, -1, u".. in the path counts as an attack"_s};
    if (otherApp)
        return {Kind::NotFound, -1, u"the path names the app "_s + place.appId};
    for (const QLatin1StringView internal : InternalPaths) {
        if (place.path == internal)
            return {Kind::Dropped, -1, u"only AppAPI may call it"_s};
    }
    if (!place.trouble.isEmpty())
        return {Kind::NotFound, -1, place.trouble};
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const ExAppRoute &route = routes.at(i);
        const auto pattern = PythonPattern::compile(route.url);
        if (!pattern)
            continue; // HaRP logs it and goes on
        switch (pattern->match(place.path)) {
        case PythonPattern::Outcome::NoMatch:
            break;
        case PythonPattern::Outcome::TooCostly:
            return {Kind::Dropped, i, u"the pattern needs endless work; HaRP stalls"_s};
        case PythonPattern::Outcome::Matches:
            if (isAllowed(route, caller))
                return {Kind::Allowed, i, {}};
            return {Kind::Forbidden, i, asksFor(route)};
        }
    }
    return {Kind::NotFound, -1, u"no route matches"_s};
}

RouteAnswer phpAnswer(const QList<ExAppRoute> &routes, const Place &place, const QString &verb, AccessLevel caller,
                      bool otherApp)
{
    if (otherApp)
        return {Kind::NotFound, -1, u"the path names the app "_s + place.appId};
    const QString path = QUrl::fromPercentEncoding(place.path.toUtf8());
    bool otherVerb = false;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const ExAppRoute &route = routes.at(i);
        const auto pattern = PhpPattern::compile(route.url);
        if (!pattern || !pattern->matches(path))
            continue;
        if (!route.verb.contains(verb, Qt::CaseInsensitive)) {
            otherVerb = true;
            continue;
        }
        if (!isAllowed(route, caller))
            return {Kind::NotFound, i, asksFor(route)};
        return {Kind::Allowed, i,
                pattern->matchesWithoutSlashOnly(path) ? u"by the deprecated try without the slash"_s : QString()};
    }
    return {Kind::NotFound, -1, otherVerb ? u"no route with this verb matches"_s : u"no route matches"_s};
}

} // namespace

QLatin1StringView answerName(RouteAnswer::Kind kind)
{
    return AnswerNames[size_t(kind)];
}

RouteOutcome routeOutcomes(const QList<ExAppRoute> &routes, const QString &path, const QString &verb,
                           AccessLevel caller, const QString &appId)
{
    const Place place = placeOf(path);
    const bool named = !place.appId.isEmpty() && !appId.isEmpty();
    const bool otherForHarp = named && place.appId.compare(appId, Qt::CaseInsensitive) != 0;
    const bool otherForPhp = named && place.appId != appId;
    return {place.path, harpAnswer(routes, place, caller, otherForHarp),
            phpAnswer(routes, place, verb, caller, otherForPhp)};
}

} // namespace plectrum
