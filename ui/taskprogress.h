// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/backgroundtask.h"

#include <QMutex>
#include <QPointer>
#include <QTimer>

class QProgressDialog;

namespace plectrum {

/// Work on a thread of its own that tells how far it is and can be cancelled, once it takes longer than a moment; one
/// at a time. The window stays usable meanwhile. Lives in the GUI thread.
class TaskProgress : public QObject {
    Q_OBJECT

public:
    /// What the work calls now and then with how much is done; a `total` of 0: nobody knows. False: it is to end.
    using Watch = std::function<bool(qint64 done, qint64 total)>;

    /// `window`: parent of the progress dialog, not of this.
    explicit TaskProgress(QWidget *window);
    ~TaskProgress() override;

    bool isBusy() const { return m_task.isBusy(); }
    /// Cancels and waits; what runs when it is done does not run.
    void stop();
    /// `done` runs here afterwards, also where it was cancelled. False: something is under way already.
    bool run(const QString &title, const std::function<void(const Watch &watch)> &work,
             const std::function<void()> &done);

private:
    void showProgress();

    QWidget *const m_window;
    QPointer<QProgressDialog> m_dialog;
    QTimer m_redraw;
    QMutex m_mutex; // the members below
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isCancelled = false;
    BackgroundTask m_task; ///< the last member: its work uses the others
};

} // namespace plectrum
