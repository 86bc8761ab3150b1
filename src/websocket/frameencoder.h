// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/frame.h"

#include <QByteArray>

#include <span>

namespace plectrum {

/// Appends one frame to `out`: header as given, then `payload`, masked with header.maskKey if header.masked.
/// header.payloadLength and header.lengthBytes are taken as they are, so a deliberately wrong header is sent as asked
/// (a length too large for its form is cut to the form's bits); headerFor() makes a correct one.
void appendFrame(QByteArray &out, const FrameHeader &header, QByteArrayView payload);

/// A correct header for `payloadLength` bytes in shortest form, no mask.
FrameHeader headerFor(Opcode opcode, quint64 payloadLength, bool fin = true, quint8 rsv = 0);

/// Header bytes only, 2–14, without the payload.
QByteArray headerBytes(const FrameHeader &header);

/// XORs `data` in place with `key`, starting at key byte `offset % 4` (RFC 6455 §5.3). Its own inverse.
void applyMask(std::span<char> data, std::array<quint8, 4> key, quint64 offset = 0);

} // namespace plectrum
