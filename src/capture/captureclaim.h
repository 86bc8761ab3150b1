// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <memory>

class QLockFile;

namespace plectrum {

/// The right to make the capture `path`, for one in all processes, until it is destroyed. FileInUse, FileNotWritable
/// (the folder).
Result<std::unique_ptr<QLockFile>> claimCapture(const QString &path);

/// Makes sure that an old file at `path` may be replaced: nobody reads it as a database with a log (FileInUse), and no
/// log of it stays behind for the new file to be taken for its own. To be called by who has claimed the path.
Result<void> retireCapture(const QString &path);

} // namespace plectrum
