// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/frame.h"

#include <QByteArray>

namespace plectrum {

/// A frame as it is to stand on the wire, right or wrong; the payload is not masked yet.
struct RawFrame {
    FrameHeader header;
    QByteArray payload;

    bool operator==(const RawFrame &) const = default;
};

} // namespace plectrum
