// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

class QObject;

namespace plectrum {

class DurationHistogram;
class Peer;
class RoomBus;
class RoomCensus;

/// The group calls of Enonic XP's lib-websocket (XP 8: websocket.ts, WebSocketManagerImpl), by their names there, over
/// the open sessions of one server. Groups are common to all sessions of the server and exist while they have members.
/// With a bus, groups have the sessions of all servers that share it, and so do their sizes. Strings only. A sender
/// gets its own group message. An unknown session or group is no error: nothing happens. Deliveries go out in the order
/// in which members were added. Lives in its peers' thread.
class Rooms {
public:
    struct Counters {
        qint64 received = 0; ///< text messages of sessions, calls included
        qint64 sent = 0;     ///< text messages to sessions, one for each receiver; replies are not counted
        bool operator==(const Counters &) const = default;
    };

    /// The times of sendToGroup() are added to `fanOut`, which may be null.
    explicit Rooms(DurationHistogram *fanOut = nullptr)
        : m_fanOut(fanOut)
    {
    }

    /// A session has opened; `peer` stays its owner's and must live until close().
    void open(const QString &id, Peer *peer);
    /// Takes it out of all its groups.
    void close(const QString &id);

    void addToGroup(const QString &group, const QString &id);
    void removeFromGroup(const QString &group, const QString &id);
    /// A session that does not take what it gets is sent away with 1013 instead (SlowMemberBytes).
    void send(const QString &id, QByteArrayView message);
    void sendToGroup(const QString &group, QByteArrayView message);
    /// From now on groups are shared. `bus` and `context` outlive this.
    void share(RoomBus &bus, QObject *context);
    /// On all servers; of the others it follows by a moment (RoomCensus).
    qsizetype getGroupSize(const QString &group) const;

    // Beyond XP's.
    void leaveAll(const QString &id);
    /// In alphabetical order.
    QStringList groupsOf(const QString &id) const;
    qsizetype groupCount() const { return m_groups.size(); }
    const Counters &counters() const { return m_counters; }
    void countReceived() { ++m_counters.received; }

private:
    void deliver(const QString &group, QByteArrayView message);
    void tellSize(const QString &group);

    DurationHistogram *const m_fanOut;
    QHash<QString, Peer *> m_sessions;
    QHash<QString, QStringList> m_groups; ///< ids, in the order in which they were added
    Counters m_counters;
    RoomBus *m_bus = nullptr;
    RoomCensus *m_census = nullptr; ///< where there is a bus
};

} // namespace plectrum
