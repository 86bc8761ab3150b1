// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/graphql/graphqllexer.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool startsName(QChar c)
{
    return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDecimal(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Without the indentation that all lines but the first share, and without blank lines at either end (§2.9.4).
QString unindented(const QString &raw)
{
    QStringList lines = QString(raw).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
    const auto indent = [](const QString &line) {
        const auto first = std::ranges::find_if(line, [](QChar c) { return c != u' ' && c != u'\t'; });
        return qsizetype(first - line.cbegin());
    };
    std::optional<qsizetype> common;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (const qsizetype own = indent(lines.at(i)); own < lines.at(i).size())
            common = std::min(common.value_or(own), own);
    }
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i] = lines.at(i).sliced(std::min(common.value_or(0), lines.at(i).size()));
    const auto isBlank = [&](const QString &line) { return indent(line) == line.size(); };
    while (!lines.isEmpty() && isBlank(lines.first()))
        lines.removeFirst();
    while (!lines.isEmpty() && isBlank(lines.last()))
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace

GraphqlLexer::GraphqlLexer(QStringView text)
    : m_text(text)
{
}

tl::unexpected<GraphqlFault> GraphqlLexer::fault(const QString &message) const
{
    return tl::unexpected(GraphqlFault{u"Syntax Error: "_s + message, m_line, column()});
}

void GraphqlLexer::skipIgnored()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c == u'#') {
            while (m_at < m_text.size() && m_text[m_at] != u'\n')
                ++m_at;
        } else if (c == u'\n') {
            m_lineStart = ++m_at;
            ++m_line;
        } else if (c == u' ' || c == u'\t' || c == u'\r' || c == u',' || c == QChar(0xfeff)) {
            ++m_at;
        } else {
            return;
        }
    }
}

tl::expected<GraphqlLexer::Token, GraphqlFault> GraphqlLexer::next()
{
    skipIgnored();
    Token token{.line = m_line, .column = column()};
    if (m_at >= m_text.size())
        return token;
    const QChar c = m_text[m_at];
    if (startsName(c)) {
        const qsizetype from = m_at;
        while (startsName(peek()) || isDecimal(peek()))
            ++m_at;
        token.kind = Token::Kind::Name;
        token.text = m_text.sliced(from, m_at - from).toString();
        return token;
    }
    if (isDecimal(c) || c == u'-')
        return number(token);
    if (m_text.sliced(m_at).startsWith(u"\"\"\""))
        return blockString(token);
    if (c == u'"')
        return string(token);
    token.kind = Token::Kind::Punctuator;
    if (m_text.sliced(m_at).startsWith(u"...")) {
        m_at += 3;
        token.text = u"..."_s;
        return token;
    }
    if (!QStringView(u"!$&():=@[]{|}").contains(c))
        return fault(u"Unexpected character \"%1\"."_s.arg(c));
    ++m_at;
    token.text = c;
    return token;
}

tl::expected<GraphqlLexer::Token, GraphqlFault> GraphqlLexer::number(Token token)
{
    const qsizetype from = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (isDecimal(peek()))
            ++m_at;
        return m_at - first;
    };
    if (peek() == u'-')
        ++m_at;
    const bool startsWithZero = peek() == u'0';
    const qsizetype whole = digits();
    if (whole == 0 || (startsWithZero && whole > 1))
        return fault(u"Invalid number."_s);
    token.kind = Token::Kind::Int;
    if (peek() == u'.') {
        ++m_at;
        token.kind = Token::Kind::Float;
        if (digits() == 0)
            return fault(u"Invalid number, expected digit."_s);
    }
    if (peek() == u'e' || peek() == u'E') {
        ++m_at;
        token.kind = Token::Kind::Float;
        if (peek() == u'+' || peek() == u'-')
            ++m_at;
        if (digits() == 0)
            return fault(u"Invalid number, expected digit."_s);
    }
    if (startsName(peek()) || peek() == u'.')
        return fault(u"Invalid number."_s);
    token.text = m_text.sliced(from, m_at - from).toString();
    return token;
}

tl::expected<GraphqlLexer::Token, GraphqlFault> GraphqlLexer::string(Token token)
{
    token.kind = Token::Kind::String;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'\n' || c == u'\r')
            break;
        if (c == u'"') {
            ++m_at;
            return token;
        }
        if (c != u'\\') {
            token.text += c;
            continue;
        }
        ++m_at;
        const auto meant = escape();
        if (!meant)
            return tl::unexpected(meant.error());
        token.text += *meant;
    }
    return fault(u"Unterminated string."_s);
}

/// At the character behind the backslash; leaves it at its last.
tl::expected<QString, GraphqlFault> GraphqlLexer::escape()
{
    static constexpr QStringView Written = u"\"\\/bfnrt";
    static constexpr QStringView Meant = u"\"\\/\b\f\n\r\t";
    if (const qsizetype known = Written.indexOf(peek()); m_at < m_text.size() && known >= 0)
        return QString(Meant[known]);
    if (peek() == u'u' && m_at + 4 < m_text.size()) {
        bool isHex = false;
        const ushort unit = m_text.sliced(m_at + 1, 4).toUShort(&isHex, 16);
        if (isHex) {
            m_at += 4;
            return QString(QChar(unit));
        }
    }
    return fault(u"Invalid character escape sequence."_s);
}

tl::expected<GraphqlLexer::Token, GraphqlFault> GraphqlLexer::blockString(Token token)
{
    token.kind = Token::Kind::String;
    QString raw;
    m_at += 3;
    while (m_at < m_text.size()) {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith(u"\"\"\"")) {
            m_at += 3;
            token.text = unindented(raw);
            return token;
        }
        if (rest.startsWith(u"\\\"\"\"")) {
            raw += u"\"\"\"";
            m_at += 4;
            continue;
        }
        raw += rest.front();
        ++m_at;
        if (rest.front() == u'\n') {
            m_lineStart = m_at;
            ++m_line;
        }
    }
    return fault(u"Unterminated string."_s);
}

} // namespace plectrum
