// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capturefiles.h"

#include "ui/question.h"
#include "ui/replay/scenariosource.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString titleOf(const FormatInfo &format)
{
    return QCoreApplication::translate("plectrum::Format", format.title);
}

/// A file of this name that is not there yet.
QString freeName(const QDir &folder, const QString &base)
{
    QString path = folder.filePath(base + u".plectrum"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1 (%2).plectrum"_s.arg(base).arg(i));
    return path;
}

} // namespace

CaptureFiles::CaptureFiles(Settings &settings, const RecordingFolder &folder, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_folder(folder)
    , m_window(window)
    , m_saver(window)
    , m_converter(new CaptureConverter(window))
{
    connect(m_converter, &CaptureConverter::failed, this, [this](const Error &error) {
        Q_EMIT failed(error);
        goOn();
    });
    connect(m_converter, &CaptureConverter::cancelled, this, [this] {
        m_waiting.clear();
        Q_EMIT said(tr("Cancelled; nothing was written."));
    });
    connect(m_converter, &CaptureConverter::imported, this,
            [this](const QString &from, const QString &path, const QStringList &lost) {
                Q_EMIT openAsked(path);
                const QString name = QFileInfo(from).fileName();
                Q_EMIT said(lost.isEmpty() ? tr("Read from %1").arg(name)
                                           : tr("Read from %1; not carried over: %2").arg(name, lost.join(u"; "_s)));
                goOn();
            });
    connect(m_converter, &CaptureConverter::exported, this,
            [this](const QString &path, const QStringList &lost, bool hasNotes) {
                const QString done = hasNotes ? tr("Exported as %1, which begins with what was found").arg(path)
                                              : tr("Exported as %1").arg(path);
                Q_EMIT said(lost.isEmpty() ? done : tr("%1; not carried over: %2").arg(done, lost.join(u"; "_s)));
                goOn();
            });
    connect(&m_saver, &CaptureSaver::failed, this, &CaptureFiles::failed);
    connect(&m_saver, &CaptureSaver::cancelled, this, [this] { Q_EMIT said(tr("Cancelled; nothing was written.")); });
    connect(&m_saver, &CaptureSaver::saved, this, [this](const QString &path) {
        m_settings.addCapture(path);
        Q_EMIT saved(m_savedFrom, path);
    });
}

void CaptureFiles::setDecoders(const std::shared_ptr<const DecoderSet> &decoders)
{
    m_converter->setDecoders(decoders);
}

QString CaptureFiles::readableFilters()
{
    QStringList all;
    QStringList each;
    for (const FormatInfo &format : formatTable()) {
        if (!format.isRead())
            continue;
        all << format.patterns();
        each << u"%1 (%2)"_s.arg(titleOf(format), format.patterns().join(u' '));
    }
    each.prepend(tr("All that can be read (%1)").arg(all.join(u' ')));
    each << tr("All files (*)");
    return each.join(u";;"_s);
}

void CaptureFiles::choose(bool withSecrets)
{
    auto *const dialog = new QFileDialog(m_window, withSecrets ? tr("Open with secrets") : tr("Open recording"),
                                         m_folder.path(), readableFilters());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, withSecrets](const QString &path) { open(path, withSecrets); });
    dialog->open();
}

void CaptureFiles::open(const QString &path, bool withSecrets)
{
    if (ScenarioSource::isScenarioFile(path)) {
        Q_EMIT scenarioAsked(path);
        return;
    }
    const auto format = formatOfFile(path);
    if (!format || (*format)->isCapture()) {
        Q_EMIT openAsked(path);
        return;
    }
    startImport({path, withSecrets});
}

void CaptureFiles::startImport(const Import &file)
{
    QDir().mkpath(m_folder.path());
    const QString capturePath = freeName(QDir(m_folder.path()), QFileInfo(file.path).completeBaseName());
    if (!m_converter->importFile(file.path, capturePath, file.withSecrets))
        m_waiting << file;
}

void CaptureFiles::goOn()
{
    if (!m_waiting.isEmpty())
        startImport(m_waiting.takeFirst());
}

void CaptureFiles::exportAs(const QString &capturePath)
{
    QStringList filters;
    for (const FormatInfo &format : formatTable()) {
        if (format.exporter)
            filters << u"%1 (%2)"_s.arg(titleOf(format), format.patterns().first());
    }
    auto *const dialog = new QFileDialog(m_window, tr("Export recording"), QDir::homePath(), filters.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(capturePath).completeBaseName());
    const auto suffix = [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"(*."_s, 1).chopped(1));
    };
    suffix(filters.first());
    connect(dialog, &QFileDialog::filterSelected, dialog, suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, capturePath](const QString &to) {
        exportTo(capturePath, to, dialog->selectedNameFilter());
    });
    dialog->open();
}

/// The name decides on the format where it tells one, else the chosen filter.
void CaptureFiles::exportTo(const QString &capturePath, const QString &to, const QString &filter)
{
    const FormatInfo *format = formatOfPath(to);
    for (const FormatInfo &each : formatTable()) {
        if ((!format || !format->exporter) && each.exporter && filter.contains(each.patterns().first()))
            format = &each;
    }
    if (!format)
        return;
    if (!keepsSecrets(capturePath)) {
        startExport(capturePath, to, *format, false);
        return;
    }
    ask(
        *m_window,
        {.text = tr("This recording holds secrets as they were sent."),
         .more = tr("Whoever gets %1 can use your sessions, unless tokens, cookies and passwords are replaced in it.")
                     .arg(QFileInfo(to).fileName()),
         .yes = tr("Replace secrets"),
         .instead = tr("Keep secrets")},
        [this, capturePath, to, format] { startExport(capturePath, to, *format, false); },
        [this, capturePath, to, format] { startExport(capturePath, to, *format, true); });
}

void CaptureFiles::startExport(const QString &capturePath, const QString &to, const FormatInfo &format,
                               bool withSecrets)
{
    if (!m_converter->exportCapture(capturePath, to, format, withSecrets))
        Q_EMIT said(tr("%1 was not written: another file is being read or written.").arg(to));
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
        if (m_saver.save(capturePath, to))
            m_savedFrom = capturePath;
        else
            Q_EMIT said(tr("%1 was not saved: another recording is being saved. Try again when it is done.").arg(to));
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
