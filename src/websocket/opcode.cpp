// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/opcode.h"

#include <array>

namespace plectrum {

QLatin1StringView opcodeName(Opcode opcode)
{
    static constexpr std::array<QLatin1StringView, 16> names{
        QLatin1StringView("continuation"), QLatin1StringView("text"),       QLatin1StringView("binary"),
        QLatin1StringView("reserved3"),    QLatin1StringView("reserved4"),  QLatin1StringView("reserved5"),
        QLatin1StringView("reserved6"),    QLatin1StringView("reserved7"),  QLatin1StringView("close"),
        QLatin1StringView("ping"),         QLatin1StringView("pong"),       QLatin1StringView("reserved11"),
        QLatin1StringView("reserved12"),   QLatin1StringView("reserved13"), QLatin1StringView("reserved14"),
        QLatin1StringView("reserved15"),
    };
    return names[static_cast<quint8>(opcode) & 0xf];
}

} // namespace plectrum
