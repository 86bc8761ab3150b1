// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/conversion.h"
#include "support/program.h"
#include "support/samplecapture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

/// plectrum-cli with a terminal as its stderr.
class OnTerminal : public QProcess {
    Q_OBJECT

public:
    explicit OnTerminal(const QStringList &arguments)
        : m_master(posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            qFatal("there is no terminal to be had");
        const QByteArray name = ptsname(m_master);
        setChildProcessModifier([name] {
            const int terminal = ::open(name.constData(), O_RDWR | O_NOCTTY);
            ::dup2(terminal, STDERR_FILENO);
        });
        start(QStringLiteral(PLECTRUM_CLI), arguments);
        ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    }
    ~OnTerminal() override
    {
        kill();
        waitForFinished();
        ::close(m_master);
    }
    /// All that was shown.
    QByteArray shown()
    {
        char piece[4096];
        for (ssize_t got = 1; got > 0;) {
            got = ::read(m_master, piece, sizeof piece);
            if (got > 0)
                m_shown.append(piece, got);
        }
        return m_shown;
    }

private:
    const int m_master;
    QByteArray m_shown;
};

} // namespace

/// `convert` as a program: what it says, shows and leaves behind.
class tst_ConvertCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void isInterruptedCleanly_data();
    void isInterruptedCleanly();
    void showsProgressOnTerminals_data();
    void showsProgressOnTerminals();
    void tellsWhatWasLost();
    void exitCodes_data();
    void exitCodes();

private:
    QTemporaryDir m_folder;
    QString m_long; ///< JSON Lines that take a while
};

void tst_ConvertCommand::initTestCase()
{
    m_long = m_folder.filePath(u"long.jsonl"_s);
    QFile file(m_long);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text(300, 'x');
    for (int i = 0; i < 100'000; ++i)
        file.write(R"({"dir":"out","time":)" + QByteArray::number(1'767'323'045.0 + i * 0.001, 'f', 3) + R"(,"text":")"
                   + text + "\"}\n");
}

void tst_ConvertCommand::isInterruptedCleanly_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<bool>("existing");
    QTest::addColumn<int>("signal");
    QTest::newRow("while reading") << u"out.plectrum"_s << "\rreading"_ba << false << SIGINT;
    QTest::newRow("while reading, terminated") << u"out.plectrum"_s << "\rreading"_ba << false << SIGTERM;
    QTest::newRow("while reading, a file is there") << u"out.plectrum"_s << "\rreading"_ba << true << SIGINT;
    QTest::newRow("while writing") << u"out.har"_s << "\rwriting"_ba << false << SIGINT;
    QTest::newRow("while writing, a file is there") << u"out.har"_s << "\rwriting"_ba << true << SIGINT;
}

/// 130, and nothing but what was there before.
void tst_ConvertCommand::isInterruptedCleanly()
{
    QFETCH(QString, out);
    QFETCH(QByteArray, shown);
    QFETCH(bool, existing);
    QFETCH(int, signal);
    const QTemporaryDir folder;
    const QString path = folder.filePath(out);
    if (existing) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
    }
    const QStringList before = filesIn(folder.path());
    OnTerminal program({u"convert"_s, m_long, path, u"--overwrite"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.shown().contains(shown), 30000);
    QVERIFY(filesIn(folder.path()) != before || shown != "\rreading"); // a file under another name
    ::kill(pid_t(program.processId()), signal);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60000);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    QVERIFY2(program.shown().endsWith("\r\x1b[KInterrupted; " + path.toUtf8() + " was not written.\r\n"),
             program.shown().constData());
    QCOMPARE(filesIn(folder.path()), before);
    if (existing)
        QCOMPARE(contentOf(path), "mine"_ba);
}

void tst_ConvertCommand::showsProgressOnTerminals_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("shows");
    QTest::newRow("terminal") << QStringList{} << true;
    QTest::newRow("quiet") << QStringList{u"--quiet"_s} << false;
}

void tst_ConvertCommand::showsProgressOnTerminals()
{
    QFETCH(QStringList, options);
    QFETCH(bool, shows);
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out.har"_s);
    OnTerminal terminal(options + QStringList{u"convert"_s, m_long, out});
    QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), QProcess::NotRunning, 60000);
    QCOMPARE(terminal.exitCode(), 0);
    const QByteArray shown = terminal.shown();
    QCOMPARE(QRegularExpression(u"\\rreading +\\d+ %"_s).match(QString::fromUtf8(shown)).hasMatch(), shows);
    QCOMPARE(QRegularExpression(u"\\rwriting +\\d+ %"_s).match(QString::fromUtf8(shown)).hasMatch(), shows);
    if (!shows)
        return;
    // Numbers rise and end with a clean line.
    int last = 0;
    auto numbers = QRegularExpression(u"\\rwriting +(\\d+) %"_s).globalMatch(QString::fromUtf8(shown));
    while (numbers.hasNext()) {
        const int percent = numbers.next().captured(1).toInt();
        QVERIFY(percent >= last && percent <= 100);
        last = percent;
    }
    QVERIFY(shown.contains("\r\x1b[K" + out.toUtf8() + ": 100000 records"));
    // Nobody looks on: nothing is drawn.
    const Outcome silent = runPlectrum({u"convert"_s, m_long, out, u"--overwrite"_s});
    QVERIFY(!silent.err.contains('\r'));
}

void tst_ConvertCommand::tellsWhatWasLost()
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.plectrum"_s);
    const QString out = folder.filePath(u"out.mitm"_s);
    writeSample(in, true);
    const Outcome said = runPlectrum({u"convert"_s, in, out});
    QCOMPARE(said.code, 0);
    QVERIFY2(said.err.contains("ping and pong frames not written: 2"), said.err.constData());
    QVERIFY2(said.err.contains("secrets were replaced; --with-secrets keeps them"), said.err.constData());
    QVERIFY(said.out.isEmpty());
    const Outcome json = runPlectrum({u"--json"_s, u"convert"_s, in, out, u"--overwrite"_s, u"--with-secrets"_s});
    const QJsonObject converted = json.event(u"converted"_s);
    QCOMPARE(converted.value("to"_L1).toString(), u"mitm"_s);
    QCOMPARE(converted.value("connections"_L1).toInt(), 3);
    QCOMPARE(converted.value("redacted"_L1).toInt(), 0);
    QVERIFY(!converted.value("losses"_L1).toArray().isEmpty());
}

void tst_ConvertCommand::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString folder = m_folder.path() + u'/';
    QTest::newRow("not there") << QStringList{folder + u"none.har"_s, folder + u"a.plectrum"_s} << 4;
    QTest::newRow("nobody knows the ending") << QStringList{m_long, folder + u"a.xyz"_s} << 2;
    QTest::newRow("no such format") << QStringList{m_long, folder + u"a.har"_s, u"--to"_s, u"doc"_s} << 2;
    QTest::newRow("one file only") << QStringList{m_long} << 2;
    QTest::newRow("exists") << QStringList{m_long, m_long, u"--to"_s, u"jsonl"_s} << 4;
    QTest::newRow("no folder") << QStringList{m_long, folder + u"none/a.plectrum"_s} << 4;
}

void tst_ConvertCommand::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Outcome outcome = runPlectrum(QStringList{u"convert"_s} + arguments);
    QVERIFY2(outcome.code == code, outcome.err.constData());
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(filesIn(m_folder.path()), QStringList{u"long.jsonl"_s});
}

QTEST_GUILESS_MAIN(tst_ConvertCommand)
#include "tst_convertcommand.moc"
