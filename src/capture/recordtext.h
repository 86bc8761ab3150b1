// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace plectrum {

/// What a record is in one word: "request", "response", "text", "binary", "continuation", "ping", "pong", "close",
/// "reserved3" …, "end". Filters, the CLI and the window say it alike.
QLatin1StringView kindName(const RecordView &record);
/// All words kindName() can say.
std::span<const QLatin1StringView> kindNames();
/// "out" or "in".
QLatin1StringView directionName(Direction direction);
/// Bytes the record took on the wire: frame header and payload, or the head.
qint64 wireBytes(const RecordView &record);
/// The content in one line of at most `maxChars`: text with control characters made visible, binary in hex, a close
/// frame by code and reason, heads by their first line.
QString previewText(const RecordView &record, qsizetype maxChars = 200);
/// Whether a whole text or binary message ends there.
bool endsMessage(const RecordView &record);
/// The message's bytes where the record has one of its own, else the payload's; as far as they stand in the block.
QByteArrayView meaningOf(const RecordView &record);

} // namespace plectrum
