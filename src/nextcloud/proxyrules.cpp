// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

// What other proxies and gateways write themselves, told by body and header.

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

bool known(const Signs &signs)
{
    return nginxPage(signs) || apachePage(signs) || goNotFound(signs) || traefikText(signs) || caddy(signs)
        || cloudflare(signs) || signs.server.name == "Envoy"_L1;
}

constexpr auto ReadProxyLog = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "Read the reverse proxy's error log: it names the server behind it and what went wrong.");

constexpr std::array Rules{
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
