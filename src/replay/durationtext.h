// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace plectrum {

/// A span of time as scenarios write it: "250ms", "1.5s", "20us", "2min". Not negative, at most a day.
std::optional<std::chrono::nanoseconds> durationFrom(QStringView text);
/// The shortest way to write it, to the microsecond.
QString durationText(std::chrono::nanoseconds duration);

} // namespace plectrum
