// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "ui/callsdock.h"
#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/models/callsmodel.h"
#include "ui/models/roomsmodel.h"
#include "ui/models/timelinemodel.h"
#include "ui/roomsdock.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 30000; // ms
using Reporting = QAbstractItemModelTester::FailureReportingMode;

/// A talk in MQTT and one in Socket.IO, with heartbeats, a late one, an answer, one that is missing and one too many.
void record(CaptureWriter &writer)
{
    writer.addConnection({.url = u"ws://h/socket.io/?EIO=4&transport=websocket"_s});
    writer.addConnection({.url = u"ws://h/mqtt"_s, .subprotocol = u"mqtt"_s});
    qint64 ms = 0;
    const auto frame = [&](quint32 connection, bool isOutgoing, const QByteArray &bytes, Opcode opcode) {
        RecordView view{.direction = isOutgoing ? Direction::Outgoing : Direction::Incoming,
                        .connection = connection,
                        .timeNs = ++ms * 10'000'000,
                        .messageType = opcode};
        view.header.fin = true;
        view.header.opcode = opcode;
        view.payload = bytes;
        view.payloadBytes = bytes.size();
        writer.append(view);
    };
    const auto text = [&](const QByteArray &line) { frame(1, line.startsWith('>'), line.sliced(1), Opcode::Text); };
    const auto hex = [&](bool isOutgoing, const QByteArray &bytes) {
        frame(2, isOutgoing, QByteArray::fromHex(bytes), Opcode::Binary);
    };
    text("<0{\"sid\":\"s\",\"pingInterval\":25000,\"pingTimeout\":20000}"); // 1
    text(">40");                                                            // 2: never answered
    text(">421[\"join\",\"lobby\"]");                                       // 3
    text("<2");                                                             // 4
    text(">3");                                                             // 5
    text("<431[true]");                                                     // 6
    text(">422[\"leave\",\"den\"]");                                        // 7: never answered
    text("<437[true]");                                                     // 8: nobody asked
    frame(1, true, "p", Opcode::Ping);                                      // 9
    frame(1, false, "p", Opcode::Pong);                                     // 10
    hex(true, "100c00044d5154540402003c0000");                              // 11: CONNECT
    hex(false, "20020000");                                                 // 12: CONNACK
    hex(true, "820800010003612f6200");                                      // 13: SUBSCRIBE a/b
    hex(false, "9003000100");                                               // 14: SUBACK
    ms += 6000;
    text("<2"); // 15: late
    writer.append({.kind = RecordKind::End,
                   .connection = 1,
                   .timeNs = (ms + 1) * 10'000'000,
                   .payload = "{}",
                   .payloadBytes = 2});
}

struct Stage {
    Stage()
    {
        const QString path = folder.filePath(u"talks.plectrum"_s);
        {
            const auto writer = CaptureWriter::create(path, {});
            record(**writer);
            (void)(*writer)->close();
        }
        window.show();
        (void)window.openCapture(path);
    }
    ConnectionTab &tab() { return *window.currentTab(); }
    template <typename Part>
    Part &part(const char *name)
    {
        return *window.findChild<Part *>(QLatin1StringView(name));
    }
    QList<RecordId> ids()
    {
        QList<RecordId> all;
        for (int row = 0; row < tab().timeline().rowCount(); ++row)
            all << tab().timeline().recordAt(row);
        return all;
    }

    QTemporaryDir folder;
    MainWindow window{MainWindow::Places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                         .profileFolder = folder.filePath(u"config/profiles"_s),
                                         .recordingsFolder = folder.filePath(u"recordings"_s)}};
};

} // namespace

/// The docks and the switch that live on what protocols say, in the window.
class tst_CallsDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void callsModel();
    void roomsModel();
    void countsCalls();
    void followsTheSelectedRow();
    void filtersByMeaning_data();
    void filtersByMeaning();
    void hidesHeartbeats();
    void marksOrphansAndUnanswered();
};

void tst_CallsDock::callsModel()
{
    CallsModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    QList<CallRow> rows{
        {.protocol = "socketio"_L1, .title = "Socket.IO"_L1, .operation = "a \"b\"", .count = 2},
        {.protocol = "mqtt"_L1, .title = "MQTT"_L1, .direction = Direction::Incoming, .p50Ns = 1'500'000}};
    model.setRows(rows);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.filterOf(0), u"protocol == \"socketio\" and dir == out and operation == \"a \\\"b\\\"\""_s);
    QCOMPARE(model.filterOf(1), u"protocol == \"mqtt\" and dir == in"_s);
    QCOMPARE(model.index(1, CallsModel::P50).data().toString(), QLocale().toString(1.5, 'f', 3));
    QCOMPARE(model.index(0, CallsModel::P50).data().toString(), QString());
    rows[0].errors = 1;
    rows << CallRow{.protocol = "mqtt"_L1, .title = "MQTT"_L1, .operation = "more"};
    model.setRows(rows);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(0, CallsModel::Errors).data(CallsModel::IsBadRole).toBool());
    model.setRows({rows.constLast()});
    QCOMPARE(model.rowCount(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_CallsDock::roomsModel()
{
    RoomsModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setRooms({{1, "lobby", {{"alice", 3}, {{}, 5}}}, {2, "den", {{"bob", 7}}}}, true);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex lobby = model.index(0, 0);
    QCOMPARE(lobby.data().toString(), u"lobby · connection 1"_s);
    QCOMPARE(model.rowCount(lobby), 2);
    QCOMPARE(model.index(0, 0, lobby).data().toString(), u"alice"_s);
    QCOMPARE(model.index(1, 0, lobby).data().toString(), u"this client"_s);
    QCOMPARE(model.index(1, 0, lobby).data(RoomsModel::SinceRole).toLongLong(), 5);
    QCOMPARE(model.parent(model.index(1, 1, lobby)), lobby);
    model.setRooms({}, false);
    QCOMPARE(model.rowCount(), 0);
}

void tst_CallsDock::countsCalls()
{
    Stage stage;
    auto &dock = *stage.window.findChild<CallsDock *>();
    dock.show();
    auto &table = stage.part<QTableView>("callsTableView");
    const QAbstractItemModel *const rows = table.model();
    const auto rowOf = [rows](const QString &operation) {
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, CallsModel::Operation).data().toString() == operation)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"join"_s) >= 0 && rowOf(u"leave"_s) >= 0, Patience);
    const auto cell = [&](const QString &operation, int column) {
        return rows->index(rowOf(operation), column).data().toString();
    };
    QCOMPARE(cell(u"join"_s, CallsModel::Count), u"1"_s);
    QCOMPARE(cell(u"join"_s, CallsModel::Most), QLocale().toString(30.0, 'f', 3));
    QCOMPARE(cell(u"leave"_s, CallsModel::Unanswered), u"1"_s);
    Q_EMIT table.activated(rows->index(rowOf(u"join"_s), 0));
    QTRY_COMPARE_WITH_TIMEOUT(stage.ids(), QList<RecordId>({3}), Patience);
    // Without a tab there is nothing to count.
    dock.setTab(nullptr);
    QCOMPARE(rows->rowCount(), 0);
}

void tst_CallsDock::followsTheSelectedRow()
{
    Stage stage;
    auto &dock = *stage.window.findChild<RoomsDock *>();
    dock.show();
    const QAbstractItemModel *const rooms = stage.part<QTreeView>("roomsTreeView").model();
    stage.tab().selectRecord(12);
    QCOMPARE(rooms->rowCount(), 0);
    stage.tab().selectRecord(14);
    QTRY_COMPARE_WITH_TIMEOUT(rooms->rowCount(), 1, Patience);
    QVERIFY2(rooms->index(0, 0).data().toString().startsWith(u"a/b"_s),
             qPrintable(rooms->index(0, 0).data().toString()));
    stage.tab().selectRecord(3);
    QTRY_COMPARE_WITH_TIMEOUT(rooms->rowCount(), 0, Patience);
    QVERIFY(stage.part<QLabel>("roomsPlaceLabel").text().contains(u'3'));
}

void tst_CallsDock::filtersByMeaning_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<RecordId>>("ids");
    using Ids = QList<RecordId>;
    QTest::newRow("field of a protocol") << u"socketio.event == \"join\""_s << Ids{3};
    QTest::newRow("operation") << u"operation == \"leave\""_s << Ids{7};
    QTest::newRow("orphan") << u"orphan"_s << Ids{8};
    QTest::newRow("known only from later rows") << u"unanswered"_s << Ids{2, 7};
    QTest::newRow("problem") << u"problem contains \"late\""_s << Ids{15};
}

/// The rows come while they are decoded in another thread; what later ones tell of earlier ones is taken over.
void tst_CallsDock::filtersByMeaning()
{
    QFETCH(QString, filter);
    QFETCH(QList<RecordId>, ids);
    Stage stage;
    const QAbstractItemModelTester tester(&stage.tab().timeline(), Reporting::QtTest);
    stage.tab().setFilterText(filter);
    QTRY_COMPARE_WITH_TIMEOUT(stage.ids(), ids, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.tab().timeline().isScanning(), Patience);
    QCOMPARE(stage.ids(), ids);
}

void tst_CallsDock::hidesHeartbeats()
{
    Stage stage;
    auto &button = stage.part<QToolButton>("heartbeatsToolButton");
    QVERIFY(button.isChecked());
    QCOMPARE(stage.ids().size(), 16);
    button.click();
    const QList<RecordId> without{1, 2, 3, 6, 7, 8, 11, 12, 13, 14, 15, 16};
    QTRY_COMPARE_WITH_TIMEOUT(stage.ids(), without, Patience);
    const auto &counts = stage.part<QLabel>("countsLabel");
    QTRY_VERIFY2_WITH_TIMEOUT(counts.text().contains(u"4 heartbeats hidden"_s), qPrintable(counts.text()), Patience);
    // With another filter both hold.
    stage.tab().setFilterText(u"conn == 1 and dir == in"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.ids(), QList<RecordId>({1, 6, 8, 15}), Patience);
    // The next tab has it too.
    stage.window.newTab();
    QVERIFY(!stage.tab().findChild<QToolButton *>(u"heartbeatsToolButton"_s)->isChecked());
}

void tst_CallsDock::marksOrphansAndUnanswered()
{
    Stage stage;
    const TimelineModel &model = stage.tab().timeline();
    const auto latency = [&model](RecordId id) { return model.index(model.rowOf(id), TimelineModel::Latency); };
    const auto tone = [&](RecordId id) {
        return TimelineModel::Tone(latency(id).data(TimelineModel::ToneRole).toInt());
    };
    QTRY_COMPARE_WITH_TIMEOUT(latency(7).data().toString(), u"unanswered"_s, Patience);
    QCOMPARE(tone(7), TimelineModel::Tone::Bad);
    QTRY_COMPARE_WITH_TIMEOUT(latency(8).data().toString(), u"no request"_s, Patience);
    QCOMPARE(tone(8), TimelineModel::Tone::Bad);
    const QModelIndex late = model.index(model.rowOf(15), TimelineModel::Summary);
    QTRY_VERIFY_WITH_TIMEOUT(late.data().toString().contains(u"server's heartbeat"_s), Patience);
    QVERIFY2(late.data().toString().contains(u"late"_s), qPrintable(late.data().toString()));
}

QTEST_MAIN(tst_CallsDock)
#include "tst_callsdock.moc"
