// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedpeer.h"

#include "connection/resetprobe.h"
#include "websocket/handshake.h"

#include <QSslSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#else
#include <winsock2.h>
#endif

namespace plectrum {

using namespace Qt::StringLiterals;

ScriptedPeer::ScriptedPeer(const Answer &answer, const std::optional<QSslConfiguration> &tls)
    : m_answer(answer)
    , m_tls(tls)
{
    listen(QHostAddress::LocalHost);
}

QUrl ScriptedPeer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"wss"_s : u"ws"_s).arg(serverPort()).arg(path));
}

bool ScriptedPeer::isDisconnected() const
{
    return m_socket && m_socket->state() == QAbstractSocket::UnconnectedState;
}

void ScriptedPeer::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void ScriptedPeer::end()
{
    m_socket->disconnectFromHost();
}

void ScriptedPeer::halfClose()
{
#ifdef Q_OS_UNIX
    shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
#else
    shutdown(SOCKET(m_socket->socketDescriptor()), SD_SEND);
#endif
}

void ScriptedPeer::reset()
{
    ResetProbe::resetOnClose(*m_socket);
    m_socket->abort();
}

QByteArray ScriptedPeer::keyOf(const QByteArray &head)
{
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    return parser.feed(head) ? parser.head().headers.value("Sec-WebSocket-Key") : QByteArray();
}

QByteArray ScriptedPeer::accept(const QByteArray &head, const QByteArray &more)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + acceptFor(keyOf(head)) + "\r\n" + more + "\r\n";
}

void ScriptedPeer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    m_received.clear();
    m_answered = false;
    if (m_tls) {
        auto *secure = new QSslSocket(this);
        secure->setSocketDescriptor(descriptor);
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
        m_socket = secure;
    } else {
        m_socket = new QTcpSocket(this);
        m_socket->setSocketDescriptor(descriptor);
    }
    connect(m_socket, &QTcpSocket::readyRead, this, [this, socket = m_socket] {
        if (socket == m_socket)
            read();
    });
}

void ScriptedPeer::read()
{
    m_received += m_socket->readAll();
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (m_answered || !m_answer || end < 0)
        return;
    m_answered = !m_answersAll;
    m_heads << m_received.first(end + 4);
    m_received.remove(0, end + 4);
    const QByteArray answer = m_answer(m_heads.constLast());
    if (!answer.isEmpty())
        send(answer);
    Q_EMIT requested();
}

} // namespace plectrum
