// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/peer.h"

#include <QByteArray>
#include <QTimer>
#include <QUrlQuery>

#include <tl/expected.hpp>

#include <chrono>

namespace plectrum {

/// What a flood sends.
struct FloodPlan {
    qint64 count = 100000; ///< messages
    qint64 size = 125;     ///< bytes of each
    qint64 rate = 0;       ///< messages a second at most; 0: as fast as the peer reads

    /// An error is a text that names the parameter.
    static tl::expected<FloodPlan, QByteArray> from(const QUrlQuery &query);
};

/// Sends a plan to one peer, never more ahead than the peer reads, then closes with 1000. Each message begins with its
/// number. Child of the peer.
class Flood : public QObject {
    Q_OBJECT

public:
    Flood(const FloodPlan &plan, Peer *peer);

private:
    void pump();
    qint64 due() const;

    const FloodPlan m_plan;
    Peer *const m_peer;
    QByteArray m_message;
    qint64 m_sent = 0;
    bool m_queued = false;
    std::chrono::steady_clock::time_point m_start;
    QTimer m_tick;
};

} // namespace plectrum
