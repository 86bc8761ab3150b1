// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "replay/messagecomparer.h"

#include <QList>

#include <optional>
#include <span>

class QTableView;

namespace plectrum {

class CaptureReader;
class TimelineModel;

/// One row of the table of formats that rows are copied in.
struct CopyFormat {
    enum class Kind : quint8 { Text, JsonLines, Hex, CArray, Command };
    Kind kind;
    QLatin1StringView id; ///< of its action
    const char *name;
};
std::span<const CopyFormat> copyFormats();

/// What rows are as text, and how many of them; the last line says when there were more than are copied at once.
struct CopiedRows {
    QString text;
    qsizetype rows = 0;
};
CopiedRows copyRows(const QTableView &view, const TimelineModel &model, CopyFormat::Kind format);

/// The message that ends at a record, or what a control frame or head says; of at most `maxBytes`. nullopt: it cannot
/// be read.
std::optional<ComparedMessage> messageAt(CaptureReader &reader, RecordId id, qint64 maxBytes);

} // namespace plectrum
