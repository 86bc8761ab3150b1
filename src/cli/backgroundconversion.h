// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "exchange/conversion.h"

#include <functional>

namespace plectrum {

using ConversionRun = std::function<Result<ConversionReport>(const ConversionOptions &)>;

/// Runs a conversion on a thread of its own: progress on stderr if that is a terminal, Ctrl+C cancels (Cancelled, and
/// no half file).
Result<ConversionReport> runConversion(const Console &console, const ConversionOptions &options,
                                       const ConversionRun &run);

/// The file itself if it is a recording, else a recording made of it in `folder`; what was lost is told.
Result<QString> recordingOf(const QString &file, const QString &folder, Console &console);

} // namespace plectrum
