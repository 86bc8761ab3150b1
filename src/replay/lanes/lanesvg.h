// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/lanes/lanechart.h"

class QIODevice;

namespace plectrum {

/// Writes the diagram, and below it the matrix of deliveries, as one SVG document (SVG 1.1; light, and dark where the
/// viewer is). Nothing in it comes from elsewhere; texts are escaped. `maxRows`: the diagram ends there and says so.
/// Errors are the device's: ask it.
void writeLaneSvg(const LaneChart &chart, qsizetype maxRows, QIODevice &device);

} // namespace plectrum
