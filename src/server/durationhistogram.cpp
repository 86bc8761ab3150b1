// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/durationhistogram.h"

#include <algorithm>
#include <numeric>

namespace plectrum {

void DurationHistogram::add(std::chrono::nanoseconds duration)
{
    const auto bound = std::ranges::find_if(Bounds, [duration](auto each) { return duration <= each; });
    ++m_counts[size_t(bound - Bounds.begin())];
    m_sum += duration;
}

qint64 DurationHistogram::countUpTo(size_t index) const
{
    return std::accumulate(m_counts.begin(), m_counts.begin() + qptrdiff(index) + 1, qint64(0));
}

} // namespace plectrum
