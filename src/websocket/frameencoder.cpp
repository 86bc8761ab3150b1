// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/frameencoder.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace plectrum {
namespace {

constexpr int MaxHeader = 14;

/// Writes the header to `to`, which has room for MaxHeader bytes; returns its length.
int writeHeader(char *to, const FrameHeader &header)
{
    const auto bits = (header.fin ? 0x80 : 0) | (header.rsv & 7) << 4 | (static_cast<quint8>(header.opcode) & 0xf);
    const int maskBit = header.masked ? 0x80 : 0;
    to[0] = char(bits);
    int size = 2;
    if (header.lengthBytes == 1) {
        to[1] = char(maskBit | int(header.payloadLength & 0x7f));
    } else if (header.lengthBytes == 3) {
        to[1] = char(maskBit | 126);
        qToBigEndian(quint16(header.payloadLength & 0xffff), to + 2);
        size = 4;
    } else {
        to[1] = char(maskBit | 127);
        qToBigEndian(header.payloadLength, to + 2);
        size = 10;
    }
    if (header.masked) {
        std::memcpy(to + size, header.maskKey.data(), 4);
        size += 4;
    }
    return size;
}

/// `to` = `from` XOR key; both of `size` bytes, the same or apart.
void copyMasked(char *to, const char *from, size_t size, quint32 key)
{
    const quint64 wide = quint64(key) << 32 | key;
    size_t at = 0;
    for (; at + 32 <= size; at += 32) {
        quint64 block[4];
        std::memcpy(block, from + at, 32);
        for (quint64 &word : block)
            word ^= wide;
        std::memcpy(to + at, block, 32);
    }
    for (; at + 8 <= size; at += 8) {
        quint64 word;
        std::memcpy(&word, from + at, 8);
        word ^= wide;
        std::memcpy(to + at, &word, 8);
    }
    char bytes[4];
    std::memcpy(bytes, &key, 4);
    for (size_t i = 0; at < size; ++at, ++i)
        to[at] = char(from[at] ^ bytes[i & 3]);
}

quint32 keyFrom(std::array<quint8, 4> key, quint64 offset)
{
    std::rotate(key.begin(), key.begin() + long(offset % 4), key.end());
    return std::bit_cast<quint32>(key);
}

} // namespace

void appendFrame(QByteArray &out, const FrameHeader &header, QByteArrayView payload)
{
    char head[MaxHeader];
    const int headSize = writeHeader(head, header);
    const qsizetype before = out.size();
    const qsizetype after = before + headSize + payload.size();
    if (after > out.capacity())
        out.reserve(qMax(after, before * 2));
    out.resize(after);
    char *to = out.data() + before;
    std::memcpy(to, head, size_t(headSize));
    if (header.masked)
        copyMasked(to + headSize, payload.data(), size_t(payload.size()), keyFrom(header.maskKey, 0));
    else if (!payload.isEmpty())
        std::memcpy(to + headSize, payload.data(), size_t(payload.size()));
}

FrameHeader headerFor(Opcode opcode, quint64 payloadLength, bool fin, quint8 rsv)
{
    const quint8 lengthBytes = payloadLength < 126 ? 1 : payloadLength <= 0xffff ? 3 : 9;
    return {.fin = fin, .rsv = rsv, .opcode = opcode, .lengthBytes = lengthBytes, .payloadLength = payloadLength};
}

QByteArray headerBytes(const FrameHeader &header)
{
    char head[MaxHeader];
    return QByteArray(head, writeHeader(head, header));
}

void applyMask(std::span<char> data, std::array<quint8, 4> key, quint64 offset)
{
    if (!data.empty())
        copyMasked(data.data(), data.data(), data.size(), keyFrom(key, offset));
}

} // namespace plectrum
