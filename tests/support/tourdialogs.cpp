// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tourdialogs.h"

#include "program/crashreports.h"
#include "support/tourlogin.h"
#include "support/tourstage.h"
#include "ui/aboutdialog.h"
#include "ui/colorbutton.h"
#include "ui/colorrulesdialog.h"
#include "ui/commands/cheatsheet.h"
#include "ui/comparedialog.h"
#include "ui/composedialog.h"
#include "ui/connectiontab.h"
#include "ui/cookiesdialog.h"
#include "ui/crashreportdialog.h"
#include "ui/diagnosedialog.h"
#include "ui/environmentchooser.h"
#include "ui/environmentdialog.h"
#include "ui/faces/protobufdialog.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/historydialog.h"
#include "ui/lanesdialog.h"
#include "ui/logindialog.h"
#include "ui/notices/noticelist.h"
#include "ui/pastedialog.h"
#include "ui/profiledialog.h"
#include "ui/profilepane.h"
#include "ui/savedmessagesdialog.h"
#include "ui/savemessagedialog.h"
#include "ui/secretsdialog.h"
#include "ui/settingsdialog.h"
#include "ui/surgerydialog.h"
#include "ui/timelineview.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Stage = TourStage;

/// The dialog of the profile with this page in front.
ProfileDialog *profilePage(Stage &stage, int page)
{
    Stage::part<ProfilePane>(stage.window()).reload(u"board-chat"_s);
    auto *const dialog = stage.dialog<ProfileDialog>(u"editProfileAction"_s);
    Stage::part<QTabWidget>(*dialog, u"tabWidget"_s).setCurrentIndex(page);
    return dialog;
}

/// The dialog that compares the texts of two rows, with this page in front.
QWidget *compared(Stage &stage, int page)
{
    ConnectionTab *const tab = stage.talk();
    auto &view = Stage::part<TimelineView>(*tab);
    const RecordId json = view.currentRecord();
    view.selectRecord(Stage::recordOf(*tab, u"text"_s, u"in"_s));
    view.selectionModel()->select(view.model()->index(int(json) - 1, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto *const dialog = stage.dialog<CompareDialog>(u"compareAction"_s);
    Stage::part<QTabWidget>(*dialog, u"tabWidget"_s).setCurrentIndex(page);
    return dialog;
}

/// Deletes a profile and puts it back, so that there are notices.
void deleteProfile(Stage &stage)
{
    Stage::part<ProfilePane>(stage.window()).reload(u"flood"_s);
    stage.trigger(u"deleteProfileAction"_s);
}

/// What a run left that ended by a fault.
QWidget *crashReport(Stage &stage)
{
    const QString path = stage.write(
        u"crashes/plectrum-20260102-030405-4711.txt"_s,
        "plectrum ended unexpectedly.\n\nFault:   SIGSEGV, a wrong address: 0x18\n"
        "Time:    2026-01-02 03:04:05 UTC, 3725 s after the start\nProcess: 4711, thread 4711\n\nPlectrum: 0.1.0\n\n"
        "Backtrace (addr2line -Cfe MODULE OFFSET tells the lines)\n/usr/bin/plectrum(+0x2f1c3a)[0x55d0c2f1c3a]\n"
        "\nLast actions\n2026-01-02 03:03:58 UTC  connectAction\n2026-01-02 03:04:05 UTC  exportAction\n");
    auto *const dialog = new CrashReportDialog(
        {.path = path, .program = u"plectrum"_s, .at = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC)}, &stage.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

constexpr std::array Table{
    // Dialogs of a connection.
    TourStop{"surgery", "SurgeryDialog",
             [](Stage &stage) -> QWidget * {
                 Stage::part<QPushButton>(*stage.live(), u"frameButton"_s).click();
                 return Stage::shown<SurgeryDialog>();
             }},
    TourStop{"surgery-preset", "SurgeryDialog",
             [](Stage &stage) -> QWidget * {
                 Stage::part<QPushButton>(*stage.live(), u"frameButton"_s).click();
                 auto *const dialog = Stage::shown<SurgeryDialog>();
                 auto &presets = Stage::part<QComboBox>(*dialog, u"presetComboBox"_s);
                 presets.setCurrentIndex(presets.findData(u"unmasked"_s));
                 return dialog;
             }},
    TourStop{"compose", "ComposeDialog",
             [](Stage &stage) -> QWidget * {
                 Stage::part<QPushButton>(*stage.live(), u"composeButton"_s).click();
                 auto *const dialog = Stage::shown<ComposeDialog>();
                 dialog->choose("socketio.emit");
                 Stage::part<QLineEdit>(*dialog, u"eventField"_s).setText(u"draw"_s);
                 Stage::part<QLineEdit>(*dialog, u"argsField"_s).setText(uR"([{"x": 10, "y": 20}])"_s);
                 Stage::part<QCheckBox>(*dialog, u"ackField"_s).setChecked(true);
                 return dialog;
             }},
    TourStop{"compose-fault", "ComposeDialog",
             [](Stage &stage) -> QWidget * {
                 Stage::part<QPushButton>(*stage.live(), u"composeButton"_s).click();
                 auto *const dialog = Stage::shown<ComposeDialog>();
                 dialog->choose("mqtt.connect");
                 Stage::part<QLineEdit>(*dialog, u"passwordField"_s).setText(u"secret"_s);
                 return dialog;
             }},
    TourStop{"save-message", "SaveMessageDialog",
             [](Stage &stage) -> QWidget * {
                 stage.live();
                 return stage.dialog<SaveMessageDialog>(u"saveDraftAction"_s);
             }},
    TourStop{"saved-messages", "SavedMessagesDialog",
             [](Stage &stage) -> QWidget * {
                 stage.live();
                 auto *const dialog = stage.dialog<SavedMessagesDialog>(u"savedMessagesAction"_s);
                 auto &tree = Stage::part<QTreeWidget>(*dialog, u"messageTree"_s);
                 tree.setCurrentItem(tree.topLevelItem(tree.topLevelItemCount() - 1));
                 return dialog;
             }},
    TourStop{"history", "HistoryDialog",
             [](Stage &stage) -> QWidget * {
                 stage.live();
                 return stage.dialog<HistoryDialog>(u"historyAction"_s);
             }},
    TourStop{"compare-values", "CompareDialog", [](Stage &stage) { return compared(stage, 0); }},
    TourStop{"compare-text", "CompareDialog", [](Stage &stage) { return compared(stage, 1); }},
    TourStop{"compare-hex", "CompareDialog", [](Stage &stage) { return compared(stage, 2); }},
    TourStop{"protobuf", "ProtobufDialog",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.talk();
                 stage.face(tab, Stage::recordOf(*tab, u"binary"_s), "TreeFace"_L1);
                 auto &formats = Stage::part<QComboBox>(*tab, u"formatComboBox"_s);
                 formats.setCurrentIndex(formats.findText(u"Protobuf"_s, Qt::MatchContains));
                 Q_EMIT formats.activated(formats.currentIndex());
                 auto *const dialog = Stage::shown<ProtobufDialog>();
                 formats.setCurrentIndex(0);
                 Q_EMIT formats.activated(0);
                 return dialog;
             }},
    TourStop{"lanes", "LanesDialog LanesView",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 auto *const dialog = stage.dialog<LanesDialog>(u"lanesAction"_s);
                 Stage::until([dialog] { return dialog->chart().has_value(); }, "The lanes are read");
                 return dialog;
             }},
    TourStop{"colour-rules", "ColorRulesDialog ColorButton",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 return stage.dialog<ColorRulesDialog>(u"colorRulesAction"_s);
             }},
    TourStop{"colour-chooser", "",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 auto *const rules = stage.dialog<ColorRulesDialog>(u"colorRulesAction"_s);
                 Stage::part<ColorButton>(*rules, u"lightTextButton"_s).menu()->actions().constFirst()->trigger();
                 return Stage::shown<QColorDialog>();
             }},
    TourStop{"note", "",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 return stage.dialog<QInputDialog>(u"noteAction"_s);
             }},
    TourStop{"go-to-row", "",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 return stage.dialog<QInputDialog>(u"goToRowAction"_s);
             }},
    TourStop{"go-to-time", "",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 return stage.dialog<QInputDialog>(u"goToTimeAction"_s);
             }},
    TourStop{"export", "",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 return stage.dialog<QFileDialog>(u"exportAction"_s);
             }},
    TourStop{"close-question", "",
             [](Stage &stage) -> QWidget * {
                 stage.live();
                 return stage.dialog<QMessageBox>(u"closeTabAction"_s);
             }},
    TourStop{"diagnose", "DiagnoseDialog",
             [](Stage &stage) -> QWidget * {
                 stage.refused();
                 auto *const dialog = stage.dialog<DiagnoseDialog>(u"diagnoseAction"_s);
                 Stage::until([dialog] { return !dialog->isRunning(); }, "The diagnosis is made");
                 return dialog;
             }},

    // Dialogs of the window.
    TourStop{"settings", "SettingsDialog",
             [](Stage &stage) -> QWidget * { return stage.dialog<SettingsDialog>(u"settingsAction"_s); }},
    TourStop{"settings-nothing", "SettingsDialog",
             [](Stage &stage) -> QWidget * {
                 auto *const dialog = stage.dialog<SettingsDialog>(u"settingsAction"_s);
                 Stage::part<QLineEdit>(*dialog, u"searchLineEdit"_s).setText(u"no such thing"_s);
                 return dialog;
             }},
    TourStop{"handbook", "HandbookWindow HandbookView",
             [](Stage &stage) -> QWidget * { return stage.dialog<HandbookWindow>(u"handbookAction"_s); }},
    TourStop{"handbook-code", "HandbookWindow",
             [](Stage &stage) -> QWidget * {
                 auto *const window = stage.dialog<HandbookWindow>(u"handbookAction"_s);
                 window->open(u"replay.md"_s);
                 return window;
             }},
    TourStop{"handbook-tables", "HandbookWindow",
             [](Stage &stage) -> QWidget * {
                 auto *const window = stage.dialog<HandbookWindow>(u"handbookAction"_s);
                 window->open(u"filters.md#fields"_s);
                 return window;
             }},
    TourStop{"handbook-search", "HandbookWindow",
             [](Stage &stage) -> QWidget * {
                 auto *const window = stage.dialog<HandbookWindow>(u"handbookAction"_s);
                 Stage::part<QLineEdit>(*window, u"searchLineEdit"_s).setText(u"refused 401"_s);
                 window->open(u"diagnosis.md"_s);
                 return window;
             }},
    TourStop{"keys", "CheatSheet", [](Stage &stage) -> QWidget * { return stage.dialog<CheatSheet>(u"keysAction"_s); }},
    TourStop{"about", "AboutDialog",
             [](Stage &stage) -> QWidget * { return stage.dialog<AboutDialog>(u"aboutAction"_s); }},
    TourStop{"about-licences", "AboutDialog",
             [](Stage &stage) -> QWidget * {
                 auto *const dialog = stage.dialog<AboutDialog>(u"aboutAction"_s);
                 Stage::part<QTabWidget>(*dialog, u"tabWidget"_s).setCurrentIndex(1);
                 return dialog;
             }},
    TourStop{"crash-report", "CrashReportDialog", crashReport},
    TourStop{"profile-target", "ProfileDialog", [](Stage &stage) -> QWidget * { return profilePage(stage, 0); }},
    TourStop{"profile-security", "ProfileDialog", [](Stage &stage) -> QWidget * { return profilePage(stage, 1); }},
    TourStop{"profile-behaviour", "ProfileDialog", [](Stage &stage) -> QWidget * { return profilePage(stage, 2); }},
    TourStop{"profile-compression", "ProfileDialog", [](Stage &stage) -> QWidget * { return profilePage(stage, 3); }},
    TourStop{"profile-reconnect", "ProfileDialog", [](Stage &stage) -> QWidget * { return profilePage(stage, 4); }},
    TourStop{"profile-wrong", "ProfileDialog",
             [](Stage &stage) -> QWidget * {
                 auto *const dialog = profilePage(stage, 0);
                 Stage::part<QLineEdit>(*dialog, u"urlLineEdit"_s).setText(u"ftp://board"_s);
                 Stage::part<QPlainTextEdit>(*dialog, u"headersPlainTextEdit"_s).setPlainText(u"no colon"_s);
                 return dialog;
             }},
    TourStop{"cookies", "CookiesDialog",
             [](Stage &stage) -> QWidget * {
                 stage.chat();
                 Stage::part<QPushButton>(*profilePage(stage, 0), u"jarButton"_s).click();
                 return Stage::shown<CookiesDialog>();
             }},
    TourStop{"environment", "EnvironmentDialog",
             [](Stage &stage) -> QWidget * {
                 auto &choice = Stage::part<QComboBox>(stage.window(), u"environmentComboBox"_s);
                 choice.setCurrentIndex(choice.findText(u"Staging"_s));
                 Q_EMIT choice.activated(choice.currentIndex());
                 Stage::part<EnvironmentChooser>(stage.window()).editEnvironment();
                 return Stage::shown<EnvironmentDialog>();
             }},
    TourStop{"secrets", "SecretsDialog",
             [](Stage &stage) -> QWidget * {
                 stage.chooseEnvironment();
                 const auto profile = Stage::part<ProfilePane>(stage.window()).find(u"whiteboard"_s);
                 if (!profile)
                     return nullptr;
                 stage.window().connectProfile(*profile);
                 return Stage::shown<SecretsDialog>();
             }},
    TourStop{"paste", "PasteDialog",
             [](Stage &stage) -> QWidget * {
                 auto *const dialog = stage.dialog<PasteDialog>(u"pasteCredentialsAction"_s);
                 Stage::part<QPlainTextEdit>(*dialog, u"pastePlainTextEdit"_s)
                     .setPlainText(u"curl 'https://cloud.example/exapps/board/live' -H 'Cookie: nc_session=abc; "
                                   "nc_token=def' -H 'Authorization: Bearer eyJhbGciOi'"_s);
                 return dialog;
             }},
    TourStop{"login", "LoginDialog", [](Stage &stage) -> QWidget * { return login(stage); }},
    TourStop{"login-waiting", "LoginDialog",
             [](Stage &stage) -> QWidget * {
                 auto *const dialog = login(stage);
                 Stage::part<QPushButton>(*dialog, u"loginButton"_s).click();
                 Stage::until([dialog] { return Stage::part<QWidget>(*dialog, u"waitingPage"_s).isVisible(); },
                              "The server gives an address");
                 return dialog;
             }},
    TourStop{"login-done", "LoginDialog", [](Stage &stage) -> QWidget * { return loggedIn(stage); }},
    TourStop{"rename-folder", "",
             [](Stage &stage) -> QWidget * {
                 auto &pane = Stage::part<ProfilePane>(stage.window());
                 pane.renameFolder();
                 return Stage::shown<QInputDialog>();
             }},
    TourStop{"open", "", [](Stage &stage) -> QWidget * { return stage.dialog<QFileDialog>(u"openAction"_s); }},
    TourStop{"notice", "NoticeCard",
             [](Stage &stage) -> QWidget * {
                 stage.talk();
                 deleteProfile(stage);
                 return &stage.window();
             }},
    TourStop{"notices", "NoticeList",
             [](Stage &stage) -> QWidget * {
                 stage.trigger(u"undoAction"_s);
                 deleteProfile(stage);
                 return stage.dialog<NoticeList>(u"noticesAction"_s);
             }},
};

} // namespace

std::span<const TourStop> tourDialogs()
{
    return Table;
}

} // namespace plectrum
