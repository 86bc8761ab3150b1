// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backgroundtask.h"

namespace plectrum {

BackgroundTask::~BackgroundTask()
{
    stop();
}

void BackgroundTask::stop()
{
    if (!m_thread)
        return;
    m_thread->disconnect(this);
    m_thread->requestInterruption();
    m_thread->wait();
    m_thread.reset();
}

void BackgroundTask::run(const std::function<void(const std::function<bool()> &goOn)> &work,
                         const std::function<void()> &done)
{
    stop();
    m_thread.reset(
        QThread::create([work] { work([] { return !QThread::currentThread()->isInterruptionRequested(); }); }));
    connect(m_thread.get(), &QThread::finished, this, [this, done, thread = m_thread.get()] {
        if (m_thread.get() != thread)
            return; // stopped while this was on its way
        m_thread->wait();
        m_thread.reset();
        done();
    });
    m_thread->start();
}

} // namespace plectrum
