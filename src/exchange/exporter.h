// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

namespace plectrum {

class ExportSink;
class ExportSource;

/// Writes a capture as a file for somebody else. One file an object; not thread-safe.
class Exporter {
public:
    virtual ~Exporter() = default;

    /// What the format cannot hold is added to source.losses(). Errors: of reading and writing, Cancelled.
    virtual Result<void> run(ExportSource &source, ExportSink &sink) = 0;
};

} // namespace plectrum
