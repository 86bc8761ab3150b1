// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "support/growingcapture.h"
#include "ui/connectiontab.h"
#include "ui/environments.h"
#include "ui/filterbook.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticearea.h"
#include "ui/notices/noticecard.h"
#include "ui/notices/noticecenter.h"
#include "ui/notices/noticelist.h"
#include "ui/profilepane.h"
#include "ui/rowactions.h"
#include "ui/savedmessages.h"

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
    QByteArray contentOf(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    void bringsProfilesBack();
    void bringsFoldersBack();
    void bringsEnvironmentsBack();
    void bringsFiltersAndMessagesBack();
    void bringsNotesBack();
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

/// Byte for byte; where another one took the name in between, beside it.
void tst_NoticeCenter::bringsProfilesBack()
{
    Stage stage;
    auto *const pane = stage.window.findChild<ProfilePane *>();
    pane->reload(u"echo"_s);
    const QByteArray before = stage.contentOf(u"profiles/echo.json"_s);
    QVERIFY(!before.isEmpty());
    pane->removeProfile();
    QVERIFY(!pane->find(u"echo"_s));
    QVERIFY(!QFile::exists(stage.folder.filePath(u"profiles/echo.json"_s)));
    QCOMPARE(stage.notices().lastText(), u"Deleted the profile “Echo”"_s);
    stage.notices().undo();
    QCOMPARE(stage.contentOf(u"profiles/echo.json"_s), before);
    QCOMPARE(pane->current()->id, u"echo"_s);

    pane->removeProfile();
    QVERIFY(pane->store().save(Profile{.id = u"echo"_s, .name = u"Another"_s}));
    pane->reload();
    stage.notices().undo();
    QVERIFY(stage.contentOf(u"profiles/echo.json"_s).contains("Another"));
    QCOMPARE(pane->current()->name, u"Echo"_s);
}

void tst_NoticeCenter::bringsFoldersBack()
{
    Stage stage;
    auto *const pane = stage.window.findChild<ProfilePane *>();
    const auto count = pane->profiles().size();
    QVERIFY(count > 2);
    auto *const tree = stage.window.findChild<QTreeWidget *>(u"profilesTreeWidget"_s);
    tree->setCurrentItem(tree->topLevelItem(0));
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(pane->profiles().size(), 0);
    stage.notices().undo();
    QCOMPARE(pane->profiles().size(), count);
    QCOMPARE(pane->find(u"echo"_s)->folder, u"Loopback"_s);
}

void tst_NoticeCenter::bringsEnvironmentsBack()
{
    const QTemporaryDir folder;
    KeyStore keys;
    Environments all(folder.path(), keys);
    NoticeCenter center;
    connect(&all, &Environments::removed, &center, &NoticeCenter::tellDeleted);
    Environment environment{.name = u"Stage"_s};
    environment.variables = {{.name = u"who"_s, .value = u"bob"_s},
                             {.name = u"token"_s, .value = u"s3cret"_s, .isSecret = true}};
    const auto saved = all.save(environment, {});
    QVERIFY(saved);
    all.choose(saved->id);
    const auto secret = [&all, &saved] {
        QString found = u"?"_s;
        all.open(*all.find(saved->id), &all, [&found](const Environment &opened, const std::optional<Error> &) {
            for (const Environment::Variable &variable : opened.variables) {
                if (variable.isSecret)
                    found = variable.value;
            }
        });
        if (!QTest::qWaitFor([&found] { return found != "?"_L1; }, Patience))
            return u"no answer"_s;
        return found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(secret(), u"s3cret"_s, Patience);
    // Undone before the key store has told the secret, and long after.
    for (const bool waits : {false, true}) {
        all.remove(*all.find(saved->id));
        QVERIFY(!all.find(saved->id));
        QVERIFY(all.chosen().isEmpty());
        if (waits) {
            bool isAsked = false;
            keys.read(u"something else"_s, this, [&isAsked](const Result<QString> &) { isAsked = true; });
            QTRY_VERIFY_WITH_TIMEOUT(isAsked, Patience);
        }
        center.undo();
        QVERIFY(all.find(saved->id));
        QCOMPARE(all.chosen(), saved->id);
        QTRY_COMPARE_WITH_TIMEOUT(secret(), u"s3cret"_s, Patience);
    }
}

void tst_NoticeCenter::bringsFiltersAndMessagesBack()
{
    Stage stage;
    auto *const filters = stage.window.findChild<FilterBook *>();
    filters->save({u"big"_s, u"len > 1000"_s});
    filters->remove(u"big"_s);
    QVERIFY(filters->saved().isEmpty());
    QCOMPARE(stage.notices().lastText(), u"Deleted the filter “big”"_s);
    stage.window.findChild<QAction *>(u"undoAction"_s)->trigger();
    QCOMPARE(filters->saved(), (QList<SavedFilter>{{u"big"_s, u"len > 1000"_s}}));

    auto *const messages = stage.window.findChild<SavedMessages *>();
    QVERIFY(messages->save({.name = u"Hello"_s, .folder = u"Board"_s, .draft = {.text = u"hi"_s}}));
    const SavedMessage before = messages->all().constFirst();
    QVERIFY(messages->remove(before.id));
    QVERIFY(messages->all().isEmpty());
    stage.window.findChild<QAction *>(u"undoAction"_s)->trigger();
    QCOMPARE(messages->all(), QList<SavedMessage>{before});
}

void tst_NoticeCenter::bringsNotesBack()
{
    Stage stage;
    GrowingCapture capture(stage.folder.filePath(u"rows.plectrum"_s));
    capture.grow(5);
    QVERIFY(stage.window.openCapture(capture.writer().path()));
    ConnectionTab *const tab = stage.window.currentTab();
    auto *const rows = tab->findChild<RowActions *>();
    const auto note = [tab](RecordId id) {
        const auto &notes = tab->reader()->notes();
        const auto found = notes.find(id);
        return found == notes.end() ? RowNote() : found->second;
    };
    rows->setNotes({2}, u"look"_s);
    QTRY_COMPARE_WITH_TIMEOUT(note(2).text, u"look"_s, Patience);
    tab->selectRecord(2);
    const auto bookmark = [tab] {
        const auto actions = tab->actions();
        for (QAction *const action : actions) {
            if (action->objectName() == "bookmarkAction"_L1)
                action->trigger();
        }
    };
    bookmark();
    QTRY_VERIFY_WITH_TIMEOUT(note(2).bookmarked, Patience);
    QVERIFY(!stage.notices().canUndo());
    bookmark();
    QTRY_VERIFY_WITH_TIMEOUT(!note(2).bookmarked, Patience);
    rows->setNotes({2, 3}, {});
    QTRY_VERIFY_WITH_TIMEOUT(note(2).text.isEmpty(), Patience);
    stage.notices().undo();
    QTRY_COMPARE_WITH_TIMEOUT(note(2).text, u"look"_s, Patience);
    QVERIFY(!note(2).bookmarked);
    stage.notices().undo();
    QTRY_VERIFY_WITH_TIMEOUT(note(2).bookmarked, Patience);
    QVERIFY(!stage.notices().canUndo());
}

QTEST_MAIN(tst_NoticeCenter)
#include "tst_noticecenter.moc"
