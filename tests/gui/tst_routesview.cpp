// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/linediff.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/routesmodel.h"
#include "ui/routefixdialog.h"
#include "ui/routesview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

const QByteArray Xml = "<info><id>board</id><version>1.2.0</version><external-app><routes>\n"
                       "<route><url>^/live$</url><verb>GET</verb><access_level>USER</access_level></route>\n"
                       "<route><url>mcp$</url><verb>GET,POST</verb><access_level>PUBLIC</access_level></route>\n"
                       "<route><url>^/admin/</url><verb>GET</verb><access_level>ADMIN</access_level></route>\n"
                       "</routes></external-app></info>\n";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A view on a file of its own.
struct Stage {
    QTemporaryDir folder;
    QString path = folder.filePath(u"info.xml"_s);
    RoutesView view;
    QSignalSpy loaded{&view, &RoutesView::loaded};

    explicit Stage(const QByteArray &xml = Xml)
    {
        write(path, xml);
        view.show();
        view.open(path);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, Patience);
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return view.findChild<Widget *>(QLatin1StringView(name));
    }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QString cell(int row, int column) const
    {
        return find<QTableView>("routesTableView")->model()->index(row, column).data().toString();
    }
    void tryPath(const QString &tried)
    {
        const QSignalSpy answered(&view, &RoutesView::tried);
        find<QLineEdit>("pathLineEdit")->setText(tried);
        QTRY_VERIFY_WITH_TIMEOUT(answered.size() > 0, Patience);
    }
};

} // namespace

class tst_RoutesView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void models();
    void showsRoutesAndFindings();
    void choosesTogether();
    void triesPaths_data();
    void triesPaths();
    void triesAgainWhenAnythingChanges();
    void namesErrors_data();
    void namesErrors();
    void readsAgain();
    void startsEmpty();
    void proposes();
    void neverWritesTheFileItself();
    void hasNothingToPropose();
    void diffs_data();
    void diffs();
};

void tst_RoutesView::models()
{
    RoutesModel routes;
    FindingsModel findings;
    const QAbstractItemModelTester routesTester(&routes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester findingsTester(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto info = ExAppInfo::parse(Xml);
    QVERIFY(info);
    const QList<RouteFinding> found = lintRoutes(*info);
    routes.setRoutes(*info, found);
    findings.setFindings(found);
    QCOMPARE(routes.rowCount(), 3);
    QVERIFY(findings.rowCount() > 0);
    routes.setOutcome(routeOutcomes(info->routes, u"/live"_s, u"GET"_s, AccessLevel::User));
    QVERIFY(routes.index(0, 0).data(RoutesModel::MatchRole).toBool());
    QVERIFY(!routes.index(1, 0).data(RoutesModel::MatchRole).toBool());
    routes.setOutcome({});
    QVERIFY(!routes.index(0, 0).data(RoutesModel::MatchRole).toBool());
    findings.setRoute(1);
    QVERIFY(findings.chosenRow() >= 0);
    QVERIFY(findings.index(findings.chosenRow(), 0).data(FindingsModel::ChosenRole).toBool());
    // What several routes share stands once, with all their numbers.
    const QString verbIgnored = QString::fromUtf8(routeRule(RouteCheck::VerbIgnored).summary);
    const auto shared = findings.match(findings.index(0, FindingsModel::Wrong), Qt::DisplayRole, verbIgnored, -1,
                                       Qt::MatchStartsWith | Qt::MatchWrap);
    if (std::ranges::count(found, RouteCheck::VerbIgnored, &RouteFinding::check) > 1) {
        QCOMPARE(shared.size(), 1);
        QVERIFY(shared.constFirst().siblingAtColumn(FindingsModel::Route).data().toString().contains(u','));
    }
    routes.setRoutes({}, {});
    findings.setFindings({});
    QCOMPARE(routes.rowCount() + findings.rowCount(), 0);
}

void tst_RoutesView::showsRoutesAndFindings()
{
    const Stage stage;
    QCOMPARE(stage.text("fileLabel"), u"board 1.2.0"_s);
    QCOMPARE(stage.text("breaksLabel"), u"✕ 1 finding breaks a socket"_s);
    QCOMPARE(stage.cell(0, RoutesModel::Url), u"^/live$"_s);
    QCOMPARE(stage.cell(0, RoutesModel::Level), u"USER"_s);
    QCOMPARE(stage.cell(1, RoutesModel::Verb), u"GET,POST"_s);
    QCOMPARE(stage.cell(0, RoutesModel::Harp), u"serves"_s);
    QCOMPARE(stage.cell(1, RoutesModel::Harp), u"never matches"_s);
    QCOMPARE(stage.cell(1, RoutesModel::Php), u"serves, without /"_s);
    QCOMPARE(stage.cell(1, RoutesModel::Worst), QString::fromUtf8(routeRule(RouteCheck::PatternDead).summary));
    const QAbstractItemModel *const findings = stage.find<QTableView>("findingsTableView")->model();
    int dead = -1;
    for (int row = 0; row < findings->rowCount(); ++row) {
        if (findings->index(row, 0).data(FindingsModel::SeverityRole).toInt() == int(RouteSeverity::BreaksSocket))
            dead = row;
    }
    QVERIFY(dead >= 0);
    QCOMPARE(findings->index(dead, FindingsModel::Severity).data().toString(), u"✕ breaks"_s);
    QCOMPARE(findings->index(dead, FindingsModel::Route).data().toString(), u"2"_s);
    QCOMPARE(findings->index(dead, FindingsModel::Line).data().toString(), u"3"_s);
    QCOMPARE(findings->index(dead, FindingsModel::Advice).data().toString(),
             QString::fromUtf8(routeRule(RouteCheck::PatternDead).advice));
}

void tst_RoutesView::choosesTogether()
{
    const Stage stage;
    auto *const routes = stage.find<QTableView>("routesTableView");
    auto *const findings = stage.find<QTableView>("findingsTableView");
    routes->selectRow(1);
    int chosen = 0;
    for (int row = 0; row < findings->model()->rowCount(); ++row)
        chosen += findings->model()->index(row, 0).data(FindingsModel::ChosenRole).toBool() ? 1 : 0;
    QVERIFY(chosen > 0);
    routes->selectRow(0);
    for (int row = 0; row < findings->model()->rowCount(); ++row) {
        if (findings->model()->index(row, 0).data(FindingsModel::RouteRole).toInt() == 1)
            findings->selectRow(row);
    }
    QCOMPARE(routes->currentIndex().row(), 1);
}

void tst_RoutesView::triesPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<int>("caller");
    QTest::addColumn<QString>("harp");
    QTest::addColumn<QString>("php");
    QTest::addColumn<int>("matching");
    QTest::newRow("served") << u"/live"_s << u"GET"_s << 1 << u"✓ allowed by route 1"_s << u"✓ allowed by route 1"_s
                            << 0;
    QTest::newRow("anonymous") << u"/exapps/board/live"_s << u"GET"_s << 0 << u"✕ 403 Forbidden by route 1"_s
                               << u"✕ 404 Not Found by route 1"_s << 0;
    QTest::newRow("verb") << u"/live"_s << u"post"_s << 1 << u"✓ allowed by route 1"_s << u"no route with this verb"_s
                          << 0;
    QTest::newRow("dead for HaRP") << u"/mcp"_s << u"POST"_s << 1 << u"no route matches"_s << u"by route 2"_s << 1;
    QTest::newRow("admin") << u"wss://cloud.example/exapps/board/admin/x"_s << u"GET"_s << 2
                           << u"✓ allowed by route 3"_s << u"✓ allowed by route 3"_s << 2;
    QTest::newRow("nothing") << u"/other"_s << u"GET"_s << 1 << u"no route matches"_s << u"no route matches"_s << -1;
    QTest::newRow("attack") << u"/live/../x"_s << u"GET"_s << 1 << u"✕ silence"_s << u"no route matches"_s << -1;
}

void tst_RoutesView::triesPaths()
{
    QFETCH(const QString, path);
    QFETCH(const QString, verb);
    QFETCH(const int, caller);
    QFETCH(const QString, harp);
    QFETCH(const QString, php);
    QFETCH(const int, matching);
    Stage stage;
    stage.find<QComboBox>("methodComboBox")->setEditText(verb);
    stage.find<QComboBox>("callerComboBox")->setCurrentIndex(caller);
    stage.tryPath(path);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.text("harpAnswerLabel").contains(harp), qPrintable(stage.text("harpAnswerLabel")),
                              Patience);
    QVERIFY2(stage.text("phpAnswerLabel").contains(php), qPrintable(stage.text("phpAnswerLabel")));
    auto *const routes = stage.find<QTableView>("routesTableView");
    QVERIFY(!routes->isColumnHidden(RoutesModel::Tried));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(routes->model()->index(row, 0).data(RoutesModel::MatchRole).toBool(), row == matching);
}

void tst_RoutesView::triesAgainWhenAnythingChanges()
{
    Stage stage;
    stage.tryPath(u"/live"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("harpAnswerLabel").startsWith(u'✓'), Patience);
    stage.find<QComboBox>("callerComboBox")->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("harpAnswerLabel").contains("403"_L1), Patience);
    write(stage.path, QByteArray(Xml).replace("USER", "PUBLIC"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.text("harpAnswerLabel").startsWith(u'✓'), Patience);
    stage.find<QLineEdit>("pathLineEdit")->clear();
    QVERIFY(stage.find<QFrame>("outcomeFrame")->isHidden());
    QVERIFY(stage.find<QTableView>("routesTableView")->isColumnHidden(RoutesModel::Tried));
}

void tst_RoutesView::namesErrors_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("says");
    QTest::newRow("cut off") << QByteArray("<info>\n <id>board</id>\n") << u"line"_s;
    QTest::newRow("wrong end") << QByteArray("<info>\n  <id>board</name>\n</info>") << u"line 2"_s;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]>\n<info/>") << u"line 1"_s;
}

void tst_RoutesView::namesErrors()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, says);
    Stage stage(xml);
    QVERIFY(stage.find<QLabel>("errorTextLabel")->isVisible());
    QVERIFY2(stage.text("errorTextLabel").contains(says), qPrintable(stage.text("errorTextLabel")));
    QVERIFY2(stage.text("errorTextLabel").contains("column"_L1), qPrintable(stage.text("errorTextLabel")));
    QVERIFY(!stage.find<QPushButton>("fixButton")->isEnabled());
    // Mended, it is shown at once.
    write(stage.path, Xml);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QTableView>("routesTableView")->isVisible(), Patience);
    QCOMPARE(stage.cell(0, RoutesModel::Url), u"^/live$"_s);
}

/// As an editor writes: in place, or a new file in the place of the old one, which goes for a moment.
void tst_RoutesView::readsAgain()
{
    Stage stage;
    stage.find<QTableView>("routesTableView")->selectRow(2);
    write(stage.path, QByteArray(Xml).replace("mcp$", "^/mcp$"));
    QTRY_COMPARE_WITH_TIMEOUT(stage.cell(1, RoutesModel::Url), u"^/mcp$"_s, Patience);
    QCOMPARE(stage.text("breaksLabel"), u"✓ nothing breaks a socket"_s);
    QCOMPARE(stage.find<QTableView>("routesTableView")->currentIndex().row(), 2);
    QVERIFY(QFile::remove(stage.path));
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QLabel>("errorTextLabel")->isVisible(), Patience);
    const QString other = stage.folder.filePath(u"info.xml.new"_s);
    write(other, QByteArray(Xml).replace("mcp$", "^/other$"));
    QVERIFY(QFile::rename(other, stage.path));
    QTRY_COMPARE_WITH_TIMEOUT(stage.cell(1, RoutesModel::Url), u"^/other$"_s, Patience);
    write(stage.path, Xml);
    QTRY_COMPARE_WITH_TIMEOUT(stage.cell(1, RoutesModel::Url), u"mcp$"_s, Patience);
}

void tst_RoutesView::startsEmpty()
{
    RoutesView view;
    view.show();
    QVERIFY(view.findChild<QPushButton *>(u"emptyOpenButton"_s)->isVisible());
    QVERIFY(!view.findChild<QPushButton *>(u"fixButton"_s)->isEnabled());
    view.reload();
    view.proposeFix();
    QVERIFY(!view.findChild<RouteFixDialog *>());
}

void tst_RoutesView::proposes()
{
    Stage stage;
    stage.find<QPushButton>("fixButton")->click();
    auto *const dialog = stage.view.findChild<RouteFixDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString diff = dialog->findChild<QPlainTextEdit *>(u"diffPlainTextEdit"_s)->toPlainText();
    QVERIFY2(diff.contains(u"\n-<route><url>mcp$</url>"_s), qPrintable(diff));
    QVERIFY2(diff.contains(u"\n+<route><url>^/mcp$</url>"_s), qPrintable(diff));
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"changesPlainTextEdit"_s)->toPlainText().startsWith("Line 3: "_L1));
    const QString target = stage.folder.filePath(u"proposed.xml"_s);
    const QSignalSpy saved(dialog, &RouteFixDialog::saved);
    QVERIFY(dialog->saveTo(target));
    QCOMPARE(saved.size(), 1);
    QCOMPARE(read(target), proposeFix(Xml)->xml);
    QCOMPARE(read(stage.path), Xml);
}

void tst_RoutesView::neverWritesTheFileItself()
{
    Stage stage;
    stage.view.proposeFix();
    auto *const dialog = stage.view.findChild<RouteFixDialog *>();
    QVERIFY(dialog);
    const QString link = stage.folder.filePath(u"link.xml"_s);
    QVERIFY(QFile::link(stage.path, link));
    for (const QString &path : {stage.path, stage.folder.path() + u"/./info.xml"_s, link}) {
        QVERIFY(!dialog->saveTo(path));
        QVERIFY(dialog->findChild<QLabel *>(u"faultLabel"_s)->isVisible());
        QCOMPARE(read(stage.path), Xml);
    }
    QVERIFY(!dialog->saveTo(stage.folder.filePath(u"none/other.xml"_s)));
    QVERIFY(dialog->isVisible());
}

void tst_RoutesView::hasNothingToPropose()
{
    const Stage stage(QByteArray(Xml).replace("mcp$", "^/mcp$"));
    QVERIFY(!stage.find<QPushButton>("fixButton")->isEnabled());
    QVERIFY(!stage.find<QPushButton>("fixButton")->toolTip().isEmpty());
}

void tst_RoutesView::diffs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    QTest::newRow("same") << u"a b c"_s << u"a b c"_s << QString();
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("changed") << u"a b c"_s << u"a x c"_s << u"@@ -1,3 +1,3 @@| a|-b|+x| c"_s;
    QTest::newRow("inserted") << u"a b"_s << u"a x b"_s << u"@@ -1,2 +1,3 @@| a|+x| b"_s;
    QTest::newRow("removed at the end") << u"a b c"_s << u"a b"_s << u"@@ -2,2 +2,1 @@| b|-c"_s;
    QTest::newRow("all other") << u"a b"_s << u"x y"_s << u"@@ -1,2 +1,2 @@|-a|-b|+x|+y"_s;
    QTest::newRow("far apart") << u"a b c d e f g"_s << u"x b c d e f y"_s
                               << u"@@ -1,2 +1,2 @@|-a|+x| b|@@ -6,2 +6,2 @@| f|-g|+y"_s;
}

void tst_RoutesView::diffs()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, diff);
    QCOMPARE(unifiedDiff(before.split(u' '), after.split(u' '), 1).join(u'|'), diff);
}

QTEST_MAIN(tst_RoutesView)
#include "tst_routesview.moc"
