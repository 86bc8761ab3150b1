// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/processmemory.h"

// windows.h first: psapi.h needs it
#include <windows.h>

#include <malloc.h>
#include <psapi.h>

namespace plectrum {

std::optional<ProcessMemory> processMemory(qint64 processId)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(processId));
    PROCESS_MEMORY_COUNTERS counters{};
    const bool isTold = process && K32GetProcessMemoryInfo(process, &counters, sizeof(counters));
    if (process)
        CloseHandle(process);
    if (!isTold)
        return std::nullopt;
    return ProcessMemory{.resident = qint64(counters.WorkingSetSize), .virtualSize = qint64(counters.PagefileUsage)};
}

void releaseFreeMemory()
{
    _heapmin();
}

} // namespace plectrum
