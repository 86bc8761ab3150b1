// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/iorooms.h"

#include "server/scaleout/roombus.h"
#include "server/servercounters.h"
#include "server/socketio/sharedevent.h"

#include <algorithm>

namespace plectrum {

void IoRooms::join(const QString &room, IoSocket *socket)
{
    QStringList &joined = m_joined[socket];
    if (joined.contains(room))
        return;
    joined.append(room);
    m_rooms[room].append(socket);
}

void IoRooms::leave(const QString &room, IoSocket *socket)
{
    const auto joined = m_joined.find(socket);
    if (joined == m_joined.end() || !joined->removeOne(room))
        return;
    if (joined->isEmpty())
        m_joined.erase(joined);
    QList<IoSocket *> &members = m_rooms[room];
    members.removeOne(socket);
    if (members.isEmpty())
        m_rooms.remove(room);
}

QStringList IoRooms::leaveAll(IoSocket *socket)
{
    const QStringList rooms = roomsOf(socket);
    for (const QString &room : rooms)
        leave(room, socket);
    return rooms;
}

bool IoRooms::contains(const QString &room, const IoSocket *socket) const
{
    const auto joined = m_joined.find(socket);
    return joined != m_joined.end() && joined->contains(room);
}

void IoRooms::share(RoomBus &bus, const QString &prefix, QObject *context)
{
    m_bus = &bus;
    m_prefix = prefix;
    QObject::connect(&bus, &RoomBus::received, context, [this](const RoomMessage &shared) {
        if (!shared.room.startsWith(m_prefix))
            return;
        const QString room = shared.room.sliced(m_prefix.size());
        const auto event = m_rooms.contains(room) ? SharedEvent::from(shared.payload) : std::nullopt;
        if (!event)
            return;
        const QList<IoSocket *> members = m_rooms.value(room);
        const auto except = std::ranges::find(members, event->except, &IoSocket::id);
        deliver(room, except == members.end() ? nullptr : *except, event->message,
                event->isVolatile ? Lane::Volatile : Lane::Reliable);
    });
}

void IoRooms::publish(const QString &room, const IoSocket *except, const IoMessage &message, Lane lane)
{
    if (lane == Lane::Volatile && m_bus->counters().waiting >= MostAhead) {
        ++m_counters.volatileDrops;
        return;
    }
    const SharedEvent event{
        .except = except ? except->id() : QString(), .isVolatile = lane == Lane::Volatile, .message = message};
    m_bus->publish({.room = m_prefix + room, .type = Opcode::Binary, .payload = event.toBytes()});
}

qsizetype IoRooms::send(const QString &room, const IoSocket *except, const IoMessage &message, Lane lane)
{
    const QList<IoSocket *> members = m_rooms.value(room);
    const qsizetype meant = members.size() - (except && contains(room, except) ? 1 : 0);
    if (m_bus)
        publish(room, except, message, lane);
    else
        deliver(room, except, message, lane);
    return meant;
}

void IoRooms::deliver(const QString &room, const IoSocket *except, const IoMessage &message, Lane lane)
{
    const LatencyTimer timer(m_counters.fanOut);
    // A copy: who is sent away may leave at once.
    const QList<IoSocket *> members = m_rooms.value(room);
    for (IoSocket *socket : members) {
        if (socket == except)
            continue;
        if (lane == Lane::Volatile)
            socket->sendVolatile(message);
        else
            socket->send(message);
    }
}

} // namespace plectrum
