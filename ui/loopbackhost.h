// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QObject>
#include <QThread>
#include <QUrl>

namespace plectrum {

class MetricsWatch;

/// The embedded server of the window, on a thread of its own; it starts when the first loopback: profile is connected.
class LoopbackHost : public QObject {
    Q_OBJECT

public:
    explicit LoopbackHost(QObject *parent = nullptr);
    ~LoopbackHost() override;

    /// Ends in started() or failed(), also when it runs already.
    void start();
    QUrl url() const { return m_url; }
    int connectionCount() const { return m_connections; }
    MetricsWatch &metrics() { return *m_metrics; }

Q_SIGNALS:
    void started(const QUrl &url);
    void failed(const plectrum::Error &error);
    void connectionCountChanged(int count);

private:
    QThread m_thread;
    QObject *const m_maker; ///< lives in m_thread once it runs; parent of the server
    MetricsWatch *const m_metrics;
    QUrl m_url;
    bool m_starting = false;
    int m_connections = 0;
};

} // namespace plectrum
