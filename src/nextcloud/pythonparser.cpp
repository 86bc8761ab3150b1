// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/pythonparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Token = PythonTokens::Token;

constexpr quint64 Unbounded = 0xffffffff; // Python's MAXREPEAT
constexpr quint64 PcreRepeats = 65535;
constexpr quint64 WidestWidth = quint64(1) << 60;
constexpr std::u32string_view Digits = U"0123456789";

quint64 times(quint64 a, quint64 b)
{
    return a != 0 && b > WidestWidth / a ? WidestWidth : a * b;
}

quint64 plus(quint64 a, quint64 b)
{
    return std::min(a + b, WidestWidth);
}

QString boundary(Token::value_type letter, bool ascii)
{
    const QString word = pythonCategoryClass(U'w', ascii);
    if (letter == U'b')
        return u"(?:(?<=%1)(?!%1)|(?<!%1)(?=%1))"_s.arg(word);
    // Up to 3.13, \B does not match in an empty string.
    return u"(?:(?!\\A\\z)(?:(?<=%1)(?=%1)|(?<!%1)(?!%1)))"_s.arg(word);
}

} // namespace

QString PythonParser::Sequence::pcre() const
{
    QString text;
    for (const Item &item : items)
        text += item.pcre;
    return text;
}

PythonParser::Width PythonParser::Sequence::width() const
{
    Width sum;
    for (const Item &item : items) {
        sum.low = plus(sum.low, item.width.low);
        sum.high = plus(sum.high, item.width.high);
    }
    return {std::min(sum.low, Unbounded - 1), std::min(sum.high, Unbounded)};
}

PythonParser::PythonParser(const QString &pattern)
    : m_tokens(pattern)
    , m_escapes(m_tokens, m_differences)
{
}

void PythonParser::refuseOwnLimit(const QString &message)
{
    if (!m_tokens.failed())
        m_ownLimit = true;
    m_tokens.failWithoutPlace(message);
}

bool PythonParser::parse()
{
    const QString text = parseBranches({}, true).pcre;
    m_pcre = m_flags.ignoreCase ? u"(?i:"_s + text + u')' : text;
    if (!m_tokens.atEnd())
        m_tokens.fail(u"unbalanced parenthesis"_s);
    for (auto it = m_conditions.cbegin(); it != m_conditions.cend(); ++it) {
        if (it.key() >= m_groups.size())
            m_tokens.failAt(u"invalid group reference %1"_s.arg(it.key()), it.value());
    }
    if (m_variableLookbehind)
        m_tokens.failWithoutPlace(u"look-behind requires fixed-width pattern"_s);
    m_differences.removeDuplicates();
    return !m_tokens.failed();
}

PythonParser::Branches PythonParser::parseBranches(Flags flags, bool outermost)
{
    QStringList texts;
    Width width{Unbounded - 1, 0};
    if (++m_depth > DeepestGroup)
        refuseOwnLimit(u"groups are nested more than %1 deep"_s.arg(DeepestGroup));
    do {
        const Sequence sequence = parseSequence(flags, outermost && texts.isEmpty());
        const Width one = sequence.width();
        width = {std::min(width.low, one.low), std::max(width.high, one.high)};
        texts.append(sequence.pcre());
    } while (m_tokens.match(U'|'));
    --m_depth;
    return {texts.join(u'|'), width};
}

void PythonParser::skipComment()
{
    while (!m_tokens.atEnd()) {
        if (m_tokens.take() == U"\n")
            return;
    }
}

PythonParser::Item PythonParser::anchor(char32_t letter, Flags flags)
{
    const auto item = [](QString text) { return Item{.kind = Kind::Anchor, .pcre = std::move(text), .width = {}}; };
    switch (letter) {
    case U'^':
        return item(flags.multiline ? u"(?:\\A|(?<=\\n))"_s : u"\\A"_s);
    case U'$':
        return item(flags.multiline ? u"(?=\\n|\\z)"_s : u"(?=\\n?\\z)"_s);
    case U'A':
        return item(u"\\A"_s);
    case U'Z':
        return item(u"\\z"_s);
    default:
        return item(boundary(letter, flags.ascii));
    }
}

PythonParser::Sequence PythonParser::parseSequence(Flags &flags, bool first)
{
    Sequence sequence;
    const auto unit = [&sequence](const QString &text) {
        sequence.items.append({.kind = Kind::Unit, .pcre = text, .width = {1, 1}});
    };
    while (!m_tokens.atEnd() && !m_tokens.nextIs(U'|') && !m_tokens.nextIs(U')')) {
        const Token token = m_tokens.take();
        const char32_t sign = token[0];
        if (flags.verbose && std::u32string_view(U" \t\n\r\v\f").find(sign) != std::u32string_view::npos)
            continue;
        if (flags.verbose && sign == U'#') {
            skipComment();
            continue;
        }
        switch (sign) {
        case U'\\':
            parseEscape(token, flags, sequence);
            break;
        case U'[':
            unit(PythonSet(m_tokens, m_differences, flags.ascii).read());
            break;
        case U'?':
        case U'*':
        case U'+':
        case U'{':
            parseRepeat(sign, sequence);
            break;
        case U'.':
            unit(flags.dotAll ? u"(?s:.)"_s : u"[^\\n]"_s);
            break;
        case U'(':
            parseParenthesis(flags, first, sequence);
            break;
        case U'^':
        case U'$':
            sequence.items.append(anchor(sign, flags));
            break;
        default:
            if (sign >= 0x80) {
                m_differences.append(
                    u"%1 is one character for Python; the PHP proxy sees its UTF-8 bytes"_s.arg(tokenText(token)));
            }
            unit(pcreCharacter(sign));
        }
    }
    return sequence;
}

std::optional<std::pair<quint64, quint64>> PythonParser::parseBraces(qsizetype here)
{
    if (m_tokens.nextIs(U'}'))
        return std::nullopt;
    const Token low = m_tokens.takeWhile(20, Digits);
    Token high = low;
    const bool comma = m_tokens.match(U',');
    if (comma)
        high = m_tokens.takeWhile(20, Digits);
    if (!m_tokens.match(U'}')) {
        m_tokens.seek(here);
        return std::nullopt;
    }
    if (comma && low.empty())
        m_differences.append(
            u"{%1} counts from 0 for Python; older PCRE reads it as text"_s.arg(tokenText(U"," + high)));
    quint64 least = 0;
    quint64 most = Unbounded;
    if (!low.empty())
        least = tokenText(low).toULongLong();
    if (!high.empty())
        most = tokenText(high).toULongLong();
    if (least >= Unbounded || (!high.empty() && most >= Unbounded) || low.size() >= 20 || high.size() >= 20) {
        m_tokens.failWithoutPlace(u"the repetition number is too large"_s);
        return std::pair(quint64(0), quint64(0));
    }
    if (most < least)
        m_tokens.fail(u"min repeat greater than max repeat"_s, m_tokens.position() - here);
    return std::pair(least, most);
}

void PythonParser::parseRepeat(char32_t sign, Sequence &sequence)
{
    const qsizetype here = m_tokens.position();
    std::pair<quint64, quint64> range{sign == U'+' ? 1 : 0, sign == U'?' ? 1 : Unbounded};
    if (sign == U'{') {
        const auto braces = parseBraces(here);
        if (!braces) {
            sequence.items.append({.kind = Kind::Unit, .pcre = pcreCharacter(sign), .width = {1, 1}});
            return;
        }
        range = *braces;
    }
    if (sequence.items.isEmpty() || sequence.items.constLast().kind == Kind::Anchor) {
        m_tokens.fail(u"nothing to repeat"_s, m_tokens.position() - here + 1);
        return;
    }
    Item &item = sequence.items.last();
    if (item.kind == Kind::Repeat) {
        m_tokens.fail(u"multiple repeat"_s, m_tokens.position() - here + 1);
        return;
    }
    QString mode;
    if (m_tokens.match(U'?')) {
        mode = u"?"_s;
    } else if (m_tokens.match(U'+')) {
        mode = u"+"_s;
        m_differences.append(u"possessive repeats are read by Python from 3.11 on"_s);
    }
    const auto [least, most] = range;
    if (least > PcreRepeats) {
        refuseOwnLimit(u"a repeat of more than %1 times"_s.arg(PcreRepeats));
        return;
    }
    if (most != Unbounded && most > PcreRepeats)
        m_differences.append(u"PCRE refuses to repeat more than %1 times"_s.arg(PcreRepeats));
    const QString bound = most > PcreRepeats ? QString() : QString::number(most);
    item.pcre = u"(?:%1){%2,%3}%4"_s.arg(item.pcre, QString::number(least), bound, mode);
    item.width = {times(item.width.low, least), times(item.width.high, most)};
    item.kind = Kind::Repeat;
}

void PythonParser::parseEscape(const Token &token, Flags flags, Sequence &sequence)
{
    Token escape = token;
    const char32_t letter = escape[1];
    const auto unit = [&sequence](const QString &text) {
        sequence.items.append({.kind = Kind::Unit, .pcre = text, .width = {1, 1}});
    };
    if (letter == U'A' || letter == U'b' || letter == U'B' || letter == U'Z') {
        if (letter == U'Z')
            m_differences.append(u"\\Z is the very end for Python; PCRE also allows a line feed after it"_s);
        sequence.items.append(anchor(letter, flags));
        return;
    }
    const auto found = m_escapes.common(escape);
    if (!found) {
        parseNumber(escape, sequence);
    } else if (found->category != 0) {
        unit(pythonCategoryClass(found->category, flags.ascii));
    } else if (found->character) {
        const bool surrogate = QChar::isSurrogate(*found->character);
        unit(surrogate ? u"(?!)(?s:.)"_s : pcreCharacter(*found->character));
    }
}

void PythonParser::parseNumber(Token escape, Sequence &sequence)
{
    static constexpr std::u32string_view octalDigits = U"01234567";
    const auto isOctal = [](char32_t digit) { return octalDigits.find(digit) != std::u32string_view::npos; };
    bool character = escape[1] == U'0';
    if (character) {
        escape += m_tokens.takeWhile(2, octalDigits);
    } else if (m_tokens.nextIn(Digits)) {
        escape += m_tokens.take();
        if (isOctal(escape[1]) && isOctal(escape[2]) && m_tokens.nextIn(octalDigits)) {
            escape += m_tokens.take();
            character = true;
        }
    }
    if (character) {
        const PythonEscape octal = m_escapes.octal(escape);
        if (octal.character)
            sequence.items.append({.kind = Kind::Unit, .pcre = pcreCharacter(*octal.character), .width = {1, 1}});
        return;
    }
    const qsizetype group = tokenText(escape).mid(1).toInt();
    const qsizetype length = qsizetype(escape.size());
    if (group >= m_groups.size()) {
        m_tokens.fail(u"invalid group reference %1"_s.arg(group), length - 1);
    } else if (!m_groups.at(group).closed) {
        m_tokens.fail(u"cannot refer to an open group"_s, length);
    } else {
        checkLookbehind(group);
        addReference(group, sequence);
    }
}

void PythonParser::addReference(qsizetype group, Sequence &sequence)
{
    sequence.items.append({.kind = Kind::Unit, .pcre = u"\\g{%1}"_s.arg(group), .width = m_groups.value(group).width});
}

void PythonParser::checkLookbehind(qsizetype group)
{
    if (!m_lookbehindGroups)
        return;
    if (group >= m_groups.size() || !m_groups.at(group).closed)
        m_tokens.fail(u"cannot refer to an open group"_s);
    else if (group >= *m_lookbehindGroups)
        m_tokens.fail(u"cannot refer to group defined in the same lookbehind subpattern"_s);
}

void PythonParser::expectClosed(qsizetype start)
{
    if (!m_tokens.match(U')'))
        m_tokens.fail(u"missing ), unterminated subpattern"_s, m_tokens.position() - start);
}

} // namespace plectrum
