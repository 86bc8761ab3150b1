// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Redirects: a WebSocket client follows none by itself, and where they lead tells who sent them.

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

/// Is it a redirect with a place to go to?
bool redirected(const Signs &signs, Findings &findings)
{
    if (!signs.opening() || signs.status < 300 || signs.status >= 400 || signs.location().isEmpty())
        return false;
    const QString place = signs.location().toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 with Location: %2"),
                  {signs.statusLine(), shown(place.toUtf8())});
    findings.say(shown(place.toUtf8()));
    return true;
}

bool sameHost(const Signs &signs)
{
    return signs.location().host() == signs.evidence.url.host();
}

bool toHttps(const Signs &signs)
{
    const QUrl place = signs.location();
    return !signs.tls() && place.scheme() == "https"_L1 && sameHost(signs)
        && place.path(QUrl::FullyEncoded).toLatin1() == signs.path;
}

bool toNextcloudLogin(const Signs &signs)
{
    const QString path = signs.location().path();
    return path.endsWith("/login"_L1) || path.contains("/login/"_L1) || path.contains("/apps/dashboard"_L1)
        || path.contains("/apps/files"_L1);
}

/// A portal that asks for a login before anything passes.
bool toPortal(const Signs &signs)
{
    const QUrl place = signs.location();
    const QString path = place.path().toLower();
    const QString host = place.host().toLower();
    return host.endsWith(".cloudflareaccess.com"_L1) || host.startsWith("auth."_L1) || host.startsWith("login."_L1)
        || host.startsWith("sso."_L1) || path.contains("/cdn-cgi/access/"_L1) || path.contains("/oauth2/"_L1)
        || path.contains("/realms/"_L1) || path.contains("/authelia"_L1) || path.contains("/outpost.goauthentik.io"_L1)
        || path.contains("/saml"_L1);
}

bool toSlash(const Signs &signs)
{
    return sameHost(signs) && signs.location().path(QUrl::FullyEncoded).toLatin1() == signs.path + '/';
}

constexpr std::array Rules{
    VerdictRule{"redirect-loop"_L1,
                Hop::Server,
                "RFC 9110 §15.4",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.failedWith(ErrorCode::RedirectRefused)
                        || !signs.evidence.detail.startsWith("more than"_L1))
                        return std::nullopt;
                    if (!redirected(signs, findings))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                    "Redirects were followed until there were too many (%1)."),
                                  {shown(signs.evidence.detail.toUtf8())});
                    for (const Evidence::Redirect &each :
                         signs.evidence.redirects.last(std::min<qsizetype>(signs.evidence.redirects.size(), 5))) {
                        const auto place = [](const QUrl &url) {
                            return shown(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toUtf8());
                        };
                        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "%1 led to %2 (%3)."),
                                      {place(each.from), place(each.to), QString::number(each.status)});
                    }
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The server redirects in circles."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "Redirects lead from one to the next without an end: often a cookie that is missing, "
                                  "or a proxy and a server that "
                                  "disagree about https."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Look at the addresses: which one comes back?"),
                 QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Let the reverse proxy send X-Forwarded-Proto: https, and the server trust it.")}},
    VerdictRule{
        "redirect-https"_L1,
        Hop::ReverseProxy,
        "RFC 6455 §4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return toHttps(signs) && redirected(signs, findings) ? std::optional(Certain) : std::nullopt;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "This host speaks TLS only: use wss:// instead of ws://."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The plain address answers with a redirect to the same one with https. WebSocket clients, browsers too, do "
            "not follow redirects."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Change ws:// to wss:// in the address.")}},
    VerdictRule{
        "redirect-downgrade"_L1,
        Hop::ReverseProxy,
        "RFC 6455 §4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const QString scheme = signs.location().scheme();
            if (!signs.tls() || (scheme != "http"_L1 && scheme != "ws"_L1) || !redirected(signs, findings))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "It leads from TLS to a plain connection."));
            return sameHost(signs) ? Certain : Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The server believes that it is reached without TLS, and redirects there."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "TLS ends at the reverse proxy, and what stands behind it does not know."),
        {QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Let the reverse proxy send X-Forwarded-Proto: https, and have Nextcloud trust it (trusted_proxies)."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Or set overwriteprotocol to https in Nextcloud's config.php.")}},
    VerdictRule{
        "redirect-portal"_L1,
        Hop::ReverseProxy,
        "RFC 6455 §4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return toPortal(signs) && redirected(signs, findings) ? std::optional(Likely) : std::nullopt;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "A login portal before the server wants you to log in first."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "A single sign-on gateway (OAuth proxy, Authelia, authentik, Cloudflare Access …) catches requests without "
            "its own cookie and sends them to %1."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Send the gateway's cookie or token with the handshake."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Or exempt the socket's path from the gateway; the ExApp or HaRP checks the user itself.")}},
    VerdictRule{
        "redirect-login-exapps"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP, §6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.underExapps || !sameHost(signs) || !toNextcloudLogin(signs) || !redirected(signs, findings))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP never redirects; Nextcloud does."));
            return signs.nextcloud ? Certain : Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The reverse proxy hands /exapps/ to Nextcloud instead of HaRP."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Nextcloud knows nothing of /exapps/ and sends you to its login page."),
        {QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Give the reverse proxy a location /exapps/ that leads to HaRP, port 8780, before the one for Nextcloud."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Let it pass Upgrade and Connection on, and reload it.")}},
    VerdictRule{
        "redirect-login"_L1,
        Hop::Nextcloud,
        "nextcloud/server",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.underExapps || !sameHost(signs) || !toNextcloudLogin(signs) || !redirected(signs, findings))
                return std::nullopt;
            if (signs.nextcloud)
                findings.note(
                    QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer carries Nextcloud's headers or cookies."));
            return signs.nextcloud ? Certain : Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "A web page of the server answered and wants you to log in; it is no WebSocket."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "This path belongs to Nextcloud's pages, or to those of another application with a login."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "The socket of an ExApp is at /exapps/<appid>/…, not below /apps/ or /index.php/."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the path for a missing /exapps.")}},
    VerdictRule{
        "redirect-samesite"_L1,
        Hop::Nextcloud,
        "nextcloud/server",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool itself = sameHost(signs) && signs.location().path(QUrl::FullyEncoded).toLatin1() == signs.path;
            if (!itself || toHttps(signs) || !signs.sentCookies || signs.sentSameSite || !redirected(signs, findings))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP(
                "plectrum::Verdict",
                "Cookies were sent without nc_sameSiteCookielax, and the redirect leads to the same address."));
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The session lacks the cookie nc_sameSiteCookielax."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Nextcloud answers a session without this cookie by redirecting to the same address."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Send the cookie nc_sameSiteCookielax=true too (with https and no sub-directory its name is "
                           "__Host-nc_sameSiteCookielax).")}},
    VerdictRule{"redirect-slash"_L1,
                Hop::Server,
                "RFC 6455 §4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return toSlash(signs) && redirected(signs, findings) ? std::optional(Certain) : std::nullopt;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The server wants a slash at the end of the path."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "It redirects to the same path with a slash, which WebSocket clients do not follow."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Add a slash at the end of the path.")}},
    VerdictRule{
        "redirect"_L1,
        Hop::Server,
        "RFC 6455 §4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (toHttps(signs) || toPortal(signs) || toSlash(signs) || (sameHost(signs) && toNextcloudLogin(signs))
                || !redirected(signs, findings))
                return std::nullopt;
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The server redirects to %1."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "WebSocket clients, browsers too, do not follow redirects."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Use the new address directly, with ws or wss as its scheme."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "If it leads to a page, the path is not that of a WebSocket.")}},
};

} // namespace

std::span<const VerdictRule> redirectRules()
{
    return Rules;
}

} // namespace plectrum
