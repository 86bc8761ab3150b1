// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/heartbeat.h"

#include <QRandomGenerator>

#include <algorithm>

namespace plectrum {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the payloads of its pings begin with.
constexpr QByteArrayView Mark = "plectrum ";
constexpr qsizetype MaxOutstanding = 128; ///< older pings are forgotten

} // namespace

Heartbeat::Heartbeat(const ConnectionOptions &options, std::function<bool()> isBusy)
    : m_interval(options.pingInterval)
    , m_timeout(options.pongTimeout)
    , m_isBusy(std::move(isBusy))
{
    if (m_interval <= 0ms)
        return;
    m_beat.setInterval(m_interval);
    m_check.setInterval(std::clamp<std::chrono::milliseconds>(m_timeout / 8, 10ms, 1000ms));
    connect(&m_beat, &QTimer::timeout, this, &Heartbeat::beat);
    connect(&m_check, &QTimer::timeout, this, &Heartbeat::check);
}

void Heartbeat::start()
{
    if (m_interval > 0ms)
        m_beat.start();
}

void Heartbeat::stop()
{
    m_beat.stop();
    m_check.stop();
}

void Heartbeat::pingSent(const QByteArray &payload, qint64 timeNs)
{
    if (m_pings.size() == MaxOutstanding)
        m_pings.removeFirst();
    m_pings.append({payload, timeNs});
}

std::optional<std::chrono::nanoseconds> Heartbeat::pongReceived(QByteArrayView payload, qint64 timeNs)
{
    const auto found = std::find_if(m_pings.crbegin(), m_pings.crend(),
                                    [payload](const Ping &ping) { return payload == ping.payload; });
    if (found == m_pings.crend())
        return std::nullopt;
    m_roundTrip = std::chrono::nanoseconds(timeNs - found->timeNs);
    m_pings.erase(m_pings.cbegin(), found.base());
    const bool awaited =
        std::any_of(m_pings.cbegin(), m_pings.cend(), [this](const Ping &ping) { return ping.payload == m_awaited; });
    if (!awaited) {
        m_awaited.clear();
        m_check.stop();
    }
    return m_roundTrip;
}

bool Heartbeat::isOwn(QByteArrayView payload)
{
    return payload.startsWith(Mark);
}

void Heartbeat::beat()
{
    // One ping at a time: a second one would only lengthen the queue of a peer that is slow already.
    if (!m_awaited.isEmpty())
        return;
    m_awaited = Mark.toByteArray() + QByteArray::number(++m_count) + ' '
        + QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    m_quietSince = std::chrono::steady_clock::now();
    m_check.start();
    Q_EMIT due(m_awaited);
}

void Heartbeat::check()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_isBusy()) {
        m_quietSince = now;
    } else if (now - m_quietSince >= m_timeout) {
        stop();
        Q_EMIT expired();
    }
}

} // namespace plectrum
