// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/qtpeer.h"

#include "server/endpoints.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 WritableBytes = 256 * 1024;
constexpr quint16 QtNoStatus = 1005;

} // namespace

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
    m_socket->close(QWebSocketProtocol::CloseCode(code == QtNoStatus ? 1000 : code), QString::fromUtf8(reason));
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
