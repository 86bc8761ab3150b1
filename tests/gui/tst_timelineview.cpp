// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturenotes.h"
#include "support/growingcapture.h"
#include "support/patience.h"
#include "ui/models/timelinecolumns.h"
#include "ui/models/timelinemodel.h"
#include "ui/settings.h"
#include "ui/timelinelook.h"
#include "ui/timelineview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
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
    void keepsThePlaceOfARowAsOthersAreHidden();
    void staysNearARowTheFilterHides();
    void choosesColumns();
    void keepsOneColumn();
    void ordersAndResizesColumns();
    void remembersColumns();
    void readsWhatItCanOfALayout();
    void showsColumnsWhenTheyAreOfUse();
    void choosesTimes();
    void coloursRows();
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

void tst_TimelineView::keepsThePlaceOfARowAsOthersAreHidden()
{
    Stage stage(900);
    stage.view.setFollows(false);
    stage.view.selectRecord(450);
    const int top = stage.view.visualRect(stage.view.currentIndex()).top();
    stage.filter(u"dir == out"_s);
    QTRY_COMPARE(stage.model.rowCount(), 300);
    QTRY_COMPARE(stage.view.currentRecord(), 450);
    QTRY_COMPARE(stage.view.visualRect(stage.view.currentIndex()).top(), top);
    stage.grow(300);
    QTRY_COMPARE(stage.model.rowCount(), 400);
    QCOMPARE(stage.view.visualRect(stage.view.currentIndex()).top(), top);
    stage.filter({});
    QCOMPARE(stage.view.visualRect(stage.view.currentIndex()).top(), top);
}

void tst_TimelineView::staysNearARowTheFilterHides()
{
    Stage stage(900);
    stage.view.setFollows(false);
    stage.view.verticalScrollBar()->setValue(400); // record 401, incoming
    stage.filter(u"dir == out"_s);
    QTRY_COMPARE(stage.model.rowCount(), 300);
    QTRY_COMPARE(stage.model.recordAt(stage.view.indexAt({5, 5}).row()), 399);
    // What was looked at is not forgotten by that.
    stage.filter({});
    QCOMPARE(stage.model.recordAt(stage.view.indexAt({5, 5}).row()), 401);
}

void tst_TimelineView::choosesColumns()
{
    Stage stage(5);
    QVERIFY(stage.view.isColumnHidden(TimelineModel::Clock));
    QMenu menu;
    stage.view.fillColumnMenu(menu);
    for (const TimelineColumn &column : timelineColumns()) {
        const auto *const action = menu.findChild<QAction *>(QString(column.id) + u"ColumnAction"_s);
        QVERIFY2(action, column.name);
        QVERIFY(!action->text().isEmpty());
    }
    menu.findChild<QAction *>(u"clockColumnAction"_s)->trigger();
    QVERIFY(!stage.view.isColumnHidden(TimelineModel::Clock));
    menu.findChild<QAction *>(u"previewColumnAction"_s)->trigger();
    QVERIFY(stage.view.isColumnHidden(TimelineModel::Preview));
    QMenu again;
    stage.view.fillColumnMenu(again);
    QVERIFY(again.findChild<QAction *>(u"clockColumnAction"_s)->isChecked());
    again.findChild<QAction *>(u"resetColumnsAction"_s)->trigger();
    QVERIFY(stage.view.isColumnHidden(TimelineModel::Clock));
    QVERIFY(!stage.view.isColumnHidden(TimelineModel::Preview));
}

void tst_TimelineView::keepsOneColumn()
{
    Stage stage(5);
    for (int round = 0; round < 20; ++round) {
        QMenu menu;
        stage.view.fillColumnMenu(menu);
        for (QAction *const action : menu.actions()) {
            if (action->objectName().endsWith(u"ColumnAction"_s) && action->isChecked() && action->isEnabled()) {
                action->trigger();
                break;
            }
        }
    }
    QCOMPARE(stage.view.horizontalHeader()->count() - stage.view.horizontalHeader()->hiddenSectionCount(), 1);
}

void tst_TimelineView::ordersAndResizesColumns()
{
    Stage stage(3);
    TimelineLook look;
    stage.view.setLook(look);
    TimelineView other;
    TimelineModel otherModel;
    other.setModel(&otherModel);
    other.setLook(look);

    QHeaderView *const header = stage.view.horizontalHeader();
    header->moveSection(header->visualIndex(TimelineModel::Kind), 0);
    header->resizeSection(TimelineModel::Kind, 77);
    QCOMPARE(look.columns().order.first(), u"kind"_s);
    QCOMPARE(look.columns().widths.value(u"kind"_s), 77);
    QVERIFY(!look.columns().widths.contains(u"preview"_s));
    // The other tab does as this one.
    QCOMPARE(other.horizontalHeader()->visualIndex(TimelineModel::Kind), 0);
    QCOMPARE(other.columnWidth(TimelineModel::Kind), 77);
    // What is copied stands in the order that is seen.
    stage.view.selectRecord(1);
    QTest::keyClick(&stage.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"text\t1\t0.000001\t↙\t5\trow 1"_s);
}

void tst_TimelineView::remembersColumns()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"plectrum.ini"_s));
    ColumnLayout layout;
    layout.order = {u"preview"_s, u"number"_s};
    layout.shown = {{u"kind"_s, false}, {u"bits"_s, true}};
    layout.widths = {{u"number"_s, 61}};
    {
        TimelineLook look(&settings);
        look.setColumns(layout);
        look.setTimeMode(TimeMode::WallClock);
    }
    Settings read(folder.filePath(u"plectrum.ini"_s));
    TimelineLook look(&read);
    QCOMPARE(look.columns(), layout);
    QCOMPARE(look.timeMode(), TimeMode::WallClock);
    Stage stage(3);
    stage.view.setLook(look);
    QCOMPARE(stage.view.horizontalHeader()->visualIndex(TimelineModel::Preview), 0);
    QVERIFY(stage.view.isColumnHidden(TimelineModel::Kind));
    QVERIFY(!stage.view.isColumnHidden(TimelineModel::Bits));
    QCOMPARE(stage.view.columnWidth(TimelineModel::Number), 61);
    QCOMPARE(stage.model.timeMode(), TimeMode::WallClock);
}

void tst_TimelineView::readsWhatItCanOfALayout()
{
    const QByteArray text = R"({"order": ["kind", "nonsense", "kind", 5, "number"], "shown": {"bits": "yes", "clock":
        true, "x": true}, "widths": {"number": -3, "kind": 1000000, "time": 80, "y": 9}})";
    const ColumnLayout layout = ColumnLayout::fromJson(QJsonDocument::fromJson(text).object());
    QCOMPARE(layout.order, (QStringList{u"kind"_s, u"number"_s}));
    QCOMPARE(layout.shown, (QHash<QString, bool>{{u"clock"_s, true}}));
    QCOMPARE(layout.widths, (QHash<QString, int>{{u"time"_s, 80}}));
    // All columns are there, once, those that were left out after their neighbour.
    QList<int> columns = layout.columns();
    QCOMPARE(columns.indexOf(TimelineModel::Bits), columns.indexOf(TimelineModel::Kind) + 1);
    std::ranges::sort(columns);
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        QCOMPARE(columns.at(column), column);
}

void tst_TimelineView::showsColumnsWhenTheyAreOfUse()
{
    Stage stage(3);
    QVERIFY(stage.view.isColumnHidden(TimelineModel::Note));
    QVERIFY((*CaptureNotes::open(stage.capture.reader()->path()))->set(2, {.bookmarked = true, .text = u"look"_s}));
    stage.model.refresh();
    QVERIFY(!stage.view.isColumnHidden(TimelineModel::Note));
    QCOMPARE(stage.model.index(1, TimelineModel::Note).data().toString(), u"★ look"_s);
}

void tst_TimelineView::choosesTimes()
{
    Stage stage(3);
    QMenu menu;
    stage.view.fillColumnMenu(menu);
    QVERIFY(menu.findChild<QAction *>(u"startTimeAction"_s)->isChecked());
    menu.findChild<QAction *>(u"shownTimeAction"_s)->trigger();
    QCOMPARE(stage.model.timeMode(), TimeMode::SinceShown);
    QCOMPARE(stage.model.index(2, TimelineModel::Time).data().toString(), u"0.000001"_s);
}

void tst_TimelineView::coloursRows()
{
    Stage stage(6);
    TimelineLook look;
    look.setColorRules(
        {{.name = u"Out"_s, .filter = u"dir == out"_s, .light = {{}, Qt::yellow}, .dark = {{}, Qt::yellow}},
         {.name = u"Third"_s, .filter = u"payload contains \"row 3\""_s, .light = {{}, Qt::red}}});
    stage.view.setLook(look);
    const auto colorOf = [&stage](int row) {
        const QRect cell = stage.view.visualRect(stage.model.index(row, TimelineModel::Kind));
        return stage.view.viewport()->grab().toImage().pixelColor(cell.left() + 2, cell.center().y());
    };
    QCOMPARE(colorOf(2), QColor(Qt::yellow)); // the first rule wins
    QCOMPARE(colorOf(5), QColor(Qt::yellow));
    QVERIFY(colorOf(1) != QColor(Qt::yellow));
    QList<ColorRule> rules = look.colorRules();
    rules[0].isOn = false;
    look.setColorRules(rules);
    QCOMPARE(colorOf(2), QColor(Qt::red));
    QVERIFY(colorOf(5) != QColor(Qt::yellow));
}

QTEST_MAIN(tst_TimelineView)
#include "tst_timelineview.moc"
