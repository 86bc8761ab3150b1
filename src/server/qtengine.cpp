// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/qtengine.h"

#ifdef PLECTRUM_WEBSOCKETS
#include "server/qtpeer.h"
#endif

#include <QTcpSocket>
#ifdef PLECTRUM_WEBSOCKETS
#include <QWebSocket>
#include <QWebSocketServer>
#endif

using namespace Qt::StringLiterals;

namespace plectrum {

QtEngine::~QtEngine() = default;

#ifdef PLECTRUM_WEBSOCKETS

bool QtEngine::isSupported()
{
    return true;
}

QtEngine::QtEngine(const QStringList &subprotocols, const ConnectionOptions &options, ServerCounters &counters,
                   QObject *parent)
    : QObject(parent)
    , m_upgrader(new QWebSocketServer(u"Plectrum"_s, QWebSocketServer::NonSecureMode, this))
    , m_options(options)
    , m_counters(counters)
{
    m_upgrader->setSupportedSubprotocols(subprotocols);
    connect(m_upgrader, &QWebSocketServer::newConnection, this, &QtEngine::acceptAll);
}

void QtEngine::take(std::unique_ptr<QTcpSocket> socket)
{
    QTcpSocket *const given = socket.release();
    m_upgrader->handleConnection(given);
    // The request has arrived already; Qt's server only looks when told.
    Q_EMIT given->readyRead();
}

void QtEngine::acceptAll()
{
    while (QWebSocket *const socket = m_upgrader->nextPendingConnection()) {
        socket->setMaxAllowedIncomingFrameSize(quint64(m_options.maxFrame));
        socket->setMaxAllowedIncomingMessageSize(quint64(m_options.maxMessage));
        Q_EMIT accepted(new QtPeer(socket, m_options, m_counters, parent()));
    }
}

#else

bool QtEngine::isSupported()
{
    return false;
}

QtEngine::QtEngine(const QStringList & /*subprotocols*/, const ConnectionOptions &options, ServerCounters &counters,
                   QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_counters(counters)
{
}

void QtEngine::take(std::unique_ptr<QTcpSocket> socket)
{
    socket->abort();
}

void QtEngine::acceptAll() { }

#endif

} // namespace plectrum
