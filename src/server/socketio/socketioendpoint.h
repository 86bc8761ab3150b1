// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpoint.h"
#include "server/socketio/ioclient.h"

#include <QHash>

namespace plectrum {

/// A Socket.IO 4 server (Engine.IO 4, Socket.IO protocol 5) on one path: WebSocket, HTTP long-polling and the change
/// from the one to the other; what it refuses it refuses as engine.io 6 does. Not there: protocol 3 of Engine.IO
/// (allowEIO3), WebTransport, recovery of connection state, compression of polls.
class SocketIoEndpoint : public Endpoint {
    Q_OBJECT

public:
    /// Sessions that poll are no connections, which the server counts.
    static constexpr qsizetype MostSessions = 10000;

    SocketIoEndpoint(const EndpointContext &context, const EngineIoSettings &settings,
                     std::unique_ptr<IoApplication> application);
    ~SocketIoEndpoint() override;

    std::optional<Refusal> refuse(const QUrl &url) const override;
    void join(Peer *peer) override;
    void answerHttp(Intake *intake, const QUrl &url) override;
    void share(RoomBus &bus) override { m_application->share(bus, this); }
    qsizetype roomCount() const override { return m_application->roomCount(); }

private:
    EngineIoSession *sessionOf(const QUrl &url) const;
    EngineIoSession *add(const EngineIoOrigin &origin);

    const EngineIoSettings m_settings;
    const std::unique_ptr<IoApplication> m_application;
    QHash<QString, IoClient *> m_clients; ///< by the session's id
};

} // namespace plectrum
