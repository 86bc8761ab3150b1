// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/ponger.h"

namespace plectrum {

namespace {

constexpr std::size_t MaxLate = 1024; ///< of a peer that pings faster than we may answer, the oldest go unanswered

} // namespace

Ponger::Ponger(const ConnectionOptions &options)
    : m_mode(options.autoPong)
    , m_delay(options.pongDelay)
{
    if (m_mode != AutoPong::Delayed)
        return;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Ponger::answerLate);
}

void Ponger::pingReceived(const QByteArray &payload, bool queueFull)
{
    switch (m_mode) {
    case AutoPong::Off:
        return;
    case AutoPong::Delayed:
        if (m_late.size() == MaxLate)
            m_late.pop_front();
        m_late.push_back({std::chrono::steady_clock::now() + m_delay, payload});
        if (!m_timer.isActive())
            m_timer.start(m_delay);
        return;
    case AutoPong::On:
        m_holds = queueFull;
        m_held = queueFull ? payload : QByteArray();
        if (!queueFull)
            Q_EMIT due(payload);
        return;
    }
}

void Ponger::resume()
{
    if (!m_holds)
        return;
    m_holds = false;
    Q_EMIT due(m_held);
}

void Ponger::stop()
{
    m_timer.stop();
    m_late.clear();
    m_holds = false;
}

void Ponger::answerLate()
{
    const auto now = std::chrono::steady_clock::now();
    while (!m_late.empty() && m_late.front().when <= now) {
        const QByteArray payload = m_late.front().payload;
        m_late.pop_front();
        Q_EMIT due(payload);
    }
    if (!m_late.empty())
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_late.front().when - now));
}

} // namespace plectrum
