// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/issuingserver.h"

#include "websocket/handshake.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

#include <memory>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QByteArray fresh(int bytes)
{
    QByteArray value(bytes, '\0');
    for (char &each : value)
        each = char(QRandomGenerator::global()->generate());
    return value.toHex();
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

IssuingServer::IssuingServer(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] { accept(nextPendingConnection()); });
}

void IssuingServer::accept(QTcpSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        if (socket->peek(64 * 1024).contains("\r\n\r\n"))
            upgrade(socket, socket->readAll());
    });
}

void IssuingServer::upgrade(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->disconnect(this);
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    const auto taken = parser.feed(bytes);
    const auto request = ServerHandshake::check(parser.head());
    const QByteArray target = parser.head().target;
    if (target.startsWith("/private/") && !m_rooms.contains(target.sliced(9))) {
        socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    const QByteArray protocol = request->subprotocols.value(0);
    socket->write(ServerHandshake::response(*request, protocol, {}, {{"X-Server", "issuing"}}));
    socket->setParent(nullptr);
    auto *const connection = new Connection(std::unique_ptr<QTcpSocket>(socket), Role::Server, {}, {}, nullptr, 0,
                                            bytes.sliced(*taken), this);
    const auto guest = std::make_shared<Guest>();
    guest->sid = fresh(12);
    connect(connection, &Connection::messageReceived, this, [this, connection, guest](const Assembled &message) {
        answer(connection, *guest, message.payload.toByteArray());
    });
    connect(connection, &Connection::closed, connection, &QObject::deleteLater);
    connection->start();
    connection->sendText(json({{u"type"_s, u"welcome"_s},
                               {u"sid"_s, QString::fromLatin1(guest->sid)},
                               {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}}));
}

void IssuingServer::answer(Connection *connection, Guest &guest, const QByteArray &text)
{
    const QJsonObject asked = QJsonDocument::fromJson(text).object();
    const QString type = asked.value("type"_L1).toString();
    if (type == "join"_L1 && asked.value("sid"_L1).toString().toLatin1() == guest.sid) {
        guest.room = "room:" + fresh(6);
        m_rooms << guest.room;
        connection->sendText(json({{u"type"_s, u"joined"_s}, {u"room"_s, QString::fromLatin1(guest.room)}}));
        return;
    }
    if (type != "say"_L1 || asked.value("room"_L1).toString().toLatin1() != guest.room) {
        connection->sendText(R"({"type":"error"})");
        return;
    }
    const int number = guest.said++;
    const QByteArray reply = json({{u"type"_s, u"said"_s},
                                   {u"number"_s, number},
                                   {u"text"_s, asked.value("text"_L1)},
                                   {u"room"_s, asked.value("room"_L1)},
                                   {u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                   {u"at"_s, QDateTime::currentMSecsSinceEpoch()}});
    const QList<QByteArray> replies = plant ? plant(number, reply) : QList<QByteArray>{reply};
    const auto send = [this, connection, replies, number] {
        for (const QByteArray &each : replies)
            connection->sendText(each);
        if (number + 1 == closesAfter)
            connection->close(4001, "enough");
    };
    const auto wait = delay ? delay(number) : std::chrono::milliseconds(0);
    if (wait.count() > 0)
        QTimer::singleShot(wait, connection, send);
    else
        send();
}

} // namespace plectrum
