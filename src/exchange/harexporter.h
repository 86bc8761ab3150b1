// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exporter.h"

namespace plectrum {

/// Writes HAR 1.2 as Chrome does: whole messages, times in seconds, base64 for all but text. What HAR cannot hold
/// stands under `_wsFrame` of a message, `_wsClose` and `_wsConnection` of an entry, so that reading it again loses
/// nothing.
class HarExporter : public Exporter {
public:
    Result<void> run(ExportSource &source, ExportSink &sink) override;
};

} // namespace plectrum
