// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/redaction.h"

namespace plectrum {

/// How a message came.
struct MessageOrigin {
    bool fromClient = false; ///< who logs in: what it says under the word of a login is secret as a whole
    /// Bytes in front that were judged before (earlier fragments, an earlier part of a stream): what is secret there is
    /// replaced again, but not counted.
    qsizetype known = 0;
    bool cutOff = false; ///< it goes on: what may become a secret is taken for one
};

/// Replaces the credentials in a message's text, at equal length, whatever the protocol, also where the text is cut
/// off:
/// - members of JSON, also of JSON inside JSON strings, that are named like secrets;
/// - "name=value" (percent-encoded too), attributes and header lines so named, user info and "Bearer …";
/// - from the client: all that comes with a login: payload of connection_init (GraphQL), data of "authentication"
///   (Appwrite), params of a hello's auth (Talk), CONNECT of Socket.IO, `["login", …]`, AUTHENTICATE of WAMP, SASL;
/// - commands such as "AUTH …", "PASS …", "access_token …"; JSON Web Tokens.
/// Takes time in proportion to the text's length.
Redacted redactText(QByteArrayView text, const MessageOrigin &origin);

/// Replaces the credentials in a binary message: signature of WAMP's AUTHENTICATE in MessagePack and CBOR, password of
/// ZWS PLAIN. Nothing is replaced in what is neither.
Redacted redactBinary(QByteArrayView message, const MessageOrigin &origin);

/// Replaces password and authentication data of MQTT 3.1 to 5.0 in what a client has sent so far; its control packets
/// are not aligned to messages. Nothing is replaced where the stream does not begin with a CONNECT.
Redacted redactMqtt(QByteArrayView stream, const MessageOrigin &origin);

} // namespace plectrum
