// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/metrictable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using MetricValue = std::optional<qint64>;

template <qint64 ServerCounters::*Field>
MetricValue counterOf(const MetricsSnapshot &snapshot)
{
    return snapshot.counters.*Field;
}

template <qint64 RoomBus::Counters::*Field>
MetricValue sharedOf(const MetricsSnapshot &snapshot)
{
    return snapshot.shared ? MetricValue((*snapshot.shared).*Field) : std::nullopt;
}

template <qint64 ProcessMemory::*Field>
MetricValue memoryOf(const MetricsSnapshot &snapshot)
{
    return snapshot.memory ? MetricValue((*snapshot.memory).*Field) : std::nullopt;
}

MetricValue one(const MetricsSnapshot &)
{
    return 1;
}

MetricValue startSeconds(const MetricsSnapshot &snapshot)
{
    return std::chrono::duration_cast<std::chrono::seconds>(snapshot.startedAt.time_since_epoch()).count();
}

const DurationHistogram &fanOutOf(const MetricsSnapshot &snapshot)
{
    return snapshot.counters.fanOut;
}

constexpr std::array Metrics{
    MetricInfo{Metric::BuildInfo, "plectrum_build_info"_L1, MetricKind::Gauge, MetricUnit::Count,
               "The version of Plectrum that runs."_L1, &one},
    MetricInfo{Metric::Connections, "plectrum_connections"_L1, MetricKind::Gauge, MetricUnit::Count,
               "WebSockets open now."_L1, &counterOf<&ServerCounters::connections>},
    MetricInfo{Metric::ConnectionsTotal, "plectrum_connections_total"_L1, MetricKind::Counter, MetricUnit::Count,
               "WebSockets opened."_L1, &counterOf<&ServerCounters::connectionsTotal>},
    MetricInfo{Metric::RefusedRequests, "plectrum_refused_requests_total"_L1, MetricKind::Counter, MetricUnit::Count,
               "Requests answered with an error."_L1, &counterOf<&ServerCounters::refusedTotal>},
    MetricInfo{Metric::Rooms, "plectrum_rooms"_L1, MetricKind::Gauge, MetricUnit::Count,
               "Groups, rosters and rooms that have members now."_L1, &counterOf<&ServerCounters::rooms>},
    MetricInfo{Metric::ReceivedMessages, "plectrum_received_messages_total"_L1, MetricKind::Counter, MetricUnit::Count,
               "Messages received."_L1, &counterOf<&ServerCounters::messagesIn>},
    MetricInfo{Metric::SentMessages, "plectrum_sent_messages_total"_L1, MetricKind::Counter, MetricUnit::Count,
               "Messages sent, one for each receiver."_L1, &counterOf<&ServerCounters::messagesOut>},
    MetricInfo{Metric::ReceivedBytes, "plectrum_received_bytes_total"_L1, MetricKind::Counter, MetricUnit::Bytes,
               "Bytes of received messages."_L1, &counterOf<&ServerCounters::bytesIn>},
    MetricInfo{Metric::SentBytes, "plectrum_sent_bytes_total"_L1, MetricKind::Counter, MetricUnit::Bytes,
               "Bytes of sent messages."_L1, &counterOf<&ServerCounters::bytesOut>},
    MetricInfo{Metric::VolatileDrops, "plectrum_volatile_drops_total"_L1, MetricKind::Counter, MetricUnit::Count,
               "Volatile events not sent since their receiver was behind."_L1,
               &counterOf<&ServerCounters::volatileDrops>},
    MetricInfo{Metric::FanOut, "plectrum_fanout_seconds"_L1, MetricKind::Histogram, MetricUnit::Seconds,
               "From a message's arrival to the queue of its last receiver."_L1, nullptr, &fanOutOf},
    MetricInfo{Metric::SharedPublished, "plectrum_shared_published_messages_total"_L1, MetricKind::Counter,
               MetricUnit::Count, "Messages to shared rooms that other servers can hear."_L1,
               &sharedOf<&RoomBus::Counters::published>},
    MetricInfo{Metric::SharedReceived, "plectrum_shared_received_messages_total"_L1, MetricKind::Counter,
               MetricUnit::Count, "Messages to shared rooms, of this server too."_L1,
               &sharedOf<&RoomBus::Counters::received>},
    MetricInfo{Metric::SharedDuplicates, "plectrum_shared_duplicate_messages_total"_L1, MetricKind::Counter,
               MetricUnit::Count, "Messages that came again and were let go."_L1,
               &sharedOf<&RoomBus::Counters::duplicates>},
    MetricInfo{Metric::SharedMissed, "plectrum_shared_missed_messages_total"_L1, MetricKind::Counter, MetricUnit::Count,
               "Messages to shared rooms that never came."_L1, &sharedOf<&RoomBus::Counters::missed>},
    MetricInfo{Metric::SharedWaiting, "plectrum_shared_waiting_messages"_L1, MetricKind::Gauge, MetricUnit::Count,
               "Messages that are not published yet."_L1, &sharedOf<&RoomBus::Counters::waiting>},
    MetricInfo{Metric::ResidentMemory, "process_resident_memory_bytes"_L1, MetricKind::Gauge, MetricUnit::Bytes,
               "Memory of this process that is in RAM."_L1, &memoryOf<&ProcessMemory::resident>},
    MetricInfo{Metric::VirtualMemory, "process_virtual_memory_bytes"_L1, MetricKind::Gauge, MetricUnit::Bytes,
               "Address space of this process."_L1, &memoryOf<&ProcessMemory::virtualSize>},
    MetricInfo{Metric::StartTime, "process_start_time_seconds"_L1, MetricKind::Gauge, MetricUnit::Seconds,
               "When this server was made, in seconds since 1970."_L1, &startSeconds},
};

} // namespace

std::span<const MetricInfo> metricTable()
{
    return Metrics;
}

const MetricInfo &metricInfo(Metric metric)
{
    return Metrics.at(size_t(metric));
}

} // namespace plectrum
