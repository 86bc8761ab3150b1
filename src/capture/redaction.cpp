// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/redaction.h"

#include "capture/messageredaction.h"

#include <algorithm>

namespace plectrum {
namespace {

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
/// In front of the one-time token with which a login is granted (Nextcloud, Login Flow v2).
constexpr QByteArrayView LoginFlow = "/login/v2/flow/";

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

    Redacted take() { return {std::move(m_bytes), m_count, m_kinds}; }

    /// What stands behind a head.
    void redactBody(qsizetype from)
    {
        const Redacted body = redactText(QByteArrayView(m_bytes).sliced(from), {});
        m_bytes.replace(from, body.bytes.size(), body.bytes);
        m_count += body.count;
        for (std::size_t i = 0; i < m_kinds.size(); ++i)
            m_kinds[i] += body.kinds[i];
    }

    /// A list of subprotocols alone.
    void redactSubprotocols() { hideSubprotocols(0, m_bytes.size()); }

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
            hide(value, end, SecretKind::Header);
            break;
        case Rule::Credentials:
            hide(folded ? value : credentialsStart(value, end), end, SecretKind::Credentials);
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
            hide(authority, authority + std::max<qsizetype>(at, 0), SecretKind::Address);
        }
        hidePath(scheme != end ? scheme + 3 : from, findAny("?#", from, end));
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
                    hide(nameEnd + 1, stop, SecretKind::Address);
            }
            start = stop;
        }
    }

    /// Secrets in a path: of a login flow, and whole addresses that were encoded into it ("/cool/https%3A…%3D…/ws").
    void hidePath(qsizetype from, qsizetype end)
    {
        const qsizetype flow = find(LoginFlow, from, end);
        if (flow < end)
            hide(flow + LoginFlow.size(), findAny("/", flow + LoginFlow.size(), end), SecretKind::Address);
        while (from < end) {
            const qsizetype stop = findAny("/", from, end);
            hideEncoded(from, stop);
            from = stop + 1;
        }
    }

    /// Tokens that show themselves, in any place.
    void hideWebTokens(qsizetype from, qsizetype end)
    {
        forEachWebToken(m_bytes, from, end,
                        [this](qsizetype start, qsizetype stop) { hide(start, stop, SecretKind::WebToken); });
    }

private:
    /// Parameters in a segment that is percent-encoded, once or twice, or written in hexadecimal digits ("0x…").
    void hideEncoded(qsizetype from, qsizetype end)
    {
        const QByteArrayView segment = range(from, end);
        if (segment.startsWith("0x") && isSecretAddress(QByteArray::fromHex(segment.sliced(2).toByteArray()))) {
            hide(from + 2, end, SecretKind::Address);
            return;
        }
        if (!segment.contains('%'))
            return;
        const Redacted clean = redactText(segment, {});
        m_bytes.replace(from, clean.bytes.size(), clean.bytes);
        m_count += clean.count;
        m_kinds[std::size_t(SecretKind::Address)] += clean.count;
    }

    static bool isSecretAddress(const QByteArray &address)
    {
        return address.contains('=') && redactUrl(address).count > 0;
    }

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

    void hide(qsizetype from, qsizetype end, SecretKind kind)
    {
        if (!hideSecret(m_bytes, from, end))
            return;
        ++m_count;
        ++m_kinds[std::size_t(kind)];
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
            hide(equals < stop ? equals + 1 : from, stop, SecretKind::Cookie);
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
                hide(from, memberEnd, SecretKind::Subprotocol);
            else if (member.startsWith(KubernetesBearer))
                hide(from + KubernetesBearer.size(), memberEnd, SecretKind::Subprotocol);
            else if (dot > 0 && isSecretName(member.first(dot)))
                hide(from + dot + 1, memberEnd, SecretKind::Subprotocol);
            if (!member.isEmpty())
                m_tokenDue = !due && dot < 0 && isSecretName(member);
            from = stop + 1;
        }
    }

    QByteArray m_bytes;
    int m_count = 0;
    SecretCounts m_kinds{};
    Rule m_rule = Rule::Nothing; ///< of the present field, for the lines it is folded into (RFC 7230 §3.2.4)
    bool m_tokenDue = false;     ///< the last subprotocol announced a token; the list may go on in another field
};

} // namespace

Redacted redactHead(QByteArrayView head)
{
    Redactor redactor(head);
    qsizetype start = 0;
    while (start < head.size()) {
        const qsizetype newline = head.indexOf('\n', start);
        const qsizetype stop = newline < 0 ? head.size() : newline;
        const qsizetype end = stop - (stop > start && head[stop - 1] == '\r' ? 1 : 0);
        if (end == start) {
            redactor.redactBody(std::min(stop + 1, head.size()));
            break;
        }
        if (start == 0)
            redactor.redactFirstLine(end);
        else
            redactor.redactLine(start, end);
        start = stop + 1;
    }
    return redactor.take();
}

Redacted redactSubprotocols(QByteArrayView list)
{
    Redactor redactor(list);
    redactor.redactSubprotocols();
    redactor.hideWebTokens(0, list.size());
    return redactor.take();
}

Redacted redactField(QByteArrayView name, QByteArrayView value)
{
    Redactor redactor(name.toByteArray() + ':' + value.toByteArray());
    redactor.redactLine(0, name.size() + 1 + value.size());
    Redacted redacted = redactor.take();
    redacted.bytes.remove(0, name.size() + 1);
    return redacted;
}

Redacted redactUrl(QByteArrayView url)
{
    Redactor redactor(url);
    redactor.hideUrl(0, url.size());
    redactor.hideWebTokens(0, url.size());
    return redactor.take();
}

} // namespace plectrum
