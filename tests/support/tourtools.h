// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/tourstop.h"

#include <span>

namespace plectrum {

/// Docks, tools and menus.
std::span<const TourStop> tourTools();

} // namespace plectrum
