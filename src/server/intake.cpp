// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/intake.h"

#include "server/headreading.h"

namespace plectrum {

Intake::Intake(std::unique_ptr<QTcpSocket> socket, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        if (m_answered)
            m_socket->abort();
        else
            refuse({.status = 408, .reason = "Request Timeout", .text = "The request did not come in time.\n"});
    });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Intake::look);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Intake::end);
    connect(
        m_socket.get(), &QTcpSocket::errorOccurred, this,
        [this] {
            if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
                end();
        },
        Qt::QueuedConnection);
    m_timeout.start(timeout);
}

void Intake::look()
{
    if (m_answered || m_over)
        return;
    // Only what is new since the last look is parsed.
    const QByteArray bytes = m_socket->peek(PeekBytes);
    const auto taken = m_head.feed(QByteArrayView(bytes).sliced(qMin(m_seen, bytes.size())));
    if (!taken) {
        const bool large = taken.error().code == ErrorCode::HandshakeTooLarge;
        refuse({.status = large ? 431 : 400,
                .reason = large ? "Request Header Fields Too Large" : "Bad Request",
                .text = taken.error().detail.toUtf8() + '\n'});
        return;
    }
    m_seen += *taken;
    if (!m_head.isComplete())
        return;
    m_timeout.stop();
    disconnect(m_socket.get(), &QTcpSocket::readyRead, this, nullptr);
    Q_EMIT complete();
}

std::unique_ptr<QTcpSocket> Intake::takeSocket()
{
    m_timeout.stop();
    m_socket->disconnect(this);
    m_over = true;
    return std::move(m_socket);
}

void Intake::collect(qint64 mostBytes)
{
    m_meter = BodyMeter::ofRequest(head());
    m_socket->read(head().raw.size());
    if (head().headers.has("Expect"))
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_timeout.start();
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this, mostBytes] { readBody(mostBytes); });
    readBody(mostBytes);
}

void Intake::readBody(qint64 mostBytes)
{
    if (m_answered || m_over)
        return;
    const QByteArray bytes = m_socket->peek(PeekBytes);
    m_body += m_socket->read(m_meter.take(bytes));
    if (m_meter.isBroken()) {
        refuse({.status = 400, .reason = "Bad Request", .text = "The body of the request makes no sense.\n"});
    } else if (m_body.size() > mostBytes) {
        refuse({.status = 413, .reason = "Content Too Large", .text = "The body of the request is too large.\n"});
    } else if (m_meter.isComplete()) {
        m_timeout.stop();
        disconnect(m_socket.get(), &QTcpSocket::readyRead, this, nullptr);
        Q_EMIT collected();
    } else if (m_socket->bytesAvailable() > 0) {
        readBody(mostBytes);
    }
}

void Intake::refuse(const ServerHandshake::Refusal &refusal)
{
    answer(refusal.toBytes());
}

void Intake::answer(const QByteArray &bytes)
{
    m_answered = true;
    m_timeout.start(5000); // for a client that does not take the answer
    m_socket->readAll();   // unread bytes would turn the end into a reset
    m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void Intake::end()
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT over();
}

} // namespace plectrum
