// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Pages that nginx and Apache write themselves: the request did not get past them.

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

/// "<center><h1>502 Bad Gateway</h1></center>" and "<hr><center>nginx…": nginx and its kin, Cloudflare's edge too.
bool nginxPage(const Signs &signs)
{
    return signs.opening() && signs.status >= 400 && signs.bodySays("<hr><center>")
        && signs.bodySays("<center><h1>" + QByteArray::number(signs.status));
}

bool apachePage(const Signs &signs)
{
    return signs.opening() && signs.status >= 400
        && (signs.bodySays("<!doctype html public \"-//ietf//dtd html 2.0//en\">")
            || signs.bodySays("<!doctype html public \"-//w3c//dtd html 4.01//en\""))
        && signs.bodySays("<title>" + QByteArray::number(signs.status));
}

bool plainToTls(const Signs &signs)
{
    return signs.answeredWith(400)
        && (signs.bodySays("the plain http request was sent to https port")
            || signs.bodySays("client sent an http request to an https server")
            || signs.bodySays("you're speaking plain http to an ssl-enabled server")
            || signs.bodySays("this combination of host and port requires tls"));
}

void noteProxy(const Signs &signs, Findings &findings)
{
    const QString name = signs.server.name.isEmpty() ? u"?"_s : QString(signs.server.name);
    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 in the form of %2's own page."),
                  {signs.statusLine(), name});
    if (signs.answerTime())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer took %1."), {shown(*signs.answerTime())});
    findings.say(name);
}

/// A page of nginx or Apache with one of these statuses.
Match ownPage(const Signs &signs, Findings &findings, std::initializer_list<int> statuses)
{
    const bool listed = std::find(statuses.begin(), statuses.end(), signs.status) != statuses.end();
    if (!listed || plainToTls(signs) || !(nginxPage(signs) || apachePage(signs)) || signs.nextcloud)
        return std::nullopt;
    noteProxy(signs, findings);
    return Certain;
}

constexpr auto ReadProxyLog = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "Read the reverse proxy's error log: it names the server behind it and what went wrong.");
constexpr auto AddLocation = QT_TRANSLATE_NOOP(
    "plectrum::Verdict",
    "Give the reverse proxy a location /exapps/ that leads to HaRP, port 8780, before the one for Nextcloud.");

constexpr std::array Rules{
    VerdictRule{"plain-to-tls-port"_L1,
                Hop::Tls,
                "RFC 6455 §3",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!plainToTls(signs))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                    "The answer is 400 and says that this port speaks TLS."));
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "This port speaks TLS: use wss:// instead of ws://."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The request was sent in plain to a port for TLS."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Change ws:// to wss:// in the address.")}},
    VerdictRule{
        "proxy-header-too-large"_L1,
        Hop::ReverseProxy,
        "RFC 9110 §15.5.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.opening() || (signs.status != 400 && signs.status != 431 && signs.status != 494)
                || !(signs.status == 431 || signs.bodySays("request header or cookie too large")
                     || signs.bodySays("size of a request header field exceeds")))
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 and says that the headers are too large."),
                {signs.statusLine()});
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The request head has %1 bytes."),
                          {QString::number(signs.evidence.requestHead.size())});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The headers of the handshake are too large for a server on the way."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Mostly there are too many cookies, or a very long token."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Send only the cookies that are needed: the instance's (oc…), oc_sessionPassphrase, "
                           "nc_sameSiteCookielax."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Or raise the limit (nginx: large_client_header_buffers).")}},
    VerdictRule{"proxy-no-location"_L1,
                Hop::ReverseProxy,
                "nextcloud/HaRP, §6",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return signs.underExapps ? ownPage(signs, findings, {404, 405}) : std::nullopt;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The reverse proxy (%1) looked for /exapps/ itself and did not hand it to HaRP."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The page is the web server's own, not HaRP's nor Nextcloud's: it has no location "
                                  "for this path, or one that "
                                  "leads to files."),
                {AddLocation, ReadProxyLog}},
    VerdictRule{
        "proxy-404"_L1,
        Hop::ReverseProxy,
        "RFC 9110 §15.5.5",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return signs.underExapps ? std::nullopt : ownPage(signs, findings, {404, 405, 410});
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The web server (%1) knows no such path."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The page is the web server's own; nothing behind it was asked."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the path. The sockets of ExApps are at /exapps/<appid>/…"),
         ReadProxyLog}},
    VerdictRule{"proxy-forbidden"_L1,
                Hop::ReverseProxy,
                "RFC 9110 §15.5.4",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return ownPage(signs, findings, {401, 403});
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "A rule of the web server (%1) forbids the request."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The page is the web server's own: a deny rule, a firewall module, a password of its "
                                  "own, or files that it may "
                                  "not read."),
                {ReadProxyLog,
                 QT_TRANSLATE_NOOP(
                     "plectrum::Verdict",
                     "Check for allow and deny rules, for basic authentication, and that /exapps/ leads to HaRP.")}},
    VerdictRule{
        "proxy-upstream-down"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match { return ownPage(signs, findings, {502}); },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The reverse proxy (%1) gets no answer from the server behind it."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "What it hands the path to refuses connections, closes them, or does not speak HTTP there. "
                          "For /exapps/ that is "
                          "HaRP, mostly port 8780."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check that the HaRP container runs and its port 8780 is reachable from the reverse proxy."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "8780 speaks HTTP, 8781 HTTPS: scheme and port must fit."),
         ReadProxyLog}},
    VerdictRule{
        "proxy-unavailable"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return ownPage(signs, findings, {503, 429});
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The reverse proxy (%1) does not pass requests on at the moment."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "nginx: no server is up, a limit of requests or connections is reached, or a maintenance rule. Apache: it "
            "cannot reach the server behind it and waits before it tries again."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check that the server behind it runs; Apache tries again after a minute."),
         ReadProxyLog,
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Look for limit_req, limit_conn and maintenance rules.")}},
    VerdictRule{
        "proxy-timeout"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP",
        Counts::UnderExapps,
        [](const Signs &signs, Findings &findings) -> Match {
            return ownPage(signs, findings, {504, 408});
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The server behind the reverse proxy (%1) did not answer it in time."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Under /exapps/ this is also how a ban by HaRP looks from behind a reverse proxy: HaRP drops the proxy's "
            "requests silently, and the proxy waits for its own timeout, mostly 60 seconds."),
        {QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Wait five minutes without a single try, then try once: if it works, HaRP had banned the proxy."),
         QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Set HP_TRUSTED_PROXY_IPS to the reverse proxy's address, so that HaRP bans clients instead."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "If only this path is slow, look into the ExApp's log."),
         ReadProxyLog}},
    VerdictRule{
        "proxy-error"_L1,
        Hop::ReverseProxy,
        "RFC 9110 §15",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return ownPage(signs, findings,
                           {400, 406, 411, 413, 414, 415, 416, 421, 426, 495, 496, 497, 500, 501, 505, 507});
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The web server (%1) refused the request itself."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The page is the web server's own. 400: it could not read the request. 421: the host name "
                          "does not fit the TLS "
                          "connection. 495, 496: it wants a client certificate. 500: its configuration fails, often a "
                          "proxy rule with an "
                          "unknown scheme (Apache without mod_proxy_wstunnel)."),
        {ReadProxyLog,
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Apache: enable mod_proxy, mod_proxy_http and mod_proxy_wstunnel.")}},
};

} // namespace

std::span<const VerdictRule> webServerRules()
{
    return Rules;
}

} // namespace plectrum
