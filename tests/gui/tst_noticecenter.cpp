// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticearea.h"
#include "ui/notices/noticecard.h"
#include "ui/notices/noticecenter.h"
#include "ui/notices/noticelist.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000; // ms

struct Stage {
    QTemporaryDir folder;
    MainWindow window{MainWindow::Places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                         .profileFolder = folder.filePath(u"profiles"_s),
                                         .recordingsFolder = folder.filePath(u"recordings"_s)}};

    Stage()
    {
        window.show();
        window.activateWindow();
    }
    NoticeCenter &notices() const { return *window.findChild<NoticeCenter *>(); }
    QList<NoticeCard *> cards() const
    {
        QList<NoticeCard *> shown = window.findChildren<NoticeCard *>();
        shown.removeIf([](const NoticeCard *card) { return !card->isVisible(); });
        return shown;
    }
};

} // namespace

class tst_NoticeCenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void undoesTheLastFirst();
    void undoesOnce();
    void keepsAHistory();
    void takesNoFocus();
    void stays();
    void tellsOfHiddenTabs();
};

void tst_NoticeCenter::undoesTheLastFirst()
{
    NoticeCenter center;
    QSignalSpy told(&center, &NoticeCenter::told);
    QStringList back;
    QVERIFY(!center.canUndo());
    center.tellDeleted(u"Deleted a"_s, [&back] { back << u"a"_s; });
    center.tellDeleted(u"Deleted b"_s, [&back] { back << u"b"_s; });
    QCOMPARE(told.count(), 2);
    QCOMPARE(center.undoText(), u"Deleted b"_s);
    center.undo();
    center.undo();
    center.undo();
    QCOMPARE(back, (QStringList{u"b"_s, u"a"_s}));
    QVERIFY(!center.canUndo());
}

void tst_NoticeCenter::undoesOnce()
{
    NoticeCenter center;
    int back = 0;
    center.tellDeleted(u"Deleted a"_s, [&back] { ++back; });
    center.tellDeleted(u"Deleted b"_s, [] {});
    const Notice first = center.history().constLast().notice;
    QCOMPARE(first.action, u"Undo"_s);
    first.run();
    first.run();
    QCOMPARE(back, 1);
    QCOMPARE(center.undoText(), u"Deleted b"_s);
}

void tst_NoticeCenter::keepsAHistory()
{
    Stage stage;
    auto *const action = stage.window.findChild<QAction *>(u"noticesAction"_s);
    action->trigger();
    auto *const list = stage.window.findChild<NoticeList *>();
    QVERIFY(list);
    QVERIFY(list->findChild<QLabel *>(u"nothingLabel"_s)->isVisible());
    for (int i = 0; i < 300; ++i)
        stage.notices().tell({.text = u"Notice %1"_s.arg(i)});
    auto *const tree = list->findChild<QTreeWidget *>(u"noticesTreeWidget"_s);
    QVERIFY(tree->isVisible());
    QCOMPARE(tree->topLevelItemCount(), 200);
    QCOMPARE(tree->topLevelItem(0)->text(1), u"Notice 299"_s);
    QCOMPARE(stage.cards().size(), 3);
    QCOMPARE(stage.cards().constLast()->text(), u"Notice 299"_s);
    list->reject();
}

void tst_NoticeCenter::takesNoFocus()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.window, Patience));
    stage.window.newTab();
    const QWidget *const focus = QApplication::focusWidget();
    QVERIFY(focus);
    int undone = 0;
    stage.notices().tellDeleted(u"Deleted it"_s, [&undone] { ++undone; });
    QCOMPARE(QApplication::focusWidget(), focus);
    QCOMPARE(stage.cards().constFirst()->accessibleName(), u"Deleted it"_s);
    auto *const area = stage.window.findChild<NoticeArea *>();
    QVERIFY(area->geometry().bottom() < stage.window.statusBar()->geometry().top());
    QVERIFY(stage.window.rect().contains(area->geometry()));
    stage.window.resize(800, 560);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window.rect().contains(area->geometry()), Patience);
    QTest::mouseClick(stage.cards().constFirst()->findChild<QPushButton *>(u"noticeButton"_s), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(stage.cards().isEmpty());
    QVERIFY(!area->isVisible());
}

/// It goes by itself, but not under the pointer.
void tst_NoticeCenter::stays()
{
    NoticeCard card({.kind = Notice::Kind::Good, .text = u"Short"_s}, nullptr, 20ms);
    QSignalSpy finished(&card, &NoticeCard::finished);
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(&card, &enter);
    QVERIFY(!card.isGoing());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&card, &leave);
    QVERIFY(card.isGoing());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, Patience);
}

void tst_NoticeCenter::tellsOfHiddenTabs()
{
    Stage stage;
    stage.window.openUrl(u"loopback:/refuse?status=403"_s);
    ConnectionTab *const first = stage.window.currentTab();
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window, Patience));
    stage.window.newTab();
    QTRY_VERIFY_WITH_TIMEOUT(stage.notices().lastText().contains(u"403"_s), Patience);
    QVERIFY(stage.window.currentTab() != first);
    QTest::mouseClick(stage.cards().constLast()->findChild<QPushButton *>(u"noticeButton"_s), Qt::LeftButton);
    QCOMPARE(stage.window.currentTab(), first);
    // What the present tab says itself is not said twice.
    const auto count = stage.notices().history().size();
    QSignalSpy troubled(first, &ConnectionTab::troubled);
    first->connectNow();
    QTRY_VERIFY_WITH_TIMEOUT(troubled.count() > 0, Patience);
    QCOMPARE(stage.notices().history().size(), count);
}

QTEST_MAIN(tst_NoticeCenter)
#include "tst_noticecenter.moc"
