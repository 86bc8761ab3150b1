// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/graphql/graphqlendpoint.h"

#include "server/endpoints.h"
#include "server/graphql/graphqlschema.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

const QByteArray TransportWs = "graphql-transport-ws"_ba;
constexpr std::chrono::milliseconds InitialisationPatience = 3s;
constexpr int LongestCountdown = 100'000;
constexpr int LongestIntervalMs = 3'600'000;

/// Close codes of the protocol.
enum GraphqlClose : quint16 {
    BadRequest = 4400,
    Unauthorized = 4401,
    Forbidden = 4403,
    SubprotocolNotAcceptable = 4406,
    InitialisationTimeout = 4408,
    SubscriberExists = 4409,
    TooManyInitialisations = 4429,
};

QByteArray frame(const QString &type, const QString &id, const QJsonValue &payload = QJsonValue::Undefined)
{
    QJsonObject object{{u"type"_s, type}, {u"id"_s, id}};
    if (!payload.isUndefined())
        object.insert(u"payload"_s, payload);
    return compactJson(object);
}

} // namespace

QList<QByteArray> GraphqlEndpoint::subprotocols() const
{
    return {TransportWs};
}

GraphqlEndpoint::Client *GraphqlEndpoint::client(const Peer *peer)
{
    const auto found = std::ranges::find(m_clients, peer, &Client::peer);
    return found == m_clients.end() ? nullptr : &*found;
}

void GraphqlEndpoint::join(Peer *peer)
{
    QList<QByteArray> offered = peer->requestHeader("sec-websocket-protocol").split(',');
    for (QByteArray &each : offered)
        each = each.trimmed();
    if (!offered.contains(TransportWs)) {
        peer->close(SubprotocolNotAcceptable, "Subprotocol not acceptable");
        return;
    }
    m_clients.append({.peer = peer});
    connect(peer, &Peer::messageReceived, this,
            [this, peer](Opcode type, QByteArrayView message) { received(peer, type, message); });
    connect(peer, &Peer::closed, this, [this, peer] { leave(peer); });
    keepPace(peer);
    QTimer::singleShot(InitialisationPatience, peer, [this, peer] {
        if (const Client *const late = client(peer); late && !late->isAcknowledged)
            peer->close(InitialisationTimeout, "Connection initialisation timeout");
    });
}

void GraphqlEndpoint::received(Peer *peer, Opcode type, QByteArrayView message)
{
    Client *const from = client(peer);
    if (!from)
        return;
    const QJsonObject object =
        type == Opcode::Text ? QJsonDocument::fromJson(message.toByteArray()).object() : QJsonObject();
    const QString what = object.value("type"_L1).toString();
    const QString id = object.value("id"_L1).toString();
    if (what == "connection_init"_L1)
        initialise(*from, object);
    else if (what == "ping"_L1)
        peer->sendText(compactJson(object.contains("payload"_L1)
                                       ? QJsonObject{{u"type"_s, u"pong"_s}, {u"payload"_s, object["payload"_L1]}}
                                       : QJsonObject{{u"type"_s, u"pong"_s}}));
    else if (what == "subscribe"_L1 && !id.isEmpty() && object["payload"_L1]["query"_L1].isString())
        subscribe(*from, object);
    else if (what == "complete"_L1 && !id.isEmpty())
        stop(*from, id);
    else if (what != "pong"_L1)
        peer->close(BadRequest, "Invalid message received");
}

void GraphqlEndpoint::initialise(Client &client, const QJsonObject &message)
{
    if (client.isAcknowledged) {
        client.peer->close(TooManyInitialisations, "Too many initialisation requests");
        return;
    }
    const QString token = QUrlQuery(client.peer->requestUrl()).queryItemValue(u"token"_s, QUrl::FullyDecoded);
    if (!token.isEmpty() && message["payload"_L1]["token"_L1].toString() != token) {
        client.peer->close(Forbidden, "Forbidden");
        return;
    }
    client.isAcknowledged = true;
    client.peer->sendText(compactJson({{u"type"_s, u"connection_ack"_s}}));
}

void GraphqlEndpoint::subscribe(Client &client, const QJsonObject &message)
{
    const QString id = message.value("id"_L1).toString();
    const QJsonObject payload = message.value("payload"_L1).toObject();
    if (!client.isAcknowledged) {
        client.peer->close(Unauthorized, "Unauthorized");
        return;
    }
    if (client.operations.contains(id)) {
        client.peer->close(SubscriberExists, "Subscriber for " + id.toUtf8().left(64) + " already exists");
        return;
    }
    const auto execution = GraphqlExecution::prepare({.query = payload.value("query"_L1).toString(),
                                                      .operationName = payload.value("operationName"_L1).toString(),
                                                      .variables = payload.value("variables"_L1).toObject()});
    if (!execution) {
        client.peer->sendText(frame(u"error"_s, id, execution.error()));
        return;
    }
    if (execution->isSubscription()) {
        start(client, id, *execution);
        return;
    }
    Peer *const peer = client.peer;
    const QJsonObject result = execution->execute(
        [this](const QString &field, const QJsonObject &arguments) { return resolve(field, arguments); });
    peer->sendText(frame(u"next"_s, id, result));
    peer->sendText(frame(u"complete"_s, id));
}

void GraphqlEndpoint::start(Client &client, const QString &id, const GraphqlExecution &execution)
{
    const auto failed = [&](const QString &message) {
        client.peer->sendText(frame(u"error"_s, id, QJsonArray{QJsonObject{{u"message"_s, message}}}));
    };
    if (client.operations.size() >= MostOperations) {
        failed(u"A client may have %1 operations."_s.arg(MostOperations));
        return;
    }
    const QJsonObject &arguments = execution.subscribedArguments();
    const bool countsDown = execution.subscribedField() == "countdown"_L1;
    const int from = arguments.value("from"_L1).toInt();
    const int intervalMs = arguments.value("intervalMs"_L1).toInt();
    if (countsDown && (from < 0 || from > LongestCountdown || intervalMs < 0 || intervalMs > LongestIntervalMs)) {
        failed(
            u"countdown wants from, 0 to %1, and intervalMs, 0 to %2."_s.arg(LongestCountdown).arg(LongestIntervalMs));
        return;
    }
    client.operations.insert(id, {.execution = execution});
    if (countsDown)
        startCountdown(client, id);
}

void GraphqlEndpoint::startCountdown(Client &client, const QString &id)
{
    Operation &operation = client.operations[id];
    const QJsonObject arguments = operation.execution.subscribedArguments();
    Peer *const peer = client.peer;
    operation.timer = new QTimer(peer);
    operation.timer->setInterval(arguments.value("intervalMs"_L1).toInt());
    const auto left = std::make_shared<int>(arguments.value("from"_L1).toInt());
    connect(operation.timer, &QTimer::timeout, this, [this, peer, id, left, execution = operation.execution] {
        if (isSentAway(peer))
            return;
        peer->sendText(frame(u"next"_s, id, execution.execute([&left](const QString &, const QJsonObject &) {
            return tl::expected<QJsonValue, QString>(QJsonValue(*left));
        })));
        if (--*left < 0)
            complete(peer, id);
    });
    operation.timer->start();
}

void GraphqlEndpoint::complete(Peer *peer, const QString &id)
{
    if (Client *const whose = client(peer))
        stop(*whose, id);
    peer->sendText(frame(u"complete"_s, id));
}

void GraphqlEndpoint::stop(Client &client, const QString &id)
{
    // Later: it may be this timer that asks.
    if (const Operation gone = client.operations.take(id); gone.timer) {
        gone.timer->stop();
        gone.timer->deleteLater();
    }
}

void GraphqlEndpoint::leave(Peer *peer)
{
    m_clients.removeIf([peer](const Client &each) {
        if (each.peer != peer)
            return false;
        for (const Operation &operation : each.operations) {
            if (operation.timer)
                operation.timer->stop();
        }
        return true;
    });
}

GraphqlEndpoint::Room *GraphqlEndpoint::room(const QString &name)
{
    const auto found = std::ranges::find(m_rooms, name, &Room::name);
    return found == m_rooms.end() ? nullptr : &*found;
}

tl::expected<QJsonValue, QString> GraphqlEndpoint::resolve(const QString &field, const QJsonObject &arguments)
{
    const auto shown = [](const Room &room) {
        QJsonArray messages;
        for (const QJsonObject &each : room.messages)
            messages.append(each);
        return QJsonObject{{u"name"_s, room.name}, {u"messages"_s, messages}};
    };
    if (field == "hello"_L1)
        return QString(u"Hello, "_s + arguments.value("name"_L1).toString() + u'!');
    if (field == "schema"_L1)
        return QString::fromUtf8(graphqlSchemaText());
    if (field == "fail"_L1)
        return tl::unexpected(arguments.value("message"_L1).toString());
    if (field == "say"_L1)
        return say(arguments);
    if (field == "increment"_L1) {
        m_counter = int(quint32(m_counter) + quint32(arguments.value("by"_L1).toInt()));
        announce(u"counter"_s, {}, m_counter);
        return m_counter;
    }
    if (field == "counter"_L1)
        return m_counter;
    if (field == "room"_L1) {
        const Room *const found = room(arguments.value("name"_L1).toString());
        return found ? QJsonValue(shown(*found)) : QJsonValue();
    }
    QJsonArray rooms;
    for (const Room &each : std::as_const(m_rooms))
        rooms.append(shown(each));
    return rooms;
}

QJsonObject GraphqlEndpoint::say(const QJsonObject &arguments)
{
    const QString name = arguments.value("room"_L1).toString();
    const QJsonObject message{{u"id"_s, QString::number(++m_lastMessage)},
                              {u"room"_s, name},
                              {u"text"_s, arguments.value("text"_L1)},
                              {u"from"_s, arguments.value("from"_L1)},
                              {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    if (!room(name)) {
        if (m_rooms.size() >= MostRooms)
            m_rooms.removeFirst();
        m_rooms.append({.name = name, .messages = {}});
    }
    auto &messages = room(name)->messages;
    messages.push_back(message);
    if (messages.size() > MostMessages)
        messages.pop_front();
    announce(u"messages"_s, {{u"room"_s, name}}, message);
    return message;
}

void GraphqlEndpoint::announce(const QString &field, const QJsonObject &arguments, const QJsonValue &value)
{
    // A copy: who is sent away may leave at once.
    const QList<Client> clients = m_clients;
    for (const Client &each : clients) {
        for (auto operation = each.operations.cbegin(); operation != each.operations.cend(); ++operation) {
            const GraphqlExecution &execution = operation->execution;
            if (execution.subscribedField() != field || execution.subscribedArguments() != arguments)
                continue;
            if (isSentAway(each.peer))
                break;
            each.peer->sendText(
                frame(u"next"_s, operation.key(), execution.execute([&value](const QString &, const QJsonObject &) {
                    return tl::expected<QJsonValue, QString>(value);
                })));
        }
    }
}

} // namespace plectrum
