// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <functional>

namespace plectrum {

/// What kind of place a secret stood in. The order is that of secretKindName().
enum class SecretKind : quint8 {
    Credentials, ///< Authorization and Proxy-Authorization
    Cookie,      ///< of Cookie and Set-Cookie
    Header,      ///< any other field named like a secret
    Address,     ///< in a URL: query, user info, one-time tokens in the path
    Subprotocol,
    WebToken, ///< a JSON Web Token, wherever it stood
    Message,  ///< in what was sent behind the heads: first messages, bodies of refusals
    Known,    ///< what the recorder was told to hide, see KnownSecrets
};
inline constexpr std::size_t SecretKindCount = 8;
/// How many of each kind.
using SecretCounts = std::array<int, SecretKindCount>;

/// "credentials", "cookies", … : names in files and reports, never to be changed.
QByteArrayView secretKindName(SecretKind kind);
/// "3 cookies, 1 web tokens": those there are.
QString secretCountsText(const SecretCounts &counts);

/// A text whose secrets were replaced, byte for byte at equal length, by a marked placeholder ("‹secret›"-like ASCII:
/// "[redacted]" repeated or cut to length).
struct Redacted {
    QByteArray bytes;
    int count = 0;        ///< secrets replaced
    SecretCounts kinds{}; ///< the same by kind
};

/// Replaces, in a raw HTTP head:
/// - the values of Authorization and Proxy-Authorization (the scheme stays), Cookie and Set-Cookie (names and
///   attributes stay) and of any header named like a secret, also where folded over lines;
/// - query parameters named like secrets and user info in the request target and in Location, Referer and other URLs;
/// - one-time tokens of Login Flow v2 in paths, and parameters that were percent-encoded into a path;
/// - tokens among the subprotocols, and JSON Web Tokens anywhere;
/// - behind the empty line, in what was kept of the body, what redactText() replaces.
/// Takes time in proportion to the head's length, whatever stands in it.
Redacted redactHead(QByteArrayView head);
/// Replaces query parameters named like secrets, user info and one-time tokens of Login Flow v2.
Redacted redactUrl(QByteArrayView url);
/// Replaces the tokens in a value of Sec-WebSocket-Protocol.
Redacted redactSubprotocols(QByteArrayView list);
/// What redactHead() would make of this field's value.
Redacted redactField(QByteArrayView name, QByteArrayView value);
/// token, access_token, auth, key, api_key, secret, password, passwd, pwd, sid, session, jwt, code, signature … without
/// case, "-" and "_" ignored.
bool isSecretName(QByteArrayView name);
/// The same for names inside messages, where "key", "code" and "sig" are everyday words.
bool isSecretMember(QByteArrayView name);

/// Writes the placeholder over [from, end). False if it stood there already, or the range is empty.
bool hideSecret(QByteArray &bytes, qsizetype from, qsizetype end);
/// Calls `found(from, end)` for each JSON Web Token, signed (three parts) or encrypted (five), that begins in the
/// range.
void forEachWebToken(QByteArrayView bytes, qsizetype from, qsizetype end,
                     const std::function<void(qsizetype, qsizetype)> &found);

} // namespace plectrum
