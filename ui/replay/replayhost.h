// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/replay/replayrunner.h"

#include <QThread>

#include <functional>
#include <memory>

namespace plectrum {

/// The replay of the window, on a thread of its own, one at a time. Lives in the GUI thread; nothing here blocks, but
/// for the destructor, which waits for the player to let go.
class ReplayHost : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 { Idle, Playing, Paused, Stopping, Comparing };

    explicit ReplayHost(QObject *parent = nullptr);
    ~ReplayHost() override;

    /// Ends in finished(). `recorder` may be null; it is kept until forget() or the next play, and closed when all is
    /// over. `stepwise`: pauses after the first step.
    void play(const Scenario &scenario, const PlayOptions &options, const std::shared_ptr<CaptureWriter> &recorder,
              bool stepwise);
    /// Steps wait for step().
    void pause();
    void goOn();
    void step();
    /// Closes what is open; finished() follows with what there is.
    void stop();
    /// Ends what plays without a word, and forgets what came.
    void forget();
    /// False: it has to be played again.
    bool canCompareAgain() const { return m_canCompareAgain && m_state == State::Idle; }
    /// Ends in comparedAgain().
    void compareAgain(const Tolerance &compare);

    State state() const { return m_state; }
    bool isPlaying() const { return m_state != State::Idle && m_state != State::Comparing; }

Q_SIGNALS:
    void stateChanged();
    void advanced(const plectrum::ReplayProgress &progress);
    void used(const QString &actor, const plectrum::TokenLog::Outcome &outcome);
    void finished(const plectrum::ReplayResult &result);
    void comparedAgain(const plectrum::ReplayResult &result);
    /// Nothing more comes into the recording, and it is closed.
    void settled();

private:
    void setState(State state);
    void closeRecorder();
    void withRunner(const std::function<void(ReplayRunner &)> &work);
    void wire(ReplayRunner &runner, int turn);

    QThread m_thread;
    QObject *const m_maker; ///< lives in m_thread; parent of the runner
    State m_state = State::Idle;
    bool m_canCompareAgain = false;
    int m_turn = 0; ///< tells what a forgotten runner still said apart
    std::shared_ptr<CaptureWriter> m_recorder;
};

} // namespace plectrum
