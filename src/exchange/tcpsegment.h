// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/packetreader.h"

#include <QString>

#include <array>

namespace plectrum {

/// An address and port; IPv4 as ::ffff:a.b.c.d.
struct Endpoint {
    std::array<quint8, 16> address{};
    quint16 port = 0;

    /// "192.0.2.1:80", "[2001:db8::1]:80".
    QString toString() const;
    auto operator<=>(const Endpoint &) const = default;
};

/// What a packet carries of TCP (RFC 9293). `payload` is a view into the packet.
struct TcpSegment {
    Endpoint from;
    Endpoint to;
    quint32 sequence = 0;
    bool syn = false, ack = false, fin = false, rst = false;
    QByteArrayView payload;
    qsizetype cutOff = 0; ///< bytes of the payload that were not captured
};

/// Why a packet has no segment.
enum class NoSegment : quint8 { OtherProtocol, Fragment, UnknownLink, Damaged };

/// The TCP segment in a packet of a known link type: Ethernet with VLAN tags, raw IP, BSD loopback, Linux cooked 1
/// and 2.
tl::expected<TcpSegment, NoSegment> tcpSegmentOf(const Packet &packet);

} // namespace plectrum
