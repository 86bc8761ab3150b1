// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/socketio/ioapplication.h"

#include <QHash>
#include <QTimer>

namespace plectrum {

/// One Engine.IO session that speaks Socket.IO: its packets to the sockets of its namespaces (socket.io's Client).
class IoClient : public QObject {
    Q_OBJECT

public:
    /// A client is in so many namespaces at most.
    static constexpr qsizetype MostNamespaces = 100;

    /// `application` and `counters` outlive it.
    IoClient(EngineIoSession *session, std::chrono::milliseconds connectTimeout, IoApplication &application,
             ServerCounters &counters, QObject *parent);

    EngineIoSession *session() const { return m_session; }

Q_SIGNALS:
    /// The end, exactly once; nothing happens after it.
    void closed();

private:
    void take(Opcode type, QByteArrayView message);
    void handle(const IoPacket &packet);
    void join(const IoPacket &packet);
    void leave(IoSocket *socket, const QString &reason);
    void end(const QString &reason);

    EngineIoSession *const m_session;
    IoApplication &m_application;
    ServerCounters &m_counters;
    IoDecoder m_decoder;
    QHash<QString, IoSocket *> m_sockets; ///< by namespace
    QTimer m_connectTimeout;
    bool m_ended = false;
};

} // namespace plectrum
