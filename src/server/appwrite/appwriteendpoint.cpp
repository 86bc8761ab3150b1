// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/appwrite/appwriteendpoint.h"

#include "server/appwrite/appwriteevent.h"
#include "server/endpoints.h"
#include "server/rooms/roomcalls.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qsizetype MostReasonBytes = 123; ///< RFC 6455 §5.5
constexpr qsizetype MostArrivals = 10'000; ///< addresses that are counted apart

constexpr std::array CallTable{
    AppwriteCallInfo{"publish"_L1, "event, payload?, permissions?, channels?, project?"_L1,
                     "Announces an event such as databases.main.collections.notes.documents.42.create to those that "
                     "have subscribed and may read it, as \"delivered\"."_L1,
                     &AppwriteEndpoint::publish},
    AppwriteCallInfo{"createSession"_L1, "userId, name?, email?, teams?, labels?"_L1,
                     "Makes a session for a user, as \"session\": for an authentication message or the cookie "
                     "a_session_<project>."_L1,
                     &AppwriteEndpoint::createSession},
    AppwriteCallInfo{"deleteSession"_L1, "session"_L1, "Ends a session; open connections keep their user."_L1,
                     &AppwriteEndpoint::deleteSession},
    AppwriteCallInfo{"connections"_L1, "project?"_L1,
                     "Lists open connections with their users and subscriptions, as \"connections\"."_L1,
                     &AppwriteEndpoint::connections},
};

QStringList stringsIn(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const auto each : array)
        strings.append(each.toString());
    return strings;
}

/// As Appwrite sends it: an error frame, nothing else.
QByteArray errorFrame(const AppwriteRefusal &refusal)
{
    return compactJson({{u"type"_s, u"error"_s},
                        {u"data"_s, QJsonObject{{u"code"_s, refusal.code}, {u"message"_s, refusal.message}}}});
}

/// The value of a cookie in a Cookie header (RFC 6265 §4.2).
QString cookieIn(const QByteArray &header, const QString &name)
{
    const QList<QByteArray> pairs = header.split(';');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && QString::fromUtf8(pair.first(equals).trimmed()) == name)
            return QUrl::fromPercentEncoding(pair.sliced(equals + 1).trimmed());
    }
    return {};
}

} // namespace

std::span<const AppwriteCallInfo> appwriteCallTable()
{
    return CallTable;
}

AppwriteEndpoint::AppwriteEndpoint(const EndpointContext &context)
    : Endpoint(context)
{
    m_clock.start();
}

AppwriteEndpoint::Client *AppwriteEndpoint::client(const Peer *peer)
{
    const auto found = std::ranges::find(m_clients, peer, &Client::peer);
    return found == m_clients.end() ? nullptr : &*found;
}

bool AppwriteEndpoint::isTooMany(MinuteCount &count, int most) const
{
    const qint64 now = m_clock.elapsed();
    if (count.count == 0 || now - count.startMs >= MinuteMs)
        count = {.startMs = now, .count = 0};
    return ++count.count > most;
}

/// In the order of the real one's checks.
tl::expected<void, AppwriteRefusal> AppwriteEndpoint::check(const Peer &peer)
{
    const auto refused = [](int code, const QString &message) {
        return tl::unexpected(AppwriteRefusal{code, message});
    };
    const QUrlQuery query(peer.requestUrl());
    if (query.queryItemValue(u"project"_s).isEmpty())
        return refused(1008, u"Missing or unknown project ID"_s);
    if (m_arrivals.size() >= MostArrivals)
        m_arrivals.clear();
    const QString address = peer.address().section(u':', 0, -2);
    if (isTooMany(m_arrivals[address + u' ' + peer.requestUrl().path()], MostConnectionsAMinute))
        return refused(1013, u"Too many requests"_s);
    const QString origin = QUrl(QString::fromUtf8(peer.requestHeader("origin"))).host();
    if (!origin.isEmpty() && origin != "localhost"_L1 && !QHostAddress(origin).isLoopback()) {
        return refused(1008,
                       u"Invalid Origin. Register your new client (%1) as a new Web platform on your project console "
                       "dashboard"_s.arg(origin));
    }
    return {};
}

void AppwriteEndpoint::join(Peer *peer)
{
    if (const auto checked = check(*peer); !checked) {
        peer->sendText(errorFrame(checked.error()));
        peer->close(quint16(checked.error().code), checked.error().message.toUtf8().left(MostReasonBytes));
        return;
    }
    const QUrlQuery query(peer->requestUrl());
    Client client{.peer = peer, .project = query.queryItemValue(u"project"_s, QUrl::FullyDecoded)};
    const QString session = cookieIn(peer->requestHeader("cookie"), u"a_session_"_s + client.project);
    client.user = m_users.user(session).value_or(AppwriteUser());
    QStringList channels = query.allQueryItemValues(u"channels[]"_s, QUrl::FullyDecoded);
    channels += query.allQueryItemValues(u"channels%5B%5D"_s, QUrl::FullyDecoded);
    if (!channels.isEmpty())
        client.subscriptions.append(
            {.id = QUuid::createUuid().toString(QUuid::Id128).left(20), .channels = channels, .queries = {}});
    m_clients.append(client);
    connect(peer, &Peer::messageReceived, this,
            [this, peer](Opcode type, QByteArrayView message) { received(peer, type, message); });
    connect(peer, &Peer::closed, this, [this, peer] { leave(peer); });
    keepPace(peer);
    welcome(m_clients.back());
}

void AppwriteEndpoint::welcome(Client &client)
{
    QStringList channels;
    QJsonObject bySlot;
    for (const Subscription &each : std::as_const(client.subscriptions)) {
        channels += each.channels;
        bySlot.insert(QString::number(bySlot.size()), each.id);
    }
    client.peer->sendText(compactJson(
        {{u"type"_s, u"connected"_s},
         {u"data"_s,
          QJsonObject{{u"channels"_s, QJsonArray::fromStringList(channels)},
                      {u"subscriptions"_s, bySlot},
                      {u"user"_s, client.user.id.isEmpty() ? QJsonValue() : QJsonValue(client.user.toJson())}}}}));
}

void AppwriteEndpoint::received(Peer *peer, Opcode type, QByteArrayView message)
{
    Client *const from = client(peer);
    if (!from)
        return;
    if (message.size() > MostMessageBytes) {
        peer->close(1009, "Message Too Big");
        return;
    }
    Answer said = tl::unexpected(AppwriteRefusal{1003, u"Message format is not valid."_s});
    if (isTooMany(from->messages, MostMessagesAMinute)) {
        said = tl::unexpected(AppwriteRefusal{1013, u"Too many messages."_s});
    } else if (type == Opcode::Text) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(message.toByteArray(), &error);
        if (error.error == QJsonParseError::NoError)
            said = answer(*from, document.object());
    }
    if (said) {
        peer->sendText(compactJson(*said));
        return;
    }
    peer->sendText(errorFrame(said.error()));
    if (said.error().code == 1008)
        peer->close(1008, said.error().message.toUtf8().left(MostReasonBytes));
}

void AppwriteEndpoint::leave(Peer *peer)
{
    const auto found = std::ranges::find(m_clients, peer, &Client::peer);
    if (found == m_clients.end())
        return;
    const Client gone = *found;
    m_clients.erase(found);
    for (const QJsonObject &presence : gone.presences)
        announcePresence(gone, presence, u"delete"_s);
}

/// To every client once, with the subscriptions of its that want it. Slow ones are sent away.
qint64 AppwriteEndpoint::deliver(const QString &project, const AppwriteEvent &event, const QJsonObject &payload)
{
    QJsonObject data{{u"events"_s, QJsonArray::fromStringList(event.names)},
                     {u"channels"_s, QJsonArray::fromStringList(event.channels)},
                     {u"timestamp"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                     {u"payload"_s, payload}};
    // A copy: who is sent away may leave at once.
    const QList<Client> clients = m_clients;
    qint64 delivered = 0;
    for (const Client &each : clients) {
        const QStringList roles = each.user.roles();
        const bool mayRead = event.roles.isEmpty()
            || std::ranges::any_of(event.roles, [&roles](const QString &role) { return roles.contains(role); });
        if ((!project.isEmpty() && each.project != project) || !mayRead)
            continue;
        QJsonArray wanted;
        for (const Subscription &subscription : each.subscriptions) {
            const bool hears = std::ranges::any_of(subscription.channels, [&](const QString &channel) {
                return event.channels.contains(
                    channel == "account"_L1 && !each.user.id.isEmpty() ? u"account."_s + each.user.id : channel);
            });
            if (hears && matchesAll(subscription.queries, payload))
                wanted.append(subscription.id);
        }
        if (wanted.isEmpty() || isSentAway(each.peer))
            continue;
        data.insert(u"subscriptions"_s, wanted);
        each.peer->sendText(compactJson({{u"type"_s, u"event"_s}, {u"data"_s, data}}));
        ++delivered;
    }
    return delivered;
}

HttpResponse AppwriteEndpoint::post(const QByteArray &body)
{
    const auto call = callFrom(body);
    if (!call) {
        return HttpResponse::json(
            400, callError({}, u"expected a call like {\"call\": \"publish\", \"event\": \"teams.t.update\"}"_s));
    }
    const QString name = call->value("call"_L1).toString();
    const auto info = std::ranges::find(CallTable, name, &AppwriteCallInfo::name);
    if (info == CallTable.end()) {
        QStringList names;
        for (const AppwriteCallInfo &row : CallTable)
            names << row.name;
        return HttpResponse::json(400, callError(*call, u"there is no such call; there are "_s + names.join(u", "_s)));
    }
    QJsonObject answer = (this->*info->run)(*call);
    const int status = answer.contains("error"_L1) ? 400 : 200;
    if (status == 200)
        answer.insert(u"reply"_s, name);
    return HttpResponse::json(status, answer);
}

QJsonObject AppwriteEndpoint::publish(const QJsonObject &call)
{
    const QString name = call.value("event"_L1).toString();
    if (name.isEmpty())
        return callError(call,
                         u"publish wants \"event\", such as databases.main.collections.notes.documents.42.create"_s);
    AppwriteEvent event = AppwriteEvent::named(name);
    if (call.contains("channels"_L1))
        event.channels = stringsIn(call.value("channels"_L1));
    if (event.channels.isEmpty())
        return callError(call,
                         u"\"%1\" is announced on no channel that is known; name some in \"channels\""_s.arg(name));
    const QJsonObject payload = call.value("payload"_L1).toObject();
    const QJsonValue permissions =
        call.contains("permissions"_L1) ? call.value("permissions"_L1) : payload.value("$permissions"_L1);
    if (!permissions.isUndefined()) {
        event.roles = appwriteReaders(stringsIn(permissions));
        if (event.roles.isEmpty())
            event.roles = {u"nobody"_s};
    }
    return {{u"delivered"_s, deliver(call.value("project"_L1).toString(), event, payload)},
            {u"channels"_s, QJsonArray::fromStringList(event.channels)}};
}

QJsonObject AppwriteEndpoint::createSession(const QJsonObject &call)
{
    const auto user = AppwriteUser::from(call);
    if (!user)
        return callError(call, u"createSession wants \"userId\", a string"_s);
    return {{u"session"_s, m_users.createSession(*user)}, {u"user"_s, user->toJson()}};
}

QJsonObject AppwriteEndpoint::deleteSession(const QJsonObject &call)
{
    if (!m_users.deleteSession(call.value("session"_L1).toString()))
        return callError(call, u"there is no such session"_s);
    return {};
}

QJsonObject AppwriteEndpoint::connections(const QJsonObject &call)
{
    const QString project = call.value("project"_L1).toString();
    QJsonArray list;
    for (const Client &each : std::as_const(m_clients)) {
        if (!project.isEmpty() && each.project != project)
            continue;
        QJsonArray subscriptions;
        for (const Subscription &subscription : each.subscriptions) {
            subscriptions.append(QJsonObject{{u"subscriptionId"_s, subscription.id},
                                             {u"channels"_s, QJsonArray::fromStringList(subscription.channels)}});
        }
        list.append(QJsonObject{{u"project"_s, each.project},
                                {u"address"_s, each.peer->address()},
                                {u"roles"_s, QJsonArray::fromStringList(each.user.roles())},
                                {u"subscriptions"_s, subscriptions}});
    }
    return {{u"connections"_s, list}};
}

} // namespace plectrum
