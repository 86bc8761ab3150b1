// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/fault.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Parameter = FaultParameter;

constexpr std::array Table{
    FaultInfo{Fault::Refuse, "refuse"_L1, Parameter::Handshakes, true, false, "Answers the handshake with 503."_L1},
    FaultInfo{Fault::BadAccept, "badAccept"_L1, Parameter::Handshakes, true, false,
              "Answers with the Sec-WebSocket-Accept of another key."_L1},
    FaultInfo{Fault::BadSubprotocol, "badSubprotocol"_L1, Parameter::Handshakes, true, false,
              "Answers with a subprotocol that was not offered."_L1},
    FaultInfo{Fault::Delay, "delay"_L1, Parameter::Time, true, true, "Holds every frame back for so long."_L1},
    FaultInfo{Fault::Jitter, "jitter"_L1, Parameter::Time, true, true,
              "Holds every message back for up to so long; the order stays."_L1},
    FaultInfo{Fault::Throttle, "throttle"_L1, Parameter::Rate, true, true,
              "Sends at this rate; the sender feels the back-pressure."_L1},
    FaultInfo{Fault::SlowReader, "slowReader"_L1, Parameter::Rate, false, true,
              "Reads what the client sends at this rate, with a small window."_L1},
    FaultInfo{Fault::Drop, "drop"_L1, Parameter::Messages, true, true, "Loses the message."_L1},
    FaultInfo{Fault::Duplicate, "duplicate"_L1, Parameter::Messages, true, true, "Sends the message twice."_L1},
    FaultInfo{Fault::Reorder, "reorder"_L1, Parameter::Messages, true, true,
              "Sends the message behind the one that follows it."_L1},
    FaultInfo{Fault::HalfOpen, "halfOpen"_L1, Parameter::Messages, true, true,
              "From this message on nothing is sent or answered, without FIN; \"at 0\": from the start."_L1},
    FaultInfo{Fault::Reset, "reset"_L1, Parameter::Messages, true, true,
              "Resets the connection in the middle of the message."_L1},
    FaultInfo{Fault::CloseCode, "closeCode"_L1, Parameter::Code, true, true,
              "Puts this code into the close frame that passes, legal or not."_L1},
    FaultInfo{Fault::NoCloseFrame, "noCloseFrame"_L1, Parameter::Connections, true, true,
              "Ends the connection with a FIN where a close frame should go."_L1},
    FaultInfo{Fault::WrongMask, "wrongMask"_L1, Parameter::Messages, true, true,
              "Masks what a server sends, unmasks what a client sends."_L1},
    FaultInfo{Fault::BadMaskKey, "badMaskKey"_L1, Parameter::Messages, false, true,
              "Masks with another key than the frame says."_L1},
    FaultInfo{Fault::Rsv1, "rsv1"_L1, Parameter::Messages, true, true,
              "Sets RSV1 although no deflate is agreed (no offer of it reaches the server)."_L1},
    FaultInfo{Fault::BadDeflate, "badDeflate"_L1, Parameter::Messages, true, false,
              "Agrees to deflate, then sends garbage as a compressed message."_L1},
    FaultInfo{Fault::PlainAsDeflate, "plainAsDeflate"_L1, Parameter::Messages, true, false,
              "Agrees to deflate, then sends plain bytes as a compressed message."_L1},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < Table.size(); ++i) {
        if (size_t(Table[i].fault) != i)
            return false;
    }
    return Table.size() == size_t(Fault::PlainAsDeflate) + 1;
}
static_assert(isInOrder());

} // namespace

QLatin1StringView faultDirectionName(FaultDirection direction)
{
    return direction == FaultDirection::ToClient ? "toClient"_L1 : "toServer"_L1;
}

QLatin1StringView faultParameterName(FaultParameter parameter)
{
    switch (parameter) {
    case FaultParameter::Handshakes:
    case FaultParameter::Connections:
        return "CONNECTIONS"_L1;
    case FaultParameter::Messages:
        return "MESSAGES"_L1;
    case FaultParameter::Time:
        return "TIME"_L1;
    case FaultParameter::Rate:
        return "RATE"_L1;
    case FaultParameter::Code:
        return "CODE"_L1;
    }
    return {};
}

QLatin1StringView faultParameterText(FaultParameter parameter)
{
    switch (parameter) {
    case FaultParameter::Handshakes:
    case FaultParameter::Connections:
        return "which ones of the path: 5% or 0.05, every 3, at 3; left out: all"_L1;
    case FaultParameter::Messages:
        return "which ones of a connection: 5% or 0.05, every 3, at 3; left out: all"_L1;
    case FaultParameter::Time:
        return "200ms, 1.5s, up to 10min"_L1;
    case FaultParameter::Rate:
        return "500B/s, 16KiB/s, 2MB/s, from 1B/s to 1GB/s"_L1;
    case FaultParameter::Code:
        return "0 to 65535"_L1;
    }
    return {};
}

std::span<const FaultParameter> faultParameters()
{
    static constexpr std::array All{Parameter::Connections, Parameter::Messages, Parameter::Time, Parameter::Rate,
                                    Parameter::Code};
    return All;
}

std::span<const FaultInfo> faultTable()
{
    return Table;
}

const FaultInfo &faultInfo(Fault fault)
{
    return Table[size_t(fault)];
}

} // namespace plectrum
