// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/captureconverter.h"

#include <QFileInfo>

namespace plectrum {
namespace {

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
    , m_progress(window)
{
}

CaptureConverter::~CaptureConverter() = default;

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
        tr("Writing %1…").arg(QFileInfo(to).fileName()),
        {.to = &format, .withSecrets = withSecrets, .overwrite = true, .decoders = m_decoders},
        [capturePath, to](const ConversionOptions &options) {
            return plectrum::exportCapture(capturePath, to, options);
        },
        [this, to](const ConversionReport &report) {
            Q_EMIT exported(to, notCarriedOver(report), !report.notes.isEmpty());
        });
}

bool CaptureConverter::start(const QString &title, const ConversionOptions &options, const Run &run, const Done &done)
{
    return m_progress.run(
        title,
        [this, options, run](const TaskProgress::Watch &watch) {
            ConversionOptions watched = options;
            watched.watcher = [&watch](const ConversionStep &step) { return watch(step.done, step.total); };
            m_report = run(watched);
        },
        [this, done] { finish(done); });
}

void CaptureConverter::finish(const Done &done)
{
    if (m_report)
        done(*m_report);
    else if (m_report.error().code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(m_report.error());
}

} // namespace plectrum
