// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace plectrum {

/// A TCP segment on its way between a client (port 40000) and a server (port 80).
struct HandMade {
    bool fromClient = true;
    quint32 sequence = 0;
    quint8 flags = 0x10; ///< as TCP has them: FIN 1, SYN 2, RST 4, PSH 8, ACK 16
    QByteArray payload;
    quint16 clientPort = 40000;
    qint64 timeNs = 0; ///< since 2026-01-02T03:04:05Z
};

/// A WebSocket from the first packet to the last: handshake, `messages` (the client's and the server's in turn), close,
/// FIN. A segment per frame; `clientStart` and `serverStart` are the first numbers.
QList<HandMade> handMadeTalk(const QList<QByteArray> &messages, quint32 clientStart = 1000, quint32 serverStart = 2000,
                             quint16 clientPort = 40000);

QByteArray ipv4Packet(const HandMade &segment, const QByteArray &options = {}, qsizetype padding = 0);
/// `extensions`: the headers between, each beginning with a byte for the type of the next, which is filled in;
/// `types`: theirs.
QByteArray ipv6Packet(const HandMade &segment, const QByteArray &types = {}, const QList<QByteArray> &extensions = {});
/// One IPv4 packet as several.
QList<QByteArray> ipv4Fragments(const QByteArray &packet, qsizetype bytes);
/// An IP packet as link types 1 (with VLAN tags), 113 and 276 carry it; others as they are, 0 and 108 behind the
/// family.
QByteArray linked(int linkType, const QByteArray &ip, int vlanTags = 0, bool bigEndian = false);

/// A pcap or pcapng file, byte by byte, in either byte order.
class PacketFile {
public:
    static PacketFile pcap(int linkType, bool bigEndian = false, bool nanoseconds = false);
    static PacketFile pcapng(bool bigEndian = false);

    /// pcapng only. A further section; its interfaces begin anew.
    void section(bool bigEndian);
    /// `resolution` as in if_tsresol; −1: the option is not there. `offsetSeconds` as in if_tsoffset.
    void interface(int linkType, int resolution = -1, qint64 offsetSeconds = 0);
    void block(quint32 type, const QByteArray &body);
    void keyLog();

    /// `ns` since 1970; `captured`: bytes that are kept of the packet, −1: all.
    void packet(const QByteArray &bytes, qint64 ns, quint32 interface = 0, qsizetype captured = -1);
    const QByteArray &bytes() const { return m_bytes; }

private:
    struct Interface {
        int resolution = 6;
        qint64 offsetSeconds = 0;
    };
    QByteArray number16(quint16 value) const;
    QByteArray number32(quint32 value) const;
    QByteArray option(quint16 code, const QByteArray &value) const;

    bool m_ng = false;
    bool m_bigEndian = false;
    bool m_nanoseconds = false;
    QList<Interface> m_interfaces;
    QByteArray m_bytes;
};

/// Seconds since 1970 that HandMade::timeNs counts from.
constexpr qint64 HandMadeEpoch = 1767323045;

} // namespace plectrum
