// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "ui/diagnosedialog.h"
#include "ui/harphost.h"
#include "ui/models/probemodel.h"
#include "ui/theme.h"
#include "ui/verdictcard.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 30000;

/// A rehearsed HaRP in its own thread, and a ban account of our own.
struct Stage {
    QTemporaryDir folder;
    QString guardPath = folder.filePath(u"failures.json"_s);
    HarpHost host;

    Stage()
    {
        HarpConfig config;
        config.users = {{.id = u"alice"_s, .appPasswords = {"app-password"}}};
        config.exapps = {
            {.id = u"board"_s, .routes = {{.url = u"^/echo$"_s, .verb = u"GET"_s, .accessLevel = AccessLevel::User}}}};
        host.start(config);
        QTRY_VERIFY_WITH_TIMEOUT(host.isRunning(), Patience);
    }

    Target target(const QString &user = {}) const
    {
        Target made;
        made.url = QUrl(host.url().toString() + u"/exapps/board/echo"_s);
        made.user = user;
        made.password = u"app-password"_s;
        return made;
    }
    void fail(int times) const
    {
        BanGuard guard(guardPath);
        for (int i = 0; i < times; ++i)
            QVERIFY(guard.note(BanGuard::hostOf(host.url()), QDateTime::currentDateTimeUtc()));
    }
};

template <typename Widget>
Widget *part(const DiagnoseDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1StringView(name));
}

QString cell(const DiagnoseDialog &dialog, int row, int column)
{
    return part<QTableView>(dialog, "probeTableView")->model()->index(row, column).data().toString();
}

/// What is the same in every run.
QList<QJsonObject> timeless(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.trimmed().split('\n')) {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        object.remove(u"timings"_s);
        objects.append(object);
    }
    return objects;
}

} // namespace

class tst_DiagnoseDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void tellsWhoRefuses();
    void tellsThatItOpens();
    void saysTheSameAsTheCommandLine();
    void sparesTheBan();
    void cancels();
    void closesUnderWay();
    void asksAgain();
    void tellsWhatNeverLeft();
};

void tst_DiagnoseDialog::tellsWhoRefuses()
{
    const Stage stage;
    DiagnoseDialog dialog(stage.target(), nullptr, stage.guardPath);
    const QAbstractItemModelTester tester(part<QTableView>(dialog, "probeTableView")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy asked(&dialog, &DiagnoseDialog::asked);
    dialog.show();
    QVERIFY(dialog.isRunning());
    QVERIFY(part<QPushButton>(dialog, "cancelButton")->isVisible());
    QVERIFY(!part<QPushButton>(dialog, "copyTextButton")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    QVERIFY(asked.size() >= 2);
    QCOMPARE(cell(dialog, 0, ProbeModel::Status), u"403 Forbidden"_s);
    QCOMPARE(cell(dialog, 0, ProbeModel::FirstLine), u"403 Forbidden"_s);
    QVERIFY(cell(dialog, 0, ProbeModel::Who).contains("HaRP"_L1));
    QVERIFY(cell(dialog, 0, ProbeModel::Asked).startsWith("/exapps/board/echo"_L1));
    const auto *const card = dialog.findChild<VerdictCard *>();
    QVERIFY(card && card->isVisible());
    QVERIFY(card->findChild<QLabel *>(u"verdictTitleLabel"_s)->text().contains("HaRP"_L1));
    // The account says so too.
    QVERIFY(part<QLabel>(dialog, "guardLabel")->text().contains("of 10 failures"_L1));
    QVERIFY(
        BanGuard(stage.guardPath).standing(BanGuard::hostOf(stage.host.url()), QDateTime::currentDateTimeUtc()).counted
        > 0);
    part<QPushButton>(dialog, "copyTextButton")->click();
    QVERIFY(QApplication::clipboard()->text().contains("Who:      "_L1));
    part<QPushButton>(dialog, "copyJsonButton")->click();
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), dialog.reportJson());
}

void tst_DiagnoseDialog::tellsThatItOpens()
{
    const Stage stage;
    DiagnoseDialog dialog(stage.target(u"alice"_s), nullptr, stage.guardPath);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    QVERIFY(part<QLabel>(dialog, "opensLabel"));
    QVERIFY(cell(dialog, 0, ProbeModel::Status).startsWith("101"_L1));
    QVERIFY(part<QLabel>(dialog, "guardLabel")->isHidden());
    QVERIFY(!dialog.reportText().contains("app-password"_L1));
    QVERIFY(!dialog.reportJson().contains("app-password"));
}

void tst_DiagnoseDialog::saysTheSameAsTheCommandLine()
{
    const Stage stage;
    DiagnoseDialog dialog(stage.target(), nullptr, stage.guardPath);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(stage.folder.filePath(u"home"_s)));
    const Outcome outcome = runPlectrum({u"--json"_s, u"diagnose"_s, stage.target().url.toString()});
    qputenv("XDG_DATA_HOME", home);
    QCOMPARE(outcome.code, 3);
    const auto ours = timeless(dialog.reportJson());
    const auto theirs = timeless(outcome.out);
    QCOMPARE(ours.size(), theirs.size());
    for (qsizetype i = 0; i < ours.size(); ++i) {
        QCOMPARE(ours.at(i).value("event"_L1), theirs.at(i).value("event"_L1));
        QCOMPARE(ours.at(i).keys(), theirs.at(i).keys());
        if (ours.at(i).value("event"_L1) == "guard"_L1)
            QCOMPARE(ours.at(i), theirs.at(i));
        if (ours.at(i).value("event"_L1) == "verdict"_L1)
            QCOMPARE(ours.at(i).value("id"_L1), theirs.at(i).value("id"_L1));
    }
}

void tst_DiagnoseDialog::sparesTheBan()
{
    const Stage stage;
    stage.fail(BanGuard::Stop);
    DiagnoseDialog dialog(stage.target(), nullptr, stage.guardPath);
    dialog.show();
    const auto *const guard = part<QLabel>(dialog, "guardLabel");
    QVERIFY2(guard->text().contains("8 of 10"_L1), qPrintable(guard->text()));
    QVERIFY2(guard->text().contains("wait until "_L1), qPrintable(guard->text()));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    QCOMPARE(cell(dialog, 0, ProbeModel::Status), u"spared"_s);
    QCOMPARE(
        BanGuard(stage.guardPath).standing(BanGuard::hostOf(stage.host.url()), QDateTime::currentDateTimeUtc()).counted,
        BanGuard::Stop);
    QVERIFY(dialog.reportJson().contains(R"("spared":["as-asked")"));
}

void tst_DiagnoseDialog::cancels()
{
    // Takes the connection, never answers.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Target target;
    target.url = QUrl(u"ws://127.0.0.1:%1/exapps/board/echo"_s.arg(silent.serverPort()));
    const QTemporaryDir folder;
    DiagnoseDialog dialog(target, nullptr, folder.filePath(u"failures.json"_s));
    dialog.show();
    QTRY_COMPARE_WITH_TIMEOUT(cell(dialog, 0, ProbeModel::Status), u"asking…"_s, Patience);
    part<QPushButton>(dialog, "cancelButton")->click();
    QVERIFY(!dialog.isRunning());
    QCOMPARE(part<QLabel>(dialog, "progressTitleLabel")->text(), u"Cancelled"_s);
    QCOMPARE(cell(dialog, 0, ProbeModel::Status), u"not asked"_s);
    QVERIFY(part<QPushButton>(dialog, "againButton")->isVisible());
    QVERIFY(dialog.reportJson().isEmpty() && dialog.reportText().isEmpty());
}

void tst_DiagnoseDialog::closesUnderWay()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Target target;
    target.url = QUrl(u"ws://127.0.0.1:%1/exapps/board/echo"_s.arg(silent.serverPort()));
    const QTemporaryDir folder;
    {
        const DiagnoseDialog dialog(target, nullptr, folder.filePath(u"failures.json"_s));
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), Patience);
    }
    const std::unique_ptr<QTcpSocket> socket(silent.nextPendingConnection());
    QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, Patience);
}

void tst_DiagnoseDialog::asksAgain()
{
    const Stage stage;
    DiagnoseDialog dialog(stage.target(u"alice"_s), nullptr, stage.guardPath);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    const qsizetype lines = timeless(dialog.reportJson()).size();
    part<QPushButton>(dialog, "againButton")->click();
    QVERIFY(dialog.isRunning());
    QVERIFY(dialog.reportJson().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    QCOMPARE(timeless(dialog.reportJson()).size(), lines);
}

/// An address that is none: nobody was asked, and it says why.
void tst_DiagnoseDialog::tellsWhatNeverLeft()
{
    const QTemporaryDir folder;
    Target target;
    target.url = QUrl(u"nonsense"_s);
    DiagnoseDialog dialog(target, nullptr, folder.filePath(u"failures.json"_s));
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), Patience);
    const auto *const fault = part<QLabel>(dialog, "faultLabel");
    QVERIFY(fault && fault->isVisible());
    QVERIFY(!fault->text().isEmpty());
    QCOMPARE(cell(dialog, 0, ProbeModel::Status), u"bad-url"_s);
}

QTEST_MAIN(tst_DiagnoseDialog)
#include "tst_diagnosedialog.moc"
