// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/sqlite.h"

namespace plectrum {

/// Writes all that `source` sees now to `path`, whole or not at all; `source` is the reader's own connection, for a
/// live file must not be opened and closed by other means. An old file there is replaced, unless it is the source
/// (FileNotWritable) or in use (FileInUse). DiskFull, FileDamaged.
Result<void> copyCapture(Database &source, const QString &sourcePath, const QString &path);

} // namespace plectrum
