// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/messageredaction.h"

#include "capture/jsonredactor.h"

#include <algorithm>
#include <array>

namespace plectrum {
namespace {

/// First words of text commands; what follows in the line is secret. In lower case only if it is one word.
constexpr std::array Commands{
    QByteArrayView("auth"),         QByteArrayView("authenticate"),
    QByteArrayView("pass"),         QByteArrayView("password"),
    QByteArrayView("login"),        QByteArrayView("token"),
    QByteArrayView("access_token"), QByteArrayView("resetaccesstoken"),
    QByteArrayView("bearer"),
};

/// Goes over a text once for each rule; no rule goes back further than LongestName.
class TextRedactor : private JsonRedactor {
public:
    TextRedactor(QByteArrayView text, const MessageOrigin &origin)
        : JsonRedactor(text, origin)
    {
    }

    Redacted take()
    {
        if (m_origin.fromClient)
            hideLogin();
        hideCommand();
        hideMembers();
        hideAssignments();
        hideUserInfo();
        hideSasl();
        hideWebTokens();
        SecretCounts kinds{};
        kinds[std::size_t(SecretKind::Message)] = m_count;
        return {std::move(m_text), m_count, kinds};
    }

private:
    /// "AUTH secret", on the first line.
    void hideCommand()
    {
        const qsizetype start = skipSpace(0);
        const qsizetype space = m_text.indexOf(' ', start);
        if (space < 0 || !isOneOf(range(start, space), Commands))
            return;
        qsizetype end = space + 1;
        while (end < size() && at(end) != '\n' && at(end) != '\r' && at(end) != '\0')
            ++end;
        const QByteArrayView rest = range(space + 1, end).trimmed();
        const bool isShouted = range(start, space).toByteArray().toUpper() == range(start, space);
        if (isShouted || !rest.contains(' '))
            hide(space + 1, end);
    }

    /// JSON members and header lines.
    void hideMembers()
    {
        for (qsizetype colon = m_text.indexOf(':'); colon >= 0; colon = m_text.indexOf(':', colon + 1)) {
            const QByteArrayView name = nameBefore(colon);
            if (name.isNull())
                hideLine(colon);
            else if (isSecretMember(name))
                colon = hideValue(colon + 1) - 1;
        }
    }

    /// "passcode:secret" from the start of a line on; lines inside JSON strings end in "\n".
    void hideLine(qsizetype colon)
    {
        qsizetype from = colon;
        while (from > 0 && colon - from < LongestName && isNameCharacter(at(from - 1)))
            --from;
        // The letter of an escaped line break is none of the name.
        if (from > 0 && at(from - 1) == '\\' && at(from) == 'n')
            ++from;
        else if (from > 0 && at(from - 1) != '\n')
            return;
        if (from == colon || !isSecretMember(range(from, colon)))
            return;
        qsizetype start = colon + 1;
        while (start < size() && at(start) == ' ')
            ++start;
        qsizetype end = start;
        while (end < size() && at(end) != '\n' && at(end) != '\r' && at(end) != '\\' && at(end) != '\0'
               && at(end) != '"')
            ++end;
        hide(start, end);
    }

    /// "name=value", also as "name%3Dvalue".
    void hideAssignments()
    {
        for (qsizetype i = 0; i < size(); ++i) {
            qsizetype value = 0;
            if (at(i) == '=')
                value = i + 1;
            else if (at(i) == '%')
                value = behindEncodedEquals(i);
            if (value == 0)
                continue;
            qsizetype from = i;
            while (from > 0 && i - from < LongestName && isNameCharacter(at(from - 1)))
                --from;
            if (!isSecretMember(withoutEscape(from, i)))
                continue;
            hide(quoteSkipped(value), assignmentEnd(value));
        }
    }

    /// Behind "%3D" or "%253D" at `i`, else 0.
    qsizetype behindEncodedEquals(qsizetype i) const
    {
        for (const QByteArrayView form : {QByteArrayView("%3D"), QByteArrayView("%253D")}) {
            if (i + form.size() <= size() && range(i, i + form.size()).compare(form, Qt::CaseInsensitive) == 0)
                return i + form.size();
        }
        return 0;
    }

    /// A name without what is left of an escape in front of it ("%3F", "%2526").
    QByteArrayView withoutEscape(qsizetype from, qsizetype end) const
    {
        if (from > 0 && at(from - 1) == '%') {
            const bool isTwice = end - from > 4 && at(from) == '2' && at(from + 1) == '5';
            from = std::min(end, from + (isTwice ? 4 : 2));
        }
        return range(from, end);
    }

    qsizetype quoteSkipped(qsizetype value) const
    {
        return value < size() && (at(value) == '"' || at(value) == '\'') ? value + 1 : value;
    }

    qsizetype assignmentEnd(qsizetype value) const
    {
        const qsizetype start = quoteSkipped(value);
        const char quote = start > value ? at(value) : '\0';
        for (qsizetype i = start; i < size(); ++i) {
            const char c = at(i);
            if (quote ? c == quote : QByteArrayView("&\"'<>\\;#").contains(c) || isSpace(c) || c == '\0')
                return i;
            if (!quote && c == '%' && (isEscape(i, "%26") || isEscape(i, "%2526") || isEscape(i, "%23")))
                return i;
        }
        return size();
    }

    bool isEscape(qsizetype i, QByteArrayView escape) const
    {
        return i + escape.size() <= size() && range(i, i + escape.size()) == escape;
    }

    /// "://user:password@", and "Bearer" with a long word behind it.
    void hideUserInfo()
    {
        for (qsizetype i = m_text.indexOf("://"); i >= 0; i = m_text.indexOf("://", i)) {
            i += 3;
            qsizetype sign = -1;
            qsizetype end = i;
            for (; end < size() && !isSpace(at(end)) && !QByteArrayView("/?#\"'<>\\").contains(at(end)); ++end)
                sign = at(end) == '@' ? end : sign;
            hide(i, m_origin.cutOff && end == size() ? end : sign);
            i = end;
        }
        constexpr QByteArrayView Bearer = "Bearer ";
        constexpr qsizetype ShortestToken = 16;
        for (qsizetype i = m_text.indexOf(Bearer); i >= 0; i = m_text.indexOf(Bearer, i)) {
            i += Bearer.size();
            qsizetype end = i;
            while (end < size() && (isNameCharacter(at(end)) || QByteArrayView("~+/=").contains(at(end))))
                ++end;
            if (end - i >= ShortestToken || (m_origin.cutOff && end == size()))
                hide(i, end);
            i = end;
        }
    }

    /// Of XMPP: <auth …>secret</auth>, <response …>secret</response>.
    void hideSasl()
    {
        for (const QByteArrayView tag : {QByteArrayView("<auth"), QByteArrayView("<response")}) {
            const qsizetype found = m_text.indexOf(tag);
            const qsizetype behind = found + tag.size();
            if (found < 0 || behind >= size() || (at(behind) != '>' && !isSpace(at(behind))))
                continue;
            const qsizetype from = m_text.indexOf('>', behind);
            const qsizetype end = from < 0 ? -1 : m_text.indexOf('<', from);
            if (from >= 0)
                hide(from + 1, end < 0 ? size() : end);
        }
    }

    void hideWebTokens()
    {
        forEachWebToken(m_text, 0, size(), [this](qsizetype from, qsizetype end) { hide(from, end); });
        const qsizetype last = m_origin.cutOff ? m_text.lastIndexOf("eyJ") : -1;
        if (last >= 0 && std::ranges::all_of(range(last, size()), isNameCharacter))
            hide(last, size());
    }
};

} // namespace

Redacted redactText(QByteArrayView text, const MessageOrigin &origin)
{
    return TextRedactor(text, origin).take();
}

} // namespace plectrum
