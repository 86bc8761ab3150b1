// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tcpscript.h"

#include <QtEndian>

#include <cstring>

namespace plectrum {
namespace {

/// IP's length is 16 bits; both heads and TCP's options fit beside it.
constexpr qsizetype MaxSegment = 65'480;
constexpr qsizetype TcpHead = 20;

enum Flag : quint8 { Fin = 1, Syn = 2, Rst = 4, Psh = 8, Ack = 16 };

QByteArray addressBytes(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR raw = address.toIPv6Address();
        return QByteArray(reinterpret_cast<const char *>(raw.c), 16);
    }
    QByteArray bytes(4, '\0');
    qToBigEndian(address.toIPv4Address(), bytes.data());
    return bytes;
}

/// Adds 16-bit words for the Internet checksum (RFC 1071), whose sum may be built of wider words.
quint64 summed(QByteArrayView bytes, quint64 sum)
{
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 4; left -= 4, at += 4) {
        quint32 word = 0;
        std::memcpy(&word, at, 4);
        sum += word;
    }
    if (left > 0) {
        char rest[4] = {};
        std::memcpy(rest, at, size_t(left));
        quint32 word = 0;
        std::memcpy(&word, rest, 4);
        sum += word;
    }
    return sum;
}

/// As it stands in memory, whatever the machine's byte order.
quint16 folded(quint64 sum)
{
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

} // namespace

TcpScript::TcpScript(const QHostAddress &client, quint16 clientPort, const QHostAddress &server, quint16 serverPort)
    : m_client{addressBytes(client), clientPort, 1000}
    , m_server{addressBytes(server), serverPort, 2000}
{
}

void TcpScript::open(PcapngWriter &writer, PcapngWriter::Way clientWay, qint64 wallNs, const QByteArray &comment)
{
    m_writer = &writer;
    m_clientWay = clientWay;
    // Window scale 14: nobody's window is ever full. Padded with one no-operation.
    const QByteArrayView windowScale("\x01\x03\x03\x0e", 4);
    segment(true, Syn, wallNs, {}, comment, windowScale);
    segment(false, Syn | Ack, wallNs, {}, {}, windowScale);
    segment(true, Ack, wallNs, {}, {});
}

void TcpScript::send(bool fromClient, qint64 wallNs, QByteArrayView bytes, const QByteArray &comment)
{
    bool first = true;
    while (!bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(qMin(bytes.size(), MaxSegment));
        bytes = bytes.sliced(piece.size());
        segment(fromClient, Ack | (bytes.isEmpty() ? Psh : 0), wallNs, piece, first ? comment : QByteArray());
        first = false;
    }
}

void TcpScript::end(bool byClient, bool reset, qint64 wallNs, const QByteArray &comment)
{
    if (reset) {
        segment(byClient, Rst | Ack, wallNs, {}, comment);
    } else {
        segment(byClient, Fin | Ack, wallNs, {}, comment);
        segment(!byClient, Fin | Ack, wallNs, {}, {});
        segment(byClient, Ack, wallNs, {}, {});
    }
    m_writer = nullptr;
}

void TcpScript::segment(bool fromClient, quint8 flags, qint64 wallNs, QByteArrayView payload, const QByteArray &comment,
                        QByteArrayView options)
{
    Side &from = fromClient ? m_client : m_server;
    const Side &to = fromClient ? m_server : m_client;
    const bool v4 = from.address.size() == 4;
    const qsizetype ipHead = v4 ? 20 : 40;
    const qsizetype tcpBytes = TcpHead + options.size() + payload.size();
    uchar head[64] = {};
    if (v4) {
        head[0] = 0x45;
        qToBigEndian(quint16(ipHead + tcpBytes), head + 2);
        qToBigEndian(++m_ipId, head + 4);
        head[6] = 0x40; // don't fragment
        head[8] = 64;
        head[9] = 6;
        std::memcpy(head + 12, from.address.constData(), 4);
        std::memcpy(head + 16, to.address.constData(), 4);
        const quint16 sum = folded(summed(QByteArrayView(head, ipHead), 0));
        std::memcpy(head + 10, &sum, 2);
    } else {
        head[0] = 0x60;
        qToBigEndian(quint16(tcpBytes), head + 4);
        head[6] = 6;
        head[7] = 64;
        std::memcpy(head + 8, from.address.constData(), 16);
        std::memcpy(head + 24, to.address.constData(), 16);
    }
    uchar *const tcp = head + ipHead;
    qToBigEndian(from.port, tcp);
    qToBigEndian(to.port, tcp + 2);
    qToBigEndian(from.next, tcp + 4);
    qToBigEndian(flags & Ack ? to.next : 0u, tcp + 8);
    tcp[12] = uchar((TcpHead + options.size()) / 4 << 4);
    tcp[13] = flags;
    qToBigEndian<quint16>(65535, tcp + 14);
    if (!options.isEmpty())
        std::memcpy(tcp + TcpHead, options.data(), size_t(options.size()));

    uchar pseudo[4] = {0, 6};
    qToBigEndian(quint16(tcpBytes), pseudo + 2);
    quint64 sum = summed(from.address, 0);
    sum = summed(to.address, sum);
    sum = summed(QByteArrayView(pseudo, 4), sum);
    sum = summed(QByteArrayView(tcp, TcpHead + options.size()), sum);
    const quint16 checksum = folded(summed(payload, sum));
    std::memcpy(tcp + 16, &checksum, 2);

    from.next += quint32(payload.size()) + (flags & (Syn | Fin) ? 1 : 0);
    const bool outbound = fromClient == (m_clientWay == PcapngWriter::Way::Outbound);
    m_writer->packet(wallNs, outbound ? PcapngWriter::Way::Outbound : PcapngWriter::Way::Inbound,
                     QByteArrayView(head, ipHead + TcpHead + options.size()), payload, comment);
}

} // namespace plectrum
