// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/jsonredactor.h"

#include <algorithm>
#include <array>

namespace plectrum {
namespace {

/// Members whose values say what a message is for.
constexpr std::array TypeNames{
    QByteArrayView("type"),    QByteArrayView("event"), QByteArrayView("op"),  QByteArrayView("action"),
    QByteArrayView("command"), QByteArrayView("cmd"),   QByteArrayView("msg"), QByteArrayView("method"),
};
/// Values of these, or first members of an array, by which a client logs in.
constexpr std::array LoginWords{
    QByteArrayView("connection_init"), QByteArrayView("authentication"), QByteArrayView("authenticate"),
    QByteArrayView("#authenticate"),   QByteArrayView("auth"),           QByteArrayView("login"),
    QByteArrayView("signin"),          QByteArrayView("sign_in"),        QByteArrayView("logon"),
    QByteArrayView("identify"),        QByteArrayView("authorize"),
};
/// Members of a login that hold its credentials, under any names.
constexpr std::array LoginContainers{
    QByteArrayView("payload"),   QByteArrayView("data"), QByteArrayView("params"),      QByteArrayView("args"),
    QByteArrayView("arguments"), QByteArrayView("d"),    QByteArrayView("credentials"), QByteArrayView("body"),
};

} // namespace

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
}

void JsonRedactor::hide(qsizetype from, qsizetype end)
{
    if (hideSecret(m_text, from, end) && from >= m_origin.known)
        ++m_count;
}

qsizetype JsonRedactor::skipSpace(qsizetype i) const
{
    while (i < size() && isSpace(at(i)))
        ++i;
    return i;
}

/// The string whose first quote, or the backslashes before it, stands at `i`.
std::optional<Quoted> JsonRedactor::quotedAt(qsizetype i) const
{
    const qsizetype start = i;
    while (i < size() && at(i) == '\\')
        ++i;
    if (i >= size() || at(i) != '"')
        return {};
    Quoted quoted{.from = i + 1, .backslashes = i - start};
    qsizetype run = 0;
    for (i = quoted.from; i < size(); ++i) {
        if (at(i) == '"' && run % (2 * (quoted.backslashes + 1)) == quoted.backslashes) {
            quoted.end = i - std::min(run, quoted.backslashes);
            quoted.next = i + 1;
            return quoted;
        }
        run = at(i) == '\\' ? run + 1 : 0;
    }
    quoted.end = quoted.next = size();
    return quoted;
}

QByteArrayView JsonRedactor::nameBefore(qsizetype colon) const
{
    qsizetype end = colon;
    while (end > 0 && isSpace(at(end - 1)))
        --end;
    if (end == 0 || (at(end - 1) != '"' && at(end - 1) != '\''))
        return {};
    --end;
    while (end > 0 && at(end - 1) == '\\')
        --end;
    qsizetype from = end;
    while (from > 0 && end - from < LongestName && at(from - 1) != '"' && at(from - 1) != '\'')
        --from;
    return range(from, end);
}

qsizetype JsonRedactor::hideValue(qsizetype i)
{
    const qsizetype start = i;
    i = skipSpace(i);
    if (const auto quoted = quotedAt(i)) {
        hide(quoted->from, quoted->end);
        return quoted->next;
    }
    if (i < size() && at(i) == '[')
        return hideLeaves(i);
    if (i < size() && (isDigit(at(i)) || at(i) == '-')) {
        qsizetype end = i;
        while (end < size() && (isNameCharacter(at(end)) || at(end) == '+'))
            ++end;
        if (end - i > 2 && end < size()) {
            hide(i + 1, end - 1);
            m_text[i] = m_text[end - 1] = '"';
        } else {
            std::fill(m_text.begin() + i, m_text.begin() + end, '0');
        }
    }
    return start;
}

/// All strings of an object or array that are no names; to the text's end where it is cut off.
qsizetype JsonRedactor::hideLeaves(qsizetype i)
{
    qsizetype depth = 0;
    while (i < size()) {
        const char c = at(i);
        if (const auto quoted = c == '"' || c == '\\' ? quotedAt(i) : std::nullopt) {
            const qsizetype behind = skipSpace(quoted->next);
            if (behind >= size() || at(behind) != ':')
                hide(quoted->from, quoted->end);
            i = quoted->next;
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        ++i;
        if (depth <= 0)
            break;
    }
    return i;
}

/// Behind the value at `i`.
qsizetype JsonRedactor::hideContainer(qsizetype i)
{
    const qsizetype start = skipSpace(i);
    if (start < size() && (at(start) == '{' || at(start) == '['))
        return hideLeaves(start);
    const auto quoted = quotedAt(start);
    if (!quoted)
        return i;
    hide(quoted->from, quoted->end);
    return quoted->next;
}

void JsonRedactor::hideLogin()
{
    const qsizetype bracket = m_text.indexOf('[');
    const qsizetype brace = m_text.indexOf('{');
    // Socket.IO: CONNECT, with a namespace or without.
    if (m_text.startsWith("40") && brace > 0 && (brace == 2 || at(2) == '/')) {
        hideLeaves(brace);
        return;
    }
    if (bracket >= 0 && (brace < 0 || bracket < brace))
        hideLoginArray(bracket);
    const bool login = isLogin(brace);
    if (!login && !m_text.contains("\"auth\""))
        return;
    for (qsizetype colon = m_text.indexOf(':'); colon >= 0; colon = m_text.indexOf(':', colon + 1)) {
        const QByteArrayView name = nameBefore(colon);
        if (login ? isOneOf(name, LoginContainers) : name.compare("params", Qt::CaseInsensitive) == 0)
            colon = hideContainer(colon + 1) - 1;
    }
}

/// ["login", …], and AUTHENTICATE of WAMP.
void JsonRedactor::hideLoginArray(qsizetype bracket)
{
    const qsizetype first = skipSpace(bracket + 1);
    const qsizetype comma = m_text.indexOf(',', first);
    const auto word = quotedAt(first);
    if (word && isOneOf(range(word->from, word->end), LoginWords))
        hideRest(word->next);
    else if (comma > 0 && range(first, comma).trimmed() == "5")
        (void)hideContainer(comma + 1);
}

/// By its type; what a message cut off in front of its type is for, nobody can know.
bool JsonRedactor::isLogin(qsizetype brace) const
{
    bool isUnknown = brace >= 0;
    for (qsizetype colon = m_text.indexOf(':'); colon >= 0; colon = m_text.indexOf(':', colon + 1)) {
        if (!isOneOf(nameBefore(colon), TypeNames))
            continue;
        const auto word = quotedAt(skipSpace(colon + 1));
        if (word && isOneOf(range(word->from, word->end), LoginWords))
            return true;
        isUnknown = isUnknown && (!word || word->next == word->end); // cut off inside the word
    }
    return isUnknown && m_origin.cutOff;
}

/// What follows the first member of an array.
void JsonRedactor::hideRest(qsizetype i)
{
    while (i < size() && at(i) != ']') {
        i = skipSpace(i);
        const auto quoted = i < size() ? quotedAt(i) : std::nullopt;
        if (quoted) {
            hide(quoted->from, quoted->end);
            i = quoted->next;
        } else if (i < size() && (at(i) == '{' || at(i) == '[')) {
            i = hideLeaves(i);
        } else {
            ++i;
        }
    }
}

} // namespace plectrum
