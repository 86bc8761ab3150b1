// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

// No answer at all: names, network, TLS, and what is no HTTP.

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

void noteDetail(const Signs &signs, Findings &findings)
{
    if (!signs.evidence.detail.isEmpty())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The system says: %1"),
                      {shown(signs.evidence.detail.toUtf8(), 200)});
}

/// The rule for one error code, sure of itself.
Match error(const Signs &signs, Findings &findings, ErrorCode code, Confidence confidence = Certain)
{
    if (!signs.failedWith(code))
        return std::nullopt;
    noteDetail(signs, findings);
    findings.say(signs.evidence.url.host());
    findings.say(QString::number(signs.port()));
    return confidence;
}

/// A TLS record: an alert (21) or handshake (22), version 3.x; what TLS servers answer to plain text.
bool isTlsRecord(const QByteArray &bytes)
{
    return bytes.size() >= 3 && (bytes.at(0) == 21 || bytes.at(0) == 22) && bytes.at(1) == 3;
}

bool isTlsPort(int port)
{
    return port == 443 || port == 8443 || port == 9443 || port == 8781;
}

bool detailSays(const Signs &signs, QLatin1StringView words)
{
    return signs.evidence.detail.contains(words, Qt::CaseInsensitive);
}

bool spokePlain(const Signs &signs)
{
    return signs.failedWith(ErrorCode::TlsRefused)
        && (detailSays(signs, "wrong version number"_L1) || detailSays(signs, "packet length too long"_L1)
            || detailSays(signs, "http request"_L1) || detailSays(signs, "record too small"_L1)
            || detailSays(signs, "unknown protocol"_L1));
}

bool wantsCertificate(const Signs &signs)
{
    return signs.failedWith(ErrorCode::TlsRefused)
        && (detailSays(signs, "certificate required"_L1) || detailSays(signs, "bad certificate"_L1)
            || detailSays(signs, "unknown ca"_L1));
}

bool plainOnTlsPort(const Signs &signs)
{
    return !signs.tls() && isTlsPort(signs.port())
        && (signs.failedWith(ErrorCode::ConnectionEnded) || signs.failedWith(ErrorCode::ConnectionReset));
}

constexpr auto UseWss = QT_TRANSLATE_NOOP("plectrum::Verdict", "Change ws:// to wss:// in the address.");
constexpr auto UseWs =
    QT_TRANSLATE_NOOP("plectrum::Verdict", "Change wss:// to ws:// in the address, or use the port for TLS.");

constexpr std::array Rules{
    VerdictRule{"dns-container-name"_L1,
                Hop::Dns,
                "facts/harp.md §1.5",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    const QString host = signs.evidence.url.host();
                    if (host.contains(u'.') || host.contains(u':') || host == "localhost"_L1)
                        return std::nullopt;
                    return error(signs, findings, ErrorCode::HostNotFound);
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
                    return bare ? std::nullopt : error(signs, findings, ErrorCode::HostNotFound);
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The name %1 was not found."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The name service does not know it, or could not be asked."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the spelling."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the network, the VPN and the name servers."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict", "A name of an internal network is known inside it only.")}},
    VerdictRule{
        "port-refused-harp"_L1,
        Hop::Network,
        "facts/harp.md §1.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const int port = signs.port();
            return port >= 8780 && port <= 8782 ? error(signs, findings, ErrorCode::ConnectionRefused) : std::nullopt;
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
                    const Match match = error(signs, findings, ErrorCode::ConnectionRefused);
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
            return error(signs, findings, ErrorCode::NetworkUnreachable);
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
            const Match match = error(signs, findings, ErrorCode::ConnectTimeout);
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
    VerdictRule{
        "forward-proxy-refused"_L1,
        Hop::Network,
        "RFC 9110 §9.3.6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match { return error(signs, findings, ErrorCode::ProxyRefused); },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The proxy of this machine did not let the connection through."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The connection to %1 goes through a proxy, which refused it or wants a login."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the proxy's address and credentials."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Check that its rules allow CONNECT to port %2.")}},
    VerdictRule{"plain-to-tls"_L1,
                Hop::Tls,
                "RFC 6455 §3",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.opening() || signs.tls() || !isTlsRecord(signs.evidence.responseBytes))
                        return std::nullopt;
                    findings.note(
                        QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer to the plain request is a TLS record."));
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "This port speaks TLS: use wss:// instead of ws://."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The request was sent in plain to a port for TLS."),
                {UseWss}},
    VerdictRule{"plain-to-tls-closed"_L1,
                Hop::Tls,
                "RFC 6455 §3",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!plainOnTlsPort(signs))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                    "Port %1 is usual for TLS, and the plain request was hung up on."),
                                  {QString::number(signs.port())});
                    return Likely;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "This port probably speaks TLS: use wss:// instead of ws://."),
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Many servers hang up on plain text at a port for TLS."),
                {UseWss}},
    VerdictRule{"tls-to-plain"_L1,
                Hop::Tls,
                "RFC 6455 §3",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!spokePlain(signs))
                        return std::nullopt;
                    noteDetail(signs, findings);
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "This port does not speak TLS: use ws:// instead of wss://."),
                QT_TRANSLATE_NOOP(
                    "plectrum::Verdict",
                    "The answer to the TLS greeting is no TLS. 8780 of HaRP and the ExApps' own ports are plain."),
                {UseWs}},
    VerdictRule{
        "tls-client-certificate"_L1,
        Hop::Tls,
        "RFC 8446 §4.4.2.4",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!wantsCertificate(signs))
                return std::nullopt;
            noteDetail(signs, findings);
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The server wants a client certificate, or does not accept the one it got."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "It broke off with an alert about the certificate of this side."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Set certificate and key of the client in the TLS options."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check that the server trusts the authority that signed it, and that it has not expired.")}},
    VerdictRule{"tls-refused"_L1,
                Hop::Tls,
                "RFC 8446 §6",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return spokePlain(signs) || wantsCertificate(signs)
                        ? std::nullopt
                        : error(signs, findings, ErrorCode::TlsRefused, Likely);
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "Client and server found no way to speak TLS with each other."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The server broke off the TLS handshake: no common version or cipher, a host name "
                                  "that it does not serve, or no "
                                  "TLS at this port at all."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check that port %2 speaks TLS, and which versions."),
                 QT_TRANSLATE_NOOP("plectrum::Verdict",
                                   "Use the host name that the server has a certificate for, not its address.")}},
    VerdictRule{
        "tls-untrusted"_L1,
        Hop::Tls,
        "RFC 5280 §6",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match { return error(signs, findings, ErrorCode::TlsUntrusted); },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Nobody whom this machine trusts has signed the certificate of %1."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "It is self-signed, signed by an authority of your own, or the server does not send the certificates in "
            "between (fullchain)."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Name the authority's certificate in the TLS options."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "If browsers do trust it, let the server send the whole chain."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "For a test accept any certificate.")}},
    VerdictRule{
        "tls-expired"_L1,
        Hop::Tls,
        "RFC 5280 §4.1.2.5",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match { return error(signs, findings, ErrorCode::TlsExpired); },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The certificate of %1 is not valid now."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "It has expired, it is not valid yet, or a clock is wrong."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Renew the certificate and reload the server, also behind the reverse proxy."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the clock here.")}},
    VerdictRule{
        "tls-wrong-host"_L1,
        Hop::Tls,
        "RFC 9110 §4.3.4",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const Match match = error(signs, findings, ErrorCode::TlsWrongHost);
            if (match && signs.hostIsAddress())
                findings.note(
                    QT_TRANSLATE_NOOP("plectrum::Verdict", "The address is a number; certificates mostly hold names."));
            return match;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The certificate is not for %1."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Another server answers, or the server is asked under a name that it has no certificate for."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Use the host name that stands in the certificate."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Get a certificate for this name; several names can stand in one.")}},
    VerdictRule{
        "certificate-unreadable"_L1,
        Hop::Client,
        "RFC 5280",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            return error(signs, findings, ErrorCode::CertificateUnreadable);
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "A certificate or key of this side cannot be read."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Nothing was sent."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the file, its format (PEM or PKCS#12) and the passphrase.")}},
    VerdictRule{"not-http"_L1,
                Hop::Server,
                "RFC 9112 §2.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (isTlsRecord(signs.evidence.responseBytes) && !signs.tls())
                        return std::nullopt;
                    const Match match = error(signs, findings, ErrorCode::BadHttp);
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
            return error(signs, findings, ErrorCode::HandshakeTooLarge);
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
            if (!signs.failedWith(ErrorCode::HandshakeTimeout) || signs.silent()
                || isTlsRecord(signs.evidence.responseBytes))
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
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (plainOnTlsPort(signs) || isTlsRecord(signs.evidence.responseBytes))
                return std::nullopt;
            return error(signs, findings, ErrorCode::ConnectionReset, Likely);
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
            if (plainOnTlsPort(signs) || isTlsRecord(signs.evidence.responseBytes))
                return std::nullopt;
            return error(signs, findings, ErrorCode::ConnectionEnded, Likely);
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

std::span<const VerdictRule> openingRules()
{
    return Rules;
}

} // namespace plectrum
