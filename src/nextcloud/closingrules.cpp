// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

#include "websocket/closecode.h"

using namespace Qt::StringLiterals;

// It was open and was closed in order: by whom, and what the code says (RFC 6455 §7.4).

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

/// The other end said good-bye first, with a code in [first, last].
bool closedByPeer(const Signs &signs, Findings &findings, int first, int last)
{
    const auto &end = signs.evidence.end;
    if (!end || end->closedBy != "remote"_L1 || end->code < first || end->code > last || end->cause == "violation"_L1)
        return false;
    const QString code = QString::number(end->code);
    if (end->code == 1005)
        findings.note(
            QT_TRANSLATE_NOOP("plectrum::Verdict", "The first close frame came from the other end, without a code."));
    else if (end->reason.isEmpty())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The first close frame came from the other end: %1."),
                      {code});
    else
        findings.note(
            QT_TRANSLATE_NOOP("plectrum::Verdict", "The first close frame came from the other end: %1 \"%2\"."),
            {code, shown(end->reason)});
    const auto info = closeCodeInfo(end->code);
    if (info)
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "%1 is \"%2\"."), {code, QString(info->name)});
    if (signs.evidence.openFor)
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "It was open for %1."), {shown(*signs.evidence.openFor)});
    if (signs.underExapps)
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP passes close frames on and sends none of its own."));
    // HAProxy passes frames on, so through HaRP it is the ExApp.
    if (signs.underExapps)
        findings.blame(Hop::ExApp);
    findings.say(code);
    return true;
}

Match certainIf(bool applies)
{
    return applies ? std::optional(Certain) : std::nullopt;
}

bool isKeepalive(const Signs &signs)
{
    return signs.evidence.end && signs.evidence.end->code == 1011
        && signs.evidence.end->reason.toLower().contains("ping timeout");
}

constexpr auto ReadEndpointLog = QT_TRANSLATE_NOOP("plectrum::Verdict", "Read the endpoint's log around this time.");
constexpr auto AskEndpoint = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "The reason in the close frame and the application's documentation tell more.");

constexpr std::array Rules{
    VerdictRule{"closed-here"_L1,
                Hop::Client,
                "RFC 6455 §7.1.2",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.evidence.end || signs.evidence.end->closedBy != "local"_L1
                        || !signs.endedBy("closed"_L1))
                        return std::nullopt;
                    findings.note(
                        QT_TRANSLATE_NOOP("plectrum::Verdict",
                                          "The first close frame was sent from here; the other end answered with %1."),
                        {QString::number(signs.evidence.end->code)});
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The connection was closed on this side, in order."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Both ends said good-bye."),
                {}},
    VerdictRule{"closed-normally"_L1,
                Hop::Server,
                "RFC 6455 §7.4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return certainIf(closedByPeer(signs, findings, 1000, 1000)
                                     || closedByPeer(signs, findings, 1005, 1005));
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end closed the connection in order (%1)."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "It was done, or it wants no more of this client."),
                {ReadEndpointLog}},
    VerdictRule{
        "closed-going-away"_L1,
        Hop::Server,
        "RFC 6455 §7.4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return certainIf(closedByPeer(signs, findings, 1001, 1001));
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end goes away (1001)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The server is stopped or restarted, or it ends idle connections."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Connect again after a while."), ReadEndpointLog}},
    VerdictRule{
        "closed-protocol-error"_L1,
        Hop::Client,
        "RFC 6455 §7.4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!closedByPeer(signs, findings, 1002, 1002))
                return std::nullopt;
            findings.blame(Hop::Client);
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The other end says that this side broke a rule of the protocol (1002)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The last frames sent were wrong, deliberately or by a fault, or a proxy damaged them."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Look at the frames sent last: reserved bits, opcode, mask, fragments."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Connect without compression to rule it out.")}},
    VerdictRule{"closed-unsupported"_L1,
                Hop::Client,
                "RFC 6455 §7.4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!closedByPeer(signs, findings, 1003, 1003))
                        return std::nullopt;
                    findings.blame(Hop::Client);
                    return Likely;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end does not take this type of message (1003)."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "It wants text and got binary, or the other way round, or not this format."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Send the other type."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the format that the endpoint expects.")}},
    VerdictRule{"closed-bad-payload"_L1,
                Hop::Client,
                "RFC 6455 §7.4.1, §8.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!closedByPeer(signs, findings, 1007, 1007))
                        return std::nullopt;
                    findings.blame(Hop::Client);
                    return Likely;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end could not read a message (1007)."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "A text message was not UTF-8, or a compressed one could not be inflated."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Send it as binary, or as UTF-8."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Connect without compression to rule it out.")}},
    VerdictRule{
        "closed-policy"_L1,
        Hop::Server,
        "RFC 6455 §7.4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return certainIf(closedByPeer(signs, findings, 1008, 1008));
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end closes for reasons of its own (1008)."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Mostly a missing or expired token in the first message or the query, too many messages, or a rule of the "
            "application. FastAPI uses it when a parameter or a dependency does not fit."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check the credentials that the application wants after the handshake."),
         AskEndpoint, ReadEndpointLog}},
    VerdictRule{
        "closed-too-big"_L1,
        Hop::Client,
        "RFC 6455 §7.4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!closedByPeer(signs, findings, 1009, 1009))
                return std::nullopt;
            findings.blame(Hop::Client);
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "A message was too big for the other end (1009)."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Limits are common: Python's websockets 1 MiB, uvicorn 16 MiB, ws for Node.js 100 MiB, Socket.IO 1 MB."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Send smaller messages."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Or raise the endpoint's limit (max_size, ws_max_size, maxPayload).")}},
    VerdictRule{
        "closed-extension"_L1,
        Hop::Server,
        "RFC 6455 §7.4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return certainIf(closedByPeer(signs, findings, 1010, 1010));
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end misses an extension (1010)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Only clients may send this code; a server that does is at fault."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Connect with compression offered.")}},
    VerdictRule{"closed-server-error"_L1,
                Hop::Server,
                "RFC 6455 §7.4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return isKeepalive(signs) ? std::nullopt : certainIf(closedByPeer(signs, findings, 1011, 1011));
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint failed (1011)."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "An exception in the application ended the connection."),
                {ReadEndpointLog,
                 QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Look at the message sent last: it may be what the application failed on.")}},
    VerdictRule{
        "closed-restart"_L1,
        Hop::Server,
        "RFC 6455 §7.4",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return certainIf(closedByPeer(signs, findings, 1012, 1012));
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The service restarts (1012)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "It says so itself; uvicorn sends this when it is stopped or reloaded."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Connect again after 5 to 30 seconds.")}},
    VerdictRule{"closed-try-later"_L1,
                Hop::Server,
                "RFC 6455 §7.4",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return certainIf(closedByPeer(signs, findings, 1013, 1013));
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The service is overloaded (1013)."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "It asks to come back later."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Connect again later, not at once.")}},
    VerdictRule{
        "closed-bad-gateway"_L1,
        Hop::ReverseProxy,
        "RFC 6455 §7.4",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return certainIf(closedByPeer(signs, findings, 1014, 1014));
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "A gateway lost the server behind it (1014)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end is a gateway and says that the server behind it failed."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the server behind the gateway.")}},
    VerdictRule{
        "closed-unauthorized"_L1,
        Hop::Server,
        "RFC 6455 §7.4.2",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return certainIf(closedByPeer(signs, findings, 3000, 3000) || closedByPeer(signs, findings, 3003, 3003));
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint does not accept the credentials (%1)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "3000 asks for credentials, 3003 says that they do not allow this."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check the token or login that the application wants after the handshake."),
         AskEndpoint}},
    VerdictRule{
        "closed-registered"_L1,
        Hop::Server,
        "RFC 6455 §7.4.2",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const int code = signs.evidence.end ? signs.evidence.end->code : 0;
            return code == 3000 || code == 3003 ? std::nullopt : certainIf(closedByPeer(signs, findings, 3000, 3999));
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The other end closes with a code of a library or framework (%1)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "3000 to 3999 are registered for libraries; 3008 is a timeout."),
        {AskEndpoint}},
    VerdictRule{
        "closed-application"_L1,
        Hop::Server,
        "RFC 6455 §7.4.2",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return certainIf(closedByPeer(signs, findings, 4000, 4999));
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The application closes with a code of its own (%1)."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "4000 to 4999 mean what the application says; many follow HTTP: 4001 or 4401 unauthorized, 4003 or 4403 "
            "forbidden, 4004 or 4404 not found, 4008 or 4408 timeout."),
        {AskEndpoint, ReadEndpointLog}},
    VerdictRule{"closed-invalid-code"_L1,
                Hop::Server,
                "RFC 6455 §7.4",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    const auto &end = signs.evidence.end;
                    if (!end || isValidCloseCode(end->code) || end->code == 1005 || end->code == 1006)
                        return std::nullopt;
                    return certainIf(closedByPeer(signs, findings, 0, 65535));
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The other end closed with a code that must not stand in a close frame (%1)."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The endpoint does not hold to RFC 6455; strict clients report 1002 instead."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Have the endpoint send 1000, or 4000 to 4999 for meanings of its own.")}},
};

} // namespace

std::span<const VerdictRule> closingRules()
{
    return Rules;
}

} // namespace plectrum
