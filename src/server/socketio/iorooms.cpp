// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/iorooms.h"

#include "server/servercounters.h"

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

qsizetype IoRooms::send(const QString &room, const IoSocket *except, const IoMessage &message, Lane lane)
{
    const LatencyTimer timer(m_counters.fanOut);
    qsizetype meant = 0;
    // A copy: who is sent away may leave at once.
    const QList<IoSocket *> members = m_rooms.value(room);
    for (IoSocket *socket : members) {
        if (socket == except)
            continue;
        ++meant;
        if (lane == Lane::Volatile)
            socket->sendVolatile(message);
        else
            socket->send(message);
    }
    return meant;
}

} // namespace plectrum
