// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/tourstop.h"

#include <vector>

namespace plectrum {

/// All of them, the empty states first: those behind record what there is to see. tests/gui/tst_tour.cpp fails for a
/// form or a dialog that none of them shows.
std::vector<TourStop> tourStops();

} // namespace plectrum
