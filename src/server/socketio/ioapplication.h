// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/socketio/iosocket.h"

#include <optional>

namespace plectrum {

class RoomBus;

/// Who wants to join a namespace.
struct IoHandshake {
    QString nsp;
    QJsonObject auth; ///< of CONNECT
    const EngineIoOrigin &origin;
};

/// An event of a client, whole.
struct IoEvent {
    QString name;
    IoArguments arguments;
    std::optional<quint64> id; ///< by which an answer is asked for: IoSocket::answer()
};

/// What a Socket.IO endpoint does with its clients. Lives in the server's thread.
class IoApplication {
public:
    virtual ~IoApplication() = default;

    /// The data of CONNECT_ERROR, with a "message"; nullopt: let in.
    virtual std::optional<QJsonObject> refuse(const IoHandshake &handshake) = 0;
    virtual void connected(IoSocket *socket) = 0;
    virtual void received(IoSocket *socket, const IoEvent &event) = 0;
    /// For the last time. Reasons as socket.io names them: "transport close", "client namespace disconnect" …
    virtual void disconnected(IoSocket *socket, const QString &reason) = 0;
    /// How many rooms have members now?
    virtual qsizetype roomCount() const = 0;
    /// Shares its rooms with other servers until `context` ends, if it can. Before anybody connects; `bus` outlives it.
    virtual void share(RoomBus & /*bus*/, QObject * /*context*/) { }
};

} // namespace plectrum
