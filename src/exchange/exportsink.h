// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

namespace plectrum {

/// Collects small writes for the device; remembers the first failure.
class ExportSink {
public:
    /// The device is open and outlives this.
    explicit ExportSink(QIODevice &device);

    ExportSink &operator<<(QByteArrayView bytes);
    /// All that was written is with the device. FileNotWritable, DiskFull.
    Result<void> flush();
    bool isBroken() const { return m_broken; }

private:
    void drain();

    QIODevice &m_device;
    QByteArray m_waiting;
    bool m_broken = false;
};

} // namespace plectrum
