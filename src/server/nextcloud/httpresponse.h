// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/httphead.h"

#include <QByteArray>

class QJsonArray;
class QJsonObject;

namespace plectrum {

/// A whole HTTP response, for whoever writes it to a socket.
struct HttpResponse {
    int status = 200;
    QByteArray reason = "OK";
    HeaderList headers; ///< without Content-Length, Connection and Date, which bytes() adds
    QByteArray body;

    static HttpResponse json(int status, const QJsonObject &object);
    static HttpResponse json(int status, const QJsonArray &array);
    static HttpResponse html(int status, const QByteArray &page);

    void add(const QByteArray &name, const QByteArray &value) { headers.append({name, value}); }
    /// Status and reason phrase.
    void setStatus(int code);
    /// Head and body as they go over the wire. `head`: it answers HEAD, so the body stays away. `close`: the connection
    /// ends after it. `date`: IMF-fixdate; a server that has a clock must say it (RFC 9110 §6.6.1).
    QByteArray bytes(bool head, bool close, const QByteArray &date = {}) const;

    bool operator==(const HttpResponse &) const = default;
};

} // namespace plectrum
