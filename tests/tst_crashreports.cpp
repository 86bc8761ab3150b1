// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "program/components.h"
#include "program/crashreports.h"
#include "program/crashtext.h"
#include "program/versions.h"
#include "support/patience.h"
#include "support/program.h"
#include "support/servers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace plectrum;

/// What a run leaves that ends by a fault: a report, and its recording whole.
class tst_CrashReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void writesTimes_data();
    void writesTimes();
    void writesNumbers();
    void keepsTheNewest();
    void namesVersions();
    void hasEveryLicence_data();
    void hasEveryLicence();
    void leavesReportAndCapture_data();
    void leavesReportAndCapture();
};

void tst_CrashReports::writesTimes_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::newRow("first") << QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC);
    QTest::newRow("leap day") << QDateTime({2024, 2, 29}, {23, 59, 59}, Qt::UTC);
    QTest::newRow("after it") << QDateTime({2024, 3, 1}, {0, 0, 1}, Qt::UTC);
    QTest::newRow("no leap year") << QDateTime({2100, 3, 1}, {12, 30, 7}, Qt::UTC);
    QTest::newRow("end of a year") << QDateTime({2026, 12, 31}, {9, 8, 7}, Qt::UTC);
    QTest::newRow("400 years") << QDateTime({2000, 2, 29}, {1, 1, 1}, Qt::UTC);
}

void tst_CrashReports::writesTimes()
{
    QFETCH(QDateTime, time);
    CrashText read;
    read.time(time.toSecsSinceEpoch(), true);
    QCOMPARE(QString::fromLatin1(read.data()), time.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s));
    CrashText name;
    name.time(time.toSecsSinceEpoch(), false);
    QCOMPARE(QString::fromLatin1(name.data()), time.toString(u"yyyyMMdd-HHmmss"_s));
}

void tst_CrashReports::writesNumbers()
{
    CrashText text;
    (text << int64_t(0) << " " << int64_t(-17) << " ").hex(0) << " ";
    text.hex(0xdeadbeef0) << " ";
    text.padded(7, 3);
    QCOMPARE(QByteArray(text.data()), QByteArray("0 -17 0x0 0xdeadbeef0 007"));
    for (int i = 0; i < 200; ++i)
        text << "more than fits";
    QCOMPARE(text.size(), size_t(1023));
    QCOMPARE(qstrlen(text.data()), text.size());
}

void tst_CrashReports::keepsTheNewest()
{
    const QTemporaryDir folder;
    const auto add = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("what happened");
    };
    for (int day = 1; day <= CrashReports::MostKept + 3; ++day)
        add(u"plectrum-202601%1-120000-17.txt"_s.arg(day, 2, 10, QChar(u'0')));
    add(u"plectrum-cli-20251231-235959-4711.txt"_s);
    add(u"plectrum-notes.txt"_s); // of somebody else
    const CrashReports reports(folder.path());
    QCOMPARE(reports.all(u"plectrum-cli"_s).size(), 1);
    QCOMPARE(reports.all().size(), CrashReports::MostKept + 4);
    QCOMPARE(reports.all().constFirst().at, QDateTime({2026, 1, 23}, {12, 0}, Qt::UTC));
    reports.prune();
    QCOMPARE(reports.all().size(), CrashReports::MostKept);
    QCOMPARE(reports.all().constLast().at, QDateTime({2026, 1, 4}, {12, 0}, Qt::UTC));
    QVERIFY(QFile::exists(folder.filePath(u"plectrum-notes.txt"_s)));
    QCOMPARE(CrashReports::read(reports.all().constFirst().path), u"what happened"_s);
    QVERIFY(CrashReports(folder.filePath(u"none"_s)).all().isEmpty());
}

void tst_CrashReports::namesVersions()
{
    const QString report = versionReport();
    for (const QString &wanted : {u"Plectrum: " PLECTRUM_VERSION ""_s, u"Qt: %1"_s.arg(QLatin1StringView(qVersion())),
                                  u"TLS: "_s, u"SQLite: 3."_s})
        QVERIFY2(report.contains(wanted), qPrintable(report));
    const Outcome told = runPlectrum({u"version"_s});
    QCOMPARE(told.code, 0);
    QCOMPARE(QString::fromUtf8(told.out), report);
    const QList<QJsonObject> json = runPlectrum({u"--json"_s, u"version"_s}).json();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.constFirst()["running"_L1]["Plectrum"_L1].toString(), QStringLiteral(PLECTRUM_VERSION));
    QCOMPARE(json.constFirst()["components"_L1].toArray().size(), qsizetype(components().size()));
    const QString licences = QString::fromUtf8(runPlectrum({u"version"_s, u"--licences"_s}).out);
    for (const Component &component : components())
        QCOMPARE(licences.contains(QString::fromUtf8(component.copyright)), component.isBuiltIn());
}

void tst_CrashReports::hasEveryLicence_data()
{
    QTest::addColumn<int>("place");
    for (size_t i = 0; i < components().size(); ++i)
        QTest::newRow(components()[i].name) << int(i);
}

void tst_CrashReports::hasEveryLicence()
{
    QFETCH(int, place);
    const Component &component = components()[size_t(place)];
    const QString text = licenceText(QString::fromUtf8(component.licence));
    QVERIFY2(text.size() > 200, component.licence);
    const QString notice = licenceNotice(component);
    QVERIFY(notice.contains(text) && notice.contains(QString::fromUtf8(component.copyright)));
    QCOMPARE(notice.contains("GNU GENERAL PUBLIC LICENSE"_L1), QByteArrayView(component.licence).contains("GPL"));
}

void tst_CrashReports::leavesReportAndCapture_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("wrong address") << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("abort") << SIGABRT << QByteArray("SIGABRT");
    QTest::newRow("arithmetic") << SIGFPE << QByteArray("SIGFPE");
    QTest::newRow("no memory there") << SIGBUS << QByteArray("SIGBUS");
    QTest::newRow("no instruction") << SIGILL << QByteArray("SIGILL");
}

/// The real program, while it records a flood.
void tst_CrashReports::leavesReportAndCapture()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers have handlers of their own");
#endif
    QFETCH(int, number);
    QFETCH(QByteArray, name);
    const QTemporaryDir home;
    const auto server = startServer(Engine::Native);
    QVERIFY(server);
    const QString file = home.filePath(u"flood.plectrum"_s);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    program.setProcessEnvironment(environment);
    program.setStandardOutputFile(QProcess::nullDevice());
    program.start(QStringLiteral(PLECTRUM_CLI),
                  {u"connect"_s, at(*server, u"/flood?count=500000&rate=20000&token=geheim"_s).toString(),
                   u"--bearer"_s, u"s3cr3t-0f-ada"_s, u"--wait"_s, u"60"_s, u"--record"_s, file});
    QVERIFY(program.waitForStarted());
    const auto rows = [&file]() -> qint64 {
        const auto reader = CaptureReader::open(file);
        return reader ? (*reader)->count() : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 1000, BusyPatience);
    const qint64 before = rows();
    const qint64 process = program.processId();
    QCOMPARE(::kill(pid_t(process), number), 0);
    QVERIFY(program.waitForFinished(BusyPatience));
    // It ends as without a handler, and the system may take its core.
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(program.exitCode(), number);

    const QList<CrashReport> reports = CrashReports(home.filePath(u"data/plectrum/crashes"_s)).all();
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.constFirst().program, u"plectrum-cli"_s);
    QVERIFY(qAbs(reports.constFirst().at.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    const QString report = CrashReports::read(reports.constFirst().path);
    for (const QString &wanted :
         {QString::fromLatin1(name), u"sent by process %1"_s.arg(QCoreApplication::applicationPid()),
          u"Process: %1, thread "_s.arg(process), versionReport(), u"command connect"_s, u"option --bearer"_s,
          u"Backtrace"_s, u"libc.so"_s})
        QVERIFY2(report.contains(wanted), qPrintable(wanted + u" is not in\n"_s + report));
    for (const QString &secret : {u"s3cr3t"_s, u"geheim"_s, u"127.0.0.1"_s, file})
        QVERIFY2(!report.contains(secret), qPrintable(report));
    QVERIFY(program.readAllStandardError().contains(reports.constFirst().path.toUtf8()));
    QCOMPARE(QFile(reports.constFirst().path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    // Nothing of the recording is lost.
    QVERIFY2(rows() >= before, qPrintable(u"%1 of %2"_s.arg(rows()).arg(before)));
    const Outcome shown = runPlectrum({u"show"_s, file, u"--count"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.trimmed().toLongLong() >= before, shown.out.constData());
}

QTEST_GUILESS_MAIN(tst_CrashReports)
#include "tst_crashreports.moc"
