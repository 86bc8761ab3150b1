// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturewriter.h"
#include "connection/wirerecorder.h"
#include "server/tap/taplane.h"

#include <memory>

namespace plectrum {

/// One request through a tap in the capture, as its server saw it: heads, frames and the end, in the role of the
/// client. What the tap altered stands a second time, as a connection of its own, the way the client's side sent or got
/// it; that connection begins with the first such message. Without a writer nothing happens.
class TapRecord {
public:
    TapRecord(CaptureWriter *writer, const ConnectionInfo &info);
    ~TapRecord();

    quint32 id() const { return m_id; }
    ConnectionInfo info;
    /// After changes of `info`.
    void update();

    /// As the client sent it, if that is not what goes on.
    void clientRequest(QByteArrayView head) { append(RecordKind::Request, Direction::Incoming, head); }
    void request(QByteArrayView head) { append(RecordKind::Request, Direction::Outgoing, head); }
    void response(QByteArrayView head) { append(RecordKind::Response, Direction::Incoming, head); }
    /// An answer of the tap itself.
    void ownResponse(QByteArrayView head) { append(RecordKind::Response, Direction::Outgoing, head); }

    /// A WebSocket from now on.
    void open(const std::optional<DeflateParameters> &deflate);
    /// Bytes on the server's side.
    void pass(Role sender, QByteArrayView bytes);
    void touched(const TapMessage &message, const QByteArray &frames, const QString &client);
    bool isFull() const { return m_wire && m_wire->isFull(); }
    /// Once; after it nothing happens. `byClient`: it ended the transport, which says that it gave up where no close
    /// frame went before. How a WebSocket ended, as recorded; nullopt: it is none, or nobody records.
    std::optional<ConnectionEnd> end(const QString &cause, const QString &detail, bool byClient = false);

private:
    void append(RecordKind kind, Direction direction, QByteArrayView bytes);

    CaptureWriter *const m_writer;
    quint32 m_id = 0;
    std::unique_ptr<WireRecorder> m_wire;
    std::unique_ptr<FrameRecorder> m_clientSide;
    int m_touched = 0;
    bool m_ended = false;
};

} // namespace plectrum
