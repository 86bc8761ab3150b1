// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/messagecomparer.h"
#include "replay/scenario.h"

namespace plectrum {

/// The bytes of a content without placeholders; files are read below the folder of `scenarioPath`. FileNotReadable.
Result<ComparedMessage> messageOf(const ScenarioContent &content, const QString &scenarioPath);

} // namespace plectrum
