// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/harp/harpagent.h"
#include "server/listener.h"
#include "server/loopbackserver.h"
#include "server/nextcloud/lifecyclestep.h"

#include <QObject>

#include <functional>
#include <memory>

namespace plectrum {

class CaptureWriter;
class NextcloudRehearsal;

/// HaRP on the loopback, and the Nextcloud beside it (what is not below /exapps/): decides like HaRP's agent, refuses,
/// drops and forwards like the HAProxy before it, to the developer's own ExApp or to the built-in endpoints. WebSockets
/// and plain HTTP, streamed, with back-pressure; what passes is recorded with the heads on both sides of HaRP. Lives in
/// the thread that creates it.
class HarpServer : public QObject {
    Q_OBJECT

public:
    /// The times are HaRP's own; tests shorten them.
    struct Options : ListenOptions {
        LoopbackServer::Engine engine = LoopbackServer::Engine::Native; ///< of the built-in endpoints
        EndpointSettings endpoints;                                     ///< of the same
        int maxConnections = 10000;
        std::chrono::milliseconds clientTimeout{30000};                    ///< for a whole request head
        std::chrono::milliseconds connectTimeout{30000};                   ///< to an ExApp
        std::chrono::milliseconds connectRetryPause{1000};                 ///< HAProxy tries three times more
        std::chrono::milliseconds serverTimeout{std::chrono::minutes(30)}; ///< until an ExApp answers
        std::function<HarpTime()> clock; ///< of bans and sessions; empty: a monotonic one
    };

    /// `recorder` may be null; must outlive the server, or be replaced by setRecorder().
    HarpServer(const Options &options, const HarpConfig &config, CaptureWriter *recorder = nullptr,
               QObject *parent = nullptr);
    /// Closes what is open without waiting.
    ~HarpServer() override;

    /// ListenFailed names address and port.
    Result<void> listen();
    /// "ws://127.0.0.1:40113"; empty when not listening.
    QUrl url() const;
    /// Where the built-in endpoints answer by themselves, on the loopback: for calls like those of the rooms, which
    /// do not go through HaRP. Empty when not listening.
    QUrl builtInUrl() const;
    /// The same server, for its metrics.
    const LoopbackServer &builtIn() const;
    int connectionCount() const;
    HarpAgent &agent();
    /// Its configuration is the one that holds: its calls change app passwords.
    NextcloudRehearsal &nextcloud();

    /// Records into another capture from here on; null: none. What is under way leaves its recording as it stands and
    /// is not taken up by the new one, so that the old `recorder` may go when this returns.
    void setRecorder(CaptureWriter *recorder);

    /// Does to each ExApp with a target what AppAPI does after it was deployed: heartbeat, init, enabled. Each step is
    /// judged by lifecycleStep(); deployed() comes at the end of all. False: none has a target.
    bool deploy();

    /// Stops listening and ends all connections as HAProxy does when it stops: without close frames. stopped() follows.
    void stop();

Q_SIGNALS:
    void connectionCountChanged(int count);
    void stopped();
    /// What became of a request for `target`, in which secrets are replaced.
    void decided(const QByteArray &target, const plectrum::HarpDecision &decision);
    /// A request has changed it: an app password was granted, rotated or deleted.
    void configChanged(const plectrum::HarpConfig &config);
    void lifecycleStep(const QString &exapp, const plectrum::LifecycleStep &step);
    /// The worst of all steps.
    void deployed(plectrum::LifecycleStep::Judgement worst);
    /// One line an event, English, without secrets; `event` as LoopbackServer's.
    void logged(const QString &line, const QJsonObject &event = {});
    /// An event object of the built-in rooms (LoopbackServer::reported).
    void reported(const QJsonObject &event);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace plectrum
