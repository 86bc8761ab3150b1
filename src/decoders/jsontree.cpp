// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsontree.h"

#include "capture/jsonpath.h"
#include "decoders/jsonreader.h"
#include "decoders/jsontext.h"

namespace plectrum {
namespace {

constexpr qsizetype MaxDepth = 512;

/// Makes the tree from the tokens, with a stack instead of recursion.
class TreeBuilder {
public:
    TreeBuilder(QByteArrayView json, qsizetype base, qsizetype maxFields)
        : m_json(json)
        , m_base(base)
        , m_left(maxFields)
    {
    }

    std::optional<DecodedField> build(const QByteArray &name)
    {
        const std::vector<JsonToken> tokens = jsonTokens(m_json);
        m_key = name;
        for (const JsonToken &token : tokens)
            take(token);
        // Tokens end where the text is no JSON any more.
        if (!m_open.empty() || !m_root || !trimmedJson(m_json.sliced(m_end)).isEmpty())
            return std::nullopt;
        return std::move(m_root);
    }

private:
    void take(const JsonToken &token)
    {
        const QByteArrayView text = m_json.sliced(token.offset, token.length);
        m_end = token.offset + token.length;
        switch (token.kind) {
        case JsonTokenKind::Key:
            m_key = jsonString(text).value_or(text.toByteArray());
            break;
        case JsonTokenKind::Punctuation:
            if (text == "{" || text == "[")
                open(token, text.front());
            else if (text == "}" || text == "]")
                close();
            break;
        default: {
            DecodedField field{.name = nextName(),
                               .value = jsonValueText(text),
                               .offset = m_base + token.offset,
                               .length = token.length};
            add(std::move(field));
        }
        }
    }

    QByteArray nextName()
    {
        if (m_open.empty() || !m_isArray.back())
            return std::exchange(m_key, QByteArray());
        return '[' + QByteArray::number(m_counts.back()) + ']';
    }

    void open(const JsonToken &token, char bracket)
    {
        m_open.push_back({.name = nextName(), .offset = m_base + token.offset});
        m_isArray.push_back(bracket == '[');
        m_counts.push_back(0);
    }

    void close()
    {
        DecodedField field = std::move(m_open.back());
        field.length = m_base + m_end - field.offset;
        const qsizetype count = m_counts.back();
        const bool isArray = m_isArray.back();
        field.value = (isArray ? "[" : "{") + QByteArray::number(count) + (isArray ? "]" : "}");
        m_open.pop_back();
        m_isArray.pop_back();
        m_counts.pop_back();
        add(std::move(field));
    }

    void add(DecodedField field)
    {
        if (m_open.empty()) {
            m_root = std::move(field);
            return;
        }
        ++m_counts.back();
        if (--m_left > 0)
            m_open.back().children.push_back(std::move(field));
        else if (m_left == 0)
            m_open.back().children.push_back({.name = "…", .value = "more than can be shown"});
    }

    const QByteArrayView m_json;
    const qsizetype m_base;
    qsizetype m_left;
    qsizetype m_end = 0;
    QByteArray m_key;
    std::vector<DecodedField> m_open;
    std::vector<bool> m_isArray;
    std::vector<qsizetype> m_counts;
    std::optional<DecodedField> m_root;
};

} // namespace

std::optional<DecodedField> jsonTree(QByteArrayView json, const QByteArray &name, qsizetype base, qsizetype maxFields)
{
    return TreeBuilder(json, base, maxFields).build(name);
}

QByteArrayView jsonMember(QByteArrayView json, QByteArrayView key)
{
    return jsonMemberAt(json, key).value_or(QByteArrayView());
}

QByteArray jsonMemberText(QByteArrayView json, QByteArrayView key)
{
    return jsonValueText(jsonMember(json, key));
}

std::optional<std::vector<QByteArrayView>> jsonElements(QByteArrayView json, qsizetype most)
{
    std::vector<QByteArrayView> elements;
    elements.reserve(size_t(std::min<qsizetype>(most, 8)));
    qsizetype depth = 0;
    qsizetype begin = -1;
    qsizetype end = 0;
    JsonReader reader(json, MaxDepth);
    for (JsonToken token{}; reader.next(token) == JsonReader::Result::Token;) {
        const char sign = token.kind == JsonTokenKind::Punctuation ? json[token.offset] : '\0';
        const bool opens = sign == '[' || sign == '{';
        const bool closes = sign == ']' || sign == '}';
        if (depth == 0 && sign != '[')
            return std::nullopt;
        if (depth == 1 && (sign == ',' || closes)) {
            if (begin >= 0 && qsizetype(elements.size()) < most)
                elements.push_back(json.sliced(begin, end - begin));
            begin = -1;
        } else if (depth == 1) {
            begin = token.offset;
        }
        end = token.offset + token.length;
        depth += opens ? 1 : closes ? -1 : 0;
        if (depth == 0)
            break;
    }
    if (depth != 0 || end == 0 || !trimmedJson(json.sliced(end)).isEmpty())
        return std::nullopt;
    return elements;
}

void forEachJsonLeaf(QByteArrayView json, const std::function<void(QByteArrayView leaf)> &found)
{
    JsonReader reader(json, MaxDepth);
    for (JsonToken token{}; reader.next(token) == JsonReader::Result::Token;) {
        if (token.kind == JsonTokenKind::String || token.kind == JsonTokenKind::Number)
            found(json.sliced(token.offset, token.length));
    }
}

QByteArray jsonValueText(QByteArrayView raw)
{
    if (raw.startsWith('"')) {
        if (auto text = jsonString(raw))
            return *std::move(text);
    }
    return raw.toByteArray();
}

QByteArrayView trimmedJson(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

QByteArray jsonProblem(QByteArrayView json, qsizetype base)
{
    const auto fault = jsonFaultAt(json);
    if (!fault)
        return {};
    return *fault == json.size() ? QByteArray("the JSON ends too early")
                                 : "no JSON from byte " + QByteArray::number(base + *fault) + " on";
}

QByteArray shortText(QByteArrayView text, qsizetype maxBytes)
{
    const auto isInside = [&text](qsizetype at) { return (uchar(text[at]) & 0xc0) == 0x80; };
    qsizetype length = std::min(text.size(), maxBytes);
    if (length < text.size()) {
        while (length > 0 && isInside(length))
            --length;
    }
    QByteArray line = text.first(length).toByteArray();
    for (char &c : line) {
        if (uchar(c) < 0x20)
            c = ' ';
    }
    return length < text.size() ? line + "…" : line;
}

} // namespace plectrum
