// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/tokenlog.h"
#include "replay/player.h"
#include "ui/replay/replayprogress.h"

#include <QElapsedTimer>
#include <QTimer>

namespace plectrum {

/// Runs a Player in the I/O thread of ReplayHost, and tells its progress so seldom that a window can follow. Only
/// ReplayHost talks to it.
class ReplayRunner : public QObject {
    Q_OBJECT

public:
    /// `recorder` may be null, and must outlive this.
    ReplayRunner(const Scenario &scenario, const PlayOptions &options, CaptureWriter *recorder, QObject *parent);

    Player &player() { return m_player; }
    void begin(bool stepwise);

Q_SIGNALS:
    /// At most 30 times a second.
    void advanced(const plectrum::ReplayProgress &progress);
    /// What became of an actor's first connection.
    void used(const QString &actor, const plectrum::TokenLog::Outcome &outcome);
    void finished(const plectrum::ReplayResult &result, bool canCompareAgain);
    void comparedAgain(const plectrum::ReplayResult &result);
    /// After finished(): all connections are over, nothing more is recorded.
    void settled();

private:
    void watch(const QString &actor, Client &client);
    void note(int loop);
    void settle();

    Player m_player;
    QTimer m_telling, m_settling;
    ReplayProgress m_progress;
    QElapsedTimer m_sinceEnd;
};

} // namespace plectrum
