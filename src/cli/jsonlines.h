// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "capture/record.h"
#include "client/client.h"
#include "exchange/recordjson.h"

#include <QJsonObject>

namespace plectrum {

/// The objects that --json prints, one a line. Keys are added, never renamed or removed.
///
/// connect:  {"event": "open", "url", "subprotocol", "peer", "deflate": {…}?, "tls": {…}?, "timings": {…}}
///           {"event": "message", "kind": "text", "text"} or {"event": "message", "kind": "binary", "base64"}
///           {"event": "sent", "by": "plectrum", "kind", "text"|"base64"}: said by itself, see --protocol
///           {"event": "ping"|"pong", "text"|"base64", "roundTripNs"?}   {"event": "violation", "rules": […]}
///           {"event": "redirect", "from", "to", "status"}
///           {"event": "refused", "error", "detail", "status", "reason", "headers": [{"name", "value"}…], "body",
///           "bodyTruncated", "timings"}
///           {"event": "failed", "error", "detail"}
///           {"event": "closed", "code", "cause", "reason"?, "closedBy"?, "detail"?}
/// connect, diagnose: {"event": "verdict", …} as of toJson() in nextcloud/verdict.h
/// diagnose: {"event": "probe", "probe", "purpose", "url", "status", "outcome", "timings", "verdicts": […]}
///           {"event": "guard", "counted", "limit", "spared": […]}
/// serve:    {"event": "listening", "url"} {"event": "log", "text"}
/// tap:      {"event": "listening", "url"} {"event": "log", "text"}
///           {"event": "connection", "conn", "state": "connecting"|"waiting"|"open"|"answering"|"over", "client",
///           "method", "target", "webSocket", "status", "bytesOut", "bytesIn", "recorded", "detail"}
///           "refused", "failed" and "verdict" as above, with "conn"
///           {"event": "held"|"altered", "conn", "id", "dir", "kind", "text"|"base64"} {"event": "done", "do"}
/// show:     {"id", "timeNs", "dir": "out"|"in", "kind", "conn", "length", "text"|"base64", "truncated"?}, and of
/// frames
///           {"fin", "rsv", "opcode", "wire", "mask"?: hex key, "lengthBytes", "violations"?: […], "compressed"?,
///           "binary"?, "announced"?: length where it is another, "payload"?: base64 of the frame's own bytes where the
///           message's differ, "note"?, "bookmarked"?} and with --count {"count": N}
/// login:    {"event": "login", "url"} {"event": "warning", "warning", "detail"}
///           {"event": "granted", "server", "user", "token", "sha256", "stored", "profile"?, "appPassword"?}
///           {"event": "failed", "error", "detail"}
/// tokens:   list: a row of the session-token log with "state" as it is now, and "ends", "endsExactly"?
///           {"event": "checked", "id", "server", "user", "state": "valid"|"refused", "uid"?, "detail"?}
///           {"event": "revoked", "id", "server", "user"} {"event": "skipped", "id", "reason"}
///           {"event": "failed", "error", "detail", "id"}
/// Times are nanoseconds; payloads that are valid UTF-8 text are "text", all others "base64". "truncated"
/// stands only where the rest of a payload could not be read.

QJsonObject openJson(const Client &client);
QJsonObject messageJson(Opcode type, QByteArrayView payload);
QJsonObject saidJson(Opcode type, QByteArrayView payload);
QJsonObject refusedJson(const Refusal &refusal);
QJsonObject failedJson(const Error &error);
QJsonObject closedJson(const ConnectionEnd &end);
QJsonObject violationJson(Violations violations);

} // namespace plectrum
