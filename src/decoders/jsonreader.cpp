// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsonreader.h"

#include <cstring>

namespace plectrum {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

JsonReader::JsonReader(QByteArrayView text, qsizetype maxDepth)
    : m_start(text.data())
    , m_at(text.data())
    , m_end(text.data() + text.size())
    , m_maxDepth(maxDepth)
{
}

void JsonReader::goOn(QByteArrayView text)
{
    m_start = m_at = text.data();
    m_end = text.data() + text.size();
}

JsonReader::Result JsonReader::next(JsonToken &token)
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

bool JsonReader::take(JsonToken &token)
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

bool JsonReader::openContainer(bool object)
{
    if (depth() == m_maxDepth)
        return false;
    m_isObject.push_back(object);
    m_expect = object ? Expect::KeyOrClose : Expect::ValueOrClose;
    ++m_at;
    return true;
}

bool JsonReader::closeContainer(bool object)
{
    const bool empty = m_expect == (object ? Expect::KeyOrClose : Expect::ValueOrClose);
    if (m_isObject.empty() || inObject() != object || (!empty && m_expect != Expect::CommaOrClose))
        return false;
    m_isObject.pop_back();
    ++m_at;
    valueDone();
    return true;
}

bool JsonReader::takeString()
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
    if (!ascii && !QByteArrayView(content, m_at).isValidUtf8()) {
        m_at = content;
        return false;
    }
    ++m_at;
    return true;
}

/// Ends on the escape's last character.
bool JsonReader::takeEscape()
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

bool JsonReader::takeDigits()
{
    const char *const first = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    return m_at != first;
}

bool JsonReader::takeNumber()
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

bool JsonReader::takeLiteral()
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

} // namespace plectrum
