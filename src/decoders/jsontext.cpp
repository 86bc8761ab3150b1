// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsontext.h"

#include "decoders/jsonreader.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr qsizetype MaxDepth = 512;
/// Deep in nested arrays a digit can stand behind a thousand spaces: layouts above this many bytes and above four times
/// the text are refused.
constexpr qsizetype MaxSmallLayout = 64 * 1024 * 1024;
constexpr qsizetype MaxGrowth = 4;
constexpr qsizetype LongestWord = 5; ///< "false"
/// Longest word in front of framed JSON: "42/namespace,17".
constexpr qsizetype MaxPrefix = 64;

void newLine(QByteArray &out, int spaces)
{
    out += '\n';
    out.append(spaces, ' ');
}

std::optional<QByteArray> layOut(QByteArrayView text, int indent, bool isCut)
{
    JsonReader reader(text, MaxDepth);
    const qsizetype limit = qMax(MaxSmallLayout, text.size() * MaxGrowth);
    QByteArray out;
    out.reserve(text.size() + text.size() / 4);
    JsonToken token{};
    char before = 0; // the punctuation that came last, 0 for anything else
    while (true) {
        const auto result = reader.next(token);
        // Half a word ends the reading where it begins.
        if (result == JsonReader::Result::Broken && isCut && text.size() - reader.offset() < LongestWord)
            return out + text.sliced(token.offset).toByteArray();
        if (result == JsonReader::Result::Broken)
            return std::nullopt;
        if (result == JsonReader::Result::End)
            return out;
        const QByteArrayView piece = text.sliced(token.offset, token.length);
        const char c = token.kind == JsonTokenKind::Punctuation ? piece.front() : char(0);
        const bool closes = c == '}' || c == ']';
        const bool opened = before == '{' || before == '[';
        if (closes ? !opened : opened || before == ',')
            newLine(out,
                    indent * int(closes || c == '{' || c == '[' ? reader.depth() - (closes ? 0 : 1) : reader.depth()));
        if (out.size() > limit)
            return std::nullopt;
        out += piece;
        if (c == ':')
            out += ' ';
        before = c;
    }
}

} // namespace

std::optional<QByteArray> prettyJson(QByteArrayView text, int indent)
{
    return layOut(text, indent, false);
}

std::optional<QByteArray> prettyJsonStart(QByteArrayView text, int indent)
{
    return layOut(text, indent, true);
}

std::optional<qsizetype> jsonFaultAt(QByteArrayView text)
{
    JsonReader reader(text, text.size() + 1);
    JsonToken token{};
    qsizetype end = 0;
    while (true) {
        const auto result = reader.next(token);
        if (result == JsonReader::Result::End)
            return std::nullopt;
        if (result == JsonReader::Result::Broken)
            break;
        end = token.offset + token.length;
    }
    while (end < text.size() && QByteArrayView(" \t\r\n").contains(text.at(end)))
        ++end;
    return end;
}

std::vector<JsonToken> jsonTokens(QByteArrayView text)
{
    JsonReader reader(text, MaxDepth);
    std::vector<JsonToken> tokens;
    JsonToken token{};
    while (reader.next(token) == JsonReader::Result::Token)
        tokens.push_back(token);
    return tokens;
}

qsizetype jsonPrefixLength(QByteArrayView text)
{
    const QByteArrayView head = text.first(qMin(text.size(), MaxPrefix + 1));
    const auto start = std::ranges::find_if(head, [](char c) { return c == '{' || c == '['; });
    if (start == head.end() || std::any_of(head.begin(), start, [](char c) { return c <= ' ' || c == '"'; }))
        return 0;
    return start - head.begin();
}

QByteArray jsonQuoted(QByteArrayView text)
{
    static constexpr char Digits[] = "0123456789abcdef";
    QByteArray out;
    out.reserve(text.size() + 2);
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<quint8>(c) < 0x20)
                out.append("\\u00").append(Digits[c >> 4]).append(Digits[c & 15]);
            else
                out += c;
        }
    }
    return out += '"';
}

} // namespace plectrum
