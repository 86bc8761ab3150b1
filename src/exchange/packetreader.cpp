// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/packetreader.h"

#include "exchange/bytesource.h"

#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr quint32 SectionBlock = 0x0a0d0d0a;
constexpr quint32 InterfaceBlock = 1;
constexpr quint32 OldPacketBlock = 2;
constexpr quint32 SimplePacketBlock = 3;
constexpr quint32 EnhancedPacketBlock = 6;
constexpr quint32 SecretsBlock = 10;
constexpr quint32 TlsKeyLog = 0x544c534b;
constexpr quint32 ByteOrderMagic = 0x1a2b3c4d;

/// Longer packets and blocks do not exist (libpcap's own limit is 256 KiB, with room for jumbo offloads).
constexpr quint32 MaxPacketBytes = 16 * 1024 * 1024;
constexpr qsizetype MaxInterfaces = 65536;

constexpr qint64 NsPerSecond = 1'000'000'000;

/// Ticks of an interface as nanoseconds; out of range becomes 0.
qint64 nsOfTicks(quint64 ticks, quint8 resolution)
{
    const int power = resolution & 0x7f;
    long double ns = 0;
    if ((resolution & 0x80) == 0 && power <= 9) {
        quint64 factor = 1;
        for (int i = power; i < 9; ++i)
            factor *= 10;
        quint64 exact = 0;
        if (!qMulOverflow(ticks, factor, &exact) && exact <= quint64(std::numeric_limits<qint64>::max()))
            return qint64(exact);
        return 0;
    }
    if ((resolution & 0x80) == 0)
        ns = static_cast<long double>(ticks) / std::pow(10.0L, power - 9);
    else
        ns = std::ldexp(static_cast<long double>(ticks), -power) * NsPerSecond;
    return ns < 9.2e18L ? qint64(ns) : 0;
}

} // namespace

PacketReader::PacketReader(ByteSource &source)
    : m_source(source)
{
}

quint16 PacketReader::number16(QByteArrayView bytes, qsizetype at) const
{
    const char *const from = bytes.data() + at;
    return m_bigEndian ? qFromBigEndian<quint16>(from) : qFromLittleEndian<quint16>(from);
}

quint32 PacketReader::number32(QByteArrayView bytes, qsizetype at) const
{
    const char *const from = bytes.data() + at;
    return m_bigEndian ? qFromBigEndian<quint32>(from) : qFromLittleEndian<quint32>(from);
}

tl::unexpected<Error> PacketReader::broken(const QString &why) const
{
    return unexpected(ErrorCode::BadFormat,
                      u"byte %1, after packet %2: %3"_s.arg(m_source.offset()).arg(m_number).arg(why));
}

tl::unexpected<Error> PacketReader::cutOff(const QString &where)
{
    m_cutOff = true;
    return broken(u"the file ends inside "_s + where);
}

Result<void> PacketReader::open()
{
    m_opened = true;
    const auto head = m_source.peek(24);
    if (!head)
        return tl::unexpected(head.error());
    if (head->size() < 4)
        return broken(u"this is neither pcap nor pcapng"_s);
    const auto magic = qFromBigEndian<quint32>(head->data());
    m_isNg = magic == SectionBlock;
    if (m_isNg)
        return {};
    switch (magic) {
    case 0xa1b2c3d4:
    case 0xa1b23c4d:
        m_bigEndian = true;
        break;
    case 0xd4c3b2a1:
    case 0x4d3cb2a1:
        break;
    default:
        return broken(u"this is neither pcap nor pcapng"_s);
    }
    m_nanoseconds = magic == 0xa1b23c4d || magic == 0x4d3cb2a1;
    if (head->size() < 24)
        return cutOff(u"its header"_s);
    m_linkType = int(number32(*head, 20) & 0x0fffffff);
    m_source.skip(24);
    return {};
}

Result<std::optional<Packet>> PacketReader::next()
{
    if (!m_opened) {
        if (const auto opened = open(); !opened)
            return tl::unexpected(opened.error());
    }
    m_source.skip(m_due);
    m_due = 0;
    return m_isNg ? nextOfPcapng() : nextOfPcap();
}

Result<std::optional<Packet>> PacketReader::nextOfPcap()
{
    const auto head = m_source.peek(16);
    if (!head)
        return tl::unexpected(head.error());
    if (head->isEmpty())
        return std::nullopt;
    if (head->size() < 16)
        return cutOff(u"a packet's header"_s);
    const quint32 length = number32(*head, 8);
    if (length > MaxPacketBytes)
        return broken(u"a packet of %1 bytes"_s.arg(length));
    const qint64 wallNs =
        qint64(number32(*head, 0)) * NsPerSecond + qint64(number32(*head, 4)) * (m_nanoseconds ? 1 : 1000);
    const auto whole = m_source.peek(16 + qsizetype(length));
    if (!whole)
        return tl::unexpected(whole.error());
    if (whole->size() < 16 + qsizetype(length))
        return cutOff(u"a packet"_s);
    m_due = 16 + qsizetype(length);
    return Packet{
        .linkType = m_linkType, .wallNs = wallNs, .number = ++m_number, .bytes = whole->sliced(16, qsizetype(length))};
}

/// Byte order of the section that begins here; its interfaces begin anew.
Result<void> PacketReader::beginSection()
{
    const auto head = m_source.peek(12);
    if (!head)
        return tl::unexpected(head.error());
    if (head->size() < 12)
        return cutOff(u"a section header"_s);
    m_bigEndian = qFromBigEndian<quint32>(head->data() + 8) == ByteOrderMagic;
    if (!m_bigEndian && qFromLittleEndian<quint32>(head->data() + 8) != ByteOrderMagic)
        return broken(u"a section of unknown byte order"_s);
    m_interfaces.clear();
    return {};
}

Result<std::optional<Packet>> PacketReader::nextOfPcapng()
{
    while (true) {
        const auto head = m_source.peek(8);
        if (!head)
            return tl::unexpected(head.error());
        if (head->isEmpty())
            return std::nullopt;
        if (head->size() < 8)
            return cutOff(u"a block's header"_s);
        const bool section = qFromBigEndian<quint32>(head->data()) == SectionBlock;
        if (section) {
            if (const auto begun = beginSection(); !begun)
                return tl::unexpected(begun.error());
        }
        const auto again = m_source.peek(8);
        if (!again)
            return tl::unexpected(again.error());
        const quint32 type = number32(*again, 0);
        const quint32 length = number32(*again, 4);
        if (length < 12 || length % 4 != 0)
            return broken(u"a block of %1 bytes"_s.arg(length));
        const bool wanted = type == InterfaceBlock || type == OldPacketBlock || type == SimplePacketBlock
            || type == EnhancedPacketBlock;
        if (type == SecretsBlock || section || !wanted) {
            const auto start = m_source.peek(12);
            if (!start)
                return tl::unexpected(start.error());
            if (type == SecretsBlock && start->size() >= 12 && number32(*start, 8) == TlsKeyLog)
                m_hasKeyLog = true;
            if (const auto skipped = m_source.skipFar(length); !skipped)
                return tl::unexpected(skipped.error());
            continue;
        }
        if (length > MaxPacketBytes)
            return broken(u"a block of %1 bytes"_s.arg(length));
        const auto whole = m_source.peek(qsizetype(length));
        if (!whole)
            return tl::unexpected(whole.error());
        if (whole->size() < qsizetype(length))
            return cutOff(u"a block"_s);
        if (number32(*whole, qsizetype(length) - 4) != length)
            return broken(u"a block whose two lengths differ"_s);
        m_due = qsizetype(length);
        const auto packet = packetOfBlock(type, whole->sliced(8, qsizetype(length) - 12));
        if (!packet || *packet)
            return packet;
        m_source.skip(m_due);
        m_due = 0;
    }
}

void PacketReader::addInterface(QByteArrayView body)
{
    Interface added{.linkType = number16(body, 0)};
    for (qsizetype at = 8; at + 4 <= body.size();) {
        const quint16 code = number16(body, at);
        const quint16 length = number16(body, at + 2);
        if (code == 0 || at + 4 + length > body.size())
            break;
        if (code == 9 && length == 1)
            added.resolution = quint8(body[at + 4]);
        if (code == 14 && length == 8) {
            const char *const from = body.data() + at + 4;
            added.offsetSeconds = m_bigEndian ? qFromBigEndian<qint64>(from) : qFromLittleEndian<qint64>(from);
        }
        at += 4 + (length + 3) / 4 * 4;
    }
    m_interfaces.push_back(added);
}

/// nullopt: a block that is no packet.
Result<std::optional<Packet>> PacketReader::packetOfBlock(quint32 type, QByteArrayView body)
{
    if (type == InterfaceBlock) {
        if (body.size() < 8 || m_interfaces.size() >= size_t(MaxInterfaces))
            return broken(u"an interface block that is too short"_s);
        addInterface(body);
        return std::nullopt;
    }
    const qsizetype headBytes = type == SimplePacketBlock ? 4 : 20;
    if (body.size() < headBytes)
        return broken(u"a packet block that is too short"_s);
    const quint32 index = type == EnhancedPacketBlock ? number32(body, 0)
        : type == OldPacketBlock                      ? number16(body, 0)
                                                      : 0;
    if (index >= m_interfaces.size())
        return broken(u"a packet of interface %1, which was not described"_s.arg(index));
    const Interface &interface = m_interfaces[index];
    quint32 length = 0;
    if (type == SimplePacketBlock) {
        length = qMin(number32(body, 0), quint32(body.size() - headBytes));
    } else {
        length = number32(body, 12);
        const quint64 ticks = (quint64(number32(body, 4)) << 32) | number32(body, 8);
        const qint64 offset = qBound(qint64(-4'000'000'000), interface.offsetSeconds, qint64(4'000'000'000));
        qint64 ns = 0;
        if (!qAddOverflow(nsOfTicks(ticks, interface.resolution), offset * NsPerSecond, &ns))
            m_lastNs = ns;
    }
    if (qsizetype(length) > body.size() - headBytes)
        return broken(u"a packet longer than its block"_s);
    return Packet{.linkType = interface.linkType,
                  .wallNs = m_lastNs,
                  .number = ++m_number,
                  .bytes = body.sliced(headBytes, qsizetype(length))};
}

} // namespace plectrum
