// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/rooms/eventrooms.h"

#include "server/scaleout/roombus.h"
#include "server/scaleout/roomcensus.h"

#include <QPointer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

const QString SharedIoRooms = u"socket.io"_s; ///< before the key of a room that servers share

QString roomKey(const IoSocket *socket, const QString &room)
{
    return socket->nsp() + u' ' + room;
}

} // namespace

std::span<const EventRooms::Event> EventRooms::table()
{
    static constexpr std::array Table{
        Event{"echo"_L1, "..."_L1, "Comes back as the answer, or as an event of the same name."_L1, &EventRooms::echo},
        Event{"join"_L1, "room"_L1, "Joins; the others are told \"joined\". The answer has the number of members."_L1,
              &EventRooms::join},
        Event{"leave"_L1, "room"_L1, "Leaves; the others are told \"left\"."_L1, &EventRooms::leave},
        Event{"members"_L1, "room"_L1, "The answer has the ids of the members, in the order in which they joined."_L1,
              &EventRooms::members},
        Event{"say"_L1, "room, ..."_L1,
              "The other members get \"said\" with room, id and the rest; the answer has how many."_L1,
              &EventRooms::say},
        Event{"broadcast"_L1, "..."_L1, "All others of the namespace get it, with the sender's id before the rest."_L1,
              &EventRooms::broadcast},
        Event{"volatile"_L1, "..."_L1, "The same, but not for clients that are behind: they miss it."_L1,
              &EventRooms::broadcast},
        Event{"ask"_L1, "..."_L1,
              "The server asks a \"question\" with the same arguments and passes the client's answer on."_L1,
              &EventRooms::ask},
        Event{"bye"_L1, "transport?"_L1, "The server disconnects; with true it ends the connection too."_L1,
              &EventRooms::bye},
    };
    return Table;
}

void EventRooms::share(RoomBus &bus, QObject *context)
{
    m_rooms.share(bus, SharedIoRooms, context);
    m_census = new RoomCensus(bus, SharedIoRooms, context);
    QObject::connect(&bus, &RoomBus::missed, context, [this](const QString &name, qint64 count) {
        if (!name.startsWith(SharedIoRooms))
            return;
        const QString key = name.sliced(SharedIoRooms.size());
        IoArguments arguments;
        arguments.add(QJsonValue(key.section(u' ', 1)));
        arguments.add(QJsonValue(count));
        m_rooms.deliver(key, nullptr, ioEvent(key.section(u' ', 0, 0), u"gap"_s, arguments));
    });
}

std::optional<QJsonObject> EventRooms::refuse(const IoHandshake &handshake)
{
    if (handshake.nsp.size() > LongestName)
        return QJsonObject{{u"message"_s, u"Invalid namespace"_s}};
    if (!handshake.auth.contains("refuse"_L1))
        return std::nullopt;
    return QJsonObject{{u"message"_s, handshake.auth.value("refuse"_L1).toString()}, {u"data"_s, handshake.auth}};
}

void EventRooms::connected(IoSocket *socket)
{
    if (m_rooms.members(socket->nsp()).isEmpty())
        ++m_namespaces;
    m_rooms.join(socket->nsp(), socket);
}

void EventRooms::received(IoSocket *socket, const IoEvent &event)
{
    const auto found = std::ranges::find_if(table(), [&event](const Event &each) { return each.name == event.name; });
    if (found != table().end()) {
        (this->*found->run)(socket, event);
        return;
    }
    QStringList names;
    for (const Event &each : table())
        names << each.name;
    complain(socket, event, u"there is no such event; there are "_s + names.join(u", "_s));
}

void EventRooms::disconnected(IoSocket *socket, const QString &)
{
    const QStringList rooms = m_rooms.leaveAll(socket);
    for (const QString &key : rooms) {
        if (key == socket->nsp())
            continue;
        tellSize(key);
        tell(u"left"_s, key.sliced(socket->nsp().size() + 1), socket);
    }
    if (m_rooms.members(socket->nsp()).isEmpty())
        --m_namespaces;
}

void EventRooms::echo(IoSocket *socket, const IoEvent &event)
{
    if (event.id)
        socket->answer(*event.id, event.arguments);
    else
        socket->send(event.name, event.arguments);
}

void EventRooms::join(IoSocket *socket, const IoEvent &event)
{
    const QString room = event.arguments.text(0);
    const QString key = roomKey(socket, room);
    if (room.isEmpty() || room.size() > LongestName) {
        complain(socket, event, u"join wants the name of a room, of at most %1 characters"_s.arg(LongestName));
        return;
    }
    if (!m_rooms.contains(key, socket)) {
        if (m_rooms.roomsOf(socket).size() > MostRooms) {
            complain(socket, event, u"in %1 rooms already"_s.arg(MostRooms));
            return;
        }
        m_rooms.join(key, socket);
        tellSize(key);
        tell(u"joined"_s, room, socket);
    }
    reply(socket, event, sizeOf(socket, room));
}

void EventRooms::leave(IoSocket *socket, const IoEvent &event)
{
    const QString room = event.arguments.text(0);
    const QString key = roomKey(socket, room);
    if (m_rooms.contains(key, socket)) {
        m_rooms.leave(key, socket);
        tellSize(key);
        tell(u"left"_s, room, socket);
    }
    reply(socket, event, sizeOf(socket, room));
}

void EventRooms::tellSize(const QString &key)
{
    if (m_census)
        m_census->set(key, m_rooms.members(key).size());
}

QJsonObject EventRooms::sizeOf(const IoSocket *socket, const QString &room) const
{
    const QString key = roomKey(socket, room);
    const qsizetype elsewhere = m_census ? m_census->others(key) : 0;
    return {{u"room"_s, room}, {u"members"_s, m_rooms.members(key).size() + elsewhere}};
}

void EventRooms::members(IoSocket *socket, const IoEvent &event)
{
    const QString room = event.arguments.text(0);
    QJsonArray ids;
    const QList<IoSocket *> sockets = m_rooms.members(roomKey(socket, room));
    for (const IoSocket *each : sockets)
        ids.append(each->id());
    reply(socket, event, {{u"room"_s, room}, {u"members"_s, ids}});
}

void EventRooms::say(IoSocket *socket, const IoEvent &event)
{
    const QString room = event.arguments.text(0);
    IoArguments arguments;
    arguments.add(QJsonValue(room));
    arguments.add(QJsonValue(socket->id()));
    arguments.add(event.arguments.from(1));
    const qsizetype receivers =
        m_rooms.send(roomKey(socket, room), socket, ioEvent(socket->nsp(), u"said"_s, arguments));
    reply(socket, event, {{u"room"_s, room}, {u"receivers"_s, receivers}});
}

void EventRooms::broadcast(IoSocket *socket, const IoEvent &event)
{
    IoArguments arguments;
    arguments.add(QJsonValue(socket->id()));
    arguments.add(event.arguments);
    const auto lane = event.name == "volatile"_L1 ? IoRooms::Lane::Volatile : IoRooms::Lane::Reliable;
    const qsizetype receivers =
        m_rooms.send(socket->nsp(), socket, ioEvent(socket->nsp(), event.name, arguments), lane);
    reply(socket, event, {{u"receivers"_s, receivers}});
}

void EventRooms::ask(IoSocket *socket, const IoEvent &event)
{
    socket->send(u"question"_s, event.arguments, [asker = QPointer(socket), id = event.id](const IoArguments &answer) {
        if (asker && id)
            asker->answer(*id, answer);
        else if (asker)
            asker->send(u"answer"_s, answer);
    });
}

void EventRooms::bye(IoSocket *socket, const IoEvent &event)
{
    reply(socket, event, {{u"bye"_s, socket->id()}});
    socket->disconnectFromServer(event.arguments.value(0).toBool());
}

void EventRooms::reply(IoSocket *socket, const IoEvent &event, const QJsonObject &object)
{
    if (!event.id)
        return;
    IoArguments arguments;
    arguments.add(QJsonValue(object));
    socket->answer(*event.id, arguments);
}

void EventRooms::complain(IoSocket *socket, const IoEvent &event, const QString &text)
{
    if (event.id) {
        reply(socket, event, {{u"error"_s, text}});
        return;
    }
    IoArguments arguments;
    arguments.add(QJsonValue(text));
    socket->send(u"error"_s, arguments);
}

void EventRooms::tell(const QString &name, const QString &room, const IoSocket *socket)
{
    IoArguments arguments;
    arguments.add(QJsonValue(room));
    arguments.add(QJsonValue(socket->id()));
    m_rooms.send(roomKey(socket, room), socket, ioEvent(socket->nsp(), name, arguments));
}

} // namespace plectrum
