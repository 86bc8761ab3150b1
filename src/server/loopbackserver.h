// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"
#include "result.h"
#include "server/endpointsettings.h"
#include "server/faults/faultplan.h"
#include "server/listener.h"
#include "server/metrics/metricssnapshot.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>

namespace plectrum {

class CaptureWriter;
class RoomBus;

/// The embedded server: answers HTTP itself, upgrades to the endpoints of endpoint.h, each on one of two engines.
/// Any number of instances. Lives in the thread that creates it.
class LoopbackServer : public QObject {
    Q_OBJECT

public:
    enum class Engine { Native, Qt }; ///< Qt only where QtEngine::isSupported()

    struct Options : ListenOptions {
        Engine engine = Engine::Native;
        int maxConnections = 10000;
        std::chrono::milliseconds handshakeTimeout{10000};
        ConnectionOptions connection; ///< limits, idle time, strictness of accepted connections
        bool acceptDeflate = true;    ///< native engine only
        DeflateParameters deflate;    ///< the server's own wishes
        QList<FaultRoute> faults;     ///< the first that matches a path counts
        RoomBus *bus = nullptr;       ///< shares groups and rooms with other servers; outlives the server
        quint64 faultSeed = 1;        ///< decides what strikes, up to MostFaultSeed
        EndpointSettings endpoints;
    };

    explicit LoopbackServer(const Options &options, CaptureWriter *recorder = nullptr, QObject *parent = nullptr);
    /// Closes what is open without waiting.
    ~LoopbackServer() override;

    /// ListenFailed names address and port. BadOption: an engine that this build does not have.
    Result<void> listen();
    /// "ws://127.0.0.1:40113"; empty when not listening.
    QUrl url() const;
    int connectionCount() const;
    /// As of now.
    ServerCounters counters() const;
    /// As of now, with what the process and the bus tell.
    MetricsSnapshot metrics() const;
    /// "http://127.0.0.1:40113/metrics"; empty when not listening.
    QUrl metricsUrl() const;

    /// Stops listening and closes all members with 1001; stopped() follows when all have gone or 2 s have passed.
    void stop();

Q_SIGNALS:
    void connectionCountChanged(int count);
    void stopped();
    /// One line a connection event, for logs: "open /echo 127.0.0.1:55012", English. `event`: the same for machines,
    /// where there is more to tell than the line; see FaultStrike::event().
    void logged(const QString &line, const QJsonObject &event = {});
    /// An event object of the rooms (server/rooms/roomevent.h), whose eventLine() reads well.
    void reported(const QJsonObject &event);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace plectrum
