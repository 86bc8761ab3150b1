// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace plectrum {

/// The best of a few runs, in seconds.
double bestSeconds(const std::function<void()> &work, int runs = 5);
/// The same in the processor's time of all threads: what else the machine does counts little.
double bestProcessorSeconds(const std::function<void()> &work, int runs = 5);
/// Prints one line of a benchmark: name, value, goal, and whether it is met. `atMost`: smaller is better.
void figure(const char *name, double value, double goal, bool atMost = false);

} // namespace plectrum
