// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/") + name;
}

} // namespace

/// Sessions with other people's servers, which issue new values each time, recorded and replayed by the program.
class tst_ReplayPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void replays_data();
    void replays();

private:
    static QStringList differencesOf(const Outcome &outcome);
};

/// What differed, as "changed: $[1].text".
QStringList tst_ReplayPeers::differencesOf(const Outcome &outcome)
{
    QStringList all;
    for (const QJsonObject &line : outcome.json()) {
        const QJsonArray differences = line.value("differences"_L1).toArray();
        const QJsonArray values = line.value("diff"_L1).toObject().value("values"_L1).toArray();
        if (!differences.isEmpty()) {
            const QString place = values.isEmpty()
                ? QString()
                : QString(u": "_s + values.first().toObject().value("place"_L1).toString());
            all << differences.first().toString() + place;
        }
    }
    return all;
}

void tst_ReplayPeers::replays_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("script");
    QTest::newRow("npm ws") << u"node"_s << u"issuer.mjs"_s;
    QTest::newRow("python3-websockets") << u"/usr/bin/python3"_s << u"issuer.py"_s;
}

void tst_ReplayPeers::replays()
{
    QFETCH(QString, program);
    QFETCH(QString, script);
    const bool isNode = script.endsWith(".mjs"_L1);
    if (isNode && !QFile::exists(pathOf(u"node_modules/ws/package.json"_s)))
        QSKIP("npm ws is not installed here");
    if (run(program, isNode ? QStringList{u"--version"_s} : QStringList{u"-c"_s, u"import websockets"_s}).code != 0)
        QSKIP("this peer is not installed here");
    Program peer(program, {pathOf(script)});
    const QString url = QString::fromUtf8(peer.nextLine());
    const QTemporaryDir folder;
    const QString yaml = folder.filePath(u"case.yaml"_s);
    const QString recording = folder.filePath(u"case.plectrum"_s);

    // Played by hand once, to have a recording with values of its own.
    QFile first(folder.filePath(u"first.yaml"_s));
    QVERIFY(first.open(QIODevice::WriteOnly));
    first.write(R"(scenario: 1
actors: {a: {url: ')"
                + url.toUtf8() + R"(/chat'}}
compare: {masks: [{path: $..at, kind: timestamp}]}
steps:
  - connect: a
  - expect: a
    json: '0{"sid": "${sid}", "pingInterval": 25000}'
    let: {sid: $.sid}
  - send: a
    json: '42["join",{"sid":"${sid}"}]'
  - expect: a
    json: '42["joined", {"room": "${room}", "at": 1700000000000}]'
    ignore: [$..at]
    let: {room: '$[1].room'}
  - send: a
    json: '42["say",{"room":"${room}","text":"one"}]'
  - send: a
    json: '42["say",{"room":"${room}","text":"two"}]'
  - expect: a
    json: '42["said", {"ok": true, "text": "one", "at": 1700000000000}]'
  - expect: a
    json: '42["said", {"ok": true, "text": "two", "at": 1700000000000}]'
  - close: a
    code: 1000
)");
    first.close();
    const Outcome played = runPlectrum({u"replay"_s, first.fileName(), u"--record"_s, recording, u"--with-secrets"_s});
    QVERIFY2(played.code == 0, (played.out + played.err).constData());

    const Outcome made = runPlectrum({u"scenario"_s, recording, u"-o"_s, yaml});
    QVERIFY2(made.code == 0, made.err.constData());
    QVERIFY2(made.err.contains("correlated: sid") && made.err.contains("correlated: room"), made.err.constData());
    for (const QString &file : {recording, yaml}) {
        const Outcome again = runPlectrum({u"--json"_s, u"replay"_s, file});
        QVERIFY2(again.code == 0, (again.out + again.err).constData());
        QCOMPARE(again.event(u"summary"_s).value("different"_L1).toInt(), 0);
    }
    const Outcome changed = runPlectrum({u"--json"_s, u"replay"_s, yaml, u"--to"_s, url + u"/changed"_s});
    QCOMPARE(changed.code, 1);
    QCOMPARE(differencesOf(changed), QStringList({u"changed: $[1].text"_s}));
    const Outcome late = runPlectrum({u"--json"_s, u"replay"_s, yaml, u"--to"_s, url + u"/late"_s});
    QCOMPARE(late.code, 1);
    QCOMPARE(differencesOf(late), QStringList({u"reordered"_s}));
}

QTEST_GUILESS_MAIN(tst_ReplayPeers)
#include "tst_replaypeers.moc"
