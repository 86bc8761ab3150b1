// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace plectrum {

/// A proxy in the test, SOCKS5 (RFC 1928, 1929) or CONNECT (RFC 9110 §9.3.6), that leads every name to one port of the
/// loopback address. With a user it wants these credentials.
class ProxyPeer : public QTcpServer {
    Q_OBJECT

public:
    enum class Kind { Socks5, Connect };

    ProxyPeer(Kind kind, quint16 destination, const QString &user = {}, const QString &password = {});

    /// Its own URL, with other credentials if given.
    QUrl url(const QString &user = {}, const QString &password = {}) const;
    /// "name:port" of each tunnel asked for.
    const QStringList &asked() const { return m_asked; }
    /// How often credentials were wrong or missing.
    int turnedAway() const { return m_turnedAway; }

private:
    enum class Step { Greeting, Credentials, Request, Tunnel };
    void serve(QTcpSocket *client);
    void read(QTcpSocket *client);
    void readSocks(QTcpSocket *client, Step step, const QByteArray &bytes);
    void readConnect(QTcpSocket *client, const QByteArray &head);
    void tunnel(QTcpSocket *client, const QByteArray &yes);

    const Kind m_kind;
    const quint16 m_destination;
    const QString m_user;
    const QString m_password;
    QStringList m_asked;
    int m_turnedAway = 0;
};

} // namespace plectrum
