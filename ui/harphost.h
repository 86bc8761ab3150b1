// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/harp/harpconfig.h"
#include "server/harp/harpdecision.h"
#include "server/nextcloud/lifecyclestep.h"

#include <QObject>
#include <QThread>
#include <QTime>
#include <QUrl>

#include <memory>

namespace plectrum {

class CaptureWriter;
class MetricsWatch;

/// What became of one request, for showing. `outcome` is "403", "forward", "drop" or "control".
struct HarpEvent {
    QTime time;
    QString target;
    QString outcome;
    QString why; ///< English, without secrets
    HarpOutcome kind = HarpOutcome::Refuse;
    bool countsAsFailure = false;
};

/// The rehearsed HaRP of the window, on a thread of its own. Lives in the GUI thread.
class HarpHost : public QObject {
    Q_OBJECT

public:
    explicit HarpHost(QObject *parent = nullptr);
    ~HarpHost() override;

    /// Starts, or takes the new configuration while it runs. Ends in started() or failed().
    void start(const HarpConfig &config);
    /// Ends all its connections; stopped() follows.
    void stop();
    bool isRunning() const { return m_url.isValid(); }
    QUrl url() const { return m_url; }
    /// Of the built-in endpoints.
    MetricsWatch &metrics() const { return *m_metrics; }
    /// What is forwarded from here on goes into this recording, now or when the server starts; null: into none. The
    /// server has let go of the old one when this returns.
    void setRecorder(const std::shared_ptr<CaptureWriter> &recorder);
    /// Calls the ExApps as AppAPI does when it enables them.
    void deploy();

Q_SIGNALS:
    void started(const QUrl &url);
    void failed(const plectrum::Error &error);
    void stopped();
    void decided(const plectrum::HarpEvent &event);
    void lifecycleStep(const QString &exapp, const plectrum::LifecycleStep &step);
    void connectionCountChanged(int count);
    /// A request has changed the configuration: an app password was granted, rotated or deleted.
    void configChanged(const plectrum::HarpConfig &config);

private:
    QThread m_thread;
    QObject *const m_maker; ///< lives in m_thread once it runs; parent of the server
    MetricsWatch *const m_metrics;
    QUrl m_url;
    std::shared_ptr<CaptureWriter> m_recorder;
};

} // namespace plectrum
