// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

namespace plectrum {

/// Answers the peer's pings at once, later or never (RFC 6455 §5.5.3).
class Ponger : public QObject {
    Q_OBJECT

public:
    explicit Ponger(const ConnectionOptions &options);

    /// `queueFull`: the peer does not read; then only its last ping is answered, as §5.5.3 allows, once resume() says
    /// so.
    void pingReceived(const QByteArray &payload, bool queueFull);
    void resume();
    void stop();

Q_SIGNALS:
    /// A pong with this payload should be sent.
    void due(const QByteArray &payload);

private:
    void answerLate();

    struct Late {
        std::chrono::steady_clock::time_point when;
        QByteArray payload;
    };

    const AutoPong m_mode;
    const std::chrono::milliseconds m_delay;
    QTimer m_timer;
    std::deque<Late> m_late;
    QByteArray m_held;
    bool m_holds = false;
};

} // namespace plectrum
