// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace plectrum {

/// A text whose secrets were replaced, byte for byte at equal length, by a marked placeholder ("‹secret›"-like ASCII:
/// "[redacted]" repeated or cut to length).
struct Redacted {
    QByteArray bytes;
    int count = 0; ///< secrets replaced
};

/// Replaces, in a raw HTTP head (anything after the empty line is kept as it is), the values of Authorization (the
/// scheme stays), Proxy-Authorization, Cookie and Set-Cookie (names and attributes stay), any header named like a
/// secret, and query parameters named like secrets in the request target and in Location and Referer.
Redacted redactHead(QByteArrayView head);
/// Replaces query parameters named like secrets, and user info.
Redacted redactUrl(QByteArrayView url);
/// token, access_token, auth, key, api_key, secret, password, passwd, pwd, sid, session, jwt, code, signature … without
/// case, "-" and "_" ignored.
bool isSecretName(QByteArrayView name);

} // namespace plectrum
