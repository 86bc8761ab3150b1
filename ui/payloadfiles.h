// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "result.h"

#include <QList>

#include <functional>

namespace plectrum {

class CaptureReader;

/// A name for a file with the record's message: "row-12.json", by what it holds.
QString payloadFileName(CaptureReader &reader, RecordId id);
/// Writes the messages of records, whatever their length: one into the file `place`, several into files of the folder
/// `place`, which replace those of their names. How many were written. `watch` is called now and then with how much is
/// done, in bytes of the one or in files. FileNotWritable, DiskFull, Cancelled once it says no, and what reading fails
/// with.
Result<int> savePayloadsTo(const QString &capture, const QList<RecordId> &ids, const QString &place,
                           const std::function<bool(qint64 done, qint64 total)> &watch);

} // namespace plectrum
