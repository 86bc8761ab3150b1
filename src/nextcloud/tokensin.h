// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"
#include "nextcloud/jwt.h"
#include "nextcloud/sessionwarning.h"

#include <QDateTime>

namespace plectrum {

/// What a credential is.
enum class TokenKind : quint8 {
    AppPassword,
    Password,
    Bearer,
    Jwt,
    SessionCookie,
    Passphrase,
    RememberMe,
    Cookie, ///< a secret one of another program
    AppSecret,
    SharedKey,
    ProxyPassword,
    ApiKey,
};

/// Where it stands.
enum class TokenPlace : quint8 { Basic, Bearer, Header, Cookie, Query, UserInfo, Subprotocol, Proxy, Message };

/// One row of each table: the name for scripts and files.
QLatin1StringView tokenKindName(TokenKind kind);
std::optional<TokenKind> tokenKindFromName(QStringView name);
QLatin1StringView tokenPlaceName(TokenPlace place);
std::optional<TokenPlace> tokenPlaceFromName(QStringView name);

/// A credential with its secret; for memory only.
struct FoundToken {
    TokenKind kind = TokenKind::ApiKey;
    TokenPlace place = TokenPlace::Header;
    QByteArray name; ///< of header, cookie or parameter; empty where the place says it all
    QString user;
    QByteArray secret;

    bool operator==(const FoundToken &) const = default;
};

/// All credentials that opening `target` would send: in headers, cookies, basic and bearer, user info and query of the
/// URL, subprotocols, and to the proxy. What is not secret (user names, the samesite cookies) is not among them.
QList<FoundToken> tokensIn(const Target &target);
/// What to say before `target` is opened with them (harmless where it is not Nextcloud).
QList<SessionNote> tokenWarnings(const Target &target, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Shaped like Nextcloud makes app passwords: 72 letters and digits, or five groups of five.
bool isAppPassword(QByteArrayView secret);
/// Named like an instance of Nextcloud ("oc" and ten characters), as its session cookie is.
bool isInstanceId(QByteArrayView name);
/// nc_username, nc_token or nc_session_id: cookies that are used up by being sent.
bool isRememberMe(QByteArrayView name);
/// [__Host-]nc_sameSiteCookielax.
bool isSameSiteLax(QByteArrayView name);

} // namespace plectrum
