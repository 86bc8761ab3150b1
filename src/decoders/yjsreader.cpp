// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/yjsreader.h"

namespace plectrum {
namespace {

constexpr int MaxBits = 53;

/// First bytes of lib0's writeAny().
enum AnyType : quint8 {
    AnyBytes = 116,
    AnyArray = 117,
    AnyObject = 118,
    AnyString = 119,
    AnyTrue = 120,
    AnyFalse = 121,
    AnyBigInt = 122,
    AnyFloat64 = 123,
    AnyFloat32 = 124,
    AnyInteger = 125,
    AnyNull = 126,
    AnyUndefined = 127,
};

} // namespace

quint8 YjsReader::byte()
{
    if (m_isBroken || m_at >= m_bytes.size()) {
        m_isBroken = true;
        return 0;
    }
    return quint8(m_bytes[m_at++]);
}

quint64 YjsReader::varUint()
{
    quint64 value = 0;
    for (int shift = 0; shift <= MaxBits; shift += 7) {
        const quint8 next = byte();
        value |= quint64(next & 0x7f) << shift;
        if (next < 0x80) {
            m_isBroken = m_isBroken || value >> MaxBits != 0;
            return m_isBroken ? 0 : value;
        }
    }
    m_isBroken = true;
    return 0;
}

qint64 YjsReader::varInt()
{
    const quint8 first = byte();
    quint64 value = first & 0x3f;
    bool goesOn = (first & 0x80) != 0;
    for (int shift = 6; goesOn && !m_isBroken; shift += 7) {
        const quint8 next = byte();
        goesOn = next >= 0x80;
        if (shift > MaxBits)
            m_isBroken = true;
        else
            value |= quint64(next & 0x7f) << shift;
    }
    if (m_isBroken)
        return 0;
    return (first & 0x40) ? -qint64(value) : qint64(value);
}

QByteArrayView YjsReader::block()
{
    const quint64 size = varUint();
    const qsizetype from = m_at;
    skip(size);
    return m_isBroken ? QByteArrayView() : m_bytes.sliced(from, m_at - from);
}

void YjsReader::skip(quint64 bytes)
{
    if (m_isBroken || bytes > quint64(m_bytes.size() - m_at))
        m_isBroken = true;
    else
        m_at += qsizetype(bytes);
}

void YjsReader::skipAny(int depth)
{
    if (depth > MaxDepth) {
        m_isBroken = true;
        return;
    }
    switch (byte()) {
    case AnyBytes:
    case AnyString:
        (void)block();
        break;
    case AnyArray:
        for (quint64 left = varUint(); left > 0 && !m_isBroken; --left)
            skipAny(depth + 1);
        break;
    case AnyObject:
        for (quint64 left = varUint(); left > 0 && !m_isBroken; --left) {
            (void)block();
            skipAny(depth + 1);
        }
        break;
    case AnyInteger:
        (void)varInt();
        break;
    case AnyBigInt:
    case AnyFloat64:
        skip(8);
        break;
    case AnyFloat32:
        skip(4);
        break;
    case AnyTrue:
    case AnyFalse:
    case AnyNull:
    case AnyUndefined:
        break;
    default:
        m_isBroken = true;
    }
}

} // namespace plectrum
