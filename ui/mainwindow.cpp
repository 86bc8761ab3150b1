// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "capture/capturereader.h"
#include "ui/connectiontab.h"
#include "ui/errortext.h"
#include "ui/profilepane.h"
#include "ui/welcomepage.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr QSize FirstSize{1280, 820};

} // namespace

QString MainWindow::defaultRecordingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/plectrum/recordings"_s;
}

MainWindow::MainWindow(const Places &places, QWidget *parent)
    : QMainWindow(parent)
    , m_places(places)
    , m_settings(places.settingsFile)
    , m_profiles(new ProfilePane(ProfileStore(places.profileFolder), this))
    , m_tabs(new QTabWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_status(new QLabel(this))
    , m_server(new QLabel(this))
{
    setWindowTitle(u"Plectrum"_s);
    setWindowIcon(QIcon(u":/plectrum/plectrum.svg"_s));
    setAcceptDrops(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(true);
    m_tabs->tabBar()->setElideMode(Qt::ElideRight);
    m_stack->addWidget(buildWelcome());
    m_stack->addWidget(m_tabs);
    m_splitter->addWidget(m_profiles);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({220, FirstSize.width() - 220});
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_server);
    statusBar()->setSizeGripEnabled(false);
    buildMenus();

    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::updateStatus);
    connect(m_profiles, &ProfilePane::connectAsked, this, &MainWindow::connectProfile);
    connect(m_profiles, &ProfilePane::failed, this, &MainWindow::showProblem);
    connect(&m_loopback, &LoopbackHost::connectionCountChanged, this, &MainWindow::updateStatus);
    connect(&m_loopback, &LoopbackHost::started, this, &MainWindow::updateStatus);

    if (const auto installed = m_profiles->store().installStarters(); !installed)
        showProblem(installed.error());
    m_profiles->reload(u"echo"_s);
    resize(FirstSize);
    restoreGeometry(m_settings.bytes(u"window/geometry"_s));
    m_splitter->restoreState(m_settings.bytes(u"window/splitter"_s));
    m_tabState = m_settings.bytes(u"window/tab"_s);
    updateStatus();
}

MainWindow::~MainWindow()
{
    // The tabs use the embedded server's host, so they go first.
    while (m_tabs->count() > 0) {
        QWidget *const tab = m_tabs->widget(0);
        m_tabs->removeTab(0);
        delete tab;
    }
}

QWidget *MainWindow::buildWelcome()
{
    auto *const page = new WelcomePage(this);
    connect(page, &WelcomePage::echoAsked, this, [this] {
        Profile profile = m_profiles->find(u"echo"_s).value_or(Profile{.name = tr("Echo")});
        if (profile.id.isEmpty())
            profile.target.url = QUrl(u"loopback:/echo"_s);
        connectProfile(profile);
    });
    connect(page, &WelcomePage::connectionAsked, this, &MainWindow::newTab);
    connect(page, &WelcomePage::captureAsked, this, &MainWindow::chooseCapture);
    return page;
}

void MainWindow::buildMenus()
{
    QMenu *const file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New connection"), QKeySequence::AddTab, this, &MainWindow::newTab);
    file->addAction(tr("&Open recording…"), QKeySequence::Open, this, &MainWindow::chooseCapture);
    m_recent = file->addMenu(tr("&Recent recordings"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    file->addAction(tr("&Save recording as…"), QKeySequence::Save, this, &MainWindow::saveCaptureAs);
    file->addSeparator();
    file->addAction(tr("&Close tab"), QKeySequence(u"Ctrl+W"_s), this, [this] { closeTab(m_tabs->currentIndex()); });
    file->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &QWidget::close);

    QMenu *const profile = menuBar()->addMenu(tr("&Profile"));
    profile->addAction(tr("&New profile…"), this, [this] { m_profiles->createProfile(); });
    profile->addAction(tr("&Edit profile…"), this, [this] { m_profiles->editProfile(); });
    profile->addAction(tr("D&uplicate profile"), this, [this] { m_profiles->duplicateProfile(); });
    profile->addAction(tr("&Delete profile…"), this, [this] { m_profiles->removeProfile(); });

    QMenu *const connection = menuBar()->addMenu(tr("&Connection"));
    const auto onTab = [this](void (ConnectionTab::*call)()) {
        return [this, call] {
            if (ConnectionTab *const tab = currentTab())
                (tab->*call)();
        };
    };
    connection->addAction(tr("&Connect"), QKeySequence(u"Ctrl+R"_s), this, onTab(&ConnectionTab::connectNow));
    connection->addAction(tr("&Disconnect"), QKeySequence(u"Ctrl+D"_s), this, onTab(&ConnectionTab::disconnectNow));
    connection->addSeparator();
    connection->addAction(tr("Go to &URL"), QKeySequence(u"Ctrl+L"_s), this, onTab(&ConnectionTab::focusUrl));
    connection->addAction(tr("Go to &filter"), QKeySequence::Find, this, onTab(&ConnectionTab::focusFilter));
    connection->addAction(tr("Go to &message"), QKeySequence(u"Ctrl+M"_s), this, onTab(&ConnectionTab::focusComposer));

    QMenu *const view = menuBar()->addMenu(tr("&View"));
    auto *const themes = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> choices[] = {{tr("&System colours"), ThemeChoice::System},
                                                       {tr("&Light"), ThemeChoice::Light},
                                                       {tr("&Dark"), ThemeChoice::Dark}};
    for (const auto &[name, theme] : choices) {
        QAction *const action = view->addAction(name, this, [this, theme = theme] { setTheme(theme); });
        action->setCheckable(true);
        action->setChecked(m_settings.theme() == theme);
        themes->addAction(action);
    }

    QMenu *const help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Plectrum"), this, &MainWindow::showAbout);
}

ConnectionTab *MainWindow::newTab()
{
    auto *const tab = new ConnectionTab(m_places.recordingsFolder, m_loopback, this);
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
    connect(tab, &ConnectionTab::connectedTo, this, [this, tab](const QString &url) {
        m_settings.addUrl(url);
        tab->setUrlHistory(m_settings.urlHistory());
    });
    const int index = m_tabs->addTab(tab, tab->title());
    auto *const close = new QToolButton(m_tabs);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Close tab"));
    close->setAccessibleName(tr("Close tab"));
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, this, [this, tab] { closeTab(m_tabs->indexOf(tab)); });
    m_tabs->tabBar()->setTabButton(index, QTabBar::RightSide, close);
    m_tabs->setCurrentIndex(index);
    m_stack->setCurrentWidget(m_tabs);
    updateTitles();
}

ConnectionTab *MainWindow::currentTab() const
{
    return qobject_cast<ConnectionTab *>(m_tabs->currentWidget());
}
int MainWindow::tabCount() const
{
    return m_tabs->count();
}

Result<void> MainWindow::openCapture(const QString &path)
{
    auto *const tab = new ConnectionTab(m_places.recordingsFolder, m_loopback, this);
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
    Profile profile;
    profile.target.url = QUrl(url);
    connectProfile(profile);
}

void MainWindow::connectProfile(const Profile &profile)
{
    // An empty tab is used, else a new one opens.
    ConnectionTab *tab = currentTab();
    if (!tab || tab->isCapture() || tab->isLive() || (!tab->url().isEmpty() && tab->profileId() != profile.id))
        tab = newTab();
    tab->setProfile(profile);
    tab->connectNow();
}

void MainWindow::closeTab(int index)
{
    const auto *const tab = qobject_cast<ConnectionTab *>(m_tabs->widget(index));
    if (!tab)
        return;
    if (!tab->isLive()) {
        removeTab(index);
        return;
    }
    ask(tr("The connection “%1” is open. Close it?").arg(tab->title()), tr("Close the connection"),
        [this, tab] { removeTab(m_tabs->indexOf(tab)); });
}

void MainWindow::removeTab(int index)
{
    auto *const tab = qobject_cast<ConnectionTab *>(m_tabs->widget(index));
    if (!tab)
        return;
    m_tabState = tab->saveState();
    if (!tab->isCapture() && !tab->capturePath().isEmpty())
        m_settings.addCapture(tab->capturePath());
    m_tabs->removeTab(index);
    tab->deleteLater();
    if (m_tabs->count() == 0)
        m_stack->setCurrentIndex(0);
    updateStatus();
}

void MainWindow::ask(const QString &question, const QString &yes, const std::function<void()> &then)
{
    auto *const box = new QMessageBox(QMessageBox::Question, u"Plectrum"_s, question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const button = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [button, then](QAbstractButton *clicked) {
        if (clicked == button)
            then();
    });
    box->open();
}

void MainWindow::chooseCapture()
{
    auto *const dialog = new QFileDialog(this, tr("Open recording"), m_places.recordingsFolder,
                                         tr("Recordings (*.plectrum);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { (void)openCapture(path); });
    dialog->open();
}

void MainWindow::saveCaptureAs()
{
    const ConnectionTab *const tab = currentTab();
    if (!tab || !tab->reader())
        return;
    auto *const dialog =
        new QFileDialog(this, tr("Save recording as"), QDir::homePath(), tr("Recordings (*.plectrum)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"plectrum"_s);
    dialog->selectFile(QFileInfo(tab->capturePath()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, reader = tab->reader()](const QString &path) {
        if (const auto copied = reader->copyTo(path); !copied) {
            showProblem(copied.error());
            return;
        }
        m_settings.addCapture(path);
        statusBar()->showMessage(tr("Saved as %1").arg(path), 5000);
    });
    dialog->open();
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList paths = m_settings.recentCaptures();
    for (const QString &path : paths) {
        QAction *const action =
            m_recent->addAction(QFileInfo(path).fileName(), this, [this, path] { (void)openCapture(path); });
        action->setToolTip(path);
    }
    if (paths.isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    applyTheme(*qobject_cast<QApplication *>(QApplication::instance()), theme);
    const auto present = m_profiles->current();
    m_profiles->reload(present ? present->id : QString());
}

void MainWindow::updateTitles()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *const tab = qobject_cast<ConnectionTab *>(m_tabs->widget(i));
        m_tabs->setTabText(i, tab->title().replace(u'&', u"&&"_s));
        m_tabs->setTabToolTip(i, tab->capturePath().isEmpty() ? tab->url() : tab->capturePath());
    }
    updateStatus();
}

void MainWindow::updateStatus()
{
    const ConnectionTab *const tab = currentTab();
    m_status->setText(tab ? tab->statusText() : tr("Ready"));
    const QUrl server = m_loopback.url();
    m_server->setText(
        server.isValid()
            ? tr("Embedded server %1 · sockets: %2").arg(server.toString()).arg(m_loopback.connectionCount())
            : QString());
}

void MainWindow::showProblem(const Error &error)
{
    statusBar()->showMessage(errorText(error) + u' ' + errorAdvice(error), 15000);
}

void MainWindow::showAbout()
{
    auto *const box = new QMessageBox(QMessageBox::NoIcon, tr("About Plectrum"), QString(), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(72, 72));
    box->setText(u"<b>Plectrum %1</b>"_s.arg(QStringLiteral(PLECTRUM_VERSION)));
    box->setInformativeText(tr("Connect to, inspect, record and rehearse WebSocket services.\n\nQt %1\nFree software "
                               "under the GNU General Public License, version 3 or later.")
                                .arg(QString::fromLatin1(qVersion())));
    box->open();
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
            (void)openCapture(url.toLocalFile());
    }
}

void MainWindow::restoreTabs()
{
    const int current = m_settings.currentTab();
    const QList<Settings::Tab> tabs = m_settings.tabs();
    for (const Settings::Tab &saved : tabs) {
        if (!saved.capture.isEmpty()) {
            (void)openCapture(saved.capture);
            continue;
        }
        Profile profile = m_profiles->find(saved.profile).value_or(Profile());
        if (profile.target.url.toString() != saved.url)
            profile.target.url = QUrl(saved.url);
        newTab()->setProfile(profile);
    }
    if (current >= 0 && current < m_tabs->count())
        m_tabs->setCurrentIndex(current);
}

void MainWindow::saveSettings()
{
    QList<Settings::Tab> tabs;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *const tab = qobject_cast<ConnectionTab *>(m_tabs->widget(i));
        tabs.append({tab->isCapture() ? tab->capturePath() : QString(), tab->url(), tab->profileId()});
    }
    m_settings.setTabs(tabs, m_tabs->currentIndex());
    m_settings.setBytes(u"window/geometry"_s, saveGeometry());
    m_settings.setBytes(u"window/splitter"_s, m_splitter->saveState());
    if (const ConnectionTab *const tab = currentTab())
        m_settings.setBytes(u"window/tab"_s, tab->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    int live = 0;
    for (int i = 0; i < m_tabs->count(); ++i)
        live += qobject_cast<ConnectionTab *>(m_tabs->widget(i))->isLive() ? 1 : 0;
    if (live > 0 && !m_closeConfirmed) {
        event->ignore();
        ask(live == 1 ? tr("A connection is open. Close it and quit?")
                      : tr("%1 connections are open. Close them and quit?").arg(live),
            tr("Close and quit"), [this] {
                m_closeConfirmed = true;
                close();
            });
        return;
    }
    saveSettings();
    event->accept();
}

} // namespace plectrum
