// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/format.h"
#include "exchange/losses.h"
#include "exchange/progress.h"
#include "result.h"

#include <memory>

namespace plectrum {

class DecoderSet;

struct ConversionOptions {
    const FormatInfo *from = nullptr; ///< nullptr: by content, then by name
    const FormatInfo *to = nullptr;   ///< nullptr: by name
    bool withSecrets = false;         ///< keep secrets instead of replacing them
    bool overwrite = false;           ///< replace an existing file; else FileNotWritable
    ConversionWatcher watcher = {};
    /// Those that know of secrets in messages; null: those of the table.
    std::shared_ptr<const DecoderSet> decoders = {};
};

struct ConversionReport {
    const FormatInfo *from = nullptr;
    const FormatInfo *to = nullptr;
    qint64 records = 0;
    qsizetype connections = 0;
    int redacted = 0; ///< secrets replaced
    Losses losses;
    QStringList notes; ///< what was found in the file or made of it, English, a line each
};

/// Reads one file and writes another, by way of a recording beside the second where neither is one. The new file
/// appears whole or not at all. Blocks; memory does not grow with the file. Errors: FileNotFound, FileNotReadable,
/// FormatUnsupported, BadFormat, NoWebSocket, FileNotWritable, FileInUse, DiskFull, Cancelled, and those of
/// CaptureReader::open.
Result<ConversionReport> convertFile(const QString &in, const QString &out, const ConversionOptions &options);

/// Any file that can be read, as a new recording at `capturePath`.
Result<ConversionReport> importFile(const QString &in, const QString &capturePath, const ConversionOptions &options);

/// A recording as another file; options.to names the format.
Result<ConversionReport> exportCapture(const QString &capturePath, const QString &out,
                                       const ConversionOptions &options);

/// The recording was made to keep its secrets; exportCapture() replaces them unless asked otherwise.
bool keepsSecrets(const QString &capture);

/// What kind of file this is, by content, then by name. FileNotFound, FileNotReadable; FormatUnsupported: nobody knows.
Result<const FormatInfo *> formatOfFile(const QString &path);

} // namespace plectrum
