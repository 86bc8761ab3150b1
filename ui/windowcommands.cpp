// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that has to do with its commands: palette, cheat sheet, what is possible now.

#include "ui/commands/cheatsheet.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/menucommands.h"
#include "ui/connectiontab.h"
#include "ui/handbook/handbookhost.h"
#include "ui/mainwindow.h"
#include "ui/profilepane.h"
#include "ui_mainwindow.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace plectrum {

void MainWindow::wireCommands()
{
    connect(m_ui->paletteAction, &QAction::triggered, this, [this] {
        QList<Command> commands = menuCommands(*m_ui->menuBar);
        commands.removeIf(
            [own = plainActionText(m_ui->paletteAction->text())](const Command &each) { return each.title == own; });
        m_palette->open(commands + jumps(), m_settings.usedCommands());
    });
    connect(m_palette, &CommandPalette::used, this, [this](const QString &key) { m_settings.addUsedCommand(key); });
    connect(m_ui->handbookAction, &QAction::triggered, new HandbookHost(m_settings, this), &HandbookHost::openHere);
    connect(m_ui->keysAction, &QAction::triggered, this, [this] {
        auto *const sheet = new CheatSheet(menuCommands(*m_ui->menuBar), allWidgetKeys(), this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
}

/// Where one can go to beside what the menus offer.
QList<Command> MainWindow::jumps()
{
    QList<Command> all;
    const QList<ConnectionTab *> open = tabs();
    for (ConnectionTab *const tab : open)
        all.append({.title = tab->title(),
                    .path = tr("Go to tab"),
                    .hint = tab->url(),
                    .isChecked = tab == currentTab(),
                    .run = [this, tab = QPointer(tab)] {
                        if (tab)
                            setCurrentTab(tab);
                    }});
    for (const Profile &profile : m_profiles->profiles()) {
        all.append({.title = profile.name,
                    .path = tr("Connect to profile"),
                    .hint = profile.address(),
                    .run = [this, profile] { connectProfile(profile); }});
        all.append({.title = profile.name,
                    .path = tr("Edit profile"),
                    .hint = profile.address(),
                    .run = [this, id = profile.id] {
                        m_profiles->reload(id);
                        m_profiles->editProfile();
                    }});
    }
    return all;
}

void MainWindow::updateActions()
{
    const ConnectionTab *const tab = currentTab();
    const QString noTab = tr("No tab is open");
    const QString noRecording = tr("There is no recording yet");
    for (QAction *const action :
         {m_ui->closeTabAction, m_ui->goToUrlAction, m_ui->goToFilterAction, m_ui->searchAction, m_ui->findNextAction,
          m_ui->findPreviousAction, m_ui->goToMessageAction, m_ui->diagnoseAction, m_ui->connectAction})
        setPossible(*action, tab, noTab);
    setPossible(*m_ui->disconnectAction, tab, noTab);
    for (QAction *const action : {m_ui->saveAsAction, m_ui->exportAction, m_ui->lanesAction})
        setPossible(*action, tab && tab->reader(), noRecording);
}

} // namespace plectrum
