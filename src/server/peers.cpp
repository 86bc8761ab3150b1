// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/peers.h"

#include "server/endpoints.h"
#include "websocket/frameencoder.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace plectrum {

constexpr qint64 WritableBytes = 256 * 1024;
constexpr quint16 NoStatusCode = 1005;

NativePeer::NativePeer(std::unique_ptr<Connection> connection, const QUrl &url, const HeaderList &headers,
                       ServerCounters &counters, QObject *parent)
    : Peer(parent)
    , m_connection(std::move(connection))
    , m_url(url)
    , m_headers(headers)
    , m_counters(counters)
{
    Connection *const live = m_connection.get();
    connect(live, &Connection::frameReceived, this, &NativePeer::frame);
    connect(live, &Connection::messageReceived, this, [this](const Assembled &message) {
        m_counters.countIn(message.payload.size());
        if (message.compressed)
            Q_EMIT fragmentReceived(message.type, message.payload, true);
        Q_EMIT messageReceived(message.type, message.payload);
    });
    connect(live, &Connection::writable, this, &Peer::writable);
    connect(live, &Connection::closed, this, [this](const ConnectionEnd &end) { Q_EMIT closed(end.code, end.reason); });
}

void NativePeer::frame(const FrameView &frame)
{
    if (isControl(frame.header.opcode) || isReserved(frame.header.opcode))
        return;
    if (frame.header.opcode != Opcode::Continuation)
        m_deflatedMessage = frame.header.rsv1();
    if (!m_deflatedMessage && !frame.violations)
        Q_EMIT fragmentReceived(frame.header.opcode, frame.payload, frame.header.fin);
}

void NativePeer::sendText(QByteArrayView utf8)
{
    if (m_connection->sendText(utf8))
        m_counters.countOut(utf8.size());
}
void NativePeer::sendBinary(QByteArrayView bytes)
{
    if (m_connection->sendBinary(bytes))
        m_counters.countOut(bytes.size());
}

void NativePeer::sendFragment(Opcode opcode, QByteArrayView payload, bool fin)
{
    if (fin && opcode == Opcode::Text) {
        sendText(payload);
    } else if (fin && opcode == Opcode::Binary) {
        sendBinary(payload);
    } else if (m_connection->sendRaw(headerFor(opcode, quint64(payload.size()), fin), payload)) {
        m_counters.messagesOut += fin ? 1 : 0;
        m_counters.bytesOut += payload.size();
    }
}

void NativePeer::close(quint16 code, const QByteArray &reason)
{
    if (code == NoStatusCode)
        m_connection->close(std::nullopt);
    else
        m_connection->close(code, reason);
}
void NativePeer::abort()
{
    m_connection->abort();
}
void NativePeer::setReadingPaused(bool paused)
{
    m_connection->setReadingPaused(paused);
}

QtPeer::QtPeer(QWebSocket *socket, const ConnectionOptions &options, ServerCounters &counters, QObject *parent)
    : Peer(parent)
    , m_socket(socket)
    , m_counters(counters)
    , m_closeTimeout(options.closeTimeout)
{
    m_socket->setParent(this);
    if (options.idleTimeout.count() > 0) {
        const auto heard = [this] { m_idle.start(); };
        connect(m_socket, &QWebSocket::textFrameReceived, this, heard);
        connect(m_socket, &QWebSocket::binaryFrameReceived, this, heard);
        connect(m_socket, &QWebSocket::pong, this, heard);
        connect(&m_idle, &QTimer::timeout, this, [this] { close(1001, "idle"); });
        m_idle.setSingleShot(true);
        m_idle.start(options.idleTimeout);
    }
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        m_counters.countIn(utf8.size());
        Q_EMIT messageReceived(Opcode::Text, utf8);
    });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        m_counters.countIn(bytes.size());
        Q_EMIT messageReceived(Opcode::Binary, bytes);
    });
    connect(m_socket, &QWebSocket::bytesWritten, this, [this] {
        if (m_wasFull && m_socket->bytesToWrite() < WritableBytes) {
            m_wasFull = false;
            Q_EMIT writable();
        }
    });
    connect(m_socket, &QWebSocket::disconnected, this,
            [this] { Q_EMIT closed(quint16(m_socket->closeCode()), m_socket->closeReason().toUtf8()); });
}

QUrl QtPeer::requestUrl() const
{
    return m_socket->requestUrl();
}

QString QtPeer::address() const
{
    return m_socket->peerAddress().toString() + u':' + QString::number(m_socket->peerPort());
}

QByteArray QtPeer::requestHeader(QByteArrayView name) const
{
    return m_socket->request().rawHeader(name.toByteArray());
}

bool QtPeer::isOpen() const
{
    return !m_closing && m_socket->state() == QAbstractSocket::ConnectedState;
}

void QtPeer::sendText(QByteArrayView utf8)
{
    if (!isOpen())
        return;
    m_socket->sendTextMessage(QString::fromUtf8(utf8));
    m_counters.countOut(utf8.size());
    m_wasFull |= m_socket->bytesToWrite() > WritableBytes;
}

void QtPeer::sendBinary(QByteArrayView bytes)
{
    if (!isOpen())
        return;
    m_socket->sendBinaryMessage(bytes.toByteArray());
    m_counters.countOut(bytes.size());
    m_wasFull |= m_socket->bytesToWrite() > WritableBytes;
}

void QtPeer::sendFragment(Opcode opcode, QByteArrayView payload, bool fin)
{
    // Never asked, as seesFragments() is false; a whole message is a fragment too.
    if (fin && opcode == Opcode::Text)
        sendText(payload);
    else if (fin)
        sendBinary(payload);
}

void QtPeer::close(quint16 code, const QByteArray &reason)
{
    if (m_closing)
        return;
    m_closing = true;
    QTimer::singleShot(m_closeTimeout, this, &QtPeer::abort); // for a peer that does not read
    m_socket->close(QWebSocketProtocol::CloseCode(code == NoStatusCode ? 1000 : code), QString::fromUtf8(reason));
}

void QtPeer::abort()
{
    m_socket->abort();
}

void QtPeer::setReadingPaused(bool paused)
{
    if (paused && m_socket->bytesToWrite() > SlowMemberBytes)
        close(1013, "does not read what it gets");
}

qint64 QtPeer::bytesToWrite() const
{
    return m_socket->bytesToWrite();
}

} // namespace plectrum
