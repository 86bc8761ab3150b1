// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/flood.h"

#include "connection/target.h"
#include "server/endpoint.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr qint64 AheadBytes = ConnectionOptions::DefaultSendAhead; ///< unsent at most
constexpr qint64 TurnBytes = 4 * 1024 * 1024;                      ///< then others get their turn
constexpr int BacklogCheck = 64;                                   ///< messages between two looks at what is unsent

} // namespace

tl::expected<FloodPlan, QByteArray> FloodPlan::from(const QUrlQuery &query)
{
    const FloodPlan plan;
    const auto count = numberFrom(query, "count"_L1, 0, 1'000'000'000, plan.count);
    const auto size = numberFrom(query, "size"_L1, 0, 256 * 1024 * 1024, plan.size);
    const auto rate = numberFrom(query, "rate"_L1, 0, 100'000'000, plan.rate);
    for (const auto &number : {count, size, rate}) {
        if (!number)
            return tl::unexpected(number.error());
    }
    return FloodPlan{*count, *size, *rate};
}

Flood::Flood(const FloodPlan &plan, Peer *peer)
    : QObject(peer)
    , m_plan(plan)
    , m_peer(peer)
    , m_message(plan.size, '.')
    , m_start(std::chrono::steady_clock::now())
{
    connect(peer, &Peer::writable, this, &Flood::pump, Qt::QueuedConnection);
    connect(&m_tick, &QTimer::timeout, this, &Flood::pump);
    if (plan.rate > 0)
        m_tick.start(10ms);
    QMetaObject::invokeMethod(this, &Flood::pump, Qt::QueuedConnection);
}

/// How many may have been sent by now.
qint64 Flood::due() const
{
    if (m_plan.rate == 0)
        return m_plan.count;
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - m_start;
    return std::min(m_plan.count, qint64(passed.count() * double(m_plan.rate)) + 1);
}

void Flood::pump()
{
    m_queued = false;
    const qint64 target = due();
    const qint64 turn = std::max<qint64>(1, TurnBytes / std::max<qint64>(1, m_plan.size));
    char *const text = m_message.data();
    for (qint64 i = 0; i < turn && m_sent < target; ++i) {
        if ((i % BacklogCheck == 0 || m_plan.size > AheadBytes / BacklogCheck) && m_peer->bytesToWrite() > AheadBytes)
            return; // writable() goes on
        char digits[20];
        const auto end = std::to_chars(digits, digits + sizeof digits, ++m_sent).ptr;
        std::copy(digits, digits + std::min<qint64>(end - digits, m_plan.size), text);
        m_peer->sendText(m_message);
    }
    if (m_sent == m_plan.count) {
        m_tick.stop();
        m_peer->close(1000, {});
    } else if (m_sent < target && !m_queued) {
        m_queued = true;
        QMetaObject::invokeMethod(this, &Flood::pump, Qt::QueuedConnection);
    }
}

} // namespace plectrum
