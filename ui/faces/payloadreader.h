// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/payloadtree.h"
#include "ui/backgroundtask.h"
#include "ui/faces/recordbytes.h"

#include <QObject>

#include <memory>

namespace plectrum {

/// Reads a record's payload as a tree: a short one at once, else on a thread with a reader of its own. Lives in the GUI
/// thread.
class PayloadReader : public QObject {
    Q_OBJECT

public:
    /// As many bytes are read within a few milliseconds.
    static constexpr qint64 ShortBytes = 64 * 1024;

    using QObject::QObject;

    /// Ends with finished(), unless another start() or stop() comes before.
    void start(const RecordBytes &bytes, const PayloadClues &clues, std::optional<PayloadFormat> wanted);
    void stop() { m_task.stop(); }
    bool isBusy() const { return m_task.isBusy(); }

Q_SIGNALS:
    /// 0 to 100.
    void advanced(int percent);
    /// Maybe within start().
    void finished(const std::shared_ptr<plectrum::PayloadReading> &reading);

private:
    BackgroundTask m_task;
};

} // namespace plectrum
