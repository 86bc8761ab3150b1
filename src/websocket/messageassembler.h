// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/closecode.h"
#include "websocket/deflate.h"
#include "websocket/frame.h"
#include "websocket/utf8checker.h"

#include <memory>
#include <optional>

namespace plectrum {

/// What a frame completed. Views end with the assembler's or parser's next call.
struct Assembled {
    enum class Kind : quint8 { Nothing, Message, Ping, Pong, Close };

    Kind kind = Kind::Nothing;
    Opcode type = Opcode::Text; ///< Text or Binary of a Message
    QByteArrayView payload;     ///< joined and inflated
    bool differs = false;       ///< payload is not the last frame's own payload (fragments or deflate)
    bool compressed = false;
    int fragments = 1;
    quint64 wireBytes = 0; ///< payload bytes of the message's frames as sent
    ClosePayload close;    ///< of Kind::Close
    Violations violations; ///< the frame's own plus those found here
};

/// Joins the frames of one direction into messages (RFC 6455 §5.4, §5.5, §8.1; RFC 7692 §6.2). Reports broken rules and
/// goes on. Pure; not thread-safe.
class MessageAssembler {
public:
    struct Limits {
        qint64 maxMessage = 1024LL * 1024 * 1024; ///< bytes, joined and inflated
    };

    explicit MessageAssembler(Limits limits);
    ~MessageAssembler();

    /// Messages with RSV1 are inflated from now on; nullptr: no extension.
    void setInflater(std::unique_ptr<Inflater> inflater);

    Assembled add(const FrameView &frame);

    /// Looks at a frame that is still arriving (FrameParser::partial()): rules its header breaks already, a forbidden
    /// continuation, an announced length above the limit, UTF-8 that can no longer become valid. May be called again
    /// and again as the frame grows; each byte is looked at once; add() follows when the frame is whole.
    Violations peek(const FrameView &partial);

    /// Between messages: frees what is kept for the next one. Ends earlier views.
    void rest();

private:
    Assembled addControl(const FrameView &frame) const;
    Assembled addData(const FrameView &frame);
    void begin(const FrameView &frame);
    Violations join(const FrameView &frame);
    Violations checkSingle(const FrameView &frame);
    Violations checkText(QByteArrayView added);
    Assembled finish(const FrameView &frame, Violations violations);

    Limits m_limits;
    std::unique_ptr<Inflater> m_inflater;
    Utf8Checker m_utf8;
    QByteArray m_joined;    ///< of a fragmented or compressed message
    qsizetype m_peeked = 0; ///< payload bytes of the arriving frame that peek() has checked
    Opcode m_type = Opcode::Text;
    int m_fragments = 0; ///< 0: between messages
    quint64 m_wireBytes = 0;
    bool m_compressed = false;
    bool m_broken = false; ///< the rest of this message is not looked at
};

} // namespace plectrum
