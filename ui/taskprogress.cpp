// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/taskprogress.h"

#include <QProgressDialog>

using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds RedrawPause = 100ms;
constexpr std::chrono::milliseconds ShownAfter = 500ms;
constexpr int Whole = 1000;

} // namespace

TaskProgress::TaskProgress(QWidget *window)
    : m_window(window)
{
    connect(&m_redraw, &QTimer::timeout, this, &TaskProgress::showProgress);
}

TaskProgress::~TaskProgress()
{
    stop();
}

bool TaskProgress::run(const QString &title, const std::function<void(const Watch &watch)> &work,
                       const std::function<void()> &done)
{
    if (m_task.isBusy())
        return false;
    m_done = 0;
    m_total = 0;
    m_isCancelled = false;
    m_dialog = new QProgressDialog(title, tr("Cancel"), 0, Whole, m_window);
    m_dialog->setMinimumDuration(int(ShownAfter.count()));
    m_dialog->setAutoReset(false);
    m_dialog->setAttribute(Qt::WA_ShowWithoutActivating); // whoever writes a message writes on
    connect(m_dialog, &QProgressDialog::canceled, this, [this] {
        const QMutexLocker guard(&m_mutex);
        m_isCancelled = true;
    });
    m_task.run(
        [this, work](const std::function<bool()> &goOn) {
            work([this, &goOn](qint64 soFar, qint64 total) {
                const QMutexLocker guard(&m_mutex);
                m_done = soFar;
                m_total = total;
                return !m_isCancelled && goOn();
            });
        },
        [this, done] {
            m_redraw.stop();
            if (m_dialog)
                m_dialog->deleteLater();
            done();
        });
    m_redraw.start(RedrawPause);
    return true;
}

void TaskProgress::stop()
{
    m_task.stop();
    m_redraw.stop();
    delete m_dialog;
}

void TaskProgress::showProgress()
{
    qint64 soFar = 0;
    qint64 total = 0;
    {
        const QMutexLocker guard(&m_mutex);
        soFar = m_done;
        total = m_total;
    }
    if (!m_dialog)
        return;
    if (total > 0)
        m_dialog->setValue(int(double(Whole - 1) * double(qMin(soFar, total)) / double(total)));
    else if (m_dialog->isVisible())
        m_dialog->setRange(0, 0); // something moves at least
}

} // namespace plectrum
