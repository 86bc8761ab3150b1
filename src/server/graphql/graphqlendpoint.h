// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpoint.h"
#include "server/graphql/graphqlexecution.h"

#include <QHash>
#include <QMap>

#include <deque>

class QTimer;

namespace plectrum {

/// /graphql: GraphQL over the subprotocol graphql-transport-ws (enisdenjo/graphql-ws, PROTOCOL.md), with the schema of
/// graphqlFieldTable(): rooms with messages, a counter, a countdown. Close codes and texts are those of the protocol's
/// reference server. With ?token=T in the URL connection_init must bring the payload {"token": T}.
class GraphqlEndpoint : public Endpoint {
    Q_OBJECT

public:
    using Endpoint::Endpoint;
    QList<QByteArray> subprotocols() const override;
    void join(Peer *peer) override;

private:
    static constexpr qsizetype MostRooms = 1000;      ///< the oldest goes then
    static constexpr size_t MostMessages = 100;       ///< kept of a room
    static constexpr qsizetype MostOperations = 1000; ///< of a client

    struct Operation {
        GraphqlExecution execution;
        QTimer *timer = nullptr; ///< of a countdown
    };
    struct Client {
        Peer *peer = nullptr;
        bool isAcknowledged = false;
        QHash<QString, Operation> operations; ///< subscriptions, by id
    };
    struct Room {
        QString name;
        std::deque<QJsonObject> messages;
    };

    void received(Peer *peer, Opcode type, QByteArrayView message);
    void initialise(Client &client, const QJsonObject &message);
    void subscribe(Client &client, const QJsonObject &message);
    void start(Client &client, const QString &id, const GraphqlExecution &execution);
    void startCountdown(Client &client, const QString &id);
    void complete(Peer *peer, const QString &id);
    void stop(Client &client, const QString &id);
    void leave(Peer *peer);
    tl::expected<QJsonValue, QString> resolve(const QString &field, const QJsonObject &arguments);
    QJsonObject say(const QJsonObject &arguments);
    Room *room(const QString &name);
    /// To all subscriptions of this field whose arguments fit.
    void announce(const QString &field, const QJsonObject &arguments, const QJsonValue &value);
    Client *client(const Peer *peer);

    QList<Client> m_clients;
    QList<Room> m_rooms; ///< in the order in which they were first spoken in
    qint64 m_lastMessage = 0;
    int m_counter = 0;
};

} // namespace plectrum
