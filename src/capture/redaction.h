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

/// Replaces, in a raw HTTP head (anything after the empty line is kept as it is):
/// - the values of Authorization and Proxy-Authorization (the scheme stays), Cookie and Set-Cookie (names and
///   attributes stay) and of any header named like a secret, also where folded over lines;
/// - query parameters named like secrets and user info in the request target and in Location, Referer and other URLs;
/// - tokens among the subprotocols, and JSON Web Tokens anywhere.
/// Takes time in proportion to the head's length, whatever stands in it.
Redacted redactHead(QByteArrayView head);
/// Replaces query parameters named like secrets, and user info.
Redacted redactUrl(QByteArrayView url);
/// token, access_token, auth, key, api_key, secret, password, passwd, pwd, sid, session, jwt, code, signature … without
/// case, "-" and "_" ignored.
bool isSecretName(QByteArrayView name);

} // namespace plectrum
