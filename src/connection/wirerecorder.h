// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "connection/framerecorder.h"
#include "websocket/deflate.h"
#include "websocket/frameparser.h"
#include "websocket/messageassembler.h"

#include <optional>
#include <vector>

namespace plectrum {

/// Records a WebSocket that only passes through: the bytes of both directions behind the handshake, as they come, are
/// split into frames and kept with what they mean; the bytes themselves are left alone. Not thread-safe.
class WireRecorder {
public:
    /// `recordedAs`: whose view the recording takes; what this side sends is outgoing. `deflate`: as agreed in the 101.
    /// `writer` may be null, then nothing happens.
    WireRecorder(CaptureWriter *writer, quint32 connection, Role recordedAs,
                 const std::optional<DeflateParameters> &deflate);

    /// Bytes that `sender` has sent, now or at a time of the capture.
    void pass(Role sender, QByteArrayView bytes, std::optional<qint64> timeNs = {});
    /// Passing should pause until the writer has drained.
    bool isFull() const { return m_writer && m_recorder.isFull(); }
    /// A close frame went one way at least.
    bool isClosing() const { return m_closedFirst.has_value(); }
    /// The connection is over: frames that were cut off, and how it ended, with the code and reason of the close frame
    /// that came first. `cause` as in ConnectionEnd, for an end without closing handshake. What was recorded.
    ConnectionEnd end(const QString &cause, const QString &detail, std::optional<qint64> timeNs = {});

private:
    /// One direction.
    struct Side {
        Side(Role sender, const std::optional<DeflateParameters> &deflate);

        Role sender;
        FrameParser parser;
        MessageAssembler assembler;
        std::optional<ClosePayload> close;
        bool unsplittable = false;
    };
    void record(Side &side, const FrameView &frame, qint64 timeNs);
    void take(const RecordView &record);
    void writeTaken();

    CaptureWriter *const m_writer;
    FrameRecorder m_recorder;
    const Role m_recordedAs;
    Side m_client, m_server;
    std::optional<Role> m_closedFirst;
    std::vector<RecordView> m_taken; ///< of one pass(), not written yet; views into the parser
};

} // namespace plectrum
