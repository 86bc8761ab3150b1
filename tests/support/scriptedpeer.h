// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpSocket;

namespace plectrum {

/// A TCP or TLS server in the test that says exactly the bytes it is told and keeps what came. One conversation at a
/// time: a new connection takes the place of the last.
class ScriptedPeer : public QTcpServer {
    Q_OBJECT

public:
    /// Answers a whole request head with these bytes.
    using Answer = std::function<QByteArray(const QByteArray &head)>;

    explicit ScriptedPeer(const Answer &answer = {}, const std::optional<QSslConfiguration> &tls = {});

    QUrl url(const QString &path = QStringLiteral("/")) const;
    /// The heads that came, in their order.
    const QList<QByteArray> &heads() const { return m_heads; }
    /// What came behind the last head; without an answer, all that came.
    const QByteArray &received() const { return m_received; }
    int connections() const { return m_connections; }
    bool isDisconnected() const;
    QTcpSocket *socket() const { return m_socket; }

    /// Every head of a conversation is answered, not only the first.
    void answerAll() { m_answersAll = true; }
    void send(const QByteArray &bytes);
    void end();
    /// Ends the sending direction only.
    void halfClose();
    void reset();

    /// A right 101 for `head`, with more header lines (each with its line break).
    static QByteArray accept(const QByteArray &head, const QByteArray &more = {});
    static QByteArray keyOf(const QByteArray &head);

Q_SIGNALS:
    void requested();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read();

    const Answer m_answer;
    const std::optional<QSslConfiguration> m_tls;
    QTcpSocket *m_socket = nullptr;
    QList<QByteArray> m_heads;
    QByteArray m_received;
    bool m_answered = false;
    bool m_answersAll = false;
    int m_connections = 0;
};

} // namespace plectrum
