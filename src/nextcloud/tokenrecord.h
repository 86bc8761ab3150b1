// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/fingerprint.h"
#include "nextcloud/tokensin.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

namespace plectrum {

/// How a credential came to us.
enum class TokenOrigin : quint8 { Seen, LoginFlow, Rotated, Pasted, Typed };
/// What is known of it from the last check on the server, or from its own expiry.
enum class TokenState : quint8 { Unknown, Valid, Refused, Revoked, Expired };
/// What became of the connection it was last used on. An open connection proves nothing: the route may be public.
enum class UseOutcome : quint8 { None, Opened, Refused, Failed };

QLatin1StringView tokenOriginName(TokenOrigin origin);
QLatin1StringView tokenStateName(TokenState state);
QLatin1StringView useOutcomeName(UseOutcome outcome);

/// What the session-token log knows of one credential; never the secret. Times are UTC.
struct TokenRecord {
    /// When it ends; not exact where only the usual lifetime is known. Invalid: nothing is known.
    struct Expiry {
        QDateTime at;
        bool exact = false;
    };

    QString id; ///< ten hex digits, of kind, origin of the server and fingerprint
    TokenKind kind = TokenKind::ApiKey;
    TokenPlace place = TokenPlace::Header; ///< where it was last seen
    QString name;                          ///< of header, cookie or parameter
    QString user;
    QString server; ///< with its folder, as far as it is known
    Fingerprint fingerprint;
    TokenOrigin origin = TokenOrigin::Seen;
    QDateTime obtained; ///< or first seen
    QDateTime lastUsed;
    QString lastConnection; ///< URL without query; what looks like a token in its path is masked
    UseOutcome lastOutcome = UseOutcome::None;
    int lastStatus = 0; ///< of the refusal
    int uses = 0;
    QDateTime expires; ///< of a JSON Web Token
    TokenState state = TokenState::Unknown;
    QDateTime checked;

    /// A record as it is first made.
    static TokenRecord of(const FoundToken &token, const QUrl &server, const QDateTime &now);

    Expiry expiry() const;
    /// `state`, or Expired when its time is over for sure.
    TokenState stateAt(const QDateTime &now) const;
    QJsonObject toJson() const;
    /// nullopt: not one of our rows.
    static std::optional<TokenRecord> fromJson(const QJsonObject &json);

    bool operator==(const TokenRecord &) const = default;
};

/// `url` fit for a log: without user info and query, path segments that look like tokens masked.
QString loggedUrl(const QUrl &url);

} // namespace plectrum
