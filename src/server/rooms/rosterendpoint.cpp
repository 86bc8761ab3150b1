// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/rooms/rosterendpoint.h"

#include "server/endpoints.h"
#include "server/rooms/roomcalls.h"
#include "server/rooms/roomevent.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype LongestName = 64;

/// Nobody is null.
QJsonValue idOrNull(const QString &id)
{
    return id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(id);
}

QString nameOf(const Peer &peer, const QString &id)
{
    const QString given = QUrlQuery(peer.requestUrl()).queryItemValue(u"name"_s, QUrl::FullyDecoded).trimmed();
    const QString user = appApiUser(peer.requestHeader("authorization-app-api"));
    return (!given.isEmpty() ? given : !user.isEmpty() ? user : id).left(LongestName);
}

} // namespace

QJsonObject RosterEndpoint::Member::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}};
}

RosterEndpoint::Member *RosterEndpoint::Roster::member(const QString &id)
{
    const auto found = std::ranges::find_if(members, [&id](const Member &each) { return each.id == id; });
    return found == members.end() ? nullptr : &*found;
}

QJsonObject RosterEndpoint::Roster::withMembers(QJsonObject event) const
{
    QJsonArray list;
    for (const Member &each : members)
        list.append(each.toJson());
    event.insert(u"editor"_s, idOrNull(editor));
    event.insert(u"members"_s, list);
    return event;
}

std::optional<Endpoint::Refusal> RosterEndpoint::refuse(const QUrl &url) const
{
    if (nameBelow("/roster/"_L1, url).isEmpty())
        return badRequest("A roster has a name: /roster/<name>.");
    return std::nullopt;
}

void RosterEndpoint::join(Peer *peer)
{
    const QString name = nameBelow("/roster/"_L1, peer->requestUrl());
    Roster &roster = m_rosters[name];
    const QString id = QString::number(++roster.lastId);
    const bool isViewer = QUrlQuery(peer->requestUrl()).queryItemValue(u"viewer"_s) == "1"_L1;
    const Member member{.peer = peer, .id = id, .name = nameOf(*peer, id), .wantsToEdit = !isViewer};
    roster.members.append(member);
    connect(peer, &Peer::messageReceived, this,
            [this, name, id](Opcode type, QByteArrayView message) { received(name, id, type, message); });
    connect(peer, &Peer::closed, this, [this, name, id] { leave(name, id); });
    const bool isFree = roster.editor.isEmpty();
    peer->sendText(compactJson({{u"event"_s, u"welcome"_s}, {u"you"_s, id}, {u"roster"_s, name}}));
    tell(name, roster.withMembers({{u"event"_s, u"join"_s}, {u"member"_s, member.toJson()}}));
    if (isFree && !isViewer)
        setEditor(name, id, u"joined"_s);
}

void RosterEndpoint::leave(const QString &name, const QString &id)
{
    Roster &roster = m_rosters[name];
    const Member *const found = roster.member(id);
    if (!found)
        return;
    const QJsonObject member = found->toJson();
    roster.members.removeIf([&id](const Member &each) { return each.id == id; });
    if (roster.members.isEmpty()) {
        m_rosters.remove(name);
        return;
    }
    const bool wasEditor = roster.editor == id;
    // Two announcements, so that whoever only counts heads need not know of editors.
    QJsonObject event = roster.withMembers({{u"event"_s, u"leave"_s}, {u"member"_s, member}});
    if (wasEditor)
        event.insert(u"editor"_s, QJsonValue::Null);
    tell(name, event);
    if (!wasEditor || !m_rosters.contains(name))
        return;
    const QList<Member> members = m_rosters.value(name).members;
    const auto next = std::ranges::find_if(members, &Member::wantsToEdit);
    setEditor(name, next == members.end() ? QString() : next->id, u"left"_s);
}

void RosterEndpoint::received(const QString &name, const QString &id, Opcode type, QByteArrayView message)
{
    const auto roster = m_rosters.find(name);
    Member *const member = roster == m_rosters.end() ? nullptr : roster->member(id);
    if (!member)
        return;
    const auto asked = type == Opcode::Text ? callFrom(message) : std::nullopt;
    if (!asked && roster->editor == id) {
        const LatencyTimer timer(counters().fanOut);
        tell(name, type, message);
        return;
    }
    Peer *const peer = member->peer;
    QJsonObject answer = asked ? call(name, id, *asked) : callError({}, u"only the editor's messages are passed on"_s);
    if (answer.isEmpty())
        return;
    if (answer.contains("error"_L1))
        answer.insert(u"editor"_s, idOrNull(roster->editor));
    peer->sendText(compactJson(answer));
}

/// What is answered; empty: nothing.
QJsonObject RosterEndpoint::call(const QString &name, const QString &id, const QJsonObject &call)
{
    Roster &roster = m_rosters[name];
    Member *const self = roster.member(id);
    const QString asked = call.value("call"_L1).toString();
    if (asked == "members"_L1)
        return roster.withMembers({{u"reply"_s, asked}});
    if (asked == "requestEditor"_L1) {
        self->wantsToEdit = true;
        if (roster.editor.isEmpty())
            setEditor(name, id, u"requested"_s);
        else if (roster.editor == id)
            return callError(call, u"you are the editor"_s);
        else
            roster.member(roster.editor)
                ->peer->sendText(compactJson({{u"event"_s, u"editorRequested"_s}, {u"by"_s, self->toJson()}}));
        return {};
    }
    if (asked == "passEditor"_L1) {
        if (roster.editor != id)
            return callError(call, u"only the editor can pass it on"_s);
        const QString to = call.value("to"_L1).toString();
        if (!roster.member(to))
            return callError(call, u"passEditor wants \"to\", the id of a member"_s);
        if (to != id)
            setEditor(name, to, u"passed"_s);
        return {};
    }
    return callError(call, u"there is no such call; there are requestEditor, passEditor, members"_s);
}

void RosterEndpoint::setEditor(const QString &name, const QString &id, const QString &why)
{
    Roster &roster = m_rosters[name];
    const QString before = roster.editor;
    roster.editor = id;
    tell(name,
         QJsonObject{
             {u"event"_s, u"editor"_s}, {u"editor"_s, idOrNull(id)}, {u"before"_s, idOrNull(before)}, {u"why"_s, why}});
}

void RosterEndpoint::tell(const QString &name, const QJsonObject &event)
{
    tell(name, Opcode::Text, compactJson(event));
}

void RosterEndpoint::tell(const QString &name, Opcode type, QByteArrayView message)
{
    // A copy: who is sent away may leave at once.
    const QList<Member> members = m_rosters.value(name).members;
    for (const Member &member : members) {
        const auto live = m_rosters.find(name);
        if (live == m_rosters.end() || !live->member(member.id) || isSentAway(member.peer))
            continue;
        if (type == Opcode::Text)
            member.peer->sendText(message);
        else
            member.peer->sendBinary(message);
    }
}

} // namespace plectrum
