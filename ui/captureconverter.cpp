// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/captureconverter.h"

#include <QFileInfo>
#include <QProgressDialog>

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds RedrawPause{100};
constexpr int Whole = 1000;

QStringList notCarriedOver(const ConversionReport &report)
{
    QStringList lines = report.losses.lines();
    if (report.redacted > 0)
        lines.prepend(CaptureConverter::tr("secrets, replaced: %1").arg(report.redacted));
    return lines;
}

} // namespace

CaptureConverter::CaptureConverter(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_redraw, &QTimer::timeout, this, &CaptureConverter::showProgress);
}

CaptureConverter::~CaptureConverter()
{
    if (!m_thread)
        return;
    {
        const QMutexLocker guard(&m_mutex);
        m_cancelled = true;
    }
    m_thread->wait();
}

bool CaptureConverter::importFile(const QString &from, const QString &capturePath, bool withSecrets)
{
    return start(
        tr("Reading %1…").arg(QFileInfo(from).fileName()), {.withSecrets = withSecrets},
        [from, capturePath](const ConversionOptions &options) {
            return plectrum::importFile(from, capturePath, options);
        },
        [this, from, capturePath](const ConversionReport &report) {
            Q_EMIT imported(from, capturePath, notCarriedOver(report));
        });
}

bool CaptureConverter::exportCapture(const QString &capturePath, const QString &to, const FormatInfo &format,
                                     bool withSecrets)
{
    return start(
        tr("Writing %1…").arg(QFileInfo(to).fileName()), {.to = &format, .withSecrets = withSecrets, .overwrite = true},
        [capturePath, to](const ConversionOptions &options) {
            return plectrum::exportCapture(capturePath, to, options);
        },
        [this, to](const ConversionReport &report) {
            Q_EMIT exported(to, notCarriedOver(report), !report.notes.isEmpty());
        });
}

bool CaptureConverter::start(const QString &title, const ConversionOptions &options, const Run &run, const Done &done)
{
    if (m_thread)
        return false;
    m_done = done;
    m_step = {};
    m_cancelled = false;
    ConversionOptions watched = options;
    watched.watcher = [this](const ConversionStep &step) {
        const QMutexLocker guard(&m_mutex);
        m_step = step;
        return !m_cancelled;
    };
    // Comes up by itself when the work takes longer than half a second.
    m_dialog = new QProgressDialog(title, tr("Cancel"), 0, Whole, m_window);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(500);
    m_dialog->setAutoReset(false);
    connect(m_dialog, &QProgressDialog::canceled, this, [this] {
        const QMutexLocker guard(&m_mutex);
        m_cancelled = true;
    });
    m_thread.reset(QThread::create([this, watched, run] { m_report = run(watched); }));
    connect(m_thread.get(), &QThread::finished, this, &CaptureConverter::finish);
    m_thread->start();
    m_redraw.start(RedrawPause);
    return true;
}

void CaptureConverter::showProgress()
{
    ConversionStep step;
    {
        const QMutexLocker guard(&m_mutex);
        step = m_step;
    }
    if (m_dialog && step.total > 0)
        m_dialog->setValue(int(double(Whole - 1) * double(step.done) / double(step.total)));
}

void CaptureConverter::finish()
{
    m_redraw.stop();
    m_thread->wait();
    m_thread.release()->deleteLater();
    if (m_dialog)
        m_dialog->deleteLater();
    if (m_report)
        m_done(*m_report);
    else if (m_report.error().code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(m_report.error());
}

} // namespace plectrum
