// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that has to do with what it tells: notices, undoing, recordings left behind.

#include "ui/capturefiles.h"
#include "ui/connectiontab.h"
#include "ui/filterbook.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticearea.h"
#include "ui/notices/noticecenter.h"
#include "ui/notices/noticelist.h"
#include "ui/profilepane.h"
#include "ui/recoverybar.h"
#include "ui/replay/replaycase.h"
#include "ui/replay/replaydock.h"
#include "ui/savedmessages.h"
#include "ui_mainwindow.h"

#include <QFile>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace plectrum {

void MainWindow::wireNotices()
{
    connect(m_notices, &NoticeCenter::told, m_noticeArea, &NoticeArea::show);
    connect(m_ui->noticesAction, &QAction::triggered, this, [this] {
        auto *const list = new NoticeList(*m_notices, this);
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->open();
    });
    const auto showUndo = [this] {
        setPossible(*m_ui->undoAction, m_notices->canUndo(), tr("Nothing was deleted"));
        m_ui->undoAction->setToolTip(m_notices->undoText());
    };
    connect(m_notices, &NoticeCenter::undoChanged, this, showUndo);
    connect(m_ui->undoAction, &QAction::triggered, m_notices, qOverload<>(&NoticeCenter::undo));
    showUndo();

    connect(m_profiles, &ProfilePane::removed, m_notices, &NoticeCenter::tellDeleted);
    connect(&m_environments, &Environments::removed, m_notices, &NoticeCenter::tellDeleted);
    connect(m_filters, &FilterBook::removed, m_notices, &NoticeCenter::tellDeleted);
    connect(m_savedMessages, &SavedMessages::removed, m_notices, &NoticeCenter::tellDeleted);
    connect(m_files, &CaptureFiles::said, this, [this](const QString &text) { m_notices->tell({.text = text}); });
    connect(m_files, &CaptureFiles::saved, this, [this](const QString &from, const QString &to) {
        m_recovery->settle(from);
        m_notices->tell({.kind = Notice::Kind::Good, .text = tr("Saved as %1").arg(to)});
    });
    connect(m_files, &CaptureFiles::failed, this, &MainWindow::showProblem);
    connect(m_recovery, &RecoveryBar::failed, this, &MainWindow::showProblem);
    connect(m_recovery, &RecoveryBar::saveAsked, m_files, &CaptureFiles::saveAs);
    connect(m_recovery, &RecoveryBar::openAsked, this, [this](const QString &path) {
        if (openCapture(path))
            m_recovery->settle(path);
    });
    connect(&m_replayDock->replay(), &ReplayCase::resultChanged, this, &MainWindow::tellReplay);
    m_recovery->find();
    retireRecordings();
}

/// What is older than the settings want goes to the trash, but for what a tab shows or somebody is still to decide
/// about.
void MainWindow::retireRecordings()
{
    const int days = m_settings.value(Setting::RecordingDays);
    if (days == 0)
        return;
    QStringList old = m_recordings.olderThan(days, QDateTime::currentDateTime());
    const QList<Settings::Tab> shown = m_settings.tabs();
    for (const Settings::Tab &tab : shown)
        old.removeAll(tab.capture);
    for (const QString &path : m_settings.unfinishedCaptures())
        old.removeAll(path);
    int gone = 0;
    for (const QString &path : std::as_const(old))
        gone += QFile::moveToTrash(path) ? 1 : 0;
    if (gone > 0)
        m_notices->tell({.text = tr("%n recording(s) older than %1 days went to the trash.", nullptr, gone).arg(days)});
    if (gone < old.size())
        m_notices->tell({.kind = Notice::Kind::Warning,
                         .text = tr("%n old recording(s) could not be moved to the trash, and stay.", nullptr,
                                    int(old.size()) - gone)});
}

/// Of a tab that nobody looks at; the present one says it itself.
void MainWindow::tellOfTab(ConnectionTab *tab, const QString &text)
{
    if (tab->isVisible() && !isMinimized())
        return;
    m_notices->tell({.kind = Notice::Kind::Warning,
                     .text = u"%1: %2"_s.arg(tab->name(), text),
                     .action = tr("Show"),
                     .run = [this, tab = QPointer(tab)] {
                         if (tab)
                             setCurrentTab(tab);
                     }});
}

void MainWindow::tellReplay()
{
    const auto &result = m_replayDock->replay().result();
    if (!result || result->isStopped || m_replayDock->isVisible())
        return;
    m_notices->tell({.kind = result->passed() ? Notice::Kind::Good : Notice::Kind::Warning,
                     .text = result->error ? tr("The replay was not played to the end")
                         : result->passed()
                         ? tr("The replay is done: no difference")
                         : tr("The replay is done: it differs in %n row(s)", nullptr, result->differentRows()),
                     .action = tr("Show"),
                     .run = [this] { showReplay(); }});
}

} // namespace plectrum
