// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/deflate.h"
#include "websocket/frameparser.h"
#include "websocket/httphead.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace plectrum {

/// How a ping of the peer is answered (RFC 6455 §5.5.3).
enum class AutoPong : quint8 { On, Off, Delayed };

/// TLS of one target.
struct TlsOptions {
    QString caFile;          ///< PEM; in addition to the system's authorities
    QString certificateFile; ///< PEM or PKCS#12 (by content)
    QString keyFile;         ///< PEM; unused with PKCS#12
    QString keyPassphrase;   ///< never stored
    bool insecure = false;   ///< accept any certificate; shown wherever it is on

    bool operator==(const TlsOptions &) const = default;
};

/// How a live connection behaves, in either role.
struct ConnectionOptions {
    bool strict = true; ///< fail as RFC 6455 demands; else report and keep listening
    AutoPong autoPong = AutoPong::On;
    std::chrono::milliseconds pongDelay{0};       ///< of AutoPong::Delayed
    std::chrono::milliseconds pingInterval{0};    ///< 0: no heartbeat
    std::chrono::milliseconds pongTimeout{30000}; ///< without a pong (and with an empty send buffer) the peer is dead
    std::chrono::milliseconds closeTimeout{5000};
    std::chrono::milliseconds idleTimeout{0};         ///< nothing received for so long: close 1001; 0: never
    qint64 maxFrame = FrameParser::DefaultMaxPayload; ///< bytes
    qint64 maxMessage = 1024LL * 1024 * 1024;         ///< bytes, joined and inflated
    int deflateLevel = 6;
    qint64 deflateThreshold = 64; ///< shorter messages are sent as they are
    /// Bytes that the socket may hold before messages wait in the connection's queue; a frame that has begun is handed
    /// over whole.
    qint64 sendAhead = DefaultSendAhead;

    static constexpr qint64 DefaultSendAhead = 256 * 1024;

    bool operator==(const ConnectionOptions &) const = default;
};

/// Waiting before the next try: base × 2^n up to max, each ± jitter.
struct ReconnectOptions {
    bool enabled = false;
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds max{30000};
    double jitter = 0.3; ///< share of the wait, 0–1
    int maxTries = 10;

    bool operator==(const ReconnectOptions &) const = default;
};

/// All that is needed to open one WebSocket: what a profile stores and the command line says.
struct Target {
    QUrl url; ///< ws or wss (http and https are read as these)
    HeaderList headers;
    QList<HeaderField> cookies; ///< name and value
    QByteArray origin;
    QList<QByteArray> subprotocols;
    QString user;        ///< basic authentication
    QString password;    ///< a secret
    QString bearerToken; ///< a secret
    bool offerDeflate = true;
    DeflateOffer deflateOffer{.clientMaxWindowBitsOffered = true};
    TlsOptions tls;
    QUrl proxy;                               ///< http://user:pw@host:port (CONNECT) or socks5://…; empty: none
    std::chrono::milliseconds timeout{15000}; ///< for everything up to the 101
    bool followRedirects = false;             ///< never from wss to ws
    int maxRedirects = 5;
    ConnectionOptions connection;
    ReconnectOptions reconnect;
};

} // namespace plectrum
