// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/metrics/processmemory.h"
#include "server/scaleout/roombus.h"
#include "server/servercounters.h"

#include <chrono>
#include <optional>

namespace plectrum {

/// All numbers of one server as they stood at one time: a value that threads may exchange.
struct MetricsSnapshot {
    std::chrono::steady_clock::time_point takenAt;
    std::chrono::system_clock::time_point startedAt; ///< when the server was made; tells one server from the next
    ServerCounters counters;
    std::optional<RoomBus::Counters> shared; ///< nullopt: no rooms are shared
    std::optional<ProcessMemory> memory;     ///< nullopt: the system does not tell
};

} // namespace plectrum
