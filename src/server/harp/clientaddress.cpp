// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/clientaddress.h"

#include "server/harp/agentheaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

int bitsOf(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
}

/// Digits only, without leading zeros, at most most.
std::optional<int> plainNumber(QStringView text, int most)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text.front() == u'0')
        || !std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    const int number = text.toInt();
    return number <= most ? std::optional(number) : std::nullopt;
}

bool isPlainIpv4(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4
        && std::ranges::all_of(parts, [](QStringView part) { return plainNumber(part, 255).has_value(); });
}

} // namespace

std::optional<QHostAddress> parseIpAddress(QStringView text)
{
    const bool isIpv6 = text.contains(u':');
    if (!isIpv6 && !isPlainIpv4(text))
        return std::nullopt;
    if (isIpv6 && (text.contains(u'[') || text.contains(u'/')))
        return std::nullopt;
    const QHostAddress address(text.toString());
    return address.isNull() ? std::nullopt : std::optional(address);
}

std::optional<Subnet> Subnet::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = parseIpAddress(slash < 0 ? text : text.first(slash));
    if (!address)
        return std::nullopt;
    if (slash < 0)
        return Subnet{.address = *address, .prefixLength = bitsOf(*address)};
    const auto length = plainNumber(text.sliced(slash + 1), bitsOf(*address));
    return length ? std::optional(Subnet{.address = *address, .prefixLength = *length}) : std::nullopt;
}

QString Subnet::toString() const
{
    const QString text = address.toString();
    return prefixLength == bitsOf(address) ? text : u"%1/%2"_s.arg(text).arg(prefixLength);
}

bool Subnet::contains(const QHostAddress &other) const
{
    return other.isInSubnet(address, prefixLength);
}

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 ipv4 = address.toIPv4Address(&isMapped);
    return isMapped && address.protocol() == QAbstractSocket::IPv6Protocol ? QHostAddress(ipv4) : address;
}

QHostAddress clientAddress(const QHostAddress &peer, const QList<Subnet> &trusted, const HeaderList &headers)
{
    const QHostAddress direct = plainAddress(peer);
    if (std::ranges::none_of(trusted, [&direct](const Subnet &subnet) { return subnet.contains(direct); }))
        return direct;
    const QByteArray forwarded = lastValue(headers, "x-forwarded-for");
    if (const auto first = parseIpAddress(QString::fromLatin1(forwarded.split(',').first().trimmed())))
        return *first;
    if (const auto real = parseIpAddress(QString::fromLatin1(lastValue(headers, "x-real-ip"))))
        return *real;
    return direct;
}

} // namespace plectrum
