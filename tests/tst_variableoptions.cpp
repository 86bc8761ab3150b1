// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/secretservice.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

/// `connect --env` and `--var`, as a program.
class tst_VariableOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void says_data();
    void says();
    void secretFromTheProcess();
    void otherCommands();

private:
    Outcome run(const QStringList &arguments) const
    {
        return runPlectrum(QStringList{u"--profile-dir"_s, m_folder.path()} + arguments);
    }
    void write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

void tst_VariableOptions::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void tst_VariableOptions::initTestCase()
{
    SecretService::useNone();
    qputenv("HOME", m_folder.path().toUtf8());
    QVERIFY(QDir(m_folder.path()).mkpath(u"environments"_s));
    write(u"plain.json"_s, R"({"name": "Plain", "url": "loopback:{{path}}"})");
    write(u"guarded.json"_s, R"({"name": "Guarded", "url": "loopback:{{path}}", "bearerToken": "{{token}}"})");
    write(u"environments/stage.json"_s,
          R"({"name": "Stage", "variables": {"path": "/{{service}}", "service": "echo", "who": "bob",
              "token": {"secret": true}}})");
    write(u"environments/broken.json"_s, R"({"name": "Broken", "variables": 5})");
}

void tst_VariableOptions::says_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    QTest::newRow("environment") << u"--profile plain --env stage --send hi-{{who}}"_s << 0 << "hi-bob\n"_ba
                                 << ""_ba;
    QTest::newRow("over the environment")
        << u"--profile plain --env Stage --var who=eve --send {{who}}"_s << 0 << "eve\n"_ba
        << ""_ba;
    QTest::newRow("within a value") << u"--profile plain --env stage --var service=echo?x=1 --send a"_s << 0 << "a\n"_ba
                                    << ""_ba;
    QTest::newRow("no environment") << u"--var path=/echo --profile plain --send a"_s << 0 << "a\n"_ba
                                    << ""_ba;
    QTest::newRow("URL") << u"loopback:/{{s}} --var s=echo --send {{s}}"_s << 0 << "echo\n"_ba
                         << ""_ba;
    QTest::newRow("escaped") << u"loopback:/echo --var s=x --send \\{{s}}{{s}}"_s << 0 << "{{s}}x\n"_ba
                             << ""_ba;
    QTest::newRow("braces are braces") << u"loopback:/echo --send {{who}}"_s << 0 << "{{who}}\n"_ba
                                       << ""_ba;
    QTest::newRow("undefined field") << u"--profile plain --send a"_s << 4 << ""_ba
                                     << "url: {{path}} is not defined, and no environment is chosen"_ba;
    QTest::newRow("undefined in a message")
        << u"--profile plain --env stage --send {{woh}}"_s << 2 << ""_ba
        << "--send: {{woh}} is not defined in the environment \"Stage\"; did you mean {{who}}?"_ba;
    QTest::newRow("no value") << u"--profile guarded --env stage --send a"_s << 4 << ""_ba
                              << "bearerToken: the secret {{token}} has no value in this run"_ba;
    QTest::newRow("unknown environment") << u"--profile plain --env stag"_s << 4 << ""_ba
                                         << "there is no environment \"stag\""_ba;
    QTest::newRow("broken environment") << u"--profile plain --env broken"_s << 4 << ""_ba
                                        << "line 1, column 33: variables: expected an object"_ba;
    QTest::newRow("bad --var") << u"--profile plain --var 1=x"_s << 2 << ""_ba
                               << "--var 1: expected NAME=VALUE"_ba;
}

void tst_VariableOptions::says()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    QStringList all{u"connect"_s, u"--expect"_s, u"1"_s};
    const Outcome outcome = run(all + arguments.split(u' '));
    QVERIFY2(outcome.err.contains(err), outcome.err.constData());
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.out, out);
}

/// Where there is no key store, the process's environment brings secrets.
void tst_VariableOptions::secretFromTheProcess()
{
    qputenv("PLECTRUM_VAR_token", "CANARY");
    const Outcome outcome = run({u"connect"_s, u"--profile"_s, u"guarded"_s, u"--env"_s, u"stage"_s, u"--send"_s,
                                 u"a"_s, u"--expect"_s, u"1"_s});
    qunsetenv("PLECTRUM_VAR_token");
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, "a\n");
    QVERIFY(!outcome.err.contains("CANARY"));
}

void tst_VariableOptions::otherCommands()
{
    const Outcome undefined = run({u"diagnose"_s, u"--profile"_s, u"plain"_s});
    QCOMPARE(undefined.code, 4);
    QVERIFY2(undefined.err.contains("url: {{path}} is not defined"), undefined.err.constData());
    QCOMPARE(run({u"profiles"_s, u"list"_s}).out.count("loopback:{{path}}"), 2);
}

QTEST_GUILESS_MAIN(tst_VariableOptions)
#include "tst_variableoptions.moc"
