// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/conversation.h"
#include "replay/messagecomparer.h"

namespace plectrum {

/// Reads the messages of one connection with the decoder that fits (conversation.h) for the keys that pair them.
class Pairing {
public:
    explicit Pairing(const DecoderClues &clues)
        : m_conversation(clues, nullptr)
    {
    }

    /// Messages of both sides in their order. As Alignment::Side::keys has it: equal for what answers the same request;
    /// 0: the protocol gives none, or a placeholder without a value stands in its place.
    quint64 keyOf(Role sender, const ComparedMessage &message);

private:
    Conversation m_conversation;
};

} // namespace plectrum
