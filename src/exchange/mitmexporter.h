// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exporter.h"

namespace plectrum {

/// Writes mitmproxy flows of format version 17 (mitmproxy 8), which newer ones read too.
class MitmExporter : public Exporter {
public:
    Result<void> run(ExportSource &source, ExportSink &sink) override;
};

} // namespace plectrum
