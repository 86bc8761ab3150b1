// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/issuingserver.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

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
    : TalkingServer(parent)
{
    headers = {{"X-Server", "issuing"}};
    admits = [this](const HttpHead &head) {
        return !head.target.startsWith("/private/") || m_rooms.contains(head.target.sliced(9));
    };
    opened = [this](Connection *connection) { greet(connection); };
    said = [this](Connection *connection, const QByteArray &message, bool) {
        answer(connection, m_guests[connection], message);
    };
}

void IssuingServer::greet(Connection *connection)
{
    Guest &guest = m_guests[connection] = {};
    guest.sid = fresh(12);
    connection->sendText(json({{u"type"_s, u"welcome"_s},
                               {u"sid"_s, QString::fromLatin1(guest.sid)},
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
