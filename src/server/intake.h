// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/bodymeter.h"
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
    /// Reads the body too, of at most so many bytes; collected() follows, or it is refused with 413.
    void collect(qint64 mostBytes);
    const QByteArray &body() const { return m_body; }
    /// Writes a whole answer and hangs up once it has left; over() follows.
    void answer(const QByteArray &bytes);
    /// Answers and hangs up once the answer has left; over() follows.
    void refuse(const ServerHandshake::Refusal &refusal);

Q_SIGNALS:
    void complete();
    void collected();
    void over();

private:
    void look();
    void readBody(qint64 mostBytes);
    void end();

    std::unique_ptr<QTcpSocket> m_socket;
    HttpHeadParser m_head{HttpHeadParser::Kind::Request};
    QTimer m_timeout;
    BodyMeter m_meter;
    QByteArray m_body;
    qsizetype m_seen = 0;
    bool m_answered = false;
    bool m_over = false;
};

} // namespace plectrum
