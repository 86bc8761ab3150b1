// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/jsonpath.h"

#include <QChar>
#include <QString>

#include <cstring>

namespace plectrum {
namespace {

/// Moves over JSON text; at the first thing it does not understand it stops for good.
class Walker {
public:
    explicit Walker(QByteArrayView json)
        : m_at(json.data())
        , m_end(json.data() + json.size())
    {
    }

    bool open(char bracket)
    {
        skipSpace();
        return takeIf(bracket);
    }

    /// The next member of an object or array; false at its end or on an error. `first`: no comma before it.
    bool nextMember(char closing, bool first)
    {
        skipSpace();
        if (takeIf(closing))
            return false;
        if (!first && !takeIf(','))
            return false;
        skipSpace();
        return m_at != m_end;
    }

    /// A key with its colon; the raw string.
    std::optional<QByteArrayView> key()
    {
        const auto raw = string();
        skipSpace();
        if (!raw || !takeIf(':'))
            return std::nullopt;
        return raw;
    }

    /// One whole value.
    std::optional<QByteArrayView> value()
    {
        skipSpace();
        const char *const start = m_at;
        int depth = 0;
        while (m_at != m_end) {
            const char c = *m_at;
            if (c == '"') {
                if (!string())
                    return std::nullopt;
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
                continue;
            } else if (c == '}' || c == ']') {
                if (--depth < 0)
                    return std::nullopt;
                ++m_at;
            } else if (depth > 0 && (c == ',' || c == ':' || isSpace(c))) {
                ++m_at;
                continue;
            } else if (!scalar()) {
                return std::nullopt;
            }
            if (depth == 0)
                return QByteArrayView(start, m_at);
        }
        return std::nullopt;
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    void skipSpace()
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
    }

    bool takeIf(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    std::optional<QByteArrayView> string()
    {
        const char *const start = m_at;
        if (!takeIf('"'))
            return std::nullopt;
        const char *const content = m_at;
        while (true) {
            const void *const quote = std::memchr(m_at, '"', size_t(m_end - m_at));
            if (!quote) {
                m_at = m_end;
                return std::nullopt;
            }
            m_at = static_cast<const char *>(quote);
            // Behind an odd number of backslashes it belongs to the text.
            const char *escape = m_at;
            while (escape != content && escape[-1] == '\\')
                --escape;
            ++m_at;
            if ((m_at - escape) % 2 == 1)
                return QByteArrayView(start, m_at);
        }
    }

    bool scalar()
    {
        const char *const start = m_at;
        while (m_at != m_end && !std::strchr(",:{}[] \n\r\t\"", *m_at))
            ++m_at;
        return m_at != start;
    }

    const char *m_at;
    const char *const m_end;
};

bool isKey(QByteArrayView raw, QByteArrayView key)
{
    const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
    if (!inner.contains('\\'))
        return inner == key;
    return jsonString(raw) == key;
}

std::optional<QByteArrayView> elementAt(QByteArrayView json, int index)
{
    Walker walker(json);
    if (!walker.open('['))
        return std::nullopt;
    for (int i = 0; walker.nextMember(']', i == 0); ++i) {
        const auto value = walker.value();
        if (!value || i == index)
            return value;
    }
    return std::nullopt;
}

/// Adds the character that four hex digits stand for, or two times four where it needs them; what is half a character
/// becomes U+FFFD. False: there are no four digits.
bool addUnicode(QByteArray &text, QByteArrayView inner, qsizetype &at)
{
    const auto unit = [inner](qsizetype place) -> std::optional<char16_t> {
        bool ok = place + 4 <= inner.size();
        const uint value = ok ? inner.sliced(place, 4).toUInt(&ok, 16) : 0;
        return ok ? std::optional(char16_t(value)) : std::nullopt;
    };
    const auto first = unit(at);
    if (!first)
        return false;
    at += 4;
    char16_t units[2] = {*first, 0};
    qsizetype count = 1;
    if (QChar::isHighSurrogate(*first) && inner.sliced(at).startsWith("\\u")) {
        const auto second = unit(at + 2);
        if (second && QChar::isLowSurrogate(*second)) {
            units[1] = *second;
            count = 2;
            at += 6;
        }
    }
    text += count == 1 && QChar::isSurrogate(*first) ? QByteArray("\xef\xbf\xbd") : QStringView(units, count).toUtf8();
    return true;
}

} // namespace

std::optional<QByteArrayView> jsonMemberAt(QByteArrayView json, QByteArrayView key)
{
    Walker walker(json);
    if (!walker.open('{'))
        return std::nullopt;
    for (bool isFirst = true; walker.nextMember('}', isFirst); isFirst = false) {
        const auto found = walker.key();
        if (!found)
            return std::nullopt;
        const auto value = walker.value();
        if (!value || isKey(*found, key))
            return value;
    }
    return std::nullopt;
}

std::optional<QByteArrayView> jsonValueAt(QByteArrayView json, const std::vector<JsonStep> &path)
{
    if (path.empty())
        return Walker(json).value();
    QByteArrayView present = json;
    for (const JsonStep &step : path) {
        const auto found = step.index >= 0 ? elementAt(present, step.index) : jsonMemberAt(present, step.key);
        if (!found)
            return std::nullopt;
        present = *found;
    }
    return present;
}

std::optional<QByteArray> jsonString(QByteArrayView raw)
{
    if (raw.size() < 2 || raw.front() != '"' || raw.back() != '"')
        return std::nullopt;
    const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
    QByteArray text;
    text.reserve(inner.size());
    for (qsizetype at = 0; at < inner.size();) {
        const qsizetype escape = inner.indexOf('\\', at);
        text += inner.sliced(at, (escape < 0 ? inner.size() : escape) - at);
        if (escape < 0)
            break;
        at = escape + 2;
        const char letter = at <= inner.size() ? inner[escape + 1] : '\0';
        static constexpr char Letters[] = "\"\\/bfnrt";
        static constexpr char Meanings[] = "\"\\/\b\f\n\r\t";
        const char *const place = letter == '\0' ? nullptr : std::strchr(Letters, letter);
        if (place)
            text += Meanings[place - Letters];
        else if (letter != 'u' || !addUnicode(text, inner, at))
            return std::nullopt;
    }
    return text;
}

} // namespace plectrum
