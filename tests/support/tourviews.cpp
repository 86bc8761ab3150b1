// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tourviews.h"

#include "capture/capturewriter.h"
#include "support/boardtalk.h"
#include "support/tourstage.h"
#include "ui/callsdock.h"
#include "ui/commands/commandpalette.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/environmentchooser.h"
#include "ui/environmentdialog.h"
#include "ui/models/timelinemodel.h"
#include "ui/notices/noticelist.h"
#include "ui/pastedialog.h"
#include "ui/profiledialog.h"
#include "ui/queuebar.h"
#include "ui/recoverybar.h"
#include "ui/replay/replaydock.h"
#include "ui/roomsdock.h"
#include "ui/routesview.h"
#include "ui/savedmessagesdialog.h"
#include "ui/sendgate.h"
#include "ui/serverdock.h"
#include "ui/statedock.h"
#include "ui/tapdock.h"
#include "ui/timelineview.h"
#include "ui/tokendock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Stage = TourStage;

/// The talk with its JSON message in this face.
QWidget *face(Stage &stage, QLatin1StringView name)
{
    ConnectionTab *const tab = stage.talk();
    stage.face(tab, Stage::part<TimelineView>(*tab).currentRecord(), name);
    return &stage.window();
}

/// A word of the message is searched for, with the face in sight.
QWidget *searched(Stage &stage, QLatin1StringView name)
{
    face(stage, name);
    stage.trigger(u"searchAction"_s);
    Stage::part<QLineEdit>(*stage.talk(), u"searchLineEdit"_s).setText(u"stand"_s);
    const auto &state = Stage::part<QLabel>(*stage.talk(), u"searchStateLabel"_s);
    Stage::until([&state] { return state.text().contains(QRegularExpression(u"[1-9]"_s)); }, "Something is found");
    face(stage, name); // a hit brings its text in sight
    return &stage.window();
}

/// A board that patches change, as it is at this row.
void showBoard(Stage &stage, RecordId row)
{
    const QString path = stage.path(u"board.plectrum"_s);
    if (!QFile::exists(path))
        writeBoard(path);
    stage.window().openFile(path);
    ConnectionTab *const tab = stage.window().currentTab();
    auto &dock = stage.dock<StateDock>();
    tab->selectRecord(row);
    auto &box = Stage::part<QComboBox>(dock);
    Stage::until([&box] { return box.count() == 2; }, "Two documents are known");
    Q_EMIT box.activated(1);
    const auto *const tree = Stage::part<QTreeView>(dock).model();
    const auto *const changes = Stage::part<QTableView>(dock).model();
    Stage::until([=] { return tree->rowCount() > 0 && changes->rowCount() == (row == 9 ? 3 : 0); },
                 "The board is shown");
}

QWidget *faceOf(Stage &stage, RecordId record, QLatin1StringView name)
{
    stage.face(stage.talk(), record, name);
    return &stage.window();
}

/// The composer of the open connection with this draft.
QWidget *composed(Stage &stage, const MessageDraft &draft)
{
    ConnectionTab *const tab = stage.live();
    Stage::part<Composer>(*tab).setDraft(draft);
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
    Stage::part<RecoveryBar>(stage.window()).find();
    return &stage.window();
}

/// A recording that kept its secrets, as those of other tools do, with a login in this face.
QWidget *loginIn(Stage &stage, QLatin1StringView name)
{
    const QString made = stage.path(u"login.plectrum"_s);
    if (auto writer = CaptureWriter::create(made, {.withSecrets = true, .overwrite = true})) {
        (*writer)->addConnection({.url = u"wss://board.example.org/socket.io/?EIO=4&transport=websocket"_s});
        const auto add = [&writer](Direction direction, QByteArrayView text) {
            RecordView row{.direction = direction,
                           .connection = 1,
                           .timeNs = (*writer)->now(),
                           .payload = text,
                           .payloadBytes = text.size()};
            row.header.payloadLength = quint64(text.size());
            (*writer)->append(row);
        };
        add(Direction::Incoming, R"(0{"sid":"lv_VI97HAXpY6yYWAAAC","pingInterval":25000,"pingTimeout":20000})");
        add(Direction::Outgoing, R"(40/board,{"token":"s3cr3t-0f-Ada-Lovelace","user":"ada","room":"stand-up"})");
        add(Direction::Incoming, R"(40/board,{"sid":"wZX3oN0bSVIhsaknAAAI"})");
        (void)(*writer)->close();
    }
    if (!stage.window().openCapture(made))
        return nullptr;
    ConnectionTab *const tab = stage.window().currentTab();
    stage.face(tab, 2, name);
    const auto &button = Stage::part<QToolButton>(*tab, u"showSecretsToolButton"_s);
    Stage::until([&button] { return button.isVisible(); }, "The secret is found");
    return &stage.window();
}

constexpr std::array Table{
    // The window before anything was done.
    TourStop{"welcome", "MainWindow", [](Stage &stage) -> QWidget * { return &stage.window(); }},
    TourStop{"palette", "CommandPalette",
             [](Stage &stage) -> QWidget * { return stage.dialog<CommandPalette>(u"paletteAction"_s); }},
    TourStop{"palette-nothing", "CommandPalette",
             [](Stage &stage) -> QWidget * {
                 auto *const palette = stage.dialog<CommandPalette>(u"paletteAction"_s);
                 Stage::part<QLineEdit>(*palette, u"commandLineEdit"_s).setText(u"no such thing"_s);
                 return palette;
             }},
    TourStop{"notices-empty", "NoticeList",
             [](Stage &stage) -> QWidget * { return stage.dialog<NoticeList>(u"noticesAction"_s); }},
    TourStop{"server-empty", "ServerDock",
             [](Stage &stage) -> QWidget * {
                 stage.dock<ServerDock>();
                 return &stage.window();
             }},
    TourStop{"tap-empty", "TapDock",
             [](Stage &stage) -> QWidget * {
                 stage.dock<TapDock>();
                 return &stage.window();
             }},
    TourStop{"replay-empty", "ReplayDock",
             [](Stage &stage) -> QWidget * {
                 stage.dock<ReplayDock>();
                 return &stage.window();
             }},
    TourStop{"tokens-empty", "TokenDock",
             [](Stage &stage) -> QWidget * {
                 stage.dock<TokenDock>();
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
                 auto *const dialog = stage.dialog<SavedMessagesDialog>(u"savedMessagesAction"_s);
                 Stage::part<QLineEdit>(*dialog, u"searchEdit"_s).setText(u"no such thing"_s);
                 return dialog;
             }},
    TourStop{"paste-empty", "PasteDialog",
             [](Stage &stage) -> QWidget * { return stage.dialog<PasteDialog>(u"pasteCredentialsAction"_s); }},
    TourStop{"environment-new", "EnvironmentDialog",
             [](Stage &stage) -> QWidget * {
                 Stage::part<EnvironmentChooser>(stage.window()).createEnvironment();
                 return Stage::shown<EnvironmentDialog>();
             }},
    TourStop{"profile-new", "ProfileDialog",
             [](Stage &stage) -> QWidget * { return stage.dialog<ProfileDialog>(u"newProfileAction"_s); }},

    // A connection and its faces.
    TourStop{"message", "MessageFace", [](Stage &stage) { return face(stage, "MessageFace"_L1); }},
    TourStop{"tree", "TreeFace", [](Stage &stage) { return face(stage, "TreeFace"_L1); }},
    TourStop{"tree-cbor", "TreeFace",
             [](Stage &stage) { return faceOf(stage, Stage::recordOf(*stage.talk(), u"binary"_s), "TreeFace"_L1); }},
    TourStop{"message-binary", "MessageFace",
             [](Stage &stage) { return faceOf(stage, Stage::recordOf(*stage.talk(), u"binary"_s), "MessageFace"_L1); }},
    TourStop{"hex", "HexView", [](Stage &stage) { return face(stage, "HexView"_L1); }},
    TourStop{"secrets-message", "MessageFace", [](Stage &stage) { return loginIn(stage, "MessageFace"_L1); }},
    TourStop{"secrets-tree", "TreeFace", [](Stage &stage) { return loginIn(stage, "TreeFace"_L1); }},
    TourStop{"secrets-hex", "HexView", [](Stage &stage) { return loginIn(stage, "HexView"_L1); }},
    TourStop{"handshake", "HandshakeFace", [](Stage &stage) { return face(stage, "HandshakeFace"_L1); }},
    TourStop{"frame", "FrameFace", [](Stage &stage) { return face(stage, "FrameFace"_L1); }},
    TourStop{"wire", "WireFace", [](Stage &stage) { return face(stage, "WireFace"_L1); }},
    TourStop{
        "fragments", "FragmentStrip",
        [](Stage &stage) { return faceOf(stage, Stage::recordOf(*stage.talk(), u"continuation"_s), "FrameFace"_L1); }},
    TourStop{"close", "MessageFace",
             [](Stage &stage) { return faceOf(stage, Stage::recordOf(*stage.talk(), u"close"_s), "MessageFace"_L1); }},
    TourStop{"search", "SearchBar", [](Stage &stage) { return searched(stage, "MessageFace"_L1); }},
    TourStop{"search-tree", "SearchBar", [](Stage &stage) { return searched(stage, "TreeFace"_L1); }},
    TourStop{"filter-nothing", "FilterLine",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.talk();
                 Stage::part<QLineEdit>(*tab, u"filterLineEdit"_s).setText(u"len > 1 GiB"_s);
                 Stage::until([tab] { return Stage::part<TimelineModel>(*tab).rowCount() == 0; },
                              "Nothing passes the filter");
                 return &stage.window();
             }},
    TourStop{"filter-wrong", "FilterLine",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.talk();
                 Stage::part<QLineEdit>(*tab, u"filterLineEdit"_s).setText(u"lenght > 5"_s);
                 Stage::until([tab] { return Stage::part<QLabel>(*tab, u"filterErrorLabel"_s).isVisible(); },
                              "It is told");
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
                 Stage::part<QCheckBox>(*stage.live(), u"repeatCheckBox"_s).setChecked(true);
                 return shown;
             }},
    TourStop{"composer-fault", "Composer",
             [](Stage &stage) {
                 Stage::part<QCheckBox>(*stage.live(), u"repeatCheckBox"_s).setChecked(false);
                 return composed(stage, {.kind = MessageDraft::Kind::Json, .text = uR"({"type": ping})"_s});
             }},
    TourStop{"chat", "ConnectionTab",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.chat();
                 stage.face(tab, Stage::part<TimelineModel>(*tab).recordCount(), "TreeFace"_L1);
                 return &stage.window();
             }},
    TourStop{"calls-empty", "CallsDock",
             [](Stage &stage) -> QWidget * {
                 stage.emptyTab();
                 stage.dock<CallsDock>();
                 return &stage.window();
             }},
    TourStop{"rooms-empty", "RoomsDock",
             [](Stage &stage) -> QWidget * {
                 stage.emptyTab();
                 stage.dock<RoomsDock>();
                 return &stage.window();
             }},
    TourStop{"calls", "CallsDock",
             [](Stage &stage) -> QWidget * {
                 (void)stage.chat();
                 const auto *const rows = Stage::part<QTableView>(stage.dock<CallsDock>()).model();
                 Stage::until([rows] { return rows->rowCount() > 0; }, "Calls are counted");
                 return &stage.window();
             }},
    TourStop{"rooms", "RoomsDock",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.chat();
                 stage.face(tab, tab->timeline().recordCount(), "TreeFace"_L1);
                 const auto *const rooms = Stage::part<QTreeView>(stage.dock<RoomsDock>()).model();
                 Stage::until([rooms] { return rooms->rowCount() > 0; }, "Somebody is in a room");
                 return &stage.window();
             }},
    TourStop{"state-empty", "StateDock",
             [](Stage &stage) -> QWidget * {
                 stage.emptyTab();
                 stage.dock<StateDock>();
                 return &stage.window();
             }},
    TourStop{"state", "StateDock",
             [](Stage &stage) -> QWidget * {
                 showBoard(stage, 9);
                 return &stage.window();
             }},
    TourStop{"state-fault", "StateDock",
             [](Stage &stage) -> QWidget * {
                 showBoard(stage, 8);
                 return &stage.window();
             }},
    TourStop{"heartbeats-hidden", "FilterLine",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.talk();
                 auto &button = Stage::part<QToolButton>(*tab, u"heartbeatsToolButton"_s);
                 const auto &counts = Stage::part<QLabel>(*tab, u"countsLabel"_s);
                 const QString before = counts.text();
                 button.setChecked(false);
                 Stage::until([&] { return counts.text() != before; }, "They are counted");
                 return &stage.window();
             }},
    TourStop{"filter-meaning", "FilterLine",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.chat();
                 Stage::part<QToolButton>(*tab, u"heartbeatsToolButton"_s).setChecked(true);
                 Stage::part<QLineEdit>(*tab, u"filterLineEdit"_s).setText(u"operation or latency > 0ms"_s);
                 Stage::until([tab] { return tab->timeline().hiddenCount() > 0; }, "Rows are hidden");
                 Stage::part<QLineEdit>(*tab, u"filterLineEdit"_s).clearFocus();
                 return &stage.window();
             }},
    TourStop{"violation", "FrameFace",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.violated();
                 stage.face(tab, Stage::recordOf(*tab, u"close"_s) - 1, "MessageFace"_L1);
                 return &stage.window();
             }},
    TourStop{"refusal", "Banner VerdictCard",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.refused();
                 stage.face(tab, 2, "HandshakeFace"_L1);
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
                 Stage::until([&stage] { return Stage::part<SendGate>(*stage.window().currentTab()).isVisible(); },
                              "It is asked first");
                 return &stage.window();
             }},
    TourStop{"queue", "QueueBar",
             [](Stage &stage) -> QWidget * {
                 ConnectionTab *const tab = stage.stuck();
                 Stage::until([tab] { return Stage::part<QueueBar>(*tab).isVisible(); }, "Messages wait");
                 Stage::part<QPushButton>(*tab, u"listButton"_s).click();
                 return &stage.window();
             }},
};

} // namespace

std::span<const TourStop> tourViews()
{
    return Table;
}

} // namespace plectrum
