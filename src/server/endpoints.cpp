// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/endpoints.h"

#include "server/flood.h"
#include "server/scaleout/roombus.h"
#include "websocket/closecode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Nothing more is read while so much of the answers waits to be sent.
constexpr qint64 AnswerBacklogBytes = 4 * 1024 * 1024;

const QString SharedGroups = u"group/"_s; ///< before the name of a group that servers share

} // namespace

void keepPace(Peer *peer)
{
    const auto restrain = [peer] { peer->setReadingPaused(peer->bytesToWrite() > AnswerBacklogBytes); };
    if (peer->seesFragments())
        QObject::connect(peer, &Peer::fragmentReceived, peer, restrain);
    QObject::connect(peer, &Peer::messageReceived, peer, restrain);
    QObject::connect(peer, &Peer::writable, peer, [peer] { peer->setReadingPaused(false); });
}

bool isSentAway(Peer *peer)
{
    if (peer->bytesToWrite() <= SlowMemberBytes)
        return false;
    peer->close(1013, "too slow for this group");
    return true;
}

QString nameBelow(QLatin1StringView path, const QUrl &url)
{
    const QString name = url.path(QUrl::FullyDecoded).sliced(path.size());
    return name.contains(u'/') ? QString() : name;
}

Endpoint::Refusal badRequest(const QByteArray &text)
{
    return {.status = 400, .reason = "Bad Request", .text = text + '\n'};
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void EchoEndpoint::join(Peer *peer)
{
    if (peer->seesFragments()) {
        connect(peer, &Peer::fragmentReceived, this,
                [peer](Opcode opcode, QByteArrayView payload, bool fin) { peer->sendFragment(opcode, payload, fin); });
    } else {
        connect(peer, &Peer::messageReceived, this, [peer](Opcode type, QByteArrayView message) {
            if (type == Opcode::Text)
                peer->sendText(message);
            else
                peer->sendBinary(message);
        });
    }
    keepPace(peer);
}

std::optional<Endpoint::Refusal> GroupEndpoint::refuse(const QUrl &url) const
{
    if (nameBelow("/group/"_L1, url).isEmpty())
        return badRequest("A group has a name: /group/<name>.");
    return std::nullopt;
}

void GroupEndpoint::join(Peer *peer)
{
    const QString group = nameBelow("/group/"_L1, peer->requestUrl());
    const bool wants = QUrlQuery(peer->requestUrl()).queryItemValue(u"announce"_s) == "1"_L1;
    m_groups[group].append({peer, wants});
    announce(group, u"join"_s);
    connect(peer, &Peer::messageReceived, this, [this, group](Opcode type, QByteArrayView message) {
        if (m_bus)
            m_bus->publish({.room = SharedGroups + group, .type = type, .payload = message.toByteArray()});
        else
            deliver(group, type, message);
    });
    connect(peer, &Peer::closed, this, [this, group, peer] { leave(group, peer); });
}

void GroupEndpoint::share(RoomBus &bus)
{
    m_bus = &bus;
    connect(&bus, &RoomBus::received, this, [this](const RoomMessage &message) {
        if (message.room.startsWith(SharedGroups))
            deliver(message.room.sliced(SharedGroups.size()), message.type, message.payload);
    });
    connect(&bus, &RoomBus::missed, this, [this](const QString &room, qint64 count) {
        if (!room.startsWith(SharedGroups))
            return;
        const QString group = room.sliced(SharedGroups.size());
        announce(group, {{u"event"_s, u"gap"_s}, {u"group"_s, group}, {u"missed"_s, count}});
    });
}

void GroupEndpoint::deliver(const QString &group, Opcode type, QByteArrayView message)
{
    const LatencyTimer timer(counters().fanOut);
    const QList<Member> members = m_groups.value(group);
    for (const Member &member : members) {
        if (isSentAway(member.peer))
            continue;
        if (type == Opcode::Text)
            member.peer->sendText(message);
        else
            member.peer->sendBinary(message);
    }
}

void GroupEndpoint::leave(const QString &group, Peer *peer)
{
    QList<Member> &members = m_groups[group];
    members.removeIf([peer](const Member &member) { return member.peer == peer; });
    if (members.isEmpty())
        m_groups.remove(group);
    else
        announce(group, u"leave"_s);
}

void GroupEndpoint::announce(const QString &group, const QString &event)
{
    announce(group, {{u"event"_s, event}, {u"group"_s, group}, {u"members"_s, int(m_groups.value(group).size())}});
}

void GroupEndpoint::announce(const QString &group, const QJsonObject &event)
{
    const QList<Member> members = m_groups.value(group);
    const QByteArray text = compactJson(event);
    for (const Member &member : members) {
        if (member.wantsAnnouncements)
            member.peer->sendText(text);
    }
}

std::optional<Endpoint::Refusal> FloodEndpoint::refuse(const QUrl &url) const
{
    const auto plan = FloodPlan::from(QUrlQuery(url));
    return plan ? std::nullopt : std::optional(badRequest(plan.error()));
}

void FloodEndpoint::join(Peer *peer)
{
    if (const auto plan = FloodPlan::from(QUrlQuery(peer->requestUrl())))
        new Flood(*plan, peer);
}

void SinkEndpoint::join(Peer *peer)
{
    struct Counts {
        qint64 messages = 0;
        qint64 bytes = 0;
    };
    connect(peer, &Peer::messageReceived, this,
            [peer, counts = std::make_shared<Counts>()](Opcode type, QByteArrayView message) {
                if (type == Opcode::Text && message == "stats") {
                    peer->sendText(compactJson({{u"messages"_s, counts->messages}, {u"bytes"_s, counts->bytes}}));
                    return;
                }
                ++counts->messages;
                counts->bytes += message.size();
            });
}

std::optional<Endpoint::Refusal> CloseEndpoint::refuse(const QUrl &url) const
{
    const QUrlQuery query(url);
    constexpr qint64 LongestWaitMs = 3600 * 1000;
    const auto code = numberFrom(query, "code"_L1, 1000, 4999, 1000);
    const auto after = numberFrom(query, "after"_L1, 0, LongestWaitMs, 0);
    if (!code || !after)
        return badRequest(code ? after.error() : code.error());
    if (!isValidCloseCode(quint16(*code)))
        return badRequest("Code " + QByteArray::number(*code) + " must not stand in a close frame (RFC 6455 §7.4).");
    if (query.queryItemValue(u"reason"_s, QUrl::FullyDecoded).toUtf8().size() > 123)
        return badRequest("A reason has at most 123 bytes (RFC 6455 §5.5).");
    return std::nullopt;
}

void CloseEndpoint::join(Peer *peer)
{
    const QUrlQuery query(peer->requestUrl());
    const auto code = quint16(numberFrom(query, "code"_L1, 1000, 4999, 1000).value_or(1000));
    const QByteArray reason = query.queryItemValue(u"reason"_s, QUrl::FullyDecoded).toUtf8();
    const std::chrono::milliseconds after(query.queryItemValue(u"after"_s).toLongLong());
    QTimer::singleShot(after, peer, [peer, code, reason] { peer->close(code, reason); });
}

std::optional<Endpoint::Refusal> RefuseEndpoint::refuse(const QUrl &url) const
{
    const QUrlQuery query(url);
    const auto status = numberFrom(query, "status"_L1, 200, 599, 403);
    if (!status)
        return badRequest(status.error());
    const QByteArray reason = reasonPhrase(int(*status));
    const QByteArray body = query.queryItemValue(u"body"_s, QUrl::FullyDecoded).toUtf8();
    return Refusal{.status = int(*status), .reason = reason, .text = body.isEmpty() ? reason + '\n' : body};
}

void RefuseEndpoint::join(Peer *peer)
{
    peer->close(1011, {});
}

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases{
        {200, "OK"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {307, "Temporary Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {413, "Content Too Large"},
        {421, "Misdirected Request"},
        {426, "Upgrade Required"},
        {429, "Too Many Requests"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    };
    return phrases.value(status, "Refused");
}

} // namespace plectrum
