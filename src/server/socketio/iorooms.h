// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/socketio/iosocket.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace plectrum {

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

    /// Encoded once, sent to all members but one, which may be null. How many it was meant for.
    qsizetype send(const QString &room, const IoSocket *except, const IoMessage &message, Lane lane = Lane::Reliable);

private:
    ServerCounters &m_counters;
    QHash<QString, QList<IoSocket *>> m_rooms;
    QHash<const IoSocket *, QStringList> m_joined; ///< in the order in which it joined
};

} // namespace plectrum
