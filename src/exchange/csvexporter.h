// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exporter.h"

namespace plectrum {

/// Writes a row for each record (RFC 4180): what it means as text or in base64. For spreadsheets; it is not read back.
class CsvExporter : public Exporter {
public:
    Result<void> run(ExportSource &source, ExportSink &sink) override;
};

} // namespace plectrum
