// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/frame.h"

#include <QByteArrayView>

namespace plectrum {

/// Place of a record in the timeline, from 1 without gaps; table row = id − 1.
using RecordId = qint64;

/// Seen from the side that records.
enum class Direction : quint8 { Outgoing = 0, Incoming = 1 };

/// What a record is. Values are part of the file format.
enum class RecordKind : quint8 {
    Request = 1,  ///< payload: the raw request head
    Response = 2, ///< payload: the raw response head, then what was kept of the body (refusals)
    Frame = 3,    ///< payload: the frame's own bytes, unmasked
    End = 4,      ///< payload: JSON, see ConnectionEnd
};

/// One record of the timeline. Views end with the page, block or call they came from.
struct RecordView {
    RecordKind kind = RecordKind::Frame;
    Direction direction = Direction::Outgoing;
    quint32 connection = 0;
    qint64 timeNs = 0;  ///< monotonic, since the capture's start
    FrameHeader header; ///< of Frame
    Violations violations;
    /// The payload, or its first bytes if it is stored apart: then payload.size() < payloadBytes.
    QByteArrayView payload;
    qint64 payloadBytes = 0; ///< whole length as recorded
    /// What the frame's message means where it differs from the payload (joined, inflated); on a message's last frame.
    bool hasMessage = false;
    bool compressed = false;           ///< of a last frame: its message came deflated
    Opcode messageType = Opcode::Text; ///< Text or Binary, of the frame's whole message (fragments too)
    QByteArrayView message;            ///< or its first bytes: then message.size() < messageBytes
    qint64 messageBytes = 0;

    bool operator==(const RecordView &) const = default;
};

} // namespace plectrum
