// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/harp/harpconfig.h"
#include "server/nextcloud/lifecyclestep.h"
#include "server/nextcloud/nextcloudrehearsal.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace plectrum {

/// Plays AppAPI towards a developer's running ExApp: calls /heartbeat, /init and /enabled with the headers they arrive
/// with behind HaRP, and judges the answers as AppAPI does. One run at a time.
class ExAppLifecycle : public QObject {
    Q_OBJECT

public:
    struct Options {
        HarpExApp exapp;                                ///< with a target
        QByteArray sharedKey;                           ///< harp-shared-key, which HaRP passes on as well
        QByteArray requestId = "CLI";                   ///< AA-REQUEST-ID
        int heartbeatTries = 60;                        ///< a test deployment's; AppAPI itself tries 600 times
        std::chrono::milliseconds heartbeatPause{1000}; ///< between two tries
        std::chrono::milliseconds heartbeatLimit{3000}; ///< for one try
        std::chrono::milliseconds initLimit{30000};     ///< for the answer to /init
        /// How long to wait until the ExApp has reported 100 percent; AppAPI's own limit is 40 minutes, a test
        /// deployment's 30 s. 0: do not wait, and count on it.
        std::chrono::milliseconds progressLimit{30000};
        std::chrono::milliseconds enabledLimit{60000};
    };

    explicit ExAppLifecycle(Options options, QObject *parent = nullptr);
    ~ExAppLifecycle() override;

    /// Heartbeat, init, its progress, enabled=1: what a deployment does.
    void deploy();
    /// Heartbeat, enabled=1.
    void enable();
    /// enabled=0.
    void disable();
    /// Ends the run, if there is one: finished(Bad), without a step.
    void cancel();
    bool isRunning() const { return m_running; }

    /// The headers of AppAPI's calls, as they arrive at the ExApp.
    static HeaderList headers(const Options &options);

public Q_SLOTS:
    /// What an ExApp reported to NextcloudRehearsal; that of others is ignored.
    void report(const plectrum::ExAppReport &report);

Q_SIGNALS:
    /// A heartbeat that will be tried again.
    void tried(int attempt, const plectrum::LifecycleStep &step);
    /// The ExApp's initialisation has come so far.
    void progressed(int percent);
    /// A step is done. After a bad one the run ends, as it does in AppAPI.
    void step(const plectrum::LifecycleStep &step);
    /// The run is over; the worst of its steps.
    void finished(plectrum::LifecycleStep::Judgement worst);

private:
    enum class Stage { Heartbeat, Init, Progress, Enable, Disable };

    void run(const QList<Stage> &stages);
    void next();
    void call(const QByteArray &method, const QByteArray &target, std::chrono::milliseconds limit);
    void answered(const ExAppAnswer &answer);
    void heartbeatAnswered(const ExAppAnswer &answer);
    void waitForProgress();
    void checkProgress(bool isOver);
    void conclude(const LifecycleStep &step);
    void end(LifecycleStep::Judgement worst);

    const Options m_options;
    QList<Stage> m_stages; ///< the present one first
    bool m_running = false;
    int m_runs = 0;
    ExAppCall *m_call = nullptr;
    QTimer m_timer; ///< until the next heartbeat, or for the progress
    int m_tries = 0;
    QElapsedTimer m_waited;
    std::optional<int> m_percent;
    QString m_error;
    LifecycleStep::Judgement m_worst = LifecycleStep::Judgement::Good;
};

} // namespace plectrum
