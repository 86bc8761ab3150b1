// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/trafficoverview.h"

#include "capture/recordtext.h"

#include <algorithm>

namespace plectrum {

void TrafficBin::add(const TrafficBin &other)
{
    if (other.first == 0)
        return;
    for (size_t way = 0; way < bytes.size(); ++way) {
        bytes[way] += other.bytes[way];
        messages[way] += other.messages[way];
    }
    marks |= other.marks;
    first = first == 0 ? other.first : qMin(first, other.first);
    last = qMax(last, other.last);
}

void TrafficOverview::add(RecordId id, const RecordView &record)
{
    const qint64 timeNs = qMax<qint64>(0, record.timeNs);
    while (timeNs / m_binNs >= MaxBins)
        join();
    m_startNs = m_bins.empty() ? timeNs : qMin(m_startNs, timeNs);
    const auto index = size_t(timeNs / m_binNs);
    if (index >= m_bins.size())
        m_bins.resize(index + 1);
    m_endNs = qMax(m_endNs, timeNs);

    TrafficBin own{.first = id, .last = id};
    const auto way = size_t(record.direction);
    if (record.kind != RecordKind::End)
        own.bytes[way] = wireBytes(record);
    if (endsMessage(record))
        own.messages[way] = 1;
    const bool isClose = record.kind == RecordKind::Frame && record.header.opcode == Opcode::Close;
    own.marks.setFlag(TrafficBin::Mark::Close, isClose || record.kind == RecordKind::End);
    own.marks.setFlag(TrafficBin::Mark::Violation, record.violations.toInt() != 0);
    m_bins[index].add(own);
}

/// Spans become twice as long.
void TrafficOverview::join()
{
    for (size_t i = 0; i < m_bins.size(); ++i) {
        const TrafficBin bin = m_bins[i];
        if (i % 2 == 0)
            m_bins[i / 2] = bin;
        else
            m_bins[i / 2].add(bin);
    }
    m_bins.resize((m_bins.size() + 1) / 2);
    m_binNs *= 2;
}

TrafficBin TrafficOverview::sum(qint64 fromNs, qint64 toNs) const
{
    TrafficBin sum;
    const auto end = size_t(std::clamp<qint64>((toNs + m_binNs - 1) / m_binNs, 0, qint64(m_bins.size())));
    for (auto i = size_t(qMax<qint64>(0, fromNs / m_binNs)); i < end; ++i)
        sum.add(m_bins[i]);
    return sum;
}

} // namespace plectrum
