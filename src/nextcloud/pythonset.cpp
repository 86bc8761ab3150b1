// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/pythonset.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Token = PythonTokens::Token;

constexpr std::u32string_view HexDigits = U"0123456789abcdefABCDEF";
constexpr std::u32string_view OctalDigits = U"01234567";

bool isAsciiLetter(char32_t character)
{
    return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
}

bool isAsciiDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

bool isSurrogate(char32_t character)
{
    return character >= 0xd800 && character < 0xe000;
}

} // namespace

QString pythonCategory(char32_t category, bool ascii)
{
    switch (category) {
    case U'd':
        return ascii ? u"0-9"_s : u"\\p{Nd}"_s;
    case U's':
        return ascii ? u"\\x{9}-\\x{d}\\x{20}"_s
                     : u"\\x{9}-\\x{d}\\x{1c}-\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}"
                       "\\x{202f}\\x{205f}\\x{3000}"_s;
    default:
        return ascii ? u"0-9A-Za-z_"_s : u"\\p{L}\\p{N}_"_s;
    }
}

QString pythonCategoryClass(char32_t category, bool ascii)
{
    const bool complement = category < U'a';
    const char32_t positive = complement ? category + (U'a' - U'A') : category;
    return (complement ? u"[^"_s : u"["_s) + pythonCategory(positive, ascii) + u']';
}

QString pcreCharacter(char32_t character)
{
    if (isAsciiLetter(character) || isAsciiDigit(character) || character == U'/' || character == U'_')
        return QChar(char16_t(character));
    return u"\\x{%1}"_s.arg(uint(character), 0, 16);
}

void PythonEscapeReader::bad(const Token &escape)
{
    m_tokens.fail(u"bad escape "_s + tokenText(escape), qsizetype(escape.size()));
}

PythonEscape PythonEscapeReader::hexadecimal(Token escape, int digits)
{
    escape += m_tokens.takeWhile(digits, HexDigits);
    if (escape.size() != size_t(digits) + 2) {
        m_tokens.fail(u"incomplete escape "_s + tokenText(escape), qsizetype(escape.size()));
        return {};
    }
    const uint value = tokenText(escape).mid(2).toUInt(nullptr, 16);
    if (value > 0x10ffff) {
        bad(escape);
        return {};
    }
    if (digits > 2)
        m_differences.append(u"%1 is a character for Python; PCRE refuses it"_s.arg(tokenText(escape)));
    return {.character = char32_t(value)};
}

PythonEscape PythonEscapeReader::octal(const Token &escape)
{
    const uint value = tokenText(escape).mid(1).toUInt(nullptr, 8);
    if (value > 0377) {
        m_tokens.fail(u"octal escape value %1 outside of range 0-0o377"_s.arg(tokenText(escape)),
                      qsizetype(escape.size()));
        return {};
    }
    return {.character = char32_t(value)};
}

std::optional<PythonEscape> PythonEscapeReader::common(Token &escape)
{
    const char32_t letter = escape[1];
    switch (letter) {
    case U'd':
    case U'D':
    case U's':
    case U'S':
    case U'w':
    case U'W':
        return PythonEscape{.character = {}, .category = letter};
    case U'a':
        return PythonEscape{.character = U'\a'};
    case U'f':
        return PythonEscape{.character = U'\f'};
    case U'n':
        return PythonEscape{.character = U'\n'};
    case U'r':
        return PythonEscape{.character = U'\r'};
    case U't':
        return PythonEscape{.character = U'\t'};
    case U'v':
        m_differences.append(u"\\v is the vertical tab alone for Python, any vertical white space for PCRE"_s);
        return PythonEscape{.character = U'\v'};
    case U'x':
        return hexadecimal(escape, 2);
    case U'u':
        return hexadecimal(escape, 4);
    case U'U':
        return hexadecimal(escape, 8);
    case U'N': {
        if (!m_tokens.match(U'{')) {
            m_tokens.fail(u"missing {"_s);
            return PythonEscape{};
        }
        m_tokens.takeUntil(U'}', u"character name"_s);
        m_tokens.failWithoutPlace(u"\\N{…} needs Python's table of character names: write \\uXXXX instead"_s);
        return PythonEscape{};
    }
    default:
        if (isAsciiDigit(letter))
            return std::nullopt;
        if (isAsciiLetter(letter))
            bad(escape);
        return PythonEscape{.character = letter};
    }
}

PythonEscape PythonEscapeReader::inSet(Token escape)
{
    if (escape[1] == U'b')
        return {.character = U'\b'};
    if (const auto found = common(escape))
        return *found;
    if (OctalDigits.find(escape[1]) == std::u32string_view::npos) {
        bad(escape);
        return {};
    }
    escape += m_tokens.takeWhile(2, OctalDigits);
    return octal(escape);
}

void PythonSet::add(const PythonEscape &item)
{
    m_empty = false;
    if (item.character) {
        addRange(*item.character, *item.character);
    } else if (item.category >= U'a') {
        m_members += pythonCategory(item.category, m_ascii);
    } else if (item.category != 0) {
        m_complements.append(pythonCategoryClass(item.category, m_ascii));
    }
}

void PythonSet::addRange(char32_t first, char32_t last)
{
    m_empty = false;
    if (isSurrogate(first))
        first = 0xe000;
    if (isSurrogate(last))
        last = 0xd7ff;
    if (first > last)
        return;
    m_members += pcreCharacter(first);
    if (first != last)
        m_members += u'-' + pcreCharacter(last);
}

void PythonSet::warnOfPosixClass()
{
    const qsizetype here = m_tokens.position();
    static const std::u32string_view letters = U"abcdefghijklmnopqrstuvwxyz^";
    for (const char32_t kind : {U':', U'.', U'='}) {
        if (!m_tokens.match(kind))
            continue;
        const Token name = m_tokens.takeWhile(16, letters);
        if (m_tokens.match(kind) && m_tokens.nextIs(U']')) {
            const QString sign = QChar(char16_t(kind));
            m_differences.append(
                u"[%1%2%1] is a class for PCRE; Python reads the single characters"_s.arg(sign, tokenText(name)));
        }
        m_tokens.seek(here);
        return;
    }
}

QString PythonSet::read()
{
    const qsizetype here = m_tokens.position() - 1;
    const auto unterminated = [this, here] {
        m_tokens.fail(u"unterminated character set"_s, m_tokens.position() - here);
    };
    m_negated = m_tokens.match(U'^');
    while (!m_tokens.failed()) {
        const Token token = m_tokens.take();
        if (token.empty()) {
            unterminated();
            break;
        }
        if (token == U"]" && !m_empty)
            break;
        if (token == U"[")
            warnOfPosixClass();
        const PythonEscape first = token[0] == U'\\' ? m_escapes.inSet(token) : PythonEscape{.character = token[0]};
        if (!m_tokens.match(U'-')) {
            add(first);
            continue;
        }
        const Token other = m_tokens.take();
        if (other.empty()) {
            unterminated();
            break;
        }
        if (other == U"]") {
            add(first);
            add({.character = U'-'});
            break;
        }
        const PythonEscape last = other[0] == U'\\' ? m_escapes.inSet(other) : PythonEscape{.character = other[0]};
        if (!first.character || !last.character || *last.character < *first.character) {
            m_tokens.fail(u"bad character range %1-%2"_s.arg(tokenText(token), tokenText(other)),
                          qsizetype(token.size()) + 1 + qsizetype(other.size()));
            break;
        }
        addRange(*first.character, *last.character);
    }
    return text();
}

QString PythonSet::text() const
{
    if (m_complements.isEmpty() && m_members.isEmpty())
        return m_negated ? u"(?s:.)"_s : u"(?!)(?s:.)"_s; // lone surrogates only
    if (m_complements.isEmpty())
        return (m_negated ? u"[^"_s : u"["_s) + m_members + u']';
    QStringList parts = m_complements;
    if (!m_members.isEmpty())
        parts.prepend(u'[' + m_members + u']');
    const QString any = u"(?:"_s + parts.join(u'|') + u')';
    return m_negated ? u"(?:(?!"_s + any + u")(?s:.))"_s : any;
}

} // namespace plectrum
