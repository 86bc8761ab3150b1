// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "capture/capturereader.h"
#include "decoders/rulefolder.h"
#include "ui/banmeter.h"
#include "ui/callsdock.h"
#include "ui/capturefiles.h"
#include "ui/commands/commandpalette.h"
#include "ui/connectiontab.h"
#include "ui/decodermenu.h"
#include "ui/errortext.h"
#include "ui/faces/protobufsource.h"
#include "ui/filterbook.h"
#include "ui/metricsdock.h"
#include "ui/notices/noticearea.h"
#include "ui/notices/noticecenter.h"
#include "ui/profilepane.h"
#include "ui/recoverybar.h"
#include "ui/replay/replaydock.h"
#include "ui/roomsdock.h"
#include "ui/savedmessages.h"
#include "ui/serverdock.h"
#include "ui/statedock.h"
#include "ui/tapdock.h"
#include "ui/timelinelook.h"
#include "ui/tokendock.h"
#include "ui/welcomepage.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QStandardPaths>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int ProfilesWidth = 220;

} // namespace

QString MainWindow::defaultRecordingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/plectrum/recordings"_s;
}

MainWindow::MainWindow(const Places &places, QWidget *parent)
    : QMainWindow(parent)
    , m_places(places)
    , m_settings(places.settingsFile)
    , m_recordings(places.recordingsFolder, &m_settings)
    , m_credentials(places.profileFolder)
    , m_environments(places.profileFolder, m_credentials.keyStore())
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_profiles(new ProfilePane(ProfileStore(places.profileFolder), m_environments, this))
    , m_files(new CaptureFiles(m_settings, m_recordings, this))
    , m_serverDock(new ServerDock(this))
    , m_tapDock(new TapDock(this))
    , m_replayDock(new ReplayDock(m_recordings, m_loopback, m_credentials, this))
    , m_tokenDock(new TokenDock(m_credentials, this))
    , m_callsDock(new CallsDock(this))
    , m_roomsDock(new RoomsDock(this))
    , m_stateDock(new StateDock(this))
    , m_metricsDock(new MetricsDock(this))
    , m_filters(new FilterBook(m_settings, QFileInfo(places.settingsFile).dir().filePath(u"filters.json"_s), this))
    , m_messages(QDir::cleanPath(places.recordingsFolder + u"/../history"_s), m_settings.keepsMessages())
    , m_savedMessages(new SavedMessages(places.profileFolder, this))
    , m_status(new QLabel(this))
    , m_server(new QLabel(this))
    , m_look(new TimelineLook(&m_settings, this))
    , m_protobuf(new ProtobufSource(&m_settings, this))
    , m_ban(new BanMeter(this))
    , m_palette(new CommandPalette(this))
    , m_notices(new NoticeCenter(this))
{
    m_ui->setupUi(this);
    m_noticeArea = new NoticeArea(this, m_ui->statusBar);
    m_recovery = new RecoveryBar(m_recordings, m_settings, *m_notices, this);
    m_ui->centralLayout->insertWidget(0, m_recovery);
    m_ui->centralLayout->setStretchFactor(m_ui->splitter, 1);
    setWindowIcon(QIcon(u":/plectrum/plectrum.svg"_s));
    m_ui->splitter->insertWidget(0, m_profiles);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({ProfilesWidth, width() - ProfilesWidth});
    m_ui->statusBar->addWidget(m_status, 1);
    m_ui->statusBar->addPermanentWidget(m_server);
    m_ui->statusBar->addPermanentWidget(m_ban);
    m_ban->hide();
    addDockWidget(Qt::RightDockWidgetArea, m_serverDock);
    m_serverDock->hide();
    addDockWidget(Qt::RightDockWidgetArea, m_tapDock);
    m_tapDock->hide();
    addDockWidget(Qt::BottomDockWidgetArea, m_tokenDock);
    m_tokenDock->hide();
    addDockWidget(Qt::BottomDockWidgetArea, m_replayDock);
    tabifyDockWidget(m_tokenDock, m_replayDock);
    m_replayDock->hide();
    addDockWidget(Qt::BottomDockWidgetArea, m_callsDock);
    tabifyDockWidget(m_tokenDock, m_callsDock);
    m_callsDock->hide();
    addDockWidget(Qt::RightDockWidgetArea, m_roomsDock);
    m_roomsDock->hide();
    addDockWidget(Qt::RightDockWidgetArea, m_stateDock);
    m_stateDock->hide();
    addDockWidget(Qt::RightDockWidgetArea, m_metricsDock);
    m_metricsDock->hide();
    wireMenus();
    wireSessions();
    wireWelcome();
    wireTools();
    wireCommands();
    wireNotices();
    wireSettings();
    wireStart();
    connect(m_serverDock, &ServerDock::connectAsked, this, &MainWindow::connectProfile);

    connect(m_ui->tabWidget, &QTabWidget::currentChanged, this, &MainWindow::updateStatus);
    connect(m_profiles, &ProfilePane::connectAsked, this, &MainWindow::connectProfile);
    connect(m_filters, &FilterBook::failed, this, &MainWindow::showProblem);
    const LoadedDecoders loaded = loadDecoders({}, decoderFolder(places.profileFolder));
    m_profiles->setDecoders(loaded.decoders);
    m_files->setDecoders(loaded.decoders);
    const auto takeDecoders = [this, decoders = loaded.decoders] {
        m_look->setDecoders(decoders, decodersOf(m_profiles->profiles(), *decoders));
    };
    for (const Error &complaint : loaded.complaints)
        showProblem(complaint);
    connect(m_profiles, &ProfilePane::reloaded, this, takeDecoders);
    takeDecoders();
    const auto takeMacros = [this] { m_look->setMacros(m_filters->macros()); };
    connect(m_filters, &FilterBook::changed, this, takeMacros);
    takeMacros();
    connect(&m_messages, &MessageHistories::failed, this, &MainWindow::showProblem);
    connect(&m_messages, &MessageHistories::keepsChanged, this,
            [this](bool keeps) { m_settings.setValue(Setting::KeepsMessages, keeps); });
    connect(m_savedMessages, &SavedMessages::failed, this, &MainWindow::showProblem);
    m_savedMessages->reload();
    connect(m_profiles, &ProfilePane::failed, this, &MainWindow::showProblem);
    connect(&m_environments, &Environments::failed, this, &MainWindow::showProblem);
    const auto tellOfThisRun = [this] {
        m_notices->tell({.kind = Notice::Kind::Warning,
                         .text = tr("No key store answers: the secrets are kept until Plectrum closes.")});
    };
    connect(&m_environments, &Environments::keptForThisRun, this, tellOfThisRun);
    connect(&m_credentials, &Credentials::keptForThisRun, this, tellOfThisRun);
    connect(&m_loopback, &LoopbackHost::connectionCountChanged, this, &MainWindow::updateStatus);
    connect(m_files, &CaptureFiles::openAsked, this, [this](const QString &path) { (void)openCapture(path); });
    connect(m_files, &CaptureFiles::scenarioAsked, this, &MainWindow::showReplay);
    connect(&m_loopback, &LoopbackHost::started, this, &MainWindow::updateStatus);

    if (const auto installed = m_profiles->store().installStarters(); !installed)
        showProblem(installed.error());
    m_profiles->reload(u"echo"_s);
    m_environments.reload();
    m_environments.choose(QString::fromUtf8(m_settings.bytes(u"environment"_s)));
    restoreGeometry(m_settings.bytes(u"window/geometry"_s));
    restoreState(m_settings.bytes(u"window/docks"_s));
    m_serverDock->setConfigText(QString::fromUtf8(m_settings.bytes(u"server/config"_s)));
    m_tapDock->setTarget(QString::fromUtf8(m_settings.bytes(u"tap/target"_s)));
    m_tapDock->setChoices(m_settings.bytes(u"tap/choices"_s));
    m_ui->splitter->restoreState(m_settings.bytes(u"window/splitter"_s));
    m_tabState = m_settings.bytes(u"window/tab"_s);
    updateStatus();
}

MainWindow::~MainWindow()
{
    // The docks and the tabs use the embedded server's host, so they go first.
    delete m_metricsDock;
    delete m_replayDock;
    while (m_ui->tabWidget->count() > 0) {
        QWidget *const tab = m_ui->tabWidget->widget(0);
        m_ui->tabWidget->removeTab(0);
        delete tab;
    }
    qDeleteAll(findChildren<ConnectionTab *>()); // closed, and to be deleted later
}

ConnectionTab *MainWindow::makeTab()
{
    auto *const tab = new ConnectionTab(m_recordings, m_loopback, m_credentials, m_environments, this);
    tab->setFilterBook(*m_filters);
    tab->setMessageHistories(m_messages);
    tab->setSavedMessages(*m_savedMessages);
    tab->setLook(*m_look);
    tab->setProtobuf(*m_protobuf);
    tab->setShowsOverview(m_settings.isOn(Setting::ShowsOverview));
    tab->setFollows(m_settings.isOn(Setting::FollowsRows));
    tab->setFreshProfile(m_settings.newProfile());
    return tab;
}

ConnectionTab *MainWindow::newTab()
{
    ConnectionTab *const tab = makeTab();
    tab->setUrlHistory(m_settings.urlHistory());
    addTab(tab);
    tab->focusUrl();
    return tab;
}

void MainWindow::addTab(ConnectionTab *tab)
{
    if (!m_tabState.isEmpty())
        tab->restoreState(m_tabState);
    connect(tab, &ConnectionTab::titleChanged, this, &MainWindow::updateTitles);
    connect(tab, &ConnectionTab::statusChanged, this, &MainWindow::updateStatus);
    connect(tab, &ConnectionTab::said, this, [this](const QString &text) { statusBar()->showMessage(text, 15000); });
    connect(tab, &ConnectionTab::removed, m_notices, &NoticeCenter::tellDeleted);
    connect(tab, &ConnectionTab::troubled, this, [this, tab](const QString &text) { tellOfTab(tab, text); });
    connect(tab, &ConnectionTab::failuresChanged, m_ban, &BanMeter::refresh);
    connect(tab, &ConnectionTab::askedForTheLastTime, m_profiles, &ProfilePane::stopAsking);
    connect(tab, &ConnectionTab::connectedTo, this, [this, tab](const QString &url) {
        m_settings.addUrl(url);
        tab->setUrlHistory(m_settings.urlHistory());
    });
    const int index = m_ui->tabWidget->addTab(tab, tab->title());
    auto *const close = new QToolButton(m_ui->tabWidget);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Close tab"));
    close->setAccessibleName(tr("Close tab"));
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, this, [this, tab] { closeTab(m_ui->tabWidget->indexOf(tab)); });
    m_ui->tabWidget->tabBar()->setTabButton(index, QTabBar::RightSide, close);
    m_ui->tabWidget->setCurrentIndex(index);
    m_ui->stackedWidget->setCurrentWidget(m_ui->tabWidget);
    updateTitles();
    Q_EMIT tabAdded(tab);
}

ConnectionTab *MainWindow::currentTab() const
{
    return qobject_cast<ConnectionTab *>(m_ui->tabWidget->currentWidget());
}
QList<ConnectionTab *> MainWindow::tabs() const
{
    QList<ConnectionTab *> all;
    for (int i = 0; i < m_ui->tabWidget->count(); ++i)
        all << qobject_cast<ConnectionTab *>(m_ui->tabWidget->widget(i));
    return all;
}

void MainWindow::setCurrentTab(ConnectionTab *tab)
{
    m_ui->tabWidget->setCurrentWidget(tab);
}

int MainWindow::tabCount() const
{
    return m_ui->tabWidget->count();
}

Result<void> MainWindow::openCapture(const QString &path)
{
    ConnectionTab *const tab = makeTab();
    if (const auto opened = tab->openCapture(path); !opened) {
        delete tab;
        showProblem(opened.error());
        return opened;
    }
    addTab(tab);
    m_settings.addCapture(QFileInfo(path).absoluteFilePath());
    return {};
}

void MainWindow::openUrl(const QString &url)
{
    Profile profile = m_settings.newProfile();
    profile.setAddress(url);
    connectProfile(profile);
}

void MainWindow::connectProfile(const Profile &profile)
{
    // An empty tab is used, or one that was connected to the same; else a new one opens.
    ConnectionTab *tab = currentTab();
    const bool isOther =
        tab && !tab->url().isEmpty() && (tab->profileId() != profile.id || tab->url() != profile.address());
    if (!tab || tab->isCapture() || tab->isLive() || isOther)
        tab = newTab();
    tab->setProfile(profile);
    tab->connectNow();
}

void MainWindow::updateTitles()
{
    for (int i = 0; i < m_ui->tabWidget->count(); ++i) {
        const auto *const tab = qobject_cast<ConnectionTab *>(m_ui->tabWidget->widget(i));
        m_ui->tabWidget->setTabText(i, tab->title().replace(u'&', u"&&"_s));
        m_ui->tabWidget->setTabToolTip(i, tab->capturePath().isEmpty() ? tab->url() : tab->capturePath());
    }
    updateStatus();
}

void MainWindow::updateStatus()
{
    const ConnectionTab *const tab = currentTab();
    m_status->setText(tab ? tab->statusText() : tr("Ready"));
    m_ban->setUrl(tab ? QUrl(tab->url()) : QUrl());
    const QUrl server = m_loopback.url();
    m_server->setText(
        server.isValid()
            ? tr("Embedded server %1 · sockets: %2").arg(server.toString()).arg(m_loopback.connectionCount())
            : QString());
    m_callsDock->setTab(currentTab());
    m_roomsDock->setTab(currentTab());
    m_stateDock->setTab(currentTab());
    updateActions();
}

void MainWindow::showProblem(const Error &error)
{
    m_notices->tell(
        {.kind = Notice::Kind::Warning, .text = QString(errorText(error) + u' ' + errorAdvice(error)).trimmed()});
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            openFile(url.toLocalFile());
    }
}

void MainWindow::openFile(const QString &path)
{
    if (path.endsWith(".xml"_L1, Qt::CaseInsensitive))
        showRoutes(path);
    else
        m_files->open(path);
}

void MainWindow::restoreTabs()
{
    if (!m_settings.isOn(Setting::RestoresTabs))
        return;
    const int current = m_settings.currentTab();
    const QList<Settings::Tab> tabs = m_settings.tabs();
    for (const Settings::Tab &saved : tabs) {
        if (!saved.capture.isEmpty()) {
            (void)openCapture(saved.capture);
            continue;
        }
        Profile profile = m_profiles->find(saved.profile).value_or(m_settings.newProfile());
        if (profile.address() != saved.url)
            profile.setAddress(saved.url);
        newTab()->setProfile(profile);
    }
    if (current >= 0 && current < m_ui->tabWidget->count())
        m_ui->tabWidget->setCurrentIndex(current);
}

void MainWindow::saveSettings()
{
    QList<Settings::Tab> tabs;
    for (int i = 0; i < m_ui->tabWidget->count(); ++i) {
        const auto *const tab = qobject_cast<ConnectionTab *>(m_ui->tabWidget->widget(i));
        tabs.append({tab->isCapture() ? tab->capturePath() : QString(), tab->url(), tab->profileId()});
    }
    m_settings.setTabs(tabs, m_ui->tabWidget->currentIndex());
    m_settings.setBytes(u"environment"_s, m_environments.chosen().toUtf8());
    m_settings.setBytes(u"window/geometry"_s, saveGeometry());
    m_settings.setBytes(u"window/docks"_s, saveState());
    m_settings.setBytes(u"server/config"_s, m_serverDock->configText().toUtf8());
    m_settings.setBytes(u"tap/target"_s, m_tapDock->target().toUtf8());
    m_settings.setBytes(u"tap/choices"_s, m_tapDock->choices());
    m_settings.setBytes(u"window/splitter"_s, m_ui->splitter->saveState());
    if (const ConnectionTab *const tab = currentTab())
        m_settings.setBytes(u"window/tab"_s, tab->saveState());
}

} // namespace plectrum
