// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/tourstop.h"

#include <span>

namespace plectrum {

/// Dialogs of connections and of the window.
std::span<const TourStop> tourDialogs();

} // namespace plectrum
