// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

// HaRP's own refusals: plain text, byte for byte (facts/harp.md §1.9), and what of the request explains them (§1.3,
// §1.4).

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

constexpr std::array<QByteArrayView, 2> BareNames{"content-length", "content-type"};

/// Is it HaRP's answer with this body? Certain with its two headers alone; likely where a proxy has added its own.
Match harp(const Signs &signs, Findings &findings, int status, QByteArrayView body)
{
    if (!signs.answeredWith(status) || QByteArrayView(signs.evidence.body) != body
        || signs.evidence.response.headers.value("Content-Type").toLower() != "text/plain"
        || signs.server.part == ServerKind::Part::Application)
        return std::nullopt;
    findings.note(
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 with exactly the text \"%2\", as HaRP writes it."),
        {signs.statusLine(), shown(body)});
    if (signs.hasExactly(BareNames)) {
        findings.note(QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Its only headers are content-length and content-type, in lower case: no date, no server."));
        return Certain;
    }
    if (!signs.server.name.isEmpty())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "%1 passed it on and added headers of its own."),
                      {signs.server.name});
    else
        findings.note(
            QT_TRANSLATE_NOOP("plectrum::Verdict", "There are more headers than HaRP sends; something passed it on."));
    return Likely;
}

Match unauthorized(const Signs &signs, Findings &findings)
{
    return harp(signs, findings, 401, "401 Unauthorized");
}

Match forbidden(const Signs &signs, Findings &findings)
{
    return harp(signs, findings, 403, "403 Forbidden");
}

Match notFound(const Signs &signs, Findings &findings)
{
    return harp(signs, findings, 404, "404 Not Found");
}

/// HaRP takes the request from the proxy: what proxies add or hide stays unseen, so nothing about it is certain.
Match atMost(Match match, Confidence most)
{
    return match ? std::optional(std::min(*match, most)) : std::nullopt;
}

constexpr auto ReadHarpLog = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "Read HaRP's log (docker logs appapi-harp): it names the reason of each refusal.");
constexpr auto TryAnonymous = QT_TRANSLATE_NOOP("plectrum::Verdict", "Compare with a try without any credential.");
constexpr auto SendAppPassword = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "Log in with an app password (Authorization: Basic user:app-password): it needs no cookies.");

constexpr std::array Rules{
    VerdictRule{
        "harp-wrong-key"_L1,
        Hop::HarpAgent,
        "facts/harp.md §1.10",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            return signs.control ? unauthorized(signs, findings) : std::nullopt;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP refused the control channel: the shared key is missing or wrong."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "/exapps/app_api/ is HaRP's control channel. It takes requests with the right harp-shared-key header "
            "only; each other one counts as a failure."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Leave this path alone unless you test HaRP itself; ExApps have paths of their own."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Compare the key with HP_SHARED_KEY of the HaRP container.")}},
    VerdictRule{
        "harp-samesite-missing"_L1,
        Hop::HarpAgent,
        "facts/harp.md §1.4",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.sentPassphrase || signs.sentSameSite || signs.control
                || signs.request.headers.has("OCS-APIRequest"))
                return std::nullopt;
            const Match match = unauthorized(signs, findings);
            if (match)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                "oc_sessionPassphrase was sent, nc_sameSiteCookielax was not."));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The session lacks the cookie nc_sameSiteCookielax."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Nextcloud answers a session without this cookie by redirecting to the same address; HaRP follows until it "
            "gives up and refuses with 401."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Send the cookie nc_sameSiteCookielax=true too (with https and no sub-directory its name is "
                           "__Host-nc_sameSiteCookielax)."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Or send the header OCS-APIRequest: true, which lifts this check."),
         SendAppPassword}},
    VerdictRule{
        "harp-user-lookup-failed"_L1,
        Hop::HarpAgent,
        "facts/harp.md §1.4",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const Match match = signs.control || !signs.credentialed() ? std::nullopt : unauthorized(signs, findings);
            if (match)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                "A credential was sent, so HaRP asked Nextcloud who it belongs to."));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP could not ask Nextcloud who you are."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "401 does not mean that the credential is wrong: Nextcloud did not give HaRP a usable answer. It answered "
            "with a redirect, a server error (as in maintenance mode) or a page instead of JSON, or took more than 25 "
            "seconds. This hits routes that are PUBLIC too."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check that Nextcloud is not in maintenance mode: status.php tells."),
         QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Check NC_INSTANCE_URL of the HaRP container: it must reach Nextcloud itself, without redirects."),
         SendAppPassword, ReadHarpLog}},
    VerdictRule{"harp-credential-added"_L1,
                Hop::HarpAgent,
                "facts/harp.md §1.4",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return signs.control || signs.credentialed() ? std::nullopt
                                                                 : atMost(unauthorized(signs, findings), Likely);
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "HaRP could not ask Nextcloud who you are, although no credential was sent."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "HaRP asks only when there is an oc_sessionPassphrase cookie or an Authorization "
                                  "header. None was sent from "
                                  "here, so something between adds one."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Check the reverse proxy for a setting that adds Authorization or Cookie headers."),
                 ReadHarpLog}},
    VerdictRule{
        "harp-token-unseen"_L1,
        Hop::HarpAgent,
        "facts/harp.md §4.2",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.credentialed() || !signs.sentTokenElsewhere)
                return std::nullopt;
            const Match match = forbidden(signs, findings);
            if (match)
                findings.note(QT_TRANSLATE_NOOP(
                    "plectrum::Verdict",
                    "A token stands in the query or among the subprotocols, where HaRP does not look."));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "You were taken for nobody: HaRP does not read tokens from the URL or the subprotocol."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The route asks for a user. HaRP looks at the cookie oc_sessionPassphrase and at the Authorization header, "
            "and at nothing else."),
        {SendAppPassword, QT_TRANSLATE_NOOP("plectrum::Verdict", "Or send it as Authorization: Bearer."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "If the ExApp itself checks the token, make the route PUBLIC in its info.xml.")}},
    VerdictRule{
        "harp-passphrase-missing"_L1,
        Hop::HarpAgent,
        "facts/harp.md §1.4",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.credentialed() || !signs.sentCookies)
                return std::nullopt;
            const Match match = forbidden(signs, findings);
            if (match)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                "Cookies were sent, but oc_sessionPassphrase was not among them."));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "You were taken for nobody: the cookie oc_sessionPassphrase is missing."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The route asks for a user. Without oc_sessionPassphrase HaRP does not even ask Nextcloud whose session it "
            "is."),
        {QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Copy all cookies of the session: the one named after the instance (oc…), oc_sessionPassphrase and "
             "nc_sameSiteCookielax."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "With Nextcloud in a sub-directory browsers do not send its cookies to /exapps/ at all."),
         SendAppPassword}},
    VerdictRule{
        "harp-anonymous"_L1,
        Hop::HarpAgent,
        "facts/harp.md §1.3",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.credentialed() || signs.sentCookies || signs.sentTokenElsewhere)
                return std::nullopt;
            const Match match = forbidden(signs, findings);
            if (match && !signs.request.method.isEmpty())
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "Neither cookies nor Authorization were sent."));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The route asks for a user, and you are nobody."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The first route that matches is not PUBLIC, and no credential was sent. HaRP answers 403, not 401, to "
            "anonymous requests."),
        {SendAppPassword, QT_TRANSLATE_NOOP("plectrum::Verdict", "Or send the cookies of a session."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "If it should be open to all, make the first matching route PUBLIC in info.xml.")}},
    VerdictRule{
        "harp-authorization-refused"_L1,
        Hop::HarpAgent,
        "facts/harp.md §1.4",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            const Match match = signs.sentAuthorization ? forbidden(signs, findings) : std::nullopt;
            if (match)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "An Authorization header was sent (%1)."),
                              {shown(signs.scheme, 20)});
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Nextcloud does not know this user or password, or the user may not use this route."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HaRP takes a wrong or unknown credential for an anonymous request. A disabled account does "
                          "not pass either, "
                          "and an ADMIN route wants a member of the group admin."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check name and app password at /ocs/v2.php/cloud/user of Nextcloud."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Use an app password: with two-factor authentication the real password does not work."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Use an administrator if the route is ADMIN.")}},
    VerdictRule{
        "harp-level-too-low"_L1,
        Hop::HarpAgent,
        "facts/harp.md §1.4",
        Counts::Yes,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.sentPassphrase || signs.sentAuthorization)
                return std::nullopt;
            const Match match = forbidden(signs, findings);
            if (match)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The cookie oc_sessionPassphrase was sent."));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The session is not a user's any more, or the user may not use this route."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Nextcloud told HaRP that this session has nobody logged in, or somebody whose level is below the "
            "route's: ADMIN wants a member of the group admin."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Log in again in the browser and copy the cookies anew; all of them belong together."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Use an administrator if the route is ADMIN."), SendAppPassword}},
    VerdictRule{
        "harp-prefix"_L1,
        Hop::ReverseProxy,
        "facts/harp.md §1.2",
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
        "facts/harp.md §1.2",
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
        "facts/harp.md §1.2",
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
        "facts/harp.md §1.3, §1.6",
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
        "facts/harp.md §6 (HaRP #42, #57)",
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
        "facts/harp.md §1.9, §6 (HaRP #77)",
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
                "facts/harp.md §1.9",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    const Match match = harp(signs, findings, 503, "503 Service Unavailable (HaRP)");
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

std::span<const VerdictRule> harpRules()
{
    return Rules;
}

} // namespace plectrum
