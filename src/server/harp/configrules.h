// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace plectrum {

struct HarpConfig;

/// What types alone do not say about a configuration: the first rule it breaks, as "exapps[1].id: …"; empty: none.
QString firstBrokenRule(const HarpConfig &config);

} // namespace plectrum
