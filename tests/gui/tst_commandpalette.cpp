// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/cheatsheet.h"
#include "ui/commands/commandmodel.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/fuzzymatch.h"
#include "ui/commands/menucommands.h"
#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000; // ms

/// A window of its own places, with an environment.
struct Stage {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    Stage()
    {
        open(); // writes the first profiles
        QDir(folder.path()).mkpath(u"config/profiles/environments"_s);
        QFile file(folder.filePath(u"config/profiles/environments/stage.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(R"({"name": "Stage of mine", "variables": {"who": "bob"}})");
        file.close();
        open();
    }

    void open()
    {
        window = std::make_unique<MainWindow>(MainWindow::Places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                                                 .profileFolder = folder.filePath(u"config/profiles"_s),
                                                                 .recordingsFolder = folder.filePath(u"recordings"_s)});
        window->show();
        window->activateWindow();
    }

    CommandPalette *palette() const { return window->findChild<CommandPalette *>(); }
    QLineEdit *line() const { return palette()->findChild<QLineEdit *>(u"commandLineEdit"_s); }
    QAbstractItemModel *found() const { return palette()->findChild<QListView *>(u"commandListView"_s)->model(); }

    void openPalette() const
    {
        window->findChild<QAction *>(u"paletteAction"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(palette()->isVisible(), Patience);
    }
    /// What the first one found is, with its path.
    QString first(const QString &typed) const
    {
        line()->setText(typed);
        const QModelIndex index = found()->index(0, 0);
        return index.isValid() ? index.data().toString() + u" | "_s + index.data(CommandModel::PathRole).toString()
                               : QString();
    }
    void use(const QString &typed) const
    {
        openPalette();
        line()->clear();
        QTest::keyClicks(line(), typed);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!palette()->isVisible(), Patience);
    }
};

} // namespace

class tst_CommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void matches_data();
    void matches();
    void ranks();
    void readsMenus();
    void knowsEveryActionOfTheWindow();
    void findsByFewLetters();
    void goesByKeysAlone();
    void jumps();
    void saysWhyNot();
    void remembersWhatWasUsed();
    void listsKeys();
};

void tst_CommandPalette::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<QList<int>>("positions");
    QTest::newRow("nothing") << u""_s << u"Go to URL"_s << true << QList<int>();
    QTest::newRow("as it stands") << u"url"_s << u"Go to URL"_s << true << QList<int>{6, 7, 8};
    QTest::newRow("beginning of a word before the middle of one")
        << u"to"_s << u"Auto to"_s << true << QList<int>{5, 6};
    QTest::newRow("beginnings of words") << u"npro"_s << u"New profile"_s << true << QList<int>{0, 4, 5, 6};
    QTest::newRow("a beginning that leads nowhere") << u"nepf"_s << u"New extra profile"_s << false << QList<int>();
    QTest::newRow("one that leads somewhere later") << u"pof"_s << u"Pop over of"_s << true << QList<int>{0, 9, 10};
    QTest::newRow("words in another order")
        << u"prof new"_s << u"New profile"_s << true << QList<int>{0, 1, 2, 4, 5, 6, 7};
    QTest::newRow("letters here and there") << u"nfl"_s << u"New profile"_s << false << QList<int>();
    QTest::newRow("camel case") << u"hr"_s << u"HarpRehearsal"_s << true << QList<int>{0, 4};
    QTest::newRow("not ASCII") << u"ÄH"_s << u"häufig ähnlich"_s << true << QList<int>{7, 8};
    QTest::newRow("nothing to find in") << u"a"_s << u""_s << false << QList<int>();
    QTest::newRow("many ways, none of which fits")
        << QString(30, u'a') + u'b' << u"a-"_s.repeated(200) << false << QList<int>();
}

void tst_CommandPalette::matches()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(bool, fits);
    QFETCH(QList<int>, positions);
    const auto match = fuzzyMatch(typed, name);
    QCOMPARE(match.has_value(), fits);
    if (match)
        QCOMPARE(match->positions, positions);
}

void tst_CommandPalette::ranks()
{
    CommandModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<Command> commands{{.title = u"Reconnect"_s, .path = u"A"_s},
                                  {.title = u"Connect"_s, .path = u"B"_s},
                                  {.title = u"Connect now"_s, .path = u"C"_s, .isEnabled = false},
                                  {.title = u"Other"_s, .path = u"Connection"_s}};
    const auto titles = [&model] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row).data().toString();
        return all;
    };
    model.setCommands(commands, {});
    QCOMPARE(titles(), (QStringList{u"Reconnect"_s, u"Connect"_s, u"Other"_s, u"Connect now"_s}));
    model.setTyped(u"conn"_s);
    QCOMPARE(titles(), (QStringList{u"Connect"_s, u"Reconnect"_s, u"Other"_s, u"Connect now"_s}));
    model.setTyped(u"zz"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setTyped({});
    model.setCommands(commands, {commands.at(3).key(), commands.at(1).key()});
    QCOMPARE(titles(), (QStringList{u"Other"_s, u"Connect"_s, u"Reconnect"_s, u"Connect now"_s}));
}

void tst_CommandPalette::readsMenus()
{
    QMenuBar bar;
    QMenu *const menu = bar.addMenu(u"&File && more"_s);
    menu->addAction(u"&Open…"_s)->setShortcut(QKeySequence(u"Ctrl+O"_s));
    menu->addSeparator();
    addHeading(*menu, u"Not to be chosen"_s);
    QMenu *const below = menu->addMenu(u"&Late"_s);
    int used = 0;
    connect(below, &QMenu::aboutToShow, below, [below, &used] {
        below->clear();
        below->addAction(u"Made when it opens"_s, below, [&used] { ++used; });
    });
    const QList<Command> commands = menuCommands(bar);
    QCOMPARE(commands.size(), 2);
    QCOMPARE(commands.at(0).title, u"Open"_s);
    QCOMPARE(commands.at(0).path, u"File & more"_s);
    QCOMPARE(commands.at(0).shortcut, u"Ctrl+O"_s);
    QCOMPARE(commands.at(1).path, u"File & more ▸ Late"_s);
    commands.at(1).run();
    QCOMPARE(used, 1);
    below->clear();
    commands.at(1).run(); // its action is gone
    QCOMPARE(used, 1);
}

/// No second list: what hangs in the menus is in the palette, and no two share their keys.
void tst_CommandPalette::knowsEveryActionOfTheWindow()
{
    Stage stage;
    stage.window->newTab();
    const QList<Command> commands = menuCommands(*stage.window->menuBar());
    QStringList names;
    for (const Command &command : commands)
        names << command.title;
    const QList<QAction *> actions =
        stage.window->findChildren<QAction *>(QRegularExpression(u"Action$"_s), Qt::FindDirectChildrenOnly);
    QVERIFY(actions.size() > 25);
    for (const QAction *const action : actions)
        QVERIFY2(names.contains(plainActionText(action->text())), qPrintable(action->objectName()));
    QVERIFY(names.contains(u"Bookmark"_s)); // of the tab
    QHash<QString, QString> owners;
    for (const Command &command : commands) {
        if (command.shortcut.isEmpty())
            continue;
        QVERIFY2(!owners.contains(command.shortcut),
                 qPrintable(command.title + u" and "_s + owners.value(command.shortcut)));
        owners.insert(command.shortcut, command.title);
    }
}

void tst_CommandPalette::findsByFewLetters()
{
    Stage stage;
    stage.openPalette();
    QCOMPARE(stage.first(u"npro"_s), u"New profile | Profile"_s);
    QCOMPARE(stage.first(u"dark"_s), u"Dark | View"_s);
    QCOMPARE(stage.first(u"view tap"_s), u"Tap | View"_s);
    QCOMPARE(stage.first(u"connect profile echo"_s), u"Echo | Connect to profile"_s);
    QCOMPARE(stage.first(u"xyzzy"_s), QString());
    QVERIFY(stage.palette()->findChild<QLabel *>(u"nothingLabel"_s)->isVisible());
    QTest::keyClick(stage.line(), Qt::Key_Return);
    QVERIFY(stage.palette()->isVisible());
    QTest::keyClick(stage.line(), Qt::Key_Escape);
    QVERIFY(!stage.palette()->isVisible());
    QCOMPARE(stage.window->tabCount(), 0);
}

void tst_CommandPalette::goesByKeysAlone()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get(), Patience));
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.palette()->isVisible(), Patience);
    auto *const list = stage.palette()->findChild<QListView *>(u"commandListView"_s);
    QTest::keyClick(stage.line(), Qt::Key_Down);
    QTest::keyClick(stage.line(), Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::keyClick(stage.line(), Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClicks(stage.line(), u"new conn"_s);
    QTest::keyClick(stage.line(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stage.window->tabCount(), 1, Patience);
    QVERIFY(!stage.palette()->isVisible());
}

void tst_CommandPalette::jumps()
{
    Stage stage;
    stage.use(u"environment stage of"_s);
    auto *const choice = stage.window->findChild<QComboBox *>(u"environmentComboBox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(choice->currentText(), u"Stage of mine"_s, Patience);
    stage.use(u"no environment"_s);
    QTRY_COMPARE_WITH_TIMEOUT(choice->currentIndex(), 0, Patience);

    stage.use(u"connect to profile echo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window->currentTab() && stage.window->currentTab()->isLive(), Patience);
    ConnectionTab *const live = stage.window->currentTab();
    stage.window->newTab();
    QVERIFY(stage.window->currentTab() != live);
    stage.use(u"go to tab echo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.window->currentTab(), live, Patience);
    stage.use(u"disconnect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!live->isLive(), Patience);

    // What was recorded is found by the name of its file.
    const QString path = live->capturePath();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), Patience);
    QVERIFY(stage.window->openCapture(path));
    const int before = stage.window->tabCount();
    stage.use(u"recent "_s + QFileInfo(path).completeBaseName());
    QTRY_COMPARE_WITH_TIMEOUT(stage.window->tabCount(), before + 1, Patience);
    QCOMPARE(stage.window->currentTab()->capturePath(), path);
}

void tst_CommandPalette::saysWhyNot()
{
    Stage stage;
    stage.openPalette();
    const auto check = [&stage](const QString &typed, bool isEnabled, const QString &why) {
        QVERIFY(!stage.first(typed).isEmpty());
        const QModelIndex index = stage.found()->index(0, 0);
        QCOMPARE(index.data(CommandModel::EnabledRole).toBool(), isEnabled);
        QCOMPARE(index.data(CommandModel::HintRole).toString(), why);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString().contains(u"not possible"_s), !isEnabled);
    };
    check(u"close tab"_s, false, u"No tab is open"_s);
    QTest::keyClick(stage.line(), Qt::Key_Return);
    QVERIFY(stage.palette()->isVisible());
    QTest::keyClick(stage.line(), Qt::Key_Escape);
    stage.window->newTab();
    stage.openPalette();
    check(u"close tab"_s, true, {});
    check(u"save recording as"_s, false, u"There is no recording yet"_s);
    check(u"mark as reference"_s, false, u"Select a row first"_s);
    check(u"compare two rows"_s, false, u"Select two rows first"_s);
}

void tst_CommandPalette::remembersWhatWasUsed()
{
    Stage stage;
    stage.use(u"new connection"_s);
    stage.use(u"dark"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isDarkTheme(QApplication::palette()), Patience);
    stage.openPalette();
    QCOMPARE(stage.first({}), u"Dark | View"_s);
    QCOMPARE(stage.found()->index(1, 0).data().toString(), u"New connection"_s);
    QTest::keyClick(stage.line(), Qt::Key_Escape);
    stage.use(u"system colours"_s);
}

void tst_CommandPalette::listsKeys()
{
    Stage stage;
    stage.window->newTab();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get(), Patience));
    QTest::keyClick(stage.window.get(), Qt::Key_F1, Qt::ShiftModifier);
    auto *const sheet = stage.window->findChild<CheatSheet *>();
    QVERIFY(sheet);
    auto *const tree = sheet->findChild<QTreeWidget *>(u"keysTreeWidget"_s);
    const auto shown = [tree] {
        QStringList all;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *const group = tree->topLevelItem(i);
            for (int j = 0; j < group->childCount(); ++j) {
                if (!group->child(j)->isHidden())
                    all << group->text(0) + u'/' + group->child(j)->text(0) + u'/' + group->child(j)->text(1);
            }
        }
        return all;
    };
    const QStringList all = shown();
    // Every key of the menus and of the widgets, once.
    for (const Command &command : menuCommands(*stage.window->menuBar())) {
        if (!command.shortcut.isEmpty())
            QVERIFY2(all.contains(command.path + u'/' + command.title + u'/' + command.shortcut),
                     qPrintable(command.title));
    }
    for (const WidgetKeys &widget : allWidgetKeys()) {
        QVERIFY(!widget.keys.isEmpty());
        for (const WidgetKeys::Key &key : widget.keys)
            QCOMPARE(all.count(widget.where + u'/' + key.text + u'/' + key.keys), 1);
    }
    auto *const search = sheet->findChild<QLineEdit *>(u"searchLineEdit"_s);
    QTest::keyClicks(search, u"command pal"_s);
    QCOMPARE(shown(), QStringList{u"Help/Command palette/Ctrl+K"_s});
    search->setText(u"overview strip"_s); // a group, with all of it
    QCOMPARE(shown().size(), 3);
    search->setText(u"xyzzy"_s);
    QVERIFY(shown().isEmpty() && sheet->findChild<QLabel *>(u"nothingLabel"_s)->isVisible());
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"copyButton"_s), Qt::LeftButton);
    const QMimeData *const copied = QApplication::clipboard()->mimeData();
    QVERIFY2(copied->text().contains(u"Help\nF1\tHandbook\nCtrl+K\tCommand palette\nShift+F1\tKeyboard shortcuts\n"_s),
             qPrintable(copied->text()));
    QVERIFY(copied->html().contains(u"<tr><td>Shift+F1</td><td>Keyboard shortcuts</td></tr>"_s));
    const QTemporaryDir folder;
    QVERIFY(sheet->saveTo(folder.filePath(u"keys.html"_s)));
    QFile page(folder.filePath(u"keys.html"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("<tr><td>Shift+F1</td><td>Keyboard shortcuts</td></tr>"));
    QVERIFY(!sheet->saveTo(folder.filePath(u"no/such/folder.html"_s)));
    QVERIFY(sheet->findChild<QLabel *>(u"savedLabel"_s)->text().contains("cannot be written"_L1));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window->findChild<CheatSheet *>(), Patience);
}

QTEST_MAIN(tst_CommandPalette)
#include "tst_commandpalette.moc"
