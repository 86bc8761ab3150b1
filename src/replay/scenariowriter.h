// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/scenario.h"
#include "result.h"

namespace plectrum {

/// Writes a scenario as the YAML that ScenarioReader reads: always the same text for the same scenario, a key a line,
/// JSON laid out so that a change of one value is a change of one line. Comments stand where the scenario has them.
class ScenarioWriter {
public:
    static QByteArray text(const Scenario &scenario);
    /// Whole or not at all. FileNotWritable.
    static Result<void> write(const Scenario &scenario, const QString &path);
};

} // namespace plectrum
