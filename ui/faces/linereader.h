// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/lineindexer.h"
#include "ui/backgroundtask.h"
#include "ui/faces/recordbytes.h"

#include <QObject>

namespace plectrum {

/// Finds the lines of a record's payload: the first ones at once, the others on a thread with a reader of its own.
/// Lives in the GUI thread.
class LineReader : public QObject {
    Q_OBJECT

public:
    /// So much is read at once: a screen and more within a few milliseconds.
    static constexpr qint64 FirstBytes = 256 * 1024;

    using QObject::QObject;

    /// The first lines; the others come by found(). What is no JSON in its first part is none.
    LinePart start(const RecordBytes &bytes, LineLayout layout);
    void stop();
    bool isBusy() const { return m_task.isBusy(); }

Q_SIGNALS:
    /// The next lines.
    void found(const plectrum::LinePart &part);

private:
    BackgroundTask m_task;
    int m_run = 0;
};

/// What the beginning of a text looks like.
LineLayout likelyLayout(QByteArrayView start);

} // namespace plectrum
