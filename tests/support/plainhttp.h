// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <QTest>

namespace plectrum {

/// One HTTP request over a connection of its own, and what came back until the server hung up.
class PlainHttp {
public:
    PlainHttp(quint16 port, const QByteArray &request)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.write(request);
    }
    static QByteArray get(const QByteArray &target, const QByteArray &fields = {})
    {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields + "\r\n";
    }
    static QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {})
    {
        return "POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    /// Waits for the end; false: it did not come.
    bool wait()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 30000);
    }
    bool isOver() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    void abort() { m_socket.abort(); }
    QByteArray answer()
    {
        m_answer += m_socket.readAll();
        return m_answer;
    }
    int status() { return answer().split(' ').value(1).toInt(); }
    QByteArray head() { return answer().left(answer().indexOf("\r\n\r\n") + 2); }
    QByteArray body() { return answer().mid(answer().indexOf("\r\n\r\n") + 4); }

private:
    QTcpSocket m_socket;
    QByteArray m_answer;
};

} // namespace plectrum
