// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "support/growingcapture.h"
#include "ui/models/timelinemodel.h"
#include "ui/timelineview.h"
#include "websocket/violation.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_TimelineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void growsWithTheCapture();
    void filters();
    void filterGrows();
    void swapsReaders();
    void showsCells();
    void tellsConnectionsApart();
    void findsRows();
    void showsDamage();
    void marksViolations();
};

void tst_TimelineModel::growsWithTheCapture()
{
    GrowingCapture capture;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader());
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int round = 1; round <= 5; ++round) {
        capture.grow(700);
        model.refresh();
        QCOMPARE(model.rowCount(), round * 700);
        QCOMPARE(inserted.size(), round);
    }
    model.refresh();
    QCOMPARE(inserted.size(), 5);
    QCOMPARE(model.recordCount(), 3500);
    QCOMPARE(model.hiddenCount(), 0);
}

void tst_TimelineModel::filters()
{
    GrowingCapture capture;
    capture.grow(3000);
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader());
    model.setFilter(*Filter::compile(u"dir == out"_s));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.hiddenCount(), 2000);
    QCOMPARE(model.recordAt(0), 3);
    QCOMPARE(model.recordAt(999), 3000);
    model.setFilter(*Filter::compile(u"text contains \"nothing\""_s));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(Filter());
    QCOMPARE(model.rowCount(), 3000);
}

void tst_TimelineModel::filterGrows()
{
    GrowingCapture capture;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader());
    model.setFilter(*Filter::compile(u"text contains \"0\""_s));
    for (int round = 0; round < 4; ++round) {
        capture.grow(500);
        model.refresh();
        QTRY_VERIFY(!model.isScanning());
        int expected = 0;
        for (int number = 1; number <= (round + 1) * 500; ++number)
            expected += QByteArray::number(number).contains('0') ? 1 : 0;
        QCOMPARE(model.rowCount(), expected);
    }
}

void tst_TimelineModel::swapsReaders()
{
    GrowingCapture first;
    GrowingCapture second;
    first.grow(100);
    second.grow(7);
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(first.reader());
    QCOMPARE(model.rowCount(), 100);
    model.setReader(second.reader());
    QCOMPARE(model.rowCount(), 7);
    model.setReader(nullptr);
    QCOMPARE(model.rowCount(), 0);
    model.refresh();
}

void tst_TimelineModel::showsCells()
{
    GrowingCapture capture;
    capture.grow(3);
    TimelineModel model;
    model.setReader(capture.reader());
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, TimelineModel::Number), u"1"_s);
    QCOMPARE(cell(0, TimelineModel::Time), u"0.000001"_s);
    QCOMPARE(cell(0, TimelineModel::DirectionColumn), u"↙"_s);
    QCOMPARE(cell(2, TimelineModel::DirectionColumn), u"↗"_s);
    QCOMPARE(cell(0, TimelineModel::Kind), u"text"_s);
    QCOMPARE(cell(0, TimelineModel::Length), u"5"_s);
    QCOMPARE(cell(2, TimelineModel::Preview), u"row 3"_s);
    QCOMPARE(model.index(2, TimelineModel::DirectionColumn).data(Qt::AccessibleTextRole).toString(), u"sent"_s);
    QCOMPARE(model.index(1, 0).data(TimelineModel::RecordIdRole).toLongLong(), 2);
}

void tst_TimelineModel::tellsConnectionsApart()
{
    GrowingCapture capture;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader());
    TimelineView view;
    view.setModel(&model);
    const auto cell = [&model](int row) { return model.index(row, TimelineModel::ConnectionColumn).data().toString(); };

    capture.writer().addConnection({.role = Role::Client});
    capture.grow(1, 1);
    model.refresh();
    QVERIFY(!model.hasManyConnections());
    QVERIFY(view.isColumnHidden(TimelineModel::ConnectionColumn));
    QCOMPARE(cell(0), u"1 client"_s);

    capture.writer().addConnection({.role = Role::Server});
    capture.grow(1, 2);
    model.refresh();
    QVERIFY(model.hasManyConnections());
    QVERIFY(!view.isColumnHidden(TimelineModel::ConnectionColumn));
    QCOMPARE(cell(0), u"1 client"_s);
    QCOMPARE(cell(1), u"2 server"_s);
    QVERIFY(model.index(1, 0).data(TimelineModel::ServerRole).toBool());
    QVERIFY(!model.index(0, 0).data(TimelineModel::ServerRole).toBool());

    // A row whose connection nobody told of.
    capture.grow(1, 9);
    model.refresh();
    QCOMPARE(cell(2), u"9 client"_s);
    model.setReader(nullptr);
    QVERIFY(!model.hasManyConnections());
}

void tst_TimelineModel::findsRows()
{
    GrowingCapture capture;
    capture.grow(30);
    TimelineModel model;
    model.setReader(capture.reader());
    QCOMPARE(model.rowOf(1), 0);
    QCOMPARE(model.rowOf(30), 29);
    QCOMPARE(model.rowOf(1000), 29);
    model.setFilter(*Filter::compile(u"dir == out"_s));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowOf(3), 0);
    QCOMPARE(model.rowOf(5), 0);
    QCOMPARE(model.rowOf(6), 1);
    QCOMPARE(model.rowOf(2), -1);
}

/// Rows of a block that cannot be read stay rows, and say so.
void tst_TimelineModel::showsDamage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.plectrum"_s);
    {
        GrowingCapture capture(path);
        capture.grow(20000);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf("row 10000");
    QVERIFY(at > 0);
    QVERIFY(file.seek(at));
    QCOMPARE(file.write("XXXXXXXXX"), 9);
    file.close();

    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(std::move(*CaptureReader::open(path)));
    QCOMPARE(model.rowCount(), 20000);
    QCOMPARE(model.index(9999, TimelineModel::Number).data().toString(), QLocale().toString(10000));
    QCOMPARE(model.index(9999, TimelineModel::Kind).data().toString(), u"damaged"_s);
    QVERIFY(!model.index(9999, TimelineModel::Preview).data().toString().isEmpty());
    QVERIFY(model.index(9999, 0).data(TimelineModel::ViolationsRole).toUInt() != 0);
    QCOMPARE(model.index(0, TimelineModel::Preview).data().toString(), u"row 1"_s);
    QCOMPARE(model.index(19999, TimelineModel::Preview).data().toString(), u"row 20000"_s);

    // A filter goes on behind the damage.
    model.setFilter(*Filter::compile(u"text == \"row 1\" or text == \"row 20000\""_s));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 2);
}

void tst_TimelineModel::marksViolations()
{
    GrowingCapture capture;
    RecordView record{.direction = Direction::Incoming, .connection = 1, .payload = "\xff", .payloadBytes = 1};
    record.violations = Violation::InvalidUtf8;
    capture.append(record);
    TimelineModel model;
    model.setReader(capture.reader());
    const QModelIndex index = model.index(0, TimelineModel::Kind);
    QCOMPARE(Violations::fromInt(index.data(TimelineModel::ViolationsRole).toUInt()),
             Violations(Violation::InvalidUtf8));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QString(violationInfo(Violation::InvalidUtf8).section)));
}

QTEST_MAIN(tst_TimelineModel)
#include "tst_timelinemodel.moc"
