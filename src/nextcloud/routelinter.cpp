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

#define ROW(check, name, severity, summary, advice)                                                                \
    RouteRule                                                                                                      \
    {                                                                                                              \
        RouteCheck::check, name##_L1, RouteSeverity::severity, QT_TRANSLATE_NOOP("plectrum::RouteCheck", summary), \
            QT_TRANSLATE_NOOP("plectrum::RouteCheck", advice)                                                      \
    }

constexpr std::array Table{
    ROW(IdMissing, "id-missing", Warning, "The file names no app id.", "Add <id>: it is the first part of every URL."),
    ROW(IdReserved, "id-reserved", BreaksSocket, "The app id belongs to AppAPI.",
        "Choose another id; /exapps/app_api is HaRP's own channel."),
    ROW(IdUpperCase, "id-upper-case", Warning, "The app id has upper-case letters.",
        "Use lower case: HaRP looks ids up so, and ExApps compare them with case."),
    ROW(RoutesMissing, "routes-missing", Warning, "The file declares no routes.",
        "Add <routes> in <external-app>; without them nothing of the ExApp can be called from outside."),
    ROW(RoutesRepeated, "routes-repeated", BreaksSocket, "There is more than one <routes>.",
        "Put every <route> into one <routes>; AppAPI reads none of several."),
    ROW(RoutesMisplaced, "routes-misplaced", BreaksSocket, "<routes> stands where AppAPI does not look.",
        "Move it into <info><external-app>."),
    ROW(UrlMissing, "url-missing", BreaksSocket, "The route has no url.",
        "Add <url>^/path$</url>; AppAPI does not register the ExApp without it."),
    ROW(UrlTooLong, "url-too-long", BreaksSocket, "The url does not fit its database column.",
        "Shorten it to 512 characters, or make two routes of it."),
    ROW(VerbMissing, "verb-missing", BreaksSocket, "The route has no verb.",
        "Add <verb>GET</verb>; AppAPI does not register the ExApp without it, though HaRP never looks at it."),
    ROW(VerbTooLong, "verb-too-long", BreaksSocket, "The verb does not fit its database column.",
        "Shorten it to 64 characters."),
    ROW(LevelMissing, "level-missing", BreaksSocket, "The route has no access level.",
        "Add <access_level>USER</access_level>, or PUBLIC or ADMIN."),
    ROW(LevelSpelling, "level-spelling", BreaksSocket, "AppAPI does not know this access level.",
        "Write PUBLIC, USER or ADMIN, in upper case and without white space; numbers count in --json-info only."),
    ROW(StatusList, "status-list", BreaksSocket, "bruteforce_protection is not a JSON list of numbers.",
        "Write it like [401,403], or leave it out."),
    ROW(HeaderList, "header-list", BreaksSocket, "headers_to_exclude is not a JSON list of texts.",
        "Write it like [\"Cookie\"], or leave it out."),
    ROW(ListTooLong, "list-too-long", BreaksSocket, "A list does not fit its database column.",
        "Shorten it to 512 characters."),
    ROW(NestedElements, "nested-elements", BreaksSocket, "A field of the route holds XML elements.",
        "Write text: lists are JSON, like [401,403]."),
    ROW(FieldRepeated, "field-repeated", BreaksSocket, "A field of the route is there more than once.",
        "Keep one of them, or make a second route."),
    ROW(FieldCData, "field-cdata", BreaksSocket, "A field of the route is a CDATA section.",
        "Write plain text with &amp; and &lt;: AppAPI's XML reader loses CDATA."),
    ROW(FieldComment, "field-comment", Warning, "A field of the route holds a comment.",
        "Move the comment between the fields: AppAPI's XML reader may lose the text beside it."),
    ROW(FieldUnknown, "field-unknown", Warning, "AppAPI does not know this element of a route.",
        "Known are url, verb, access_level, bruteforce_protection and headers_to_exclude, with underscores."),
    ROW(PatternRefused, "pattern-refused", BreaksSocket, "HaRP cannot compile the url and skips the route.",
        "Write it for Python's re; most of it reads the same in PCRE."),
    ROW(PatternSpace, "pattern-space", BreaksSocket, "White space around the url belongs to the pattern.",
        "Remove it; no path has it."),
    ROW(PatternPrefix, "pattern-prefix", BreaksSocket, "The url holds the public prefix, which is cut off before.",
        "Begin with what follows the app id: ^/path$."),
    ROW(PatternDead, "pattern-dead", BreaksSocket, "No path under /exapps/ can match: all begin with a slash.",
        "Begin with ^/. Without the slash only the PHP proxy's deprecated second try finds the route."),
    ROW(PatternQuery, "pattern-query", Warning, "The url looks for a question mark, but the query is never matched.",
        "Match the path alone; the ExApp gets the query whole."),
    ROW(PatternDiffers, "pattern-differs", Warning, "HaRP and the PHP proxy read this pattern differently.",
        "Write it in a way that Python and PCRE read alike."),
    ROW(PatternEncoded, "pattern-encoded", Warning, "The url holds a character that paths hold percent-encoded.",
        "HaRP does not decode paths: match %20 and the like, or use plain paths."),
    ROW(PatternCostly, "pattern-costly", Warning, "The pattern can cost endless work on a hostile path.",
        "Avoid a repeat inside a repeat, like (a+)+: one request can stall HaRP for everybody."),
    ROW(PatternEverything, "pattern-everything", Warning, "The pattern matches every path.",
        "Name the paths; routes after this one never decide."),
    ROW(StartAnchor, "start-anchor", Note, "The url has no ^ at its start.",
        "Begin with ^/: HaRP anchors by itself, older PHP proxies find the pattern anywhere in the path."),
    ROW(EndAnchor, "end-anchor", Warning, "The url has no $ at its end, so longer paths match too.",
        "End with $, or with / or .* where you mean all below."),
    ROW(CaseDiffers, "case-differs", Warning, "HaRP heeds upper and lower case, the PHP proxy does not.",
        "Use lower-case paths, or begin with (?i) to have HaRP ignore case too."),
    ROW(InternalEndpoint, "internal-endpoint", Warning, "HaRP never serves this path to anybody but AppAPI.",
        "Leave /heartbeat, /init and /enabled out; who asks for them counts as an attacker."),
    ROW(ShadowedStricter, "shadowed-stricter", BreaksSocket,
        "An earlier route takes this path and asks for more rights.",
        "Move this route before it: the first match decides, and its refusal is final."),
    ROW(Shadowed, "shadowed", Warning, "An earlier route takes this path, so this one never decides.",
        "Move this route before it, or remove one of them."),
    ROW(VerbIgnored, "verb-ignored", Note, "HaRP does not look at the verb: every method passes.",
        "Let the ExApp itself refuse methods it does not mean to serve."),
    ROW(VerbUnknown, "verb-unknown", Warning, "The verb names no HTTP method.",
        "Write methods with commas between: GET,POST."),
    ROW(VerbNoGet, "verb-no-get", Warning, "The verb leaves GET out, and a WebSocket handshake is a GET.",
        "Add GET if the route serves a socket; HaRP lets it pass either way."),
    ROW(HeadersIgnored, "headers-ignored", Warning, "HaRP does not look at headers_to_exclude.",
        "Under /exapps/ the ExApp gets these headers; let it ignore and never log them."),
    ROW(SwitchingCounts, "switching-counts", BreaksSocket, "Every WebSocket that opens counts as an attack.",
        "Take 101 out of bruteforce_protection: after ten sockets in 300 s HaRP bans the client."),
    ROW(SuccessCounts, "success-counts", Warning, "An answer that is no failure counts as an attack.",
        "Keep to statuses like 401, 403 and 429."),
    ROW(StatusUnknown, "status-unknown", Warning, "bruteforce_protection holds a number that is no HTTP status.",
        "Statuses are 100 to 599."),
};

#undef ROW

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
