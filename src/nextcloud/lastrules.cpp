// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

// By status or error alone, where nothing more special is known.

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

/// The rows for answers; they say little, so they are the last resort.
Match answered(const Signs &signs, Findings &findings, bool applies)
{
    if (!signs.opening() || !applies)
        return std::nullopt;
    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1."), {signs.statusLine()});
    if (!signs.server.name.isEmpty())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The server header names %1."), {signs.server.name});
    findings.say(signs.statusLine());
    return Guess;
}

constexpr std::array Rules{
    VerdictRule{
        "plain-needs-upgrade"_L1,
        Hop::Nobody,
        "RFC 9110 §15.5.22",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool asks = signs.status == 426 || signs.bodySays("upgrade") || signs.bodySays("websocket");
            if (signs.upgradeAsked || signs.status < 400 || !asks)
                return std::nullopt;
            return answered(signs, findings, true) ? std::optional(Likely) : std::nullopt;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "A WebSocket endpoint answers here: it asks for an upgrade."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The request was an ordinary GET, and the answer (%1) says that an upgrade is missing."),
        {},
        true},
    VerdictRule{"plain-page"_L1,
                Hop::Server,
                "RFC 9110 §15.3.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return answered(signs, findings, !signs.upgradeAsked && signs.status >= 200 && signs.status < 300);
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "An ordinary GET is answered here."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1."),
                {},
                true},
    VerdictRule{
        "unauthorized"_L1,
        Hop::Server,
        "RFC 9110 §15.5.2",
        Counts::UnderExapps,
        [](const Signs &signs, Findings &findings) -> Match {
            return answered(signs, findings, signs.status == 401 || signs.status == 407);
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The server wants other credentials (%1)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Which hop says so cannot be told from this answer."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check user, password or token, and how the server wants them."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "WWW-Authenticate in the answer tells the ways that it takes.")},
        true},
    VerdictRule{
        "forbidden"_L1,
        Hop::Server,
        "RFC 9110 §15.5.4",
        Counts::UnderExapps,
        [](const Signs &signs, Findings &findings) -> Match { return answered(signs, findings, signs.status == 403); },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The server forbids this (%1)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Which hop says so cannot be told from this answer."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check credentials and Origin."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Look into the logs of each server on the way for this request.")},
        true},
    VerdictRule{
        "not-found"_L1,
        Hop::Server,
        "RFC 9110 §15.5.5",
        Counts::UnderExapps,
        [](const Signs &signs, Findings &findings) -> Match {
            return answered(signs, findings, signs.status == 404 || signs.status == 410);
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "There is nothing at this path (%1)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Which hop says so cannot be told from this answer."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the path, its upper and lower case, and the slash at its end."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "The sockets of ExApps are at /exapps/<appid>/…")},
        true},
    VerdictRule{
        "method-not-allowed"_L1,
        Hop::Server,
        "RFC 9110 §15.5.6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match { return answered(signs, findings, signs.status == 405); },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "This path does not take a GET (%1)."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "A WebSocket is opened with GET, so there is none at this path, or a proxy took the upgrade out."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the path."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Check that proxies pass Upgrade and Connection on.")},
        true},
    VerdictRule{"bad-request"_L1,
                Hop::Server,
                "RFC 9110 §15.5.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return answered(signs, findings, signs.status >= 400 && signs.status < 500);
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The server refused the request (%1)."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "It blames the request; the body may tell why."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Read the body."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Check that proxies pass Upgrade, Connection and the Sec-WebSocket headers on."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Look into the server's log.")},
                true},
    VerdictRule{
        "server-error"_L1,
        Hop::Server,
        "RFC 9110 §15.6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match { return answered(signs, findings, signs.status >= 500); },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The server failed (%1)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "It blames itself or a server behind it."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Look into the server's log."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Try again later.")},
        true},
    VerdictRule{"other-answer"_L1,
                Hop::Server,
                "RFC 6455 §4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return answered(signs, findings, signs.status > 0 && !signs.accepted());
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The server answered something else than a WebSocket (%1)."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Only a 101 opens a WebSocket."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the path."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Read headers and body of the answer.")},
                true},
    VerdictRule{"unknown"_L1,
                Hop::Unknown,
                "RFC 6455 §4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.evidence.detail.isEmpty())
                        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The system says: %1"),
                                      {shown(signs.evidence.detail.toUtf8(), 200)});
                    return Guess;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "What happened cannot be told."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Too little was seen of it."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Record the connection and try again."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Look into the logs of each server on the way.")},
                true},
};

} // namespace

std::span<const VerdictRule> lastRules()
{
    return Rules;
}

} // namespace plectrum
