// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/growingcapture.h"
#include "ui/models/timelinemodel.h"
#include "ui/timelineview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// A view of a capture, shown.
struct Stage {
    GrowingCapture capture;
    TimelineModel model;
    TimelineView view;

    explicit Stage(int rows)
    {
        capture.grow(rows);
        view.setModel(&model);
        view.resize(800, 300);
        view.show();
        model.setReader(capture.reader());
        view.setFocus();
    }

    void grow(int rows)
    {
        capture.grow(rows);
        model.refresh();
    }
    void filter(const QString &text) { model.setFilter(*Filter::compile(text)); }
    bool isAtEnd() const { return view.verticalScrollBar()->value() == view.verticalScrollBar()->maximum(); }
    bool showsCurrent() const
    {
        return view.viewport()->rect().contains(view.visualRect(view.currentIndex()).center());
    }
};

} // namespace

class tst_TimelineView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void followsUntilScrolled();
    void followsAgainAtTheEnd();
    void staysWhereOneReads();
    void keepsTheCurrentRowThroughFilters();
    void remembersARowTheFilterHides();
    void aNewChoiceEndsTheOldOne();
    void forgetsTheRowWithItsCapture();
    void keys_data();
    void keys();
    void copiesRows();
    void copiesNoMoreThanItSays();
    void saysWhyItIsEmpty();
};

void tst_TimelineView::followsUntilScrolled()
{
    Stage stage(500);
    QTRY_VERIFY(stage.isAtEnd());
    QVERIFY(stage.view.verticalScrollBar()->maximum() > 100);
    QSignalSpy changed(&stage.view, &TimelineView::followsChanged);

    // Looking back ends following, and nothing moves when rows come.
    QTest::keyClick(&stage.view, Qt::Key_Home);
    QVERIFY(!stage.view.follows());
    QCOMPARE(changed.size(), 1);
    const int before = stage.view.verticalScrollBar()->value();
    stage.grow(500);
    QCOMPARE(stage.model.rowCount(), 1000);
    QCOMPARE(stage.view.verticalScrollBar()->value(), before);
    QCOMPARE(stage.view.currentRecord(), 1);

    QTest::keyClick(&stage.view, Qt::Key_End);
    QVERIFY(stage.view.follows());
    stage.grow(10);
    QTRY_VERIFY(stage.isAtEnd());
}

void tst_TimelineView::followsAgainAtTheEnd()
{
    Stage stage(500);
    QScrollBar *const bar = stage.view.verticalScrollBar();
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!stage.view.follows());
    bar->triggerAction(QAbstractSlider::SliderToMaximum);
    QVERIFY(stage.view.follows());
    stage.view.setFollows(false);
    bar->setValue(0);
    stage.view.setFollows(true);
    QVERIFY(stage.isAtEnd());
}

void tst_TimelineView::staysWhereOneReads()
{
    Stage stage(1000);
    stage.view.setFollows(false);
    stage.view.verticalScrollBar()->setValue(400);
    const QModelIndex top = stage.view.indexAt({5, 5});
    QCOMPARE(top.row(), 400);
    for (int round = 0; round < 5; ++round)
        stage.grow(300);
    QCOMPARE(stage.view.indexAt({5, 5}).row(), 400);
    QVERIFY(!stage.view.follows());
}

void tst_TimelineView::keepsTheCurrentRowThroughFilters()
{
    Stage stage(600);
    stage.view.setFollows(false);
    stage.view.selectRecord(300);
    QCOMPARE(stage.view.currentRecord(), 300);
    stage.filter(u"dir == out"_s);
    QTRY_COMPARE(stage.view.currentRecord(), 300);
    QVERIFY(stage.showsCurrent());
    stage.filter({});
    QTRY_COMPARE(stage.view.currentRecord(), 300);
    QVERIFY(stage.showsCurrent());
}

void tst_TimelineView::remembersARowTheFilterHides()
{
    Stage stage(600);
    stage.view.setFollows(false);
    stage.view.selectRecord(301);
    stage.filter(u"dir == out"_s);
    QTRY_COMPARE(stage.model.rowCount(), 200);
    QCOMPARE(stage.view.currentRecord(), 0);
    stage.filter(u"text contains \"nothing\""_s);
    QTRY_VERIFY(!stage.model.isScanning());
    stage.filter({});
    QCOMPARE(stage.view.currentRecord(), 301);
    QVERIFY(stage.showsCurrent());
}

void tst_TimelineView::aNewChoiceEndsTheOldOne()
{
    Stage stage(600);
    stage.view.setFollows(false);
    stage.view.selectRecord(599); // incoming
    stage.filter(u"dir == out"_s);
    QTRY_COMPARE(stage.model.rowCount(), 200);
    stage.view.selectRecord(30);
    stage.grow(30);
    QCOMPARE(stage.view.currentRecord(), 30);
    stage.filter({});
    QCOMPARE(stage.view.currentRecord(), 30);
}

void tst_TimelineView::forgetsTheRowWithItsCapture()
{
    Stage stage(600);
    stage.view.setFollows(false);
    stage.view.selectRecord(5);
    GrowingCapture other;
    other.grow(20);
    stage.model.setReader(other.reader());
    QCOMPARE(stage.model.rowCount(), 20);
    QCOMPARE(stage.view.currentRecord(), 0);
}

void tst_TimelineView::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<qint64>("record");
    QTest::addColumn<bool>("follows");
    QTest::newRow("up") << int(Qt::Key_Up) << qint64(299) << false;
    QTest::newRow("down") << int(Qt::Key_Down) << qint64(301) << false;
    QTest::newRow("home") << int(Qt::Key_Home) << qint64(1) << false;
    QTest::newRow("end") << int(Qt::Key_End) << qint64(600) << true;
}

void tst_TimelineView::keys()
{
    QFETCH(const int, key);
    QFETCH(const qint64, record);
    QFETCH(const bool, follows);
    Stage stage(600);
    stage.view.setFollows(false);
    stage.view.selectRecord(300);
    QSignalSpy selected(&stage.view, &TimelineView::recordSelected);
    QTest::keyClick(&stage.view, Qt::Key(key));
    QCOMPARE(stage.view.currentRecord(), record);
    QCOMPARE(selected.last().first().toLongLong(), record);
    QCOMPARE(stage.view.follows(), follows);
    QVERIFY(stage.showsCurrent());
}

void tst_TimelineView::copiesRows()
{
    Stage stage(30);
    stage.view.setFollows(false);
    stage.view.selectRecord(4);
    QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&stage.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"4\t0.000004\t↙\ttext\t5\trow 4\n5\t0.000005\t↙\ttext\t5\trow 5"_s);
}

void tst_TimelineView::copiesNoMoreThanItSays()
{
    Stage stage(100500);
    stage.view.selectAll();
    QTest::keyClick(&stage.view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 100001);
    QVERIFY(lines.at(99999).endsWith(u"row 100000"_s));
    QVERIFY(lines.last().startsWith(u'…'));
}

void tst_TimelineView::saysWhyItIsEmpty()
{
    Stage stage(0);
    stage.view.setEmptyText(u"Nothing here"_s);
    const QImage with = stage.view.viewport()->grab().toImage();
    stage.view.setEmptyText({});
    QVERIFY(with != stage.view.viewport()->grab().toImage());
    stage.view.setEmptyText(u"Nothing here"_s);
    stage.grow(3);
    const QImage rows = stage.view.viewport()->grab().toImage();
    stage.view.setEmptyText({});
    QCOMPARE(stage.view.viewport()->grab().toImage(), rows);
}

QTEST_MAIN(tst_TimelineView)
#include "tst_timelineview.moc"
