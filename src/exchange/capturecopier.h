// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "exchange/conversion.h"

#include <vector>

namespace plectrum {

/// Writes the records of the recording `in` into a new one at `path`, in `order` (ids; empty: as they are), their times
/// counted from `firstNs`. Secrets are replaced unless options.withSecrets. Fills in the counts of `report`.
Result<void> copyRecords(const QString &in, const QString &path, const ConversionOptions &options,
                         ConversionReport &report, const std::vector<RecordId> &order, qint64 firstNs);

} // namespace plectrum
