// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsontext.h"

#include <bitset>
#include <cstring>

namespace plectrum {
namespace {

constexpr int MaxDepth = 512;
/// Deep in nested arrays a digit can stand behind a thousand spaces: layouts above this many bytes and above four times
/// the text are refused.
constexpr qsizetype MaxSmallLayout = 64 * 1024 * 1024;
constexpr qsizetype MaxGrowth = 4;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads JSON (RFC 8259) token by token and knows what may follow; a stack of bits instead of recursion.
class JsonReader {
public:
    explicit JsonReader(QByteArrayView text)
        : m_start(text.data())
        , m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    enum class Result { Token, End, Broken };

    /// The next token, or the end of a whole text, or the first thing that is not JSON.
    Result next(JsonToken &token)
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
        token.offset = m_at - m_start;
        if (m_at == m_end)
            return m_expect == Expect::Nothing ? Result::End : Result::Broken;
        if (!take(token))
            return Result::Broken;
        token.length = m_at - m_start - token.offset;
        return Result::Token;
    }

    int depth() const { return m_depth; }

private:
    enum class Expect { Value, ValueOrClose, Key, KeyOrClose, Colon, CommaOrClose, Nothing };

    bool inObject() const { return m_depth > 0 && m_isObject[size_t(m_depth - 1)]; }

    void valueDone() { m_expect = m_depth == 0 ? Expect::Nothing : Expect::CommaOrClose; }

    bool take(JsonToken &token)
    {
        const char c = *m_at;
        const bool mayBeValue = m_expect == Expect::Value || m_expect == Expect::ValueOrClose;
        const bool mayBeKey = m_expect == Expect::Key || m_expect == Expect::KeyOrClose;
        token.kind = JsonTokenKind::Punctuation;
        switch (c) {
        case '{':
        case '[':
            return mayBeValue && openContainer(c == '{');
        case '}':
        case ']':
            return closeContainer(c == '}');
        case ':':
            if (m_expect != Expect::Colon)
                return false;
            m_expect = Expect::Value;
            ++m_at;
            return true;
        case ',':
            if (m_expect != Expect::CommaOrClose)
                return false;
            m_expect = inObject() ? Expect::Key : Expect::Value;
            ++m_at;
            return true;
        case '"':
            if (!mayBeValue && !mayBeKey)
                return false;
            token.kind = mayBeKey ? JsonTokenKind::Key : JsonTokenKind::String;
            if (!takeString())
                return false;
            if (mayBeKey)
                m_expect = Expect::Colon;
            else
                valueDone();
            return true;
        default:
            break;
        }
        if (!mayBeValue)
            return false;
        const bool number = c == '-' || isDigit(c);
        token.kind = number ? JsonTokenKind::Number : JsonTokenKind::Literal;
        if (number ? !takeNumber() : !takeLiteral())
            return false;
        valueDone();
        return true;
    }

    bool openContainer(bool object)
    {
        if (m_depth == MaxDepth)
            return false;
        m_isObject[size_t(m_depth++)] = object;
        m_expect = object ? Expect::KeyOrClose : Expect::ValueOrClose;
        ++m_at;
        return true;
    }

    bool closeContainer(bool object)
    {
        const bool empty = m_expect == (object ? Expect::KeyOrClose : Expect::ValueOrClose);
        if (m_depth == 0 || inObject() != object || (!empty && m_expect != Expect::CommaOrClose))
            return false;
        --m_depth;
        ++m_at;
        valueDone();
        return true;
    }

    bool takeString()
    {
        ++m_at;
        const char *const content = m_at;
        bool ascii = true;
        while (m_at != m_end && *m_at != '"') {
            const auto c = uchar(*m_at);
            if (c < 0x20)
                return false;
            ascii &= c < 0x80;
            if (c == '\\' && !takeEscape())
                return false;
            ++m_at;
        }
        if (m_at == m_end)
            return false;
        const QByteArrayView inner(content, m_at);
        ++m_at;
        return ascii || inner.isValidUtf8();
    }

    /// Ends on the escape's last character.
    bool takeEscape()
    {
        if (++m_at == m_end)
            return false;
        if (*m_at != 'u')
            return std::strchr("\"\\/bfnrt", *m_at) != nullptr && *m_at != 0;
        for (int i = 0; i < 4; ++i) {
            if (++m_at == m_end || !(isDigit(*m_at) || ((*m_at | 0x20) >= 'a' && (*m_at | 0x20) <= 'f')))
                return false;
        }
        return true;
    }

    bool takeDigits()
    {
        const char *const first = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != first;
    }

    bool takeNumber()
    {
        if (*m_at == '-')
            ++m_at;
        const bool zero = m_at != m_end && *m_at == '0';
        if (zero)
            ++m_at;
        else if (!takeDigits())
            return false;
        if (m_at != m_end && *m_at == '.') {
            ++m_at;
            if (!takeDigits())
                return false;
        }
        if (m_at != m_end && (*m_at | 0x20) == 'e') {
            ++m_at;
            if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (!takeDigits())
                return false;
        }
        return true;
    }

    bool takeLiteral()
    {
        const QByteArrayView rest(m_at, m_end);
        for (const QByteArrayView word : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
            if (rest.startsWith(word)) {
                m_at += word.size();
                return true;
            }
        }
        return false;
    }

    const char *const m_start;
    const char *m_at;
    const char *const m_end;
    std::bitset<MaxDepth> m_isObject;
    int m_depth = 0;
    Expect m_expect = Expect::Value;
};

void newLine(QByteArray &out, int spaces)
{
    out += '\n';
    out.append(spaces, ' ');
}

} // namespace

std::optional<QByteArray> prettyJson(QByteArrayView text, int indent)
{
    JsonReader reader(text);
    const qsizetype limit = qMax(MaxSmallLayout, text.size() * MaxGrowth);
    QByteArray out;
    out.reserve(text.size() + text.size() / 4);
    JsonToken token{};
    char before = 0; // the punctuation that came last, 0 for anything else
    while (true) {
        const auto result = reader.next(token);
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
                    indent * (closes || c == '{' || c == '[' ? reader.depth() - (closes ? 0 : 1) : reader.depth()));
        if (out.size() > limit)
            return std::nullopt;
        out += piece;
        if (c == ':')
            out += ' ';
        before = c;
    }
}

std::vector<JsonToken> jsonTokens(QByteArrayView text)
{
    JsonReader reader(text);
    std::vector<JsonToken> tokens;
    JsonToken token{};
    while (reader.next(token) == JsonReader::Result::Token)
        tokens.push_back(token);
    return tokens;
}

} // namespace plectrum
