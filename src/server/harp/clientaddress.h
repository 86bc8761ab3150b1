// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/httphead.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace plectrum {

/// Addresses that share their first bits; a single address is a subnet of full length.
struct Subnet {
    QHostAddress address;
    int prefixLength = 0; ///< bits, 0–32 or 0–128

    /// "192.0.2.7", "172.18.0.0/16", "fd00::/8"; bits beyond the prefix may be set, as HaRP allows it. nullopt:
    /// neither.
    static std::optional<Subnet> parse(QStringView text);
    /// As parse() reads it; without "/…" for a single address.
    QString toString() const;
    /// Never true across IPv4 and IPv6.
    bool contains(const QHostAddress &other) const;

    bool operator==(const Subnet &) const = default;
};

/// An IP address as strictly as Python's ipaddress reads it: no short forms, no leading zeros, no port, no brackets.
std::optional<QHostAddress> parseIpAddress(QStringView text);

/// IPv4 that came in over an IPv6 socket (::ffff:192.0.2.7) as the IPv4 it is.
QHostAddress plainAddress(const QHostAddress &address);

/// Whom HaRP holds responsible for a request: the TCP peer; if that is a trusted proxy the first address of
/// X-Forwarded-For, else X-Real-IP, else (none, or not an address) the proxy itself. Of several fields of one name the
/// last counts, as in HaRP.
QHostAddress clientAddress(const QHostAddress &peer, const QList<Subnet> &trusted, const HeaderList &headers);

} // namespace plectrum
