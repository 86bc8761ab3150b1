// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/correlation.h"
#include "replay/tolerance.h"

namespace plectrum {

/// A mask, and where what it hides was found.
struct FoundMask {
    static constexpr qsizetype MaxSeen = 1000;

    Mask mask;
    QList<RecordId> seen; ///< rows of the recording, in order, at most MaxSeen
};

/// Finds values of the server that differ from run to run though the client never sends them back.
class Volatility {
public:
    /// From one recording: identifiers, times within a day of the recording, long tokens, counters that go on from
    /// before. What the client said first, and what is correlated, is not volatile.
    static QList<FoundMask> in(const RecordedSession &session, const QList<Correlation> &correlations);
    /// From two recordings of the same: what differs between them.
    static QList<FoundMask> between(const RecordedSession &session, const RecordedSession &again,
                                    const QList<Correlation> &correlations);
};

} // namespace plectrum
