// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/frameparser.h"

#include "websocket/frameencoder.h"

#include <QtEndian>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MinCapacity = 64 * 1024;
/// A buffer above this is given back once little of it is in use.
constexpr qsizetype KeptCapacity = 4 * 1024 * 1024;

Violations rulesBroken(const FrameHeader &header, Role sender, quint8 allowedRsv)
{
    Violations broken;
    if (header.rsv & ~allowedRsv)
        broken |= Violation::ReservedBits;
    if (isReserved(header.opcode))
        broken |= Violation::ReservedOpcode;
    if (header.masked != (sender == Role::Client))
        broken |= header.masked ? Violation::MaskUnexpected : Violation::MaskMissing;
    if (headerFor(header.opcode, header.payloadLength).lengthBytes != header.lengthBytes)
        broken |= Violation::LongLength;
    if (isControl(header.opcode)) {
        if (header.payloadLength > 125)
            broken |= Violation::ControlTooLong;
        if (!header.fin)
            broken |= Violation::ControlFragmented;
        if (header.rsv & allowedRsv & 4)
            broken |= Violation::CompressedControl;
    } else if (header.opcode == Opcode::Continuation && (header.rsv & allowedRsv & 4)) {
        broken |= Violation::CompressedContinuation;
    }
    return broken;
}

} // namespace

FrameParser::FrameParser(Role sender, qint64 maxPayload)
    : m_sender(sender)
    , m_maxPayload(maxPayload)
{
}

void FrameParser::setAllowedRsv(quint8 rsv)
{
    m_allowedRsv = rsv;
}

std::span<char> FrameParser::prepare(qsizetype bytes)
{
    const qsizetype kept = filled();
    const qsizetype needed = kept + bytes;
    const bool oversized = m_capacity > KeptCapacity && needed <= KeptCapacity / 4;
    if (kept == 0)
        m_begin = m_end = 0;
    if (m_end + bytes > m_capacity || oversized) {
        // Moved to the front if that is cheap, and grown by half if that is not enough: linear however long a frame is.
        if (m_begin > 0 && (m_begin >= kept || oversized)) {
            std::memmove(m_buffer.get(), m_buffer.get() + m_begin, size_t(kept));
            m_begin = 0;
            m_end = kept;
        }
        if (m_end + bytes > m_capacity || oversized)
            resizeBuffer(qMax((m_end + bytes) / 2 * 3, MinCapacity));
    }
    return {m_buffer.get() + m_end, size_t(bytes)};
}

void FrameParser::resizeBuffer(qsizetype capacity)
{
    // realloc() moves the pages of a large buffer instead of their bytes.
    auto *moved = static_cast<char *>(std::realloc(m_buffer.get(), size_t(capacity)));
    Q_CHECK_PTR(moved);
    (void)m_buffer.release();
    m_buffer.reset(moved);
    m_capacity = capacity;
}

void FrameParser::rest()
{
    if (filled() > 0)
        return;
    m_buffer.reset();
    m_capacity = m_begin = m_end = 0;
}

void FrameParser::commit(qsizetype bytes)
{
    m_end += bytes;
}

void FrameParser::feed(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    std::memcpy(prepare(bytes.size()).data(), bytes.data(), size_t(bytes.size()));
    commit(bytes.size());
}

bool FrameParser::readHeader()
{
    const qsizetype available = filled();
    if (available < 2)
        return false;
    const char *at = m_buffer.get() + m_begin;
    const auto first = quint8(at[0]);
    const auto second = quint8(at[1]);
    FrameHeader header{.fin = (first & 0x80) != 0,
                       .rsv = quint8(first >> 4 & 7),
                       .opcode = Opcode(first & 0xf),
                       .masked = (second & 0x80) != 0,
                       .payloadLength = quint64(second & 0x7f)};
    if (header.payloadLength == 126)
        header.lengthBytes = 3;
    else if (header.payloadLength == 127)
        header.lengthBytes = 9;
    if (available < header.size())
        return false;
    if (header.lengthBytes == 3)
        header.payloadLength = qFromBigEndian<quint16>(at + 2);
    else if (header.lengthBytes == 9)
        header.payloadLength = qFromBigEndian<quint64>(at + 2);
    if (header.masked)
        std::memcpy(header.maskKey.data(), at + header.size() - 4, 4);
    m_header = header;
    m_violations = rulesBroken(header, m_sender, m_allowedRsv);
    m_headerRead = true;
    m_unmasked = 0;
    return true;
}

Result<std::optional<FrameView>> FrameParser::next()
{
    if (!m_headerRead) {
        if (!readHeader())
            return std::nullopt;
        if (m_header.payloadLength > quint64(m_maxPayload)) {
            m_failed = true;
            m_violations |= m_header.payloadLength >> 63 ? Violation::LengthTopBit : Violation::FrameTooLarge;
        }
    }
    if (m_failed) {
        return unexpected(ErrorCode::PayloadTooLarge,
                          u"frame of %1 bytes, limit %2"_s.arg(m_header.payloadLength).arg(m_maxPayload));
    }
    const qsizetype headerSize = m_header.size();
    const auto length = qsizetype(m_header.payloadLength);
    if (filled() - headerSize < length)
        return std::nullopt;
    unmaskTo(length);
    const QByteArrayView payload(m_buffer.get() + m_begin + headerSize, length);
    m_begin += headerSize + length;
    m_headerRead = false;
    return FrameView{m_header, payload, m_violations};
}

std::optional<FrameView> FrameParser::partial()
{
    if (!m_headerRead)
        return std::nullopt;
    const qsizetype there =
        qMin(filled() - m_header.size(), qsizetype(qMin(m_header.payloadLength, quint64(m_maxPayload))));
    unmaskTo(there);
    return FrameView{m_header, QByteArrayView(m_buffer.get() + m_begin + m_header.size(), there), m_violations};
}

void FrameParser::unmaskTo(qsizetype payloadBytes)
{
    if (!m_header.masked || payloadBytes == m_unmasked)
        return;
    char *payload = m_buffer.get() + m_begin + m_header.size();
    applyMask({payload + m_unmasked, size_t(payloadBytes - m_unmasked)}, m_header.maskKey, quint64(m_unmasked));
    m_unmasked = payloadBytes;
}

qsizetype FrameParser::pendingBytes() const
{
    return filled();
}

qsizetype FrameParser::capacity() const
{
    return m_capacity;
}

} // namespace plectrum
