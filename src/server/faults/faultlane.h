// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/faults/faultcontext.h"
#include "websocket/frameparser.h"
#include "websocket/messageassembler.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>

namespace plectrum {

/// What to do next with one direction of a connection.
struct FaultStep {
    enum class Kind : quint8 {
        Bytes,  ///< send them
        End,    ///< FIN
        Reset,  ///< RST
        Vanish, ///< nothing any more, in neither direction
    };
    Kind kind = Kind::Bytes;
    QByteArray bytes;
    std::chrono::milliseconds wait{0}; ///< from now on; never before the step ahead of it

    bool operator==(const FaultStep &) const = default;
};

/// The faults of one direction: takes its bytes behind the handshake, returns what becomes of them. Faults that lose,
/// double or move act on whole messages, so that the framing stays legal; control frames pass in their order. What no
/// fault touches comes out byte for byte. Decisions depend on the context and the message's ordinal alone. Pure: no
/// socket, no clock. Holds at most a frame of 16 MiB and a held-back message of 64 MiB: what is larger passes without
/// the faults that would have to hold it.
class FaultLane {
public:
    /// `context` outlives this.
    FaultLane(const FaultContext &context, FaultDirection direction);
    ~FaultLane();

    QList<FaultStep> feed(QByteArrayView bytes);
    /// The stream is over: what was held back for a later message, and the beginning of a frame that was cut off.
    QList<FaultStep> finish();

private:
    /// What becomes of the message that passes.
    struct Fate {
        bool reset = false;
        bool drop = false;
        bool duplicate = false;
        bool reorder = false;
        bool wrongMask = false;
        bool badMaskKey = false;
        bool rsv1 = false;
        bool badDeflate = false;
        bool plainAsDeflate = false;
        std::chrono::milliseconds wait{0};
    };

    bool strikes(Fault fault) const { return m_context.strikes(fault, m_direction, m_message); }
    void say(Fault fault, const QString &detail = {}) const { m_context.say(fault, m_direction, m_message, detail); }
    void start();
    void feedSome(QByteArrayView bytes);
    void take(const FrameView &frame);
    void takeLarge(const FrameView &partial);
    void takeDeflated(const FrameView &frame);
    void control(const FrameView &frame);
    void closeFrame(const FrameView &frame);
    void data(const FrameView &frame, bool isWhole = true);
    Fate decide();
    QByteArray altered(const FrameView &frame, bool isFirst) const;
    void pass(QByteArrayView bytes);
    void endMessage();
    void releaseHeld();
    void add(FaultStep::Kind kind, QByteArrayView bytes, std::chrono::milliseconds wait);

    const FaultContext &m_context;
    const FaultDirection m_direction;
    const Role m_sender;
    const std::chrono::milliseconds m_delay;
    FrameParser m_parser;
    std::unique_ptr<MessageAssembler> m_inflating; ///< of what a client compresses for us alone
    bool m_deflatedMessage = false;                ///< its message passes through m_inflating
    QList<FaultStep> m_steps;
    quint64 m_message = 0; ///< ordinal of the message that passes
    bool m_inMessage = false;
    Fate m_fate;
    QByteArray m_copy; ///< of a message to be sent twice
    QByteArray m_held; ///< a message, to be sent behind the next
    std::chrono::milliseconds m_heldWait{0};
    bool m_holding = false;  ///< m_held is the present message
    quint64 m_largeLeft = 0; ///< bytes of a frame that passes unsplit
    bool m_largeFin = false;
    bool m_isOver = false;
};

} // namespace plectrum
