// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/closecode.h"
#include "websocket/deflate.h"
#include "websocket/frame.h"

#include <memory>
#include <optional>

namespace plectrum {

/// What a frame completed. Views end with the assembler's or parser's next call.
struct Assembled
{
    enum class Kind : quint8 { Nothing, Message, Ping, Pong, Close };

    Kind kind = Kind::Nothing;
    Opcode type = Opcode::Text; ///< Text or Binary of a Message
    QByteArrayView payload; ///< joined and inflated
    bool differs = false; ///< payload is not the last frame's own payload (fragments or deflate)
    bool compressed = false;
    int fragments = 1;
    quint64 wireBytes = 0; ///< payload bytes of the message's frames as sent
    ClosePayload close; ///< of Kind::Close
    Violations violations; ///< the frame's own plus those found here
};

/// Joins the frames of one direction into messages (RFC 6455 §5.4, §5.5, §8.1; RFC 7692 §6.2). Reports broken rules and
/// goes on. Pure; not thread-safe.
class MessageAssembler
{
public:
    struct Limits
    {
        qint64 maxMessage = 1024LL * 1024 * 1024; ///< bytes, joined and inflated
    };

    explicit MessageAssembler(Limits limits);
    ~MessageAssembler();

    /// Messages with RSV1 are inflated from now on; nullptr: no extension.
    void setInflater(std::unique_ptr<Inflater> inflater);

    Assembled add(const FrameView &frame);

    /// Looks at a frame that is still arriving (FrameParser::partial()): rules its header breaks already, a forbidden
    /// continuation, UTF-8 that can no longer become valid. May be called again and again as the frame grows; each byte
    /// is looked at once; add() follows when the frame is whole.
    Violations peek(const FrameView &partial);

private:
    // members belong to the implementation
};

} // namespace plectrum
