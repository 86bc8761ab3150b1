// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace plectrum {

/// One piece of work at a time on a thread of its own, which all pieces share. Lives in the GUI thread; the work shares
/// nothing with it but what `done` reads afterwards.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    explicit BackgroundTask(QObject *parent = nullptr);
    /// Waits for the work, which is told to stop.
    ~BackgroundTask() override;

    bool isBusy() const { return m_run != nullptr; }
    /// `work` asks now and then whether to go on. `done` runs here afterwards, unless stop() or another run() came
    /// between, which waits for what runs.
    void run(const std::function<void(const std::function<bool()> &goOn)> &work, const std::function<void()> &done);
    void stop();

private:
    struct Run; ///< of one piece of work
    std::shared_ptr<Run> m_run;
    QThreadPool m_thread;
};

} // namespace plectrum
