// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsonpayload.h"

#include "capture/jsonpath.h"
#include "decoders/jsonreader.h"

namespace plectrum {
namespace {

constexpr qsizetype MaxDepth = 1'000'000;
constexpr qsizetype LongestEscape = 6; ///< \u0041 is one byte

PayloadKind kindOf(const JsonToken &token, char first)
{
    switch (token.kind) {
    case JsonTokenKind::String:
        return PayloadKind::String;
    case JsonTokenKind::Number:
        return PayloadKind::Number;
    default:
        return first == 'n' ? PayloadKind::Null : PayloadKind::Boolean;
    }
}

} // namespace

std::optional<PayloadProblem> readJsonPayload(QByteArrayView payload, PayloadTreeBuilder &builder)
{
    const qsizetype prefix = jsonPrefixLength(payload);
    const QByteArrayView text = payload.sliced(prefix);
    JsonReader reader(text, MaxDepth);
    if (prefix > 0)
        builder.key(0, prefix);
    JsonToken token{};
    while (true) {
        const auto result = reader.next(token);
        if (result == JsonReader::Result::End)
            return std::nullopt;
        const qsizetype at = prefix + reader.offset();
        if (result == JsonReader::Result::Broken)
            return PayloadProblem{at, at == payload.size() ? "the text ends early" : "no JSON from here on"};
        if (!builder.mayGoOn(at))
            return PayloadProblem{at, "stopped"};
        const qsizetype offset = prefix + token.offset;
        const char first = payload[offset];
        if (token.kind == JsonTokenKind::Key)
            builder.key(offset, token.length);
        else if (token.kind != JsonTokenKind::Punctuation)
            builder.leaf(kindOf(token, first), offset, token.length);
        else if (first == '{' || first == '[')
            builder.open(first == '{' ? PayloadKind::Object : PayloadKind::Array, offset);
        else if (first == '}' || first == ']')
            builder.close(offset + 1);
    }
}

QByteArray jsonContent(QByteArrayView value, PayloadKind kind, qsizetype most)
{
    if (kind != PayloadKind::String || !value.startsWith('"'))
        return value.first(qMin(most, value.size())).toByteArray();
    QByteArray raw = value.first(qMin(most * LongestEscape, value.size())).toByteArray();
    if (raw.size() < value.size()) {
        // No half of an escape at the end.
        for (qsizetype cut = raw.size(); cut > raw.size() - 2 * LongestEscape && cut > 1; --cut) {
            if (const auto text = jsonString(raw.first(cut) + '"'))
                return text->left(most);
        }
    }
    return jsonString(raw).value_or(raw).left(most);
}

} // namespace plectrum
