// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exporter.h"

namespace plectrum {

/// Writes each connection as a made-up TCP stream of real bytes: heads, frames with their masks and deflated payloads,
/// as Wireshark dissects it. Link type RAW, nanoseconds. TLS is left out and said to be.
class PcapngExporter : public Exporter {
public:
    Result<void> run(ExportSource &source, ExportSink &sink) override;
};

} // namespace plectrum
