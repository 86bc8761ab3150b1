// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpointsettings.h"
#include "server/metrics/metricssnapshot.h"
#include "server/nextcloud/httpresponse.h"
#include "server/peer.h"
#include "server/servercounters.h"
#include "websocket/handshake.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QObject>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace plectrum {

class Intake;
class RoomBus;

/// What all endpoints of one server are made with; what it refers to outlives them.
struct EndpointContext {
    const EndpointSettings &settings;
    ServerCounters &counters;
    std::function<MetricsSnapshot()> snapshot; ///< with the numbers that are counted only when asked for
};

/// What answers on one path of the server; one object a server. Peers are owned by the server.
class Endpoint : public QObject {
    Q_OBJECT

public:
    using Refusal = ServerHandshake::Refusal;

    explicit Endpoint(const EndpointContext &context);

    /// Looks at the request before the upgrade; a refusal is answered instead of the 101.
    virtual std::optional<Refusal> refuse(const QUrl &url) const;
    /// Of what a client offers the first that is here is agreed on; empty: the client's first, whatever it is.
    virtual QList<QByteArray> subprotocols() const { return {}; }
    /// A peer has opened; its signals tell the rest.
    virtual void join(Peer *peer) = 0;
    /// Shares its rooms with other servers. Before anybody joins; `bus` outlives it.
    virtual void share(RoomBus &bus);
    /// Does it answer POST, from this machine only?
    virtual bool takesPosts() const { return false; }
    virtual HttpResponse post(const QByteArray &body);
    /// A request that is no upgrade, of an endpoint that speaks HTTP too: writes with Intake::answer(), now or later,
    /// unless the intake is over() before.
    virtual void answerHttp(Intake *intake, const QUrl &url);
    /// How many groups, rosters or rooms have members now?
    virtual qsizetype roomCount() const { return 0; }

Q_SIGNALS:
    /// An event object of the rooms (server/rooms/roomevent.h).
    void reported(const QJsonObject &event);

protected:
    ServerCounters &counters() const { return m_counters; }

private:
    ServerCounters &m_counters;
};

/// One row of the table of endpoints.
struct EndpointInfo {
    QLatin1StringView path;       ///< "/echo"; with a trailing slash: all below it too
    QLatin1StringView parameters; ///< "?count=&size=&rate=", or empty
    QLatin1StringView text;       ///< what it does, English
    std::unique_ptr<Endpoint> (*make)(const EndpointContext &context);
    QLatin1StringView below = QLatin1StringView(""); ///< what stands below the path: "<name>", or empty
    bool speaksHttp = false;                         ///< Endpoint::answerHttp() takes what is no upgrade

    /// With what stands below the path where that is wanted, for help: "/group/<name>?announce=1".
    QByteArray usage() const;
};

/// All endpoints; help and tests are made from it.
std::span<const EndpointInfo> endpointTable();

/// A number of a query within [least, most], `otherwise` when absent; an error is a text for the 400.
tl::expected<qint64, QByteArray> numberFrom(const QUrlQuery &query, QLatin1StringView name, qint64 least, qint64 most,
                                            qint64 otherwise);

} // namespace plectrum
