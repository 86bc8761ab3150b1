// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/metricshistory.h"

namespace plectrum {

void MetricsHistory::add(const MetricsSnapshot &snapshot)
{
    if (!m_samples.empty() && snapshot.takenAt <= m_samples.back().takenAt)
        return;
    m_samples.push_back(snapshot);
    if (size() > MostSamples)
        m_samples.pop_front();
}

std::optional<double> MetricsHistory::value(Metric metric, qsizetype index) const
{
    const MetricInfo &info = metricInfo(metric);
    if (!info.value)
        return std::nullopt;
    const auto now = info.value(at(index));
    if (!now || info.kind == MetricKind::Gauge)
        return now ? std::optional(double(*now)) : std::nullopt;
    if (!follows(index))
        return std::nullopt;
    const auto before = info.value(at(index - 1));
    if (!before)
        return std::nullopt;
    const std::chrono::duration<double> step = at(index).takenAt - at(index - 1).takenAt;
    return double(*now - *before) / step.count();
}

std::optional<double> MetricsHistory::quantile(Metric metric, double rank, qsizetype index) const
{
    const MetricInfo &info = metricInfo(metric);
    if (!info.histogram)
        return std::nullopt;
    qsizetype first = index;
    while (follows(first) && at(index).takenAt - at(first).takenAt < QuantileWindow)
        --first;
    const auto quantile = info.histogram(at(index)).since(info.histogram(at(first))).quantile(rank);
    return quantile ? std::optional(std::chrono::duration<double>(*quantile).count()) : std::nullopt;
}

bool MetricsHistory::follows(qsizetype index) const
{
    return index > 0 && at(index).startedAt == at(index - 1).startedAt
        && at(index).takenAt - at(index - 1).takenAt <= LongestStep;
}

} // namespace plectrum
