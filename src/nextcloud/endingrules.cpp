// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// It was open and ended without a good-bye of the other end (RFC 6455 §7.1.5).

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

void noteDetail(const Signs &signs, Findings &findings)
{
    if (!signs.evidence.end->detail.isEmpty())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "Seen at the end: %1"),
                      {shown(signs.evidence.end->detail.toUtf8(), 200)});
    if (signs.evidence.openFor)
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "It was open for %1."), {shown(*signs.evidence.openFor)});
}

/// Through HaRP the other end is the ExApp: HAProxy passes frames on and sends none.
void blameEndpoint(const Signs &signs, Findings &findings)
{
    if (signs.underExapps)
        findings.blame(Hop::ExApp);
}

/// This side said good-bye, and the other end hung up without an answer.
bool hungUpOnClose(const Signs &signs)
{
    return signs.evidence.end && signs.evidence.end->closedBy == "local"_L1 && signs.evidence.end->code == 1006
        && (signs.endedBy("fin"_L1) || signs.endedBy("reset"_L1)) && !signs.givenUpHere();
}

bool sizeLimit(const Signs &signs)
{
    const auto &end = signs.evidence.end;
    return end && end->cause == "violation"_L1
        && (end->detail.contains("too-large"_L1) || end->detail.contains("above the limit"_L1)
            || end->detail.contains("too large"_L1));
}

constexpr auto ReadEndpointLog = QT_TRANSLATE_NOOP("plectrum::Verdict", "Read the endpoint's log around this time.");

constexpr std::array Rules{
    VerdictRule{"given-up-here"_L1,
                Hop::Client,
                "RFC 6455 §7.1.7",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.givenUpHere())
                        return std::nullopt;
                    noteDetail(signs, findings);
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The connection was cut on this side."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "This program gave it up without a closing handshake."),
                {}},
    VerdictRule{"limit-here"_L1,
                Hop::Client,
                "RFC 6455 §7.4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!sizeLimit(signs) && !signs.failedWith(ErrorCode::PayloadTooLarge))
                        return std::nullopt;
                    if (signs.evidence.end)
                        noteDetail(signs, findings);
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "A message was above this program's limit."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "So it closed the connection with 1009."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Raise the limit if the other end is right to send so much.")}},
    VerdictRule{"peer-violation"_L1,
                Hop::Server,
                "RFC 6455 §7.1.7",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (sizeLimit(signs)
                        || (!signs.endedBy("violation"_L1) && !signs.failedWith(ErrorCode::ProtocolViolation)))
                        return std::nullopt;
                    if (signs.evidence.end)
                        noteDetail(signs, findings);
                    blameEndpoint(signs, findings);
                    return Likely;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The other end broke a rule of the protocol, so this program closed the connection."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The marked frame shows it. A proxy that writes into the stream looks the same."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Look at the marked frame."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Connect in tolerant mode to keep listening."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "If it speaks of inflating or reserved bits, connect without compression.")}},
    VerdictRule{
        "no-pong"_L1,
        Hop::Network,
        "RFC 6455 §5.5.2",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.endedBy("pong-timeout"_L1) && !signs.failedWith(ErrorCode::PongTimeout))
                return std::nullopt;
            if (signs.evidence.end)
                noteDetail(signs, findings);
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end did not answer a ping; the connection was dead."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The network changed, a firewall forgot the connection, the endpoint hangs, or it answers no pings."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the network, sleep and VPN of this machine."), ReadEndpointLog,
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Ping more often, if a firewall forgets idle connections.")}},
    VerdictRule{
        "close-unanswered"_L1,
        Hop::Server,
        "RFC 6455 §7.1.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.endedBy("close-timeout"_L1) && !hungUpOnClose(signs)
                && !signs.failedWith(ErrorCode::CloseTimeout))
                return std::nullopt;
            if (signs.evidence.end)
                noteDetail(signs, findings);
            blameEndpoint(signs, findings);
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end did not answer the close frame."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "It is busy or hangs, or it does not hold to the closing handshake and just hangs up."),
        {ReadEndpointLog}},
    VerdictRule{
        "tls-alert"_L1,
        Hop::Tls,
        "RFC 8446 §6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.endedBy("tls-alert"_L1))
                return std::nullopt;
            noteDetail(signs, findings);
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end broke off the TLS connection with an alert."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Right after opening it is mostly about the client certificate; later something damaged the stream."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check whether the server wants a client certificate."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Look into the log of what ends TLS.")}},
    VerdictRule{
        "ended-at-once"_L1,
        Hop::Server,
        "RFC 6455 §7.1.5",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.wasCut() || !signs.evidence.openFor || *signs.evidence.openFor > 1s)
                return std::nullopt;
            noteDetail(signs, findings);
            blameEndpoint(signs, findings);
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint accepted the WebSocket and dropped it at once."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Its process crashed or aborted right after accepting, or a proxy could not go on with the "
                          "upgraded connection."),
        {ReadEndpointLog, QT_TRANSLATE_NOOP("plectrum::Verdict", "Compare with a try past the reverse proxy.")}},
    VerdictRule{"subprotocol-unanswered"_L1,
                Hop::Server,
                "RFC 6455 §4.2.2",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    const bool agreed = signs.status == 101 && !signs.evidence.error;
                    if (!agreed || signs.subprotocols.isEmpty()
                        || signs.evidence.response.headers.has("Sec-WebSocket-Protocol"))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                    "Offered were the subprotocols %1; the 101 chooses none."),
                                  {shown(signs.subprotocols.join(", "))});
                    const bool soon = signs.evidence.openFor && *signs.evidence.openFor < 5s;
                    return soon || signs.opening() ? Likely : Guess;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint chose none of the offered subprotocols."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The protocol allows that, yet browsers fail the connection then. The endpoint "
                                  "speaks none of them, or a proxy "
                                  "took the header away."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Offer the subprotocol that the endpoint speaks, or none.")}},
    VerdictRule{
        "ended-reset"_L1,
        Hop::Server,
        "RFC 6455 §7.1.5",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.wasCut() || !signs.endedBy("reset"_L1))
                return std::nullopt;
            noteDetail(signs, findings);
            blameEndpoint(signs, findings);
            return signs.idleLimit() ? Guess : Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The connection was reset, without a close frame (1006)."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The process at the other end was killed or closed with data unread, or a device on the way cut it."),
        {ReadEndpointLog,
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "If it happens after the same time of silence, look for an idle limit.")}},
    VerdictRule{"ended-without-close"_L1,
                Hop::Server,
                "RFC 6455 §7.1.5",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.wasCut() || !signs.endedBy("fin"_L1))
                        return std::nullopt;
                    noteDetail(signs, findings);
                    blameEndpoint(signs, findings);
                    return signs.idleLimit() ? Guess : Likely;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The connection ended without a close frame (1006)."),
                QT_TRANSLATE_NOOP(
                    "plectrum::Verdict",
                    "The process at the other end ended or dropped it, or a proxy was restarted or reached a limit."),
                {ReadEndpointLog,
                 QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "If it happens after the same time of silence, look for an idle limit.")}},
    VerdictRule{
        "ended-failed"_L1,
        Hop::Network,
        "RFC 6455 §7.1.5",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.endedBy("failed"_L1))
                return std::nullopt;
            noteDetail(signs, findings);
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The connection broke."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The transport below failed before the closing handshake was done."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the network, sleep and VPN of this machine."), ReadEndpointLog}},
};

} // namespace

std::span<const VerdictRule> endingRules()
{
    return Rules;
}

} // namespace plectrum
