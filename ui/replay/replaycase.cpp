// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/replaycase.h"

#include "capture/capturewriter.h"
#include "ui/credentials.h"

#include <utility>

namespace plectrum {

ReplayCase::ReplayCase(LoopbackHost &loopback, Credentials &credentials, SendGate &gate, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
    , m_access(loopback, gate)
{
    connect(&m_source, &ScenarioSource::made, this, &ReplayCase::adopt);
    connect(&m_source, &ScenarioSource::read, this, [this](const Scenario &scenario) {
        m_draft = ScenarioDraft(scenario);
        m_result.reset();
        Q_EMIT opened();
        Q_EMIT draftChanged();
    });
    connect(&m_source, &ScenarioSource::failed, this, &ReplayCase::failed);
    connect(&m_access, &ReplayAccess::ready, this, &ReplayCase::begin);
    connect(&m_access, &ReplayAccess::failed, this, [this](const Error &error) {
        Q_EMIT stateChanged();
        Q_EMIT failed(error);
    });
    connect(&m_access, &ReplayAccess::cancelled, this, &ReplayCase::stateChanged);
    connect(&m_host, &ReplayHost::stateChanged, this, &ReplayCase::stateChanged);
    connect(&m_host, &ReplayHost::used, this, [this](const QString &actor, const TokenLog::Outcome &outcome) {
        m_credentials.noteUse(m_access.targetOf(actor), outcome);
    });
    connect(&m_host, &ReplayHost::finished, this, &ReplayCase::failuresChanged);
    connect(&m_host, &ReplayHost::finished, this, &ReplayCase::setResult);
    connect(&m_host, &ReplayHost::comparedAgain, this, &ReplayCase::setResult);
}

Target ReplayCase::target() const
{
    return m_result ? m_access.targetOf(m_result->errorActor) : Target();
}

void ReplayCase::open(const QString &path)
{
    m_host.forget();
    m_isOpening = true;
    m_source.open(path);
}

/// Made of a recording: a new one, or the one at hand in another way.
void ReplayCase::adopt(ScenarioMaker::Made made)
{
    if (!std::exchange(m_isOpening, false)) {
        m_draft.adopt(std::move(made));
        m_isStale = true;
        Q_EMIT draftChanged();
        Q_EMIT stateChanged();
        return;
    }
    m_draft = ScenarioDraft(std::move(made));
    m_result.reset();
    Q_EMIT opened();
    Q_EMIT draftChanged();
}

void ReplayCase::play(const ReplayWish &wish, const QList<Profile> &profiles)
{
    if (isUnderWay() || m_draft.isEmpty())
        return;
    m_wish = wish;
    m_wish.options.variables = m_draft.given();
    m_access.prepare(scenario(), m_wish.options, wish.profile, profiles);
    Q_EMIT stateChanged();
}

void ReplayCase::begin(const Scenario &scenario, const PlayOptions &options)
{
    std::shared_ptr<CaptureWriter> recorder;
    if (m_wish.records && m_makeRecorder) {
        recorder = m_makeRecorder(scenario.name, m_wish.profile && m_wish.profile->keepSecrets);
        if (!recorder) {
            Q_EMIT stateChanged();
            return;
        }
        recorder->hide(m_wish.secrets);
    }
    m_result.reset();
    m_isStale = false;
    m_comparesNext = false;
    Q_EMIT began(scenario);
    m_host.play(scenario, options, recorder, m_wish.stepwise);
}

void ReplayCase::stop()
{
    m_access.cancel();
    m_host.stop();
}

void ReplayCase::setResult(const ReplayResult &result)
{
    m_result = result;
    Q_EMIT resultChanged();
    if (std::exchange(m_comparesNext, false))
        apply(ScenarioDraft::Effect::Compares);
    Q_EMIT stateChanged();
}

void ReplayCase::setOn(qsizetype entry, bool on)
{
    const auto effect = m_draft.setOn(entry, on);
    const bool isLive = m_draft.entries().at(entry).kind == ScenarioDraft::Entry::Kind::Correlated;
    apply(effect);
    // What is sent depends on it, so the steps are made anew.
    if (effect == ScenarioDraft::Effect::Plays && isLive)
        m_source.makeWithout(m_draft.declined());
}

void ReplayCase::setValue(qsizetype entry, const QByteArray &value)
{
    apply(m_draft.setValue(entry, value));
}

void ReplayCase::ignore(const PathPattern &path)
{
    apply(m_draft.ignore(path));
}

void ReplayCase::addMask(const Mask &mask)
{
    apply(m_draft.addMask(mask));
}

/// Compares again where that is enough; else the result is of yesterday.
void ReplayCase::apply(ScenarioDraft::Effect effect)
{
    if (effect == ScenarioDraft::Effect::None)
        return;
    const bool isEnough = effect == ScenarioDraft::Effect::Compares;
    if (isEnough && m_host.state() != ReplayHost::State::Idle)
        m_comparesNext = true;
    else if (isEnough && m_result && m_host.canCompareAgain())
        m_host.compareAgain(scenario().compare);
    else
        m_isStale = true;
    Q_EMIT draftChanged();
    Q_EMIT stateChanged();
}

} // namespace plectrum
