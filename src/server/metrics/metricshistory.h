// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/metrics/metrictable.h"

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace plectrum {

/// What one server's metrics were in the last minutes. Without a clock: time is what the snapshots say.
class MetricsHistory {
public:
    /// Five minutes at one sample a second; the oldest go first.
    static constexpr qsizetype MostSamples = 300;
    /// Between samples that lie further apart nothing is known: there is no rate, and a line breaks there.
    static constexpr std::chrono::milliseconds LongestStep{3500};
    /// Quantiles are those of the durations of this time, so that they follow what happens now.
    static constexpr std::chrono::milliseconds QuantileWindow{10000};

    /// What is not later than the newest is let go.
    void add(const MetricsSnapshot &snapshot);
    void clear() { m_samples.clear(); }

    qsizetype size() const { return qsizetype(m_samples.size()); }
    bool isEmpty() const { return m_samples.empty(); }
    /// `index` within [0, size()), the oldest first.
    const MetricsSnapshot &at(qsizetype index) const { return m_samples.at(size_t(index)); }

    /// A gauge as it stood; a counter's growth a second since the sample before. nullopt where that is not known, and
    /// for histograms.
    std::optional<double> value(Metric metric, qsizetype index) const;
    /// Of a histogram over the window that ends with the sample, in seconds; nullopt: nothing was counted in it.
    std::optional<double> quantile(Metric metric, double rank, qsizetype index) const;

private:
    /// Does the sample before tell what happened up to this one?
    bool follows(qsizetype index) const;

    std::deque<MetricsSnapshot> m_samples;
};

} // namespace plectrum
