// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/processmemory.h"

#include <QFile>
#include <QList>

#ifdef Q_OS_WIN
// windows.h first: psapi.h needs it
#include <windows.h>

#include <psapi.h>
#elif defined(Q_OS_UNIX)
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace plectrum {

std::optional<ProcessMemory> processMemory()
{
#ifdef Q_OS_WIN
    PROCESS_MEMORY_COUNTERS counters{};
    if (!K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof(counters)))
        return std::nullopt;
    return ProcessMemory{.resident = qint64(counters.WorkingSetSize), .virtualSize = qint64(counters.PagefileUsage)};
#elif defined(Q_OS_LINUX)
    // proc_pid_statm(5): size and resident set, in pages, come first.
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> fields = file.readAll().simplified().split(' ');
    if (fields.size() < 2)
        return std::nullopt;
    const qint64 page = sysconf(_SC_PAGESIZE);
    return ProcessMemory{.resident = fields[1].toLongLong() * page, .virtualSize = fields[0].toLongLong() * page};
#else
    return std::nullopt;
#endif
}

} // namespace plectrum
