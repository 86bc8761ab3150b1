// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <optional>

namespace plectrum {

/// How often something took how long, in classes as Prometheus has them. Not thread-safe.
class DurationHistogram {
public:
    /// Upper bounds of the classes, inclusive; what takes longer is in one more class.
    static constexpr std::array Bounds{
        std::chrono::microseconds(50),    std::chrono::microseconds(100),    std::chrono::microseconds(250),
        std::chrono::microseconds(500),   std::chrono::microseconds(1000),   std::chrono::microseconds(2500),
        std::chrono::microseconds(5000),  std::chrono::microseconds(10000),  std::chrono::microseconds(25000),
        std::chrono::microseconds(50000), std::chrono::microseconds(100000), std::chrono::microseconds(1000000)};

    void add(std::chrono::nanoseconds duration);
    /// How many took at most Bounds[index]; index == Bounds.size(): all.
    qint64 countUpTo(size_t index) const;
    qint64 count() const { return countUpTo(Bounds.size()); }
    std::chrono::nanoseconds sum() const { return m_sum; }
    /// What was added after `before`, an earlier state of this one.
    DurationHistogram since(const DurationHistogram &before) const;
    /// That a share of `rank` within [0, 1] took no longer than; within a class as if all were spread evenly, as
    /// Prometheus' histogram_quantile() has it, so never above the last bound. nullopt: nothing was counted.
    std::optional<std::chrono::nanoseconds> quantile(double rank) const;

private:
    std::array<qint64, Bounds.size() + 1> m_counts{};
    std::chrono::nanoseconds m_sum{0};
};

/// Adds the time of its life.
class LatencyTimer {
public:
    explicit LatencyTimer(DurationHistogram &histogram)
        : m_histogram(histogram)
    {
    }
    ~LatencyTimer() { m_histogram.add(std::chrono::steady_clock::now() - m_begun); }
    Q_DISABLE_COPY_MOVE(LatencyTimer)

private:
    DurationHistogram &m_histogram;
    const std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

} // namespace plectrum
