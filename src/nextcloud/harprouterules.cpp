// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// HaRP's 404, and its 503 without a decision (nextcloud/HaRP, §1.3).

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

Match notFound(const Signs &signs, Findings &findings)
{
    return harpRefusal(signs, findings, 404, "404 Not Found");
}

/// HaRP takes the request from the proxy: what proxies add or hide stays unseen, so nothing about it is certain.
Match atMost(Match match, Confidence most)
{
    return match ? std::optional(std::min(*match, most)) : std::nullopt;
}

constexpr auto ReadHarpLog = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "Read HaRP's log (docker logs appapi-harp): it names the reason of each refusal.");

constexpr std::array Rules{
    VerdictRule{
        "harp-prefix"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.prefix.isEmpty())
                return std::nullopt;
            const Match match = atMost(notFound(signs, findings), Likely);
            if (match)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "Before /exapps/ the path has %1."),
                              {shown(signs.prefix)});
            findings.say(shown(signs.prefix));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The reverse proxy hands %1/exapps/ to HaRP as it is; it must become /exapps/."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "HaRP takes away /exapps/<appid> only at the beginning of the path. With anything before it no route "
            "matches."),
        {QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Map %1/exapps/ to /exapps/ in the reverse proxy (nginx: proxy_pass http://harp:8780/exapps/;)."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Or ask for /exapps/ at the root of this host."), ReadHarpLog}},
    VerdictRule{
        "harp-no-app-id"_L1,
        Hop::HarpAgent,
        "nextcloud/HaRP",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            const Match match = !signs.underExapps || signs.appId.isEmpty() ? notFound(signs, findings) : std::nullopt;
            if (match)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The path %1 names no app behind /exapps/."),
                              {shown(signs.path)});
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP finds no app in the path."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The address of an ExApp is /exapps/<appid>/…; this path is not, yet it reaches HaRP."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Put /exapps/<appid> before the path."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Count the tries: this counts as a failure.")}},
    VerdictRule{
        "harp-empty-path"_L1,
        Hop::HarpAgent,
        "nextcloud/HaRP",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool empty = signs.prefix.isEmpty() && !signs.appId.isEmpty() && signs.targetPath.isEmpty();
            const Match match = empty ? atMost(notFound(signs, findings), Likely) : std::nullopt;
            if (match)
                findings.note(
                    QT_TRANSLATE_NOOP("plectrum::Verdict", "Nothing stands behind the app's id, not even a slash."));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "No route matches an empty path."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Routes are matched against what follows /exapps/<appid>. Here that is nothing at all, and a pattern that "
            "begins with ^/ does not match it."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Add the path of the socket, or at least a slash.")}},
    VerdictRule{
        "harp-no-route"_L1,
        Hop::HarpAgent,
        "nextcloud/HaRP, §1.6",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.appId.isEmpty() || !signs.prefix.isEmpty() || signs.targetPath.isEmpty())
                return std::nullopt;
            const Match match = notFound(signs, findings);
            if (match && signs.targetPath.contains('%'))
                findings.note(QT_TRANSLATE_NOOP(
                    "plectrum::Verdict", "The path is percent-encoded; routes are matched without decoding it."));
            findings.say(shown(signs.targetPath));
            findings.say(shown(signs.appId, 60));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP knows no route for %1 of the app %2."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Either no route of the app matches, or Nextcloud knows no such app. A route must match from its first "
            "character, slash included, with the same upper and lower case: ^/ws$ does, ws does not, even if the PHP "
            "proxy takes it."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Compare the path with the routes in the app's info.xml; the first match decides."),
         QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Check the app's id, and that it is installed and enabled (occ app_api:app:list). After a change wait 15 "
             "seconds: HaRP remembers what it did not find."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "After a change of the routes register or update the app again; HaRP keeps what it knows."),
         ReadHarpLog}},
    VerdictRule{
        "harp-prefix-stripped"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP (HaRP #42, #57)",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.appId.isEmpty() || !signs.prefix.isEmpty() || signs.server.part != ServerKind::Part::Proxy)
                return std::nullopt;
            return atMost(notFound(signs, findings), Guess);
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The reverse proxy may take away /exapps/ before HaRP sees it."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "A proxy_pass that ends in a slash replaces the matched part of the path. HaRP then finds no app in it and "
            "answers the same 404 to everything, until it bans the proxy's own address."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "nginx: location /exapps/ { proxy_pass http://harp:8780; } or end both with /exapps/."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Look for a path without /exapps in HaRP's log.")}},
    VerdictRule{
        "harp-control-404"_L1,
        Hop::HarpAgent,
        "nextcloud/HaRP, §6 (HaRP #77)",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.answeredWith(404) || signs.evidence.body != "404: Not Found"
                || (!signs.control && signs.port() != 8200))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP(
                "plectrum::Verdict",
                "The answer is \"404: Not Found\" by aiohttp, which serves HaRP's control interface."));
            return signs.control ? Likely : Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "This is HaRP's control interface, and it has no such page."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The control interface answers on port 8200 and below /exapps/app_api/. Its 404 says nothing about ExApps, "
            "nor that HaRP is down."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Use HaRP's port for ExApps, 8780 (8781 with TLS), or the address of Nextcloud.")}},
    VerdictRule{"harp-agent-down"_L1,
                Hop::HaProxy,
                "nextcloud/HaRP",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    const Match match = harpRefusal(signs, findings, 503, "503 Service Unavailable (HaRP)");
                    if (match && signs.answerTime() && *signs.answerTime() > std::chrono::seconds(5))
                        findings.note(
                            QT_TRANSLATE_NOOP("plectrum::Verdict", "It took %1: HAProxy waited for the agent."),
                            {shown(*signs.answerTime())});
                    return match;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP's agent is down or stuck."),
                QT_TRANSLATE_NOOP(
                    "plectrum::Verdict",
                    "HAProxy in the HaRP container got no decision from the agent beside it. The ExApp was not asked."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Restart the HaRP container."), ReadHarpLog,
                 QT_TRANSLATE_NOOP(
                     "plectrum::Verdict",
                     "Check that HaRP reaches Nextcloud quickly: a stuck call holds the agent up (HaRP #110, #111).")}},
};

} // namespace

std::span<const VerdictRule> harpRouteRules()
{
    return Rules;
}

} // namespace plectrum
