// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/faults/faultplan.h"
#include "websocket/deflate.h"

#include <QJsonObject>

#include <functional>

namespace plectrum {

/// A fault has struck.
struct FaultStrike {
    Fault fault = Fault::Refuse;
    QString route;
    quint64 connection = 0; ///< its ordinal on the route, from 1
    FaultDirection direction = FaultDirection::ToClient;
    quint64 message = 0; ///< ordinal of the direction, from 1; 0: no message, but the connection
    QString detail;      ///< "37 ms"; may be empty

    /// For logs: "fault drop /echo #3 toClient message 5".
    QString line() const;
    /// The same as an event of a log in JSON.
    QJsonObject event() const;
    bool operator==(const FaultStrike &) const = default;
};

/// One connection on a route with faults.
struct FaultContext {
    FaultPlan plan;
    quint64 seed = 1;
    QString route;          ///< as logs name it
    quint64 connection = 1; ///< its ordinal on the route
    std::function<void(const FaultStrike &)> tell;
    /// Agreed with the client in the server's stead, see faultedResponseHead().
    std::optional<DeflateParameters> ownDeflate;

    /// Does this fault strike the connection as such? Says nothing.
    bool strikes(Fault fault) const { return strikes(fault, faultInfo(fault).direction(), 0); }
    /// `message`: ordinal of its direction; 0: the connection as such.
    bool strikes(Fault fault, FaultDirection direction, quint64 message) const;
    void say(Fault fault, FaultDirection direction, quint64 message, const QString &detail = {}) const;
    FaultDraw draw(Fault fault, FaultDirection direction, quint64 message) const;
};

/// The request head that goes to the server: without an offer of deflate if the plan lies about it.
QByteArray faultedRequestHead(const FaultContext &context, const QByteArray &head);

/// The 101 the client gets for `head`, the server's own; lies about accept and subprotocol are told. Where the plan
/// lies about deflate and the client has offered it, it is agreed without context takeover, and the context keeps how.
QByteArray faultedResponseHead(FaultContext &context, const QByteArray &head, QByteArrayView requestedExtensions);

} // namespace plectrum
