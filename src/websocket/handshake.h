// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "websocket/deflate.h"
#include "websocket/httphead.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace plectrum {

/// What a client asks for (RFC 6455 §4.1).
struct ClientHandshake {
    QUrl url;                          ///< ws, wss, http or https
    QByteArray key;                    ///< Sec-WebSocket-Key, base64 of 16 bytes; see newKey()
    QList<QByteArray> subprotocols;    ///< in order of preference
    QByteArray origin;                 ///< empty: none sent
    QList<DeflateOffer> deflateOffers; ///< empty: no extension offered
    HeaderList extraHeaders;           ///< sent as given, after ours; one named like ours replaces it (but for the key)

    static QByteArray newKey();
    /// The request head with its empty line. BadOption: a header with a line break or an illegal name.
    Result<QByteArray> request() const;

    struct Accepted {
        QByteArray subprotocol;
        std::optional<DeflateParameters> deflate;
        bool operator==(const Accepted &) const = default;
    };
    /// Validates the answer (§4.1). HandshakeRefused: not 101. BadUpgrade, BadAccept, BadSubprotocol, BadExtension.
    Result<Accepted> check(const HttpHead &response) const;
};

/// What a server makes of a request (RFC 6455 §4.2).
struct ServerHandshake {
    /// A refusal to answer with.
    struct Refusal {
        int status = 400;
        QByteArray reason;
        QByteArray text;            ///< body, English
        HeaderList headers;         ///< e.g. Sec-WebSocket-Version: 13 with 426
        QByteArray toBytes() const; ///< whole response with Content-Length and Connection: close
    };
    struct Request {
        QByteArray key;
        QList<QByteArray> subprotocols;
        QList<DeflateOffer> deflateOffers;
    };
    /// Is it an upgrade request, and a right one (§4.2.1)? isUpgrade() false: an ordinary HTTP request.
    static bool isUpgrade(const HttpHead &request);
    static tl::expected<Request, Refusal> check(const HttpHead &request);
    /// The 101 head.
    static QByteArray response(const Request &request, const QByteArray &subprotocol, const QByteArray &extensions = {},
                               const HeaderList &extraHeaders = {});
};

/// The Host field of a request for `url` (RFC 9110 §7.2): the port stands only where it is not the scheme's own.
QByteArray hostOf(const QUrl &url);
/// What stands in the request line for `url`: path and query.
QByteArray requestTargetOf(const QUrl &url);

/// base64(SHA-1(key + GUID)) (RFC 6455 §4.2.2).
QByteArray acceptFor(QByteArrayView key);

} // namespace plectrum
