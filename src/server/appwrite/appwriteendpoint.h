// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/appwrite/appwritequery.h"
#include "server/appwrite/appwriteusers.h"
#include "server/endpoint.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>

#include <span>
#include <vector>

namespace plectrum {

struct AppwriteEvent;

/// A client's message, or its coming, that Appwrite answers with an error frame.
struct AppwriteRefusal {
    int code = 0; ///< 1003 message format, 1008 policy violation, 1013 too many; or an HTTP status
    QString message;
};

/// /v1/realtime: what Appwrite Realtime does, for clients that are tested without one (appwrite/appwrite:
/// app/realtime.php, src/Appwrite/Realtime/Message/Handlers). Channels in the URL or by subscribe messages, sessions by
/// cookie or authentication message, events to those whose roles may read them, presences, and its limits. Every
/// project that has an id exists. Events come by HTTP calls, see appwriteCallTable().
class AppwriteEndpoint : public Endpoint {
    Q_OBJECT

public:
    static constexpr int MostMessagesAMinute = 32;     ///< of a connection
    static constexpr int MostConnectionsAMinute = 128; ///< of an address, to one URL
    static constexpr qsizetype MostMessageBytes = 64'000;
    static constexpr qsizetype MostSubscriptions = 1000; ///< of a connection; ours, Appwrite has none

    explicit AppwriteEndpoint(const EndpointContext &context);

    void join(Peer *peer) override;
    bool takesPosts() const override { return true; }
    HttpResponse post(const QByteArray &body) override;

    // The calls of appwriteCallTable(). Each gives its answer; with "error" where an argument is wrong.
    QJsonObject publish(const QJsonObject &call);
    QJsonObject createSession(const QJsonObject &call);
    QJsonObject deleteSession(const QJsonObject &call);
    QJsonObject connections(const QJsonObject &call);

private:
    struct Subscription {
        QString id;
        QStringList channels;
        std::vector<AppwriteQuery> queries;
    };
    /// Counts what happens in the minute that began with the first.
    struct MinuteCount {
        qint64 startMs = 0;
        int count = 0;
    };
    struct Client {
        Peer *peer = nullptr;
        QString project;
        AppwriteUser user;
        QList<Subscription> subscriptions;
        QHash<QString, QJsonObject> presences; ///< by id; gone with the connection
        MinuteCount messages;
    };
    using Answer = tl::expected<QJsonObject, AppwriteRefusal>;
    struct MessageInfo;
    static std::span<const MessageInfo> messageTable();

    bool isTooMany(MinuteCount &count, int most) const;
    tl::expected<void, AppwriteRefusal> check(const Peer &peer);
    void welcome(Client &client);
    void received(Peer *peer, Opcode type, QByteArrayView message);
    Answer answer(Client &client, const QJsonObject &message);
    Answer ping(Client &client, const QJsonValue &data);
    Answer authenticate(Client &client, const QJsonValue &data);
    Answer subscribe(Client &client, const QJsonValue &data);
    Answer unsubscribe(Client &client, const QJsonValue &data);
    Answer presence(Client &client, const QJsonValue &data);
    void announcePresence(const Client &client, const QJsonObject &presence, const QString &action);
    void leave(Peer *peer);
    qint64 deliver(const QString &project, const AppwriteEvent &event, const QJsonObject &payload);
    Client *client(const Peer *peer);

    QElapsedTimer m_clock;
    AppwriteUsers m_users;
    QList<Client> m_clients;                ///< in the order in which they came
    QHash<QString, MinuteCount> m_arrivals; ///< by address and URL
};

/// One row of the table of calls that steer the rehearsed Appwrite by POST /v1/realtime from this machine.
struct AppwriteCallInfo {
    QLatin1StringView name;
    QLatin1StringView arguments; ///< "event, payload?"
    QLatin1StringView text;      ///< what it does, English
    QJsonObject (AppwriteEndpoint::*run)(const QJsonObject &call);
};

/// All calls; help, documents and tests are made from it.
std::span<const AppwriteCallInfo> appwriteCallTable();

} // namespace plectrum
