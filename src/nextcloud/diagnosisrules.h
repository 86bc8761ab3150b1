// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/diagnosis.h"
#include "nextcloud/verdictrules.h"

#include <span>

namespace plectrum {

/// One row of the table of what several answers tell together. The row's own `match` is null.
struct DiagnosisRule {
    VerdictRule row;
    std::optional<Confidence> (*match)(const Diagnosis &diagnosis, Findings &findings);
};

std::span<const DiagnosisRule> diagnosisRules();

} // namespace plectrum
