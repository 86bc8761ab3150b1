// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/redaction.h"

#include <algorithm>
#include <array>

namespace plectrum {
namespace {

constexpr QByteArrayView Mark = "[redacted]";

/// Words that make a name secret when it contains them; "-" and "_" and case do not count.
constexpr std::array SecretWords{
    QByteArrayView("token"),         QByteArrayView("apikey"),    QByteArrayView("secret"),
    QByteArrayView("password"),      QByteArrayView("passwd"),    QByteArrayView("passphrase"),
    QByteArrayView("jwt"),           QByteArrayView("signature"), QByteArrayView("bearer"),
    QByteArrayView("credential"),    QByteArrayView("sharedkey"), QByteArrayView("sessionid"),
    QByteArrayView("authorization"),
};
/// Names that are secret as a whole.
constexpr std::array SecretNames{
    QByteArrayView("auth"),    QByteArrayView("key"),  QByteArrayView("pwd"),
    QByteArrayView("pass"),    QByteArrayView("sid"),  QByteArrayView("sig"),
    QByteArrayView("session"), QByteArrayView("code"), QByteArrayView("ticket"),
};

bool isName(QByteArrayView name, QByteArrayView other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

/// Works on one text in place.
class Redactor {
public:
    explicit Redactor(QByteArrayView text)
        : m_bytes(text.toByteArray())
    {
    }

    Redacted take() { return {std::move(m_bytes), m_count}; }
    QByteArrayView bytes() const { return m_bytes; }

    void hide(qsizetype from, qsizetype length)
    {
        if (length <= 0)
            return;
        char *at = m_bytes.data() + from;
        const QByteArrayView old(at, length);
        bool already = true;
        for (qsizetype i = 0; i < length; ++i) {
            const char mark = Mark[i % Mark.size()];
            already &= old[i] == mark;
            at[i] = mark;
        }
        m_count += already ? 0 : 1;
    }

    /// Cookie pairs: "a=1; b=2"; only the first pair of Set-Cookie.
    void hideCookies(qsizetype from, qsizetype length, bool firstOnly)
    {
        const qsizetype end = from + length;
        while (from < end) {
            qsizetype stop = m_bytes.indexOf(';', from);
            stop = stop < 0 || stop > end ? end : stop;
            const qsizetype equals = m_bytes.indexOf('=', from);
            if (equals >= 0 && equals < stop)
                hide(equals + 1, stop - equals - 1);
            else
                hide(from, stop - from);
            if (firstOnly)
                return;
            from = stop + 1;
            while (from < end && m_bytes.at(from) == ' ')
                ++from;
        }
    }

    /// "Basic xyz": the scheme stays.
    void hideCredentials(qsizetype from, qsizetype length)
    {
        const qsizetype space = m_bytes.indexOf(' ', from);
        const bool hasScheme = space > from && space < from + length;
        hide(hasScheme ? space + 1 : from, hasScheme ? from + length - space - 1 : length);
    }

    /// User info and secret query parameters of a URL or request target in [from, from + length).
    void hideUrl(qsizetype from, qsizetype length)
    {
        const qsizetype end = from + length;
        const auto find = [this, end](QByteArrayView what, qsizetype start) {
            const qsizetype found = QByteArrayView(m_bytes).first(end).indexOf(what, start);
            return found < 0 ? end : found;
        };
        const qsizetype authority = find("://", from);
        if (authority != end) {
            const qsizetype at = find("@", authority);
            if (at < std::min({find("/", authority + 3), find("?", authority + 3), find("#", authority + 3)}))
                hide(authority + 3, at - authority - 3);
        }
        qsizetype start = std::min(find("?", from), find("#", from));
        while (start < end) {
            ++start;
            const qsizetype stop = std::min({find("&", start), find(";", start), find("#", start)});
            const qsizetype equals = find("=", start);
            if (equals < stop && isSecretName(QByteArrayView(m_bytes).sliced(start, equals - start))) {
                // A short "code" is a status or close code, not an authorization code (RFC 6749 §4.1.2).
                constexpr qsizetype ShortCode = 5;
                const bool isCode = isName(QByteArrayView(m_bytes).sliced(start, equals - start), "code");
                if (!isCode || stop - equals - 1 > ShortCode)
                    hide(equals + 1, stop - equals - 1);
            }
            start = stop;
        }
    }

    /// Tokens that show themselves: JSON Web Tokens, in any place.
    void hideWebTokens(qsizetype from, qsizetype length)
    {
        const qsizetype end = from + length;
        qsizetype start = from;
        while ((start = m_bytes.indexOf("eyJ", start)) >= 0 && start < end) {
            qsizetype stop = start;
            int dots = 0;
            while (stop < end && isTokenCharacter(m_bytes.at(stop)))
                dots += m_bytes.at(stop++) == '.';
            if (dots == 2)
                hide(start, stop - start);
            start = std::max(stop, start + 3);
        }
    }

    /// Credentials that browsers send for want of a header: a subprotocol behind a name such as "access_token" or with
    /// "bearer" or "authorization" in it.
    void hideSubprotocols(qsizetype from, qsizetype length)
    {
        const qsizetype end = from + length;
        bool due = false;
        while (from < end) {
            qsizetype stop = m_bytes.indexOf(',', from);
            stop = stop < 0 || stop > end ? end : stop;
            while (from < stop && m_bytes.at(from) == ' ')
                ++from;
            const QByteArrayView member = QByteArrayView(m_bytes).sliced(from, stop - from).trimmed();
            const qsizetype dot = member.lastIndexOf('.');
            if (due)
                hide(from, member.size());
            else if (dot > 0 && isSecretName(member.first(dot)))
                hide(from + dot + 1, member.size() - dot - 1);
            due = !due && dot < 0 && isSecretName(member);
            from = stop + 1;
        }
    }

private:
    static bool isTokenCharacter(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'
            || c == '.';
    }

    QByteArray m_bytes;
    int m_count = 0;
};

void redactField(Redactor &redactor, qsizetype from, qsizetype length)
{
    const QByteArrayView line = redactor.bytes().sliced(from, length);
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return;
    const QByteArrayView name = line.first(colon).trimmed();
    qsizetype start = colon + 1;
    while (start < length && (line[start] == ' ' || line[start] == '\t'))
        ++start;
    const qsizetype valueFrom = from + start;
    const qsizetype valueLength = length - start;
    if (isName(name, "Cookie") || isName(name, "Set-Cookie"))
        redactor.hideCookies(valueFrom, valueLength, isName(name, "Set-Cookie"));
    else if (isName(name, "Authorization") || isName(name, "Proxy-Authorization"))
        redactor.hideCredentials(valueFrom, valueLength);
    else if (isName(name, "Location") || isName(name, "Referer") || isName(name, "Origin"))
        redactor.hideUrl(valueFrom, valueLength);
    else if (isSecretName(name) && !name.startsWith("Sec-WebSocket-") && !isName(name, "WWW-Authenticate"))
        redactor.hide(valueFrom, valueLength);
    else if (isName(name, "Sec-WebSocket-Protocol"))
        redactor.hideSubprotocols(valueFrom, valueLength);
    redactor.hideWebTokens(valueFrom, valueLength);
}

} // namespace

bool isSecretName(QByteArrayView name)
{
    QByteArray plain = QByteArray::fromPercentEncoding(name.toByteArray()).toLower();
    plain.removeIf([](char c) { return c == '-' || c == '_' || c == '.'; });
    return std::ranges::any_of(SecretWords, [&plain](QByteArrayView word) { return plain.contains(word); })
        || std::ranges::find(SecretNames, QByteArrayView(plain)) != SecretNames.end();
}

Redacted redactHead(QByteArrayView head)
{
    Redactor redactor(head);
    qsizetype start = 0;
    while (start < head.size()) {
        const qsizetype newline = head.indexOf('\n', start);
        const qsizetype stop = newline < 0 ? head.size() : newline;
        const qsizetype length = stop - start - (stop > start && head[stop - 1] == '\r' ? 1 : 0);
        if (length == 0)
            break;
        if (start == 0) {
            const qsizetype target = head.first(length).indexOf(' ') + 1;
            redactor.hideUrl(target, length - target);
            redactor.hideWebTokens(0, length);
        } else {
            redactField(redactor, start, length);
        }
        start = stop + 1;
    }
    return redactor.take();
}

Redacted redactUrl(QByteArrayView url)
{
    Redactor redactor(url);
    redactor.hideUrl(0, url.size());
    redactor.hideWebTokens(0, url.size());
    return redactor.take();
}

} // namespace plectrum
