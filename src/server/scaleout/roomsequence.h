// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace plectrum {

/// Tells by the numbers that each server gives its messages to a room which of them came before and which are missing.
/// The first number of a server in a room is taken as it is. Forgets the rooms that were silent longest when there are
/// too many.
class RoomSequence {
public:
    static constexpr qsizetype MostRooms = 100'000; ///< of all servers

    struct Place {
        bool isNew = true;
        qint64 missed = 0; ///< before it
    };
    /// `number` counts up from 1.
    Place take(const QByteArray &server, const QString &room, qint64 number);

private:
    struct Last {
        qint64 number = 0;
        qint64 turn = 0;
    };
    void forgetOldest();

    QHash<std::pair<QByteArray, QString>, Last> m_last;
    qint64 m_turn = 0;
};

} // namespace plectrum
