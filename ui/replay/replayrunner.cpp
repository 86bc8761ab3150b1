// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/replayrunner.h"

#include "client/client.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds TellInterval = 33ms;
constexpr std::chrono::milliseconds SettleInterval = 20ms;
constexpr qint64 SettlePatienceMs = 6000; // a closing handshake's, and a bit

} // namespace

ReplayRunner::ReplayRunner(const Scenario &scenario, const PlayOptions &options, CaptureWriter *recorder,
                           QObject *parent)
    : QObject(parent)
    , m_player(scenario, options, recorder)
{
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, [this] { Q_EMIT advanced(m_progress); });
    connect(&m_settling, &QTimer::timeout, this, &ReplayRunner::settle);
    connect(&m_player, &Player::stepBegan, this, [this](int loop, int step) {
        note(loop);
        m_progress.begun = step;
    });
    connect(&m_player, &Player::stepEnded, this, [this](int loop, int step) {
        note(loop);
        m_progress.ended = step + 1;
    });
    connect(&m_player, &Player::differed, this, [this](int loop, int step) {
        note(loop);
        if (!m_progress.differed.contains(step))
            m_progress.differed << step;
    });
    connect(&m_player, &Player::finished, this, [this](const ReplayResult &result) {
        m_telling.stop();
        Q_EMIT advanced(m_progress);
        Q_EMIT finished(result, m_player.canCompareAgain());
        m_sinceEnd.start();
        m_settling.start(SettleInterval);
    });
    connect(&m_player, &Player::comparedAgain, this, &ReplayRunner::comparedAgain);
    const QList<Client *> clients = m_player.clients();
    for (qsizetype i = 0; i < clients.size(); ++i)
        watch(scenario.actors.at(i).name, *clients.at(i));
}

void ReplayRunner::watch(const QString &actor, Client &client)
{
    connect(&client, &Client::opened, this, [this, actor] { Q_EMIT used(actor, {UseOutcome::Opened}); });
    connect(&client, &Client::refused, this, [this, actor](const Refusal &refusal) {
        Q_EMIT used(actor, {UseOutcome::Refused, refusal.head.status});
    });
    connect(&client, &Client::failed, this, [this, actor](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT used(actor, {UseOutcome::Failed});
    });
}

void ReplayRunner::begin(bool stepwise)
{
    m_player.setStepwise(stepwise);
    if (stepwise)
        m_player.step();
    m_player.start();
}

void ReplayRunner::note(int loop)
{
    if (loop != m_progress.loop)
        m_progress = {.loop = loop};
    if (!m_telling.isActive())
        m_telling.start(TellInterval);
}

void ReplayRunner::settle()
{
    const QList<Client *> clients = m_player.clients();
    const bool isOver =
        std::ranges::all_of(clients, [](Client *client) { return client->state() == Client::State::Idle; });
    if (!isOver && m_sinceEnd.elapsed() < SettlePatienceMs)
        return;
    m_settling.stop();
    Q_EMIT settled();
}

} // namespace plectrum
