// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "ui/models/timelinemodel.h"
#include "ui/timelineview.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// A capture that grows as the test says.
struct Growing {
    QTemporaryDir folder;
    std::unique_ptr<CaptureWriter> writer;
    std::shared_ptr<CaptureReader> reader;

    Growing()
    {
        const QString path = folder.filePath(u"a.plectrum"_s);
        writer = std::move(*CaptureWriter::create(path, {}));
        reader = std::move(*CaptureReader::open(path));
    }

    /// Text frames "row N", every third one outgoing.
    void grow(int rows)
    {
        for (int i = 0; i < rows; ++i) {
            const qint64 number = writer->appendedCount() + 1;
            const QByteArray payload = "row " + QByteArray::number(number);
            RecordView record{.direction = number % 3 == 0 ? Direction::Outgoing : Direction::Incoming,
                              .connection = 1,
                              .timeNs = number * 1000,
                              .payload = payload,
                              .payloadBytes = payload.size()};
            record.header.payloadLength = quint64(payload.size());
            writer->append(record);
        }
        QVERIFY(writer->flush());
    }
};

} // namespace

class tst_TimelineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void growsWithTheCapture();
    void filters();
    void filterGrows();
    void swapsReaders();
    void showsCells();
    void findsRows();
    void followsUntilScrolled();
    void keepsTheCurrentRowThroughFilters();
};

void tst_TimelineModel::growsWithTheCapture()
{
    Growing capture;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader);
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
    Growing capture;
    capture.grow(3000);
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader);
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
    Growing capture;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader);
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
    Growing first;
    Growing second;
    first.grow(100);
    second.grow(7);
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(first.reader);
    QCOMPARE(model.rowCount(), 100);
    model.setReader(second.reader);
    QCOMPARE(model.rowCount(), 7);
    model.setReader(nullptr);
    QCOMPARE(model.rowCount(), 0);
    model.refresh();
}

void tst_TimelineModel::showsCells()
{
    Growing capture;
    capture.grow(3);
    TimelineModel model;
    model.setReader(capture.reader);
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

void tst_TimelineModel::findsRows()
{
    Growing capture;
    capture.grow(30);
    TimelineModel model;
    model.setReader(capture.reader);
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

void tst_TimelineModel::followsUntilScrolled()
{
    Growing capture;
    capture.grow(500);
    TimelineModel model;
    TimelineView view;
    view.setModel(&model);
    view.resize(800, 300);
    view.show();
    model.setReader(capture.reader);
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(view.verticalScrollBar()->maximum() > 100);

    // Looking back ends following, and nothing moves when rows come.
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(!view.follows());
    const int before = view.verticalScrollBar()->value();
    capture.grow(500);
    model.refresh();
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(view.verticalScrollBar()->value(), before);
    QCOMPARE(view.currentRecord(), 1);

    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.follows());
    capture.grow(10);
    model.refresh();
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void tst_TimelineModel::keepsTheCurrentRowThroughFilters()
{
    Growing capture;
    capture.grow(600);
    TimelineModel model;
    TimelineView view;
    view.setModel(&model);
    view.resize(800, 300);
    view.show();
    model.setReader(capture.reader);
    view.setFollows(false);
    view.selectRecord(300);
    QCOMPARE(view.currentRecord(), 300);
    model.setFilter(*Filter::compile(u"dir == out"_s));
    QTRY_COMPARE(view.currentRecord(), 300);
    model.setFilter(Filter());
    QTRY_COMPARE(view.currentRecord(), 300);
    QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
}

QTEST_MAIN(tst_TimelineModel)
#include "tst_timelinemodel.moc"
