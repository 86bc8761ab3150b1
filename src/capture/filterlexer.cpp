// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filterlexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxText = 16 * 1024; ///< characters of a filter

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_';
}
bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-';
}

bool isHexDigit(QChar c)
{
    return c.isDigit() ? c <= u'9' : c.toLower() >= u'a' && c.toLower() <= u'f';
}

class Lexer {
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
    }

    /// Stops at the first error; `start` is then where its token begins.
    std::vector<FilterToken> run(qsizetype &start)
    {
        std::vector<FilterToken> tokens;
        start = 0;
        if (m_text.size() > MaxText) {
            m_error = FilterError{.position = MaxText,
                                  .length = m_text.size() - MaxText,
                                  .found = u"more"_s,
                                  .expected = {u"a filter of at most %1 characters"_s.arg(MaxText)}};
            return tokens;
        }
        do {
            const qsizetype before = m_at;
            while (m_at < m_text.size() && m_text.at(m_at).isSpace())
                ++m_at;
            FilterToken token;
            token.adjacent = m_at == before;
            token.position = start = m_at;
            if (m_at < m_text.size() && !next(token))
                return tokens;
            token.length = m_at - token.position;
            tokens.push_back(token);
        } while (tokens.back().kind != FilterToken::Kind::End);
        return tokens;
    }

    const std::optional<FilterError> &error() const { return m_error; }

private:
    bool fail(qsizetype position, const QString &expected, const QString &suggestion = {}, qsizetype length = 1)
    {
        const bool atEnd = position >= m_text.size();
        m_error = FilterError{.position = position,
                              .length = atEnd ? 0 : length,
                              .found = atEnd ? u"the end"_s : m_text.mid(position, 12),
                              .expected = {expected},
                              .suggestion = suggestion};
        return false;
    }

    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar(); }

    bool next(FilterToken &token)
    {
        const QChar c = peek();
        if (isWordStart(c))
            return word(token);
        if (c.isDigit() || ((c == u'-' || c == u'.') && peek(1).isDigit()))
            return number(token);
        if (c == u'"' || c == u'\'')
            return string(token) && flags(token);
        if (c == u'/')
            return regex(token) && flags(token);
        if (c == u'$')
            return macro(token);
        return symbol(token);
    }

    bool isRange() const { return peek() == u'.' && peek(1) == u'.'; }

    /// Letters right behind, if all are flags.
    bool flags(FilterToken &token)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end).isLetterOrNumber())
            ++end;
        const QString letters = m_text.mid(m_at, end - m_at);
        if (std::ranges::all_of(letters, [](QChar c) { return FilterToken::Flags.contains(c); })) {
            token.flags = letters;
            m_at = end;
        }
        return true;
    }

    /// $name, ${any name}, $1
    bool macro(FilterToken &token)
    {
        const qsizetype start = m_at++;
        qsizetype from = m_at;
        token.kind = FilterToken::Kind::Macro;
        if (peek() == u'{') {
            const qsizetype close = m_text.indexOf(u'}', ++from);
            if (close < 0)
                return fail(m_text.size(), u"a closing }"_s);
            token.text = m_text.mid(from, close - from).trimmed();
            m_at = close + 1;
        } else if (peek().isDigit()) {
            while (peek().isDigit())
                ++m_at;
            token.kind = FilterToken::Kind::Parameter;
            token.text = m_text.mid(from, m_at - from);
            token.number = token.text.toDouble();
        } else {
            while (peek().isLetterOrNumber() || peek() == u'_')
                ++m_at;
            token.text = m_text.mid(from, m_at - from);
        }
        return !token.text.isEmpty() || fail(start, u"the name of a saved filter behind $"_s);
    }

    /// /…/ with \/ for a slash; all other escapes are those of the expression.
    bool regex(FilterToken &token)
    {
        const qsizetype start = m_at++;
        QString pattern;
        while (m_at < m_text.size() && peek() != u'/') {
            if (peek() == u'\\' && peek(1) == u'/')
                ++m_at;
            else if (peek() == u'\\' && m_at + 1 < m_text.size())
                pattern += m_text.at(m_at++);
            pattern += m_text.at(m_at++);
        }
        if (m_at == m_text.size())
            return fail(m_at, u"a closing /"_s);
        ++m_at;
        token.kind = FilterToken::Kind::Regex;
        token.text = m_text.mid(start, m_at - start);
        token.bytes = pattern.toUtf8();
        return true;
    }

    /// Characters of "[12]" here; 0: none stands here.
    qsizetype indexAhead() const
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        const qsizetype close = rest.startsWith(u'[') ? rest.indexOf(u']') : -1;
        const bool isIndex =
            close > 1 && std::ranges::all_of(rest.sliced(1, close - 1), [](QChar c) { return c.isDigit(); });
        return isIndex ? close + 1 : 0;
    }

    bool word(FilterToken &token)
    {
        const qsizetype start = m_at;
        const QStringView rest = QStringView(m_text).sliced(start);
        if (rest.startsWith(u"json."_s, Qt::CaseInsensitive) || rest.startsWith(u"json["_s, Qt::CaseInsensitive))
            return jsonPath(token);
        while (m_at < m_text.size() && !isRange()) {
            if (const qsizetype index = indexAhead(); index > 0)
                m_at += index;
            else if (isWordPart(m_text.at(m_at)))
                ++m_at;
            else
                break;
        }
        token.kind = FilterToken::Kind::Word;
        token.text = m_text.mid(start, m_at - start);
        return true;
    }

    /// json.key."any key"[3].key, json[0]
    bool jsonPath(FilterToken &token)
    {
        const qsizetype start = m_at;
        token.kind = FilterToken::Kind::JsonPath;
        m_at += 4;
        while (peek() == u'.' || peek() == u'[') {
            JsonStep step;
            if (peek() == u'[') {
                const qsizetype close = m_text.indexOf(u']', m_at);
                bool isNumber = false;
                step.index = close < 0 ? -1 : m_text.mid(m_at + 1, close - m_at - 1).toInt(&isNumber);
                if (!isNumber || step.index < 0)
                    return fail(m_at + 1, u"an index such as [0]"_s);
                m_at = close + 1;
            } else if (peek(1) == u'"') {
                ++m_at;
                FilterToken key;
                if (!string(key))
                    return false;
                step.key = key.bytes;
            } else {
                const qsizetype from = ++m_at;
                while (m_at < m_text.size()
                       && (m_text.at(m_at).isLetterOrNumber() || u"_-$@"_s.contains(m_text.at(m_at))))
                    ++m_at;
                if (m_at == from)
                    return fail(from, u"a key"_s);
                step.key = m_text.mid(from, m_at - from).toUtf8();
            }
            token.path.push_back(step);
        }
        token.text = m_text.mid(start, m_at - start);
        return true;
    }

    bool number(FilterToken &token)
    {
        const qsizetype start = m_at;
        if (peek() == u'0' && peek(1).toLower() == u'x')
            return bytes(token);
        ++m_at;
        while (peek().isDigit() || (peek() == u'.' && !isRange()))
            ++m_at;
        // An exponent; no unit begins with "e".
        const bool isSigned = peek(1) == u'-' || peek(1) == u'+';
        if (peek().toLower() == u'e' && peek(isSigned ? 2 : 1).isDigit()) {
            m_at += isSigned ? 3 : 2;
            while (peek().isDigit())
                ++m_at;
        }
        bool isNumber = false;
        token.kind = FilterToken::Kind::Number;
        token.text = m_text.mid(start, m_at - start);
        token.number = token.text.toDouble(&isNumber);
        return isNumber || fail(start, u"a number"_s);
    }

    bool bytes(FilterToken &token)
    {
        const qsizetype start = m_at;
        m_at += 2;
        while (isHexDigit(peek()))
            ++m_at;
        const QByteArray digits = m_text.mid(start + 2, m_at - start - 2).toLatin1();
        if (digits.isEmpty() || (digits.size() % 2 != 0 && digits.size() > 15))
            return fail(m_at, u"an even number of hex digits"_s);
        token.kind = FilterToken::Kind::Bytes;
        token.text = m_text.mid(start, m_at - start);
        token.bytes = QByteArray::fromHex(digits);
        token.number = double(digits.toULongLong(nullptr, 16));
        return true;
    }

    bool string(FilterToken &token)
    {
        const qsizetype start = m_at;
        const QChar quote = m_text.at(m_at++);
        QString plain;
        while (m_at < m_text.size() && m_text.at(m_at) != quote) {
            if (m_text.at(m_at) != u'\\') {
                plain += m_text.at(m_at++);
                continue;
            }
            if (!escape(plain, token.bytes))
                return false;
        }
        if (m_at == m_text.size())
            return fail(m_at, u"a closing "_s + quote);
        ++m_at;
        token.kind = FilterToken::Kind::String;
        token.text = m_text.mid(start, m_at - start);
        token.bytes += plain.toUtf8();
        return true;
    }

    /// One escape; bytes by \x go behind what came before.
    bool escape(QString &plain, QByteArray &bytes)
    {
        const qsizetype start = m_at++;
        const QChar c = peek();
        ++m_at;
        static const QString names = u"\"'\\/nrt0"_s;
        static const QString values = u"\"'\\/\n\r\t"_s + QChar(0);
        if (const qsizetype known = names.indexOf(c); known >= 0 && !c.isNull()) {
            plain += values.at(known);
            return true;
        }
        const int digits = c == u'x' ? 2 : c == u'u' ? 4 : 0;
        bool isNumber = false;
        const int code = m_text.mid(m_at, digits).toInt(&isNumber, 16);
        if (digits == 0 || !isNumber || m_at + digits > m_text.size()) {
            // In a regular expression a backslash stands for itself.
            plain += u'\\';
            m_at = start + 1;
            return true;
        }
        m_at += digits;
        if (digits == 2) {
            bytes += plain.toUtf8() + char(code);
            plain.clear();
        } else {
            plain += QChar(code);
        }
        return true;
    }

    bool symbol(FilterToken &token)
    {
        static constexpr std::pair<QLatin1StringView, QLatin1StringView> symbols[] = {
            {"=="_L1, "=="_L1}, {"!="_L1, "!="_L1}, {"<="_L1, "<="_L1}, {">="_L1, ">="_L1}, {"&&"_L1, "and"_L1},
            {"||"_L1, "or"_L1}, {"<"_L1, "<"_L1},   {">"_L1, ">"_L1},   {"!"_L1, "not"_L1}, {"("_L1, "("_L1},
            {")"_L1, ")"_L1},   {","_L1, ","_L1},   {"{"_L1, "{"_L1},   {"}"_L1, "}"_L1},   {".."_L1, ".."_L1},
        };
        // As other languages have them.
        static constexpr std::pair<QLatin1StringView, QLatin1StringView> others[] = {
            {"==="_L1, "=="_L1},
            {"!=="_L1, "!="_L1},
            {"<>"_L1, "!="_L1},
            {"=~"_L1, "matches"_L1},
        };
        for (const auto &[text, ours] : others) {
            if (QStringView(m_text).sliced(m_at).startsWith(text))
                return fail(m_at, ours, ours, text.size());
        }
        for (const auto &[text, canonical] : symbols) {
            if (QStringView(m_text).sliced(m_at).startsWith(text)) {
                m_at += text.size();
                token.kind = FilterToken::Kind::Symbol;
                token.text = canonical;
                return true;
            }
        }
        static constexpr std::pair<char16_t, QLatin1StringView> letters[] = {
            {u'=', "=="_L1},      {u'~', "matches"_L1}, {u'&', "and"_L1},     {u'|', "or"_L1},
            {u'\u201c', "\""_L1}, {u'\u201d', "\""_L1}, {u'\u201e', "\""_L1},
        };
        for (const auto &[letter, ours] : letters) {
            if (peek() == letter)
                return fail(m_at, ours, ours);
        }
        return fail(m_at, u"a field, a value or an operator"_s);
    }

    const QString m_text;
    qsizetype m_at = 0;
    std::optional<FilterError> m_error;
};

} // namespace

std::vector<FilterToken> lexFilterPart(const QString &text, std::optional<FilterError> &error, qsizetype &start)
{
    Lexer lexer(text);
    auto tokens = lexer.run(start);
    error = lexer.error();
    return tokens;
}

tl::expected<std::vector<FilterToken>, FilterError> lexFilter(const QString &text)
{
    std::optional<FilterError> error;
    qsizetype start = 0;
    auto tokens = lexFilterPart(text, error, start);
    if (error)
        return tl::unexpected(*error);
    return tokens;
}

QString filterTokenText(const FilterToken &token)
{
    return token.kind == FilterToken::Kind::Macro || token.kind == FilterToken::Kind::Parameter
        ? QString(u'$' + token.text)
        : token.text;
}

bool isFilterMacroWord(const QString &name)
{
    return !name.isEmpty() && !name.front().isDigit()
        && std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

} // namespace plectrum
