// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/jwt.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype LongestToken = 64 * 1024;
/// The last second of the year 9999.
constexpr double LastSecond = 253402300799.0;

std::optional<QJsonObject> objectOf(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QDateTime timeOf(const QJsonObject &claims, QLatin1StringView name)
{
    const double seconds = claims.value(name).toDouble(-1);
    if (!std::isfinite(seconds) || seconds < 0 || seconds > LastSecond)
        return {};
    return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
}

} // namespace

std::optional<Jwt> Jwt::parse(QByteArrayView token)
{
    if (!token.startsWith("eyJ") || token.size() > LongestToken)
        return std::nullopt;
    const QList<QByteArray> parts = token.toByteArray().split('.');
    if (parts.size() != 3 && parts.size() != 5)
        return std::nullopt;
    const auto header = objectOf(parts.at(0));
    if (!header || !header->contains("alg"_L1))
        return std::nullopt;
    Jwt jwt{.header = *header};
    if (parts.size() == 5)
        return jwt;
    const auto claims = objectOf(parts.at(1));
    if (!claims)
        return std::nullopt;
    jwt.claims = *claims;
    jwt.issued = timeOf(*claims, "iat"_L1);
    jwt.notBefore = timeOf(*claims, "nbf"_L1);
    jwt.expires = timeOf(*claims, "exp"_L1);
    return jwt;
}

} // namespace plectrum
