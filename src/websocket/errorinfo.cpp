// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "result.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Table{
    ErrorInfo{ErrorCode::BadUrl, "bad-url"_L1, QT_TRANSLATE_NOOP("plectrum::Error", "This is not a WebSocket URL."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Use ws://host/path or wss://host/path.")},
    ErrorInfo{ErrorCode::BadOption, "bad-option"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "An option cannot be used like this."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Correct the named header, subprotocol or setting.")},
    ErrorInfo{ErrorCode::HostNotFound, "host-not-found"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The host name was not found."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check its spelling and the network's DNS.")},
    ErrorInfo{
        ErrorCode::ConnectionRefused, "connection-refused"_L1,
        QT_TRANSLATE_NOOP("plectrum::Error", "The host refused the connection."),
        QT_TRANSLATE_NOOP("plectrum::Error", "Check the port, and that the server runs and listens on this address.")},
    ErrorInfo{ErrorCode::NetworkUnreachable, "network-unreachable"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The host cannot be reached."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check the network, VPN and firewall.")},
    ErrorInfo{ErrorCode::ProxyRefused, "proxy-refused"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The proxy did not let the connection through."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check the proxy's address, credentials and rules.")},
    ErrorInfo{ErrorCode::ConnectTimeout, "connect-timeout"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The server did not take the connection in time."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check host and port, or allow more time.")},
    ErrorInfo{ErrorCode::ConnectionReset, "connection-reset"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The connection was reset."),
              QT_TRANSLATE_NOOP("plectrum::Error",
                                "Look into the server's log: it, or something between, dropped the connection.")},
    ErrorInfo{ErrorCode::ConnectionEnded, "connection-ended"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The other end closed the connection early."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Look into the server's log for the reason.")},
    ErrorInfo{ErrorCode::Cancelled, "cancelled"_L1, QT_TRANSLATE_NOOP("plectrum::Error", "Cancelled."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Connect again when you are ready.")},
    ErrorInfo{
        ErrorCode::TlsUntrusted, "tls-untrusted"_L1,
        QT_TRANSLATE_NOOP("plectrum::Error", "The server's certificate is not trusted."),
        QT_TRANSLATE_NOOP("plectrum::Error",
                          "Name the certificate authority that signed it, or accept any certificate for a test.")},
    ErrorInfo{ErrorCode::TlsExpired, "tls-expired"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The server's certificate is not valid at this time."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Renew the certificate and check both clocks.")},
    ErrorInfo{
        ErrorCode::TlsWrongHost, "tls-wrong-host"_L1,
        QT_TRANSLATE_NOOP("plectrum::Error", "The server's certificate is for another host."),
        QT_TRANSLATE_NOOP("plectrum::Error", "Use the host name of the certificate, or a certificate for this host.")},
    ErrorInfo{ErrorCode::TlsRefused, "tls-refused"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The TLS handshake failed."),
              QT_TRANSLATE_NOOP(
                  "plectrum::Error",
                  "Check that the port speaks TLS, its versions, and whether it asks for a client certificate.")},
    ErrorInfo{ErrorCode::CertificateUnreadable, "certificate-unreadable"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "A certificate or key cannot be read."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check the file, its format (PEM or PKCS#12) and the passphrase.")},
    ErrorInfo{ErrorCode::HandshakeTimeout, "handshake-timeout"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The server did not answer the handshake in time."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check that the path is a WebSocket endpoint, or allow more time.")},
    ErrorInfo{ErrorCode::HandshakeTooLarge, "handshake-too-large"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The head of the HTTP message is above the limit."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check what answers at this address.")},
    ErrorInfo{ErrorCode::BadHttp, "bad-http"_L1, QT_TRANSLATE_NOOP("plectrum::Error", "The answer is not HTTP."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check host, port and scheme: ws for plain, wss for TLS.")},
    ErrorInfo{ErrorCode::HandshakeRefused, "handshake-refused"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The server refused the handshake."),
              QT_TRANSLATE_NOOP("plectrum::Error",
                                "Read the status, the headers and the body: they tell who refused and why.")},
    ErrorInfo{ErrorCode::BadAccept, "bad-accept"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The server's Sec-WebSocket-Accept is missing or wrong."),
              QT_TRANSLATE_NOOP("plectrum::Error",
                                "A cache or another server may have answered; check what stands between.")},
    ErrorInfo{ErrorCode::BadUpgrade, "bad-upgrade"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The server's 101 does not upgrade to WebSocket."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check that proxies pass the Upgrade and Connection headers on.")},
    ErrorInfo{ErrorCode::BadSubprotocol, "bad-subprotocol"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The server chose a subprotocol that was not offered."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Offer the subprotocol that the server speaks.")},
    ErrorInfo{ErrorCode::BadExtension, "bad-extension"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The server's answer about extensions does not fit the offer."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Connect without compression to see whether the rest works.")},
    ErrorInfo{
        ErrorCode::RedirectRefused, "redirect-refused"_L1,
        QT_TRANSLATE_NOOP("plectrum::Error", "The redirect was not followed."),
        QT_TRANSLATE_NOOP("plectrum::Error", "Use the new URL directly; a redirect from wss to ws is never followed.")},
    ErrorInfo{ErrorCode::PayloadTooLarge, "payload-too-large"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "A frame is above the limit."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Raise the limit if the peer is right to send so much.")},
    ErrorInfo{ErrorCode::ProtocolViolation, "protocol-violation"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The other end broke a rule of the protocol."),
              QT_TRANSLATE_NOOP("plectrum::Error",
                                "Look at the marked frame, or connect in tolerant mode to keep listening.")},
    ErrorInfo{
        ErrorCode::CloseTimeout, "close-timeout"_L1,
        QT_TRANSLATE_NOOP("plectrum::Error", "The other end did not answer the close frame in time."),
        QT_TRANSLATE_NOOP("plectrum::Error", "The connection is closed on this side; look into the server's log.")},
    ErrorInfo{ErrorCode::PongTimeout, "pong-timeout"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The other end did not answer a ping in time."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check the network and whether the server is busy.")},
    ErrorInfo{ErrorCode::FileNotFound, "file-not-found"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The file was not found."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check its name and folder.")},
    ErrorInfo{ErrorCode::FileNotReadable, "file-not-readable"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The file cannot be read."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check its permissions.")},
    ErrorInfo{ErrorCode::FileNotWritable, "file-not-writable"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The file cannot be written."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Choose another name or folder, or check its permissions.")},
    ErrorInfo{ErrorCode::FileNotCapture, "file-not-capture"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The file is not a Plectrum capture."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Open a .plectrum file.")},
    ErrorInfo{ErrorCode::FileNewerVersion, "file-newer-version"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The capture was made by a newer Plectrum."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Install the newest version to open it.")},
    ErrorInfo{ErrorCode::FileDamaged, "file-damaged"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "A part of the capture is damaged."),
              QT_TRANSLATE_NOOP("plectrum::Error", "The undamaged records can be read.")},
    ErrorInfo{ErrorCode::FileInUse, "file-in-use"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "Another program is recording into this file."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Close it there, or record into another file.")},
    ErrorInfo{ErrorCode::DiskFull, "disk-full"_L1, QT_TRANSLATE_NOOP("plectrum::Error", "The disk is full."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Free some space; what was recorded so far is safe.")},
    ErrorInfo{ErrorCode::KeyStoreFailed, "key-store-failed"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The key store did not do its part."),
              QT_TRANSLATE_NOOP("plectrum::Error",
                                "Unlock or start the system's key store, or keep the secret for this run only.")},
    ErrorInfo{
        ErrorCode::BadFormat, "bad-format"_L1,
        QT_TRANSLATE_NOOP("plectrum::Error", "The file does not keep to its format."),
        QT_TRANSLATE_NOOP("plectrum::Error",
                          "Look at the named place; a file that was cut off can be had anew from where it was made.")},
    ErrorInfo{ErrorCode::FormatUnsupported, "format-unsupported"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "This kind of file cannot be read or written."),
              QT_TRANSLATE_NOOP("plectrum::Error", "See the formats in plectrum-cli convert --help, or name one.")},
    ErrorInfo{ErrorCode::NoWebSocket, "no-web-socket"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "There is no WebSocket in this file."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Check that the recording was running when the WebSocket opened.")},
    ErrorInfo{ErrorCode::BadFilter, "bad-filter"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The filter cannot be understood."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Correct it at the named position.")},
    ErrorInfo{ErrorCode::BadProfile, "bad-profile"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The profile cannot be used."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Correct the named field.")},
    ErrorInfo{ErrorCode::BadRoute, "bad-route"_L1, QT_TRANSLATE_NOOP("plectrum::Error", "The route cannot be used."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Correct it at the named place.")},
    ErrorInfo{ErrorCode::BadConfig, "bad-config"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The configuration cannot be used."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Correct the named field or place.")},
    ErrorInfo{ErrorCode::BadCredentials, "bad-credentials"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The credentials cannot be understood."),
              QT_TRANSLATE_NOOP("plectrum::Error",
                                "Copy them anew: as cURL, or the cookies as the browser's developer tools list them.")},
    ErrorInfo{ErrorCode::BadScenario, "bad-scenario"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The scenario cannot be used."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Correct the named place; the handbook shows the format.")},
    ErrorInfo{ErrorCode::LoginRefused, "login-refused"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The server did not accept the login."),
              QT_TRANSLATE_NOOP(
                  "plectrum::Error",
                  "Check the login name and the address, or log in anew; app passwords can be revoked at any time.")},
    ErrorInfo{ErrorCode::LoginTimeout, "login-timeout"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "Nobody granted the login in time."),
              QT_TRANSLATE_NOOP(
                  "plectrum::Error",
                  "Start again and confirm it in the browser; a server may also refuse this program by its name.")},
    ErrorInfo{ErrorCode::ServerAnswer, "server-answer"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The server's answer is not what Nextcloud says."),
              QT_TRANSLATE_NOOP("plectrum::Error",
                                "Check the address, its sub-directory and what stands between; read the named cause.")},
    ErrorInfo{ErrorCode::ListenFailed, "listen-failed"_L1,
              QT_TRANSLATE_NOOP("plectrum::Error", "The server cannot listen."),
              QT_TRANSLATE_NOOP("plectrum::Error", "Choose another port or address.")},
};

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
