// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/pairing.h"

#include "replay/placeholders.h"

#include <QHashFunctions>

namespace plectrum {

quint64 Pairing::keyOf(Role sender, const ComparedMessage &message)
{
    // Plain messages have no keys; reading them would only cost time.
    if (m_conversation.isSettled() && m_conversation.choice() == Conversation::Choice::None)
        return 0;
    const QByteArray key = pairingKey(m_conversation.feed(
        {.sender = sender, .type = message.isText ? Opcode::Text : Opcode::Binary, .message = message.payload}));
    if (key.isEmpty() || placeholders::isOpen(key))
        return 0;
    return qHashBits(key.constData(), size_t(key.size())) | 1;
}

} // namespace plectrum
