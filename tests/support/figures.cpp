// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/figures.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>

namespace plectrum {

double bestSeconds(const std::function<void()> &work, int runs)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

double bestProcessorSeconds(const std::function<void()> &work, int runs)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < runs; ++i) {
        const std::clock_t begun = std::clock();
        work();
        best = std::min(best, double(std::clock() - begun) / CLOCKS_PER_SEC);
    }
    return best;
}

void figure(const char *name, double value, double goal, bool atMost)
{
    const bool met = atMost ? value <= goal : value >= goal;
    std::printf("%-52s %10.2f   %s %8.2f   %s\n", name, value, atMost ? "≤" : "≥", goal, met ? "ok" : "MISSED");
    std::fflush(stdout);
}

} // namespace plectrum
