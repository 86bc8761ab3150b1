// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace plectrum {

/// Time as the rehearsal counts it: since any fixed moment, never going back. The caller hands it in, so a test (or a
/// person who will not wait for the end of a ban) sets the clock.
using HarpTime = std::chrono::milliseconds;

} // namespace plectrum
