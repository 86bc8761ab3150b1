// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/rooms/roomcalls.h"

#include "server/rooms/rooms.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Answer = std::optional<QJsonObject>;

QString argument(const QJsonObject &call, QLatin1StringView name)
{
    return call.value(name).toString();
}

QString sessionOf(const QJsonObject &call, const RoomCallPlace &place)
{
    return call.contains("id"_L1) ? argument(call, "id"_L1) : place.self;
}

QJsonObject described(const RoomSession &session, const Rooms &rooms)
{
    QJsonObject object = session.toJson();
    object.insert(u"groups"_s, QJsonArray::fromStringList(rooms.groupsOf(session.id)));
    return object;
}

constexpr std::array Table{
    RoomCallInfo{"addToGroup"_L1, "group, id?"_L1, "Adds a session to a group."_L1,
                 [](const QJsonObject &call, const RoomCallPlace &place) -> Answer {
                     place.rooms.addToGroup(argument(call, "group"_L1), sessionOf(call, place));
                     return std::nullopt;
                 }},
    RoomCallInfo{"removeFromGroup"_L1, "group, id?"_L1, "Takes a session out of a group."_L1,
                 [](const QJsonObject &call, const RoomCallPlace &place) -> Answer {
                     place.rooms.removeFromGroup(argument(call, "group"_L1), sessionOf(call, place));
                     return std::nullopt;
                 }},
    RoomCallInfo{"leaveAll"_L1, "id?"_L1, "Takes a session out of all its groups."_L1,
                 [](const QJsonObject &call, const RoomCallPlace &place) -> Answer {
                     place.rooms.leaveAll(sessionOf(call, place));
                     return std::nullopt;
                 }},
    RoomCallInfo{"send"_L1, "id, message"_L1, "Sends a text to one session."_L1,
                 [](const QJsonObject &call, const RoomCallPlace &place) -> Answer {
                     place.rooms.send(argument(call, "id"_L1), argument(call, "message"_L1).toUtf8());
                     return std::nullopt;
                 }},
    RoomCallInfo{"sendToGroup"_L1, "group, message"_L1, "Sends a text to all of a group, the caller too."_L1,
                 [](const QJsonObject &call, const RoomCallPlace &place) -> Answer {
                     place.rooms.sendToGroup(argument(call, "group"_L1), argument(call, "message"_L1).toUtf8());
                     return std::nullopt;
                 }},
    RoomCallInfo{"getGroupSize"_L1, "group"_L1, "Says how many are in a group, as \"size\"."_L1,
                 [](const QJsonObject &call, const RoomCallPlace &place) -> Answer {
                     const QString group = argument(call, "group"_L1);
                     return QJsonObject{{u"group"_s, group}, {u"size"_s, place.rooms.getGroupSize(group)}};
                 }},
    RoomCallInfo{"session"_L1, "id?"_L1, "Shows a session and its groups, as \"session\"; null if unknown."_L1,
                 [](const QJsonObject &call, const RoomCallPlace &place) -> Answer {
                     const auto found = place.sessions.constFind(sessionOf(call, place));
                     return QJsonObject{{u"session"_s,
                                         found == place.sessions.cend() ? QJsonValue(QJsonValue::Null)
                                                                        : described(*found, place.rooms)}};
                 }},
    RoomCallInfo{"sessions"_L1, ""_L1, "Lists all open sessions by id, as \"sessions\"."_L1,
                 [](const QJsonObject &, const RoomCallPlace &place) -> Answer {
                     QStringList ids = place.sessions.keys();
                     ids.sort();
                     QJsonArray sessions;
                     for (const QString &id : std::as_const(ids))
                         sessions.append(described(place.sessions[id], place.rooms));
                     return QJsonObject{{u"sessions"_s, sessions}};
                 }},
    RoomCallInfo{"counters"_L1, ""_L1, "Counts messages received and sent, open sessions and groups."_L1,
                 [](const QJsonObject &, const RoomCallPlace &place) -> Answer {
                     const Rooms::Counters &counters = place.rooms.counters();
                     return QJsonObject{{u"received"_s, counters.received},
                                        {u"sent"_s, counters.sent},
                                        {u"sessions"_s, place.sessions.size()},
                                        {u"groups"_s, place.rooms.groupCount()}};
                 }},
};

/// Empty: all arguments are there.
QString missingIn(const QJsonObject &call, const RoomCallInfo &info, bool hasSelf)
{
    const QStringList arguments = QString(info.arguments).split(u", "_s, Qt::SkipEmptyParts);
    for (QString name : arguments) {
        const bool isOptional = name.endsWith(u'?') && hasSelf;
        name.remove(u'?');
        const QJsonValue value = call.value(name);
        if (!value.isString() && !(isOptional && value.isUndefined()))
            return u"%1 wants \"%2\", a string"_s.arg(info.name, name);
    }
    return {};
}

} // namespace

std::optional<QJsonObject> callFrom(QByteArrayView text)
{
    if (!text.trimmed().startsWith('{'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    return object.value("call"_L1).isString() ? std::optional(object) : std::nullopt;
}

QJsonObject callError(const QJsonObject &call, const QString &text)
{
    QJsonObject object{{u"error"_s, text}};
    if (call.contains("call"_L1))
        object.insert(u"call"_s, call.value("call"_L1));
    return object;
}

std::span<const RoomCallInfo> roomCallTable()
{
    return Table;
}

std::optional<QJsonObject> performCall(const QJsonObject &call, const RoomCallPlace &place)
{
    const QString name = argument(call, "call"_L1);
    const auto info = std::ranges::find_if(Table, [&name](const RoomCallInfo &row) { return name == row.name; });
    if (info == Table.end()) {
        QStringList names;
        for (const RoomCallInfo &row : Table)
            names << row.name;
        return callError(call, u"there is no such call; there are "_s + names.join(u", "_s));
    }
    if (const QString missing = missingIn(call, *info, !place.self.isEmpty()); !missing.isEmpty())
        return callError(call, missing);
    auto answer = info->run(call, place);
    if (answer)
        answer->insert(u"reply"_s, name);
    return answer;
}

} // namespace plectrum
