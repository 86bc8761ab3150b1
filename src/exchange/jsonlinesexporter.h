// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exporter.h"

namespace plectrum {

/// Writes a line for each connection, then one for each record; nothing is lost.
class JsonLinesExporter : public Exporter {
public:
    Result<void> run(ExportSource &source, ExportSink &sink) override;
};

} // namespace plectrum
