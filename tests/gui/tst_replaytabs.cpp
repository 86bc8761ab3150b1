// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayreport.h"
#include "support/issuingtalk.h"
#include "support/secretservice.h"
#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/models/replayrowsmodel.h"
#include "ui/replay/replaydock.h"
#include "ui/timelineview.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

struct Stage {
    QTemporaryDir folder;
    MainWindow window{MainWindow::Places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                         .profileFolder = folder.filePath(u"config/profiles"_s),
                                         .recordingsFolder = folder.filePath(u"recordings"_s)}};
    ReplayDock &dock = *window.findChild<ReplayDock *>();
    QSignalSpy opened{&dock.replay(), &ReplayCase::opened};
    QSignalSpy results{&dock.replay(), &ReplayCase::resultChanged};
    QSignalSpy settled{&dock.replay().host(), &ReplayHost::settled};

    Stage() { window.show(); }
    QTableView *rows() const { return dock.findChild<QTableView *>(u"rowsTableView"_s); }
    void click(const char *button) const { dock.findChild<QPushButton *>(QLatin1StringView(button))->click(); }
    static TimelineView *timelineOf(ConnectionTab *tab) { return tab->findChild<TimelineView *>(); }

    /// A recording in a tab, played from the dock with its own in another.
    void play(const IssuingServer &server)
    {
        const QString path = recordTalk(server, 2, folder.filePath(u"talk.plectrum"_s));
        QVERIFY(window.openCapture(path).has_value());
        dock.show();
        click("emptyThisButton");
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
        click("playButton");
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, Patience);
        QCOMPARE(results.size(), 1);
    }
};

} // namespace

/// The dock in the window: rows of both recordings and of the dock are chosen together.
class tst_ReplayTabs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        SecretService::useNone();
    }
    void recordsIntoATabOfItsOwn();
    void choosesInTheTabs();
    void isChosenFromTheTabs();
    void opensTheRecordings();
    void survivesClosedTabs();
    void opensScenarios();
    void saysWhereNothingIsRecorded();

private:
    IssuingServer m_server;
};

void tst_ReplayTabs::recordsIntoATabOfItsOwn()
{
    Stage stage;
    stage.play(m_server);
    QCOMPARE(stage.window.tabCount(), 2);
    const QList<ConnectionTab *> tabs = stage.window.tabs();
    QCOMPARE(stage.window.currentTab(), tabs.first()); // what it is compared with stays in front
    QVERIFY(tabs.last()->title().startsWith("replay-talk"_L1));
    QVERIFY(!tabs.last()->title().contains(u'●')); // it is over, and the file is closed
    stage.click("playButton");
    QTRY_COMPARE_WITH_TIMEOUT(stage.settled.size(), 2, Patience);
    QCOMPARE(stage.window.tabCount(), 3);
}

void tst_ReplayTabs::choosesInTheTabs()
{
    Stage stage;
    stage.play(m_server);
    const QList<ConnectionTab *> tabs = stage.window.tabs();
    const ReplayResult result = *stage.dock.replay().result();
    QVERIFY2(result.passed(), ReplayReport(result).text().constData());
    int linked = 0;
    for (int row = 0; row < stage.rows()->model()->rowCount(); ++row) {
        stage.rows()->selectRow(row);
        const ReplayRow &chosen = result.rows.at(row);
        if (chosen.expectedRecord > 0)
            QCOMPARE(Stage::timelineOf(tabs.first())->currentRecord(), chosen.expectedRecord);
        if (chosen.actualRecord > 0)
            QCOMPARE(Stage::timelineOf(tabs.last())->currentRecord(), chosen.actualRecord);
        linked += chosen.expectedRecord > 0 && chosen.actualRecord > 0 ? 1 : 0;
    }
    QVERIFY(linked >= 7);
}

void tst_ReplayTabs::isChosenFromTheTabs()
{
    Stage stage;
    stage.play(m_server);
    const ReplayResult result = *stage.dock.replay().result();
    const QList<ConnectionTab *> tabs = stage.window.tabs();
    for (qsizetype row = 0; row < result.rows.size(); ++row) {
        const ReplayRow &each = result.rows.at(row);
        if (each.expectedRecord > 0) {
            tabs.first()->selectRecord(each.expectedRecord);
            QCOMPARE(stage.rows()->currentIndex().row(), int(row));
        }
        stage.rows()->clearSelection();
        if (each.actualRecord > 0) {
            tabs.last()->selectRecord(each.actualRecord);
            QCOMPARE(stage.rows()->currentIndex().row(), int(row));
        }
    }
    // What no row speaks of leaves the choice alone.
    const int before = stage.rows()->currentIndex().row();
    stage.dock.selectRecord(tabs.first()->capturePath(), 100000);
    stage.dock.selectRecord(stage.folder.filePath(u"other.plectrum"_s), 3);
    QCOMPARE(stage.rows()->currentIndex().row(), before);
}

void tst_ReplayTabs::opensTheRecordings()
{
    Stage stage;
    stage.dock.show();
    stage.window.showReplay(recordTalk(m_server, 1, stage.folder.filePath(u"talk.plectrum"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(stage.opened.size(), 1, Patience);
    QCOMPARE(stage.window.tabCount(), 0);
    stage.rows()->selectRow(2);
    Q_EMIT stage.rows()->activated(stage.rows()->currentIndex());
    QCOMPARE(stage.window.tabCount(), 1);
    QCOMPARE(QFileInfo(stage.window.currentTab()->capturePath()).fileName(), u"talk.plectrum"_s);
    QCOMPARE(Stage::timelineOf(stage.window.currentTab())->currentRecord(),
             stage.dock.replay().scenario().steps.at(2).recorded);
    Q_EMIT stage.rows()->activated(stage.rows()->currentIndex());
    QCOMPARE(stage.window.tabCount(), 1);
}

/// A tab that goes takes its share of the recording with it, and nothing else.
void tst_ReplayTabs::survivesClosedTabs()
{
    Stage stage;
    QFile file(stage.folder.filePath(u"waits.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("scenario: 1\nactors: {a: {url: '" + m_server.url().toEncoded()
               + "'}}\nsteps:\n  - connect: a\n  - wait: 60s\n");
    file.close();
    stage.window.openFile(file.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(stage.opened.size(), 1, Patience);
    stage.click("playButton");
    QTRY_COMPARE_WITH_TIMEOUT(stage.window.tabCount(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows()->model()->index(1, 0).data(ReplayRowsModel::StateRole).toInt()
                                 == int(ReplayRowsModel::State::Current),
                             Patience);
    stage.window.findChild<QAction *>(u"closeTabAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(stage.window.tabCount(), 0, Patience);
    stage.click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(stage.settled.size(), 1, Patience);
    QVERIFY(stage.dock.replay().result()->isStopped);
    QVERIFY(QFile::exists(stage.dock.replay().result()->recordedIn));
}

void tst_ReplayTabs::opensScenarios()
{
    Stage stage;
    QFile file(stage.folder.filePath(u"case.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("scenario: 1\nname: A case\nactors: {a: {url: 'ws://127.0.0.1:1/'}}\nsteps:\n  - connect: a\n");
    file.close();
    stage.window.openFile(file.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(stage.opened.size(), 1, Patience);
    QVERIFY(stage.dock.isVisible());
    QCOMPARE(stage.dock.replay().scenario().name, u"A case"_s);
    QCOMPARE(stage.window.tabCount(), 0);
}

void tst_ReplayTabs::saysWhereNothingIsRecorded()
{
    Stage stage;
    stage.dock.show();
    stage.click("emptyThisButton");
    QVERIFY(stage.window.statusBar()->currentMessage().contains(u"no recording yet"_s));
    QVERIFY(stage.opened.isEmpty());
}

QTEST_MAIN(tst_ReplayTabs)
#include "tst_replaytabs.moc"
