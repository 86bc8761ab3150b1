// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/proxypeer.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr char StepProperty[] = "step";

} // namespace

ProxyPeer::ProxyPeer(Kind kind, quint16 destination, const QString &user, const QString &password)
    : m_kind(kind)
    , m_destination(destination)
    , m_user(user)
    , m_password(password)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port for the proxy");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const client = nextPendingConnection())
            serve(client);
    });
}

QUrl ProxyPeer::url(const QString &user, const QString &password) const
{
    QUrl url(u"%1://127.0.0.1:%2"_s.arg(m_kind == Kind::Socks5 ? u"socks5"_s : u"http"_s).arg(serverPort()));
    url.setUserName(user);
    url.setPassword(password);
    return url;
}

void ProxyPeer::serve(QTcpSocket *client)
{
    client->setProperty(StepProperty, int(Step::Greeting));
    connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
}

/// Clients wait for each answer, so each step comes whole; on loopback small writes are not cut.
void ProxyPeer::read(QTcpSocket *client)
{
    const auto step = Step(client->property(StepProperty).toInt());
    if (step == Step::Tunnel)
        return;
    const QByteArray bytes = client->peek(4096);
    if (m_kind == Kind::Connect) {
        if (bytes.contains("\r\n\r\n"))
            readConnect(client, client->read(bytes.indexOf("\r\n\r\n") + 4));
        return;
    }
    client->read(bytes.size());
    readSocks(client, step, bytes);
}

void ProxyPeer::readSocks(QTcpSocket *client, Step step, const QByteArray &bytes)
{
    switch (step) {
    case Step::Greeting: {
        const char method = m_user.isEmpty() ? 0 : 2;
        const bool offered = bytes.mid(2).contains(method);
        client->write(QByteArray("\x05", 1) + (offered ? method : char(0xff)));
        if (!offered) {
            ++m_turnedAway;
            client->disconnectFromHost();
            return;
        }
        client->setProperty(StepProperty, int(m_user.isEmpty() ? Step::Request : Step::Credentials));
        return;
    }
    case Step::Credentials: {
        const QByteArray user = bytes.mid(2, bytes.at(1));
        const QByteArray password = bytes.mid(3 + user.size());
        const bool right = user == m_user.toUtf8() && password == m_password.toUtf8();
        client->write(QByteArray("\x01", 1) + (right ? '\0' : '\1'));
        m_turnedAway += right ? 0 : 1;
        if (!right)
            client->disconnectFromHost();
        client->setProperty(StepProperty, int(Step::Request));
        return;
    }
    case Step::Request: {
        const bool isName = bytes.at(3) == 3;
        const QString host = isName ? QString::fromLatin1(bytes.mid(5, bytes.at(4)))
                                    : QHostAddress(qFromBigEndian<quint32>(bytes.constData() + 4)).toString();
        m_asked << u"%1:%2"_s.arg(host).arg(qFromBigEndian<quint16>(bytes.constData() + bytes.size() - 2));
        tunnel(client, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
        return;
    }
    case Step::Tunnel:
        return;
    }
}

void ProxyPeer::readConnect(QTcpSocket *client, const QByteArray &head)
{
    const QByteArray wanted = "Basic " + QString(m_user + u':' + m_password).toUtf8().toBase64();
    if (!m_user.isEmpty() && !head.contains("\r\nProxy-Authorization: " + wanted + "\r\n")) {
        ++m_turnedAway;
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                      "Proxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    m_asked << QString::fromLatin1(head.split(' ').value(1));
    tunnel(client, "HTTP/1.1 200 Connection established\r\n\r\n");
}

void ProxyPeer::tunnel(QTcpSocket *client, const QByteArray &yes)
{
    client->setProperty(StepProperty, int(Step::Tunnel));
    auto *const server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, this, [client, server, yes] {
        client->write(yes);
        connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    });
    server->connectToHost(QHostAddress::LocalHost, m_destination);
}

} // namespace plectrum
