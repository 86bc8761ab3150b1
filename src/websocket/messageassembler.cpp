// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/messageassembler.h"

#include <QtEndian>

namespace plectrum {
namespace {

/// A joined message above this gives its memory back before the next one.
constexpr qsizetype KeptCapacity = 1024 * 1024;

Violations readClose(QByteArrayView payload, ClosePayload &close)
{
    if (payload.isEmpty())
        return {};
    if (payload.size() == 1)
        return Violation::CloseTruncated;
    close.code = qFromBigEndian<quint16>(payload.data());
    close.reason = payload.sliced(2).toByteArray();
    Violations broken;
    if (!isValidCloseCode(*close.code))
        broken |= Violation::CloseCodeInvalid;
    if (!payload.sliced(2).isValidUtf8())
        broken |= Violation::CloseReasonUtf8;
    return broken;
}

} // namespace

MessageAssembler::MessageAssembler(Limits limits)
    : m_limits(limits)
{
}

MessageAssembler::~MessageAssembler() = default;

void MessageAssembler::setInflater(std::unique_ptr<Inflater> inflater)
{
    m_inflater = std::move(inflater);
}

void MessageAssembler::rest()
{
    if (m_fragments > 0)
        return;
    m_joined = {};
    if (m_inflater)
        m_inflater->rest();
}

Assembled MessageAssembler::add(const FrameView &frame)
{
    if (isControl(frame.header.opcode) || isReserved(frame.header.opcode))
        return addControl(frame);
    return addData(frame);
}

Assembled MessageAssembler::addControl(const FrameView &frame) const
{
    Assembled result{
        .payload = frame.payload, .wireBytes = quint64(frame.payload.size()), .violations = frame.violations};
    switch (frame.header.opcode) {
    case Opcode::Ping:
        result.kind = Assembled::Kind::Ping;
        break;
    case Opcode::Pong:
        result.kind = Assembled::Kind::Pong;
        break;
    case Opcode::Close:
        result.kind = Assembled::Kind::Close;
        result.violations |= readClose(frame.payload, result.close);
        break;
    default:
        break;
    }
    return result;
}

Assembled MessageAssembler::addData(const FrameView &frame)
{
    Violations violations = frame.violations;
    if (frame.header.opcode == Opcode::Continuation) {
        if (m_fragments == 0) {
            m_peeked = 0;
            return {.payload = frame.payload, .violations = violations | Violation::UnexpectedContinuation};
        }
    } else {
        if (m_fragments > 0)
            violations |= Violation::ExpectedContinuation;
        begin(frame);
    }
    ++m_fragments;
    m_wireBytes += quint64(frame.payload.size());
    if (m_fragments > 1 || !frame.header.fin || m_compressed)
        violations |= join(frame);
    else
        violations |= checkSingle(frame);
    m_peeked = 0;
    if (!frame.header.fin)
        return {.type = m_type, .compressed = m_compressed, .fragments = m_fragments, .violations = violations};
    return finish(frame, violations);
}

void MessageAssembler::begin(const FrameView &frame)
{
    if (m_fragments > 0 && m_compressed && !m_broken) {
        // A message that was left open: ended here, so that the window stands at a block for the new one.
        QByteArray rest;
        (void)m_inflater->inflate({}, true, rest, m_limits.maxMessage);
    }
    m_type = frame.header.opcode;
    m_compressed = m_inflater && frame.header.rsv1();
    m_fragments = 0;
    m_wireBytes = 0;
    m_broken = false;
    if (m_peeked == 0)
        m_utf8.reset();
    if (m_joined.capacity() > KeptCapacity)
        m_joined = {};
    else
        m_joined.resize(0);
}

Violations MessageAssembler::join(const FrameView &frame)
{
    if (m_broken)
        return {};
    const qsizetype before = m_joined.size();
    Violations violations;
    if (m_compressed) {
        switch (m_inflater->inflate(frame.payload, frame.header.fin, m_joined, m_limits.maxMessage)) {
        case Inflater::Status::Ok:
            break;
        case Inflater::Status::Broken:
            violations |= Violation::InflateFailed;
            break;
        case Inflater::Status::TooLarge:
            violations |= Violation::InflateTooLarge;
            break;
        }
    } else if (before + frame.payload.size() > m_limits.maxMessage) {
        violations |= Violation::MessageTooLarge;
    } else {
        m_joined.append(frame.payload);
    }
    m_broken = bool(violations);
    if (m_type == Opcode::Text && !m_broken) {
        const qsizetype seen = m_compressed ? 0 : m_peeked;
        violations |= checkText(QByteArrayView(m_joined).sliced(before + seen));
    }
    return violations;
}

Violations MessageAssembler::checkSingle(const FrameView &frame)
{
    Violations violations;
    if (frame.payload.size() > m_limits.maxMessage)
        violations |= Violation::MessageTooLarge;
    if (m_type == Opcode::Text && m_peeked < frame.payload.size())
        violations |= checkText(frame.payload.sliced(m_peeked));
    return violations;
}

Violations MessageAssembler::checkText(QByteArrayView added)
{
    return m_utf8.add(added) ? Violations() : Violations(Violation::InvalidUtf8);
}

Assembled MessageAssembler::finish(const FrameView &frame, Violations violations)
{
    if (m_type == Opcode::Text && !m_broken && !m_utf8.isComplete())
        violations |= Violation::InvalidUtf8;
    const bool differs = m_fragments > 1 || m_compressed;
    const Assembled result{.kind = Assembled::Kind::Message,
                           .type = m_type,
                           .payload = differs ? QByteArrayView(m_joined) : frame.payload,
                           .differs = differs,
                           .compressed = m_compressed,
                           .fragments = m_fragments,
                           .wireBytes = m_wireBytes,
                           .close = {},
                           .violations = violations};
    m_fragments = 0;
    return result;
}

Violations MessageAssembler::peek(const FrameView &partial)
{
    Violations violations = partial.violations;
    const Opcode opcode = partial.header.opcode;
    if (isControl(opcode) || isReserved(opcode))
        return violations;
    if (opcode == Opcode::Continuation && m_fragments == 0)
        return violations | Violation::UnexpectedContinuation;
    if (opcode != Opcode::Continuation && m_fragments > 0)
        return violations | Violation::ExpectedContinuation;
    const bool continues = opcode == Opcode::Continuation;
    const bool compressed = continues ? m_compressed : m_inflater && partial.header.rsv1();
    const Opcode type = continues ? m_type : opcode;
    if (compressed || (continues && m_broken))
        return violations;
    const quint64 limit = quint64(m_limits.maxMessage - (continues ? m_joined.size() : 0));
    if (partial.header.payloadLength > limit)
        violations |= Violation::MessageTooLarge;
    if (type != Opcode::Text)
        return violations;
    if (!continues && m_peeked == 0)
        m_utf8.reset();
    if (m_peeked < partial.payload.size()) {
        violations |= checkText(partial.payload.sliced(m_peeked));
        m_peeked = partial.payload.size();
    }
    return violations;
}

} // namespace plectrum
