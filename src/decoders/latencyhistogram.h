// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace plectrum {

/// How often which latency was met, in at most 5 KiB. Below 32 µs a quantile is exact to the microsecond, above it is
/// at most 1/64 (1.6 %) off; least, most and mean are exact. Latencies past MaxNs count as that.
class LatencyHistogram {
public:
    static constexpr qint64 MaxNs = (qint64(1) << 40) * 1000; ///< twelve days

    void add(qint64 ns); ///< negative ones count as 0
    qint64 count() const { return m_count; }
    /// The latency that `share` of all, 0 to 1, do not exceed; 0 where there is none.
    qint64 quantileNs(double share) const;
    qint64 mostNs() const { return m_mostNs; }

private:
    static constexpr int SubBits = 5; ///< 32 buckets for each power of two

    static size_t bucketOf(quint64 us);
    static quint64 middleOf(size_t bucket); ///< in µs

    std::vector<quint32> m_counts; ///< as far as latencies were met
    qint64 m_count = 0;
    qint64 m_leastNs = 0;
    qint64 m_mostNs = 0;
};

} // namespace plectrum
