// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/metrics/metricshistory.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

namespace plectrum {

/// What a server in another thread counts, asked for once a second while somebody wants to see it. Between times it
/// costs nothing, and the last answers stay. Lives in the GUI thread.
class MetricsWatch : public QObject {
    Q_OBJECT

public:
    struct Report {
        MetricsSnapshot snapshot;
        QUrl url; ///< of /metrics
    };
    /// Runs in the server's thread; nullopt: none runs.
    using Taker = std::function<std::optional<Report>(const QObject &maker)>;

    static constexpr std::chrono::milliseconds DefaultInterval{1000};

    /// `maker` lives in the server's thread, which has ended before this goes.
    MetricsWatch(QObject *maker, Taker take, QObject *parent);

    /// At once, and then again and again, never twice at a time.
    void setActive(bool isActive);
    /// Of tests.
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

    /// Did a server run when it was asked last?
    bool isRunning() const { return m_url.isValid(); }
    QUrl url() const { return m_url; }
    const MetricsHistory &history() const { return m_history; }
    /// When the newest sample came.
    QDateTime newest() const { return m_newest; }

public Q_SLOTS:
    /// Something has changed: asks before its time, where it asks at all.
    void hurry();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const std::optional<Report> &report);

    QObject *const m_maker;
    const Taker m_taker;
    QTimer m_timer;
    MetricsHistory m_history;
    QUrl m_url;
    QDateTime m_newest;
    bool m_isAsking = false;
};

} // namespace plectrum
