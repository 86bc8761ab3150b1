// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "result.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

#define ROW(code, name, summary, advice)                                           \
    ErrorInfo                                                                      \
    {                                                                              \
        ErrorCode::code, name##_L1, QT_TRANSLATE_NOOP("plectrum::Error", summary), \
            QT_TRANSLATE_NOOP("plectrum::Error", advice)                           \
    }

constexpr std::array Table{
    ROW(BadUrl, "bad-url", "This is not a WebSocket URL.", "Use ws://host/path or wss://host/path."),
    ROW(BadOption, "bad-option", "An option cannot be used like this.",
        "Correct the named header, subprotocol or setting."),
    ROW(HostNotFound, "host-not-found", "The host name was not found.", "Check its spelling and the network's DNS."),
    ROW(ConnectionRefused, "connection-refused", "The host refused the connection.",
        "Check the port, and that the server runs and listens on this address."),
    ROW(NetworkUnreachable, "network-unreachable", "The host cannot be reached.",
        "Check the network, VPN and firewall."),
    ROW(ProxyRefused, "proxy-refused", "The proxy did not let the connection through.",
        "Check the proxy's address, credentials and rules."),
    ROW(ConnectTimeout, "connect-timeout", "The server did not take the connection in time.",
        "Check host and port, or allow more time."),
    ROW(ConnectionReset, "connection-reset", "The connection was reset.",
        "Look into the server's log: it, or something between, dropped the connection."),
    ROW(ConnectionEnded, "connection-ended", "The other end closed the connection early.",
        "Look into the server's log for the reason."),
    ROW(Cancelled, "cancelled", "Cancelled.", "Connect again when you are ready."),
    ROW(TlsUntrusted, "tls-untrusted", "The server's certificate is not trusted.",
        "Name the certificate authority that signed it, or accept any certificate for a test."),
    ROW(TlsExpired, "tls-expired", "The server's certificate is not valid at this time.",
        "Renew the certificate and check both clocks."),
    ROW(TlsWrongHost, "tls-wrong-host", "The server's certificate is for another host.",
        "Use the host name of the certificate, or a certificate for this host."),
    ROW(TlsRefused, "tls-refused", "The TLS handshake failed.",
        "Check that the port speaks TLS, its versions, and whether it asks for a client certificate."),
    ROW(CertificateUnreadable, "certificate-unreadable", "A certificate or key cannot be read.",
        "Check the file, its format (PEM or PKCS#12) and the passphrase."),
    ROW(HandshakeTimeout, "handshake-timeout", "The server did not answer the handshake in time.",
        "Check that the path is a WebSocket endpoint, or allow more time."),
    ROW(HandshakeTooLarge, "handshake-too-large", "The head of the HTTP message is above the limit.",
        "Check what answers at this address."),
    ROW(BadHttp, "bad-http", "The answer is not HTTP.", "Check host, port and scheme: ws for plain, wss for TLS."),
    ROW(HandshakeRefused, "handshake-refused", "The server refused the handshake.",
        "Read the status, the headers and the body: they tell who refused and why."),
    ROW(BadAccept, "bad-accept", "The server's Sec-WebSocket-Accept is missing or wrong.",
        "A cache or another server may have answered; check what stands between."),
    ROW(BadUpgrade, "bad-upgrade", "The server's 101 does not upgrade to WebSocket.",
        "Check that proxies pass the Upgrade and Connection headers on."),
    ROW(BadSubprotocol, "bad-subprotocol", "The server chose a subprotocol that was not offered.",
        "Offer the subprotocol that the server speaks."),
    ROW(BadExtension, "bad-extension", "The server's answer about extensions does not fit the offer.",
        "Connect without compression to see whether the rest works."),
    ROW(RedirectRefused, "redirect-refused", "The redirect was not followed.",
        "Use the new URL directly; a redirect from wss to ws is never followed."),
    ROW(PayloadTooLarge, "payload-too-large", "A frame is above the limit.",
        "Raise the limit if the peer is right to send so much."),
    ROW(ProtocolViolation, "protocol-violation", "The other end broke a rule of the protocol.",
        "Look at the marked frame, or connect in tolerant mode to keep listening."),
    ROW(CloseTimeout, "close-timeout", "The other end did not answer the close frame in time.",
        "The connection is closed on this side; look into the server's log."),
    ROW(PongTimeout, "pong-timeout", "The other end did not answer a ping in time.",
        "Check the network and whether the server is busy."),
    ROW(FileNotFound, "file-not-found", "The file was not found.", "Check its name and folder."),
    ROW(FileNotReadable, "file-not-readable", "The file cannot be read.", "Check its permissions."),
    ROW(FileNotWritable, "file-not-writable", "The file cannot be written.",
        "Choose another name or folder, or check its permissions."),
    ROW(FileNotCapture, "file-not-capture", "The file is not a Plectrum capture.", "Open a .plectrum file."),
    ROW(FileNewerVersion, "file-newer-version", "The capture was made by a newer Plectrum.",
        "Install the newest version to open it."),
    ROW(FileDamaged, "file-damaged", "A part of the capture is damaged.", "The undamaged records can be read."),
    ROW(FileInUse, "file-in-use", "Another program is recording into this file.",
        "Close it there, or record into another file."),
    ROW(DiskFull, "disk-full", "The disk is full.", "Free some space; what was recorded so far is safe."),
    ROW(KeyStoreFailed, "key-store-failed", "The key store did not do its part.",
        "Unlock or start the system's key store, or keep the secret for this run only."),
    ROW(BadFormat, "bad-format", "The file does not keep to its format.",
        "Look at the named place; a file that was cut off can be had anew from where it was made."),
    ROW(FormatUnsupported, "format-unsupported", "This kind of file cannot be read or written.",
        "See the formats in plectrum-cli convert --help, or name one."),
    ROW(NoWebSocket, "no-web-socket", "There is no WebSocket in this file.",
        "Check that the recording was running when the WebSocket opened."),
    ROW(BadFilter, "bad-filter", "The filter cannot be understood.", "Correct it at the named position."),
    ROW(BadProfile, "bad-profile", "The profile cannot be used.", "Correct the named field."),
    ROW(BadRoute, "bad-route", "The route cannot be used.", "Correct it at the named place."),
    ROW(BadConfig, "bad-config", "The configuration cannot be used.", "Correct the named field or place."),
    ROW(BadCredentials, "bad-credentials", "The credentials cannot be understood.",
        "Copy them anew: as cURL, or the cookies as the browser's developer tools list them."),
    ROW(BadScenario, "bad-scenario", "The scenario cannot be used.",
        "Correct the named place; the README shows the format."),
    ROW(LoginRefused, "login-refused", "The server did not accept the login.",
        "Check the login name and the address, or log in anew; app passwords can be revoked at any time."),
    ROW(LoginTimeout, "login-timeout", "Nobody granted the login in time.",
        "Start again and confirm it in the browser; a server may also refuse this program by its name."),
    ROW(ServerAnswer, "server-answer", "The server's answer is not what Nextcloud says.",
        "Check the address, its sub-directory and what stands between; read the named cause."),
    ROW(ListenFailed, "listen-failed", "The server cannot listen.", "Choose another port or address."),
};

#undef ROW

constexpr bool rowsFollowCodes()
{
    for (size_t i = 0; i < Table.size(); ++i) {
        if (static_cast<size_t>(Table[i].code) != i)
            return false;
    }
    return Table.size() == static_cast<size_t>(ErrorCode::ListenFailed) + 1;
}
static_assert(rowsFollowCodes());

} // namespace

const ErrorInfo &errorInfo(ErrorCode code)
{
    return Table[static_cast<size_t>(code)];
}

} // namespace plectrum
