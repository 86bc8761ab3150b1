// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/opcode.h"
#include "websocket/violation.h"

#include <QByteArrayView>

#include <array>

namespace plectrum {

/// The header of one frame exactly as it stood on the wire (RFC 6455 §5.2).
struct FrameHeader {
    bool fin = true;
    quint8 rsv = 0; ///< RSV1 = 4, RSV2 = 2, RSV3 = 1, as they stand in the byte
    Opcode opcode = Opcode::Text;
    bool masked = false;
    std::array<quint8, 4> maskKey{}; ///< as sent; all zero is a legal key, so see `masked`
    quint8 lengthBytes = 1;          ///< form of the length on the wire: 1 (7 bit), 3 (16 bit) or 9 (64 bit)
    quint64 payloadLength = 0;       ///< as announced

    /// Bytes of the header on the wire, 2–14.
    int size() const { return 1 + lengthBytes + (masked ? 4 : 0); }
    bool rsv1() const { return (rsv & 4) != 0; }
    bool operator==(const FrameHeader &) const = default;
};

/// One complete frame of one direction. `payload` is unmasked, and is a view: it ends with the parser's next call.
struct FrameView {
    FrameHeader header;
    QByteArrayView payload;
    Violations violations;
};

} // namespace plectrum
