// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/boardtalk.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_StateCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void lists();
    void showsARow();
    void showsDifferences();
    void takesRuleFiles();
    void refuses_data();
    void refuses();

private:
    Outcome state(const QStringList &options) const;

    QTemporaryDir m_folder;
    QString m_file;
};

void tst_StateCommand::initTestCase()
{
    m_file = m_folder.filePath(u"board.plectrum"_s);
    writeBoard(m_file);
}

Outcome tst_StateCommand::state(const QStringList &options) const
{
    return runPlectrum(
        QStringList{u"--json"_s, u"--profile-dir"_s, m_folder.filePath(u"profiles"_s), u"state"_s, m_file} + options);
}

void tst_StateCommand::lists()
{
    const Outcome listed = state({});
    QCOMPARE(listed.code, 0);
    const auto rows = listed.json();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)[u"document"_s].toString(), QString::fromLatin1(BoardPresence));
    QCOMPARE(rows.at(0)[u"changes"_s].toInt(), 3);
    QCOMPARE(rows.at(1)[u"document"_s].toString(), QString::fromLatin1(BoardDocument));
    QCOMPARE(rows.at(1)[u"faults"_s].toInt(), 1);
    QCOMPARE(rows.at(1)[u"first"_s].toInt(), 4);
    QCOMPARE(rows.at(1)[u"last"_s].toInt(), 9);
    QCOMPARE(state({u"--document"_s, QString::fromLatin1(BoardDocument)}).json().size(), 1);
}

void tst_StateCommand::showsARow()
{
    const QStringList board{u"--document"_s, QString::fromLatin1(BoardDocument)};
    const auto at = [&](const QString &row) { return state(board + QStringList{u"--row"_s, row}).json().value(0); };
    QCOMPARE(at(u"6"_s)[u"state"_s].toObject()[u"version"_s].toInt(), 2);
    QCOMPARE(at(u"7"_s)[u"state"_s].toObject()[u"cards"_s].toObject().size(), 3);
    QVERIFY(at(u"7"_s)[u"whole"_s].toBool());
    const QJsonObject failed = at(u"8"_s);
    QCOMPARE(failed[u"state"_s].toObject()[u"version"_s].toInt(), 3);
    QCOMPARE(failed[u"fault"_s].toString(), u"operation 1: the test of /version fails: it is another value"_s);
    QCOMPARE(failed[u"doubtSince"_s].toInt(), 8);
    QCOMPARE(at(u"10"_s)[u"changedBy"_s].toInt(), 9);
    QCOMPARE(state({u"--row"_s, u"10"_s}).json().size(), 2);
    QCOMPARE(state({u"--row"_s, u"2"_s}).out, QByteArray());
    const Outcome text = runPlectrum({u"state"_s, m_file, u"--row"_s, u"8"_s});
    QVERIFY2(text.out.contains("\"version\": 3") && text.err.contains("row 8: operation 1"), text.err.constData());
}

void tst_StateCommand::showsDifferences()
{
    const QJsonObject found =
        state({u"--diff"_s, u"6"_s, u"9"_s, u"--document"_s, QString::fromLatin1(BoardDocument)}).json().value(0);
    QStringList places;
    for (const auto each : found[u"changes"_s].toArray())
        places << each.toObject()[u"change"_s].toString() + u' ' + each.toObject()[u"path"_s].toString();
    QCOMPARE(places,
             QStringList({u"replaced /cards/c1/column"_s, u"removed /cards/c2"_s, u"added /cards/c3"_s,
                          u"replaced /version"_s}));
    QCOMPARE(found[u"patch"_s].toArray().size(), 4);
    QVERIFY(state({u"--diff"_s, u"8"_s, u"8"_s}).err.contains("nothing differs"));
}

void tst_StateCommand::takesRuleFiles()
{
    const QString path = m_folder.filePath(u"joins.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"decoder":1,"name":"joins","values":{"event":"[3]","topic":"[2]","ref":"[1]"},
        "state":[{"of":"phoenix","from":"client","when":{"event":"phx_join"},"document":"joins","fold":"put",
                  "key":"{topic}","value":"ref"}]})");
    file.close();
    const auto rows = state({u"--decoders"_s, path, u"--row"_s, u"1"_s}).json();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)[u"state"_s].toObject()[u"board:7"_s].toString(), u"1"_s);
    QVERIFY(!rows.at(0)[u"whole"_s].toBool());
}

void tst_StateCommand::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a row behind the last")
        << QStringList{u"--row"_s, u"99"_s} << 2 << QByteArray("the recording has 10");
    QTest::newRow("no row") << QStringList{u"--row"_s, u"0"_s} << 2 << QByteArray("--row");
    QTest::newRow("no such document") << QStringList{u"--document"_s, u"board:7 pach"_s} << 2
                                      << QByteArray("did you mean \"board:7 patch\"?");
    QTest::newRow("no such connection") << QStringList{u"--connection"_s, u"2"_s} << 2 << QByteArray("--connection");
    QTest::newRow("one row to compare") << QStringList{u"--diff"_s, u"2"_s} << 2 << QByteArray("--diff");
    QTest::newRow("both") << QStringList{u"--diff"_s, u"2"_s, u"3"_s, u"--row"_s, u"3"_s} << 2 << QByteArray("--row");
    QTest::newRow("no rule file") << QStringList{u"--decoders"_s, u"/no/such.json"_s} << 4 << QByteArray("such.json");
    QTest::newRow("no decoder") << QStringList{u"--decode"_s, u"fenix"_s} << 2 << QByteArray("fenix");
}

void tst_StateCommand::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const Outcome outcome = state(options);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
}

QTEST_GUILESS_MAIN(tst_StateCommand)
#include "tst_statecommand.moc"
