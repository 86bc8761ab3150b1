// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsonmessagedecoder.h"

#include "decoders/credentialfields.h"
#include "decoders/fieldplaces.h"
#include "decoders/jsontree.h"

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

std::optional<std::vector<DecodedMessage>> JsonMessageDecoder::binaries(const Input &)
{
    return std::nullopt;
}

void JsonMessageDecoder::nameFields(DecodedField &) const { }

void JsonMessageDecoder::hide(QByteArrayView part, const char *name)
{
    const bool isString = part.size() >= 2 && part.startsWith('"') && part.endsWith('"');
    if (part != "null")
        hideBytes(isString ? part.sliced(1).chopped(1) : part, name);
}

void JsonMessageDecoder::hideBytes(QByteArrayView part, const char *name)
{
    if (m_wantsSecrets && !part.isEmpty())
        m_hidden.push_back({part, name});
}

void JsonMessageDecoder::hideCredentials(QByteArrayView value)
{
    hideBytes(value, nullptr);
}

void JsonMessageDecoder::place(DecodedMessage &decoded, QByteArrayView id, const char *origin)
{
    if (!decoded.pair.isEmpty() && !id.isEmpty() && id.data() >= origin) {
        decoded.pairOffset = id.data() - origin;
        decoded.pairLength = id.size();
    }
    for (const Hidden &each : m_hidden) {
        if (each.name)
            addSecret(decoded.secrets, each.part, origin, each.name);
        else
            addCredentials(decoded.secrets, ValueSyntax(PayloadFormat::Json), each.part, origin);
    }
    m_hidden.clear();
}

DecodedMessage JsonMessageDecoder::single(QByteArrayView json, const Input &input, const char *origin)
{
    const char wanted = m_shape == Shape::Array ? '[' : '{';
    if (m_shape != Shape::Any && !json.startsWith(wanted))
        return broken(json, QByteArray("a message of ") + m_title + (wanted == '[' ? " is an array" : " is an object"));
    QByteArrayView id;
    DecodedMessage decoded = meaning(json, input.sender, id);
    place(decoded, id, origin);
    // Members are found without reading all of it; what is cut says nothing, though, but what is secret in it stays so.
    if (const QByteArray problem = decoded.problem.isEmpty() ? jsonProblem(json, json.data() - origin) : QByteArray();
        !problem.isEmpty()) {
        DecodedMessage told = broken(json, problem);
        told.secrets = std::move(decoded.secrets);
        return told;
    }
    if (input.wantsTree && decoded.tree.name.isEmpty()) {
        if (auto tree = jsonTree(json, m_title, json.data() - origin)) {
            decoded.tree = *std::move(tree);
            nameFields(decoded.tree);
            if (json.data() < origin)
                forgetEarlierPlaces(decoded.tree);
        }
    }
    return decoded;
}

std::vector<DecodedMessage> JsonMessageDecoder::batch(const Input &input)
{
    const QByteArrayView text = trimmedJson(input.message);
    if (m_framing == Framing::Whole || !text.startsWith('['))
        return {single(text, input, input.message.data())};
    std::vector<DecodedMessage> messages;
    const auto elements = jsonElements(text);
    for (const QByteArrayView each : elements.value_or(std::vector<QByteArrayView>()))
        messages.push_back(single(each, input, input.message.data()));
    if (messages.empty())
        messages.push_back(broken(text, elements ? "an empty batch says nothing" : "no JSON"));
    return messages;
}

std::vector<DecodedMessage> JsonMessageDecoder::records(const Input &input)
{
    StreamRest &rest = m_rest[size_t(input.sender)];
    const QByteArrayView bytes = rest.with(input.message);
    const char *const origin = bytes.data() + rest.earlier();
    std::vector<DecodedMessage> messages;
    qsizetype at = 0;
    // What was there before has no end of a record in it.
    for (qsizetype end = rest.earlier(); (end = bytes.indexOf(RecordEnd, end)) >= 0; at = ++end)
        messages.push_back(single(trimmedJson(bytes.sliced(at, end - at)), input, origin));
    rest.keepFrom(at);
    // What does not look like the start of one is none, and is not waited for.
    const char wanted = m_shape == Shape::Array ? '[' : '{';
    if (rest.size() > MaxPending || (rest.size() > 0 && !trimmedJson(rest.bytes()).startsWith(wanted)))
        messages.push_back(broken(rest.take(), "no record of " + QByteArray(m_title)));
    if (messages.empty())
        messages.push_back({.part = DecodedMessage::Part::Piece,
                            .summary = "part of a record, " + QByteArray::number(input.message.size()) + " bytes"});
    return messages;
}

std::vector<DecodedMessage> JsonMessageDecoder::feed(const Input &input)
{
    m_wantsSecrets = input.wantsSecrets;
    if (input.type == Opcode::Binary) {
        if (auto messages = binaries(input))
            return *std::move(messages);
    }
    std::vector<DecodedMessage> messages;
    if (auto special = apart(input)) {
        messages.push_back(*std::move(special));
        place(messages.front(), {}, input.message.data());
    } else if (input.type == Opcode::Text) {
        messages = m_framing == Framing::Records ? records(input) : batch(input);
    } else {
        messages.push_back({.summary = QByteArray::number(input.message.size()) + " bytes",
                            .problem = QByteArray(m_title) + " is text"});
    }
    if (input.wantsTree && messages.size() == 1 && messages.front().tree.name.isEmpty()) {
        if (auto tree = jsonTree(input.message, m_title))
            messages.front().tree = *std::move(tree);
    }
    return messages;
}

} // namespace plectrum
