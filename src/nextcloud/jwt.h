// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace plectrum {

/// What a JSON Web Token says (RFC 7519). Nobody has checked its signature.
struct Jwt {
    QJsonObject header;
    QJsonObject claims; ///< empty: the token is encrypted (RFC 7516)
    QDateTime issued;   ///< iat, nbf and exp; invalid where they are missing
    QDateTime notBefore;
    QDateTime expires;

    /// nullopt: `token` is none.
    static std::optional<Jwt> parse(QByteArrayView token);
};

} // namespace plectrum
