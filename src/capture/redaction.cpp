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
    QByteArrayView("authorization"), QByteArrayView("accesskey"), QByteArrayView("privatekey"),
    QByteArrayView("authkey"),       QByteArrayView("sessid"),
};
/// Names that are secret as a whole.
constexpr std::array SecretNames{
    QByteArrayView("auth"),   QByteArrayView("key"),   QByteArrayView("pwd"),     QByteArrayView("pass"),
    QByteArrayView("sid"),    QByteArrayView("sig"),   QByteArrayView("session"), QByteArrayView("code"),
    QByteArrayView("ticket"), QByteArrayView("xauth"),
};
/// Fields whose values are URLs, so may carry query parameters and user info.
constexpr std::array UrlFields{
    QByteArrayView("Location"),        QByteArrayView("Referer"),
    QByteArrayView("Origin"),          QByteArrayView("Content-Location"),
    QByteArrayView("X-Original-URL"),  QByteArrayView("X-Original-URI"),
    QByteArrayView("X-Forwarded-URI"), QByteArrayView("X-Rewrite-URL"),
    QByteArrayView("Refresh"),         QByteArrayView("Link"),
};
/// Subprotocol of Kubernetes; everything behind it is the token.
constexpr QByteArrayView KubernetesBearer = "base64url.bearer.authorization.k8s.io.";

bool isName(QByteArrayView name, QByteArrayView other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

/// What of a field's value is secret.
enum class Rule { Nothing, Whole, Credentials, Cookies, SetCookie, Url, Subprotocols };

Rule ruleFor(QByteArrayView name)
{
    if (isName(name, "Cookie"))
        return Rule::Cookies;
    if (isName(name, "Set-Cookie"))
        return Rule::SetCookie;
    if (isName(name, "Authorization") || isName(name, "Proxy-Authorization"))
        return Rule::Credentials;
    if (isName(name, "Sec-WebSocket-Protocol"))
        return Rule::Subprotocols;
    if (std::ranges::any_of(UrlFields, [name](QByteArrayView field) { return isName(name, field); }))
        return Rule::Url;
    return isSecretName(name) ? Rule::Whole : Rule::Nothing;
}

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'
        || c == '.';
}

/// Works on one text in place, a range of it at a time; no search leaves its range, so that long texts stay cheap.
class Redactor {
public:
    explicit Redactor(QByteArrayView text)
        : m_bytes(text.toByteArray())
    {
    }

    Redacted take() { return {std::move(m_bytes), m_count}; }

    /// One line of a head's fields, not empty.
    void redactLine(qsizetype from, qsizetype end)
    {
        const QByteArrayView line = range(from, end);
        const bool folded = line.front() == ' ' || line.front() == '\t';
        qsizetype value = from;
        if (!folded) {
            const qsizetype colon = line.indexOf(':');
            m_rule = colon < 0 ? Rule::Nothing : ruleFor(line.first(colon).trimmed());
            value = from + colon + 1;
        }
        while (value < end && (m_bytes.at(value) == ' ' || m_bytes.at(value) == '\t'))
            ++value;
        switch (m_rule) {
        case Rule::Nothing:
            break;
        case Rule::Whole:
            hide(value, end);
            break;
        case Rule::Credentials:
            hide(folded ? value : credentialsStart(value, end), end);
            break;
        case Rule::Cookies:
        case Rule::SetCookie:
            hideCookies(value, end);
            break;
        case Rule::Url:
            hideUrl(value, end);
            break;
        case Rule::Subprotocols:
            hideSubprotocols(value, end);
            break;
        }
        hideWebTokens(value, end);
    }

    /// The first line of a head: a request target between two spaces, or a status.
    void redactFirstLine(qsizetype end)
    {
        const QByteArrayView line = range(0, end);
        const qsizetype colon = line.indexOf(':');
        const qsizetype space = line.indexOf(' ');
        if (colon > 0 && (space < 0 || colon < space))
            redactLine(0, end); // a head that lacks its first line
        const qsizetype version = line.lastIndexOf(" HTTP/");
        hideUrl(space + 1, version > space ? version : end);
        hideWebTokens(0, end);
    }

    /// User info and secret query parameters of a URL or request target.
    void hideUrl(qsizetype from, qsizetype end)
    {
        const qsizetype scheme = find("://", from, end);
        if (scheme != end) {
            const qsizetype authority = scheme + 3;
            const qsizetype authorityEnd = findAny("/?#", authority, end);
            const qsizetype at = range(authority, authorityEnd).lastIndexOf('@');
            hide(authority, authority + std::max<qsizetype>(at, 0));
        }
        qsizetype start = findAny("?#", from, end);
        while (start < end) {
            ++start;
            const qsizetype nameEnd = findAny("=&;?#", start, end);
            qsizetype stop = nameEnd;
            if (nameEnd < end && m_bytes.at(nameEnd) == '=') {
                const QByteArrayView name = range(start, nameEnd);
                const bool secret = isSecretName(name);
                // Not everybody splits at ";": a secret may go on behind it.
                stop = findAny(secret ? "&#" : "&;?#", nameEnd, end);
                // A short "code" is a status or close code, not an authorization code (RFC 6749 §4.1.2).
                constexpr qsizetype ShortCode = 5;
                if (secret && !(isName(name, "code") && stop - nameEnd - 1 <= ShortCode))
                    hide(nameEnd + 1, stop);
            }
            start = stop;
        }
    }

    /// Tokens that show themselves: JSON Web Tokens, signed (three parts) or encrypted (five), in any place.
    void hideWebTokens(qsizetype from, qsizetype end)
    {
        while ((from = find("eyJ", from, end)) < end) {
            const qsizetype start = from;
            int dots = 0;
            while (from < end && isTokenCharacter(m_bytes.at(from)))
                dots += m_bytes.at(from++) == '.';
            if (dots >= 2)
                hide(start, from);
        }
    }

private:
    QByteArrayView range(qsizetype from, qsizetype end) const
    {
        return QByteArrayView(m_bytes).sliced(from, end - from);
    }

    /// Where `what` stands in [from, end), or `end`.
    qsizetype find(QByteArrayView what, qsizetype from, qsizetype end) const
    {
        const qsizetype found = range(from, end).indexOf(what);
        return found < 0 ? end : from + found;
    }

    qsizetype findAny(QByteArrayView characters, qsizetype from, qsizetype end) const
    {
        while (from < end && !characters.contains(m_bytes.at(from)))
            ++from;
        return from;
    }

    void hide(qsizetype from, qsizetype end)
    {
        if (from >= end)
            return;
        char *const at = m_bytes.data();
        bool already = true;
        for (qsizetype i = from; i < end; ++i) {
            const char mark = Mark[(i - from) % Mark.size()];
            already &= at[i] == mark;
            at[i] = mark;
        }
        m_count += already ? 0 : 1;
    }

    /// Behind the scheme of "Basic xyz"; what cannot be a scheme belongs to the secret.
    qsizetype credentialsStart(qsizetype from, qsizetype end) const
    {
        constexpr qsizetype LongestScheme = 24;
        const qsizetype space = find(" ", from, end);
        const QByteArrayView scheme = range(from, space);
        const bool isScheme = space < end && scheme.size() <= LongestScheme
            && std::ranges::all_of(scheme, [](char c) { return isTokenCharacter(c) && c != '.'; });
        return isScheme ? space + 1 : from;
    }

    /// Cookie pairs: "a=1; b=2"; what Set-Cookie has behind the first pair are attributes.
    void hideCookies(qsizetype from, qsizetype end)
    {
        while (from < end) {
            const qsizetype stop = find(";", from, end);
            const qsizetype equals = find("=", from, stop);
            hide(equals < stop ? equals + 1 : from, stop);
            if (m_rule == Rule::SetCookie) {
                m_rule = stop < end ? Rule::Nothing : m_rule;
                return;
            }
            from = std::min(stop + 1, end);
            while (from < end && m_bytes.at(from) == ' ')
                ++from;
        }
    }

    /// Credentials that browsers send for want of a header: a subprotocol behind a name such as "access_token" or with
    /// "bearer" or "authorization" in it.
    void hideSubprotocols(qsizetype from, qsizetype end)
    {
        while (from < end) {
            const qsizetype stop = find(",", from, end);
            while (from < stop && (m_bytes.at(from) == ' ' || m_bytes.at(from) == '\t'))
                ++from;
            const QByteArrayView member = range(from, stop).trimmed();
            const qsizetype memberEnd = from + member.size();
            const qsizetype dot = member.lastIndexOf('.');
            const bool due = m_tokenDue && !member.isEmpty();
            if (due)
                hide(from, memberEnd);
            else if (member.startsWith(KubernetesBearer))
                hide(from + KubernetesBearer.size(), memberEnd);
            else if (dot > 0 && isSecretName(member.first(dot)))
                hide(from + dot + 1, memberEnd);
            if (!member.isEmpty())
                m_tokenDue = !due && dot < 0 && isSecretName(member);
            from = stop + 1;
        }
    }

    QByteArray m_bytes;
    int m_count = 0;
    Rule m_rule = Rule::Nothing; ///< of the present field, for the lines it is folded into (RFC 7230 §3.2.4)
    bool m_tokenDue = false;     ///< the last subprotocol announced a token; the list may go on in another field
};

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
        const qsizetype end = stop - (stop > start && head[stop - 1] == '\r' ? 1 : 0);
        if (end == start)
            break;
        if (start == 0)
            redactor.redactFirstLine(end);
        else
            redactor.redactLine(start, end);
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
