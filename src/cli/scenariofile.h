// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "replay/scenario.h"

namespace plectrum {

/// The scenario of a file: one that is written as such, or one made of a capture (and of `again`, if given, the same
/// session recorded once more). What was found in a capture is told. Errors as ScenarioReader::read() and
/// RecordedSession::read().
Result<Scenario> scenarioFromFile(const QString &path, const QString &again, Session &session);
/// Is it a capture, by its first bytes?
bool isCaptureFile(const QString &path);

} // namespace plectrum
