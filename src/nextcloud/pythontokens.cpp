// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/pythontokens.h"

#include <QChar>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool startsIdentifier(char32_t character)
{
    return character == U'_' || QChar::isLetter(character) || QChar::category(character) == QChar::Number_Letter;
}

bool continuesIdentifier(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit:
    case QChar::Punctuation_Connector:
        return true;
    default:
        return startsIdentifier(character);
    }
}

} // namespace

PythonTokens::PythonTokens(const QString &pattern)
{
    const QList<uint> points = pattern.toUcs4();
    m_pattern.reserve(size_t(points.size()));
    for (const uint point : points)
        m_pattern.push_back(char32_t(point));
    advance();
}

bool PythonTokens::nextIn(std::u32string_view set) const
{
    return m_next.size() == 1 && set.find(m_next.front()) != std::u32string_view::npos;
}

void PythonTokens::advance()
{
    const qsizetype size = qsizetype(m_pattern.size());
    m_next.clear();
    if (failed() || m_index >= size)
        return;
    const char32_t first = m_pattern[size_t(m_index)];
    if (first == U'\\' && m_index + 1 >= size) {
        failAt(u"bad escape (end of pattern)"_s, size - 1);
        return;
    }
    m_next = m_pattern.substr(size_t(m_index), first == U'\\' ? 2 : 1);
    m_index += qsizetype(m_next.size());
}

PythonTokens::Token PythonTokens::take()
{
    const Token taken = m_next;
    advance();
    return taken;
}

bool PythonTokens::match(char32_t character)
{
    if (!nextIs(character))
        return false;
    advance();
    return true;
}

PythonTokens::Token PythonTokens::takeWhile(int count, std::u32string_view set)
{
    Token taken;
    for (int i = 0; i < count && nextIn(set); ++i)
        taken += take();
    return taken;
}

PythonTokens::Token PythonTokens::takeUntil(char32_t terminator, const QString &name)
{
    Token taken;
    while (!failed()) {
        if (atEnd()) {
            if (taken.empty()) {
                fail(u"missing "_s + name);
            } else {
                fail(u"missing %1, unterminated name"_s.arg(QChar::fromUcs2(char16_t(terminator))),
                     qsizetype(taken.size()));
            }
            break;
        }
        const Token token = take();
        if (token.size() == 1 && token.front() == terminator) {
            if (taken.empty())
                fail(u"missing "_s + name, 1);
            break;
        }
        taken += token;
    }
    return taken;
}

void PythonTokens::seek(qsizetype index)
{
    m_index = index;
    advance();
}

void PythonTokens::fail(const QString &message, qsizetype offset)
{
    failAt(message, position() - offset);
}

void PythonTokens::failWithoutPlace(const QString &message)
{
    if (!failed())
        m_error = message;
    m_next.clear();
}

void PythonTokens::failAt(const QString &message, qsizetype position)
{
    if (failed())
        return;
    QString text = message + u" at position %1"_s.arg(position);
    const std::u32string_view before = std::u32string_view(m_pattern).substr(0, size_t(position));
    if (m_pattern.find(U'\n') != std::u32string::npos) {
        const size_t newline = before.rfind(U'\n');
        const auto line = 1 + std::count(before.begin(), before.end(), U'\n');
        const size_t column = newline == std::u32string_view::npos ? before.size() + 1 : before.size() - newline;
        text += u" (line %1, column %2)"_s.arg(line).arg(column);
    }
    failWithoutPlace(text);
}

QString tokenText(std::u32string_view token)
{
    return QString::fromUcs4(token.data(), qsizetype(token.size()));
}

QString pythonQuoted(std::u32string_view token)
{
    const bool doubled =
        token.find(U'\'') != std::u32string_view::npos && token.find(U'"') == std::u32string_view::npos;
    const QChar quote = doubled ? u'"' : u'\'';
    QString text(quote);
    for (const char32_t character : token) {
        if (character == U'\\' || character == char32_t(quote.unicode()))
            text += u'\\' + QString::fromUcs4(&character, 1);
        else if (character == U'\n')
            text += u"\\n"_s;
        else if (character == U'\r')
            text += u"\\r"_s;
        else if (character == U'\t')
            text += u"\\t"_s;
        else if (QChar::isPrint(character) && (character == U' ' || !QChar::isSpace(character)))
            text += QString::fromUcs4(&character, 1);
        else if (character < 0x100)
            text += u"\\x%1"_s.arg(uint(character), 2, 16, QLatin1Char('0'));
        else if (character < 0x10000)
            text += u"\\u%1"_s.arg(uint(character), 4, 16, QLatin1Char('0'));
        else
            text += u"\\U%1"_s.arg(uint(character), 8, 16, QLatin1Char('0'));
    }
    text += quote;
    return text;
}

bool isPythonIdentifier(std::u32string_view name)
{
    return !name.empty() && startsIdentifier(name.front())
        && std::all_of(name.begin(), name.end(), continuesIdentifier);
}

} // namespace plectrum
