// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/conversion.h"

namespace plectrum {

class RecordOrder;

/// What waits to be written while converting; nobody looks on, so less than of a live connection.
constexpr qint64 ConversionQueueBytes = 8 * 1024 * 1024;

/// Writes the records of the recording `in` into a new one at `path`, in `order` (null: as they are), the earliest at
/// 0 or later. Secrets are replaced unless options.withSecrets. Fills in the counts of `report`.
Result<void> copyRecords(const QString &in, const QString &path, const ConversionOptions &options,
                         ConversionReport &report, RecordOrder *order = nullptr);

} // namespace plectrum
