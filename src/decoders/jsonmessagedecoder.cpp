// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsonmessagedecoder.h"

#include "decoders/jsontree.h"

namespace plectrum {

JsonMessageDecoder::JsonMessageDecoder(const char *title, Shape shape)
    : m_title(title)
    , m_shape(shape)
{
}

DecodedMessage JsonMessageDecoder::broken(QByteArrayView text, const QByteArray &problem)
{
    return {.summary = shortText(text), .problem = problem};
}

std::optional<DecodedMessage> JsonMessageDecoder::apart(const Input &)
{
    return std::nullopt;
}

DecodedMessage JsonMessageDecoder::single(QByteArrayView json, const Input &input)
{
    const bool isObject = json.startsWith('{');
    if (!isObject && m_shape != Shape::Any && !(m_shape == Shape::Array && json.startsWith('[')))
        return broken(
            json, QByteArray("a message of ") + m_title + (m_shape == Shape::Array ? " is an array" : " is an object"));
    QByteArrayView id;
    DecodedMessage decoded = meaning(json, input.sender, id);
    if (!decoded.pair.isEmpty() && !id.isEmpty()) {
        decoded.pairOffset = id.data() - input.message.data();
        decoded.pairLength = id.size();
    }
    return decoded;
}

std::vector<DecodedMessage> JsonMessageDecoder::texts(const Input &input)
{
    const QByteArrayView text = trimmedJson(input.message);
    if (m_shape != Shape::Batch || !text.startsWith('['))
        return {single(text, input)};
    std::vector<DecodedMessage> messages;
    const auto batch = jsonElements(text);
    for (const QByteArrayView each : batch.value_or(std::vector<QByteArrayView>()))
        messages.push_back(single(each, input));
    if (messages.empty())
        messages.push_back(broken(text, batch ? "an empty batch says nothing" : "no JSON"));
    return messages;
}

std::vector<DecodedMessage> JsonMessageDecoder::feed(const Input &input)
{
    std::vector<DecodedMessage> messages;
    if (auto special = apart(input))
        messages.push_back(*std::move(special));
    else if (input.type == Opcode::Text)
        messages = texts(input);
    else
        messages.push_back({.summary = QByteArray::number(input.message.size()) + " bytes",
                            .problem = QByteArray(m_title) + " is text"});
    if (input.wantsTree && messages.front().tree.name.isEmpty()) {
        if (auto tree = jsonTree(input.message, m_title))
            messages.front().tree = *std::move(tree);
    }
    return messages;
}

} // namespace plectrum
