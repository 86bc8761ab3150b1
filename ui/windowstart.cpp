// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that has to do with the run before and the version after this one.

#include "program/crashreports.h"
#include "program/updatecheck.h"
#include "ui/connectiontab.h"
#include "ui/crashreportdialog.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticecenter.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

void noteActionsOf(const QObject &parent)
{
    const auto actions = parent.findChildren<QAction *>();
    for (const QAction *const action : actions) {
        // Others are made of what the user typed or opened.
        if (!action->objectName().isEmpty())
            QObject::connect(action, &QAction::triggered, action,
                             [action] { noteAction(action->objectName().toLatin1()); });
    }
}

} // namespace

void MainWindow::wireStart()
{
    noteActionsOf(*this);
    connect(this, &MainWindow::tabAdded, this, [](const ConnectionTab *tab) {
        noteAction("tab added");
        noteActionsOf(*tab);
    });
    tellOfCrash();
    lookForVersions();
}

/// Once for each report; the recordings that such a run left are offered by the recovery bar.
void MainWindow::tellOfCrash()
{
    const QList<CrashReport> reports = CrashReports(m_places.crashFolder).all(u"plectrum"_s);
    const QString seen = QString::fromUtf8(m_settings.bytes(u"crashes/seen"_s));
    if (reports.isEmpty() || QFileInfo(reports.constFirst().path).fileName() == seen)
        return;
    const CrashReport newest = reports.constFirst();
    m_settings.setBytes(u"crashes/seen"_s, QFileInfo(newest.path).fileName().toUtf8());
    m_notices->tell({.kind = Notice::Kind::Warning,
                     .text = tr("Plectrum ended unexpectedly in its last run. A report tells where."),
                     .action = tr("Show report"),
                     .run = [this, newest] {
                         auto *const dialog = new CrashReportDialog(newest, this);
                         dialog->setAttribute(Qt::WA_DeleteOnClose);
                         dialog->open();
                     }});
}

/// Only if the user has asked for it, and quietly: who is offline is not told at every start.
void MainWindow::lookForVersions()
{
    const QUrl address = UpdateCheck::address();
    if (!m_settings.isOn(Setting::LooksForVersions) || address.isEmpty())
        return;
    auto *const check = new UpdateCheck(this);
    connect(check, &UpdateCheck::failed, check, &QObject::deleteLater);
    connect(check, &UpdateCheck::finished, this, [this, check](const std::optional<NewerVersion> &newer) {
        check->deleteLater();
        if (!newer)
            return;
        Notice notice{.kind = Notice::Kind::Plain, .text = tr("Plectrum %1 is out.").arg(newer->version)};
        if (!newer->page.isEmpty()) {
            notice.action = tr("What is new");
            notice.run = [page = newer->page] { QDesktopServices::openUrl(page); };
        }
        m_notices->tell(notice);
    });
    check->start(address);
}

} // namespace plectrum
