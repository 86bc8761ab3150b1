// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/socketio/iosocket.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace plectrum {

class RoomBus;
struct ServerCounters;

/// Which sockets are in which rooms, in the order in which they joined. A room is there while it has members. Sockets
/// leave all rooms before they end.
class IoRooms {
public:
    enum class Lane { Reliable, Volatile };

    explicit IoRooms(ServerCounters &counters)
        : m_counters(counters)
    {
    }

    void join(const QString &room, IoSocket *socket);
    void leave(const QString &room, IoSocket *socket);
    /// The rooms it was in, in the order in which it joined.
    QStringList leaveAll(IoSocket *socket);
    bool contains(const QString &room, const IoSocket *socket) const;
    QStringList roomsOf(const IoSocket *socket) const { return m_joined.value(socket); }
    QList<IoSocket *> members(const QString &room) const { return m_rooms.value(room); }
    qsizetype count() const { return m_rooms.size(); }

    /// From now on what is sent to a room goes to its members on all servers of `bus`, here too, in one order; before
    /// anybody joins. Rooms are known to the bus with `prefix`. Until `context` ends; `bus` outlives it.
    void share(RoomBus &bus, const QString &prefix, QObject *context);

    /// Encoded once, sent to all members but one, which may be null. How many of this server it was meant for.
    qsizetype send(const QString &room, const IoSocket *except, const IoMessage &message, Lane lane = Lane::Reliable);
    /// To the members here only.
    void deliver(const QString &room, const IoSocket *except, const IoMessage &message, Lane lane = Lane::Reliable);

private:
    void publish(const QString &room, const IoSocket *except, const IoMessage &message, Lane lane);

    /// Volatile events are not published while so many messages wait to be: they would come late.
    static constexpr qint64 MostAhead = 64;

    ServerCounters &m_counters;
    RoomBus *m_bus = nullptr; ///< null: the rooms are this server's own
    QString m_prefix;
    QHash<QString, QList<IoSocket *>> m_rooms;
    QHash<const IoSocket *, QStringList> m_joined; ///< in the order in which it joined
};

} // namespace plectrum
