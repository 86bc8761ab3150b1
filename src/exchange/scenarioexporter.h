// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exporter.h"

namespace plectrum {

/// Makes a scenario (replay/scenariomaker.h). What was found is told in source.notes(), what is left out in
/// source.losses(). Keeps the messages in memory: PayloadTooLarge above RecordedSession::MaxBytes; BadScenario where
/// there is nothing to play.
class ScenarioExporter : public Exporter {
public:
    Result<void> run(ExportSource &source, ExportSink &sink) override;
};

} // namespace plectrum
