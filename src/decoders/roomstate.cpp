// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/roomstate.h"

#include <algorithm>
#include <map>

namespace plectrum {

void RoomState::add(RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages)
{
    if (record.kind == RecordKind::End)
        leave(id, record.connection, nullptr, nullptr);
    for (const DecodedMessage &message : messages) {
        for (const RoomChange &change : message.rooms) {
            const bool isEvery = change.room.isEmpty();
            switch (change.kind) {
            case RoomChange::Kind::Join:
                if (!isEvery)
                    take(id, {record.connection, change.room, change.member});
                break;
            case RoomChange::Kind::Leave:
                leave(id, record.connection, isEvery ? nullptr : &change.room, &change.member);
                break;
            case RoomChange::Kind::Close:
                leave(id, record.connection, isEvery ? nullptr : &change.room, nullptr);
                break;
            }
        }
    }
}

void RoomState::take(RecordId id, const Key &key)
{
    auto known = m_indexes.constFind(key);
    if (known == m_indexes.cend()) {
        if (qsizetype(m_seats.size()) >= MaxSeats) {
            m_isCut = true;
            return;
        }
        known = m_indexes.insert(key, m_seats.size());
        m_ofConnection[key.connection].push_back(m_seats.size());
        m_seats.push_back({key, {}});
    }
    if (Seat &seat = m_seats[*known]; !seat.isTaken())
        turn(id, seat);
}

/// Of the connection's seats those of `room` and `member`; nullptr: of any.
void RoomState::leave(RecordId id, quint32 connection, const QByteArray *room, const QByteArray *member)
{
    if (room && member) {
        const auto known = m_indexes.constFind({connection, *room, *member});
        if (known != m_indexes.cend() && m_seats[*known].isTaken())
            turn(id, m_seats[*known]);
        return;
    }
    const auto seats = m_ofConnection.constFind(connection);
    if (seats == m_ofConnection.cend())
        return;
    for (const size_t index : *seats) {
        Seat &seat = m_seats[index];
        if (seat.isTaken() && (!room || seat.key.room == *room) && (!member || seat.key.member == *member))
            turn(id, seat);
    }
}

void RoomState::turn(RecordId id, Seat &seat)
{
    m_isCut = m_isCut || m_changes >= MaxChanges;
    if (m_changes >= MaxChanges)
        return;
    seat.turns.push_back(id);
    ++m_changes;
}

QList<RoomView> RoomState::at(RecordId id) const
{
    std::map<std::pair<quint32, QByteArray>, QList<RoomView::Member>> rooms;
    for (const Seat &seat : m_seats) {
        const auto passed = std::ranges::upper_bound(seat.turns, id) - seat.turns.begin();
        if (passed % 2 == 1)
            rooms[{seat.key.connection, seat.key.room}].append({seat.key.member, seat.turns[size_t(passed - 1)]});
    }
    QList<RoomView> views;
    for (auto &[key, members] : rooms) {
        std::ranges::sort(members, {}, &RoomView::Member::name);
        views.append({key.first, key.second, members});
    }
    return views;
}

} // namespace plectrum
