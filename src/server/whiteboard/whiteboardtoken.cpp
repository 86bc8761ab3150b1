// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/whiteboard/whiteboardtoken.h"

#include "nextcloud/jwt.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr auto TokenBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray tokenSignature(const QByteArray &signedPart, QByteArrayView secret)
{
    return QMessageAuthenticationCode::hash(signedPart, secret.toByteArray(), QCryptographicHash::Sha256)
        .toBase64(TokenBase64);
}

/// In a time that tells nothing of where they differ.
bool areEqual(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= one.at(i) ^ other.at(i);
    return difference == 0;
}

} // namespace

QByteArray signedToken(const QJsonObject &claims, QByteArrayView secret)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(TokenBase64);
    };
    const QByteArray signedPart = part({{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"HS256"_s}}) + '.' + part(claims);
    return signedPart + '.' + tokenSignature(signedPart, secret);
}

std::optional<QJsonObject> verifiedClaims(QByteArrayView token, QByteArrayView secret, const QDateTime &now)
{
    const auto jwt = Jwt::parse(token);
    if (!jwt || jwt->header.value("alg"_L1) != "HS256"_L1)
        return std::nullopt;
    const QByteArray bytes = token.toByteArray();
    const qsizetype dot = bytes.lastIndexOf('.');
    if (!areEqual(bytes.sliced(dot + 1), tokenSignature(bytes.first(dot), secret)))
        return std::nullopt;
    const bool isOver = jwt->claims.contains("exp"_L1) && !(jwt->expires.isValid() && now < jwt->expires);
    const bool isEarly = jwt->claims.contains("nbf"_L1) && !(jwt->notBefore.isValid() && now >= jwt->notBefore);
    return isOver || isEarly ? std::nullopt : std::optional(jwt->claims);
}

} // namespace plectrum
