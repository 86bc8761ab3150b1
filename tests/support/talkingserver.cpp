// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/talkingserver.h"

#include "websocket/handshake.h"

namespace plectrum {

TalkingServer::TalkingServer(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] { accept(nextPendingConnection()); });
}

void TalkingServer::accept(QTcpSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        if (socket->peek(64 * 1024).contains("\r\n\r\n"))
            upgrade(socket, socket->readAll());
    });
}

void TalkingServer::upgrade(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->disconnect(this);
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    const auto taken = parser.feed(bytes);
    const auto request = ServerHandshake::check(parser.head());
    if (admits && !admits(parser.head())) {
        socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    socket->write(ServerHandshake::response(*request, request->subprotocols.value(0), {}, headers));
    socket->setParent(nullptr);
    auto *const connection = new Connection(std::unique_ptr<QTcpSocket>(socket), Role::Server, {}, {}, nullptr, 0,
                                            bytes.sliced(*taken), this);
    connect(connection, &Connection::messageReceived, this, [this, connection](const Assembled &message) {
        if (said)
            said(connection, message.payload.toByteArray(), message.type == Opcode::Text);
    });
    connect(connection, &Connection::closed, connection, &QObject::deleteLater);
    connection->start();
    if (opened)
        opened(connection);
}

} // namespace plectrum
