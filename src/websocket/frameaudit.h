// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/messageassembler.h"
#include "websocket/rawframe.h"

#include <span>

namespace plectrum {

/// What a receiver finds wrong with frames that are written by hand, frame by frame. Pure; not thread-safe.
class FrameAudit {
public:
    /// `deflate`: permessage-deflate was agreed. Each deflated message is looked at by itself.
    FrameAudit(Role sender, bool deflate);

    /// Of the bytes that this frame becomes, after those of the frames before.
    Violations add(const RawFrame &frame);

private:
    Role m_sender;
    bool m_deflate;
    MessageAssembler m_assembler;
    bool m_closed = false;
};

/// Of all of them, on a connection where nothing was sent before.
Violations violationsOf(Role sender, bool deflate, std::span<const RawFrame> frames);

} // namespace plectrum
