// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/faultlane.h"

#include "websocket/frameencoder.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 MaxFrame = 16LL * 1024 * 1024;
constexpr qsizetype MaxHeld = 64LL * 1024 * 1024;
constexpr qsizetype FedAtOnce = 64 * 1024;
constexpr std::array<quint8, 4> OtherKey{0x5a, 0xa5, 0x3c, 0xc3};
constexpr char BrokenBlock = '\xff'; // a last block of the reserved type (RFC 1951 §3.2.3)

std::chrono::milliseconds timeOf(const FaultSetting *setting)
{
    return setting ? setting->time : std::chrono::milliseconds(0);
}

std::array<quint8, 4> keyFrom(quint64 bits)
{
    return {quint8(bits), quint8(bits >> 8), quint8(bits >> 16), quint8(bits >> 24 | 1)};
}

QByteArray frameBytes(const FrameHeader &header, QByteArrayView payload)
{
    QByteArray bytes;
    bytes.reserve(header.size() + payload.size());
    appendFrame(bytes, header, payload);
    return bytes;
}

/// The header for another payload, everything else as it was.
FrameHeader resized(const FrameHeader &header, qsizetype payloadBytes)
{
    FrameHeader fitting = headerFor(header.opcode, quint64(payloadBytes), header.fin, header.rsv);
    fitting.masked = header.masked;
    fitting.maskKey = header.maskKey;
    return fitting;
}

/// As long as the message, and nothing an inflater can read.
QByteArray garbage(qsizetype bytes, quint64 bits)
{
    QByteArray made(qMax<qsizetype>(1, bytes), Qt::Uninitialized);
    for (char &byte : made) {
        bits = splitMix64(bits);
        byte = char(bits);
    }
    made[0] = BrokenBlock;
    return made;
}

} // namespace

FaultLane::FaultLane(const FaultContext &context, FaultDirection direction)
    : m_context(context)
    , m_direction(direction)
    , m_sender(direction == FaultDirection::ToClient ? Role::Server : Role::Client)
    , m_delay(timeOf(context.plan.find(Fault::Delay, direction)))
    , m_parser(m_sender, MaxFrame)
{
    if (m_sender == Role::Client && context.ownDeflate) {
        m_inflating = std::make_unique<MessageAssembler>(MessageAssembler::Limits{.maxMessage = MaxHeld});
        m_inflating->setInflater(std::make_unique<Inflater>(context.ownDeflate->clientMaxWindowBits,
                                                            context.ownDeflate->clientNoContextTakeover));
    }
    start();
}

FaultLane::~FaultLane() = default;

/// What holds for the whole connection is told once.
void FaultLane::start()
{
    for (const Fault fault : {Fault::Delay, Fault::Throttle, Fault::SlowReader}) {
        if (const FaultSetting *setting = m_context.plan.find(fault, m_direction)) {
            say(fault,
                fault == Fault::Delay ? u"%1 ms"_s.arg(setting->time.count())
                                      : u"%1 B/s"_s.arg(setting->bytesPerSecond));
        }
    }
    const FaultSetting *halfOpen = m_context.plan.find(Fault::HalfOpen, m_direction);
    if (halfOpen && halfOpen->when.isFromStart()) {
        say(Fault::HalfOpen);
        add(FaultStep::Kind::Vanish, {}, {});
    }
}

QList<FaultStep> FaultLane::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_isOver) {
        const QByteArrayView some = bytes.first(qMin(bytes.size(), FedAtOnce));
        feedSome(some);
        bytes = bytes.sliced(some.size());
    }
    return std::exchange(m_steps, {});
}

QList<FaultStep> FaultLane::finish()
{
    if (!m_isOver) {
        const auto partial = m_parser.partial();
        if (partial && isControl(partial->header.opcode))
            add(FaultStep::Kind::Bytes, frameBytes(partial->header, partial->payload), m_delay);
        else if (partial && !m_deflatedMessage)
            data(*partial, false);
        releaseHeld();
        m_isOver = true;
    }
    return std::exchange(m_steps, {});
}

void FaultLane::feedSome(QByteArrayView bytes)
{
    if (m_largeLeft > 0) {
        const auto there = qsizetype(qMin(quint64(bytes.size()), m_largeLeft));
        m_largeLeft -= quint64(there);
        pass(bytes.first(there));
        if (m_largeLeft == 0 && m_largeFin)
            endMessage();
        bytes = bytes.sliced(there);
    }
    m_parser.feed(bytes);
    while (!m_isOver) {
        const auto frame = m_parser.next();
        if (!frame) {
            takeLarge(*m_parser.partial());
            return;
        }
        if (!*frame)
            return;
        take(**frame);
    }
}

void FaultLane::take(const FrameView &frame)
{
    if (isControl(frame.header.opcode))
        control(frame);
    else if (m_inflating)
        takeDeflated(frame);
    else
        data(frame);
}

/// A frame above the limit passes as it comes; what arrives is less than it announces.
void FaultLane::takeLarge(const FrameView &partial)
{
    m_largeLeft = partial.header.payloadLength - quint64(partial.payload.size());
    m_largeFin = partial.header.fin;
    if (m_inflating && (m_deflatedMessage || partial.header.rsv1()))
        add(FaultStep::Kind::End, {}, m_delay); // nobody behind us could read it
    else if (isControl(partial.header.opcode))
        add(FaultStep::Kind::Bytes, frameBytes(partial.header, partial.payload), m_delay);
    else
        data(partial, false);
    m_largeFin &= !isControl(partial.header.opcode);
    m_parser = FrameParser(m_sender, MaxFrame);
}

/// The server has agreed to no deflate, so it gets the message as it was meant, in one frame.
void FaultLane::takeDeflated(const FrameView &frame)
{
    const bool begins = frame.header.opcode != Opcode::Continuation;
    if (begins)
        m_deflatedMessage = frame.header.rsv1();
    if (!m_deflatedMessage) {
        data(frame);
        return;
    }
    const Assembled assembled = m_inflating->add(frame);
    if (assembled.violations & (Violation::InflateFailed | Violation::InflateTooLarge | Violation::MessageTooLarge)) {
        add(FaultStep::Kind::End, {}, m_delay);
        return;
    }
    if (assembled.kind != Assembled::Kind::Message)
        return;
    FrameHeader header = resized(frame.header, assembled.payload.size());
    header.opcode = assembled.type;
    header.rsv = 0;
    header.fin = true;
    m_deflatedMessage = false;
    data({header, assembled.payload, {}});
}

void FaultLane::control(const FrameView &frame)
{
    if (frame.header.opcode == Opcode::Close)
        closeFrame(frame);
    else
        add(FaultStep::Kind::Bytes, frameBytes(frame.header, frame.payload), m_delay);
}

void FaultLane::closeFrame(const FrameView &frame)
{
    releaseHeld();
    if (m_context.strikes(Fault::NoCloseFrame, m_direction, 0)) {
        m_context.say(Fault::NoCloseFrame, m_direction, 0);
        add(FaultStep::Kind::End, {}, m_delay);
        return;
    }
    const FaultSetting *wrong = m_context.plan.find(Fault::CloseCode, m_direction);
    if (!wrong) {
        add(FaultStep::Kind::Bytes, frameBytes(frame.header, frame.payload), m_delay);
        return;
    }
    const bool hasCode = frame.payload.size() >= 2;
    const QString was = hasCode ? QString::number(quint8(frame.payload[0]) << 8 | quint8(frame.payload[1])) : u"none"_s;
    m_context.say(Fault::CloseCode, m_direction, 0, u"%1 instead of %2"_s.arg(QString::number(wrong->code), was));
    QByteArray payload;
    payload.append(char(wrong->code >> 8)).append(char(wrong->code & 0xff));
    if (hasCode)
        payload.append(frame.payload.sliced(2));
    add(FaultStep::Kind::Bytes, frameBytes(resized(frame.header, payload.size()), payload), m_delay);
}

/// What becomes of the message that begins; one that is lost meets nothing else.
FaultLane::Fate FaultLane::decide()
{
    Fate fate{.wait = m_delay};
    const auto struck = [this](Fault fault) {
        if (!strikes(fault))
            return false;
        say(fault);
        return true;
    };
    if (struck(Fault::Drop)) {
        fate.drop = true;
        return fate;
    }
    if (const FaultSetting *jitter = m_context.plan.find(Fault::Jitter, m_direction)) {
        const double share = m_context.draw(Fault::Jitter, m_direction, m_message).share();
        const std::chrono::milliseconds more(qint64(share * double(jitter->time.count() + 1)));
        say(Fault::Jitter, u"%1 ms"_s.arg(more.count()));
        fate.wait += more;
    }
    fate.wrongMask = struck(Fault::WrongMask);
    fate.badMaskKey = struck(Fault::BadMaskKey);
    fate.rsv1 = struck(Fault::Rsv1);
    fate.badDeflate = struck(Fault::BadDeflate);
    fate.plainAsDeflate = !fate.badDeflate && struck(Fault::PlainAsDeflate);
    fate.reset = struck(Fault::Reset);
    if (fate.reset)
        return fate;
    fate.duplicate = struck(Fault::Duplicate);
    fate.reorder = m_held.isEmpty() && struck(Fault::Reorder); // two that wait would only wait for each other
    return fate;
}

void FaultLane::data(const FrameView &frame, bool isWhole)
{
    const bool isFirst = !m_inMessage || frame.header.opcode != Opcode::Continuation;
    if (isFirst) {
        m_inMessage = true;
        ++m_message;
        if (strikes(Fault::HalfOpen)) {
            say(Fault::HalfOpen);
            add(FaultStep::Kind::Vanish, {}, m_delay);
            return;
        }
        m_fate = decide();
        m_holding = m_fate.reorder;
        if (m_holding)
            m_heldWait = m_fate.wait;
    }
    const QByteArray bytes = isWhole ? altered(frame, isFirst) : frameBytes(frame.header, frame.payload);
    if (m_fate.reset) {
        add(FaultStep::Kind::Bytes, QByteArrayView(bytes).first(qMax<qsizetype>(1, bytes.size() / 2)), m_fate.wait);
        add(FaultStep::Kind::Reset, {}, m_fate.wait);
        return;
    }
    pass(bytes);
    if (isWhole && frame.header.fin)
        endMessage();
}

QByteArray FaultLane::altered(const FrameView &frame, bool isFirst) const
{
    FrameHeader header = frame.header;
    if (m_fate.rsv1 || m_fate.badDeflate || m_fate.plainAsDeflate)
        header.rsv |= isFirst ? 4 : 0;
    if (m_fate.wrongMask) {
        header.masked = !header.masked;
        header.maskKey = keyFrom(m_context.draw(Fault::WrongMask, m_direction, m_message).bits());
    }
    if (m_fate.badDeflate) {
        const QByteArray broken =
            garbage(frame.payload.size(), m_context.draw(Fault::BadDeflate, m_direction, m_message).bits());
        return frameBytes(resized(header, broken.size()), broken);
    }
    if (m_fate.badMaskKey && header.masked) {
        // Under the key that is told, the payload reads as if it had been masked with another one.
        QByteArray crossed = frame.payload.toByteArray();
        applyMask({crossed.data(), size_t(crossed.size())}, OtherKey);
        return frameBytes(header, crossed);
    }
    return frameBytes(header, frame.payload);
}

/// Bytes of the present message, as they will stand on the wire.
void FaultLane::pass(QByteArrayView bytes)
{
    if (!m_inMessage) { // a large control frame, which no message surrounds
        add(FaultStep::Kind::Bytes, bytes, m_delay);
        return;
    }
    if (m_fate.drop)
        return;
    if (m_fate.duplicate) {
        m_copy += bytes;
        if (m_copy.size() > MaxHeld) {
            m_copy.clear();
            m_fate.duplicate = false;
        }
    }
    if (m_holding) {
        m_held += bytes;
        if (m_held.size() > MaxHeld) {
            m_holding = false;
            releaseHeld();
        }
        return;
    }
    add(FaultStep::Kind::Bytes, bytes, m_fate.wait);
}

void FaultLane::endMessage()
{
    if (!m_inMessage)
        return;
    m_inMessage = false;
    const QByteArray copy = std::exchange(m_copy, {});
    if (m_fate.drop)
        return;
    if (m_holding) {
        m_held += copy;
        m_holding = false;
        return;
    }
    if (!copy.isEmpty())
        add(FaultStep::Kind::Bytes, copy, m_fate.wait);
    releaseHeld();
}

void FaultLane::releaseHeld()
{
    if (!m_held.isEmpty())
        add(FaultStep::Kind::Bytes, std::exchange(m_held, {}), m_heldWait);
}

void FaultLane::add(FaultStep::Kind kind, QByteArrayView bytes, std::chrono::milliseconds wait)
{
    if (m_isOver || (kind == FaultStep::Kind::Bytes && bytes.isEmpty()))
        return;
    m_isOver = kind != FaultStep::Kind::Bytes;
    if (!m_isOver && !m_steps.isEmpty() && m_steps.last().wait == wait)
        m_steps.last().bytes += bytes;
    else
        m_steps.append({kind, bytes.toByteArray(), wait});
}

} // namespace plectrum
