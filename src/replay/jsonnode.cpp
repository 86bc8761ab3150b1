// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/jsonnode.h"

#include "capture/jsonpath.h"
#include "decoders/jsontext.h"

#include <algorithm>
#include <utility>

namespace plectrum {
namespace {

void appendScalar(QByteArray &out, const JsonNode &node)
{
    if (node.kind == JsonNode::Kind::String)
        out += jsonQuoted(node.text);
    else
        out += node.text;
}

void appendCompact(QByteArray &out, const JsonNode &node)
{
    if (!node.isContainer()) {
        appendScalar(out, node);
        return;
    }
    const bool isObject = node.kind == JsonNode::Kind::Object;
    out += isObject ? '{' : '[';
    bool isFirst = true;
    for (const JsonNode &child : node.children) {
        if (!std::exchange(isFirst, false))
            out += ',';
        if (isObject)
            out.append(jsonQuoted(child.key)).append(':');
        appendCompact(out, child);
    }
    out += isObject ? '}' : ']';
}

bool isBlank(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
}

/// Lays tokens out over lines; those of one container are known by their first and last index.
class Layout {
public:
    Layout(QByteArrayView text, std::vector<JsonToken> tokens, int width)
        : m_text(text)
        , m_tokens(std::move(tokens))
        , m_ends(m_tokens.size())
        , m_widths(m_tokens.size() + 1)
        , m_width(width)
    {
        std::vector<size_t> open;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const char c = first(i);
            m_widths[i + 1] = m_widths[i] + m_tokens[i].length + (isPunctuation(i) && (c == ',' || c == ':') ? 1 : 0);
            if (isPunctuation(i) && (c == '{' || c == '[')) {
                open.push_back(i);
            } else if (isPunctuation(i) && (c == '}' || c == ']')) {
                m_ends[open.back()] = i;
                open.pop_back();
            }
        }
    }

    QByteArray text()
    {
        int indent = 0;
        size_t lineUntil = 0; // tokens before this index stay on the line
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const char c = isPunctuation(i) ? first(i) : ' ';
            const bool isInline = i < lineUntil;
            if ((c == '}' || c == ']') && !isInline) {
                indent -= 2;
                breakLine(indent);
            }
            m_out += m_text.sliced(m_tokens[i].offset, m_tokens[i].length);
            if (c == ':' || (c == ',' && isInline)) {
                m_out += ' ';
            } else if (c == ',') {
                breakLine(indent);
            } else if ((c == '{' || c == '[') && !isInline) {
                const size_t end = m_ends[i];
                const qsizetype column = m_out.size() - 1 - (m_out.lastIndexOf('\n') + 1);
                if (end == i + 1 || column + m_widths[end + 1] - m_widths[i] <= m_width) {
                    lineUntil = end + 1;
                } else {
                    indent += 2;
                    breakLine(indent);
                }
            }
        }
        return m_out;
    }

private:
    char first(size_t i) const { return m_text.at(m_tokens[i].offset); }
    bool isPunctuation(size_t i) const { return m_tokens[i].kind == JsonTokenKind::Punctuation; }
    void breakLine(int indent) { m_out.append('\n').append(indent, ' '); }

    QByteArrayView m_text;
    std::vector<JsonToken> m_tokens;
    std::vector<size_t> m_ends;
    std::vector<qsizetype> m_widths;
    int m_width;
    QByteArray m_out;
};

} // namespace

std::optional<JsonNode> JsonNode::parse(QByteArrayView json)
{
    const std::vector<JsonToken> tokens = jsonTokens(json);
    JsonNode root;
    std::vector<JsonNode *> open; // containers, the innermost last; stable, as only the last one grows
    QByteArray key;
    bool isWhole = false;
    qsizetype end = 0;
    for (const JsonToken &token : tokens) {
        const QByteArrayView raw = json.sliced(token.offset, token.length);
        end = token.offset + token.length;
        if (token.kind == JsonTokenKind::Key) {
            key = jsonString(raw).value_or(QByteArray());
            continue;
        }
        if (token.kind == JsonTokenKind::Punctuation && (raw.front() == ',' || raw.front() == ':'))
            continue;
        if (token.kind == JsonTokenKind::Punctuation && (raw.front() == '}' || raw.front() == ']')) {
            open.pop_back();
            isWhole = open.empty();
            continue;
        }
        JsonNode node;
        node.key = std::exchange(key, QByteArray());
        if (token.kind == JsonTokenKind::Punctuation) {
            node.kind = raw.front() == '{' ? Kind::Object : Kind::Array;
        } else if (token.kind == JsonTokenKind::String) {
            node.kind = Kind::String;
            node.text = jsonString(raw).value_or(QByteArray());
        } else {
            node.kind = token.kind == JsonTokenKind::Number ? Kind::Number : Kind::Literal;
            node.text = raw.toByteArray();
        }
        const bool isContainer = node.isContainer();
        JsonNode *place = &root;
        if (open.empty())
            root = std::move(node);
        else
            place = &open.back()->children.emplace_back(std::move(node));
        if (isContainer)
            open.push_back(place);
        else
            isWhole = open.empty();
    }
    if (!isWhole || !open.empty() || !isBlank(json.sliced(end)))
        return std::nullopt;
    return root;
}

const JsonNode *JsonNode::member(QByteArrayView name) const
{
    if (kind != Kind::Object)
        return nullptr;
    const auto found = std::ranges::find_if(children, [name](const JsonNode &child) { return child.key == name; });
    return found == children.end() ? nullptr : &*found;
}

QByteArray JsonNode::toJson() const
{
    QByteArray out;
    appendCompact(out, *this);
    return out;
}

std::optional<FramedJson> FramedJson::parse(QByteArrayView text)
{
    if (auto plain = JsonNode::parse(text))
        return FramedJson{{}, std::move(*plain)};
    const qsizetype length = jsonPrefixLength(text);
    if (length == 0)
        return std::nullopt;
    auto json = JsonNode::parse(text.sliced(length));
    if (!json)
        return std::nullopt;
    return FramedJson{text.first(length).toByteArray(), std::move(*json)};
}

std::optional<QByteArray> compactJson(QByteArrayView text)
{
    if (!FramedJson::parse(text))
        return std::nullopt;
    const qsizetype prefix = JsonNode::parse(text) ? 0 : jsonPrefixLength(text);
    QByteArray out = text.first(prefix).toByteArray();
    for (const JsonToken &token : jsonTokens(text.sliced(prefix)))
        out += text.sliced(prefix + token.offset, token.length);
    return out;
}

std::optional<QByteArray> layOutJson(QByteArrayView text, int width)
{
    if (!FramedJson::parse(text))
        return std::nullopt;
    const qsizetype prefix = JsonNode::parse(text) ? 0 : jsonPrefixLength(text);
    const QByteArrayView json = text.sliced(prefix);
    return text.first(prefix).toByteArray() + Layout(json, jsonTokens(json), width).text();
}

} // namespace plectrum
