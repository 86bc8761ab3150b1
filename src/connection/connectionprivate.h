// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/closing.h"
#include "connection/connection.h"
#include "connection/framerecorder.h"
#include "connection/heartbeat.h"
#include "connection/messagewriter.h"
#include "connection/ponger.h"
#include "connection/resetprobe.h"
#include "websocket/frameparser.h"

#include <QPointer>
#include <QSslSocket>
#include <QTimer>

// Private to connection.cpp, connectionreading.cpp and connectionsending.cpp.

namespace plectrum {

/// Pings of a peer whose answers pile up to this in the socket wait until it takes some.
constexpr qint64 PongBacklogBytes = 1024 * 1024;
/// Of a ping or pong (RFC 6455 §5.5).
constexpr qsizetype MaxControlPayload = 125;
/// How long a failed connection waits for the peer to take notice, so that a reset does not eat our close frame.
constexpr std::chrono::milliseconds FailureLinger{500};
/// A server's connection that had no frames between two looks of this distance frees its buffers.
constexpr std::chrono::milliseconds RestAfter{5000};

struct Connection::Private {
    Private(Connection *connection, std::unique_ptr<QTcpSocket> given, Role ours, const ConnectionOptions &chosen,
            const std::optional<DeflateParameters> &agreed, CaptureWriter *capture, quint32 id);

    Connection *const q;
    const std::unique_ptr<QTcpSocket> socket;
    QSslSocket *const tls; ///< the same, of wss
    const Role role;
    const ConnectionOptions options;
    Counters counters;
    FrameRecorder recorder;
    FrameParser parser;
    MessageAssembler assembler;
    MessageWriter writer;
    SendQueue queue;
    std::optional<QByteArray> closePayload; ///< of a close frame that waits behind the queue
    Heartbeat heartbeat;
    Ponger ponger;
    ResetProbe probe;
    Closing closing;
    QString peerAddress;
    QTimer closeTimer;
    QTimer idleTimer;
    State state = State::Open;
    bool started = false;
    bool pausedByOwner = false;
    bool pausedByRecorder = false;
    bool unsplittable = false; ///< the stream can not be cut into frames any more
    bool readQueued = false;
    bool flushQueued = false;
    bool pumping = false;
    bool hangsUpWhenSent = false; ///< as the server does once its close frame has left
    bool transportEnded = false;
    bool queueWasFull = false;
    bool writableQueued = false;
    bool received = false; ///< since the last look of the idle timer
    bool restQueued = false;
    qint64 restSeen = 0; ///< frames when rest was queued
    qint64 written = 0;
    qint64 writtenSeen = 0;

    void start(const QByteArray &earlyBytes);
    bool isBusy();
    bool isReadable() const { return !pausedByOwner && !pausedByRecorder; }
    void read();
    void queueRead();
    /// Of a server: rests once there were no frames for a while.
    void restLater();
    void rest();
    void drain();
    bool parse(qint64 timeNs, const QPointer<Connection> &alive);
    bool handle(const FrameView &frame, qint64 timeNs, const QPointer<Connection> &alive);
    bool deliver(const Assembled &assembled, qint64 timeNs, const QPointer<Connection> &alive);
    void lookAhead(qint64 timeNs);
    void closeReceived(const ClosePayload &payload);
    void fail(const QString &cause, const QString &detail, quint16 code);
    /// Behind what waits.
    void sendClose(const QByteArray &payload);
    void closeLeaves(const QByteArray &payload);
    /// Encoded bytes that have not left, the socket's included.
    qint64 handedBytes() const;
    /// Nothing has to wait.
    bool isFree() const { return queue.isEmpty() && handedBytes() < options.sendAhead; }
    void sendRaw(std::span<const RawFrame> frames, const SendQueue::Sent &sent);
    void sent();
    void flush();
    void flushLater();
    /// Hands over frames of what waits while the socket takes them.
    void pump();
    /// One frame of the first message that waits.
    void handOver();
    void hangUpWhenSent();
    void checkWritable();
    void hangUp();
    void setState(State next);
    /// Names of the rules, for people and logs.
    static QString namesOf(Violations violations);
    void finish(bool silently = false);
};

} // namespace plectrum
