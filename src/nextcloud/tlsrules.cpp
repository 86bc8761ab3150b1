// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

// TLS, and plain text where TLS is expected.

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

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

constexpr auto UseWss = QT_TRANSLATE_NOOP("plectrum::Verdict", "Change ws:// to wss:// in the address.");
constexpr auto UseWs =
    QT_TRANSLATE_NOOP("plectrum::Verdict", "Change wss:// to ws:// in the address, or use the port for TLS.");

constexpr std::array Rules{
    VerdictRule{"plain-to-tls"_L1,
                Hop::Tls,
                "RFC 6455 §3",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.opening() || !signs.answeredInTls())
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
                    if (!signs.plainOnTlsPort())
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
                    noteFailure(signs, findings);
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
            noteFailure(signs, findings);
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
                        : failedBy(signs, findings, ErrorCode::TlsRefused, Likely);
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
        [](const Signs &signs, Findings &findings) -> Match {
            return failedBy(signs, findings, ErrorCode::TlsUntrusted);
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Nobody whom this machine trusts has signed the certificate of %1."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "It is self-signed, signed by an authority of your own, or the server does not send the certificates in "
            "between (fullchain)."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Name the authority's certificate in the TLS options."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "If browsers do trust it, let the server send the whole chain."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "For a test accept any certificate.")}},
    VerdictRule{"tls-expired"_L1,
                Hop::Tls,
                "RFC 5280 §4.1.2.5",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    return failedBy(signs, findings, ErrorCode::TlsExpired);
                },
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
            const Match match = failedBy(signs, findings, ErrorCode::TlsWrongHost);
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
            return failedBy(signs, findings, ErrorCode::CertificateUnreadable);
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "A certificate or key of this side cannot be read."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Nothing was sent."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the file, its format (PEM or PKCS#12) and the passphrase.")}},
};

} // namespace

std::span<const VerdictRule> tlsRules()
{
    return Rules;
}

} // namespace plectrum
