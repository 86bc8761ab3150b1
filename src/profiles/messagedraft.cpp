// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/messagedraft.h"

namespace plectrum {

Outgoing MessageDraft::outgoing(const QByteArray &payload) const
{
    switch (kind) {
    case Kind::Ping:
        return {.opcode = Opcode::Ping, .payload = payload};
    case Kind::Pong:
        return {.opcode = Opcode::Pong, .payload = payload};
    case Kind::Text:
    case Kind::Json:
        return {.opcode = Opcode::Text, .payload = payload, .cuts = cuts, .compression = compression};
    default:
        return {.opcode = Opcode::Binary, .payload = payload, .cuts = cuts, .compression = compression};
    }
}

} // namespace plectrum
