// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/recordedprotocol.h"
#include "replay/scenario.h"

#include <QMap>

namespace plectrum {

/// What kept the connections of a recording alive, as a scenario has it: heartbeats of the server become rules, pings
/// of the client steps, as far as the server answered them.
class RecordedBeats {
public:
    /// `protocol` must outlive this.
    RecordedBeats(const RecordedSession &session, const RecordedProtocol &protocol);

    QList<ScenarioHeartbeat> heartbeatsOf(qsizetype connection) const;
    /// What the ping that is this event carries, if it becomes a step.
    std::optional<ScenarioContent> pingAt(qsizetype event) const;
    /// What of a connection does not, and why: "3 pings …".
    QStringList leftOut(qsizetype connection) const;

private:
    const RecordedProtocol &m_protocol;
    QMap<qsizetype, QByteArray> m_pings; ///< payloads by event
    struct LeftOut {
        int own = 0, unanswered = 0, unasked = 0;
    };
    QMap<qsizetype, LeftOut> m_leftOut; ///< by connection
};

} // namespace plectrum
