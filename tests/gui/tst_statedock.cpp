// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/boardtalk.h"
#include "support/growingcapture.h"
#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/models/payloadtreemodel.h"
#include "ui/models/statescan.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/valuediffmodel.h"
#include "ui/statedock.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int StatePatience = 30000; // ms
using Reporting = QAbstractItemModelTester::FailureReportingMode;

struct BoardStage {
    BoardStage()
    {
        const QString path = folder.filePath(u"board.plectrum"_s);
        writeBoard(path);
        window.show();
        (void)window.openCapture(path);
        window.findChild<StateDock *>()->show();
    }
    ConnectionTab &tab() { return *window.currentTab(); }
    template <typename Part>
    Part &part(const char *name)
    {
        return *window.findChild<Part *>(QLatin1StringView(name));
    }
    /// "place: before > after", of all that changed.
    QStringList changes()
    {
        const QAbstractItemModel &model = *part<QTableView>("stateChangesTableView").model();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines << model.index(row, 0).data().toString() + u": "_s + model.index(row, 1).data().toString() + u" > "_s
                    + model.index(row, 2).data().toString();
        return lines;
    }
    void choose(const char *document)
    {
        auto &box = part<QComboBox>("stateDocumentComboBox");
        QTRY_VERIFY_WITH_TIMEOUT(box.findText(QString::fromLatin1(document), Qt::MatchStartsWith) >= 0, StatePatience);
        box.setCurrentIndex(box.findText(QString::fromLatin1(document), Qt::MatchStartsWith));
        Q_EMIT box.activated(box.currentIndex());
    }

    QTemporaryDir folder;
    MainWindow window{MainWindow::Places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                         .profileFolder = folder.filePath(u"config/profiles"_s),
                                         .recordingsFolder = folder.filePath(u"recordings"_s)}};
};

} // namespace

class tst_StateDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void followsTheRow();
    void comparesWithAHeldRow();
    void stepsThroughChanges();
    void copies();
    void withoutDocuments();
    void grows();
};

void tst_StateDock::followsTheRow()
{
    BoardStage stage;
    auto &tree = *stage.part<QTreeView>("stateTreeView").model();
    const QAbstractItemModelTester tester(&tree, Reporting::QtTest);
    stage.choose(BoardDocument);
    stage.tab().selectRecord(6);
    const QStringList changed{u"/cards/c1/column: 0 > 1"_s, u"/version: 1 > 2"_s};
    QTRY_COMPARE_WITH_TIMEOUT(stage.changes(), changed, StatePatience);
    const QModelIndex root = tree.index(0, 0);
    QCOMPARE(tree.rowCount(root), 4);
    const QModelIndex version = tree.index(3, PayloadTreeModel::Value, root);
    QCOMPARE(version.data().toString(), u"2"_s);
    QVERIFY(version.data(PayloadTreeModel::FoundRole).toBool());
    QVERIFY(!tree.index(2, 0, root).data(PayloadTreeModel::FoundRole).toBool()); // the title
    auto &note = stage.part<QLabel>("stateNoteLabel");
    QVERIFY(note.isHidden());

    // A change that cannot be made is told, and later rows are doubtful.
    stage.tab().selectRecord(8);
    QTRY_VERIFY_WITH_TIMEOUT(note.text().contains(u"/version"_s), StatePatience);
    QCOMPARE(stage.changes(), QStringList());
    stage.tab().selectRecord(9);
    QTRY_VERIFY_WITH_TIMEOUT(note.text().contains(u"row 8"_s), StatePatience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.changes().size(), 3, StatePatience);

    // Before its first message there was nothing.
    stage.tab().selectRecord(2);
    QTRY_COMPARE_WITH_TIMEOUT(tree.rowCount(), 0, StatePatience);
    stage.choose(BoardPresence);
    stage.tab().selectRecord(5);
    const QStringList joined{u"/bob: nothing > {\"metas\":[{\"phx_ref\":\"F2\",\"since\":1700000040}]}"_s};
    QTRY_COMPARE_WITH_TIMEOUT(stage.changes(), joined, StatePatience);
}

void tst_StateDock::comparesWithAHeldRow()
{
    BoardStage stage;
    stage.choose(BoardDocument);
    stage.tab().selectRecord(6);
    QTRY_COMPARE_WITH_TIMEOUT(stage.changes().size(), 2, StatePatience);
    auto &hold = stage.part<QToolButton>("stateHoldToolButton");
    hold.click();
    QVERIFY(hold.text().contains(u'6'));
    stage.tab().selectRecord(9);
    const QStringList changed{u"/cards/c1/column: 1 > 2"_s,
                              u"/cards/c2: {\"by\":\"bob\",\"column\":0,\"text\":\"Sign the packages\"} > nothing"_s,
                              u"/cards/c3: nothing > {\"by\":\"ann\",\"column\":0,\"text\":\"Tell the list\"}"_s,
                              u"/version: 2 > 4"_s};
    QTRY_COMPARE_WITH_TIMEOUT(stage.changes(), changed, StatePatience);
    hold.click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.changes().size(), 3, StatePatience);
}

void tst_StateDock::stepsThroughChanges()
{
    BoardStage stage;
    stage.choose(BoardDocument);
    stage.tab().selectRecord(6);
    auto &next = stage.part<QToolButton>("stateNextToolButton");
    auto &former = stage.part<QToolButton>("stateFormerToolButton");
    QTRY_VERIFY_WITH_TIMEOUT(next.isEnabled() && former.isEnabled(), StatePatience);
    former.click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.tab().currentRecord(), RecordId(4), StatePatience);
    QTRY_VERIFY_WITH_TIMEOUT(!former.isEnabled() && next.isEnabled(), StatePatience);
    next.click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.tab().currentRecord(), RecordId(6), StatePatience);
}

void tst_StateDock::copies()
{
    BoardStage stage;
    stage.choose(BoardDocument);
    stage.tab().selectRecord(6);
    QTRY_COMPARE_WITH_TIMEOUT(stage.changes().size(), 2, StatePatience);
    stage.part<QTableView>("stateChangesTableView").actions().constFirst()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(uR"("path":"/version","value":2)"_s));
    stage.part<QTreeView>("stateTreeView").actions().constFirst()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"{\"cards\":"_s));
}

void tst_StateDock::withoutDocuments()
{
    BoardStage stage;
    stage.choose(BoardDocument);
    stage.window.newTab();
    auto &tree = *stage.part<QTreeView>("stateTreeView").model();
    QTRY_COMPARE_WITH_TIMEOUT(tree.rowCount(), 0, StatePatience);
    QVERIFY(!stage.part<QComboBox>("stateDocumentComboBox").isEnabled());
    stage.window.findChild<StateDock *>()->setTab(nullptr);
    QCOMPARE(tree.rowCount(), 0);
}

/// A capture that grows is read on; what is asked of rows to come is answered when they come.
void tst_StateDock::grows()
{
    GrowingCapture capture;
    StateScan scan;
    const QSignalSpy answered(&scan, &StateScan::answered);
    scan.start(capture.reader()->path(), {});
    (void)capture.append(Opcode::Text, Direction::Incoming, R"([{"op":"add","path":"","value":{"a":1}}])");
    scan.grow(1);
    scan.ask({.connection = 1, .key = "JSON Patch", .row = 2});
    QTRY_COMPARE_WITH_TIMEOUT(scan.passed(), 1, StatePatience);
    QVERIFY(!scan.answer());
    (void)capture.append(Opcode::Text, Direction::Incoming, R"([{"op":"add","path":"/b","value":2}])");
    scan.grow(2);
    QTRY_VERIFY_WITH_TIMEOUT(scan.answer(), StatePatience);
    QCOMPARE(scan.answer()->view.json, R"({"a":1,"b":2})");
    QCOMPARE(scan.answer()->former, RecordId(1));
    QCOMPARE(scan.answer()->touched, QList<qsizetype>{0});
    QCOMPARE(answered.size(), 1);
}

QTEST_MAIN(tst_StateDock)
#include "tst_statedock.moc"
