// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/connection.h"
#include "server/servercounters.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QTcpSocket;
class QWebSocketServer;

namespace plectrum {

class Peer;

/// Hands sockets to the WebSocket code of Qt, where it was built with it.
class QtEngine : public QObject {
    Q_OBJECT

public:
    static bool isSupported();

    /// `counters` outlive it. Its peers get `parent` as their parent, too.
    QtEngine(const QStringList &subprotocols, const ConnectionOptions &options, ServerCounters &counters,
             QObject *parent);
    ~QtEngine() override;

    /// A socket whose request has arrived and was not read. Without support it is closed.
    void take(std::unique_ptr<QTcpSocket> socket);

Q_SIGNALS:
    /// The handshake is done. Who hears it owns the peer.
    void accepted(plectrum::Peer *peer);

private:
    void acceptAll();

    QWebSocketServer *m_upgrader = nullptr;
    ConnectionOptions m_options;
    ServerCounters &m_counters;
};

} // namespace plectrum
