// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/metrics/metricssnapshot.h"

#include <QLatin1StringView>

#include <span>

namespace plectrum {

/// In the order of the table, which is that of /metrics.
enum class Metric {
    BuildInfo,
    Connections,
    ConnectionsTotal,
    RefusedRequests,
    Rooms,
    ReceivedMessages,
    SentMessages,
    ReceivedBytes,
    SentBytes,
    VolatileDrops,
    FanOut,
    SharedPublished,
    SharedReceived,
    SharedDuplicates,
    SharedMissed,
    SharedWaiting,
    ResidentMemory,
    VirtualMemory,
    StartTime,
};

enum class MetricKind { Gauge, Counter, Histogram };
enum class MetricUnit { Count, Bytes, Seconds };

/// One row of the table of metrics.
struct MetricInfo {
    Metric id;
    QLatin1StringView name; ///< as Prometheus names it
    MetricKind kind;
    MetricUnit unit;
    QLatin1StringView help; ///< English
    /// Of gauges and counters; nullopt where the snapshot has none.
    std::optional<qint64> (*value)(const MetricsSnapshot &snapshot) = nullptr;
    /// Of histograms.
    const DurationHistogram &(*histogram)(const MetricsSnapshot &snapshot) = nullptr;
};

/// All metrics of a server; /metrics and the window are made from it.
std::span<const MetricInfo> metricTable();
const MetricInfo &metricInfo(Metric metric);

} // namespace plectrum
