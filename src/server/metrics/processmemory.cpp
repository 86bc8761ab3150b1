// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/processmemory.h"

#include <QCoreApplication>

namespace plectrum {

std::optional<ProcessMemory> processMemory()
{
    return processMemory(QCoreApplication::applicationPid());
}

} // namespace plectrum
