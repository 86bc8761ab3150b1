// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/replayhost.h"

#include "capture/capturewriter.h"

using namespace Qt::StringLiterals;

namespace plectrum {

ReplayHost::ReplayHost(QObject *parent)
    : QObject(parent)
    , m_maker(new QObject)
{
    m_thread.setObjectName(u"replay"_s);
    m_maker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_maker, &QObject::deleteLater);
    m_thread.start();
}

ReplayHost::~ReplayHost()
{
    m_thread.quit();
    m_thread.wait();
    closeRecorder();
}

void ReplayHost::play(const Scenario &scenario, const PlayOptions &options,
                      const std::shared_ptr<CaptureWriter> &recorder, bool stepwise)
{
    forget();
    m_recorder = recorder;
    setState(stepwise ? State::Paused : State::Playing);
    // The player lives where it is made.
    QMetaObject::invokeMethod(
        m_maker, [this, maker = m_maker, scenario, options, recorder = recorder.get(), stepwise, turn = m_turn] {
            auto *const runner = new ReplayRunner(scenario, options, recorder, maker);
            wire(*runner, turn);
            runner->begin(stepwise);
        });
}

/// In the runner's thread; the signals come in this one's.
void ReplayHost::wire(ReplayRunner &runner, int turn)
{
    connect(&runner, &ReplayRunner::advanced, this, [this, turn](const ReplayProgress &progress) {
        if (turn == m_turn)
            Q_EMIT advanced(progress);
    });
    connect(&runner, &ReplayRunner::used, this, &ReplayHost::used);
    connect(&runner, &ReplayRunner::finished, this, [this, turn](const ReplayResult &result, bool canCompareAgain) {
        if (turn != m_turn)
            return;
        m_canCompareAgain = canCompareAgain;
        setState(State::Idle);
        Q_EMIT finished(result);
    });
    connect(&runner, &ReplayRunner::comparedAgain, this, [this, turn](const ReplayResult &result) {
        if (turn != m_turn)
            return;
        setState(State::Idle);
        Q_EMIT comparedAgain(result);
    });
    connect(&runner, &ReplayRunner::settled, this, [this, turn] {
        if (turn != m_turn)
            return;
        closeRecorder();
        Q_EMIT settled();
    });
}

void ReplayHost::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void ReplayHost::closeRecorder()
{
    if (m_recorder)
        (void)m_recorder->close();
}

void ReplayHost::withRunner(const std::function<void(ReplayRunner &)> &work)
{
    QMetaObject::invokeMethod(m_maker, [maker = m_maker, work] {
        if (auto *const runner = maker->findChild<ReplayRunner *>({}, Qt::FindDirectChildrenOnly))
            work(*runner);
    });
}

void ReplayHost::pause()
{
    if (m_state != State::Playing)
        return;
    setState(State::Paused);
    withRunner([](ReplayRunner &runner) { runner.player().setStepwise(true); });
}

void ReplayHost::goOn()
{
    if (m_state != State::Paused)
        return;
    setState(State::Playing);
    withRunner([](ReplayRunner &runner) { runner.player().setStepwise(false); });
}

void ReplayHost::step()
{
    if (m_state == State::Paused)
        withRunner([](ReplayRunner &runner) { runner.player().step(); });
}

void ReplayHost::stop()
{
    if (!isPlaying())
        return;
    setState(State::Stopping);
    withRunner([](ReplayRunner &runner) { runner.player().stop(); });
}

void ReplayHost::forget()
{
    ++m_turn;
    m_canCompareAgain = false;
    // The recording must outlive the runner, and is let go of in this thread.
    QMetaObject::invokeMethod(m_maker, [this, maker = m_maker, recorder = std::move(m_recorder)]() mutable {
        delete maker->findChild<ReplayRunner *>({}, Qt::FindDirectChildrenOnly);
        QMetaObject::invokeMethod(this, [last = std::move(recorder)] {
            if (last)
                (void)last->close();
        });
    });
    m_recorder.reset();
    setState(State::Idle);
}

void ReplayHost::compareAgain(const Tolerance &compare)
{
    if (!canCompareAgain())
        return;
    setState(State::Comparing);
    withRunner([compare](ReplayRunner &runner) { runner.player().compareAgain(compare); });
}

} // namespace plectrum
