// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What clients of Appwrite Realtime may say, and what they are answered; errors as the real one words them.

#include "server/appwrite/appwriteendpoint.h"
#include "server/appwrite/appwriteevent.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype LongestText = 2048; ///< session, status
constexpr qsizetype LongestId = 36;
constexpr int PresenceDays = 30;

tl::unexpected<AppwriteRefusal> badFormat(const QString &message)
{
    return tl::unexpected(AppwriteRefusal{1003, message});
}

QString uniqueId()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(20);
}

QJsonObject responseTo(const QString &type, QJsonObject data)
{
    data.insert(u"to"_s, type);
    return {{u"type"_s, u"response"_s}, {u"data"_s, data}};
}

/// What is wrong with the items of a subscribe message; empty: nothing.
QString wrongSubscribe(const QJsonValue &data)
{
    if (!data.isArray())
        return u"Payload is not valid."_s;
    const QJsonArray items = data.toArray();
    for (const auto item : items) {
        if (!item.isObject())
            return u"Each subscribe payload must be an object."_s;
        if (!item.toObject().contains("channels"_L1))
            return u"channels is not present in payload."_s;
        if (!item["channels"_L1].isArray())
            return u"channels is not a valid array."_s;
        if (item.toObject().contains("queries"_L1) && !item["queries"_L1].isArray())
            return u"queries is not a valid array."_s;
    }
    return {};
}

} // namespace

struct AppwriteEndpoint::MessageInfo {
    QLatin1StringView type;
    Answer (AppwriteEndpoint::*run)(Client &client, const QJsonValue &data);
};

std::span<const AppwriteEndpoint::MessageInfo> AppwriteEndpoint::messageTable()
{
    static constexpr std::array Table{
        MessageInfo{"ping"_L1, &AppwriteEndpoint::ping},
        MessageInfo{"authentication"_L1, &AppwriteEndpoint::authenticate},
        MessageInfo{"subscribe"_L1, &AppwriteEndpoint::subscribe},
        MessageInfo{"unsubscribe"_L1, &AppwriteEndpoint::unsubscribe},
        MessageInfo{"presence"_L1, &AppwriteEndpoint::presence},
    };
    return Table;
}

AppwriteEndpoint::Answer AppwriteEndpoint::answer(Client &client, const QJsonObject &message)
{
    if (message.isEmpty())
        return badFormat(u"Message format is not valid."_s);
    const QString type = message.value("type"_L1).toString();
    const auto info = std::ranges::find(messageTable(), type, &MessageInfo::type);
    if (info == messageTable().end())
        return badFormat(u"Message type is not valid."_s);
    return (this->*info->run)(client, message.value("data"_L1));
}

AppwriteEndpoint::Answer AppwriteEndpoint::ping(Client &, const QJsonValue &)
{
    return QJsonObject{{u"type"_s, u"pong"_s}};
}

AppwriteEndpoint::Answer AppwriteEndpoint::authenticate(Client &client, const QJsonValue &data)
{
    const QJsonValue session = data["session"_L1];
    if (session.isUndefined())
        return badFormat(u"Payload is not valid. Session is required"_s);
    if (!session.isString() || session.toString().size() > LongestText)
        return badFormat(u"session: Value must be a valid string and no longer than %1 chars"_s.arg(LongestText));
    const auto user = m_users.user(session.toString());
    if (!user)
        return badFormat(u"Session is not valid."_s);
    client.user = *user;
    return responseTo(u"authentication"_s, {{u"success"_s, true}, {u"user"_s, user->toJson()}});
}

AppwriteEndpoint::Answer AppwriteEndpoint::subscribe(Client &client, const QJsonValue &data)
{
    if (data.isUndefined() || data.isNull())
        return badFormat(u"Payload is not valid. Items is required"_s);
    if (const QString wrong = wrongSubscribe(data); !wrong.isEmpty())
        return badFormat(u"items: "_s + wrong);
    // All or nothing: a wrong query leaves the subscriptions as they were.
    QList<Subscription> wanted;
    const QJsonArray items = data.toArray();
    for (const auto item : items) {
        Subscription subscription{.id = item["subscriptionId"_L1].toString(), .channels = {}, .queries = {}};
        if (subscription.id.isEmpty())
            subscription.id = uniqueId();
        const QJsonArray channels = item["channels"_L1].toArray();
        for (const auto channel : channels)
            subscription.channels.append(channel.toString());
        const QJsonArray queries = item["queries"_L1].toArray();
        for (const auto text : queries) {
            auto query = AppwriteQuery::parse(text.toString());
            if (!query)
                return badFormat(u"Invalid query: "_s + query.error());
            subscription.queries.push_back(*std::move(query));
        }
        wanted.append(subscription);
    }
    QJsonArray told;
    for (const Subscription &subscription : std::as_const(wanted)) {
        client.subscriptions.removeIf([&](const Subscription &each) { return each.id == subscription.id; });
        if (client.subscriptions.size() >= MostSubscriptions)
            return tl::unexpected(AppwriteRefusal{1008, u"Too many subscriptions."_s});
        client.subscriptions.append(subscription);
        QJsonArray queries;
        for (const AppwriteQuery &query : subscription.queries)
            queries.append(query.toString());
        QStringList channels = subscription.channels;
        if (!client.user.id.isEmpty())
            std::ranges::replace(channels, u"account"_s, u"account."_s + client.user.id);
        told.append(QJsonObject{{u"subscriptionId"_s, subscription.id},
                                {u"channels"_s, QJsonArray::fromStringList(channels)},
                                {u"queries"_s, queries}});
    }
    return responseTo(u"subscribe"_s, {{u"success"_s, true}, {u"subscriptions"_s, told}});
}

AppwriteEndpoint::Answer AppwriteEndpoint::unsubscribe(Client &client, const QJsonValue &data)
{
    if (data.isUndefined() || data.isNull())
        return badFormat(u"Payload is not valid. Items is required"_s);
    const QJsonArray items = data.toArray();
    const auto hasId = [](const QJsonValue &item) { return !item["subscriptionId"_L1].toString().isEmpty(); };
    if (!data.isArray())
        return badFormat(u"items: Payload is not valid."_s);
    if (!std::ranges::all_of(items, hasId))
        return badFormat(u"items: Each unsubscribe payload must include a non-empty subscriptionId."_s);
    QJsonArray told;
    for (const auto item : items) {
        const QString id = item["subscriptionId"_L1].toString();
        const qsizetype removed =
            client.subscriptions.removeIf([&id](const Subscription &each) { return each.id == id; });
        told.append(QJsonObject{{u"subscriptionId"_s, id}, {u"removed"_s, removed > 0}});
    }
    return responseTo(u"unsubscribe"_s, {{u"success"_s, true}, {u"subscriptions"_s, told}});
}

AppwriteEndpoint::Answer AppwriteEndpoint::presence(Client &client, const QJsonValue &data)
{
    const QJsonValue status = data["status"_L1];
    if (status.isUndefined())
        return badFormat(u"Payload is not valid. Status is required"_s);
    if (!status.isString() || status.toString().size() > LongestText)
        return badFormat(u"status: Value must be a valid string and no longer than %1 chars"_s.arg(LongestText));
    if (client.user.id.isEmpty())
        return tl::unexpected(AppwriteRefusal{401, u"User must be authorized"_s});
    QString id = data["presenceId"_L1].toString(u"unique()"_s);
    if (id.size() > LongestId)
        return badFormat(u"presenceId: Value must be a valid string and no longer than %1 chars"_s.arg(LongestId));
    if (id == "unique()"_L1)
        id = client.presences.isEmpty() ? uniqueId() : client.presences.cbegin().key();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString user = u"user:"_s + client.user.id;
    QJsonObject presence{
        {u"$id"_s, id},
        {u"$permissions"_s,
         data["permissions"_L1].isArray()
             ? data["permissions"_L1]
             : QJsonArray{u"read(\"%1\")"_s.arg(user), u"update(\"%1\")"_s.arg(user), u"delete(\"%1\")"_s.arg(user)}},
        {u"userId"_s, client.user.id},
        {u"source"_s, u"realtime"_s},
        {u"status"_s, status},
        {u"expiresAt"_s, now.addDays(PresenceDays).toString(Qt::ISODateWithMs)},
    };
    if (data["metadata"_L1].isObject())
        presence.insert(u"metadata"_s, data["metadata"_L1]);
    client.presences.insert(id, presence);
    const QJsonObject answer = responseTo(u"presence"_s, {{u"presence"_s, presence}});
    announcePresence(client, presence, u"upsert"_s);
    return answer;
}

void AppwriteEndpoint::announcePresence(const Client &client, const QJsonObject &presence, const QString &action)
{
    AppwriteEvent event = AppwriteEvent::named(u"presences.%1.%2"_s.arg(presence.value("$id"_L1).toString(), action));
    QStringList permissions;
    const QJsonArray given = presence.value("$permissions"_L1).toArray();
    for (const auto permission : given)
        permissions.append(permission.toString());
    event.roles = appwriteReaders(permissions);
    if (!event.roles.isEmpty())
        deliver(client.project, event, presence);
}

} // namespace plectrum
