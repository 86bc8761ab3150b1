// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

namespace plectrum {

/// Decodes one connection with the decoder that fits: the user's choice, else by subprotocol, else by address, else by
/// the first messages. Until one is chosen, and where none fits, messages are plain. An automatic choice that turns out
/// wrong is taken back.
class Conversation {
public:
    enum class Choice : quint8 { User, Subprotocol, Address, Content, None };

    /// `chosen`: of clues.decoders, or nullptr for an automatic choice.
    Conversation(const DecoderClues &clues, const DecoderInfo *chosen);
    /// Where the other one stands.
    Conversation(const Conversation &other);
    Conversation &operator=(const Conversation &) = delete;

    /// Messages in their order.
    std::vector<DecodedMessage> feed(const Decoder::Input &input);

    const DecoderInfo &decoder() const { return *m_info; }
    Choice choice() const { return m_choice; }
    /// No message to come changes the choice.
    bool isSettled() const;
    /// An automatic choice was taken back, for what it could not read.
    bool wasTakenBack() const { return m_takenBack; }
    /// Its messages are plain, and those to come will be.
    bool isPlainForGood() const { return m_choice == Choice::None && isSettled(); }

private:
    /// So many of the first messages may decide.
    static constexpr int OpeningMessages = 6;
    /// An automatic choice that cannot read any of the first so many was wrong.
    static constexpr int Trial = 3;

    void chooseByContent(const Decoder::Input &input);
    void take(const DecoderInfo &info, Choice choice);

    const DecoderClues m_clues;
    const DecoderInfo *m_info = nullptr;
    Choice m_choice = Choice::None;
    std::unique_ptr<Decoder> m_decoder;
    int m_fed = 0;
    int m_unread = 0;
    bool m_proved = false;
    bool m_isProvisional = false; ///< chosen by a first message that fits much
    bool m_takenBack = false;
};

/// "by choice", "by subprotocol", "by address", "by content", "": English.
QLatin1StringView choiceText(Conversation::Choice choice);

} // namespace plectrum
