// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpoint.h"
#include "server/intake.h"
#include "server/listener.h"
#include "server/loopbackserver.h"
#include "server/qtengine.h"

#include <QHash>
#include <QTimer>

#include <memory>
#include <vector>

namespace plectrum {

class FaultFront;

/// The state of a server, for its own files.
struct LoopbackServer::Private {
    Private(LoopbackServer *server, const Options &chosen, CaptureWriter *capture);

    static constexpr qsizetype SpareIntakes = 64; ///< connections above the limit that are still told so
    static constexpr qsizetype ManyPeers = 100;   ///< whose memory is given back once they rest
    /// Routes with faults are reached through a front, which asks at the inner door for what it passes on.
    enum class Door { Outer, Inner };

    LoopbackServer *const q;
    const Options options;
    CaptureWriter *const recorder;
    Listener listener;
    Listener innerListener;
    ServerCounters counters;
    QtEngine *qtEngine = nullptr;
    std::vector<std::unique_ptr<Endpoint>> endpoints; ///< in the order of the table
    QList<Peer *> peers;
    QList<Intake *> intakes; ///< whose request is not whole yet, or that take a refusal
    QList<FaultFront *> fronts;
    QHash<qsizetype, quint64> faultyVisits; ///< by index of the route with faults
    const std::chrono::system_clock::time_point startedAt = std::chrono::system_clock::now();
    QTimer tidying; ///< while there are many connections
    bool stopping = false;

    bool isFull() const { return peers.size() + intakes.size() >= options.maxConnections + SpareIntakes; }
    void take(std::unique_ptr<QTcpSocket> socket, Door door);
    void route(Intake *intake, Door door);
    void post(Intake *intake, Endpoint *endpoint);
    bool passToFront(Intake *intake, const QUrl &url);
    /// In the table of endpoints; its size: there is none.
    size_t rowFor(const QString &path) const;
    void accept(Intake *intake, const ServerHandshake::Request &request, Endpoint *endpoint, const QUrl &url,
                Door door);
    void acceptQt(Peer *peer);
    void add(Peer *peer, Endpoint *endpoint);
    void remove(Peer *peer);
    QString addressOf(const Peer *peer) const;
    void refuse(Intake *intake, const ServerHandshake::Refusal &refusal);
    void checkStopped();
    ServerCounters snapshot() const;
    MetricsSnapshot metrics() const;
};

} // namespace plectrum
