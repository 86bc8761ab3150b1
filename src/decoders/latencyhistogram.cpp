// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/latencyhistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace plectrum {

size_t LatencyHistogram::bucketOf(quint64 us)
{
    constexpr quint64 Exact = quint64(1) << SubBits;
    if (us < Exact)
        return size_t(us);
    const int octave = int(std::bit_width(us)) - 1 - SubBits; // the highest bit and SubBits more tell the bucket
    return (size_t(octave) << SubBits) + size_t(us >> octave);
}

quint64 LatencyHistogram::middleOf(size_t bucket)
{
    constexpr size_t Exact = size_t(1) << SubBits;
    if (bucket < Exact)
        return bucket;
    const size_t octave = (bucket >> SubBits) - 1;
    const quint64 first = quint64(bucket - (octave << SubBits)) << octave;
    return first + ((quint64(1) << octave) >> 1);
}

void LatencyHistogram::add(qint64 ns)
{
    ns = std::clamp<qint64>(ns, 0, MaxNs);
    const size_t bucket = bucketOf(quint64(ns / 1000));
    if (bucket >= m_counts.size())
        m_counts.resize(bucket + 1);
    ++m_counts[bucket];
    m_leastNs = m_count == 0 ? ns : std::min(m_leastNs, ns);
    m_mostNs = std::max(m_mostNs, ns);
    ++m_count;
}

qint64 LatencyHistogram::quantileNs(double share) const
{
    if (m_count == 0)
        return 0;
    const qint64 rank = std::clamp(qint64(std::ceil(share * double(m_count))), qint64(1), m_count);
    qint64 passed = 0;
    for (size_t bucket = 0; bucket < m_counts.size(); ++bucket) {
        passed += m_counts[bucket];
        if (passed >= rank)
            return std::clamp(qint64(middleOf(bucket)) * 1000, m_leastNs, m_mostNs);
    }
    return m_mostNs;
}

} // namespace plectrum
