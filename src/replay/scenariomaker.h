// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/correlation.h"
#include "replay/scenario.h"

#include <QLatin1StringView>

namespace plectrum {

/// Makes a scenario of a recording: what the client did is done again, what the server said is expected.
///
/// Nothing is guessed silently: what was found stands in Findings, and in the scenario as lets, placeholders and masks,
/// each with its reason.
/// - Values that the server issued and the client sent back become lets.
/// - Values of the server that differ from run to run become masks: those that differ between two recordings, or with
///   one recording those that look so (identifiers, times about the recording's, tokens, counters that go on).
/// - Heartbeats of the server, where the protocol's decoder knows them, become rules of the actor; pings of the client
///   become steps.
/// - Secrets that were replaced in the recording become `${secret.…}`.
class ScenarioMaker {
public:
    struct Finding {
        enum class Kind : quint8 { Correlated, Masked, Secret, Heartbeat, LeftOut };
        Kind kind = Kind::Correlated;
        QString name;         ///< of the let, secret or actor, or the masked path
        QString reason;       ///< English
        QList<RecordId> seen; ///< rows of the recording it rests on, in order; at most FoundMask::MaxSeen
    };
    struct Made {
        Scenario scenario;
        QList<Finding> findings; ///< those of Kind::Masked in the order of the scenario's masks
    };

    /// "Correlated: ${sid} is issued here as …."
    static QString textOf(const Finding &finding);
    static QLatin1StringView kindName(Finding::Kind kind);

    /// `again`: the same session recorded once more, or null. `declined`: names of correlated values that are to stay
    /// as they were recorded.
    static Made make(const RecordedSession &session, const RecordedSession *again = nullptr,
                     const QStringList &declined = {});
};

} // namespace plectrum
