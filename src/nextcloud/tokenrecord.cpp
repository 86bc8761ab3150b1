// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/tokenrecord.h"

#include "nextcloud/serveraddress.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array OriginNames{"seen"_L1, "login-flow"_L1, "rotated"_L1, "pasted"_L1, "typed"_L1};
constexpr std::array StateNames{"unknown"_L1, "valid"_L1, "refused"_L1, "revoked"_L1, "expired"_L1};
constexpr std::array OutcomeNames{""_L1, "opened"_L1, "refused"_L1, "failed"_L1};

constexpr qsizetype IdDigits = 10;
constexpr qsizetype LongestText = 500;
constexpr auto Masked = "[redacted]";

// Nextcloud's defaults: session_lifetime, remember_login_cookie_lifetime, token_auth_token_retention.
constexpr qint64 SessionSeconds = 24 * 3600;
constexpr qint64 RememberMeDays = 15;
constexpr qint64 AppPasswordDays = 365;

template <typename Enum, size_t N>
std::optional<Enum> fromName(const std::array<QLatin1StringView, N> &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

/// Long, with digits, of the characters of tokens, and no UUID, as Nextcloud's users may be called.
bool looksLikeToken(const QString &text)
{
    constexpr qsizetype Least = 20;
    if (text.size() < Least || !QUuid::fromString(text).isNull())
        return false;
    const auto fits = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || u"-_.=+~"_s.contains(c)); };
    return std::ranges::all_of(text, fits) && std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 3;
}

QString masked(const QString &text)
{
    return looksLikeToken(text) ? QString::fromLatin1(Masked) : text.left(LongestText);
}

/// The folder of the Nextcloud where the path tells it, else only the origin.
QString serverText(const QUrl &url)
{
    QUrl plain(url);
    plain.setUserInfo(QString());
    const auto address = serverAddress(plain.toString());
    if (!address)
        return originText(plain);
    const QString path = plain.path();
    const bool told = path.isEmpty() || path == "/"_L1 || address->path().size() + 1 < path.size();
    const bool isServer = plain.scheme().startsWith("http"_L1);
    return told || isServer ? loggedUrl(*address) : originText(*address);
}

QString idOf(const TokenRecord &record)
{
    QStringList parts{tokenKindName(record.kind), originText(QUrl(record.server)), record.fingerprint.hash};
    if (record.fingerprint.first.isEmpty())
        parts << record.name << record.user; // the hash alone is too little
    const QString text = parts.join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(IdDigits));
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

} // namespace

QLatin1StringView tokenOriginName(TokenOrigin origin)
{
    return OriginNames[size_t(origin)];
}

QLatin1StringView tokenStateName(TokenState state)
{
    return StateNames[size_t(state)];
}

QLatin1StringView useOutcomeName(UseOutcome outcome)
{
    return OutcomeNames[size_t(outcome)];
}

QString loggedUrl(const QUrl &url)
{
    QUrl plain = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QStringList segments = plain.path().split(u'/');
    for (QString &segment : segments)
        segment = masked(segment);
    plain.setPath(segments.join(u'/'));
    return plain.toString().left(LongestText);
}

TokenRecord TokenRecord::of(const FoundToken &token, const QUrl &server, const QDateTime &now)
{
    const bool mayBeGuessed = token.kind == TokenKind::Password || token.kind == TokenKind::ProxyPassword;
    TokenRecord record{.kind = token.kind,
                       .place = token.place,
                       .name = QString::fromUtf8(token.name).left(LongestText),
                       .user = masked(token.user),
                       .server = serverText(server),
                       .fingerprint = Fingerprint::of(token.secret, mayBeGuessed),
                       .obtained = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC)};
    if (const auto jwt = Jwt::parse(token.secret))
        record.expires = jwt->expires;
    record.id = idOf(record);
    return record;
}

TokenRecord::Expiry TokenRecord::expiry() const
{
    if (expires.isValid())
        return {expires, true};
    const QDateTime active = lastUsed.isValid() ? std::max(lastUsed, obtained) : obtained;
    if (!active.isValid())
        return {};
    switch (kind) {
    case TokenKind::SessionCookie:
    case TokenKind::Passphrase:
        return {active.addSecs(SessionSeconds), false};
    case TokenKind::RememberMe:
        return {obtained.addDays(RememberMeDays), false};
    case TokenKind::AppPassword:
        return {active.addDays(AppPasswordDays), false};
    default:
        return {};
    }
}

TokenState TokenRecord::stateAt(const QDateTime &now) const
{
    const bool isOpen = state == TokenState::Unknown || state == TokenState::Valid;
    return isOpen && expires.isValid() && expires <= now ? TokenState::Expired : state;
}

QJsonObject TokenRecord::toJson() const
{
    QJsonObject json{{u"id"_s, id},
                     {u"kind"_s, QString(tokenKindName(kind))},
                     {u"place"_s, QString(tokenPlaceName(place))},
                     {u"server"_s, server},
                     {u"sha256"_s, fingerprint.hash},
                     {u"origin"_s, QString(tokenOriginName(origin))},
                     {u"obtained"_s, timeText(obtained)},
                     {u"state"_s, QString(tokenStateName(state))}};
    const auto add = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    add(u"name"_s, name);
    add(u"user"_s, user);
    add(u"first"_s, fingerprint.first);
    add(u"last"_s, fingerprint.last);
    add(u"lastUsed"_s, timeText(lastUsed));
    add(u"lastConnection"_s, lastConnection);
    add(u"lastOutcome"_s, useOutcomeName(lastOutcome));
    add(u"expires"_s, timeText(expires));
    add(u"checked"_s, timeText(checked));
    if (lastStatus > 0)
        json.insert(u"lastStatus"_s, lastStatus);
    if (uses > 0)
        json.insert(u"uses"_s, uses);
    return json;
}

std::optional<TokenRecord> TokenRecord::fromJson(const QJsonObject &json)
{
    const auto kind = tokenKindFromName(json.value("kind"_L1).toString());
    TokenRecord record{.id = json.value("id"_L1).toString(),
                       .name = json.value("name"_L1).toString(),
                       .user = json.value("user"_L1).toString(),
                       .server = json.value("server"_L1).toString(),
                       .fingerprint = {json.value("first"_L1).toString(), json.value("last"_L1).toString(),
                                       json.value("sha256"_L1).toString()},
                       .obtained = timeFrom(json.value("obtained"_L1)),
                       .lastUsed = timeFrom(json.value("lastUsed"_L1)),
                       .lastConnection = json.value("lastConnection"_L1).toString(),
                       .lastStatus = json.value("lastStatus"_L1).toInt(),
                       .uses = json.value("uses"_L1).toInt(),
                       .expires = timeFrom(json.value("expires"_L1)),
                       .checked = timeFrom(json.value("checked"_L1))};
    if (!kind || record.id.isEmpty() || record.fingerprint.hash.isEmpty() || !record.obtained.isValid())
        return std::nullopt;
    record.kind = *kind;
    // What a newer version may have added is "unknown" here.
    record.place = tokenPlaceFromName(json.value("place"_L1).toString()).value_or(TokenPlace::Header);
    record.origin = fromName<TokenOrigin>(OriginNames, json.value("origin"_L1).toString()).value_or(TokenOrigin::Seen);
    record.state = fromName<TokenState>(StateNames, json.value("state"_L1).toString()).value_or(TokenState::Unknown);
    record.lastOutcome =
        fromName<UseOutcome>(OutcomeNames, json.value("lastOutcome"_L1).toString()).value_or(UseOutcome::None);
    return record;
}

} // namespace plectrum
