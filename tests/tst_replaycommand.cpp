// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

/// `replay` and `scenario` as a person or a pipeline runs them.
class tst_ReplayCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void endsAsTheContractSays_data();
    void endsAsTheContractSays();
    void writesReports();
    void makesAndChecksScenarios();
    void isInterruptedCleanly();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const;
    static QByteArray content(const QString &name);

    ServingProgram m_server;
    QTemporaryDir m_folder;
};

void tst_ReplayCommand::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

QByteArray tst_ReplayCommand::content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ReplayCommand::initTestCase()
{
    const Outcome recorded = runPlectrum({u"connect"_s, m_server.url(u"/echo"_s), u"--send"_s, u"one"_s, u"--send"_s,
                                          u"two"_s, u"--expect"_s, u"2"_s, u"--record"_s, path(u"good.plectrum"_s)});
    QVERIFY2(recorded.code == 0, recorded.err.constData());
    const QByteArray head = "scenario: 1\nvariables: {word: }\nactors: {a: {url: '" + m_server.url(u"/echo"_s).toUtf8()
        + "'}}\nsteps:\n  - connect: a\n  - send: a\n    text: one\n  - expect: a\n    within: 200ms\n    text: ";
    write(u"needs.yaml"_s, head + "${word}\n");
    write(u"differs.yaml"_s, QByteArray(head).replace("{word: }", "{}") + "two\n");
    write(u"broken.yaml"_s, "scenario: 1\nstep: []\n");
    write(u"waits.yaml"_s, QByteArray(head).replace("{word: }", "{}") + "one\n  - wait: 60s\n");
}

void tst_ReplayCommand::endsAsTheContractSays_data()
{
    QTest::addColumn<QStringList>("arguments"); // the first: a file of the folder
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says"); // on either
    const auto row = [](const char *name, const QStringList &arguments, int code, const QByteArray &says) {
        QTest::newRow(name) << arguments << code << says;
    };
    row("recording", {u"good.plectrum"_s}, 0, "no difference");
    row("at recorded times", {u"good.plectrum"_s, u"--speed"_s, u"2x"_s}, 0, "no difference");
    row("at once", {u"good.plectrum"_s, u"--speed"_s, u"asap"_s}, 0, "no difference");
    row("embedded server", {u"good.plectrum"_s, u"--to"_s, u"loopback:/echo"_s}, 0, "no difference");
    row("value given", {u"needs.yaml"_s, u"--var"_s, u"word=one"_s}, 0, "no difference");
    row("difference", {u"differs.yaml"_s}, 1, "expected: two");
    row("not compared", {u"differs.yaml"_s, u"--expect"_s, u"none"_s}, 0, "played");
    row("value missing", {u"needs.yaml"_s}, 2, "--var word");
    row("bad speed", {u"good.plectrum"_s, u"--speed"_s, u"fast"_s}, 2, "--speed fast");
    row("bad path", {u"good.plectrum"_s, u"--ignore"_s, u"$["_s}, 2, "--ignore $[");
    row("bad variable", {u"good.plectrum"_s, u"--var"_s, u"1=x"_s}, 2, "NAME=VALUE");
    row("bad target", {u"good.plectrum"_s, u"--to"_s, u"nowhere"_s}, 2, "--to nowhere");
    row("two targets", {u"good.plectrum"_s, u"--to"_s, u"ws://h"_s, u"--profile"_s, u"x"_s}, 2, "--profile");
    row("nobody there", {u"good.plectrum"_s, u"--to"_s, u"ws://127.0.0.1:1"_s}, 3, "not played to the end");
    row("no file", {u"none.plectrum"_s}, 4, "not found");
    row("no scenario", {u"broken.yaml"_s}, 4, "broken.yaml:2:1: unknown key \"step\"; did you mean \"steps\"?");
    row("no place for the report", {u"good.plectrum"_s, u"--html"_s, u"/nonexistent/r.html"_s}, 4, "r.html");
}

void tst_ReplayCommand::endsAsTheContractSays()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    arguments.first() = path(arguments.first());
    const Outcome outcome = runPlectrum(QStringList{u"--profile-dir"_s, path(u"profiles"_s), u"replay"_s} + arguments);
    const QByteArray said = outcome.out + outcome.err;
    QVERIFY2(outcome.code == code, QByteArray(QByteArray::number(outcome.code) + said).constData());
    QVERIFY2(said.contains(says), said.constData());
}

void tst_ReplayCommand::writesReports()
{
    const Outcome outcome =
        runPlectrum({u"--json"_s, u"replay"_s, path(u"differs.yaml"_s), u"--junit"_s, path(u"r.xml"_s), u"--html"_s,
                     path(u"r.html"_s), u"--tap-report"_s, path(u"r.tap"_s), u"--record"_s, path(u"again.plectrum"_s)});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.event(u"summary"_s).value("different"_L1).toInt(), 1);
    QVERIFY(content(path(u"r.xml"_s)).contains("<failure type=\"changed\""));
    QVERIFY(content(path(u"r.tap"_s)).contains("\nnot ok "));
    QVERIFY(content(path(u"r.html"_s)).startsWith("<!doctype html>"));
    QCOMPARE(runPlectrum({u"show"_s, path(u"again.plectrum"_s), u"--count"_s, u"--filter"_s, u"kind == text"_s})
                 .out.trimmed(),
             "2");
    // The same case gives the same lines.
    const QStringList again{u"--json"_s, u"replay"_s, path(u"differs.yaml"_s)};
    QCOMPARE(runPlectrum(again).out, runPlectrum(again).out);
}

void tst_ReplayCommand::makesAndChecksScenarios()
{
    const QString yaml = path(u"made.yaml"_s);
    const Outcome printed = runPlectrum({u"scenario"_s, path(u"good.plectrum"_s)});
    QCOMPARE(printed.code, 0);
    QCOMPARE(runPlectrum({u"scenario"_s, path(u"good.plectrum"_s), u"-o"_s, yaml}).code, 0);
    QCOMPARE(content(yaml).trimmed(), printed.out.trimmed());
    QCOMPARE(runPlectrum({u"scenario"_s, path(u"good.plectrum"_s), u"-o"_s, yaml}).code, 4);
    const Outcome checked = runPlectrum({u"scenario"_s, yaml});
    QCOMPARE(checked.code, 0);
    QVERIFY(checked.err.contains("nothing wrong"));
    QCOMPARE(runPlectrum({u"scenario"_s, path(u"broken.yaml"_s)}).code, 4);
    QCOMPARE(runPlectrum({u"replay"_s, yaml}).code, 0);
}

void tst_ReplayCommand::isInterruptedCleanly()
{
#ifdef Q_OS_UNIX
    Program program(QStringLiteral(PLECTRUM_CLI),
                    {u"replay"_s, path(u"waits.yaml"_s), u"--record"_s, path(u"cut.plectrum"_s)});
    const auto count = [this] {
        return runPlectrum({u"show"_s, path(u"cut.plectrum"_s), u"--count"_s, u"--filter"_s, u"kind == text"_s})
            .out.trimmed();
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), "2", 10000);
    program.signal(2);
    QCOMPARE(program.end().code, 130);
#endif
}

QTEST_GUILESS_MAIN(tst_ReplayCommand)
#include "tst_replaycommand.moc"
