// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "capture/record.h"
#include "connection/outgoing.h"
#include "connection/sendqueue.h"
#include "connection/target.h"
#include "websocket/frame.h"
#include "websocket/messageassembler.h"
#include "websocket/rawframe.h"

#include <QList>
#include <QObject>
#include <QTcpSocket>

#include <chrono>
#include <memory>
#include <optional>
#include <span>

namespace plectrum {

class CaptureWriter;

/// One live WebSocket over one socket, in either role, after the handshake: frames in and out, pings, closing
/// handshake, recording. Lives in the thread of its socket (the I/O thread).
class Connection : public QObject {
    Q_OBJECT

public:
    enum class State { Open, Closing, Closed };

    struct Counters {
        qint64 framesIn = 0, framesOut = 0, messagesIn = 0, messagesOut = 0;
        qint64 wireBytesIn = 0, wireBytesOut = 0; ///< frame headers and payloads
        qint64 deflatedIn = 0, inflatedIn = 0;    ///< of compressed messages received, bytes before and after
        qint64 deflatedOut = 0, inflatedOut = 0;
    };

    /// Takes the open socket (ws: QTcpSocket, wss: QSslSocket). `earlyBytes` came behind the handshake. `recorder` may
    /// be null, must outlive the connection, and knows this connection as `recordedId`.
    Connection(std::unique_ptr<QTcpSocket> socket, Role role, const ConnectionOptions &options,
               const std::optional<DeflateParameters> &deflate, CaptureWriter *recorder, quint32 recordedId,
               QByteArray earlyBytes, QObject *parent = nullptr);
    /// An open connection is aborted; closed() is not emitted any more, but the End record is written.
    ~Connection() override;

    /// Reading starts now; call once the signals are connected.
    void start();

    State state() const;
    Role role() const;
    const Counters &counters() const;
    /// Last measured round trip of a ping of ours.
    std::optional<std::chrono::nanoseconds> roundTrip() const;
    /// Bytes waiting to be sent, ours and the socket's. Who sends only while they are fewer than
    /// ConnectionOptions::sendAhead never fills the queue.
    qint64 bytesToWrite() const;
    /// Messages that wait here since the socket holds ConnectionOptions::sendAhead bytes already; they are encoded and
    /// recorded when they leave.
    const SendQueue &queue() const;
    /// Takes a message out of the queue, unless it has begun to leave.
    bool dropWaiting(quint64 id);
    /// All that have not begun to leave; what that was.
    WaitingSum dropWaiting();
    QString peerAddress() const;

    // Sending. All return false when the connection is not open any more. Messages keep their order; pings and pongs
    // overtake those that wait, between two frames (RFC 6455 §5.4).
    bool sendText(QByteArrayView utf8);
    bool sendBinary(QByteArrayView bytes);
    /// One message cut at the given byte offsets (ascending) into frames; compressed if deflate is agreed and asked.
    bool sendFragmented(Opcode type, QByteArrayView message, std::span<const qsizetype> cuts,
                        Compression compression = Compression::AboveThreshold);
    /// At most 125 bytes, else false too; sendRaw() sends longer ones.
    bool sendPing(QByteArrayView payload);
    bool sendPong(QByteArrayView payload);
    /// Any frame, correct or deliberately wrong, exactly as given.
    bool sendRaw(const FrameHeader &header, QByteArrayView payload);
    /// All of them, also those behind a close frame, behind what waits; `sent` tells under which ids they were recorded
    /// when they leave, if they do and are.
    bool sendRaw(std::span<const RawFrame> frames, SendQueue::Sent sent = {});
    /// Starts the closing handshake (RFC 6455 §7.1.2) behind all that waits; no code: an empty close frame. Any code is
    /// sent as given.
    void close(std::optional<quint16> code = 1000, const QByteArray &reason = {});
    /// Resets the socket at once.
    void abort(const QString &cause = {});

    /// Reading is paused (back-pressure): TCP slows the peer.
    void setReadingPaused(bool paused);

Q_SIGNALS:
    /// Same-thread only: views end with the call.
    void frameReceived(const plectrum::FrameView &frame);
    void messageReceived(const plectrum::Assembled &message);
    void pingReceived(const QByteArray &payload);
    void pongReceived(const QByteArray &payload, std::chrono::nanoseconds roundTrip);
    void violated(plectrum::Violations violations);
    /// bytesToWrite() fell below ConnectionOptions::sendAhead after being above; never from inside a send.
    void writable();
    void stateChanged(plectrum::Connection::State state);
    /// The end, exactly once.
    void closed(const plectrum::ConnectionEnd &end);

private:
    struct Private;
    std::unique_ptr<Private> d;
    QByteArray m_earlyBytes;
};

} // namespace plectrum
