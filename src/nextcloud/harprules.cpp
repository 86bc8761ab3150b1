// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// HaRP's refusals over who one is: 401 and 403 (nextcloud/HaRP, §1.4, §1.9).

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

Match unauthorized(const Signs &signs, Findings &findings)
{
    return harpRefusal(signs, findings, 401, "401 Unauthorized");
}

Match forbidden(const Signs &signs, Findings &findings)
{
    return harpRefusal(signs, findings, 403, "403 Forbidden");
}

/// HaRP takes the request from the proxy: what proxies add or hide stays unseen, so nothing about it is certain.
Match atMost(Match match, Confidence most)
{
    return match ? std::optional(std::min(*match, most)) : std::nullopt;
}

constexpr auto ReadHarpLog = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "Read HaRP's log (docker logs appapi-harp): it names the reason of each refusal.");
constexpr auto SendAppPassword = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "Log in with an app password (Authorization: Basic user:app-password): it needs no cookies.");

constexpr std::array Rules{
    VerdictRule{
        "harp-wrong-key"_L1,
        Hop::HarpAgent,
        "nextcloud/HaRP",
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
        "nextcloud/HaRP",
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
        "nextcloud/HaRP",
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
                "nextcloud/HaRP",
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
        "nextcloud/server",
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
        "nextcloud/HaRP",
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
        "nextcloud/HaRP",
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
        "nextcloud/HaRP",
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
        "nextcloud/HaRP",
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
};

} // namespace

std::optional<Confidence> harpRefusal(const Signs &signs, Findings &findings, int status, QByteArrayView body)
{
    const bool passedOn = signs.server.part == ServerKind::Part::Proxy; // which may add a charset
    const bool plain = signs.evidence.response.headers.value("Content-Type").toLower() == "text/plain"
        || (passedOn && signs.contentType == "text/plain");
    if (!signs.answeredWith(status) || QByteArrayView(signs.evidence.body) != body || !plain
        || signs.server.part == ServerKind::Part::Application)
        return std::nullopt;
    findings.note(
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 with exactly the text \"%2\", as HaRP writes it."),
        {signs.statusLine(), shown(body)});
    constexpr std::array<QByteArrayView, 2> BareNames{"content-length", "content-type"};
    if (signs.hasExactly(BareNames)) {
        findings.note(QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Its only headers are content-length and content-type, in lower case: no date, no server."));
        return Confidence::Certain;
    }
    if (!signs.server.name.isEmpty())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "%1 passed it on and added headers of its own."),
                      {signs.server.name});
    else
        findings.note(
            QT_TRANSLATE_NOOP("plectrum::Verdict", "There are more headers than HaRP sends; something passed it on."));
    return Confidence::Likely;
}

std::span<const VerdictRule> harpRules()
{
    return Rules;
}

} // namespace plectrum
