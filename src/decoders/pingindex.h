// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QHash>

#include <array>
#include <deque>
#include <utility>
#include <vector>

namespace plectrum {

/// Which pings of a capture have no pong, and which pongs no ping (RFC 6455 §5.5.2, §5.5.3). A pong answers the pings
/// before the one it repeats too. Takes the control frames in their order. Not thread-safe.
class PingIndex {
public:
    enum class Kind : quint8 { Other, Ping, Pong, UnaskedPong };

    Kind add(RecordId id, const RecordView &record);
    /// The connection ended: who waits for a pong waits in vain.
    void end(quint32 connection);
    void endAll();
    /// Pings that were found to be lost since it was asked last.
    std::vector<RecordId> takeLost() { return std::exchange(m_lost, {}); }

private:
    /// Pings of one side that wait; more are given up.
    static constexpr size_t MaxWaiting = 256;

    struct Waiting {
        RecordId id = 0;
        size_t hash = 0; ///< of its payload
    };
    using Sides = std::array<std::deque<Waiting>, 2>; ///< by direction

    void lose(const Sides &sides);

    QHash<quint32, Sides> m_waiting; ///< by connection
    std::vector<RecordId> m_lost;
};

} // namespace plectrum
