// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsonmessagedecoder.h"

#include "decoders/jsontree.h"

#include <utility>

namespace plectrum {
namespace {

constexpr char RecordEnd = '\x1e';
constexpr qsizetype MaxPending = 16 * 1024 * 1024; ///< of a record that is not whole yet

} // namespace

JsonMessageDecoder::JsonMessageDecoder(const char *title, Shape shape, Framing framing)
    : m_title(title)
    , m_shape(shape)
    , m_framing(framing)
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

DecodedMessage JsonMessageDecoder::single(QByteArrayView json, Role sender, const char *origin)
{
    const char wanted = m_shape == Shape::Array ? '[' : '{';
    if (m_shape != Shape::Any && !json.startsWith(wanted))
        return broken(json, QByteArray("a message of ") + m_title + (wanted == '[' ? " is an array" : " is an object"));
    QByteArrayView id;
    DecodedMessage decoded = meaning(json, sender, id);
    if (!decoded.pair.isEmpty() && !id.isEmpty() && id.data() >= origin) {
        decoded.pairOffset = id.data() - origin;
        decoded.pairLength = id.size();
    }
    return decoded;
}

std::vector<DecodedMessage> JsonMessageDecoder::batch(const Input &input)
{
    const QByteArrayView text = trimmedJson(input.message);
    if (m_framing == Framing::Whole || !text.startsWith('['))
        return {single(text, input.sender, input.message.data())};
    std::vector<DecodedMessage> messages;
    const auto elements = jsonElements(text);
    for (const QByteArrayView each : elements.value_or(std::vector<QByteArrayView>()))
        messages.push_back(single(each, input.sender, input.message.data()));
    if (messages.empty())
        messages.push_back(broken(text, elements ? "an empty batch says nothing" : "no JSON"));
    return messages;
}

std::vector<DecodedMessage> JsonMessageDecoder::records(const Input &input)
{
    QByteArray &pending = m_pending[size_t(input.sender)];
    const QByteArray bytes = pending + input.message.toByteArray();
    const char *const origin = bytes.data() + pending.size();
    std::vector<DecodedMessage> messages;
    qsizetype at = 0;
    for (qsizetype end = 0; (end = bytes.indexOf(RecordEnd, at)) >= 0; at = end + 1)
        messages.push_back(single(trimmedJson(QByteArrayView(bytes).sliced(at, end - at)), input.sender, origin));
    pending = bytes.mid(at);
    // What does not look like the start of one is none, and is not waited for.
    const char wanted = m_shape == Shape::Array ? '[' : '{';
    if (pending.size() > MaxPending || (!pending.isEmpty() && !trimmedJson(pending).startsWith(wanted)))
        messages.push_back(broken(std::exchange(pending, {}), "no record of " + QByteArray(m_title)));
    if (messages.empty())
        messages.push_back({.part = DecodedMessage::Part::Piece,
                            .summary = "part of a record, " + QByteArray::number(input.message.size()) + " bytes"});
    return messages;
}

std::vector<DecodedMessage> JsonMessageDecoder::feed(const Input &input)
{
    std::vector<DecodedMessage> messages;
    if (auto special = apart(input))
        messages.push_back(*std::move(special));
    else if (input.type == Opcode::Text)
        messages = m_framing == Framing::Records ? records(input) : batch(input);
    else
        messages.push_back({.summary = QByteArray::number(input.message.size()) + " bytes",
                            .problem = QByteArray(m_title) + " is text"});
    if (input.wantsTree && messages.front().tree.name.isEmpty()) {
        QByteArrayView text = input.message;
        if (m_framing == Framing::Records && !text.isEmpty() && text.indexOf(RecordEnd) == text.size() - 1)
            text.chop(1); // the only one
        if (auto tree = jsonTree(text, m_title))
            messages.front().tree = *std::move(tree);
    }
    return messages;
}

} // namespace plectrum
