// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/harp/harprefusals.h"
#include "websocket/httphead.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QString>

#include <optional>

namespace plectrum {

/// A request as it reaches HaRP's front door.
struct HarpRequest {
    QByteArray method;
    QByteArray target; ///< as in the request line, with its query
    QByteArray version = "HTTP/1.1";
    HeaderList headers;
    QHostAddress peer; ///< other end of the TCP connection

    static HarpRequest from(const HttpHead &head, const QHostAddress &peer);

    /// HAProxy's `path`: from the first slash to before the query, nothing decoded. nullopt for "*", CONNECT and an
    /// absolute target without a path.
    std::optional<QByteArrayView> path() const;
    /// `target` with another path; scheme, authority and query stay.
    QByteArray targetWithPath(QByteArrayView path) const;
    /// Does it ask for a WebSocket (Connection: upgrade and Upgrade: websocket)? Others are ordinary requests.
    bool isWebSocket() const;
    /// Does it want the connection closed after the answer?
    bool wantsClose() const;
    RefusalShape shape() const;

    /// Why HAProxy's parser answers 400, though the head could be read; empty: it does not. A head that cannot be read
    /// at all (BadHttp) is answered so as well.
    QString complaint() const;
};

} // namespace plectrum
