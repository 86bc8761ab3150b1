// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that has to do with its menus, first page and tools.

#include "ui/aboutdialog.h"
#include "ui/banmeter.h"
#include "ui/callsdock.h"
#include "ui/capturefiles.h"
#include "ui/connectiontab.h"
#include "ui/environmentchooser.h"
#include "ui/mainwindow.h"
#include "ui/metricsdock.h"
#include "ui/profilepane.h"
#include "ui/replay/replaydock.h"
#include "ui/replay/replaytabs.h"
#include "ui/roomsdock.h"
#include "ui/routesview.h"
#include "ui/serverdock.h"
#include "ui/serverrecording.h"
#include "ui/statedock.h"
#include "ui/tapdock.h"
#include "ui/taprecording.h"
#include "ui/tokendock.h"
#include "ui/welcomepage.h"
#include "ui_mainwindow.h"

using namespace Qt::StringLiterals;

namespace plectrum {

void MainWindow::wireWelcome()
{
    connect(m_ui->welcomePage, &WelcomePage::echoAsked, this, [this] {
        Profile profile = m_profiles->find(u"echo"_s).value_or(Profile{.name = tr("Echo")});
        if (profile.id.isEmpty())
            profile.target.url = QUrl(u"loopback:/echo"_s);
        connectProfile(profile);
    });
    connect(m_ui->welcomePage, &WelcomePage::connectionAsked, this, &MainWindow::newTab);
    connect(m_ui->welcomePage, &WelcomePage::captureAsked, m_files, [this] { m_files->choose(); });
}

void MainWindow::wireMenus()
{
    m_ui->undoAction->setShortcut(QKeySequence::Undo);
    m_ui->newConnectionAction->setShortcut(QKeySequence::AddTab);
    m_ui->openAction->setShortcut(QKeySequence::Open);
    m_ui->saveAsAction->setShortcut(QKeySequence::Save);
    m_ui->searchAction->setShortcut(QKeySequence::Find);
    connect(m_ui->newConnectionAction, &QAction::triggered, this, &MainWindow::newTab);
    connect(m_ui->openAction, &QAction::triggered, m_files, [this] { m_files->choose(); });
    connect(m_ui->openWithSecretsAction, &QAction::triggered, m_files, [this] { m_files->choose(true); });
    connect(m_ui->recentMenu, &QMenu::aboutToShow, this, [this] { m_files->fillRecent(*m_ui->recentMenu); });
    connect(m_ui->saveAsAction, &QAction::triggered, this, [this] {
        if (const ConnectionTab *const tab = currentTab(); tab && tab->reader())
            m_files->saveAs(tab->capturePath());
    });
    connect(m_ui->exportAction, &QAction::triggered, this, [this] {
        if (const ConnectionTab *const tab = currentTab(); tab && tab->reader())
            m_files->exportAs(tab->capturePath());
    });
    connect(m_ui->closeTabAction, &QAction::triggered, this, [this] { closeTab(m_ui->tabWidget->currentIndex()); });
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->aboutAction, &QAction::triggered, this, [this] {
        auto *const dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });

    connect(m_ui->newProfileAction, &QAction::triggered, m_profiles, &ProfilePane::createProfile);
    connect(m_ui->editProfileAction, &QAction::triggered, m_profiles, &ProfilePane::editProfile);
    auto *const environments = new QMenu(tr("En&vironment"), this);
    environments->setObjectName(u"environmentMenu"_s);
    m_ui->profileMenu->insertMenu(m_ui->logInAction, environments);
    connect(environments, &QMenu::aboutToShow, this,
            [this, environments] { m_profiles->environmentChooser().fillMenu(*environments); });
    connect(m_ui->duplicateProfileAction, &QAction::triggered, m_profiles, &ProfilePane::duplicateProfile);
    connect(m_ui->importProfilesAction, &QAction::triggered, m_profiles, &ProfilePane::importProfiles);
    connect(m_ui->exportProfileAction, &QAction::triggered, m_profiles, &ProfilePane::exportProfile);
    connect(m_ui->deleteProfileAction, &QAction::triggered, m_profiles, &ProfilePane::removeProfile);

    const std::pair<QAction *, void (ConnectionTab::*)()> ofTabs[] = {
        {m_ui->connectAction, &ConnectionTab::connectNow},
        {m_ui->disconnectAction, &ConnectionTab::disconnectNow},
        {m_ui->diagnoseAction, &ConnectionTab::diagnose},
        {m_ui->goToUrlAction, &ConnectionTab::focusUrl},
        {m_ui->goToFilterAction, &ConnectionTab::focusFilter},
        {m_ui->searchAction, &ConnectionTab::openSearch},
        {m_ui->findNextAction, &ConnectionTab::findNext},
        {m_ui->findPreviousAction, &ConnectionTab::findPrevious},
        {m_ui->goToMessageAction, &ConnectionTab::focusComposer},
        {m_ui->lanesAction, &ConnectionTab::showLanes}};
    for (const auto &[action, call] : ofTabs) {
        connect(action, &QAction::triggered, this, [this, call = call] {
            if (ConnectionTab *const tab = currentTab())
                (tab->*call)();
        });
    }

    const auto fillTimeline = [this] {
        m_ui->timelineMenu->clear();
        if (ConnectionTab *const tab = currentTab())
            tab->fillTimelineMenu(*m_ui->timelineMenu);
        m_ui->timelineMenu->setEnabled(!m_ui->timelineMenu->isEmpty());
    };
    connect(m_ui->timelineMenu, &QMenu::aboutToShow, this, fillTimeline);
    connect(m_ui->tabWidget, &QTabWidget::currentChanged, this, fillTimeline);
    fillTimeline();

    QAction *const server = m_serverDock->toggleViewAction();
    server->setText(tr("&HaRP rehearsal"));
    server->setShortcut(QKeySequence(u"Ctrl+H"_s));
    m_ui->viewMenu->addSeparator();
    m_ui->viewMenu->addAction(server);
    QAction *const tap = m_tapDock->toggleViewAction();
    tap->setText(tr("&Tap"));
    tap->setShortcut(QKeySequence(u"Ctrl+Shift+T"_s));
    m_ui->viewMenu->addAction(tap);
    QAction *const replay = m_replayDock->toggleViewAction();
    replay->setText(tr("&Replay"));
    replay->setShortcut(QKeySequence(u"Ctrl+Shift+P"_s));
    m_ui->viewMenu->addAction(replay);
    QAction *const tokens = m_tokenDock->toggleViewAction();
    tokens->setText(tr("Session to&kens"));
    tokens->setShortcut(QKeySequence(u"Ctrl+Shift+K"_s));
    m_ui->viewMenu->addAction(tokens);
    QAction *const calls = m_callsDock->toggleViewAction();
    calls->setText(tr("&Calls"));
    m_ui->viewMenu->addAction(calls);
    QAction *const rooms = m_roomsDock->toggleViewAction();
    rooms->setText(tr("Roo&ms"));
    m_ui->viewMenu->addAction(rooms);
    QAction *const state = m_stateDock->toggleViewAction();
    state->setText(tr("St&ate"));
    m_ui->viewMenu->addAction(state);
    QAction *const metrics = m_metricsDock->toggleViewAction();
    metrics->setText(tr("Server m&etrics"));
    m_ui->viewMenu->addAction(metrics);
}

void MainWindow::wireSessions()
{
    m_credentials.setAsker(SecretsDialog::askerOf(*this));
    m_environments.setAsker(SecretsDialog::askerOf(*this));
    m_profiles->setCredentials(m_credentials);
    m_profiles->setMessageHistories(m_messages);
    m_tapDock->setCredentials(m_credentials);
    m_tapDock->setEnvironments(m_environments);
    m_replayDock->setEnvironments(m_environments);
    connect(m_ui->logInAction, &QAction::triggered, m_profiles, &ProfilePane::logIn);
    connect(m_tokenDock, &TokenDock::loginAsked, m_profiles, &ProfilePane::logIn);
    connect(m_tokenDock, &TokenDock::pasteAsked, m_ui->pasteCredentialsAction, &QAction::trigger);
    connect(m_ui->pasteCredentialsAction, &QAction::triggered, this, [this] {
        ConnectionTab *const tab = currentTab();
        (tab && !tab->isCapture() ? tab : newTab())->pasteCredentials();
    });
    connect(&m_credentials, &Credentials::failed, this, &MainWindow::showProblem);
    connect(m_profiles, &ProfilePane::saved, this, [this](const Profile &profile) {
        for (int i = 0; i < m_ui->tabWidget->count(); ++i)
            qobject_cast<ConnectionTab *>(m_ui->tabWidget->widget(i))->refreshProfile(profile);
    });
}

void MainWindow::wireTools()
{
    new ServerRecording(*this, *m_serverDock, m_recordings);
    new TapRecording(*this, *m_tapDock, m_recordings);
    connect(m_tapDock, &TapDock::connectAsked, this, &MainWindow::connectProfile);
    connect(m_tapDock, &QDockWidget::visibilityChanged, this,
            [this] { m_tapDock->setProfiles(m_profiles->usableProfiles()); });
    new ReplayTabs(*this, *m_replayDock, m_recordings);
    m_replayDock->fillMenu(*m_ui->replayMenu);
    const auto setProfiles = [this] { m_replayDock->setProfiles(m_profiles->usableProfiles()); };
    connect(m_replayDock, &QDockWidget::visibilityChanged, this, setProfiles);
    connect(m_profiles, &ProfilePane::saved, this, setProfiles);
    connect(&m_environments, &Environments::changed, this, setProfiles);
    connect(m_replayDock, &ReplayDock::askedForTheLastTime, m_profiles, &ProfilePane::stopAsking);
    connect(&m_replayDock->replay(), &ReplayCase::failuresChanged, m_ban, &BanMeter::refresh);
    connect(m_ui->replayAction, &QAction::triggered, this, [this] {
        showReplay();
        m_replayDock->choose();
    });
    connect(m_ui->routesAction, &QAction::triggered, this, [this] { showRoutes(); });
    connect(m_serverDock, &ServerDock::routesAsked, this, [this] { showRoutes(); });
    connect(m_ban, &BanMeter::failed, this, &MainWindow::showProblem);
    m_metricsDock->addServer(
        tr("Embedded server"),
        tr("What the embedded server does is drawn here as it happens.\nIt starts by itself when a "
           "loopback profile is connected."),
        m_loopback.metrics());
    m_metricsDock->addServer(tr("HaRP rehearsal"),
                             tr("What the built-in endpoints behind the rehearsed HaRP do is drawn here as it "
                                "happens.\nStart it in the dock HaRP rehearsal."),
                             m_serverDock->host().metrics());
    connect(m_metricsDock, &MetricsDock::startAsked, &m_loopback, &LoopbackHost::start);
}

void MainWindow::showReplay(const QString &path)
{
    m_replayDock->show();
    m_replayDock->raise();
    if (!path.isEmpty())
        m_replayDock->openFile(path);
}

void MainWindow::showRoutes(const QString &path)
{
    if (!m_routes)
        m_routes = new RoutesView(this);
    m_routes->show();
    m_routes->raise();
    m_routes->activateWindow();
    if (!path.isEmpty())
        m_routes->open(path);
}

} // namespace plectrum
