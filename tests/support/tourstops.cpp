// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tourstops.h"

#include "capture/capturewriter.h"
#include "support/tourstage.h"
#include "ui/colorbutton.h"
#include "ui/colorrulesdialog.h"
#include "ui/commands/cheatsheet.h"
#include "ui/commands/commandpalette.h"
#include "ui/comparedialog.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/cookiesdialog.h"
#include "ui/diagnosedialog.h"
#include "ui/environmentchooser.h"
#include "ui/environmentdialog.h"
#include "ui/harphost.h"
#include "ui/historydialog.h"
#include "ui/lanesdialog.h"
#include "ui/logindialog.h"
#include "ui/models/timelinemodel.h"
#include "ui/notices/noticelist.h"
#include "ui/pastedialog.h"
#include "ui/profiledialog.h"
#include "ui/profilepane.h"
#include "ui/queuebar.h"
#include "ui/recoverybar.h"
#include "ui/replay/replaydock.h"
#include "ui/routefixdialog.h"
#include "ui/routesview.h"
#include "ui/savedmessagesdialog.h"
#include "ui/savemessagedialog.h"
#include "ui/sendgate.h"
#include "ui/serverdock.h"
#include "ui/settingsdialog.h"
#include "ui/surgerydialog.h"
#include "ui/tapdock.h"
#include "ui/taphost.h"
#include "ui/timelineview.h"
#include "ui/tokendock.h"

#include <QAction>
#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTableView>
#include <QTabWidget>
#include <QTreeWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Stage = TourStage;

template <typename Widget>
Widget &part(const QObject &parent, const QString &name = {})
{
    return Stage::part<Widget>(parent, name);
}

/// Opens the dialog that this action opens.
template <typename Dialog>
Dialog *dialogOf(Stage &stage, const QString &action)
{
    stage.trigger(action);
    return Stage::shown<Dialog>();
}

/// The talk with its JSON message in this face.
QWidget *face(Stage &stage, const QString &title)
{
    ConnectionTab *const tab = stage.talk();
    stage.face(tab, part<TimelineView>(*tab).currentRecord(), title);
    return &stage.window();
}

QWidget *faceOf(Stage &stage, RecordId record, const QString &title)
{
    stage.face(stage.talk(), record, title);
    return &stage.window();
}

QWidget *menuOf(Stage &stage, const QString &name)
{
    stage.talk();
    auto &menu = part<QMenu>(stage.window(), name);
    menu.popup(stage.window().mapToGlobal(QPoint(40, 30)));
    return &menu;
}

template <typename Dock>
Dock &dockOf(Stage &stage)
{
    auto &dock = part<Dock>(stage.window());
    dock.show();
    dock.raise();
    return dock;
}

/// The dialog of the profile with this page in front.
ProfileDialog *profilePage(Stage &stage, int page)
{
    part<ProfilePane>(stage.window()).reload(u"board-chat"_s);
    auto *const dialog = dialogOf<ProfileDialog>(stage, u"editProfileAction"_s);
    part<QTabWidget>(*dialog, u"tabWidget"_s).setCurrentIndex(page);
    return dialog;
}

ReplayDock &played(Stage &stage)
{
    auto &dock = dockOf<ReplayDock>(stage);
    if (!dock.replay().result()) {
        dock.openFile(stage.issued());
        Stage::until([&dock] { return part<QPushButton>(dock, u"playButton"_s).isVisible(); }, "The scenario is made");
        part<QComboBox>(dock, u"targetComboBox"_s).setCurrentIndex(1);
        part<QLineEdit>(dock, u"urlLineEdit"_s).setText(stage.otherServer().url().toString());
        part<QPushButton>(dock, u"playButton"_s).click();
        Stage::until([&dock] { return dock.replay().result().has_value(); }, "It is played");
    }
    return dock;
}

TapDock &tapped(Stage &stage)
{
    auto &dock = dockOf<TapDock>(stage);
    if (!dock.host().isRunning()) {
        stage.live(); // the embedded server runs
        const QString server = stage.live()->url();
        QUrl url = stage.cloud();
        url.setScheme(u"ws"_s);
        dock.setTarget(url.toString() + u"/exapps/board/group/tap"_s);
        dock.setChoices(R"({"rules": ["on replace out:one=two", "off delay in:300"]})");
        part<QCheckBox>(dock, u"holdCheckBox"_s).click();
        part<QPushButton>(dock, u"startButton"_s).click();
        Stage::until([&dock] { return dock.host().isRunning(); }, "The tap runs");
        part<QPushButton>(dock, u"connectButton"_s).click();
        auto *const tab = stage.window().currentTab();
        stage.send(tab, {.kind = MessageDraft::Kind::Text, .text = u"one for the road"_s});
        stage.send(tab, {.kind = MessageDraft::Kind::Json, .text = uR"({"type":"move","x":12})"_s});
        auto &held = part<QTableView>(dock, u"heldTableView"_s);
        Stage::until([&held] { return held.model()->rowCount() >= 2; }, "Messages are held");
    }
    return dock;
}

QWidget *tapPage(Stage &stage, int page)
{
    auto &dock = tapped(stage);
    part<QTabWidget>(dock, u"pagesTabWidget"_s).setCurrentIndex(page);
    return &stage.window();
}

RoutesView *routes(Stage &stage)
{
    stage.window().showRoutes();
    auto *const view = Stage::shown<RoutesView>();
    const QSignalSpy loaded(view, &RoutesView::loaded);
    view->open(stage.routes());
    Stage::until([&loaded] { return !loaded.isEmpty(); }, "The routes are read");
    part<QLineEdit>(*view, u"pathLineEdit"_s).setText(u"/live"_s);
    Stage::until([view] { return part<QWidget>(*view, u"outcomeFrame"_s).isVisible(); }, "The path is tried");
    return view;
}

/// The dialog that compares the texts of two rows, with this page in front.
QWidget *compared(Stage &stage, int page)
{
    ConnectionTab *const tab = stage.talk();
    auto &view = part<TimelineView>(*tab);
    const RecordId json = view.currentRecord();
    view.selectRecord(Stage::recordOf(*tab, u"text"_s, u"in"_s));
    view.selectionModel()->select(view.model()->index(int(json) - 1, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto *const dialog = dialogOf<CompareDialog>(stage, u"compareAction"_s);
    part<QTabWidget>(*dialog, u"tabWidget"_s).setCurrentIndex(page);
    return dialog;
}

/// The composer of the open connection with this draft.
QWidget *composed(Stage &stage, const MessageDraft &draft)
{
    ConnectionTab *const tab = stage.live();
    part<Composer>(*tab).setDraft(draft);
    return &stage.window();
}

/// What a dead process leaves behind, offered.
QWidget *leftBehind(Stage &stage)
{
    const QString made = stage.path(u"left.plectrum"_s);
    {
        auto writer = CaptureWriter::create(made, {});
        if (!writer)
            return nullptr;
        (*writer)->append(RecordView{.kind = RecordKind::Frame, .direction = Direction::Outgoing});
        (void)(*writer)->close();
    }
    const QString name = u"recordings/2026-01-02 030405 Echo.plectrum"_s;
    QDir().mkpath(stage.path(u"recordings"_s));
    QFile::rename(made, stage.path(name));
    constexpr auto NoProcess = "4194305\nplectrum\n"; // a number above what the system gives
    stage.write(name + u".lock"_s, NoProcess + QSysInfo::machineHostName().toLocal8Bit() + "\n");
    part<RecoveryBar>(stage.window()).find();
    return &stage.window();
}

LoginDialog *login(Stage &stage)
{
    auto *const dialog = dialogOf<LoginDialog>(stage, u"logInAction"_s);
    part<QLineEdit>(*dialog, u"serverLineEdit"_s).setText(stage.cloud().toString());
    return dialog;
}

/// The dialog of a login that alice has granted.
LoginDialog *loggedIn(Stage &stage)
{
    auto *const dialog = login(stage);
    dialog->setPollInterval(std::chrono::milliseconds(5));
    const qsizetype before = stage.browser().opened().size();
    part<QPushButton>(*dialog, u"loginButton"_s).click();
    Stage::until([&stage, before] { return stage.browser().opened().size() > before; }, "The browser is open");
    stage.browser().grant(u"alice"_s);
    Stage::until([dialog] { return part<QWidget>(*dialog, u"donePage"_s).isVisible(); }, "The login is granted");
    return dialog;
}

TokenDock &tokens(Stage &stage)
{
    auto &dock = dockOf<TokenDock>(stage);
    auto &table = part<QTableView>(dock, u"tokenTableView"_s);
    if (table.model()->rowCount() < 2) {
        loggedIn(stage)->close();
        part<QPushButton>(part<ServerDock>(stage.window()), u"connectButton"_s).click();
        Stage::until([&table] { return table.model()->rowCount() >= 2; }, "A token was used");
    }
    table.selectRow(0);
    return dock;
}

/// Deletes a profile and puts it back, so that there are notices.
void deleteProfile(Stage &stage)
{
    part<ProfilePane>(stage.window()).reload(u"flood"_s);
    stage.trigger(u"deleteProfileAction"_s);
}

constexpr std::array Table{
    // The window before anything was done.
    TourStop{"welcome", "MainWindow", [](Stage &stage) -> QWidget * { return &stage.window(); }},
    TourStop{"palette", "CommandPalette",
             [](Stage &stage) -> QWidget * { return dialogOf<CommandPalette>(stage, u"paletteAction"_s); }},
    TourStop{"palette-nothing", "CommandPalette",
             [](Stage &stage) -> QWidget * {
                 auto *const palette = dialogOf<CommandPalette>(stage, u"paletteAction"_s);
                 part<QLineEdit>(*palette, u"commandLineEdit"_s).setText(u"no such thing"_s);
                 return palette;
             }},
    TourStop{"notices-empty", "NoticeList",
             [](Stage &stage) -> QWidget * { return dialogOf<NoticeList>(stage, u"noticesAction"_s); }},
    TourStop{"server-empty", "ServerDock",
             [](Stage &stage) -> QWidget * {
                 dockOf<ServerDock>(stage);
                 return &stage.window();
             }},
    TourStop{"tap-empty", "TapDock",
             [](Stage &stage) -> QWidget * {
                 dockOf<TapDock>(stage);
                 return &stage.window();
             }},
    TourStop{"replay-empty", "ReplayDock",
             [](Stage &stage) -> QWidget * {
                 dockOf<ReplayDock>(stage);
                 return &stage.window();
             }},
    TourStop{"tokens-empty", "TokenDock",
             [](Stage &stage) -> QWidget * {
                 dockOf<TokenDock>(stage);
                 return &stage.window();
             }},
    TourStop{"routes-empty", "RoutesView",
             [](Stage &stage) -> QWidget * {
                 stage.window().showRoutes();
                 return Stage::shown<RoutesView>();
             }},
    TourStop{"recovery", "RecoveryBar", leftBehind},
    TourStop{"connection-empty", "ConnectionTab",
             [](Stage &stage) -> QWidget * {
                 stage.emptyTab();
                 return &stage.window();
             }},
    TourStop{"saved-messages-empty", "SavedMessagesDialog",
             [](Stage &stage) -> QWidget * {
                 stage.live();
                 auto *const dialog = dialogOf<SavedMessagesDialog>(stage, u"savedMessagesAction"_s);
                 part<QLineEdit>(*dialog, u"searchEdit"_s).setText(u"no such thing"_s);
                 return dialog;
             }},
    TourStop{"paste-empty", "PasteDialog",
             [](Stage &stage) -> QWidget * { return dialogOf<PasteDialog>(stage, u"pasteCredentialsAction"_s); }},
    TourStop{"environment-new", "EnvironmentDialog",
             [](Stage &stage) -> QWidget * {
                 part<EnvironmentChooser>(stage.window()).createEnvironment();
                 return Stage::shown<EnvironmentDialog>();
             }},
    TourStop{"profile-new", "ProfileDialog",
             [](Stage &stage) -> QWidget * { return dialogOf<ProfileDialog>(stage, u"newProfileAction"_s); }},

    // A connection and its faces.
    TourStop{"message", "MessageFace", [](Stage &stage) { return face(stage, u"Message"_s); }},
    TourStop{"tree", "TreeFace", [](Stage &stage) { return face(stage, u"Tree"_s); }},
    TourStop{"tree-cbor", "TreeFace",
             [](Stage &stage) { return faceOf(stage, Stage::recordOf(*stage.talk(), u"binary"_s), u"Tree"_s); }},
    TourStop{"message-binary", "MessageFace",
             [](Stage &stage) { return faceOf(stage, Stage::recordOf(*stage.talk(), u"binary"_s), u"Message"_s); }},
    TourStop{"hex", "HexView", [](Stage &stage) { return face(stage, u"Hex"_s); }},
    TourStop{"handshake", "HandshakeFace", [](Stage &stage) { return face(stage, u"Handshake"_s); }},
    TourStop{"frame", "FrameFace", [](Stage &stage) { return face(stage, u"Frame"_s); }},
    TourStop{"wire", "WireFace", [](Stage &stage) { return face(stage, u"Wire"_s); }},
    TourStop{"fragments", "FragmentStrip",
             [](Stage &stage) { return faceOf(stage, Stage::recordOf(*stage.talk(), u"continuation"_s), u"Frame"_s); }},
    TourStop{"close", "MessageFace",
             [](Stage &stage) { return faceOf(stage, Stage::recordOf(*stage.talk(), u"close"_s), u"Message"_s); }},
    TourStop{"search", "SearchBar",
             [](Stage &stage) -> QWidget * {
                 face(stage, u"Message"_s);
                 stage.trigger(u"searchAction"_s);
                 part<QLineEdit>(*stage.talk(), u"searchLineEdit"_s).setText(u"stand"_s);
                 const auto &state = part<QLabel>(*stage.talk(), u"searchStateLabel"_s);
                 Stage::until([&state] { return state.text().contains(u'/') || state.text().contains("of"_L1); },
                              "Something is found");
                 return &stage.window();
             }},
    TourStop{"filter-nothing", "FilterLine",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.talk();
                 part<QLineEdit>(*tab, u"filterLineEdit"_s).setText(u"len > 1 GiB"_s);
                 Stage::until([tab] { return part<TimelineModel>(*tab).rowCount() == 0; }, "Nothing passes the filter");
                 return &stage.window();
             }},
    TourStop{"filter-wrong", "FilterLine",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.talk();
                 part<QLineEdit>(*tab, u"filterLineEdit"_s).setText(u"lenght > 5"_s);
                 Stage::until([tab] { return part<QLabel>(*tab, u"filterErrorLabel"_s).isVisible(); }, "It is told");
                 return &stage.window();
             }},
    TourStop{"connection", "Composer",
             [](Stage &stage) {
                 return composed(stage, {.kind = MessageDraft::Kind::Json, .text = uR"({"type":"ping"})"_s});
             }},
    TourStop{"composer-close", "Composer",
             [](Stage &stage) {
                 return composed(stage, {.kind = MessageDraft::Kind::Close, .text = u"done"_s, .closeCode = 4001});
             }},
    TourStop{"composer-cuts", "CutsField",
             [](Stage &stage) { return composed(stage, {.text = u"cut into pieces"_s, .cuts = {.every = 4}}); }},
    TourStop{"composer-repeat", "RepeatBar",
             [](Stage &stage) {
                 QWidget *const shown = composed(stage, {.text = u"again"_s});
                 part<QCheckBox>(*stage.live(), u"repeatCheckBox"_s).setChecked(true);
                 return shown;
             }},
    TourStop{"composer-fault", "Composer",
             [](Stage &stage) {
                 part<QCheckBox>(*stage.live(), u"repeatCheckBox"_s).setChecked(false);
                 return composed(stage, {.kind = MessageDraft::Kind::Json, .text = uR"({"type": ping})"_s});
             }},
    TourStop{"chat", "ConnectionTab",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.chat();
                 stage.face(tab, part<TimelineModel>(*tab).recordCount(), u"Tree"_s);
                 return &stage.window();
             }},
    TourStop{"violation", "FrameFace",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.violated();
                 stage.face(tab, Stage::recordOf(*tab, u"close"_s) - 1, u"Message"_s);
                 return &stage.window();
             }},
    TourStop{"refusal", "Banner VerdictCard",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.refused();
                 stage.face(tab, 2, u"Handshake"_s);
                 return &stage.window();
             }},
    TourStop{"send-gate", "SendGate",
             [](Stage &stage) -> QWidget * {
                 Profile profile{.name = u"Production"_s};
                 profile.target.url = QUrl(u"wss://cloud.example.org/exapps/board/live"_s);
                 profile.target.user = u"ada"_s;
                 profile.target.password = u"her real password"_s;
                 stage.emptyTab();
                 stage.window().connectProfile(profile);
                 Stage::until([&stage] { return part<SendGate>(*stage.window().currentTab()).isVisible(); },
                              "It is asked first");
                 return &stage.window();
             }},
    TourStop{"queue", "QueueBar",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.stuck();
                 Stage::until([tab] { return part<QueueBar>(*tab).isVisible(); }, "Messages wait");
                 part<QPushButton>(*tab, u"listButton"_s).click();
                 return &stage.window();
             }},

    // Dialogs of a connection.
    TourStop{"surgery", "SurgeryDialog",
             [](Stage &stage) -> QWidget * {
                 part<QPushButton>(*stage.live(), u"frameButton"_s).click();
                 return Stage::shown<SurgeryDialog>();
             }},
    TourStop{"surgery-preset", "SurgeryDialog",
             [](Stage &stage) -> QWidget * {
                 part<QPushButton>(*stage.live(), u"frameButton"_s).click();
                 auto *const dialog = Stage::shown<SurgeryDialog>();
                 auto &presets = part<QComboBox>(*dialog, u"presetComboBox"_s);
                 presets.setCurrentIndex(presets.findData(u"unmasked"_s));
                 return dialog;
             }},
    TourStop{"save-message", "SaveMessageDialog",
             [](Stage &stage) -> QWidget * {
                 stage.live();
                 return dialogOf<SaveMessageDialog>(stage, u"saveDraftAction"_s);
             }},
    TourStop{"saved-messages", "SavedMessagesDialog",
             [](Stage &stage) -> QWidget * {
                 stage.live();
                 auto *const dialog = dialogOf<SavedMessagesDialog>(stage, u"savedMessagesAction"_s);
                 auto &tree = part<QTreeWidget>(*dialog, u"messageTree"_s);
                 tree.setCurrentItem(tree.topLevelItem(tree.topLevelItemCount() - 1));
                 return dialog;
             }},
    TourStop{"history", "HistoryDialog",
             [](Stage &stage) -> QWidget * {
                 stage.live();
                 return dialogOf<HistoryDialog>(stage, u"historyAction"_s);
             }},
    TourStop{"compare-values", "CompareDialog", [](Stage &stage) { return compared(stage, 0); }},
    TourStop{"compare-text", "CompareDialog", [](Stage &stage) { return compared(stage, 1); }},
    TourStop{"compare-hex", "CompareDialog", [](Stage &stage) { return compared(stage, 2); }},
    TourStop{"lanes", "LanesDialog LanesView",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 auto *const dialog = dialogOf<LanesDialog>(stage, u"lanesAction"_s);
                 Stage::until([dialog] { return dialog->chart().has_value(); }, "The lanes are read");
                 return dialog;
             }},
    TourStop{"colour-rules", "ColorRulesDialog ColorButton",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 return dialogOf<ColorRulesDialog>(stage, u"colorRulesAction"_s);
             }},
    TourStop{"colour-chooser", "",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 auto *const rules = dialogOf<ColorRulesDialog>(stage, u"colorRulesAction"_s);
                 part<ColorButton>(*rules, u"lightTextButton"_s).menu()->actions().constFirst()->trigger();
                 return Stage::shown<QColorDialog>();
             }},
    TourStop{"note", "",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 return dialogOf<QInputDialog>(stage, u"noteAction"_s);
             }},
    TourStop{"go-to-row", "",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 return dialogOf<QInputDialog>(stage, u"goToRowAction"_s);
             }},
    TourStop{"go-to-time", "",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 return dialogOf<QInputDialog>(stage, u"goToTimeAction"_s);
             }},
    TourStop{"export", "",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 return dialogOf<QFileDialog>(stage, u"exportAction"_s);
             }},
    TourStop{"close-question", "",
             [](Stage &stage) -> QWidget * {
                 stage.live();
                 return dialogOf<QMessageBox>(stage, u"closeTabAction"_s);
             }},
    TourStop{"diagnose", "DiagnoseDialog",
             [](Stage &stage) -> QWidget * {
                 stage.refused();
                 auto *const dialog = dialogOf<DiagnoseDialog>(stage, u"diagnoseAction"_s);
                 Stage::until([dialog] { return !dialog->isRunning(); }, "The diagnosis is made");
                 return dialog;
             }},

    // Dialogs of the window.
    TourStop{"settings", "SettingsDialog",
             [](Stage &stage) -> QWidget * { return dialogOf<SettingsDialog>(stage, u"settingsAction"_s); }},
    TourStop{"settings-nothing", "SettingsDialog",
             [](Stage &stage) -> QWidget * {
                 auto *const dialog = dialogOf<SettingsDialog>(stage, u"settingsAction"_s);
                 part<QLineEdit>(*dialog, u"searchLineEdit"_s).setText(u"no such thing"_s);
                 return dialog;
             }},
    TourStop{"keys", "CheatSheet",
             [](Stage &stage) -> QWidget * { return dialogOf<CheatSheet>(stage, u"keysAction"_s); }},
    TourStop{"about", "", [](Stage &stage) -> QWidget * { return dialogOf<QMessageBox>(stage, u"aboutAction"_s); }},
    TourStop{"profile-target", "ProfileDialog", [](Stage &stage) -> QWidget * { return profilePage(stage, 0); }},
    TourStop{"profile-security", "ProfileDialog", [](Stage &stage) -> QWidget * { return profilePage(stage, 1); }},
    TourStop{"profile-behaviour", "ProfileDialog", [](Stage &stage) -> QWidget * { return profilePage(stage, 2); }},
    TourStop{"profile-compression", "ProfileDialog", [](Stage &stage) -> QWidget * { return profilePage(stage, 3); }},
    TourStop{"profile-reconnect", "ProfileDialog", [](Stage &stage) -> QWidget * { return profilePage(stage, 4); }},
    TourStop{
        "profile-wrong", "ProfileDialog",
        [](Stage &stage) -> QWidget
                             * {
                                 auto *const dialog = profilePage(stage, 0);
                                 part<QLineEdit>(*dialog, u"urlLineEdit"_s).setText(u"ftp://board"_s);
                                 part<QPlainTextEdit>(*dialog, u"headersPlainTextEdit"_s).setPlainText(u"no colon"_s);
                                 return dialog;
                             }},
    TourStop{"cookies", "CookiesDialog",
             [](Stage &stage) -> QWidget
                                  * {
                                      stage.chat();
                                      part<QPushButton>(*profilePage(stage, 0), u"jarButton"_s).click();
                                      return Stage::shown<CookiesDialog>();
                                  }},
    TourStop{"environment", "EnvironmentDialog",
             [](Stage &stage) -> QWidget
                                  * {
                                      auto &choice = part<QComboBox>(stage.window(), u"environmentComboBox"_s);
                                      choice.setCurrentIndex(choice.findText(u"Staging"_s));
                                      Q_EMIT choice.activated(choice.currentIndex());
                                      part<EnvironmentChooser>(stage.window()).editEnvironment();
                                      return Stage::shown<EnvironmentDialog>();
                                  }},
    TourStop{
        "paste", "PasteDialog",
        [](Stage &stage) -> QWidget
                             * {
                                 auto *const dialog = dialogOf<PasteDialog>(stage, u"pasteCredentialsAction"_s);
                                 part<QPlainTextEdit>(*dialog, u"pastePlainTextEdit"_s)
                                     .setPlainText(
                                         u"curl 'https://cloud.example/exapps/board/live' -H 'Cookie: nc_session=abc; "
                                         "nc_token=def' -H 'Authorization: Bearer eyJhbGciOi'"_s);
                                 return dialog;
                             }},
    TourStop{"login", "LoginDialog", [](Stage &stage) -> QWidget * { return login(stage); }},
    TourStop{"login-waiting", "LoginDialog",
             [](Stage &stage) -> QWidget
                                  * {
                                      auto *const dialog = login(stage);
                                      part<QPushButton>(*dialog, u"loginButton"_s).click();
                                      Stage::until(
                                          [dialog] { return part<QWidget>(*dialog, u"waitingPage"_s).isVisible(); },
                                          "The server gives an address");
                                      return dialog;
                                  }},
    TourStop{"login-done", "LoginDialog", [](Stage &stage) -> QWidget * { return loggedIn(stage); }},
    TourStop{"rename-folder", "",
             [](Stage &stage) -> QWidget
                                  * {
                                      auto &pane = part<ProfilePane>(stage.window());
                                      pane.renameFolder();
                                      return Stage::shown<QInputDialog>();
                                  }},
    TourStop{"open", "", [](Stage &stage) -> QWidget * { return dialogOf<QFileDialog>(stage, u"openAction"_s); }},
    TourStop{"notice", "NoticeCard",
             [](Stage &stage) -> QWidget
                                  * {
                                      stage.talk();
                                      deleteProfile(stage);
                                      return &stage.window();
                                  }},
    TourStop{"notices", "NoticeList",
             [](Stage &stage) -> QWidget
                                  * {
                                      stage.trigger(u"undoAction"_s);
                                      deleteProfile(stage);
                                      return dialogOf<NoticeList>(stage, u"noticesAction"_s);
                                  }},

    // Docks and tools.
    TourStop{"server", "ServerDock",
             [](Stage &stage) -> QWidget
                                  * {
                                      stage.refused();
                                      dockOf<ServerDock>(stage);
                                      return &stage.window();
                                  }},
    TourStop{"tap-traffic", "TapDock", [](Stage &stage) { return tapPage(stage, 0); }},
    TourStop{"tap-rules", "TapRulesPage", [](Stage &stage) { return tapPage(stage, 1); }},
    TourStop{"tap-requests", "TapRequestsPage", [](Stage &stage) { return tapPage(stage, 2); }},
    TourStop{"tap-tls", "TapTlsPage", [](Stage &stage) { return tapPage(stage, 3); }},
    TourStop{"replay", "ReplayDock ReplayPlanBar ReplayDetails",
             [](Stage &stage) -> QWidget
                                  * {
                                      part<QTabWidget>(played(stage), u"pagesTabWidget"_s).setCurrentIndex(0);
                                      return &stage.window();
                                  }},
    TourStop{"replay-found", "FoundPage",
             [](Stage &stage) -> QWidget
                                  * {
                                      part<QTabWidget>(played(stage), u"pagesTabWidget"_s).setCurrentIndex(1);
                                      return &stage.window();
                                  }},
    TourStop{"tokens", "TokenDock",
             [](Stage &stage) -> QWidget
                                  * {
                                      tokens(stage);
                                      return &stage.window();
                                  }},
    TourStop{"revoke-question", "",
             [](Stage &stage) -> QWidget
                                  * {
                                      auto &dock = tokens(stage);
                                      auto &revoke = part<QPushButton>(dock, u"revokeButton"_s);
                                      auto &table = part<QTableView>(dock, u"tokenTableView"_s);
                                      for (int row = 0; row < table.model()->rowCount() && !revoke.isEnabled(); ++row)
                                          table.selectRow(row);
                                      revoke.click();
                                      return Stage::shown<QMessageBox>();
                                  }},
    TourStop{"routes", "RoutesView", [](Stage &stage) -> QWidget * { return routes(stage); }},
    TourStop{"route-fix", "RouteFixDialog",
             [](Stage &stage) -> QWidget
                                  * {
                                      routes(stage)->proposeFix();
                                      return Stage::shown<RouteFixDialog>();
                                  }},

    // Menus.
    TourStop{"menu-file", "", [](Stage &stage) { return menuOf(stage, u"fileMenu"_s); }},
    TourStop{"menu-edit", "", [](Stage &stage) { return menuOf(stage, u"editMenu"_s); }},
    TourStop{"menu-profile", "", [](Stage &stage) { return menuOf(stage, u"profileMenu"_s); }},
    TourStop{"menu-environment", "", [](Stage &stage) { return menuOf(stage, u"environmentMenu"_s); }},
    TourStop{"menu-connection", "", [](Stage &stage) { return menuOf(stage, u"connectionMenu"_s); }},
    TourStop{"menu-timeline", "", [](Stage &stage) { return menuOf(stage, u"timelineMenu"_s); }},
    TourStop{"menu-replay", "", [](Stage &stage) { return menuOf(stage, u"replayMenu"_s); }},
    TourStop{"menu-view", "", [](Stage &stage) { return menuOf(stage, u"viewMenu"_s); }},
    TourStop{"menu-help", "", [](Stage &stage) { return menuOf(stage, u"helpMenu"_s); }},
    TourStop{"menu-filters", "", [](Stage &stage) { return menuOf(stage, u"filtersMenu"_s); }},
    TourStop{"menu-row", "",
             [](Stage &stage) -> QWidget
                                  * {
                                      auto &view = part<TimelineView>(*stage.talk());
                                      const QRect cell = view.visualRect(
                                          view.currentIndex().siblingAtColumn(view.model()->columnCount() - 1));
                                      Q_EMIT view.customContextMenuRequested(
                                          QPoint(cell.left() + 4, cell.center().y()));
                                      return Stage::shown<QMenu>();
                                  }},
};

} // namespace

std::span<const TourStop> tourStops()
{
    return Table;
}

} // namespace plectrum
