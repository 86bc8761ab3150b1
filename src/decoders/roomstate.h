// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "decoders/decoder.h"

#include <QHash>
#include <QList>

#include <vector>

namespace plectrum {

/// A room as the traffic of one connection shows it.
struct RoomView {
    struct Member {
        QByteArray name;    ///< UTF-8; empty: the client of the connection
        RecordId since = 0; ///< the row that told of it

        bool operator==(const Member &) const = default;
    };
    quint32 connection = 0;
    QByteArray name; ///< UTF-8
    QList<Member> members;

    bool operator==(const RoomView &) const = default;
};

/// Who was in which room, topic or channel when any row of a capture had passed, as its protocols tell. Takes the
/// records in their order and keeps for each seat when it was taken and left, so that no row takes longer than
/// another. Not thread-safe.
class RoomState {
public:
    static constexpr qsizetype MaxSeats = 100'000;  ///< members times rooms; of more nothing is known
    static constexpr qint64 MaxChanges = 2'000'000; ///< later ones are not known

    /// Every record, with what it means.
    void add(RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages);

    /// Rooms with somebody in them, by connection and name, once the record `id` had passed.
    QList<RoomView> at(RecordId id) const;
    bool isEmpty() const { return m_seats.empty(); }
    /// Some changes were too many to be kept.
    bool isCut() const { return m_isCut; }
    /// Grows with each change.
    qint64 changes() const { return m_changes; }

private:
    struct Key {
        quint32 connection = 0;
        QByteArray room;
        QByteArray member;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.connection, key.room, key.member);
        }
    };
    /// A member in a room. Taken at every even place of `turns`, left at every odd one.
    struct Seat {
        Key key;
        std::vector<RecordId> turns;

        bool isTaken() const { return turns.size() % 2 == 1; }
    };
    void take(RecordId id, const Key &key);
    void leave(RecordId id, quint32 connection, const QByteArray *room, const QByteArray *member);
    void turn(RecordId id, Seat &seat);

    std::vector<Seat> m_seats;
    QHash<Key, size_t> m_indexes;
    QHash<quint32, std::vector<size_t>> m_ofConnection; ///< seats
    qint64 m_changes = 0;
    bool m_isCut = false;
};

} // namespace plectrum
