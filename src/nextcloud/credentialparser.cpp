// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/credentialparser.h"

#include "nextcloud/curlreader.h"
#include "nextcloud/pastedcookies.h"
#include "nextcloud/tokensin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype LongestPaste = 1024 * 1024;

bool is(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isTokenCharacter(char c)
{
    return c > 0x20 && c < 0x7f && c != ';' && c != '"' && c != '{' && c != '[';
}

/// One word that can only be a token: a JSON Web Token, an app password, or long enough to be random.
bool isLoneToken(QByteArrayView text)
{
    constexpr qsizetype Least = 24;
    if (!std::ranges::all_of(text, isTokenCharacter))
        return false;
    if (Jwt::parse(text) || isAppPassword(text))
        return true;
    // '=' ends base64; before that it is a cookie's.
    const qsizetype equals = text.indexOf('=');
    const bool isCookie = equals >= 0 && equals < text.size() - 2;
    return text.size() >= Least && !isCookie && !text.contains(':');
}

/// "Name: value" lines, perhaps below a request line, with at least one that carries credentials.
bool isHeaderBlock(QByteArrayView text)
{
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        const QByteArray name = line.left(qMax<qsizetype>(line.indexOf(':'), 0)).trimmed();
        if (is(name, "Cookie") || is(name, "Authorization"))
            return true;
    }
    return false;
}

Result<PastedCredentials> fromHeaders(QByteArrayView text, const PasteContext &context)
{
    PastedCredentials pasted{.form = PasteForm::Headers};
    CookieTaker taker(pasted, context);
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        const qsizetype colon = line.indexOf(':', 1); // ":authority:" of HTTP/2 begins with one
        if (colon > 0)
            takeHeader(pasted, taker, line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    return pasted;
}

Result<PastedCredentials> read(const QByteArray &text, const PasteContext &context)
{
    if (text.startsWith("curl ") || text.startsWith("curl.exe ") || text.startsWith("curl\t"))
        return fromCurl(text, context);
    if (text.startsWith("fetch(") || text.startsWith("await fetch("))
        return unexpected(ErrorCode::BadCredentials, u"this was copied as fetch, which has no cookies; copy as cURL"_s);
    if (text.contains("Invoke-WebRequest") || text.startsWith("$session"))
        return unexpected(ErrorCode::BadCredentials, u"this was copied for PowerShell; copy as cURL"_s);
    if (text.startsWith('{') || text.startsWith('['))
        return fromCookieJson(text, context);
    if (isHeaderBlock(text))
        return fromHeaders(text, context);
    if (isLoneToken(text)) {
        PastedCredentials pasted{.form = PasteForm::Token};
        pasted.bearerToken = QString::fromUtf8(text);
        return pasted;
    }
    return fromCookieText(text, context);
}

} // namespace

HarpCookies PastedCredentials::missing() const
{
    if (!bearerToken.isEmpty() || !password.isEmpty() || headers.has("Authorization"))
        return {};
    HarpCookies missing = HarpCookie::Session | HarpCookie::Passphrase | HarpCookie::SameSiteLax;
    for (const HeaderField &cookie : cookies) {
        if (isInstanceId(cookie.name))
            missing &= ~HarpCookies(HarpCookie::Session);
        else if (cookie.name == "oc_sessionPassphrase")
            missing &= ~HarpCookies(HarpCookie::Passphrase);
        else if (isSameSiteLax(cookie.name))
            missing &= ~HarpCookies(HarpCookie::SameSiteLax);
    }
    if (headers.has("OCS-APIRequest"))
        missing &= ~HarpCookies(HarpCookie::SameSiteLax); // Nextcloud then does not ask for it
    return missing;
}

void PastedCredentials::applyTo(Target &target) const
{
    const auto replace = [](auto &fields, const HeaderField &field, Qt::CaseSensitivity sensitivity) {
        fields.removeIf(
            [&](const HeaderField &old) { return QByteArrayView(old.name).compare(field.name, sensitivity) == 0; });
        fields.append(field);
    };
    for (const HeaderField &header : headers)
        replace(target.headers, header, Qt::CaseInsensitive);
    for (const HeaderField &cookie : cookies)
        replace(target.cookies, cookie, Qt::CaseSensitive);
    if (target.url.isEmpty())
        target.url = url;
    if (!origin.isEmpty())
        target.origin = origin;
    if (!subprotocols.isEmpty())
        target.subprotocols = subprotocols;
    if (!password.isEmpty()) {
        target.user = user;
        target.password = password;
    }
    if (!bearerToken.isEmpty())
        target.bearerToken = bearerToken;
}

Result<PastedCredentials> parseCredentials(QByteArrayView text, const PasteContext &context)
{
    if (text.size() > LongestPaste)
        return unexpected(ErrorCode::BadCredentials, u"more than 1 MiB"_s);
    QByteArray trimmed = text.toByteArray().trimmed();
    if (trimmed.startsWith("\xef\xbb\xbf"))
        trimmed = trimmed.mid(3).trimmed();
    if (trimmed.isEmpty())
        return unexpected(ErrorCode::BadCredentials, u"there is nothing"_s);
    if (trimmed.contains('\0'))
        return unexpected(ErrorCode::BadCredentials, u"this is not a text"_s);
    auto pasted = read(trimmed, context);
    if (!pasted)
        return pasted;
    const bool isEmpty = pasted->cookies.isEmpty() && pasted->headers.isEmpty() && pasted->password.isEmpty()
        && pasted->bearerToken.isEmpty() && pasted->url.isEmpty();
    if (isEmpty && pasted->notes.isEmpty())
        return unexpected(ErrorCode::BadCredentials, u"there are no cookies, headers or tokens in it"_s);
    return pasted;
}

} // namespace plectrum
