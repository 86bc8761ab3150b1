// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/conversation.h"

#include "decoders/decoderset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool agrees(const DecoderInfo &info, const QByteArray &subprotocol)
{
    if (subprotocol.isEmpty())
        return false;
    const QList<QByteArray> names = QByteArray(info.subprotocols.data(), info.subprotocols.size()).split(' ');
    return names.contains(subprotocol.toLower());
}

} // namespace

Conversation::Conversation(const DecoderClues &clues, const DecoderInfo *chosen)
    : m_clues(clues)
{
    if (chosen) {
        take(*chosen, Choice::User);
        return;
    }
    const auto &rows = DecoderSet::orTable(clues.decoders).rows();
    for (const DecoderInfo *const info : rows) {
        if (agrees(*info, clues.subprotocol)) {
            take(*info, Choice::Subprotocol);
            return;
        }
    }
    for (const DecoderInfo *const info : rows) {
        if (info->isAddress && info->isAddress(clues.url)) {
            take(*info, Choice::Address);
            return;
        }
    }
    take(*rows.back(), Choice::None);
}

Conversation::Conversation(const Conversation &other)
    : m_clues(other.m_clues)
    , m_info(other.m_info)
    , m_choice(other.m_choice)
    , m_decoder(other.m_decoder->clone())
    , m_fed(other.m_fed)
    , m_unread(other.m_unread)
    , m_proved(other.m_proved)
    , m_isProvisional(other.m_isProvisional)
    , m_takenBack(other.m_takenBack)
{
}

void Conversation::take(const DecoderInfo &info, Choice choice)
{
    m_info = &info;
    m_choice = choice;
    m_decoder = info.make(m_clues);
}

bool Conversation::isSettled() const
{
    return m_proved || m_choice == Choice::User
        || (m_choice == Choice::None && (m_takenBack || m_fed >= OpeningMessages));
}

void Conversation::chooseByContent(const Decoder::Input &input)
{
    const DecoderSet &set = DecoderSet::orTable(m_clues.decoders);
    const auto found = std::ranges::find_if(
        set.rows(), [&input](const DecoderInfo *info) { return info->isOpening && info->isOpening(input); });
    if (found == set.rows().end())
        return;
    const bool isProvisional = set.isShipped(**found);
    if (isProvisional && m_isProvisional)
        return;
    take(**found, Choice::Content);
    m_isProvisional = isProvisional;
    m_proved = !isProvisional;
}

std::vector<DecodedMessage> Conversation::feed(const Decoder::Input &input)
{
    if ((m_choice == Choice::None || m_isProvisional) && m_fed < OpeningMessages && !m_takenBack)
        chooseByContent(input);
    ++m_fed;
    if (m_isProvisional && m_fed >= OpeningMessages)
        m_proved = true;
    auto decoded = m_decoder->feed(input);
    if (m_proved || m_isProvisional || m_choice == Choice::User || m_choice == Choice::None)
        return decoded;
    const bool isUnread = !decoded.empty()
        && std::ranges::all_of(decoded, [](const DecodedMessage &message) { return !message.problem.isEmpty(); });
    m_proved = !isUnread && !decoded.empty();
    if (isUnread && ++m_unread >= Trial) {
        m_takenBack = true;
        const QByteArray wrong(m_info->title.data(), m_info->title.size());
        take(decoderTable().back(), Choice::None);
        decoded = m_decoder->feed(input);
        if (!decoded.empty())
            decoded.front().problem = "no " + wrong + " after all; plain from here on";
    }
    return decoded;
}

QLatin1StringView choiceText(Conversation::Choice choice)
{
    switch (choice) {
    case Conversation::Choice::User:
        return "by choice"_L1;
    case Conversation::Choice::Subprotocol:
        return "by subprotocol"_L1;
    case Conversation::Choice::Address:
        return "by address"_L1;
    case Conversation::Choice::Content:
        return "by content"_L1;
    case Conversation::Choice::None:
        break;
    }
    return {};
}

} // namespace plectrum
