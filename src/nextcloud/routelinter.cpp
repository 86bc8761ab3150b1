// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/routelinter.h"

#include "nextcloud/routechecks.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array SeverityNames{"breaks"_L1, "warning"_L1, "note"_L1};

constexpr std::array Table{
    RouteRule{RouteCheck::IdMissing, "id-missing"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The file names no app id."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Add <id>: it is the first part of every URL.")},
    RouteRule{RouteCheck::IdReserved, "id-reserved"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The app id belongs to AppAPI."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Choose another id; /exapps/app_api is HaRP's own channel.")},
    RouteRule{RouteCheck::IdUpperCase, "id-upper-case"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The app id has upper-case letters."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                                "Use lower case: HaRP looks ids up so, and ExApps compare them with case.")},
    RouteRule{RouteCheck::RoutesMissing, "routes-missing"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The file declares no routes."),
              QT_TRANSLATE_NOOP(
                  "plectrum::RouteCheck",
                  "Add <routes> in <external-app>; without them nothing of the ExApp can be called from outside.")},
    RouteRule{RouteCheck::RoutesRepeated, "routes-repeated"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "There is more than one <routes>."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                                "Put every <route> into one <routes>; AppAPI reads none of several.")},
    RouteRule{RouteCheck::RoutesMisplaced, "routes-misplaced"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "<routes> stands where AppAPI does not look."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Move it into <info><external-app>.")},
    RouteRule{RouteCheck::UrlMissing, "url-missing"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The route has no url."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                                "Add <url>^/path$</url>; AppAPI does not register the ExApp without it.")},
    RouteRule{RouteCheck::UrlTooLong, "url-too-long"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The url does not fit its database column."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Shorten it to 512 characters, or make two routes of it.")},
    RouteRule{
        RouteCheck::VerbMissing, "verb-missing"_L1, RouteSeverity::BreaksSocket,
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The route has no verb."),
        QT_TRANSLATE_NOOP(
            "plectrum::RouteCheck",
            "Add <verb>GET</verb>; AppAPI does not register the ExApp without it, though HaRP never looks at it.")},
    RouteRule{RouteCheck::VerbTooLong, "verb-too-long"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The verb does not fit its database column."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Shorten it to 64 characters.")},
    RouteRule{RouteCheck::LevelMissing, "level-missing"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The route has no access level."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Add <access_level>USER</access_level>, or PUBLIC or ADMIN.")},
    RouteRule{
        RouteCheck::LevelSpelling, "level-spelling"_L1, RouteSeverity::BreaksSocket,
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "AppAPI does not know this access level."),
        QT_TRANSLATE_NOOP(
            "plectrum::RouteCheck",
            "Write PUBLIC, USER or ADMIN, in upper case and without white space; numbers count in --json-info only.")},
    RouteRule{RouteCheck::StatusList, "status-list"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "bruteforce_protection is not a JSON list of numbers."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Write it like [401,403], or leave it out.")},
    RouteRule{RouteCheck::HeaderList, "header-list"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "headers_to_exclude is not a JSON list of texts."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Write it like [\"Cookie\"], or leave it out.")},
    RouteRule{RouteCheck::ListTooLong, "list-too-long"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "A list does not fit its database column."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Shorten it to 512 characters.")},
    RouteRule{RouteCheck::NestedElements, "nested-elements"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "A field of the route holds XML elements."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Write text: lists are JSON, like [401,403].")},
    RouteRule{RouteCheck::FieldRepeated, "field-repeated"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "A field of the route is there more than once."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Keep one of them, or make a second route.")},
    RouteRule{RouteCheck::FieldCData, "field-cdata"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "A field of the route is a CDATA section."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                                "Write plain text with &amp; and &lt;: AppAPI's XML reader loses CDATA.")},
    RouteRule{
        RouteCheck::FieldComment, "field-comment"_L1, RouteSeverity::Warning,
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "A field of the route holds a comment."),
        QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                          "Move the comment between the fields: AppAPI's XML reader may lose the text beside it.")},
    RouteRule{
        RouteCheck::FieldUnknown, "field-unknown"_L1, RouteSeverity::Warning,
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "AppAPI does not know this element of a route."),
        QT_TRANSLATE_NOOP(
            "plectrum::RouteCheck",
            "Known are url, verb, access_level, bruteforce_protection and headers_to_exclude, with underscores.")},
    RouteRule{
        RouteCheck::PatternRefused, "pattern-refused"_L1, RouteSeverity::BreaksSocket,
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "HaRP cannot compile the url and skips the route."),
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Write it for Python's re; most of it reads the same in PCRE.")},
    RouteRule{RouteCheck::PatternSpace, "pattern-space"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "White space around the url belongs to the pattern."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Remove it; no path has it.")},
    RouteRule{RouteCheck::PatternPrefix, "pattern-prefix"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The url holds the public prefix, which is cut off before."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Begin with what follows the app id: ^/path$.")},
    RouteRule{RouteCheck::PatternDead, "pattern-dead"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "No path under /exapps/ can match: all begin with a slash."),
              QT_TRANSLATE_NOOP(
                  "plectrum::RouteCheck",
                  "Begin with ^/. Without the slash only the PHP proxy's deprecated second try finds the route.")},
    RouteRule{
        RouteCheck::PatternQuery, "pattern-query"_L1, RouteSeverity::Warning,
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The url looks for a question mark, but the query is never matched."),
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Match the path alone; the ExApp gets the query whole.")},
    RouteRule{RouteCheck::PatternDiffers, "pattern-differs"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "HaRP and the PHP proxy read this pattern differently."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Write it in a way that Python and PCRE read alike.")},
    RouteRule{RouteCheck::PatternEncoded, "pattern-encoded"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The url holds a character that paths hold percent-encoded."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                                "HaRP does not decode paths: match %20 and the like, or use plain paths.")},
    RouteRule{
        RouteCheck::PatternCostly, "pattern-costly"_L1, RouteSeverity::Warning,
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The pattern can cost endless work on a hostile path."),
        QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                          "Avoid a repeat inside a repeat, like (a+)+: one request can stall HaRP for everybody.")},
    RouteRule{RouteCheck::PatternEverything, "pattern-everything"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The pattern matches every path."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Name the paths; routes after this one never decide.")},
    RouteRule{RouteCheck::StartAnchor, "start-anchor"_L1, RouteSeverity::Note,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The url has no ^ at its start."),
              QT_TRANSLATE_NOOP(
                  "plectrum::RouteCheck",
                  "Begin with ^/: HaRP anchors by itself, older PHP proxies find the pattern anywhere in the path.")},
    RouteRule{RouteCheck::EndAnchor, "end-anchor"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The url has no $ at its end, so longer paths match too."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "End with $, or with / or .* where you mean all below.")},
    RouteRule{RouteCheck::CaseDiffers, "case-differs"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "HaRP heeds upper and lower case, the PHP proxy does not."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                                "Use lower-case paths, or begin with (?i) to have HaRP ignore case too.")},
    RouteRule{RouteCheck::InternalEndpoint, "internal-endpoint"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "HaRP never serves this path to anybody but AppAPI."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                                "Leave /heartbeat, /init and /enabled out; who asks for them counts as an attacker.")},
    RouteRule{RouteCheck::ShadowedStricter, "shadowed-stricter"_L1, RouteSeverity::BreaksSocket,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "An earlier route takes this path and asks for more rights."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                                "Move this route before it: the first match decides, and its refusal is final.")},
    RouteRule{RouteCheck::Shadowed, "shadowed"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "An earlier route takes this path, so this one never decides."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Move this route before it, or remove one of them.")},
    RouteRule{
        RouteCheck::VerbIgnored, "verb-ignored"_L1, RouteSeverity::Note,
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "HaRP does not look at the verb: every method passes."),
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Let the ExApp itself refuse methods it does not mean to serve.")},
    RouteRule{RouteCheck::VerbUnknown, "verb-unknown"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The verb names no HTTP method."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Write methods with commas between: GET,POST.")},
    RouteRule{RouteCheck::VerbNoGet, "verb-no-get"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "The verb leaves GET out, and a WebSocket handshake is a GET."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                                "Add GET if the route serves a socket; HaRP lets it pass either way.")},
    RouteRule{RouteCheck::HeadersIgnored, "headers-ignored"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "HaRP does not look at headers_to_exclude."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                                "Under /exapps/ the ExApp gets these headers; let it ignore and never log them.")},
    RouteRule{
        RouteCheck::SwitchingCounts, "switching-counts"_L1, RouteSeverity::BreaksSocket,
        QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Every WebSocket that opens counts as an attack."),
        QT_TRANSLATE_NOOP("plectrum::RouteCheck",
                          "Take 101 out of bruteforce_protection: after ten sockets in 300 s HaRP bans the client.")},
    RouteRule{RouteCheck::SuccessCounts, "success-counts"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "An answer that is no failure counts as an attack."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Keep to statuses like 401, 403 and 429.")},
    RouteRule{RouteCheck::StatusUnknown, "status-unknown"_L1, RouteSeverity::Warning,
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "bruteforce_protection holds a number that is no HTTP status."),
              QT_TRANSLATE_NOOP("plectrum::RouteCheck", "Statuses are 100 to 599.")},
};

constexpr bool rowsFollowChecks()
{
    for (size_t i = 0; i < Table.size(); ++i) {
        if (static_cast<size_t>(Table[i].check) != i)
            return false;
    }
    return Table.size() == static_cast<size_t>(RouteCheck::StatusUnknown) + 1;
}
static_assert(rowsFollowChecks());

/// The file's own findings stay in front.
void sort(QList<RouteFinding> &findings)
{
    std::ranges::stable_sort(findings, [](const RouteFinding &a, const RouteFinding &b) {
        return std::pair(a.route, a.severity()) < std::pair(b.route, b.severity());
    });
}

void checkFile(const ExAppInfo &info, QList<RouteFinding> &findings)
{
    const auto found = [&findings](RouteCheck check, qint64 line = 0, const QString &detail = {}) {
        findings.append({check, -1, line, detail});
    };
    if (info.id.isEmpty())
        found(RouteCheck::IdMissing);
    else if (info.id.toLower() == "app_api"_L1)
        found(RouteCheck::IdReserved);
    else if (info.id != info.id.toLower())
        found(RouteCheck::IdUpperCase, 0, info.id);
    if (info.routesLines.size() > 1)
        found(RouteCheck::RoutesRepeated, info.routesLines.at(1));
    for (const qint64 line : info.strayRoutesLines)
        found(RouteCheck::RoutesMisplaced, line);
    if (info.routes.isEmpty() && info.strayRoutesLines.isEmpty())
        found(RouteCheck::RoutesMissing, info.routesLines.value(0));
}

} // namespace

QLatin1StringView severityName(RouteSeverity severity)
{
    return SeverityNames[size_t(severity)];
}

const RouteRule &routeRule(RouteCheck check)
{
    return Table[size_t(check)];
}

std::span<const RouteRule> routeRules()
{
    return Table;
}

QList<RouteFinding> lintRoutes(const ExAppInfo &info)
{
    QList<RouteFinding> findings;
    checkFile(info, findings);
    for (qsizetype i = 0; i < info.routeSources.size(); ++i)
        checkRegistration(info.routeSources.at(i), i, findings);
    checkRoutes(info.routes, findings);
    sort(findings);
    return findings;
}

QList<RouteFinding> lintRoutes(const QList<ExAppRoute> &routes)
{
    QList<RouteFinding> findings;
    checkRoutes(routes, findings);
    sort(findings);
    return findings;
}

bool breaksSocket(const QList<RouteFinding> &findings)
{
    return std::ranges::any_of(
        findings, [](const RouteFinding &finding) { return finding.severity() == RouteSeverity::BreaksSocket; });
}

} // namespace plectrum
