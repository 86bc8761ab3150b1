// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backgroundtask.h"

#include <atomic>

namespace plectrum {

struct BackgroundTask::Run {
    std::atomic<bool> stops = false;
};

BackgroundTask::BackgroundTask(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

BackgroundTask::~BackgroundTask()
{
    stop();
}

void BackgroundTask::stop()
{
    if (!m_run)
        return;
    m_run->stops = true;
    m_thread.waitForDone();
    m_run.reset();
}

void BackgroundTask::run(const std::function<void(const std::function<bool()> &goOn)> &work,
                         const std::function<void()> &done)
{
    stop();
    m_run = std::make_shared<Run>();
    m_thread.start([this, work, done, run = m_run] {
        work([&run] { return !run->stops; });
        QMetaObject::invokeMethod(
            this,
            [this, done, run] {
                if (m_run != run)
                    return; // stopped while this was on its way
                m_run.reset();
                done();
            },
            Qt::QueuedConnection);
    });
}

} // namespace plectrum
