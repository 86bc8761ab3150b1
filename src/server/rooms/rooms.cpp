// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/rooms/rooms.h"

#include "server/durationhistogram.h"
#include "server/endpoints.h"
#include "server/scaleout/roombus.h"
#include "server/scaleout/roomcensus.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

const QString SharedRooms = u"rooms/"_s; ///< before the name of a group that servers share

} // namespace

void Rooms::open(const QString &id, Peer *peer)
{
    m_sessions.insert(id, peer);
}

void Rooms::close(const QString &id)
{
    leaveAll(id);
    m_sessions.remove(id);
}

void Rooms::addToGroup(const QString &group, const QString &id)
{
    if (!m_sessions.contains(id))
        return;
    QStringList &members = m_groups[group];
    if (members.contains(id))
        return;
    members.append(id);
    tellSize(group);
}

void Rooms::removeFromGroup(const QString &group, const QString &id)
{
    const auto found = m_groups.find(group);
    if (found == m_groups.end())
        return;
    found->removeOne(id);
    if (found->isEmpty())
        m_groups.erase(found);
    tellSize(group);
}

void Rooms::tellSize(const QString &group)
{
    if (m_census)
        m_census->set(group, m_groups.value(group).size());
}

void Rooms::send(const QString &id, QByteArrayView message)
{
    Peer *const peer = m_sessions.value(id);
    if (!peer || isSentAway(peer))
        return;
    peer->sendText(message);
    ++m_counters.sent;
}

void Rooms::sendToGroup(const QString &group, QByteArrayView message)
{
    if (m_bus)
        m_bus->publish({.room = SharedRooms + group, .payload = message.toByteArray()});
    else
        deliver(group, message);
}

void Rooms::share(RoomBus &bus, QObject *context)
{
    m_bus = &bus;
    m_census = new RoomCensus(bus, u"rooms"_s, context);
    QObject::connect(&bus, &RoomBus::received, context, [this](const RoomMessage &message) {
        if (message.room.startsWith(SharedRooms))
            deliver(message.room.sliced(SharedRooms.size()), message.payload);
    });
}

void Rooms::deliver(const QString &group, QByteArrayView message)
{
    std::optional<LatencyTimer> timer;
    if (m_fanOut)
        timer.emplace(*m_fanOut);
    // A copy: who is sent away may leave at once.
    const QStringList members = m_groups.value(group);
    for (const QString &id : members)
        send(id, message);
}

qsizetype Rooms::getGroupSize(const QString &group) const
{
    return m_groups.value(group).size() + (m_census ? m_census->others(group) : 0);
}

void Rooms::leaveAll(const QString &id)
{
    const QStringList groups = groupsOf(id);
    for (const QString &group : groups)
        removeFromGroup(group, id);
}

QStringList Rooms::groupsOf(const QString &id) const
{
    QStringList names;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        if (it->contains(id))
            names << it.key();
    }
    names.sort();
    return names;
}

} // namespace plectrum
