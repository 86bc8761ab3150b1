// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace plectrum {

/// What a process takes of the machine's memory, in bytes.
struct ProcessMemory {
    qint64 resident = 0;    ///< in RAM now
    qint64 virtualSize = 0; ///< of its address space; on Windows what it has committed
};

/// From /proc (Linux) or GetProcessMemoryInfo (Windows); nullopt where neither answers.
std::optional<ProcessMemory> processMemory();
/// Of another process; nullopt too where there is none, or none that may be asked.
std::optional<ProcessMemory> processMemory(qint64 processId);

/// Gives back to the system what the heap has free in its midst, where the C library can (glibc); it takes some
/// milliseconds.
void releaseFreeMemory();

} // namespace plectrum
