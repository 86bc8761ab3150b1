// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/faults/faultlane.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <functional>

namespace plectrum {

/// Passes the bytes of one WebSocket between two sockets, behind the handshake, and does to them what a plan says. With
/// back-pressure: what waits is bounded, and a source whose bytes cannot go on is not read. Owns neither socket, and
/// must not be used once one is gone.
class FaultRelay : public QObject {
    Q_OBJECT

public:
    /// `wire` is told what stands on the client's wire, in both directions; `mayPass` false: nothing moves until the
    /// next pump(). Both may be empty.
    struct Hooks {
        std::function<void(Role sender, QByteArrayView bytes)> wire;
        std::function<bool()> mayPass;
    };
    enum class End {
        SourceEnded, ///< and all its bytes have gone on
        Fin,         ///< by a fault
        Reset,       ///< by a fault
    };

    FaultRelay(FaultContext context, QTcpSocket &client, QTcpSocket &server, Hooks hooks, QObject *parent);

    /// Moves what can move now. To be called when a socket may have become readable, writable or disconnected, and when
    /// passing is allowed again; it calls itself when a time has come.
    void pump();
    /// The client is gone: the server gets what still waits for it at once.
    void clientGone();
    /// Nothing happens any more; the relay can be deleted later.
    void stop();
    /// Nothing will ever be sent again; what comes is read and lost.
    bool hasVanished() const { return m_vanished; }

Q_SIGNALS:
    /// Bytes have moved.
    void moved();
    /// Nothing goes `direction` any more, and the socket there is to be ended as told. The last signal.
    void ended(plectrum::FaultRelay::End how, plectrum::FaultDirection direction);

private:
    struct Waiting {
        FaultStep step;
        qint64 dueNs;
    };
    /// One direction.
    struct Way {
        Way(const FaultContext &context, FaultDirection direction, QTcpSocket &source, QTcpSocket &sink);

        const FaultDirection direction;
        QTcpSocket &from, &to;
        FaultLane lane;
        const qint64 sendRate, readRate; ///< bytes a second; 0: any
        std::deque<Waiting> waiting;
        qint64 waitingBytes = 0;
        qint64 lastDueNs = 0;
        qint64 nextSendNs = 0, nextReadNs = 0;
        bool finished = false; ///< its source, and the lane with it
        QTimer timer;
    };

    bool mayPass() const { return !m_hooks.mayPass || m_hooks.mayPass(); }
    void enqueue(Way &way, QList<FaultStep> steps);
    bool read(Way &way);
    bool send(Way &way);
    bool sendBytes(Way &way, Waiting &head);
    bool perform(Way &way, FaultStep::Kind kind);
    void discard();
    void schedule(Way &way);
    void end(End how, FaultDirection direction);

    const FaultContext m_context;
    const Hooks m_hooks;
    QElapsedTimer m_clock;
    Way m_toClient, m_toServer;
    bool m_vanished = false;
    bool m_stopped = false;
    bool m_pumping = false;
};

} // namespace plectrum
