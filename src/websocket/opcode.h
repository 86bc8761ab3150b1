// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace plectrum {

/// Which end of a connection; decides who masks (RFC 6455 §5.1).
enum class Role : quint8 { Client, Server };

constexpr Role otherRole(Role role)
{
    return role == Role::Client ? Role::Server : Role::Client;
}

/// The four opcode bits (RFC 6455 §5.2). Any value 0–15 may occur; those not named here are reserved.
enum class Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

constexpr bool isControl(Opcode opcode)
{
    return (static_cast<quint8>(opcode) & 0x8) != 0;
}

/// 3–7 and 11–15 (RFC 6455 §5.2).
constexpr bool isReserved(Opcode opcode)
{
    const auto value = static_cast<quint8>(opcode);
    return (value > 2 && value < 8) || value > 10;
}

/// "continuation", "text", … or "reserved 0x3" spelled "reserved3".."reserved15".
QLatin1StringView opcodeName(Opcode opcode);

} // namespace plectrum
