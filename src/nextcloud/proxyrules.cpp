// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

// Pages that reverse proxies write themselves, told by body and header: the request did not get past them.

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
        && signs.bodySays("<!doctype html public \"-//ietf//dtd html 2.0//en\">")
        && signs.bodySays("<title>" + QByteArray::number(signs.status));
}

/// Go's http.NotFound, as Traefik answers without a router: "404 page not found".
bool goNotFound(const Signs &signs)
{
    return signs.answeredWith(404) && signs.evidence.body == "404 page not found\n";
}

bool traefikText(const Signs &signs)
{
    const QByteArray body = signs.evidence.body.trimmed();
    return signs.opening() && signs.server.name.isEmpty()
        && ((signs.status == 502 && body == "Bad Gateway") || (signs.status == 504 && body == "Gateway Timeout")
            || (signs.status == 503 && body == "no available server"));
}

bool caddy(const Signs &signs)
{
    return signs.opening() && signs.server.name == "Caddy"_L1 && signs.evidence.body.isEmpty();
}

bool cloudflare(const Signs &signs)
{
    return signs.opening() && signs.server.name == "Cloudflare"_L1;
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

bool known(const Signs &signs)
{
    return nginxPage(signs) || apachePage(signs) || goNotFound(signs) || traefikText(signs) || caddy(signs)
        || cloudflare(signs) || signs.server.name == "Envoy"_L1;
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
    VerdictRule{
        "cloudflare-challenge"_L1,
        Hop::ReverseProxy,
        "RFC 9110 §15.5.4",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool challenge = signs.evidence.response.headers.has("cf-mitigated")
                || signs.bodySays("just a moment...") || signs.bodySays("cf-error-details")
                || signs.bodySays("attention required");
            if (!cloudflare(signs) || (signs.status != 403 && signs.status != 503) || !challenge)
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                            "The answer is %1 by Cloudflare with its page for suspicious clients."),
                          {signs.statusLine()});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Cloudflare holds the request back: it wants a browser that passes its check."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "A rule for bots or for security challenges the handshake; a program cannot pass it."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Exempt the socket's path from bot protection and security rules in Cloudflare."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Or connect past Cloudflare.")}},
    VerdictRule{
        "cloudflare-origin"_L1,
        Hop::ReverseProxy,
        "RFC 9110 §15.6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!cloudflare(signs) || signs.status < 520 || signs.status > 530)
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 by Cloudflare; 520 to 530 are its own."),
                {signs.statusLine()});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Cloudflare cannot talk to the server behind it."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "520: an unexpected answer. 521: connection refused. 522, 524: timed out. 523: no way there. 525, 526: TLS "
            "failed or the certificate is wrong. 530: the tunnel or its name is down."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check that the server behind Cloudflare runs and lets Cloudflare's addresses in."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "For 525 and 526 compare the TLS mode with the certificate of the server."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "For 530 check that cloudflared runs.")}},
    VerdictRule{"proxy-no-location"_L1,
                Hop::ReverseProxy,
                "facts/harp.md §0, §6",
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
        "facts/harp.md §1.1",
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
        "facts/harp.md §1.1",
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
        "facts/harp.md §1.12",
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
    VerdictRule{"traefik-no-router"_L1,
                Hop::ReverseProxy,
                "RFC 9110 §15.5.5",
                Counts::UnderExapps,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!goNotFound(signs))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP(
                        "plectrum::Verdict",
                        "The answer is 404 with \"404 page not found\", as Traefik and other Go servers write it."));
                    return Likely;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "Traefik has no router for this host and path, or a Go server has no such path."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "Traefik answers so when no rule matches, when the container is unhealthy, or when "
                                  "TLS and the entry point do "
                                  "not fit the router."),
                {QT_TRANSLATE_NOOP(
                     "plectrum::Verdict",
                     "Check the router's rule (Host and PathPrefix), its entry point and the container's health."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "If the endpoint is written in Go, check the path.")}},
    VerdictRule{
        "traefik-upstream"_L1,
        Hop::ReverseProxy,
        "RFC 9110 §15.6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!traefikText(signs))
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The answer is %1 with just the text \"%2\" and no server header, like Traefik's."),
                {signs.statusLine(), shown(signs.evidence.body)});
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Traefik gets no answer from the server behind it."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "502: it refuses or closes connections. 503: no server is healthy. 504: it took too long."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check the service's port (8780 for HaRP) and network; Traefik must be in the same one."),
         ReadProxyLog}},
    VerdictRule{
        "caddy-upstream"_L1,
        Hop::ReverseProxy,
        "RFC 9110 §15.6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!caddy(signs) || signs.status < 500)
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 with an empty body and Server: Caddy."),
                {signs.statusLine()});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Caddy gets no answer from the server behind it."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "502: it refuses or closes connections. 503: no server is healthy. 504: it took too long."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check the address in reverse_proxy (port 8780 for HaRP) and that it runs."),
         ReadProxyLog}},
    VerdictRule{"caddy-no-route"_L1,
                Hop::ReverseProxy,
                "RFC 9110 §15.5.5",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!caddy(signs) || (signs.status != 200 && signs.status != 404 && signs.status != 403))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                    "The answer is %1 with an empty body and Server: Caddy."),
                                  {signs.statusLine()});
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Caddy has nothing for this path."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "Where no directive matches Caddy answers an empty page, mostly with 200."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Caddyfile: handle /exapps/* { reverse_proxy harp:8780 } before the rest.")}},
    VerdictRule{
        "envoy-upgrade"_L1,
        Hop::ReverseProxy,
        "RFC 9110 §7.8",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.upgradeAsked || signs.server.name != "Envoy"_L1
                || !(signs.answeredWith(403) || signs.answeredWith(426)) || !signs.evidence.body.isEmpty())
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 with an empty body and Server: envoy."),
                {signs.statusLine()});
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Envoy does not let WebSocket upgrades through."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Without upgrade_configs for websocket Envoy refuses each upgrade."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Add upgrade_type: websocket to the route or the HTTP connection manager.")}},
    VerdictRule{
        "envoy-upstream"_L1,
        Hop::ReverseProxy,
        "RFC 9110 §15.6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.opening() || signs.status < 500
                || !(signs.bodySays("upstream connect error") || signs.bodySays("upstream request timeout")
                     || signs.bodySays("no healthy upstream")))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1: \"%2\""),
                          {signs.statusLine(), shown(signs.evidence.body)});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Envoy gets no answer from the server behind it."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The text names the reason, such as connection failure, timeout, or no healthy server."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check that the server behind Envoy runs, and its health check.")}},
    VerdictRule{
        "proxy-gateway"_L1,
        Hop::ReverseProxy,
        "RFC 9110 §15.6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool haproxy = signs.evidence.body.startsWith("<html><body><h1>");
            const bool harp = signs.evidence.body == "503 Service Unavailable (HaRP)";
            if (!signs.opening() || signs.status < 502 || signs.status > 504 || known(signs) || haproxy || harp
                || signs.nextcloud || signs.server.part == ServerKind::Part::Application || signs.bodySays("upstream")
                || signs.bodySays("failed to open a websocket"))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1, which gateways send."),
                          {signs.statusLine()});
            if (!signs.server.name.isEmpty())
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The server header names %1."),
                              {signs.server.name});
            return signs.server.part == ServerKind::Part::Proxy ? Likely : Guess;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "A gateway on the way got no usable answer from the server behind it."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "502: it closed or spoke nonsense. 503: it is down or overloaded. 504: it took too long."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Find out which server wrote this page: its log names the one behind it."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Ask the server behind it directly.")}},
};

} // namespace

std::span<const VerdictRule> proxyRules()
{
    return Rules;
}

} // namespace plectrum
