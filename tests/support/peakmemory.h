// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace plectrum {

/// How a program ended and what it needed at most.
struct Measured {
    int code = -1;
    qint64 peakBytes = 0; ///< resident, as the kernel counts it
};

/// Runs a program to its end, silently.
Measured runMeasured(const QString &program, const QStringList &arguments);

} // namespace plectrum
