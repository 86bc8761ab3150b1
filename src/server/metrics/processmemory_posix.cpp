// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/processmemory.h"

#include <QFile>
#include <QList>

#include <cstdlib> // says whether it is glibc
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace plectrum {

std::optional<ProcessMemory> processMemory(qint64 processId)
{
#ifdef Q_OS_LINUX
    // proc_pid_statm(5): size and resident set, in pages, come first.
    QFile file(u"/proc/%1/statm"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> fields = file.readAll().simplified().split(' ');
    if (fields.size() < 2)
        return std::nullopt;
    const qint64 page = sysconf(_SC_PAGESIZE);
    return ProcessMemory{.resident = fields[1].toLongLong() * page, .virtualSize = fields[0].toLongLong() * page};
#else
    Q_UNUSED(processId)
    return std::nullopt;
#endif
}

void releaseFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace plectrum
