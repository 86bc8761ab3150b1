// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profilestore.h"
#include "program/crashreports.h"
#include "ui/commands/command.h"
#include "ui/credentials.h"
#include "ui/environments.h"
#include "ui/loopbackhost.h"
#include "ui/messagehistories.h"
#include "ui/recordingfolder.h"
#include "ui/settings.h"

#include <QMainWindow>

#include <memory>

class QLabel;

namespace plectrum {

class BanMeter;
class CallsDock;
class CaptureFiles;
class CommandPalette;
class ConnectionTab;
class MetricsDock;
class NoticeArea;
class NoticeCenter;
class ProfilePane;
class RecoveryBar;
class ReplayDock;
class RoomsDock;
class StateDock;
class RoutesView;
class ServerDock;
class FilterBook;
class SavedMessages;
class TapDock;
class ProtobufSource;
class TimelineLook;
class TokenDock;

namespace Ui {
class MainWindow;
}

/// Profiles on the left, tabs in the middle. Wires the parts; computes nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Where things are kept; tests give their own.
    struct Places {
        QString settingsFile = Settings::defaultFile();
        QString profileFolder = ProfileStore::defaultFolder();
        QString recordingsFolder = defaultRecordingsFolder();
        QString crashFolder = CrashReports::defaultFolder();
    };
    static QString defaultRecordingsFolder();

    explicit MainWindow(const Places &places, QWidget *parent = nullptr);
    ~MainWindow() override;

    ConnectionTab *newTab();
    /// One that addTab() is still to show.
    ConnectionTab *makeTab();
    void addTab(ConnectionTab *tab);
    /// Shows a capture in a tab of its own; an error is told in a notice and returned.
    Result<void> openCapture(const QString &path);
    void openUrl(const QString &url);
    /// A recording, another program's file, which is imported first, a scenario, or an ExApp's info.xml.
    void openFile(const QString &path);
    void connectProfile(const Profile &profile);
    ConnectionTab *currentTab() const;
    int tabCount() const;
    /// Opens what was open when the program ended.
    void restoreTabs();
    void showProblem(const Error &error);
    /// The route linter; an empty path leaves what it shows.
    void showRoutes(const QString &path = {});
    /// The replay dock, with this recording or scenario; an empty path leaves what it shows.
    void showReplay(const QString &path = {});
    QList<ConnectionTab *> tabs() const;
    void setCurrentTab(ConnectionTab *tab);

Q_SIGNALS:
    void tabAdded(plectrum::ConnectionTab *tab);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void wireMenus();
    void wireWelcome();
    void wireTools();
    void wireSessions();
    void wireCommands();
    void wireNotices();
    void wireSettings();
    void wireStart();
    void tellOfCrash();
    void lookForVersions();
    void applySetting(Setting setting);
    void tellOfTab(ConnectionTab *tab, const QString &text);
    void tellReplay();
    void retireRecordings();
    QList<Command> jumps();
    void updateActions();
    void closeTab(int index);
    void removeTab(int index);
    QStringList losses() const;
    bool hasWaiting() const;
    void closeWhenSent();
    void updateStatus();
    void updateTitles();
    void saveSettings();

    Places m_places;
    Settings m_settings;
    const RecordingFolder m_recordings;
    LoopbackHost m_loopback;
    Credentials m_credentials;
    Environments m_environments;
    std::unique_ptr<Ui::MainWindow> m_ui;
    ProfilePane *m_profiles;
    CaptureFiles *m_files;
    ServerDock *m_serverDock;
    TapDock *m_tapDock;
    ReplayDock *m_replayDock;
    TokenDock *m_tokenDock;
    CallsDock *m_callsDock;
    RoomsDock *m_roomsDock;
    StateDock *m_stateDock;
    MetricsDock *m_metricsDock;
    FilterBook *m_filters;
    MessageHistories m_messages;
    SavedMessages *m_savedMessages;
    QLabel *m_status;
    QLabel *m_server;
    TimelineLook *m_look;
    ProtobufSource *m_protobuf;
    BanMeter *m_ban;
    RoutesView *m_routes = nullptr; ///< made when it is first asked for
    CommandPalette *m_palette;
    NoticeCenter *m_notices;
    NoticeArea *m_noticeArea;
    RecoveryBar *m_recovery;
    QByteArray m_tabState;
    bool m_closeConfirmed = false;
};

} // namespace plectrum
