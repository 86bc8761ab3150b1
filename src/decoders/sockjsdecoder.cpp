// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/sockjsdecoder.h"

#include "decoders/fieldplaces.h"
#include "decoders/jsontree.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// A server that has nothing to say says so every 25 s, unless it was told otherwise (heartbeat_delay).
constexpr int SockJsBeatMs = 25'000;

/// Secrets of a text that is written as `raw`, whose content begins at `at`. What is escaped there stands otherwise:
/// then all of it is hidden.
void placeSecrets(std::vector<SecretRange> &secrets, const QByteArray &text, QByteArrayView raw, qsizetype at)
{
    const QByteArrayView content = raw.size() < 2 ? QByteArrayView() : raw.sliced(1).chopped(1);
    for (SecretRange &each : secrets) {
        const qsizetype place = content.indexOf(QByteArrayView(text).sliced(each.offset, each.length));
        each.offset = at + qMax<qsizetype>(0, place);
        each.length = place < 0 ? content.size() : each.length;
    }
}

} // namespace

/// Neither address nor subprotocol say what is inside.
SockJsDecoder::SockJsDecoder(const DecoderClues &clues)
    : m_inner({.url = {}, .subprotocol = {}, .decoders = clues.decoders}, nullptr)
{
}

/// The messages in `json`, an array of texts or one text.
std::vector<DecodedMessage> SockJsDecoder::texts(QByteArrayView json, const Input &input)
{
    std::vector<QByteArrayView> raws{json};
    if (!json.startsWith('"')) {
        const auto elements = jsonElements(json);
        if (!elements)
            return {{.summary = shortText(input.message), .problem = "messages of SockJS are an array of texts"}};
        raws = *elements;
    }
    std::vector<DecodedMessage> messages;
    for (const QByteArrayView raw : raws) {
        if (!raw.startsWith('"')) {
            messages.push_back({.summary = shortText(raw), .problem = "each message of SockJS is a text"});
            continue;
        }
        const QByteArray text = jsonValueText(raw);
        for (DecodedMessage &each : m_inner.feed({.sender = input.sender,
                                    .type = Opcode::Text,
                                    .message = text,
                                    .wantsTree = input.wantsTree,
                                    .wantsSecrets = input.wantsSecrets})) {
            placeSecrets(each.secrets, text, raw, raw.data() + 1 - input.message.data());
            // An id that was escaped stands there otherwise.
            const QByteArrayView id =
                each.pairOffset < 0 ? QByteArrayView() : QByteArrayView(text).sliced(each.pairOffset, each.pairLength);
            const qsizetype place = id.isEmpty() ? -1 : raw.indexOf(id);
            each.pairOffset = place < 0 ? -1 : raw.data() + place - input.message.data();
            each.pairLength = place < 0 ? 0 : id.size();
            forgetPlaces(each.tree); // what was read from unescaped text has none in the message
            messages.push_back(std::move(each));
        }
    }
    if (messages.empty())
        messages.push_back({.summary = "no messages"});
    return messages;
}

std::vector<DecodedMessage> SockJsDecoder::feed(const Input &input)
{
    const QByteArrayView text = input.message;
    std::vector<DecodedMessage> messages;
    if (input.type != Opcode::Text) {
        messages.push_back({.summary = QByteArray::number(text.size()) + " bytes", .problem = "SockJS is text"});
    } else if (input.sender == Role::Client) {
        // Nothing at all is allowed, and says nothing.
        messages =
            text.isEmpty() ? std::vector<DecodedMessage>{{.summary = "no messages"}} : texts(trimmedJson(text), input);
    } else if (text == "o") {
        DecodedMessage decoded{.summary = "open"};
        decoded.beats.push_back(
            {.sender = Role::Server, .everyMs = SockJsBeatMs, .lateMs = 2 * SockJsBeatMs, .anyMessage = true});
        messages.push_back(std::move(decoded));
    } else if (text == "h") {
        messages.push_back({.part = DecodedMessage::Part::Heartbeat, .summary = "heartbeat"});
    } else if (text.startsWith('a') || text.startsWith('m')) {
        messages = texts(trimmedJson(text.sliced(1)), input);
    } else if (text.startsWith("c[")) {
        const auto parts = jsonElements(text.sliced(1), 3);
        DecodedMessage decoded{.summary = "close"};
        for (const QByteArrayView part : parts.value_or(std::vector<QByteArrayView>()))
            decoded.summary += ' ' + shortText(jsonValueText(part), 64);
        if (!parts || parts->size() != 2)
            decoded.problem = "a close of SockJS has a code and a reason";
        messages.push_back(std::move(decoded));
    } else {
        messages.push_back({.summary = shortText(text), .problem = "a frame of SockJS begins with o, h, a, m or c"});
    }
    if (input.wantsTree) {
        DecodedField tree{.name = "SockJS", .value = shortText(text, 1), .offset = 0, .length = text.size()};
        for (DecodedMessage &each : messages) {
            if (!each.tree.name.isEmpty())
                tree.children.push_back(std::exchange(each.tree, {}));
        }
        messages.front().tree = std::move(tree);
    }
    return messages;
}

bool SockJsDecoder::isAddress(const QUrl &url)
{
    static const QRegularExpression expression(u"/\\d{3}/[^/.]+/websocket$"_s);
    return expression.match(url.path()).hasMatch();
}

} // namespace plectrum
