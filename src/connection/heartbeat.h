// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace plectrum {

/// Pings of ours: which are out, how long their pongs took (RFC 6455 §5.5.2, §5.5.3), and with an interval a heartbeat
/// that tells a dead peer from a busy one.
class Heartbeat : public QObject {
    Q_OBJECT

public:
    /// `isBusy`: no pong can be expected now, for the ping still waits in a queue, or reading is paused, or a long
    /// frame is on its way; the peer is not given up while it says so.
    Heartbeat(const ConnectionOptions &options, std::function<bool()> isBusy);

    /// A ping of this program's own heartbeat, of whatever connection.
    static bool isOwn(QByteArrayView payload);

    void start();
    void stop();
    /// A ping left, of the heartbeat or not.
    void pingSent(const QByteArray &payload, qint64 timeNs);
    /// The round trip of the ping this pong answers; nullopt for an unsolicited one. Earlier pings count as answered
    /// too (§5.5.3).
    std::optional<std::chrono::nanoseconds> pongReceived(QByteArrayView payload, qint64 timeNs);
    std::optional<std::chrono::nanoseconds> roundTrip() const { return m_roundTrip; }

Q_SIGNALS:
    /// A ping with this payload should be sent.
    void due(const QByteArray &payload);
    /// No pong came in time.
    void expired();

private:
    void beat();
    void check();

    struct Ping {
        QByteArray payload;
        qint64 timeNs;
    };

    const std::chrono::milliseconds m_interval;
    const std::chrono::milliseconds m_timeout;
    const std::function<bool()> m_isBusy;
    QTimer m_beat;
    QTimer m_check;
    QList<Ping> m_pings;
    QByteArray m_awaited; ///< of the heartbeat's own ping that is out
    std::chrono::steady_clock::time_point m_quietSince;
    std::optional<std::chrono::nanoseconds> m_roundTrip;
    quint64 m_count = 0;
};

} // namespace plectrum
