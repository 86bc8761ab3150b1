// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/framecuts.h"
#include "websocket/opcode.h"

#include <QByteArray>

namespace plectrum {

/// Whether a message is deflated, where deflate was agreed; where not, none is.
enum class Compression : quint8 { AboveThreshold, Always, Never };

/// A message or control frame that is to be sent.
struct Outgoing {
    Opcode opcode = Opcode::Text; ///< Text, Binary, Ping or Pong
    QByteArray payload;
    FrameCuts cuts = {}; ///< of a message
    Compression compression = Compression::AboveThreshold;
};

} // namespace plectrum
