// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "capture/record.h"

#include <QJsonObject>

#include <optional>

namespace plectrum {

/// A record as `show --json` prints it and JSON Lines hold it; the keys are described in cli/jsonlines.h. "text" or
/// "base64" is what the record means; "payload" is the frame's own, where it differs. `record` has all its bytes, else
/// "truncated" says that some are missing.
QJsonObject recordJson(RecordId id, const RecordView &record);
/// `object` with the bytes as "text" or "base64".
QJsonObject withBytes(QJsonObject object, QByteArrayView bytes, bool asText);
/// {"event": "connection", "conn", "url", "role", "startedAt", "profile"?, "peer"?, "subprotocol"?, "tls"?, "timings"?,
/// "deflate"?, "error"?, "verdict"?}
QJsonObject connectionJson(quint32 id, const ConnectionInfo &info);
ConnectionInfo connectionOfJson(const QJsonObject &object);

/// A record read back: its views point into the two arrays.
struct ReadRecord {
    RecordView record;
    QByteArray payload;
    QByteArray message;
    bool payloadUnknown = false; ///< only the joined message was there
};
/// What recordJson() wrote, but for its id; nullopt: `object` is something else.
std::optional<ReadRecord> recordOfJson(const QJsonObject &object);

} // namespace plectrum
