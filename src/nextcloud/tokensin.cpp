// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/tokensin.h"

#include "capture/redaction.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// In the order of TokenKind.
constexpr std::array KindNames{"app-password"_L1,   "password"_L1,   "bearer"_L1,         "jwt"_L1,
                               "session-cookie"_L1, "passphrase"_L1, "remember-me"_L1,    "cookie"_L1,
                               "app-secret"_L1,     "shared-key"_L1, "proxy-password"_L1, "api-key"_L1};
static_assert(KindNames.size() == size_t(TokenKind::ApiKey) + 1);
/// In the order of TokenPlace.
constexpr std::array PlaceNames{"basic"_L1,     "bearer"_L1,      "header"_L1, "cookie"_L1, "query"_L1,
                                "user-info"_L1, "subprotocol"_L1, "proxy"_L1,  "message"_L1};
static_assert(PlaceNames.size() == size_t(TokenPlace::Message) + 1);

constexpr auto PassphraseCookie = "oc_sessionPassphrase";
/// Session ids are at least so long (PHP: 22).
constexpr qsizetype LeastRandom = 20;

bool is(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool looksRandom(QByteArrayView value)
{
    const auto digits = std::ranges::count_if(value, [](char c) { return c >= '0' && c <= '9'; });
    return value.size() >= LeastRandom && digits >= 3 && std::ranges::all_of(value, [](char c) {
               return isAlphanumeric(c) || QByteArrayView("-_,.%+/=").contains(c);
           });
}

TokenKind kindOfBearer(QByteArrayView secret)
{
    if (Jwt::parse(secret))
        return TokenKind::Jwt;
    return isAppPassword(secret) ? TokenKind::AppPassword : TokenKind::Bearer;
}

/// Gathers what is found, each secret once a place.
class Finder {
public:
    void add(TokenKind kind, TokenPlace place, QByteArrayView name, const QString &user, QByteArrayView secret)
    {
        FoundToken token{kind, place, name.toByteArray(), user, secret.toByteArray()};
        if (!secret.isEmpty() && !m_found.contains(token))
            m_found << std::move(token);
    }

    void addPassword(TokenPlace place, const QString &user, QByteArrayView password)
    {
        add(isAppPassword(password) ? TokenKind::AppPassword : TokenKind::Password, place, {}, user, password);
    }

    void addUserInfo(const QUrl &url)
    {
        addPassword(TokenPlace::UserInfo, url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded).toUtf8());
    }

    void addQuery(const QUrl &url)
    {
        const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
        for (const auto &[key, value] : items) {
            const QByteArray name = key.toUtf8();
            const QByteArray secret = value.toUtf8();
            if (Jwt::parse(secret))
                add(TokenKind::Jwt, TokenPlace::Query, name, {}, secret);
            else if (isSecretName(name))
                add(TokenKind::ApiKey, TokenPlace::Query, name, {}, secret);
        }
    }

    /// user:secret in base64, as Basic and AUTHORIZATION-APP-API have it.
    void addPair(TokenKind kind, TokenPlace place, QByteArrayView name, QByteArrayView base64)
    {
        const QByteArray pair = QByteArray::fromBase64(base64.toByteArray());
        const qsizetype colon = pair.indexOf(':');
        const QString user = QString::fromUtf8(pair.left(qMax<qsizetype>(colon, 0)));
        const QByteArray secret = pair.mid(colon + 1);
        if (kind == TokenKind::Password)
            addPassword(place, user, secret);
        else
            add(kind, place, name, user, secret);
    }

    void addHeader(const HeaderField &field)
    {
        const QByteArrayView name = field.name;
        if (is(name, "Cookie")) {
            for (const QByteArray &pair : field.value.split(';')) {
                const qsizetype equals = pair.indexOf('=');
                if (equals > 0)
                    addCookie(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed());
            }
        } else if (is(name, "Authorization")) {
            const qsizetype space = field.value.indexOf(' ');
            const QByteArray scheme = field.value.left(qMax<qsizetype>(space, 0));
            const QByteArray rest = field.value.mid(space + 1).trimmed();
            if (is(scheme, "Basic"))
                addPair(TokenKind::Password, TokenPlace::Basic, {}, rest);
            else if (is(scheme, "Bearer"))
                add(kindOfBearer(rest), TokenPlace::Bearer, {}, {}, rest);
            else
                add(TokenKind::ApiKey, TokenPlace::Header, name, {}, rest);
        } else if (is(name, "Proxy-Authorization")) {
            addPair(TokenKind::ProxyPassword, TokenPlace::Proxy, {}, field.value.mid(field.value.indexOf(' ') + 1));
        } else if (is(name, "AUTHORIZATION-APP-API")) {
            addPair(TokenKind::AppSecret, TokenPlace::Header, name, field.value);
        } else if (is(name, "harp-shared-key")) {
            add(TokenKind::SharedKey, TokenPlace::Header, name, {}, field.value);
        } else if (is(name, "Sec-WebSocket-Protocol")) {
            addSubprotocols(HeaderList{field}.listed(name));
        } else if (Jwt::parse(field.value)) {
            add(TokenKind::Jwt, TokenPlace::Header, name, {}, field.value);
        } else if (isSecretName(name)) {
            add(TokenKind::ApiKey, TokenPlace::Header, name, {}, field.value);
        }
    }

    void addCookie(QByteArrayView name, QByteArrayView value)
    {
        std::optional<TokenKind> kind;
        if (name == PassphraseCookie)
            kind = TokenKind::Passphrase;
        else if (isRememberMe(name))
            kind = name == "nc_username" ? std::nullopt : std::optional(TokenKind::RememberMe);
        else if (isInstanceId(name) || is(name, "PHPSESSID"))
            kind = TokenKind::SessionCookie;
        else if (Jwt::parse(value))
            kind = TokenKind::Jwt;
        else if (isSecretName(name) || looksRandom(value))
            kind = TokenKind::Cookie;
        if (kind)
            add(*kind, TokenPlace::Cookie, name, {}, value);
    }

    /// Credentials that browsers send for want of a header: a token behind a name such as "access_token", or after the
    /// last dot of one.
    void addSubprotocols(const QList<QByteArray> &members)
    {
        bool isDue = false;
        for (const QByteArray &member : members) {
            const qsizetype dot = member.lastIndexOf('.');
            if (Jwt::parse(member))
                add(TokenKind::Jwt, TokenPlace::Subprotocol, {}, {}, member);
            else if (isDue)
                add(TokenKind::Bearer, TokenPlace::Subprotocol, {}, {}, member);
            else if (dot > 0 && isSecretName(member.left(dot)))
                add(TokenKind::Bearer, TokenPlace::Subprotocol, member.left(dot), {}, member.mid(dot + 1));
            isDue = !isDue && dot < 0 && isSecretName(member);
        }
    }

    QList<FoundToken> take() { return std::move(m_found); }

private:
    QList<FoundToken> m_found;
};

bool hasCookie(const Target &target, bool (*matches)(QByteArrayView))
{
    const auto isIn = [matches](const HeaderField &cookie) { return matches(cookie.name); };
    if (std::ranges::any_of(target.cookies, isIn))
        return true;
    for (const QByteArray &line : target.headers.values("Cookie")) {
        for (const QByteArray &pair : line.split(';')) {
            if (matches(pair.left(qMax<qsizetype>(pair.indexOf('='), 0)).trimmed()))
                return true;
        }
    }
    return false;
}

} // namespace

QLatin1StringView tokenKindName(TokenKind kind)
{
    return KindNames[size_t(kind)];
}

std::optional<TokenKind> tokenKindFromName(QStringView name)
{
    const auto found = std::find(KindNames.begin(), KindNames.end(), name);
    if (found == KindNames.end())
        return std::nullopt;
    return TokenKind(found - KindNames.begin());
}

QLatin1StringView tokenPlaceName(TokenPlace place)
{
    return PlaceNames[size_t(place)];
}

std::optional<TokenPlace> tokenPlaceFromName(QStringView name)
{
    const auto found = std::find(PlaceNames.begin(), PlaceNames.end(), name);
    if (found == PlaceNames.end())
        return std::nullopt;
    return TokenPlace(found - PlaceNames.begin());
}

bool isAppPassword(QByteArrayView secret)
{
    constexpr qsizetype FlowLength = 72;
    constexpr qsizetype GroupsLength = 29;
    if (secret.size() == FlowLength)
        return std::ranges::all_of(secret, isAlphanumeric);
    if (secret.size() != GroupsLength)
        return false;
    for (qsizetype i = 0; i < GroupsLength; ++i) {
        if (i % 6 == 5 ? secret[i] != '-' : !isAlphanumeric(secret[i]))
            return false;
    }
    return true;
}

bool isInstanceId(QByteArrayView name)
{
    constexpr qsizetype Length = 12;
    return name.size() == Length && name.startsWith("oc")
        && std::ranges::all_of(name, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
}

bool isRememberMe(QByteArrayView name)
{
    return name == "nc_username" || name == "nc_token" || name == "nc_session_id";
}

bool isSameSiteLax(QByteArrayView name)
{
    return name == "nc_sameSiteCookielax" || name == "__Host-nc_sameSiteCookielax";
}

QList<FoundToken> tokensIn(const Target &target)
{
    Finder finder;
    if (!target.password.isEmpty())
        finder.addPassword(TokenPlace::Basic, target.user, target.password.toUtf8());
    const QByteArray bearer = target.bearerToken.toUtf8();
    if (!bearer.isEmpty())
        finder.add(kindOfBearer(bearer), TokenPlace::Bearer, {}, {}, bearer);
    for (const HeaderField &field : target.headers)
        finder.addHeader(field);
    for (const HeaderField &cookie : target.cookies)
        finder.addCookie(cookie.name, cookie.value);
    finder.addUserInfo(target.url);
    finder.addQuery(target.url);
    finder.addSubprotocols(target.subprotocols);
    if (const QString password = target.proxy.password(QUrl::FullyDecoded); !password.isEmpty()) {
        finder.add(TokenKind::ProxyPassword, TokenPlace::Proxy, {}, target.proxy.userName(QUrl::FullyDecoded),
                   password.toUtf8());
    }
    return finder.take();
}

QList<SessionNote> tokenWarnings(const Target &target, const QDateTime &now)
{
    QList<SessionNote> notes;
    const auto add = [&notes](SessionWarning warning, const QString &detail) {
        const SessionNote note{warning, detail};
        if (!notes.contains(note))
            notes << note;
    };
    const QList<FoundToken> tokens = tokensIn(target);
    const auto has = [&tokens](TokenKind kind) {
        return std::ranges::any_of(tokens, [kind](const FoundToken &token) { return token.kind == kind; });
    };
    for (const FoundToken &token : tokens) {
        if (token.kind == TokenKind::Password)
            add(SessionWarning::RealPassword, token.user);
        if (token.place == TokenPlace::Query)
            add(SessionWarning::QueryToken, QString::fromUtf8(token.name));
        if (const auto jwt = Jwt::parse(token.secret); jwt && jwt->expires.isValid() && jwt->expires <= now)
            add(SessionWarning::TokenExpired, jwt->expires.toString(Qt::ISODate));
    }
    if (hasCookie(target, isRememberMe))
        add(SessionWarning::RememberMe, {});
    if (has(TokenKind::Passphrase)) {
        if (!has(TokenKind::SessionCookie))
            add(SessionWarning::PassphraseAlone, {});
        if (!hasCookie(target, isSameSiteLax) && !target.headers.has("OCS-APIRequest"))
            add(SessionWarning::SameSiteMissing, {});
    }
    return notes;
}

} // namespace plectrum
