// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/durationhistogram.h"

#include <algorithm>
#include <functional>
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

DurationHistogram DurationHistogram::since(const DurationHistogram &before) const
{
    DurationHistogram difference;
    std::ranges::transform(m_counts, before.m_counts, difference.m_counts.begin(), std::minus());
    difference.m_sum = m_sum - before.m_sum;
    return difference;
}

std::optional<std::chrono::nanoseconds> DurationHistogram::quantile(double rank) const
{
    const qint64 all = count();
    if (all <= 0)
        return std::nullopt;
    const double wanted = std::clamp(rank, 0.0, 1.0) * double(all);
    double below = 0;
    std::chrono::nanoseconds lower{0};
    for (size_t i = 0; i < Bounds.size(); ++i) {
        const double own = double(m_counts[i]);
        if (own > 0 && below + own >= wanted) {
            const std::chrono::duration<double, std::nano> width = Bounds[i] - lower;
            return lower + std::chrono::duration_cast<std::chrono::nanoseconds>(width * ((wanted - below) / own));
        }
        below += own;
        lower = Bounds[i];
    }
    return Bounds.back();
}

} // namespace plectrum
