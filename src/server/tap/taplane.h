// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/maskkeys.h"
#include "server/tap/taprule.h"
#include "websocket/frameparser.h"
#include "websocket/messageassembler.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace plectrum {

/// A message that passes a tap, whole: joined and inflated.
struct TapMessage {
    quint64 id = 0; ///< among all of the tap
    Role sender = Role::Client;
    Opcode type = Opcode::Text;
    QByteArray payload;
    bool compressed = false; ///< as it came
    int fragments = 1;

    bool operator==(const TapMessage &) const = default;
};

/// What is done with a held message.
struct TapDecision {
    enum class Action { Forward, Drop, Duplicate };
    Action action = Action::Forward;
    std::optional<QByteArray> payload; ///< sent instead
};

/// One direction of a tapped WebSocket that may be altered: bytes in, bytes out. While nothing is asked of it, bytes go
/// on at once and as they are; with rules each message is waited for whole, then goes on in its own frames unless it
/// was altered. Order is kept: what comes behind a held message waits, but for pings and pongs, which pass it, and for
/// what is injected.
///
/// Deflate with context takeover (RFC 7692 §7.1.1): the receiver's window holds what it received. A message that went
/// on altered, or not at all, is missing in it; so from then on this lane deflates the sender's later messages anew, in
/// one frame each. What is added is sent uncompressed and does not touch the window, nor does what came uncompressed.
///
/// Pure: no socket, no clock. Not thread-safe.
class TapLane {
public:
    using Time = std::chrono::milliseconds; ///< monotonic
    /// A frame or message longer than this can not be held; its direction goes on unaltered.
    static constexpr qint64 MaxMessage = 64 * 1024 * 1024;

    /// What the lane tells.
    struct Ears {
        std::function<quint64()> nextId;
        std::function<void(const TapMessage &)> held;
        /// A message was altered, dropped or added. `frames` as the client's side sent or got them, empty for nothing.
        std::function<void(const TapMessage &shown, const QByteArray &frames)> touched;
        /// A rule applied to a message.
        std::function<void(const TapRule &)> hit = [](const TapRule &) {};
        /// The lane can not alter anything any more.
        std::function<void(const QString &why)> gaveUp;
    };

    TapLane(Role sender, const std::optional<DeflateParameters> &deflate, Ears ears);

    void setRules(const QList<TapRule> &rules);

    /// Bytes of the sender.
    void feed(QByteArrayView bytes, Time now);
    /// Lets go what has waited long enough.
    void advance(Time now);
    /// When to advance(); nullopt: nothing waits for its time.
    std::optional<Time> due() const;
    /// What goes on to the receiver now.
    QByteArray takeOutput() { return std::exchange(m_out, {}); }
    /// So much waits that the sender should not be read.
    bool isFull() const { return m_waitingBytes >= FullBytes; }
    bool isEmpty() const { return m_queue.empty() && m_injected.isEmpty(); }
    /// The stream can not go on: what comes can neither be passed nor deflated anew.
    bool isBroken() const { return m_broken; }

    QList<TapMessage> held() const;
    /// False: there is no such message (BadOption), or the new text is not UTF-8.
    Result<void> decide(quint64 id, const TapDecision &decision, Time now);
    /// All that is held goes on.
    void releaseAll(Time now);
    /// The connection is over: what waits is told as dropped.
    void discard();
    /// Sends one frame between the sender's messages: text, binary, ping, pong or close. BadOption: a text that is not
    /// UTF-8, a control frame of more than 125 bytes, or a close frame went before.
    Result<void> inject(Opcode opcode, const QByteArray &payload, quint64 id);

    qint64 messages() const { return m_messages; }

private:
    static constexpr qint64 FullBytes = 1024 * 1024;

    /// A message, or bytes that go on in their turn.
    struct Item {
        TapMessage message; ///< id 0: none
        QByteArray raw;     ///< as it came
        std::optional<QByteArray> replaced;
        bool held = false;
        bool dropped = false;
        bool duplicated = false;
        Time releaseAt{0};
    };

    bool gathers() const { return (m_ruled && !m_deaf) || m_diverged || !m_injected.isEmpty(); }
    void follow(const FrameView &frame);
    void take(const FrameView &frame, Time now);
    void takeData(const FrameView &frame, const QByteArray &raw, Time now);
    void breakOff();
    void complete(const Assembled &assembled, Time now);
    void applyRules(Item &item, Time now);
    void becomeDeaf(Violations why);
    void loseFrames(bool streamed);
    void pass(const QByteArray &raw);
    void enqueue(Item item);
    void flush(Time now);
    void emitItem(const Item &item);
    void emitInjected();
    QByteArray encoded(Opcode opcode, QByteArrayView payload, bool compressed);
    void tell(const Item &item, const QByteArray &frames);

    const Role m_sender;
    const std::optional<DeflateParameters> m_deflate;
    const Ears m_ears;
    QList<TapRule> m_rules;
    bool m_ruled = false;
    FrameParser m_parser;
    MessageAssembler m_assembler;
    MaskKeys m_maskKeys;
    std::unique_ptr<Deflater> m_deflater;
    QByteArray m_out;
    std::deque<Item> m_queue;
    qint64 m_waitingBytes = 0;
    QByteArray m_gathered; ///< frames of the message that is arriving
    int m_gatheredFrames = 0;
    bool m_gathersMessage = false;
    struct Injected {
        quint64 id;
        Opcode opcode;
        QByteArray payload;
    };
    QList<Injected> m_injected;
    qsizetype m_streamedPart = 0; ///< bytes of the arriving frame that have gone on already
    bool m_streaming = false;     ///< inside a message whose beginning has gone on already
    bool m_diverged = false;      ///< the receiver's window is not the sender's
    bool m_opaque = false;        ///< the message that is arriving has bits of an unknown extension
    bool m_deaf = false;          ///< messages are not understood any more
    bool m_blind = false;         ///< nor are frames
    bool m_broken = false;
    bool m_closed = false; ///< a close frame has gone on
    qint64 m_messages = 0;
};

} // namespace plectrum
