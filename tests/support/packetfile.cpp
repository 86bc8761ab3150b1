// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/packetfile.h"

#include "websocket/closecode.h"
#include "websocket/frameencoder.h"

#include <QtEndian>

namespace plectrum {
namespace {

constexpr qint64 NsPerSecond = 1'000'000'000;

template <typename T>
QByteArray big(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray frame(bool fromClient, Opcode opcode, const QByteArray &payload)
{
    FrameHeader header = headerFor(opcode, quint64(payload.size()));
    header.masked = fromClient;
    header.maskKey = {1, 2, 3, 4};
    QByteArray bytes;
    appendFrame(bytes, header, payload);
    return bytes;
}

QByteArray tcp(const HandMade &segment)
{
    const quint16 server = 80;
    return big(segment.fromClient ? segment.clientPort : server) + big(segment.fromClient ? server : segment.clientPort)
        + big(segment.sequence) + big(quint32(0)) + char(0x80) + char(segment.flags) + big(quint16(1024))
        + big(quint32(0)) + QByteArray::fromHex("0101080a0000000000000000") + segment.payload;
}

QByteArray address4(bool client)
{
    return QByteArray::fromHex(client ? "c0000201" : "c0000202");
}

QByteArray address6(bool client)
{
    return QByteArray::fromHex("20010db80000000000000000000000") + char(client ? 1 : 2);
}

} // namespace

QList<HandMade> handMadeTalk(const QList<QByteArray> &messages, quint32 clientStart, quint32 serverStart,
                             quint16 clientPort)
{
    QList<HandMade> talk;
    quint32 next[2] = {serverStart, clientStart};
    const auto say = [&](bool fromClient, quint8 flags, const QByteArray &payload) {
        quint32 &sequence = next[fromClient];
        talk.append({fromClient, sequence, flags, payload, clientPort, talk.size() * 1'000'000});
        sequence += quint32(payload.size()) + (flags & 3 ? 1 : 0);
    };
    say(true, 0x02, {});
    say(false, 0x12, {});
    say(true, 0x10, {});
    say(true, 0x18,
        "GET /made HTTP/1.1\r\nHost: example.org\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    say(false, 0x18,
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
    for (qsizetype i = 0; i < messages.size(); ++i)
        say(i % 2 == 0, 0x18, frame(i % 2 == 0, Opcode::Text, messages.at(i)));
    const QByteArray close = ClosePayload{.code = 1000, .reason = "bye"}.toBytes();
    say(true, 0x18, frame(true, Opcode::Close, close));
    say(false, 0x18, frame(false, Opcode::Close, close));
    say(true, 0x11, {});
    say(false, 0x11, {});
    return talk;
}

QByteArray ipv4Packet(const HandMade &segment, const QByteArray &options, qsizetype padding)
{
    const QByteArray inside = tcp(segment);
    return QByteArray(1, char(0x45 + options.size() / 4)) + char(0) + big(quint16(20 + options.size() + inside.size()))
        + big(quint16(segment.sequence)) + big(quint16(0)) + char(64) + char(6) + big(quint16(0))
        + address4(segment.fromClient) + address4(!segment.fromClient) + options + inside + QByteArray(padding, '\0');
}

QByteArray ipv6Packet(const HandMade &segment, const QByteArray &types, const QList<QByteArray> &extensions)
{
    QByteArray inside;
    for (qsizetype i = 0; i < extensions.size(); ++i) {
        QByteArray extension = extensions.at(i);
        extension[0] = i + 1 < types.size() ? types.at(i + 1) : char(6);
        inside += extension;
    }
    inside += tcp(segment);
    return QByteArray::fromHex("60000000") + big(quint16(inside.size())) + (types.isEmpty() ? char(6) : types.front())
        + char(64) + address6(segment.fromClient) + address6(!segment.fromClient) + inside;
}

QList<QByteArray> ipv4Fragments(const QByteArray &packet, qsizetype bytes)
{
    QList<QByteArray> fragments;
    const QByteArray data = packet.mid(20);
    for (qsizetype at = 0; at < data.size(); at += bytes) {
        QByteArray head = packet.first(20);
        const QByteArray piece = data.mid(at, bytes);
        head.replace(2, 2, big(quint16(20 + piece.size())));
        head.replace(6, 2, big(quint16((at + bytes < data.size() ? 0x2000 : 0) | (at / 8))));
        fragments << head + piece;
    }
    return fragments;
}

QByteArray linked(int linkType, const QByteArray &ip, int vlanTags, bool bigEndian)
{
    const bool v6 = (quint8(ip.front()) >> 4) == 6;
    const QByteArray type = QByteArray::fromHex(v6 ? "86dd" : "0800");
    switch (linkType) {
    case 0:
        return (bigEndian ? big(quint32(v6 ? 10 : 2)) : big(qbswap(quint32(v6 ? 10 : 2)))) + ip;
    case 108:
        return big(quint32(v6 ? 24 : 2)) + ip;
    case 1:
        return QByteArray(12, '\x02') + (vlanTags > 1 ? QByteArray::fromHex("88a80064") : QByteArray())
            + (vlanTags > 0 ? QByteArray::fromHex("81000007") : QByteArray()) + type + ip;
    case 113:
        return QByteArray(14, '\0') + type + ip;
    case 276:
        return type + QByteArray(18, '\0') + ip;
    default:
        return ip;
    }
}

QByteArray PacketFile::number16(quint16 value) const
{
    return big(m_bigEndian ? value : qbswap(value));
}

QByteArray PacketFile::number32(quint32 value) const
{
    return big(m_bigEndian ? value : qbswap(value));
}

QByteArray PacketFile::option(quint16 code, const QByteArray &value) const
{
    return number16(code) + number16(quint16(value.size())) + value + QByteArray((4 - value.size() % 4) % 4, '\0');
}

PacketFile PacketFile::pcap(int linkType, bool bigEndian, bool nanoseconds)
{
    PacketFile file;
    file.m_bigEndian = bigEndian;
    file.m_nanoseconds = nanoseconds;
    file.m_bytes = file.number32(nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4) + file.number16(2) + file.number16(4)
        + file.number32(0) + file.number32(0) + file.number32(65535) + file.number32(quint32(linkType));
    return file;
}

PacketFile PacketFile::pcapng(bool bigEndian)
{
    PacketFile file;
    file.m_ng = true;
    file.section(bigEndian);
    return file;
}

void PacketFile::block(quint32 type, const QByteArray &body)
{
    const QByteArray padded = body + QByteArray((4 - body.size() % 4) % 4, '\0');
    const QByteArray length = number32(quint32(padded.size() + 12));
    m_bytes += number32(type) + length + padded + length;
}

void PacketFile::section(bool bigEndian)
{
    m_bigEndian = bigEndian;
    m_interfaces.clear();
    block(0x0a0d0d0a,
          number32(0x1a2b3c4d) + number16(1) + number16(0) + QByteArray(8, '\xff') + option(4, "by hand")
              + option(0, {}));
}

void PacketFile::interface(int linkType, int resolution, qint64 offsetSeconds)
{
    QByteArray body = number16(quint16(linkType)) + number16(0) + number32(0);
    if (resolution >= 0)
        body += option(9, QByteArray(1, char(resolution)));
    if (offsetSeconds != 0)
        body += option(14, big(m_bigEndian ? offsetSeconds : qbswap(offsetSeconds)));
    block(1, body + option(0, {}));
    m_interfaces.append({resolution < 0 ? 6 : resolution, offsetSeconds});
}

void PacketFile::keyLog()
{
    const QByteArray lines = "CLIENT_RANDOM " + QByteArray(64, 'a') + ' ' + QByteArray(96, 'b') + '\n';
    block(10, number32(0x544c534b) + number32(quint32(lines.size())) + lines);
}

void PacketFile::packet(const QByteArray &bytes, qint64 ns, quint32 interface, qsizetype captured)
{
    const QByteArray kept = captured < 0 ? bytes : bytes.first(qMin(captured, bytes.size()));
    if (!m_ng) {
        m_bytes += number32(quint32(ns / NsPerSecond))
            + number32(quint32(ns % NsPerSecond / (m_nanoseconds ? 1 : 1000))) + number32(quint32(kept.size()))
            + number32(quint32(bytes.size())) + kept;
        return;
    }
    const auto &[resolution, offsetSeconds] = m_interfaces.at(interface);
    quint64 ticks = quint64(ns - offsetSeconds * NsPerSecond);
    if (resolution & 0x80) {
        const quint64 seconds = ticks / quint64(NsPerSecond);
        ticks = (seconds << (resolution & 0x7f))
            + ((ticks % quint64(NsPerSecond)) << (resolution & 0x7f)) / quint64(NsPerSecond);
    } else {
        for (int power = resolution; power < 9; ++power)
            ticks /= 10;
    }
    block(6,
          number32(interface) + number32(quint32(ticks >> 32)) + number32(quint32(ticks))
              + number32(quint32(kept.size())) + number32(quint32(bytes.size())) + kept);
}

} // namespace plectrum
