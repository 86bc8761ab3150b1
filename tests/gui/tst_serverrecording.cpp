// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/models/timelinemodel.h"
#include "ui/serverdock.h"
#include "ui/theme.h"
#include "ui/timelineview.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 60000;
enum Where { OwnTab, CurrentTab };

/// A window whose rehearsal runs.
struct Stage {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
    ServerDock *dock = nullptr;

    Stage()
    {
        window = std::make_unique<MainWindow>(MainWindow::Places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                                                 .profileFolder = folder.filePath(u"config/profiles"_s),
                                                                 .recordingsFolder = folder.filePath(u"recordings"_s)});
        window->show();
        dock = window->findChild<ServerDock *>();
        dock->show();
        start();
    }

    QPushButton *button(const char *name) const { return dock->findChild<QPushButton *>(QLatin1StringView(name)); }
    void start() const
    {
        button("startButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(dock->host().isRunning(), Patience);
    }
    void record(Where where) const
    {
        dock->findChild<QComboBox *>(u"recordComboBox"_s)->setCurrentIndex(where);
        button("recordButton")->click();
    }
    bool isRecording() const { return button("recordButton")->isChecked(); }
    ConnectionTab *tab() const { return window->currentTab(); }
    TimelineModel *model() const { return tab()->findChild<TimelineModel *>(); }

    /// Sends one message to the rehearsed echo, waits for its answer and closes.
    void echo(const QByteArray &message) const
    {
        Target target;
        target.url = QUrl(dock->host().url().toString() + u"/exapps/board/echo"_s);
        target.user = u"alice"_s;
        target.password = u"app-password"_s;
        Client client(nullptr);
        const QSignalSpy closed(&client, &Client::closed);
        QObject::connect(&client, &Client::opened, &client, [&](Connection *connection) {
            QObject::connect(connection, &Connection::messageReceived, &client, [&client] { client.close(); });
            connection->sendText(message);
        });
        client.open(target);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, Patience);
    }

    /// As the user does, with the cross of the tab.
    void closeTab() const
    {
        auto *const tabs = window->findChild<QTabWidget *>(u"tabWidget"_s);
        const QPointer<ConnectionTab> closing = tab();
        qobject_cast<QToolButton *>(tabs->tabBar()->tabButton(tabs->currentIndex(), QTabBar::RightSide))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!closing, Patience);
    }
};

/// The file as it is on disk: kind, side and direction of each row: "text server in".
QStringList rowsOf(const QString &path)
{
    const auto reader = std::move(*CaptureReader::open(path));
    const QList<ConnectionInfo> connections = reader->connections();
    QStringList rows;
    for (RecordId id = 1; id <= reader->count(); ++id) {
        const RecordView record = *reader->record(id);
        rows << u"%1 %2 %3"_s.arg(record.kind == RecordKind::Request          ? u"request"_s
                                      : record.kind == RecordKind::Response   ? u"response"_s
                                      : record.kind == RecordKind::End        ? u"end"_s
                                      : record.header.opcode == Opcode::Close ? u"close"_s
                                                                              : u"text"_s,
                                  connections.at(record.connection - 1).role == Role::Server ? u"server"_s
                                                                                             : u"client"_s,
                                  record.direction == Direction::Incoming ? u"in"_s : u"out"_s);
    }
    return rows;
}

/// Nobody writes it any more: it could be replaced.
bool isClosed(const QString &path)
{
    return CaptureWriter::create(path, {.overwrite = true}).has_value();
}

} // namespace

class tst_ServerRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void recordsInATabOfItsOwn();
    void sharesOneTimeline();
    void beginsARecordingToShare();
    void tabIsClosedFirst_data();
    void tabIsClosedFirst();
    void serverStopsFirst();
    void windowIsClosedFirst();
    void refusesATabThatShowsAFile();
};

void tst_ServerRecording::recordsInATabOfItsOwn()
{
    const Stage stage;
    stage.record(OwnTab);
    QVERIFY(stage.isRecording());
    QCOMPARE(stage.window->tabCount(), 1);
    QVERIFY(stage.tab()->title().endsWith(u'●'));
    QVERIFY(stage.tab()->capturePath().startsWith(stage.folder.filePath(u"recordings/HaRP-rehearsal"_s)));
    stage.echo("hello");
    QTRY_VERIFY_WITH_TIMEOUT(stage.model()->rowCount() >= 8, Patience);
    QVERIFY(stage.tab()->statusText().contains("Recording"_L1));

    stage.button("recordButton")->click();
    QVERIFY(!stage.isRecording());
    QVERIFY(!stage.tab()->title().contains(u'●'));
    const QString path = stage.tab()->capturePath();
    const QStringList rows = rowsOf(path);
    QCOMPARE(rows.first(), u"request server in"_s);
    QCOMPARE(rows.filter(u"text server"_s), QStringList({u"text server in"_s, u"text server out"_s}));
    // What comes now is not recorded.
    stage.echo("unseen");
    QCOMPARE(rowsOf(path).size(), rows.size());
}

/// The same bytes seen from both sides, each row where it belongs in time.
void tst_ServerRecording::sharesOneTimeline()
{
    const Stage stage;
    stage.window->newTab();
    stage.record(CurrentTab);
    QVERIFY(stage.isRecording());
    stage.button("connectButton")->click();
    QCOMPARE(stage.window->tabCount(), 1);
    auto *const text = stage.tab()->findChild<QPlainTextEdit *>(u"composerTextEdit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->isEnabled() && stage.tab()->isLive(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.model()->rowCount() >= 6, Patience);
    text->setPlainText(u"ping-pong"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.model()->rowCount() >= 10, Patience);
    QVERIFY(!stage.tab()->findChild<TimelineView *>()->isColumnHidden(TimelineModel::ConnectionColumn));
    stage.tab()->disconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.tab()->isLive(), Patience);

    const QString path = stage.tab()->capturePath();
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(path).filter(u"end"_s).size(), 2, Patience);
    const QStringList rows = rowsOf(path);
    // Cause before effect, whoever recorded it.
    qsizetype before = -1;
    for (const QString &row :
         {u"request client out"_s, u"request server in"_s, u"response server out"_s, u"response client in"_s,
          u"text client out"_s, u"text server in"_s, u"text server out"_s, u"text client in"_s, u"close client out"_s,
          u"close server in"_s, u"close server out"_s, u"close client in"_s}) {
        const qsizetype at = rows.indexOf(row);
        QVERIFY2(at > before, qPrintable(row + u" in "_s + rows.join(u", "_s)));
        before = at;
    }
    // One clock. A row's time is taken before its place in the file, so threads may differ by a blink.
    const auto reader = std::move(*CaptureReader::open(path));
    qint64 latest = 0;
    for (RecordId id = 1; id <= reader->count(); ++id) {
        const qint64 time = reader->record(id)->timeNs;
        QVERIFY(time > latest - 20'000'000);
        latest = qMax(latest, time);
    }
    QCOMPARE(reader->connections().size(), 2);
    stage.button("recordButton")->click();
    QVERIFY(!stage.isRecording());
}

void tst_ServerRecording::beginsARecordingToShare()
{
    const Stage stage;
    QCOMPARE(stage.window->tabCount(), 0);
    stage.record(CurrentTab);
    QVERIFY(stage.isRecording());
    QCOMPARE(stage.window->tabCount(), 1);
    // Before anything connects here, what others send is seen already.
    stage.echo("from elsewhere");
    QTRY_VERIFY_WITH_TIMEOUT(stage.model()->rowCount() >= 8, Patience);
}

void tst_ServerRecording::tabIsClosedFirst_data()
{
    QTest::addColumn<int>("where");
    QTest::newRow("own tab") << int(OwnTab);
    QTest::newRow("shared") << int(CurrentTab);
}

void tst_ServerRecording::tabIsClosedFirst()
{
    QFETCH(const int, where);
    const Stage stage;
    stage.record(Where(where));
    stage.echo("one");
    const QString path = stage.tab()->capturePath();
    // A tunnel is open while the file goes.
    Target target;
    target.url = QUrl(stage.dock->host().url().toString() + u"/exapps/board/echo"_s);
    target.user = u"alice"_s;
    target.password = u"app-password"_s;
    Client client(nullptr);
    QList<QByteArray> answers;
    connect(&client, &Client::opened, this, [&](Connection *connection) {
        connect(connection, &Connection::messageReceived, this,
                [&answers](const Assembled &message) { answers.append(message.payload.toByteArray()); });
        connection->sendText("two");
    });
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, Patience);

    stage.closeTab();
    QVERIFY(!stage.isRecording());
    const QStringList rows = rowsOf(path);
    QCOMPARE(rows.filter(u"text server"_s).size(), 4);
    client.connection()->sendText("three");
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2, Patience);
    QCOMPARE(rowsOf(path), rows);
    QVERIFY(isClosed(path));
    // And again, into a new one.
    stage.record(Where(where));
    QVERIFY(stage.isRecording());
    stage.echo("four");
    QTRY_VERIFY_WITH_TIMEOUT(stage.model()->rowCount() >= 8, Patience);
}

void tst_ServerRecording::serverStopsFirst()
{
    const Stage stage;
    stage.record(OwnTab);
    stage.echo("one");
    const QString path = stage.tab()->capturePath();
    stage.button("startButton")->click();
    QVERIFY(!stage.dock->host().isRunning());
    // The recording waits for the next start.
    QVERIFY(stage.isRecording());
    stage.start();
    stage.echo("two");
    QTRY_VERIFY_WITH_TIMEOUT(stage.model()->rowCount() >= 16, Patience);
    stage.button("startButton")->click();
    stage.button("recordButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(path).filter(u"text server in"_s).size(), 2, Patience);
    stage.closeTab();
    QVERIFY(isClosed(path));
}

void tst_ServerRecording::windowIsClosedFirst()
{
    Stage stage;
    stage.record(OwnTab);
    stage.echo("one");
    const QString path = stage.tab()->capturePath();
    stage.window.reset();
    QCOMPARE(rowsOf(path).filter(u"text server"_s).size(), 2);
    QVERIFY(isClosed(path));
}

void tst_ServerRecording::refusesATabThatShowsAFile()
{
    const Stage stage;
    stage.record(OwnTab);
    stage.button("recordButton")->click();
    QVERIFY(stage.tab()->isCapture());
    stage.record(CurrentTab);
    QVERIFY(!stage.isRecording());
    QVERIFY(stage.window->statusBar()->currentMessage().contains("shows a file"_L1));
}

QTEST_MAIN(tst_ServerRecording)
#include "tst_serverrecording.moc"
