// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ReplayDock that has to do with files: scenarios and recordings to play, reports to write.

#include "exchange/conversion.h"
#include "replay/reportformat.h"
#include "replay/scenariowriter.h"
#include "ui/captureconverter.h"
#include "ui/capturefiles.h"
#include "ui/replay/replaydock.h"
#include "ui_replaydock.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace plectrum {

void ReplayDock::choose()
{
    auto *const dialog =
        new QFileDialog(this, tr("Open recording or scenario"), m_recordings.path(), CaptureFiles::readableFilters());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReplayDock::openFile);
    dialog->open();
}

void ReplayDock::chooseAgain()
{
    auto *const dialog = new QFileDialog(this, tr("Another recording of the same session"),
                                         QFileInfo(m_case->source().recording()).path(), tr("Recordings (*.plectrum)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_case->source(), &ScenarioSource::compareWith);
    dialog->open();
}

void ReplayDock::openFile(const QString &path)
{
    if (m_case->isUnderWay())
        return;
    const auto format = formatOfFile(path);
    if (ScenarioSource::isScenarioFile(path) || !format || (*format)->isCapture()) {
        m_case->open(path);
        return;
    }
    const QString capture = m_recordings.freshPath(QFileInfo(path).completeBaseName());
    if (!m_converter->importFile(path, capture))
        Q_EMIT said(tr("%1 was not read: another file is being read.").arg(path));
}

void ReplayDock::saveScenario()
{
    const Scenario scenario = m_case->scenario();
    auto *const dialog = new QFileDialog(this, tr("Save scenario"), QFileInfo(scenario.recording).path(),
                                         tr("Scenarios (%1)").arg(formatNamed(u"scenario")->patterns().join(u' ')));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"yaml"_s);
    dialog->selectFile(QFileInfo(scenario.path.isEmpty() ? scenario.recording : scenario.path).completeBaseName()
                       + u".yaml"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto written = ScenarioWriter::write(m_case->scenario(), path);
        if (written)
            Q_EMIT said(tr("Saved as %1").arg(path));
        else
            showError(written.error());
    });
    dialog->open();
}

void ReplayDock::exportReport(const ReportFormat &format)
{
    if (!m_case->result())
        return;
    const QString suffix(format.suffix);
    auto *const dialog = new QFileDialog(
        this, tr("Export report"), {},
        u"%1 (*.%2)"_s.arg(QCoreApplication::translate("plectrum::ReportFormat", format.title), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_ui->nameLabel->text() + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, &format](const QString &path) {
        if (!m_case->result())
            return;
        const auto written = writeReport(ReplayReport(*m_case->result()), format, path);
        if (written)
            Q_EMIT said(tr("Exported as %1").arg(path));
        else
            showError(written.error());
    });
    dialog->open();
}

void ReplayDock::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ReplayDock::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    openFile(urls.first().toLocalFile());
}

} // namespace plectrum
