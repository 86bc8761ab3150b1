// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/talker.h"

#include "support/patience.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace plectrum {

Talker::Talker(const QUrl &url, Target target)
{
    connect(&m_client, &Client::opened, this, [this](Connection *connection) {
        connect(connection, &Connection::messageReceived, this,
                [this](const Assembled &message) { m_heard.append(message.payload.toByteArray()); });
    });
    connect(&m_client, &Client::closed, this, [this](const ConnectionEnd &end) { m_end = end; });
    target.url = url;
    m_client.open(target);
}

bool Talker::isOpen()
{
    return QTest::qWaitFor([this] { return m_client.state() == Client::State::Open || m_end; }, BusyPatience) && !m_end;
}

void Talker::say(const QJsonObject &object)
{
    say(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray Talker::nextText()
{
    const bool came = QTest::qWaitFor([this] { return !m_heard.isEmpty(); }, BusyPatience);
    return came ? m_heard.takeFirst() : QByteArray();
}

QJsonObject Talker::next()
{
    return QJsonDocument::fromJson(nextText()).object();
}

quint16 Talker::closeCode()
{
    const bool ended = QTest::qWaitFor([this] { return m_end.has_value(); }, BusyPatience);
    return ended ? m_end->code : quint16(0);
}

QJsonObject posted(const QUrl &url, const QByteArray &body)
{
    QTcpSocket socket;
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, quint16(url.port()));
    socket.write("POST " + url.path().toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    (void)QTest::qWaitFor([&] { return !answer.isEmpty() && socket.state() == QTcpSocket::UnconnectedState; },
                          BusyPatience);
    QJsonObject object = QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)).object();
    object.insert(u"status"_s, answer.mid(9, 3).toInt());
    return object;
}

} // namespace plectrum
