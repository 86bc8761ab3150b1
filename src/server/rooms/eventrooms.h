// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/socketio/ioapplication.h"
#include "server/socketio/iorooms.h"

#include <QLatin1StringView>

#include <span>

namespace plectrum {

class RoomCensus;
struct ServerCounters;

/// /socket.io/: echo, rooms and answers both ways, for whoever tests a Socket.IO client. Every namespace that is asked
/// for is there, with rooms of its own. Arguments may be any, attachments too; they are passed on as they came.
///
/// A CONNECT whose auth has "refuse" is answered with a CONNECT_ERROR: its message is that text, its data the auth.
/// What the client gets: "joined" and "left" (room, id) of other members, "said" (room, id, …), "broadcast" (id, …),
/// "volatile" (id, …), "question" (…, and an answer is asked for), "error" (text) for an event that is not known, "gap"
/// (room, how many) where servers share rooms.
class EventRooms : public IoApplication {
public:
    /// One row of the table of events.
    struct Event {
        QLatin1StringView name;
        QLatin1StringView arguments; ///< "room, ..."
        QLatin1StringView text;      ///< what it does, English
        void (EventRooms::*run)(IoSocket *socket, const IoEvent &event);
    };

    static constexpr qsizetype MostRooms = 100;   ///< a socket is in
    static constexpr qsizetype LongestName = 256; ///< of a room or namespace, characters

    /// All events; help and tests are made from it.
    static std::span<const Event> table();

    explicit EventRooms(ServerCounters &counters)
        : m_rooms(counters)
    {
    }

    std::optional<QJsonObject> refuse(const IoHandshake &handshake) override;
    void connected(IoSocket *socket) override;
    void received(IoSocket *socket, const IoEvent &event) override;
    void disconnected(IoSocket *socket, const QString &reason) override;
    qsizetype roomCount() const override { return m_rooms.count() - m_namespaces; }
    /// The numbers of members are those of all servers then, lists of members and of receivers this server's. What was
    /// lost on the way to a room is told its members by "gap" (room, how many); the room is empty for what went to a
    /// whole namespace.
    void share(RoomBus &bus, QObject *context) override;

private:
    void echo(IoSocket *socket, const IoEvent &event);
    void join(IoSocket *socket, const IoEvent &event);
    void leave(IoSocket *socket, const IoEvent &event);
    void members(IoSocket *socket, const IoEvent &event);
    void say(IoSocket *socket, const IoEvent &event);
    void broadcast(IoSocket *socket, const IoEvent &event);
    void ask(IoSocket *socket, const IoEvent &event);
    void bye(IoSocket *socket, const IoEvent &event);

    /// Answers if an answer is asked for.
    static void reply(IoSocket *socket, const IoEvent &event, const QJsonObject &object);
    static void complain(IoSocket *socket, const IoEvent &event, const QString &text);
    void tell(const QString &name, const QString &room, const IoSocket *socket);
    void tellSize(const QString &key);
    /// {room, members} of the answers; the members of all servers.
    QJsonObject sizeOf(const IoSocket *socket, const QString &room) const;

    IoRooms m_rooms;                ///< a room of a namespace is "/namespace room", its sockets together "/namespace"
    RoomCensus *m_census = nullptr; ///< where rooms are shared
    qsizetype m_namespaces = 0;     ///< of m_rooms, those that stand for a namespace
};

} // namespace plectrum
