// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/handshake.h"
#include "websocket/httphead.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace plectrum {

/// Reads the head of one accepted connection, over TLS where asked; nothing is read from the socket itself, so that
/// another engine can take it over. Lives until complete() or over().
class Intake : public QObject {
    Q_OBJECT

public:
    Intake(std::unique_ptr<QTcpSocket> socket, std::chrono::milliseconds timeout, QObject *parent);

    const HttpHead &head() const { return m_head.head(); }
    QTcpSocket *socket() const { return m_socket.get(); }
    /// With the head still unread.
    std::unique_ptr<QTcpSocket> takeSocket();
    /// Answers and hangs up once the answer has left; over() follows.
    void refuse(const ServerHandshake::Refusal &refusal);

Q_SIGNALS:
    void complete();
    void over();

private:
    void look();
    void end();

    std::unique_ptr<QTcpSocket> m_socket;
    HttpHeadParser m_head{HttpHeadParser::Kind::Request};
    QTimer m_timeout;
    qsizetype m_seen = 0;
    bool m_answered = false;
    bool m_over = false;
};

} // namespace plectrum
