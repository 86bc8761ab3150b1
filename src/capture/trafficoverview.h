// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QFlags>

#include <array>
#include <vector>

namespace plectrum {

/// What crossed the wire in one span of time.
struct TrafficBin {
    enum class Mark : quint8 { Close = 1, Violation = 2 };
    Q_DECLARE_FLAGS(Marks, Mark)

    std::array<qint64, 2> bytes{};    ///< on the wire, by Direction
    std::array<qint64, 2> messages{}; ///< texts and binaries that ended, by Direction
    Marks marks;
    RecordId first = 0; ///< lowest and highest of its records; 0: it has none
    RecordId last = 0;

    void add(const TrafficBin &other);
    bool operator==(const TrafficBin &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(TrafficBin::Marks)

/// The traffic of a capture over time, in spans of equal length, of which there are never more than MaxBins: when the
/// capture becomes longer, spans are joined two by two. Takes the same little room for any number of records.
class TrafficOverview {
public:
    static constexpr qsizetype MaxBins = 2048;

    void add(RecordId id, const RecordView &record);

    /// From the start of the capture on; the last holds the latest record.
    const std::vector<TrafficBin> &bins() const { return m_bins; }
    /// Length of a span, nanoseconds.
    qint64 binNs() const { return m_binNs; }
    /// Of the earliest and of the latest record.
    qint64 startNs() const { return m_startNs; }
    qint64 endNs() const { return m_endNs; }
    bool isEmpty() const { return m_bins.empty(); }
    /// All of the spans that touch [fromNs, toNs), joined.
    TrafficBin sum(qint64 fromNs, qint64 toNs) const;

private:
    void join();

    std::vector<TrafficBin> m_bins;
    qint64 m_binNs = 1024;
    qint64 m_startNs = 0;
    qint64 m_endNs = 0;
};

} // namespace plectrum
