// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/scaleout/roomsequence.h"

#include <algorithm>
#include <vector>

namespace plectrum {

RoomSequence::Place RoomSequence::take(const QByteArray &server, const QString &room, qint64 number)
{
    if (m_last.size() >= MostRooms)
        forgetOldest();
    Last &last = m_last[{server, room}];
    last.turn = ++m_turn;
    if (last.number > 0 && number <= last.number)
        return {.isNew = false};
    const qint64 missed = last.number > 0 ? number - last.number - 1 : 0;
    last.number = number;
    return {.isNew = true, .missed = missed};
}

/// Half of them, so that it is done seldom.
void RoomSequence::forgetOldest()
{
    std::vector<qint64> turns;
    turns.reserve(size_t(m_last.size()));
    for (const Last &each : std::as_const(m_last))
        turns.push_back(each.turn);
    const auto middle = turns.begin() + qsizetype(turns.size() / 2);
    std::ranges::nth_element(turns, middle);
    m_last.removeIf([oldest = *middle](const auto &each) { return each.value().turn < oldest; });
}

} // namespace plectrum
