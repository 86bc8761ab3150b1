// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// HAProxy's built-in pages, byte for byte (nextcloud/HaRP).

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

constexpr std::array<QByteArrayView, 3> PageNames{"content-length", "cache-control", "content-type"};
constexpr std::array<QByteArrayView, 4> ParserNames{"Content-length", "Cache-Control", "Connection", "Content-Type"};

/// Is it HAProxy's own page with this status? `sentence`: its second line, or empty for any.
Match page(const Signs &signs, Findings &findings, int status, QByteArrayView sentence)
{
    const QByteArray &body = signs.evidence.body;
    if (!signs.answeredWith(status) || signs.contentType != "text/html"
        || !body.startsWith("<html><body><h1>" + QByteArray::number(status) + ' ')
        || !body.endsWith("\n</body></html>\n")
        || (!sentence.isEmpty() && !body.contains(("</h1>\n" + sentence.toByteArray() + "\n</body>"))))
        return std::nullopt;
    findings.note(
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 with the little page that is built into HAProxy."),
        {signs.statusLine()});
    if (signs.hasExactly(PageNames)) {
        findings.note(
            QT_TRANSLATE_NOOP("plectrum::Verdict",
                              "Its only headers are content-length, cache-control and content-type, in lower case."));
        return Certain;
    }
    if (signs.hasExactly(ParserNames)) {
        findings.note(QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Its headers are capitalised and close the connection: HAProxy refused it before reading on."));
        return Certain;
    }
    if (!signs.server.name.isEmpty())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "%1 passed it on and added headers of its own."),
                      {signs.server.name});
    return Likely;
}

void noteTime(const Signs &signs, Findings &findings)
{
    if (signs.answerTime())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer took %1."), {shown(*signs.answerTime())});
}

bool badKey(const Signs &signs)
{
    if (signs.request.method.isEmpty() || !signs.upgradeAsked)
        return false;
    const QList<QByteArray> keys = signs.request.headers.values("Sec-WebSocket-Key");
    const QByteArray mark = "[redacted]";
    return keys.size() != 1
        || (!mark.startsWith(keys.first().left(mark.size())) && QByteArray::fromBase64(keys.first()).size() != 16);
}

bool isServerError(const Signs &signs)
{
    return signs.status >= 500;
}

constexpr auto ReadHarpLog = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "Read HaRP's log (docker logs appapi-harp): it names the reason of each refusal.");

constexpr std::array Rules{
    VerdictRule{
        "haproxy-bad-key"_L1,
        Hop::HaProxy,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!badKey(signs))
                return std::nullopt;
            const Match match = page(signs, findings, 400, "Your browser sent an invalid request.");
            if (match)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                "The request has no right Sec-WebSocket-Key (16 bytes in base64)."));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HAProxy refused the handshake: Sec-WebSocket-Key is missing or malformed."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HAProxy reads this header itself; neither HaRP's agent nor the ExApp has seen the request."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Send one Sec-WebSocket-Key with 16 random bytes in base64, 24 characters.")}},
    VerdictRule{
        "haproxy-bad-request"_L1,
        Hop::HaProxy,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return badKey(signs) ? std::nullopt : page(signs, findings, 400, "Your browser sent an invalid request.");
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "HAProxy could not read the request."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "A header or the request line is not valid HTTP for HAProxy, or something on the way changed "
                          "Sec-WebSocket-Key."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Leave out the extra headers one after the other."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Look for a proxy that removes or doubles Sec-WebSocket-Key.")}},
    VerdictRule{
        "haproxy-docker-forbidden"_L1,
        Hop::HaProxy,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return signs.control ? page(signs, findings, 403, "Request forbidden by administrative rules.")
                                 : std::nullopt;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP does not pass this call on to the Docker engine."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "On the control channel HaRP lets only a short list of Docker calls through."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Use the calls that AppAPI uses; others are closed on purpose.")}},
    VerdictRule{
        "haproxy-forbidden"_L1,
        Hop::HaProxy,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return signs.control ? std::nullopt
                                 : page(signs, findings, 403, "Request forbidden by administrative rules.");
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "A rule in HAProxy's configuration forbids this request."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "HaRP writes such a page only on its control channel, so this is another HAProxy on the way."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Look for http-request deny in the configuration of the HAProxy before Nextcloud.")}},
    VerdictRule{
        "haproxy-exapp-closed"_L1,
        Hop::ExApp,
        "nextcloud/HaRP, §1.9",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.underExapps)
                return std::nullopt;
            const Match match = page(signs, findings, 502, "The server returned an invalid or incomplete response.");
            if (match)
                noteTime(signs, findings);
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The ExApp closed the connection without an answer."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "HaRP let the request through. Behind an FRP tunnel this mostly means that the ExApp does not run: the "
            "tunnel takes the connection and closes it. Otherwise the ExApp failed, or does not speak HTTP."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check that the ExApp's container runs, and its log."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check that the ExApp listens on /tmp/exapp.sock (FRP) or on APP_HOST:APP_PORT."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Look for frpc in the container's log: it must have connected to port 8782 of HaRP.")}},
    VerdictRule{
        "haproxy-agent-down-old"_L1,
        Hop::HaProxy,
        "nextcloud/HaRP, §1.13",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.underExapps || !signs.answerTime() || *signs.answerTime() > 1s)
                return std::nullopt;
            const Match match = page(signs, findings, 503, "No server is available to handle this request.");
            if (!match)
                return std::nullopt;
            noteTime(signs, findings);
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                            "An ExApp that cannot be reached takes HAProxy about 3 seconds."));
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HAProxy had nobody to hand the request to: with HaRP before 0.4.3 its agent is down."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Without a decision of the agent HaRP up to 0.4.2 answers this page at once; later ones answer a text with "
            "\"(HaRP)\". Another HAProxy whose servers are all down answers the same."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Restart the HaRP container, or update it to 0.4.4."), ReadHarpLog}},
    VerdictRule{
        "haproxy-exapp-unreachable"_L1,
        Hop::ExApp,
        "nextcloud/HaRP, §1.9",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.underExapps)
                return std::nullopt;
            const Match match = page(signs, findings, 503, "No server is available to handle this request.");
            if (!match)
                return std::nullopt;
            noteTime(signs, findings);
            if (signs.answerTime() && *signs.answerTime() <= 1s)
                return Guess;
            if (signs.answerTime() && *signs.answerTime() >= 2s && *signs.answerTime() <= 5s)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                "That is as long as HAProxy's three tries to connect take."));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP cannot connect to the ExApp."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "HaRP let the request through, but nothing listens where Nextcloud says the ExApp is. This happens without "
            "an FRP tunnel, where HAProxy connects to the ExApp directly."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check that the ExApp's container runs, and its log."),
         QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Check that HaRP can reach host and port of the ExApp (same Docker network, APP_HOST, APP_PORT)."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "An ExApp that listens on 127.0.0.1 in its container cannot be reached from outside it.")}},
    VerdictRule{
        "haproxy-exapp-timeout"_L1,
        Hop::ExApp,
        "nextcloud/HaRP, §1.12",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const Match match =
                signs.underExapps ? page(signs, findings, 504, "The server didn't respond in time.") : std::nullopt;
            if (match)
                noteTime(signs, findings);
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The ExApp took the request and did not answer in time."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HaRP let the request through; the ExApp sent no response head within HP_TIMEOUT_SERVER."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Look into the ExApp's log: what does it wait for before it accepts the socket?"),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Accept the WebSocket first and do the slow work afterwards.")}},
    VerdictRule{"haproxy-backend"_L1,
                Hop::HaProxy,
                "nextcloud/HaRP",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (signs.underExapps || !isServerError(signs))
                        return std::nullopt;
                    const Match match = page(signs, findings, signs.status, {});
                    if (match)
                        noteTime(signs, findings);
                    return match;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "HAProxy got no usable answer from the server behind it."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "502: it closed without an answer. 503: it cannot be reached, or all are marked "
                                  "down. 504: it did not answer "
                                  "in time."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Check that the server behind HAProxy runs and listens where HAProxy expects it."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "ExApps are found at /exapps/<appid>/…; this path is not one of them.")}},
    VerdictRule{
        "haproxy-error"_L1,
        Hop::HaProxy,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const int status = signs.status;
            if (status == 400 || status == 403 || (isServerError(signs) && !signs.underExapps)
                || (status >= 502 && status <= 504))
                return std::nullopt;
            return page(signs, findings, status, {});
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "HAProxy refused the request itself."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The page is HAProxy's own. HaRP is not configured to send this status, so it is another HAProxy, or a "
            "changed configuration."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Look into the log and the configuration of the HAProxy on the way.")}},
};

} // namespace

std::span<const VerdictRule> haproxyRules()
{
    return Rules;
}

} // namespace plectrum
