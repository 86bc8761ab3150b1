// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

// Nextcloud itself, and the PHP proxy of AppAPI, which carries no WebSocket (nextcloud/HaRP).

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

bool refused(const Signs &signs)
{
    return signs.opening() && signs.status >= 200;
}

bool maintenance(const Signs &signs)
{
    return signs.answeredWith(503)
        && (signs.evidence.response.headers.has("X-Nextcloud-Maintenance-Mode")
            || (signs.nextcloud && signs.bodySays("maintenance")));
}

bool untrustedDomain(const Signs &signs)
{
    return signs.answeredWith(400) && (signs.bodySays("untrusted domain") || signs.bodySays("trusted domain error"));
}

QString messageOf(const Signs &signs)
{
    return signs.json.value("message"_L1).toString();
}

constexpr std::array Rules{
    VerdictRule{
        "nextcloud-maintenance"_L1,
        Hop::Nextcloud,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!maintenance(signs))
                return std::nullopt;
            if (signs.evidence.response.headers.has("X-Nextcloud-Maintenance-Mode"))
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                "The answer is %1 with the header X-Nextcloud-Maintenance-Mode."),
                              {signs.statusLine()});
            else
                findings.note(
                    QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 with Nextcloud's page about maintenance."),
                    {signs.statusLine()});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Nextcloud is in maintenance mode."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "While it lasts HaRP cannot ask who you are either, so ExApps answer 401 to everybody with a credential."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Wait until the update is done, or end it: occ maintenance:mode --off.")}},
    VerdictRule{"nextcloud-untrusted-domain"_L1,
                Hop::Nextcloud,
                "nextcloud/HaRP",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!untrustedDomain(signs))
                        return std::nullopt;
                    findings.note(
                        QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 and speaks of an untrusted domain."),
                        {signs.statusLine()});
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Nextcloud does not answer to this host name."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The host is not among trusted_domains in config.php."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Use the host name that Nextcloud knows."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Or add this one: occ config:system:set trusted_domains 1 --value=NAME.")}},
    VerdictRule{
        "nextcloud-appapi-auth"_L1,
        Hop::Nextcloud,
        "nextcloud/HaRP, §2.3",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const QString message = messageOf(signs);
            if (!signs.answeredWith(401)
                || (message != "AppAPI authentication failed"_L1 && message != "Harp shared key is not valid"_L1))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 with the message \"%2\"."),
                          {signs.statusLine(), message});
            findings.say(message);
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "AppAPI in Nextcloud refused the ExApp's or HaRP's own key."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "This is an answer to calls between ExApp, HaRP and Nextcloud (\"%1\"); for a socket it is "
                          "the wrong address. "
                          "Nextcloud slows down who tries again and again."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "For a socket use /exapps/<appid>/…"),
         QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "For such a call compare the secret (APP_SECRET, HP_SHARED_KEY) with what is registered in Nextcloud.")}},
    VerdictRule{"nextcloud-throttled"_L1,
                Hop::Nextcloud,
                "nextcloud/HaRP",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.answeredWith(429))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1; HaRP never sends 429."),
                                  {signs.statusLine()});
                    if (signs.nextcloud)
                        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                        "The answer carries Nextcloud's headers or cookies."));
                    return signs.nextcloud ? Certain : Guess;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Too many requests: Nextcloud slows your address down."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "After failed logins Nextcloud delays an address, and at last answers 429."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Wait, and find out which credential fails."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "An administrator can lift it: occ security:bruteforce:reset ADDRESS.")}},
    VerdictRule{
        "nextcloud-csrf"_L1,
        Hop::Nextcloud,
        "nextcloud/server",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.answeredWith(412) || (!signs.bodySays("csrf check failed") && !signs.bodySays("strict cookie")))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 and speaks of the CSRF check."),
                          {signs.statusLine()});
            return Certain;
        },
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Nextcloud misses its protection against forged requests; this is one of its pages, no WebSocket."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Cookies without the same-site ones, or without a request token, do not get past this check."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Send the header OCS-APIRequest: true, or all cookies of the session."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "For a socket use /exapps/<appid>/…")}},
    VerdictRule{
        "php-proxy"_L1,
        Hop::PhpProxy,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.phpProxy || !signs.upgradeAsked || !refused(signs) || maintenance(signs))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                            "The path leads through /apps/app_api/proxy/; the answer is %1."),
                          {signs.statusLine()});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "AppAPI's PHP proxy carries no WebSockets."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "/apps/app_api/proxy/<appid>/ hands single requests to the ExApp; it cannot keep a connection open."),
        {QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Use /exapps/<appid>/… instead, which leads through HaRP; the app must be installed with a HaRP daemon."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "There patterns of routes need ^/ at their beginning, and upper and lower case count.")}},
    VerdictRule{
        "nextcloud-answers-exapps"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP, §6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool other = maintenance(signs) || untrustedDomain(signs)
                || (signs.status >= 300 && signs.status < 400) || signs.status == 429;
            if (!signs.nextcloud || !signs.underExapps || signs.phpProxy || !refused(signs) || other)
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                            "The answer is %1 and carries Nextcloud's headers, cookies or page."),
                          {signs.statusLine()});
            return signs.status >= 400 ? Certain : Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The reverse proxy hands /exapps/ to Nextcloud instead of HaRP."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Nextcloud itself answered; it knows nothing of /exapps/."),
        {QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Give the reverse proxy a location /exapps/ that leads to HaRP, port 8780, before the one for Nextcloud."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Let it pass Upgrade and Connection on, and reload it.")}},
    VerdictRule{
        "nextcloud-page"_L1,
        Hop::Nextcloud,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool other = maintenance(signs) || untrustedDomain(signs)
                || (signs.status >= 300 && signs.status < 400) || signs.status == 429;
            if (!signs.nextcloud || signs.underExapps || signs.phpProxy || !signs.upgradeAsked || !refused(signs)
                || other)
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                            "The answer is %1 and carries Nextcloud's headers, cookies or page."),
                          {signs.statusLine()});
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Nextcloud answered with one of its pages; there is no WebSocket at this path."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The sockets of ExApps are at /exapps/<appid>/…, beside Nextcloud's own paths. Other services, such as "
            "notify_push at /push/ws, have locations of their own in the reverse proxy."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Put /exapps/<appid> before the path."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "For notify_push check the location /push/ in the reverse proxy.")}},
};

} // namespace

std::span<const VerdictRule> nextcloudRules()
{
    return Rules;
}

} // namespace plectrum
