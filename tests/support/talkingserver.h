// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/connection.h"
#include "websocket/httphead.h"

#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace plectrum {

/// A WebSocket server on loopback that does what a test tells it. Agrees on the first subprotocol that is offered.
class TalkingServer : public QTcpServer {
    Q_OBJECT

public:
    explicit TalkingServer(QObject *parent = nullptr);

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }
    /// Of the answer to an upgrade.
    HeaderList headers;
    /// False: refused with 403. Null: all are let in.
    std::function<bool(const HttpHead &head)> admits;
    /// Somebody is there; before anything has come.
    std::function<void(Connection *connection)> opened;
    std::function<void(Connection *connection, const QByteArray &message, bool isText)> said;

private:
    void accept(QTcpSocket *socket);
    void upgrade(QTcpSocket *socket, const QByteArray &bytes);
};

} // namespace plectrum
