// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/tourstop.h"

#include <span>

namespace plectrum {

/// Places in the window, its tabs and their faces.
std::span<const TourStop> tourViews();

} // namespace plectrum
