// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// It was open and was cut: is the time until then one of the well-known limits (nextcloud/HaRP)?

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

bool idleCut(const Signs &signs, Findings &findings, std::chrono::seconds limit)
{
    if (signs.idleLimit() != limit)
        return false;
    const bool bothWays = Signs::isNear(signs.evidence.idle, limit);
    const auto idle = bothWays ? signs.evidence.idle : signs.evidence.idleIn;
    if (bothWays)
        findings.note(
            QT_TRANSLATE_NOOP("plectrum::Verdict",
                              "It was cut without a close frame after %1 in which nothing was sent either way."),
            {shown(*idle)});
    else
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                        "It was cut without a close frame after %1 in which nothing was received."),
                      {shown(*idle)});
    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "A known limit is %1 s."), {QString::number(limit.count())});
    findings.say(shown(*idle));
    findings.say(QString::number(limit.count()));
    return true;
}

constexpr std::array HeadlineLimits{30s, 60s, 100s, 1800s};
constexpr std::array<std::chrono::seconds, 9> Lifetimes{30s, 60s, 100s, 300s, 600s, 900s, 1800s, 3600s, 7200s};

bool isKeepalive(const Signs &signs)
{
    return signs.evidence.end && signs.evidence.end->code == 1011
        && signs.evidence.end->reason.toLower().contains("ping timeout");
}

constexpr auto SendPings = QT_TRANSLATE_NOOP(
    "plectrum::Verdict",
    "Send a ping every 20 to 25 seconds, from either end: any frame in either direction keeps the connection alive.");

constexpr std::array Rules{
    VerdictRule{
        "idle-cut-30"_L1,
        Hop::HaProxy,
        "nextcloud/HaRP, §6 (HaRP #115)",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!idleCut(signs, findings, 30s))
                return std::nullopt;
            if (!signs.underExapps)
                findings.blame(Hop::ReverseProxy);
            return signs.underExapps ? Likely : Guess;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Cut after %1 of silence: the idle limit of HaRP before 0.4.4 (30 s)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HaRP up to 0.4.3 ends a tunnel after 30 seconds without traffic; so do load balancers of "
                          "Google's cloud by "
                          "default."),
        {SendPings,
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Update HaRP to 0.4.4, or raise HP_TIMEOUT_CLIENT in older ones."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "With other load balancers raise the backend timeout.")}},
    VerdictRule{
        "idle-cut-60"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return idleCut(signs, findings, 60s) ? std::optional(Likely) : std::nullopt;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Cut after %1 of silence: the reverse proxy's idle limit (60 s)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "60 seconds is the default of nginx (proxy_read_timeout), of Apache (Timeout, ProxyTimeout) "
                          "and of Amazon's load "
                          "balancers. HaRP's own limits are 30 s and 1800 s."),
        {SendPings,
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "nginx: proxy_read_timeout 1h; and proxy_send_timeout 1h; in the location of the socket."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Apache: ProxyTimeout 3600, or timeout=3600 in ProxyPass.")}},
    VerdictRule{
        "idle-cut-100"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!idleCut(signs, findings, 100s))
                return std::nullopt;
            const bool cloudflare = signs.server.name == "Cloudflare"_L1;
            if (cloudflare)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The handshake was answered through Cloudflare."));
            return cloudflare ? Certain : Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Cut after %1 of silence: Cloudflare's idle limit (100 s)."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Cloudflare ends WebSockets after 100 seconds without traffic; the limit cannot be raised in most plans."),
        {SendPings}},
    VerdictRule{"idle-cut-1800"_L1,
                Hop::HaProxy,
                "nextcloud/HaRP",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!idleCut(signs, findings, 1800s))
                        return std::nullopt;
                    return signs.underExapps ? Likely : Guess;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "Cut after %1 of silence: the idle limit of HaRP from 0.4.4 on (1800 s)."),
                QT_TRANSLATE_NOOP(
                    "plectrum::Verdict",
                    "HP_TIMEOUT_TUNNEL is half an hour unless it is set; HaRP then ends the tunnel with a bare FIN."),
                {SendPings, QT_TRANSLATE_NOOP("plectrum::Verdict", "Or raise HP_TIMEOUT_TUNNEL of HaRP.")}},
    VerdictRule{"idle-cut-other"_L1,
                Hop::ReverseProxy,
                "nextcloud/HaRP",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    const auto limit = signs.idleLimit();
                    if (!limit || std::ranges::find(HeadlineLimits, *limit) != HeadlineLimits.end()
                        || !idleCut(signs, findings, *limit))
                        return std::nullopt;
                    return Likely;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Cut after %1 of silence: an idle limit of %2 s on the way."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "Known ones: 55 s Heroku, 240 s Azure's load balancer, 350 s Amazon's network load "
                                  "balancer, 600 s Google's "
                                  "network, 3600 s HAProxy as it is often set up; the others are common settings."),
                {SendPings,
                 QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Look for a timeout of %2 seconds in proxies, load balancers and firewalls.")}},
    VerdictRule{
        "idle-cut"_L1,
        Hop::Unknown,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const auto idle = signs.evidence.idle;
            if (!signs.wasCut() || !idle || *idle < 5s || signs.idleLimit())
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "It was cut without a close frame after %1 in which nothing was sent either way."),
                {shown(*idle)});
            findings.note(
                QT_TRANSLATE_NOOP("plectrum::Verdict", "That is none of the well-known limits (30, 60, 100, 1800 s)."));
            findings.say(shown(*idle));
            return Guess;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Cut after %1 of silence."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Perhaps an idle limit on the way. Measured twice with the same result it is one."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Measure again: connect, stay silent, and compare."), SendPings}},
    VerdictRule{
        "engineio-ping-timeout"_L1,
        Hop::Client,
        "nextcloud/whiteboard",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool engine = QUrlQuery(signs.evidence.url).hasQueryItem(u"EIO"_s);
            const auto &end = signs.evidence.end;
            if (!end || !engine || end->closedBy == "local"_L1 || !Signs::isNear(signs.evidence.idleIn, 20s))
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP(
                    "plectrum::Verdict",
                    "The address is Engine.IO's (EIO), and it ended %1 after the last message, its ping timeout."),
                {shown(*signs.evidence.idleIn)});
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The Socket.IO server got no answer to its ping."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Engine.IO pings with the text message 2 and wants the text message 3 within pingTimeout (20 s). WebSocket "
            "pongs do not count."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Answer each message 2 with 3.")}},
    VerdictRule{
        "keepalive-timeout"_L1,
        Hop::Client,
        "RFC 6455 §5.5.2",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!isKeepalive(signs))
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The first close frame came from the other end: %1 \"%2\"."),
                {u"1011"_s, shown(signs.evidence.end->reason)});
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end got no pong to its ping in time."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Python's websockets and uvicorn ping every 20 seconds and give up 20 seconds later. Pongs "
                          "were switched off or "
                          "late here, or got stuck on the way."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Switch automatic pongs on."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Look for a ping without a pong before the end."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "If the pong was sent, the way back is stuck: network, proxy, or a busy endpoint.")}},
    VerdictRule{
        "lifetime-cut"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const auto limit = std::ranges::find_if(
                Lifetimes, [&signs](std::chrono::seconds each) { return Signs::isNear(signs.evidence.openFor, each); });
            if (!signs.wasCut() || limit == Lifetimes.end() || !signs.evidence.idle
                || *signs.evidence.idle > *signs.evidence.openFor / 2)
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                            "It was open for %1, with traffic until shortly before the end."),
                          {shown(*signs.evidence.openFor)});
            findings.say(QString::number(limit->count()));
            return Guess;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Something may limit how long a connection lives: %1 s, traffic or not."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Load balancers such as Google's count the whole life of a WebSocket against the backend "
                          "timeout; so do reloads "
                          "of proxies that end old workers."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Measure again and compare."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Look for a timeout of %1 seconds in load balancers."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Reconnect as a matter of course: no connection lives for ever.")}},
};

} // namespace

std::span<const VerdictRule> idleRules()
{
    return Rules;
}

} // namespace plectrum
