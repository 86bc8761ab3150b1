// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "ui/taskprogress.h"

#include <QObject>

namespace plectrum {

/// Copies a capture, live or at rest, on a thread of its own, with progress that can be cancelled; one copy at a time.
/// Lives in the GUI thread.
class CaptureSaver : public QObject {
    Q_OBJECT

public:
    /// `window`: parent of the progress dialog.
    explicit CaptureSaver(QWidget *window);
    /// Cancels and waits.
    ~CaptureSaver() override;

    /// False: a copy is under way already.
    bool save(const QString &from, const QString &to);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const plectrum::Error &error);
    /// The user has stopped it; nothing was written.
    void cancelled();

private:
    Result<void> m_copied;   ///< written by the thread before it ends
    TaskProgress m_progress; ///< the last member: its work writes the result
};

} // namespace plectrum
