// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tcpsegment.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Segment = tl::expected<TcpSegment, NoSegment>;

quint16 be16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint8 at8(QByteArrayView bytes, qsizetype at)
{
    return quint8(bytes[at]);
}

Segment tcp(TcpSegment segment, QByteArrayView bytes)
{
    if (bytes.size() < 20)
        return tl::unexpected(NoSegment::Damaged);
    const qsizetype head = (at8(bytes, 12) >> 4) * 4;
    if (head < 20 || head > bytes.size())
        return tl::unexpected(NoSegment::Damaged);
    segment.from.port = be16(bytes, 0);
    segment.to.port = be16(bytes, 2);
    segment.sequence = qFromBigEndian<quint32>(bytes.data() + 4);
    const quint8 flags = at8(bytes, 13);
    segment.fin = flags & 0x01;
    segment.syn = flags & 0x02;
    segment.rst = flags & 0x04;
    segment.ack = flags & 0x10;
    segment.payload = bytes.sliced(head);
    return segment;
}

void putIpv4(Endpoint &endpoint, const char *from)
{
    endpoint.address[10] = endpoint.address[11] = 0xff;
    std::copy_n(reinterpret_cast<const quint8 *>(from), 4, endpoint.address.begin() + 12);
}

Segment ipv4(QByteArrayView bytes)
{
    if (bytes.size() < 20)
        return tl::unexpected(NoSegment::Damaged);
    const qsizetype head = (at8(bytes, 0) & 0x0f) * 4;
    if (head < 20 || head > bytes.size())
        return tl::unexpected(NoSegment::Damaged);
    if (at8(bytes, 9) != 6)
        return tl::unexpected(NoSegment::OtherProtocol);
    if ((be16(bytes, 6) & 0x3fff) != 0)
        return tl::unexpected(NoSegment::Fragment);
    // 0: the card cuts it later (offloading); less than the packet: Ethernet's padding follows.
    const qsizetype total = be16(bytes, 2);
    TcpSegment segment{.cutOff = qMax<qsizetype>(0, total - bytes.size())};
    if (total >= head && total < bytes.size())
        bytes = bytes.first(total);
    putIpv4(segment.from, bytes.data() + 12);
    putIpv4(segment.to, bytes.data() + 16);
    return tcp(segment, bytes.sliced(head));
}

Segment ipv6(QByteArrayView bytes)
{
    if (bytes.size() < 40)
        return tl::unexpected(NoSegment::Damaged);
    TcpSegment segment;
    const auto *const raw = reinterpret_cast<const quint8 *>(bytes.data());
    std::copy_n(raw + 8, 16, segment.from.address.begin());
    std::copy_n(raw + 24, 16, segment.to.address.begin());
    const qsizetype total = 40 + be16(bytes, 4);
    segment.cutOff = qMax<qsizetype>(0, total - bytes.size());
    if (total > 40 && total < bytes.size())
        bytes = bytes.first(total);
    quint8 protocol = at8(bytes, 6);
    qsizetype at = 40;
    while (protocol != 6) {
        if (protocol != 0 && protocol != 43 && protocol != 60 && protocol != 44)
            return tl::unexpected(NoSegment::OtherProtocol);
        if (at + 8 > bytes.size())
            return tl::unexpected(NoSegment::Damaged);
        const bool fragment = protocol == 44;
        if (fragment && (be16(bytes, at + 2) & 0xfff9) != 0)
            return tl::unexpected(NoSegment::Fragment);
        protocol = at8(bytes, at);
        at += fragment ? 8 : (at8(bytes, at + 1) + 1) * 8;
    }
    if (at > bytes.size())
        return tl::unexpected(NoSegment::Damaged);
    return tcp(segment, bytes.sliced(at));
}

Segment ip(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return tl::unexpected(NoSegment::Damaged);
    const int version = at8(bytes, 0) >> 4;
    return version == 4 ? ipv4(bytes) : version == 6 ? ipv6(bytes) : Segment(tl::unexpected(NoSegment::OtherProtocol));
}

/// `type` as in Ethernet; VLAN tags are looked through.
Segment etherType(quint16 type, QByteArrayView bytes)
{
    while ((type == 0x8100 || type == 0x88a8 || type == 0x9100) && bytes.size() >= 4) {
        type = be16(bytes, 2);
        bytes = bytes.sliced(4);
    }
    if (type != 0x0800 && type != 0x86dd)
        return tl::unexpected(NoSegment::OtherProtocol);
    return ip(bytes);
}

} // namespace

QString Endpoint::toString() const
{
    const bool v4 = std::all_of(address.begin(), address.begin() + 10, [](quint8 byte) { return byte == 0; })
        && address[10] == 0xff && address[11] == 0xff;
    if (v4)
        return QHostAddress(qFromBigEndian<quint32>(address.data() + 12)).toString() + u':' + QString::number(port);
    return u'[' + QHostAddress(address.data()).toString() + u"]:"_s + QString::number(port);
}

Segment tcpSegmentOf(const Packet &packet)
{
    const QByteArrayView bytes = packet.bytes;
    const auto from = [bytes](qsizetype at) { return bytes.size() < at ? QByteArrayView() : bytes.sliced(at); };
    switch (packet.linkType) {
    case 0:   // NULL: the family in the host's byte order; the IP version says the same
    case 108: // LOOP
        return ip(from(4));
    case 1: // Ethernet
        return bytes.size() < 14 ? Segment(tl::unexpected(NoSegment::Damaged)) : etherType(be16(bytes, 12), from(14));
    case 12:
    case 14:
    case 101: // RAW
    case 228:
    case 229:
        return ip(bytes);
    case 113: // Linux cooked
        return bytes.size() < 16 ? Segment(tl::unexpected(NoSegment::Damaged)) : etherType(be16(bytes, 14), from(16));
    case 276: // Linux cooked 2
        return bytes.size() < 20 ? Segment(tl::unexpected(NoSegment::Damaged)) : etherType(be16(bytes, 0), from(20));
    default:
        return tl::unexpected(NoSegment::UnknownLink);
    }
}

} // namespace plectrum
