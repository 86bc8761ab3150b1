// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/trafficoverview.h"
#include "ui/backgroundtask.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace plectrum {

/// Sums the traffic of a capture up, block by block, on a thread of its own, and goes on as the capture grows. Lives in
/// the GUI thread.
class TrafficScan : public QObject {
    Q_OBJECT

public:
    explicit TrafficScan(QObject *parent = nullptr);

    /// From the first record of the capture on; an empty path: there is none.
    void start(const QString &path);
    /// There are records up to `count` now.
    void grow(qint64 count);

    /// Of the records looked at so far.
    const TrafficOverview &overview() const { return m_overview; }
    qint64 scanned() const { return m_scanned; }

Q_SIGNALS:
    void advanced();

private:
    void scan();

    struct Work; ///< belongs to the thread while it runs
    std::shared_ptr<Work> m_work;
    BackgroundTask m_task;
    QTimer m_pause; ///< between two looks
    TrafficOverview m_overview;
    qint64 m_scanned = 0;
    qint64 m_count = 0;
};

} // namespace plectrum
