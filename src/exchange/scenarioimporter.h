// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace plectrum {

/// Reads a scenario (replay/scenarioreader.h) as the session it describes: what it sends and expects, in the order of
/// its steps, at the times it tells. Nothing of it was recorded, which the end of each connection says. Placeholders
/// of variables are filled; those of lets and secrets stay as they are written. Errors: BadScenario, FileNotReadable.
class ScenarioImporter : public Importer {
public:
    Result<void> run(ByteSource &source, const QString &path, Intake &intake) override;
};

} // namespace plectrum
