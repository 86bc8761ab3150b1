// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

// No answer at all: names, network, and what is no HTTP.

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

constexpr std::array Rules{
    VerdictRule{"dns-container-name"_L1,
                Hop::Dns,
                "nextcloud/HaRP",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    const QString host = signs.evidence.url.host();
                    if (host.contains(u'.') || host.contains(u':') || host == "localhost"_L1)
                        return std::nullopt;
                    return failedBy(signs, findings, ErrorCode::HostNotFound);
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "There is no host named %1 here."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "A name without dots is mostly that of a container or of a machine in a local "
                                  "network; it is known there only."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Use the published port of the container on this machine, such as 127.0.0.1:8780."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Or use the full name of the host.")}},
    VerdictRule{"dns-not-found"_L1,
                Hop::Dns,
                "RFC 6455 §4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    const QString host = signs.evidence.url.host();
                    const bool bare = !host.contains(u'.') && !host.contains(u':') && host != "localhost"_L1;
                    return bare ? std::nullopt : failedBy(signs, findings, ErrorCode::HostNotFound);
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The name %1 was not found."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The name service does not know it, or could not be asked."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the spelling."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the network, the VPN and the name servers."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "A name of an internal network is known inside it only.")}},
    VerdictRule{
        "port-refused-harp"_L1,
        Hop::Network,
        "nextcloud/HaRP",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const int port = signs.port();
            return port >= 8780 && port <= 8782 ? failedBy(signs, findings, ErrorCode::ConnectionRefused)
                                                : std::nullopt;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Nothing listens on port %2 of %1: HaRP does not run there, or does not publish this port."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HaRP takes HTTP on 8780, HTTPS on 8781 only if a certificate is at /certs/cert.pem, and FRP "
                          "tunnels on 8782."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check that the HaRP container runs (docker ps) and publishes the port."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Without a certificate use port 8780.")}},
    VerdictRule{"port-refused"_L1,
                Hop::Network,
                "RFC 6455 §4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    const int port = signs.port();
                    if (port >= 8780 && port <= 8782)
                        return std::nullopt;
                    const Match match = failedBy(signs, findings, ErrorCode::ConnectionRefused);
                    if (match && signs.evidence.url.host() == "localhost"_L1)
                        findings.note(QT_TRANSLATE_NOOP(
                            "plectrum::Verdict",
                            "localhost may be ::1 or 127.0.0.1; a server may listen on one of them only."));
                    return match;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Nothing listens on port %2 of %1."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The host is there and refuses connections to this port: the server does not run, "
                                  "listens on another port or "
                                  "address, or a firewall refuses."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Check that the server runs, and on which address and port it listens (ss -ltn)."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "A server in a container must listen on 0.0.0.0 and have its port published.")}},
    VerdictRule{
        "network-unreachable"_L1,
        Hop::Network,
        "RFC 6455 §4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return failedBy(signs, findings, ErrorCode::NetworkUnreachable);
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "There is no way to %1."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "No network of this machine leads there, or one on the way gave up."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the network, the VPN and the firewall."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "If the name has IPv6 addresses, check that IPv6 works here.")}},
    VerdictRule{
        "connect-timeout"_L1,
        Hop::Network,
        "RFC 6455 §4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const Match match = failedBy(signs, findings, ErrorCode::ConnectTimeout);
            if (match)
                findings.note(QT_TRANSLATE_NOOP(
                    "plectrum::Verdict",
                    "Not even the connection was made, so no ban of HaRP shows here: HaRP takes connections and "
                    "then falls silent."));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "%1 did not take the connection on port %2."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Packets vanish: the host is off, or a firewall drops them."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check host and port."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the firewalls on the way, those of hosting providers too.")}},
    VerdictRule{"forward-proxy-refused"_L1,
                Hop::Network,
                "RFC 9110 §9.3.6",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return failedBy(signs, findings, ErrorCode::ProxyRefused);
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The proxy of this machine did not let the connection through."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The connection to %1 goes through a proxy, which refused it or wants a login."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the proxy's address and credentials."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Check that its rules allow CONNECT to port %2.")}},
    VerdictRule{"not-http"_L1,
                Hop::Server,
                "RFC 9112 §2.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (signs.answeredInTls())
                        return std::nullopt;
                    const Match match = failedBy(signs, findings, ErrorCode::BadHttp);
                    if (match && !signs.evidence.responseBytes.isEmpty())
                        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "It begins with: %1"),
                                      {shown(signs.evidence.responseBytes, 40)});
                    return match;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "What answers at port %2 of %1 does not speak HTTP."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Another service listens there: SSH, a database, FRP (8782) …"),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the port."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the scheme: ws for plain, wss for TLS.")}},
    VerdictRule{
        "head-too-large"_L1,
        Hop::Server,
        "RFC 9112 §5.4",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return failedBy(signs, findings, ErrorCode::HandshakeTooLarge);
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The head of the answer has no end."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The headers are above 64 KiB or 200 lines, so this is no sane answer."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Look at what answers: an application that sets a cookie again and again?")}},
    VerdictRule{
        "server-silent"_L1,
        Hop::Server,
        "RFC 6455 §4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.underExapps || !signs.silent())
                return std::nullopt;
            if (signs.evidence.silence)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                "The connection was taken, the request sent, and nothing came for %1."),
                              {shown(*signs.evidence.silence)});
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The server took the connection and did not answer the handshake."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "It is stuck, waits for something, or is no web server. Without TLS where the server expects "
                          "it, it may also wait "
                          "for the rest of a TLS greeting."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Allow more time."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Look for this request in the server's log."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the scheme: ws for plain, wss for TLS.")}},
    VerdictRule{
        "answer-stalled"_L1,
        Hop::Server,
        "RFC 9112 §2.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.failedWith(ErrorCode::HandshakeTimeout) || signs.silent() || signs.answeredInTls())
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer began, and its head was not complete in time."));
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer began and did not come to an end in time."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The server, or a proxy that waits for it, stopped in the middle of the response head."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Look into the server's log."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Allow more time.")}},
    VerdictRule{
        "reset-opening"_L1,
        Hop::Server,
        "RFC 6455 §4.1",
        Counts::UnderExapps,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.plainOnTlsPort() || signs.answeredInTls())
                return std::nullopt;
            return failedBy(signs, findings, ErrorCode::ConnectionReset, Likely);
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The connection was reset instead of an answer."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The server process crashed or aborts such requests, or a firewall between cuts them."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Look into the server's log."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Try from another network: some firewalls cut upgrades.")}},
    VerdictRule{
        "closed-opening"_L1,
        Hop::Server,
        "RFC 6455 §4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (signs.plainOnTlsPort() || signs.answeredInTls())
                return std::nullopt;
            return failedBy(signs, findings, ErrorCode::ConnectionEnded, Likely);
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The server hung up without a whole answer."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "It closed the connection after the request: the application failed, the port wants TLS, or "
                          "a proxy has an empty "
                          "answer for unknown hosts (nginx: return 444)."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Look into the server's log."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the host name, and the scheme: ws for plain, wss for TLS.")}},
};

} // namespace

void noteFailure(const Signs &signs, Findings &findings)
{
    if (!signs.evidence.detail.isEmpty())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The system says: %1"),
                      {shown(signs.evidence.detail.toUtf8(), 200)});
}

std::optional<Confidence> failedBy(const Signs &signs, Findings &findings, ErrorCode code, Confidence confidence)
{
    if (!signs.failedWith(code))
        return std::nullopt;
    noteFailure(signs, findings);
    findings.say(signs.evidence.url.host());
    findings.say(QString::number(signs.port()));
    return confidence;
}

std::span<const VerdictRule> openingRules()
{
    return Rules;
}

} // namespace plectrum
