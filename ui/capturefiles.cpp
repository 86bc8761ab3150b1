// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capturefiles.h"

#include "ui/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace plectrum {

CaptureFiles::CaptureFiles(Settings &settings, const QString &folder, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_folder(folder)
    , m_window(window)
{
    connect(&m_saver, &CaptureSaver::failed, this, &CaptureFiles::failed);
    connect(&m_saver, &CaptureSaver::saved, this, [this](const QString &path) {
        m_settings.addCapture(path);
        Q_EMIT said(tr("Saved as %1").arg(path));
    });
}

void CaptureFiles::choose()
{
    auto *const dialog =
        new QFileDialog(m_window, tr("Open recording"), m_folder, tr("Recordings (*.plectrum);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CaptureFiles::openAsked);
    dialog->open();
}

void CaptureFiles::saveAs(const QString &capturePath)
{
    auto *const dialog =
        new QFileDialog(m_window, tr("Save recording as"), QDir::homePath(), tr("Recordings (*.plectrum)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"plectrum"_s);
    dialog->selectFile(QFileInfo(capturePath).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, capturePath](const QString &to) {
        Q_EMIT said(m_saver.save(capturePath, to)
                        ? tr("Saving %1…").arg(to)
                        : tr("%1 was not saved: another recording is being saved. Try again when it is done.").arg(to));
    });
    dialog->open();
}

void CaptureFiles::fillRecent(QMenu &menu)
{
    menu.clear();
    const QStringList paths = m_settings.recentCaptures();
    for (const QString &path : paths) {
        QAction *const action =
            menu.addAction(QFileInfo(path).fileName(), this, [this, path] { Q_EMIT openAsked(path); });
        action->setToolTip(path);
    }
    if (paths.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

} // namespace plectrum
