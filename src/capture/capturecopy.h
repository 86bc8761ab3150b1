// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/sqlite.h"

#include <functional>

namespace plectrum {

/// Writes all that `source` sees now to `path`, whole or not at all; `source` is the reader's own connection, for a
/// live file must not be opened and closed by other means. An old file there is replaced, unless it is the source
/// (FileNotWritable) or in use (FileInUse). DiskFull, FileDamaged. `watch` is called now and then with the bytes that
/// are written and about how many there will be; Cancelled where it says false.
Result<void> copyCapture(Database &source, const QString &sourcePath, const QString &path,
                         const std::function<bool(qint64 done, qint64 total)> &watch = {});

} // namespace plectrum
