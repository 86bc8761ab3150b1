// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/secretfinder.h"

namespace plectrum {
namespace {

class ConversationSecrets : public SecretSource {
public:
    ConversationSecrets(const DecoderClues &clues, const DecoderInfo *chosen)
        : m_conversation(clues, chosen)
    {
    }

    std::vector<SecretPlace> secretsOf(Role sender, Opcode type, QByteArrayView message) override
    {
        std::vector<SecretPlace> places;
        for (const DecodedMessage &decoded :
             m_conversation.feed({.sender = sender, .type = type, .message = message, .wantsSecrets = true})) {
            for (const SecretRange &each : decoded.secrets)
                places.push_back({.offset = each.offset, .length = each.length});
        }
        return places;
    }

    bool isProtocolKnown() const override { return m_conversation.choice() != Conversation::Choice::None; }
    bool isDone() const override { return m_conversation.isPlainForGood(); }

private:
    Conversation m_conversation;
};

} // namespace

SecretSources secretSources(const DecoderChoices &choices)
{
    return [choices](quint32 connection, const ConnectionInfo &info) -> std::unique_ptr<SecretSource> {
        return std::make_unique<ConversationSecrets>(
            DecoderClues{.url = QUrl(info.url), .subprotocol = info.subprotocol.toUtf8(), .decoders = choices.decoders},
            choices.of(connection, info));
    };
}

} // namespace plectrum
