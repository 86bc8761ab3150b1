// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "replay/scenario.h"

namespace plectrum {

/// The scenario of a file: one that is written as such, or one made of a recording, ours or another program's (and of
/// `again`, if given, the same session recorded once more). What was found is told. Errors as ScenarioReader::read(),
/// importFile() and RecordedSession::read().
Result<Scenario> scenarioFromFile(const QString &path, const QString &again, Session &session);
/// Is it a scenario, or nothing that is known?
bool isScenarioFile(const QString &path);

} // namespace plectrum
