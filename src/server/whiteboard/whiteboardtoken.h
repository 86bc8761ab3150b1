// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace plectrum {

/// A JSON Web Token over these claims, signed with HMAC and SHA-256 (RFC 7515,
/// "HS256").
QByteArray signedToken(const QJsonObject &claims, QByteArrayView secret);

/// The claims of a token signed so with this secret, and valid at `now` (exp
/// and nbf, where they stand); nullopt else. Takes as long for a wrong
/// signature as for a right one.
std::optional<QJsonObject> verifiedClaims(QByteArrayView token, QByteArrayView secret, const QDateTime &now);

} // namespace plectrum
