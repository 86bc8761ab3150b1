// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/components.h"
#include "program/crashreports.h"
#include "program/versions.h"
#include "support/httppeer.h"
#include "support/patience.h"
#include "support/secretservice.h"
#include "ui/aboutdialog.h"
#include "ui/crashreportdialog.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticecenter.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

MainWindow::Places placesIn(const QTemporaryDir &home)
{
    return {.settingsFile = home.filePath(u"config/plectrum/plectrum.ini"_s),
            .profileFolder = home.filePath(u"config/plectrum/profiles"_s),
            .recordingsFolder = home.filePath(u"data/plectrum/recordings"_s),
            .crashFolder = home.filePath(u"data/plectrum/crashes"_s)};
}

QStringList toldBy(const MainWindow &window)
{
    QStringList texts;
    for (const NoticeCenter::Told &told : window.findChild<NoticeCenter *>()->history())
        texts << told.notice.text;
    return texts;
}

void leaveReport(const QTemporaryDir &home, const QString &name, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(home.filePath(u"data/plectrum/crashes"_s)));
    QFile file(home.filePath(u"data/plectrum/crashes/"_s + name));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
}

} // namespace

/// What the window tells at its start about the run before and the version after this one, and what it is.
class tst_WindowStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SecretService::useNone(); }
    void init()
    {
        qunsetenv("PLECTRUM_UPDATE_URL");
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }
    void tellsOfACrashOnce();
    void leavesAReportWhenItCrashes();
    void looksForVersionsOnlyIfAsked();
    void saysWhatItIs();
    void listsWhatThePackageCarries();
};

void tst_WindowStart::tellsOfACrashOnce()
{
    const QTemporaryDir home;
    QVERIFY(toldBy(MainWindow(placesIn(home))).isEmpty());
    leaveReport(home, u"plectrum-cli-20260102-030405-17.txt"_s, "not of the window");
    QVERIFY(toldBy(MainWindow(placesIn(home))).isEmpty());
    leaveReport(home, u"plectrum-20260102-030405-17.txt"_s, "first");
    leaveReport(home, u"plectrum-20260103-030405-17.txt"_s, "second");
    {
        MainWindow window(placesIn(home));
        window.show();
        QCOMPARE(toldBy(window).size(), 1);
        window.findChild<NoticeCenter *>()->history().constFirst().notice.run();
        auto *const dialog = window.findChild<CrashReportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"second"_s);
        dialog->findChild<QPushButton *>(u"copyReportButton"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"second"_s);
    }
    QVERIFY(toldBy(MainWindow(placesIn(home))).isEmpty());
    leaveReport(home, u"plectrum-20260104-030405-17.txt"_s, "third");
    QCOMPARE(toldBy(MainWindow(placesIn(home))).size(), 1);
}

/// The real program, ended by a signal from outside.
void tst_WindowStart::leavesAReportWhenItCrashes()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers have handlers of their own");
#endif
    const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    program.setProcessEnvironment(environment);
    program.start(QFileInfo(QStringLiteral(PLECTRUM_CLI)).dir().filePath(u"plectrum"_s), {u"loopback:/echo"_s});
    QVERIFY(program.waitForStarted());
    const QDir recordings(home.filePath(u"data/plectrum/recordings"_s));
    QTRY_VERIFY(!recordings.entryList({u"*.plectrum"_s}, QDir::Files).isEmpty());
    QCOMPARE(::kill(pid_t(program.processId()), SIGSEGV), 0);
    QVERIFY(program.waitForFinished(BusyPatience));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(program.exitCode(), SIGSEGV);
    const QList<CrashReport> reports = CrashReports(placesIn(home).crashFolder).all();
    QCOMPARE(reports.size(), 1);
    const QString report = CrashReports::read(reports.constFirst().path);
    for (const QString &wanted : {u"SIGSEGV"_s, versionReport(), u"libQt6Core"_s, u"tab added"_s})
        QVERIFY2(report.contains(wanted), qPrintable(wanted + u" is not in\n"_s + report));
    const MainWindow window(placesIn(home));
    QCOMPARE(toldBy(window).size(), 1);
    QVERIFY(window.findChild<QWidget *>(u"recoveryFrame"_s)->isVisibleTo(&window));
}

void tst_WindowStart::looksForVersionsOnlyIfAsked()
{
    const QTemporaryDir home;
    HttpPeer peer([](const HttpRequest &) {
        return HttpPeer::response(200, R"({"version":"99.0","url":"https://a.example/99"})");
    });
    qputenv("PLECTRUM_UPDATE_URL", peer.url(u"/releases"_s).toString().toUtf8());
    {
        const MainWindow window(placesIn(home));
        QVERIFY(toldBy(window).isEmpty());
    }
    Settings(placesIn(home).settingsFile).setValue(Setting::LooksForVersions, 1);
    const MainWindow window(placesIn(home));
    QTRY_COMPARE(toldBy(window), QStringList{u"Plectrum 99.0 is out."_s});
    QCOMPARE(peer.requests().size(), 1); // none by the window that was not to ask
    QVERIFY(window.findChild<NoticeCenter *>()->history().constFirst().notice.run != nullptr);
}

void tst_WindowStart::saysWhatItIs()
{
    const QTemporaryDir home;
    MainWindow window(placesIn(home));
    window.show();
    window.findChild<QAction *>(u"aboutAction"_s)->trigger();
    auto *const dialog = window.findChild<AboutDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *const versions = dialog->findChild<QTreeWidget *>(u"versionTree"_s);
    for (const QString &name : {u"Plectrum"_s, u"Qt"_s, u"TLS"_s, u"SQLite"_s})
        QCOMPARE(versions->findItems(name, Qt::MatchExactly).size(), 1);
    auto *const parts = dialog->findChild<QTreeWidget *>(u"componentTree"_s);
    const auto *const text = dialog->findChild<QPlainTextEdit *>(u"licenceTextEdit"_s);
    for (int i = 0; i < parts->topLevelItemCount(); ++i) {
        parts->setCurrentItem(parts->topLevelItem(i));
        QVERIFY(text->toPlainText().startsWith(parts->topLevelItem(i)->text(0)));
    }
    dialog->findChild<QPushButton *>(u"copyVersionsButton"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), versionReport());
}

void tst_WindowStart::listsWhatThePackageCarries()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QVERIFY(QDir(folder.path()).mkpath(QFileInfo(name).path()));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(u"packages.tsv"_s, "libqt6core6\t6.4.2-1\tqt6-base\t\nlibxcb1\t1.15-1\tlibxcb\t\n");
    write(u"libqt6core6/copyright"_s, "Files: *\nLicense: LGPL-3\n Of the package.\n");
    write(u"libxcb1/copyright"_s, "Files: *\nLicense: Expat\n See /usr/share/common-licenses/GPL-2\n");
    write(u"common/GPL-2"_s, "Shared text\n");
    const AboutDialog dialog(nullptr, PackagedLicences(folder.path()));
    auto *const parts = dialog.findChild<QTreeWidget *>(u"componentTree"_s);
    const auto *const text = dialog.findChild<QPlainTextEdit *>(u"licenceTextEdit"_s);
    QVERIFY(parts->findItems(u"qt6-base"_s, Qt::MatchExactly).isEmpty()); // Qt has its row
    parts->setCurrentItem(parts->findItems(u"Qt"_s, Qt::MatchExactly).value(0));
    QVERIFY(text->toPlainText().startsWith("Qt "_L1) && text->toPlainText().contains("Of the package."_L1));
    const QTreeWidgetItem *const last = parts->topLevelItem(parts->topLevelItemCount() - 1);
    QCOMPARE(last->text(0), u"libxcb"_s);
    QCOMPARE(last->text(1), u"Expat"_s);
    parts->setCurrentItem(parts->topLevelItem(parts->topLevelItemCount() - 1));
    QVERIFY(text->toPlainText().startsWith("libxcb 1.15\n"_L1) && text->toPlainText().contains("Shared text"_L1));
}

QTEST_MAIN(tst_WindowStart)
#include "tst_windowstart.moc"
