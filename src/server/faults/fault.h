// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace plectrum {

/// What can be done to the WebSockets of a route, in the order of their table.
enum class Fault : quint8 {
    Refuse,
    BadAccept,
    BadSubprotocol,
    Delay,
    Jitter,
    Throttle,
    SlowReader,
    Drop,
    Duplicate,
    Reorder,
    HalfOpen,
    Reset,
    CloseCode,
    NoCloseFrame,
    WrongMask,
    BadMaskKey,
    Rsv1,
    BadDeflate,
    PlainAsDeflate,
};

/// Where the bytes go that are altered.
enum class FaultDirection : quint8 { ToClient, ToServer };
/// "toClient", "toServer"; the name of the group in a plan.
QLatin1StringView faultDirectionName(FaultDirection direction);

/// What a fault's value says.
enum class FaultParameter : quint8 {
    Handshakes,  ///< which connections of the route, before they open: FaultWhen
    Connections, ///< which connections of the route: FaultWhen
    Messages,    ///< which messages of a connection and direction: FaultWhen
    Time,        ///< "200ms", up to 10 min
    Rate,        ///< "16 KiB/s", from 1 B/s to 1 GB/s
    Code,        ///< a close code, 0 to 65535
};
/// A value's name in help: "TIME".
QLatin1StringView faultParameterName(FaultParameter parameter);
/// What it may be, for help: "a time: 200ms, 1.5s, up to 10min".
QLatin1StringView faultParameterText(FaultParameter parameter);
/// One of each name.
std::span<const FaultParameter> faultParameters();

/// One row of the table of faults.
struct FaultInfo {
    Fault fault;
    QLatin1StringView name; ///< in plans: "halfOpen"
    FaultParameter parameter;
    bool toClient; ///< can strike what goes there
    bool toServer;
    QLatin1StringView text; ///< what it does, English

    /// The direction where a plan names none.
    FaultDirection direction() const { return toClient ? FaultDirection::ToClient : FaultDirection::ToServer; }
    bool strikes(FaultDirection way) const { return way == FaultDirection::ToClient ? toClient : toServer; }
};

/// All faults, in the order of Fault; plans, help and tests are made from it.
std::span<const FaultInfo> faultTable();
const FaultInfo &faultInfo(Fault fault);

} // namespace plectrum
