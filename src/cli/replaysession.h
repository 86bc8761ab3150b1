// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/connecttokens.h"
#include "cli/interrupt.h"
#include "replay/player.h"
#include "replay/reportformat.h"

#include <QObject>

#include <memory>
#include <vector>

namespace plectrum {

/// What `replay` does.
struct ReplayPlan {
    Scenario scenario;
    PlayOptions options;
    QList<std::pair<const ReportFormat *, QString>> reports; ///< files to write
};

/// One run of `replay`: fetches credentials, plays, reports; finished() with the exit code.
class ReplaySession : public QObject {
    Q_OBJECT

public:
    /// `recorder` may be null, must outlive this.
    ReplaySession(ReplayPlan plan, CaptureWriter *recorder, Session &session);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void ready(const QString &profile, const Target &target);
    void played(const ReplayResult &result);

    const ReplayPlan m_plan;
    Session &m_session;
    Player m_player;
    Interrupt m_interrupt;
    std::vector<std::unique_ptr<ConnectTokens>> m_tokens;
    Target m_base;
    QMap<QString, Target> m_profiles;
    int m_waiting = 0; ///< for credentials
    bool m_interrupted = false;
    bool m_recordingFailed = false;
};

} // namespace plectrum
