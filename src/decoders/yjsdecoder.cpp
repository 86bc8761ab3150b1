// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/yjsdecoder.h"

#include "decoders/yjsframe.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxMembers = 10'000; ///< remembered of a connection
/// Awareness is renewed every 15 s and forgotten after 30 s (y-protocols/awareness.js).
constexpr int RenewedMs = 15'000;
constexpr int ForgottenMs = 30'000;

} // namespace

YjsDecoder::YjsDecoder(const DecoderClues &clues)
    : m_room(clues.url.path(QUrl::FullyDecoded).section(u'/', -1, -1, QString::SectionSkipEmpty).toUtf8())
{
}

void YjsDecoder::takePresences(const YjsMessage &message, Role sender, DecodedMessage &decoded)
{
    bool isNews = false;
    for (const YjsMessage::Presence &each : message.presences) {
        const auto known = m_members.find(each.client);
        const size_t state = qHash(each.state);
        if (each.state == "null") {
            if (known != m_members.end()) {
                decoded.rooms.push_back({RoomChange::Kind::Leave, m_room, known->name});
                m_members.erase(known);
            }
            isNews = true;
        } else if (known == m_members.end()) {
            const QByteArray name = yjsMemberName(each) + " (" + QByteArray::number(each.client) + ')';
            decoded.rooms.push_back({RoomChange::Kind::Join, m_room, name});
            if (m_members.size() < MaxMembers)
                m_members.insert(each.client, {name, state});
            isNews = true;
        } else {
            isNews = isNews || known->state != state;
            known->state = state;
        }
    }
    // Said again only so that it is not forgotten.
    if (!isNews && !message.presences.empty())
        decoded.part = DecodedMessage::Part::Heartbeat;
    if (sender == Role::Client && !m_hasPromised && !message.presences.empty()) {
        m_hasPromised = true;
        decoded.beats.push_back(
            {.sender = Role::Client, .everyMs = RenewedMs, .lateMs = ForgottenMs, .anyMessage = false});
    }
}

DecodedMessage YjsDecoder::meaning(const YjsMessage &message, const Input &input)
{
    using Kind = YjsMessage::Kind;
    DecodedMessage decoded{.summary = message.toText(), .operation = message.name(), .problem = message.problem};
    switch (message.kind) {
    case Kind::Step1:
        decoded.part = DecodedMessage::Part::Request;
        decoded.pair = "sync";
        break;
    case Kind::Step2:
        decoded.part = DecodedMessage::Part::Reply;
        decoded.pair = "sync";
        break;
    case Kind::Awareness:
        takePresences(message, input.sender, decoded);
        break;
    case Kind::Denied:
        decoded.isError = true;
        break;
    case Kind::Unknown:
        decoded.operation.clear();
        break;
    case Kind::Update:
    case Kind::AskAwareness:
        break;
    }
    if (input.wantsTree)
        decoded.tree = message.toTree(input.message, 0);
    return decoded;
}

std::vector<DecodedMessage> YjsDecoder::feed(const Input &input)
{
    if (input.type != Opcode::Binary)
        return {{.summary = QByteArray::number(input.message.size()) + " bytes", .problem = "y-websocket is binary"}};
    std::vector<DecodedMessage> messages;
    for (const YjsMessage &each : YjsMessage::read(input.message))
        messages.push_back(meaning(each, input));
    return messages;
}

bool YjsDecoder::isOpening(const Input &input)
{
    if (input.type != Opcode::Binary || !input.message.startsWith(QByteArrayView("\0\0", 2)))
        return false;
    const auto messages = YjsMessage::read(input.message);
    return messages.front().kind == YjsMessage::Kind::Step1 && messages.back().problem.isEmpty();
}

} // namespace plectrum
