// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tourstage.h"

#include "capture/capturereader.h"
#include "profiles/profilestore.h"
#include "support/issuingtalk.h"
#include "ui/commands/commandpalette.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/harphost.h"
#include "ui/models/timelinemodel.h"
#include "ui/notices/noticecard.h"
#include "ui/searchbar.h"
#include "ui/serverdock.h"
#include "ui/surgerydialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

const QByteArray Board =
    R"({"type":"board.update","id":1763590212345678901,"room":"stand-up","at":"2026-01-02T03:04:05.678Z",
"user":{"name":"Ada Lovelace","colour":"#2f6fed","online":true},"elements":[{"id":"n1","kind":"note","x":120.5,"y":64,
"text":"Grüße — ship it ✓"},{"id":"a1","kind":"arrow","from":"n1","to":"n2","width":1.5e0}],"cursor":null})";

const QByteArray Routes = "<?xml version=\"1.0\"?>\n"
                          "<info><id>board</id><name>Board</name><version>1.2.0</version><external-app><routes>\n"
                          "<route><url>^/live$</url><verb>GET</verb><access_level>USER</access_level></route>\n"
                          "<route><url>mcp$</url><verb>GET,POST</verb><access_level>PUBLIC</access_level></route>\n"
                          "<route><url>^/admin/</url><verb>GET</verb><access_level>ADMIN</access_level></route>\n"
                          "</routes></external-app></info>\n";

/// What a Socket.IO server with one room says.
void speakSocketIo(TalkingServer &server)
{
    server.headers = {{"Set-Cookie", "io=v4kQx0a1; Path=/; HttpOnly; SameSite=Strict"},
                      {"Set-Cookie", "theme=dark; Path=/; Max-Age=86400"}};
    server.opened = [](Connection *connection) {
        connection->sendText(
            R"(0{"sid":"lv_VI97HAXpY6yYWAAAC","upgrades":[],"pingInterval":25000,"pingTimeout":20000})");
    };
    server.said = [](Connection *connection, const QByteArray &message, bool) {
        if (message == "40") {
            connection->sendText(R"(40{"sid":"wZX3oN0bSVIhsaknAAAI"})");
        } else if (message.startsWith("420[")) {
            connection->sendText(R"(430[{"ok":true,"members":["Ada","Grace"]}])");
            connection->sendText(R"(42["room-user-change",[{"name":"Ada","id":17},{"name":"Grace","id":18}]])");
            connection->sendText("2");
        } else if (message.startsWith("42[")) {
            connection->sendText(R"(42["client-broadcast",{"type":"SCENE_UPDATE","elements":[{"id":"n1","x":12}]}])");
        }
    };
}

} // namespace

TourStage::TourStage()
{
    speakSocketIo(m_chatServer);
    m_other.plant = [](int number, const QByteArray &answer) -> QList<QByteArray> {
        if (number == 1)
            return {QByteArray(answer).replace("word 1", "another")};
        if (number == 2)
            return {answer, R"({"type":"stranger","why":"nobody asked"})"};
        return {answer};
    };
    const ProfileStore store(path(u"config/profiles"_s));
    if (!store.installStarters())
        qFatal("No starter profiles");
    Profile chat{.name = u"Board chat"_s, .folder = u"Team/Staging"_s, .keepsCookies = true};
    chat.target.url = m_chatServer.url(u"/socket.io/?EIO=4&transport=websocket"_s);
    chat.answers = u"none"_s; // the talk is the same in every picture
    Profile cloud{.name = u"Whiteboard"_s, .folder = u"Team/Staging"_s, .description = u"Behind HaRP."_s};
    cloud.setAddress(u"wss://{{host}}/exapps/board/live"_s);
    cloud.target.headers = {{"Authorization", "Bearer {{token}}"}};
    for (const Profile &profile : {chat, cloud}) {
        if (!store.save(profile))
            qFatal("A profile cannot be saved");
    }
    write(u"config/profiles/environments/staging.json"_s,
          R"({"name": "Staging", "description": "The test cloud", "variables": {"host": "staging.example.org",
              "who": "ada", "token": {"secret": true}}})");
    write(u"config/profiles/messages/join.json"_s,
          R"({"name": "Join the stand-up", "folder": "Board/Rooms", "kind": "json",
              "text": "{\"type\":\"join\",\"room\":\"stand-up\",\"user\":\"{{who}}\"}"})");
    write(u"config/profiles/messages/beat.json"_s, R"({"name": "Beat", "kind": "ping", "text": "beat"})");
    open();
}

TourStage::~TourStage()
{
    tidy();
    m_window.reset();
}

void TourStage::open()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Places{.settingsFile = path(u"plectrum.ini"_s),
                                                               .profileFolder = path(u"config/profiles"_s),
                                                               .recordingsFolder = path(u"recordings"_s),
                                                               .crashFolder = path(u"crashes"_s)});
    m_window->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    until([this] { return m_window->isActiveWindow(); }, "The window is active");
}

QString TourStage::write(const QString &name, const QByteArray &text) const
{
    const QString file = path(name);
    QFile out(file);
    if (!QDir().mkpath(QFileInfo(file).path()) || !out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(file));
    return file;
}

void TourStage::until(const std::function<bool()> &holds, const char *what)
{
    if (!QTest::qWaitFor(holds, BusyPatience))
        qFatal("Did not come true: %s", what);
}

QWidgetList TourStage::topLevels()
{
    return QApplication::topLevelWidgets();
}

void TourStage::trigger(const QString &action)
{
    if (m_window->currentTab()) {
        const QList<QAction *> own = m_window->currentTab()->actions();
        for (QAction *const each : own) {
            if (each->objectName() == action)
                return each->trigger();
        }
    }
    part<QAction>(*m_window, action).trigger();
}

RecordId TourStage::recordOf(const ConnectionTab &tab, const QString &kind, const QString &direction)
{
    const auto &model = part<TimelineModel>(tab);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(TimelineModel::KindRole).toString() == kind
            && (direction.isEmpty()
                || (index.data(TimelineModel::DirectionRole).toInt() == int(Direction::Incoming))
                    == (direction == "in"_L1)))
            return index.data(TimelineModel::RecordIdRole).toLongLong();
    }
    return 0;
}

void TourStage::face(ConnectionTab *tab, RecordId record, QLatin1StringView name)
{
    const QByteArray wanted = QByteArrayLiteral("plectrum::") + name.data();
    m_window->setCurrentTab(tab);
    tab->selectRecord(record);
    const auto all = tab->findChildren<QTabWidget *>();
    for (QTabWidget *const faces : all) {
        for (int i = 0; i < faces->count(); ++i) {
            if (faces->widget(i)->inherits(wanted.constData()))
                faces->setCurrentIndex(i);
        }
    }
}

void TourStage::send(ConnectionTab *tab, const MessageDraft &draft)
{
    auto &composer = part<Composer>(*tab);
    auto &button = part<QPushButton>(*tab, u"sendButton"_s);
    const auto &model = part<TimelineModel>(*tab);
    composer.setDraft(draft);
    until([&button] { return button.isEnabled(); }, "A message can be sent");
    const qint64 before = model.recordCount();
    composer.send();
    until([&] { return model.recordCount() > before; }, "A message is recorded");
}

ConnectionTab *TourStage::live()
{
    if (!m_live) {
        m_window->newTab();
        m_window->openUrl(u"loopback:/echo"_s);
        m_live = m_window->currentTab();
        send(m_live, {.kind = MessageDraft::Kind::Json, .text = QString::fromUtf8(Board)});
        const auto &model = part<TimelineModel>(*m_live);
        until([&model] { return model.recordCount() >= 4; }, "The echo is there");
    }
    m_window->setCurrentTab(m_live);
    return m_live;
}

ConnectionTab *TourStage::talk()
{
    using Kind = MessageDraft::Kind;
    if (!m_talk) {
        m_window->newTab();
        m_window->openUrl(u"loopback:/echo"_s);
        m_talk = m_window->currentTab();
        const QString board = QString::fromUtf8(Board);
        const MessageDraft drafts[] = {
            {.kind = Kind::Text, .text = u"hello, board"_s},
            {.kind = Kind::Json, .text = board},
            {.kind = Kind::Hex,
             .text = u"a3 64 74 79 70 65 64 6d 6f 76 65 61 78 fb 40 5e 20 00 00 00 00 00 "
                     "62 69 64 1b 18 79 7d 2e 5e 6b 1c 35"_s}, // CBOR
            {.kind = Kind::Hex,
             .text = u"83 a4 74 79 70 65 a4 6d 6f 76 65 a1 78 cb 40 5e 20 00 00 00 00 00 "
                     "a4 72 6f 6f 6d a8 73 74 61 6e 64 2d 75 70"_s}, // MessagePack
            {.kind = Kind::Json, .text = board, .cuts = {.every = 96}},
            {.kind = Kind::Ping, .text = u"beat"_s},
            {.kind = Kind::Text, .text = u"the same again and again, so that deflate pays. "_s.repeated(60)},
            {.kind = Kind::Hex, .text = u"00 ff 80 c3 28 10 20 7f"_s}};
        for (const MessageDraft &draft : drafts)
            send(m_talk, draft);
        until([this] { return recordOf(*m_talk, u"pong"_s, u"in"_s) > 0; }, "The echoes are there");
        send(m_talk, {.kind = Kind::Close, .text = u"enough for today"_s, .closeCode = 4001});
        until([this] { return !m_talk->isLive() && recordOf(*m_talk, u"end"_s) > 0; }, "The talk has ended");
    }
    face(m_talk, recordOf(*m_talk, u"text"_s, u"in"_s) + 2, "MessageFace"_L1);
    return m_talk;
}

ConnectionTab *TourStage::chat()
{
    using Kind = MessageDraft::Kind;
    if (!m_chat) {
        m_window->newTab();
        const auto profile = ProfileStore(path(u"config/profiles"_s)).find(u"board-chat"_s);
        if (!profile)
            qFatal("The profile of the chat is gone");
        m_window->connectProfile(*profile);
        m_chat = m_window->currentTab();
        send(m_chat, {.kind = Kind::Text, .text = u"40"_s});
        send(m_chat, {.kind = Kind::Text, .text = uR"(420["join-room",{"room":"stand-up","user":"Ada"}])"_s});
        send(m_chat, {.kind = Kind::Text, .text = uR"(42["server-broadcast",{"type":"MOUSE","x":120,"y":64}])"_s});
        const auto &model = part<TimelineModel>(*m_chat);
        until([&model] { return model.recordCount() >= 11; }, "The chat is recorded");
        const auto summary = [&model] { return model.index(10, TimelineModel::Summary).data().toString(); };
        until([&summary] { return !summary().isEmpty(); }, "The chat is read");
    }
    m_window->setCurrentTab(m_chat);
    return m_chat;
}

ConnectionTab *TourStage::violated()
{
    if (!m_violated) {
        m_window->newTab();
        m_window->openUrl(u"loopback:/echo"_s);
        m_violated = m_window->currentTab();
        send(m_violated, {.kind = MessageDraft::Kind::Text, .text = u"still well"_s});
        part<QPushButton>(*m_violated, u"frameButton"_s).click();
        auto *const surgery = shown<SurgeryDialog>();
        auto &presets = part<QComboBox>(*surgery, u"presetComboBox"_s);
        presets.setCurrentIndex(presets.findData(u"unmasked"_s));
        part<QPushButton>(*surgery, u"sendFrameButton"_s).click();
        until([this] { return !m_violated->isLive() && recordOf(*m_violated, u"end"_s) > 0; }, "The server ends it");
        surgery->close();
    }
    m_window->setCurrentTab(m_violated);
    return m_violated;
}

ConnectionTab *TourStage::stuck()
{
    if (!m_stuck) {
        m_window->newTab();
        m_window->openUrl(m_stuckPeer.url(u"/slow"_s).toString());
        m_stuck = m_window->currentTab();
        until([this] { return part<QPushButton>(*m_stuck, u"frameButton"_s).isEnabled(); }, "The slow peer answers");
        m_stuckPeer.socket()->disconnect(&m_stuckPeer);
        m_stuckPeer.socket()->setReadBufferSize(1);
        constexpr qsizetype MoreThanSocketsTake = 12 * 1024 * 1024;
        const QString file = write(u"long.bin"_s, QByteArray(MoreThanSocketsTake, 'x'));
        auto &composer = part<Composer>(*m_stuck);
        for (const MessageDraft &draft :
             {MessageDraft{.kind = MessageDraft::Kind::File, .text = file, .compression = Compression::Never},
              MessageDraft{.kind = MessageDraft::Kind::Json, .text = uR"({"n":1})"_s},
              MessageDraft{.text = u"and one more"_s}}) {
            composer.setDraft(draft);
            composer.send();
        }
    }
    m_window->setCurrentTab(m_stuck);
    return m_stuck;
}

QUrl TourStage::cloud()
{
    auto &dock = part<ServerDock>(*m_window);
    if (!dock.host().isRunning())
        part<QPushButton>(dock, u"startButton"_s).click();
    until([&dock] { return dock.host().isRunning(); }, "The rehearsal runs");
    QUrl url = dock.host().url();
    url.setScheme(u"http"_s);
    return url;
}

ConnectionTab *TourStage::refused()
{
    if (!m_refused) {
        QUrl url = cloud();
        url.setScheme(u"ws"_s);
        m_window->newTab();
        m_window->openUrl(url.toString() + u"/exapps/board/echo"_s);
        m_refused = m_window->currentTab();
        until([this] { return m_refused->reader() && recordOf(*m_refused, u"end"_s) > 0 && !m_refused->isLive(); },
              "HaRP refuses");
    }
    m_window->setCurrentTab(m_refused);
    return m_refused;
}

QString TourStage::issued()
{
    if (m_issued.isEmpty())
        m_issued = recordTalk(m_server, 3, path(u"stand-up.plectrum"_s));
    return m_issued;
}

QString TourStage::routes() const
{
    return write(u"appinfo/info.xml"_s, Routes);
}

void TourStage::chooseEnvironment()
{
    auto &choice = part<QComboBox>(*m_window, u"environmentComboBox"_s);
    choice.setCurrentIndex(choice.findText(u"Staging"_s));
    Q_EMIT choice.activated(choice.currentIndex());
}

ConnectionTab *TourStage::emptyTab()
{
    return m_window->newTab();
}

void TourStage::tidy()
{
    if (!m_window)
        return;
    while (QWidget *const popup = QApplication::activePopupWidget())
        popup->close();
    const QWidgetList all = topLevels();
    for (QWidget *const each : all) {
        if (each != m_window.get() && each->isVisible() && each->isWindow())
            each->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto docks = m_window->findChildren<QDockWidget *>();
    for (QDockWidget *const dock : docks)
        dock->hide();
    const auto searches = m_window->findChildren<SearchBar *>();
    for (SearchBar *const search : searches)
        search->close();
    const auto filters = m_window->findChildren<QLineEdit *>(u"filterLineEdit"_s);
    for (QLineEdit *const filter : filters)
        filter->clear();
    const auto cards = m_window->findChildren<NoticeCard *>();
    for (NoticeCard *const card : cards)
        part<QToolButton>(*card, u"noticeCloseButton"_s).click();
    part<QToolButton>(*m_window, u"recoveryLaterButton"_s).click();
    const QList<ConnectionTab *> tabs = m_window->tabs();
    for (ConnectionTab *const tab : tabs) {
        const bool isRecording = tab->title().endsWith(u'●');
        if (isRecording || QList{m_talk, m_live, m_chat, m_violated, m_refused}.contains(tab))
            continue;
        m_window->setCurrentTab(tab);
        trigger(u"closeTabAction"_s);
    }
    m_window->resize(m_size);
    m_window->activateWindow();
    QCoreApplication::processEvents();
}

} // namespace plectrum
