// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

namespace plectrum {

class ByteSource;
class Intake;

/// Turns a file of somebody else's into connections and records. One file an object; not thread-safe.
class Importer {
public:
    virtual ~Importer() = default;

    /// Reads all of `source`. `path`: where it stands, for files beside it; empty: nowhere. Memory does not grow with
    /// the file, only with its longest message and with the number of connections. BadFormat and FormatUnsupported name
    /// the place; what was found until then has been given to `intake`.
    virtual Result<void> run(ByteSource &source, const QString &path, Intake &intake) = 0;
};

} // namespace plectrum
