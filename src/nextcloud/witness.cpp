// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/witness.h"

#include "capture/capturewriter.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds SampleInterval{200}; // known limits differ by seconds

std::chrono::nanoseconds since(const QElapsedTimer &timer)
{
    return std::chrono::nanoseconds(timer.nsecsElapsed());
}

} // namespace

bool isTrouble(const Verdict &verdict)
{
    return verdict.who != Hop::Nobody && verdict.who != Hop::Client && verdict.id != "closed-normally"_L1;
}

Witness::Witness(Client &client, CaptureWriter *recorder, const QString &guardPath, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_recorder(recorder)
    , m_guard(guardPath)
    , m_sampling(this)
{
    connect(&client, &Client::redirected, this, [this](const QUrl &from, const QUrl &to, int status) {
        m_redirects.append({from, to, status});
    });
    connect(&client, &Client::opened, this, &Witness::opened);
    connect(&client, &Client::refused, this,
            [this](const Refusal &refusal) { judgeBy(evidenceOf(m_client.info(), m_client.requestHead(), refusal)); });
    connect(&client, &Client::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            judgeBy(evidenceOf(m_client.info(), m_client.requestHead(), m_client.responseHead(), m_client.timings(),
                               error, m_target.timeout));
    });
    connect(&client, &Client::closed, this, [this](const ConnectionEnd &end) {
        m_sampling.stop();
        judgeBy(evidenceOf(m_client.info(), m_client.requestHead(), m_client.responseHead(), end, since(m_openFor),
                           since(m_idleIn), since(m_idle)));
    });
    connect(&client, &Client::reconnecting, this, [this] {
        const QString host = BanGuard::hostOf(m_target.url);
        const auto standing = m_guard.standing(host, QDateTime::currentDateTimeUtc());
        if (standing.mayTry)
            return;
        m_client.close();
        Q_EMIT heldBack(host, standing);
    });
    connect(&m_sampling, &QTimer::timeout, this, &Witness::sample);
}

void Witness::begin(const Target &target)
{
    m_target = target;
    m_redirects.clear();
    m_verdicts.clear();
}

void Witness::opened()
{
    for (QElapsedTimer *timer : {&m_openFor, &m_idleIn, &m_idle})
        timer->start();
    m_framesIn = m_framesOut = 0;
    m_sampling.start(SampleInterval);
}

void Witness::sample()
{
    const Connection *const connection = m_client.connection();
    if (!connection)
        return;
    const Connection::Counters &counters = connection->counters();
    if (counters.framesIn != m_framesIn)
        m_idleIn.restart();
    if (counters.framesIn != m_framesIn || counters.framesOut != m_framesOut)
        m_idle.restart();
    m_framesIn = counters.framesIn;
    m_framesOut = counters.framesOut;
}

void Witness::judgeBy(Evidence evidence)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    evidence.redirects = m_redirects;
    evidence.countedFailures = m_guard.standing(BanGuard::hostOf(m_target.url), now).counted;
    m_verdicts = judge(evidence);
    // That others cannot be told of the failure is no reason to fail.
    (void)m_guard.note(m_target.url, m_verdicts, now);
    if (m_recorder && m_client.recordedId() > 0) {
        ConnectionInfo info = m_client.info();
        info.verdict = toJson(m_verdicts.constFirst());
        m_recorder->updateConnection(m_client.recordedId(), info);
    }
    Q_EMIT judged(m_verdicts);
}

} // namespace plectrum
