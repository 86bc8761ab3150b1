// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "replay/messagecomparer.h"
#include "result.h"

#include <QFlags>
#include <QJsonObject>
#include <QStringList>

#include <chrono>

namespace plectrum {

/// One line of a replay: what was expected and what came, side by side.
struct ReplayRow {
    enum class Subject : quint8 { Handshake, Sent, Message, Pong, End, Answer };
    enum class Difference : quint8 {
        Missing = 1,   ///< it did not come
        Extra = 2,     ///< nobody expected it
        Changed = 4,   ///< it says something else
        Reordered = 8, ///< it came in another order
        Late = 16,     ///< it came later than allowed
    };
    Q_DECLARE_FLAGS(Differences, Difference)

    Subject subject = Subject::Message;
    Differences differences;
    QString actor;
    bool isUnexpected = false; ///< nobody expected it: a difference, unless the scenario allows it
    int loop = 0;
    int step = -1;               ///< index in the scenario; of what nobody expected the step before
    int line = 0;                ///< of the step in the scenario's file; 0: none
    RecordId expectedRecord = 0; ///< in the recording the scenario was made from; 0: none
    RecordId actualRecord = 0;   ///< in the recording of this replay; 0: none
    ComparedMessage expected;    ///< of Message and Sent; placeholders without a value as marks
    ComparedMessage actual;      ///< of Message and Sent
    MessageDiff diff;            ///< of Changed
    std::optional<std::chrono::nanoseconds> allowedBy; ///< after the step before it, with what is tolerated
    std::optional<std::chrono::nanoseconds> cameAfter; ///< after the step before it
    std::chrono::nanoseconds at{0};                    ///< when it happened, since the beginning

    bool isSame() const { return differences == Differences(); }
};
Q_DECLARE_OPERATORS_FOR_FLAGS(ReplayRow::Differences)

/// What came of playing a scenario. Value, made by Player; a window and reports read it alike.
struct ReplayResult {
    /// How much later than due messages left, of those that had a time.
    struct Timing {
        int count = 0;
        std::chrono::nanoseconds median{0}, p99{0}, worst{0};
    };

    QString scenario;           ///< name
    QString scenarioPath;       ///< or empty
    QString recording;          ///< what ReplayRow::expectedRecord speaks of, or empty
    QString recordedIn;         ///< what ReplayRow::actualRecord speaks of, or empty
    QStringList targets;        ///< URLs without secrets, one an actor
    QList<ReplayRow> rows;      ///< by loop and step
    std::optional<Error> error; ///< why it was not played to its end
    QString errorActor;
    QJsonObject verdict;    ///< who refused and why, see nextcloud/verdict.h
    bool isStopped = false; ///< by the user, or at the first difference
    bool isCompared = true; ///< false: --expect none
    int loops = 1;
    int heartbeats = 0; ///< of peers, answered as the scenario says
    std::chrono::nanoseconds duration{0};
    Timing timing;

    int count(ReplayRow::Difference difference) const;
    int differentRows() const;
    bool passed() const { return !error && differentRows() == 0; }
};

/// "missing", "extra" …, all of a row joined with ", "; "same" for none.
QString differenceNames(ReplayRow::Differences differences);
/// "handshake", "message" …
QLatin1StringView subjectName(ReplayRow::Subject subject);
std::span<const ReplayRow::Difference> allDifferences();

} // namespace plectrum
