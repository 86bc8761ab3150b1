// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/packedblock.h"
#include "support/program.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace plectrum;

/// `connect --rehearse`: the rehearsed HaRP beside the connection, both in one capture.
class tst_RehearsalThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordsBothEnds();
    void tellsRoomEvents();
    void refusals_data();
    void refusals();
    void withoutRecording();
    void wrongUsage_data();
    void wrongUsage();
    void namesNoConnectionWhereThereIsOne();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Outcome connectTo(const QString &place, const QStringList &more) const
    {
        return runPlectrum(QStringList{u"connect"_s, u"--rehearse"_s, path(u"harp.json"_s), place} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_RehearsalThread::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
    QFile file(path(u"harp.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"json({"users": [{"id": "alice", "appPasswords": ["pw"]}], "exapps": [{"id": "board", "routes": [
        {"url": "^/echo", "access_level": "PUBLIC"}, {"url": "^/close", "access_level": "PUBLIC"},
        {"url": "^/rooms", "access_level": "PUBLIC"},
        {"url": "^/mine", "access_level": "USER"}]}]})json");
}

void tst_RehearsalThread::recordsBothEnds()
{
    const QString file = path(u"both.plectrum"_s);
    const Outcome done = connectTo(
        u"/exapps/board/echo?a=%2F1"_s,
        {u"--no-deflate"_s, u"--record"_s, file, u"--send"_s, u"one"_s, u"--send"_s, u"two"_s, u"--expect"_s, u"2"_s});
    QVERIFY2(done.code == 0, done.err.constData());
    QCOMPARE(done.out, "one\ntwo\n");
    QVERIFY2(done.err.contains("forward /exapps/board/echo?a=%2F1 101\n"), done.err.constData());

    auto opened = CaptureReader::open(file);
    QVERIFY(opened);
    CaptureReader &reader = **opened;
    const QList<ConnectionInfo> connections = reader.connections();
    QCOMPARE(connections.size(), 2);
    QCOMPARE(connections.at(0).role, Role::Client);
    QCOMPARE(connections.at(1).role, Role::Server);
    QVERIFY(connections.at(0).url.endsWith("/exapps/board/echo?a=%2F1"_L1));
    qint64 before[2] = {};
    QList<qint64> requestTimes;
    int requests = 0;
    int responses = 0;
    int ends = 0;
    QList<QByteArray> texts[2];
    for (RecordId id = 1; id <= reader.count(); ++id) {
        const auto block = reader.block(id);
        QVERIFY(block);
        const RecordView record = (*block)->at(id - (*block)->firstId());
        QVERIFY(record.timeNs >= before[record.connection - 1]);
        before[record.connection - 1] = record.timeNs;
        requests += record.kind == RecordKind::Request;
        if (record.kind == RecordKind::Request)
            requestTimes << record.timeNs;
        responses += record.kind == RecordKind::Response;
        ends += record.kind == RecordKind::End;
        if (record.kind == RecordKind::Frame && record.header.opcode == Opcode::Text)
            texts[record.connection - 1] << record.payload.toByteArray();
    }
    QCOMPARE(requests, 3); // the client's, and HaRP's two
    QCOMPARE(responses, 3);
    QVERIFY(std::ranges::is_sorted(requestTimes)); // one clock for both
    QCOMPARE(ends, 2);
    for (const QList<QByteArray> &side : texts) {
        QCOMPARE(side.size(), 4); // there and back
        QCOMPARE(side.count("one"), 2);
    }

    const Outcome shown = runPlectrum({u"show"_s, file});
    QCOMPARE(shown.code, 0);
    const QList<QByteArray> lines = shown.out.split('\n');
    QVERIFY2(lines.first().contains("conn"), lines.first().constData());
    QVERIFY(QRegularExpression(u"^ +1 +[0-9.]+ +1  out  request "_s).match(QString::fromUtf8(lines.at(1))).hasMatch());
    QVERIFY(QRegularExpression(u"^ +2 +[0-9.]+ +2  in   request "_s).match(QString::fromUtf8(lines.at(2))).hasMatch());
}

void tst_RehearsalThread::tellsRoomEvents()
{
    const QStringList call{u"--send"_s, uR"({"call": "getGroupSize", "group": "a"})"_s, u"--expect"_s, u"1"_s};
    const Outcome human = connectTo(u"/exapps/board/rooms/chat"_s, call);
    QVERIFY2(human.code == 0, human.err.constData());
    QVERIFY2(human.err.contains("open /rooms/chat "), human.err.constData());
    const Outcome machine = runPlectrum(
        QStringList{u"--json"_s, u"connect"_s, u"--rehearse"_s, path(u"harp.json"_s), u"/exapps/board/rooms/chat"_s}
        + call);
    QCOMPARE(machine.event(u"websocket"_s).value(u"type"_s).toString(), u"open"_s);
}

void tst_RehearsalThread::refusals_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::newRow("nobody") << u"/exapps/board/mine"_s << QStringList() << 403;
    QTest::newRow("no route") << u"/exapps/board/none"_s << QStringList() << 404;
    QTest::newRow("signed in, but no such endpoint")
        << u"/exapps/board/mine"_s << QStringList{u"--user"_s, u"alice:pw"_s} << 404;
}

void tst_RehearsalThread::refusals()
{
    QFETCH(const QString, place);
    QFETCH(const QStringList, more);
    QFETCH(const int, status);
    const QString file = path(u"refused.plectrum"_s);
    const Outcome done = runPlectrum(
        QStringList{u"--json"_s, u"connect"_s, u"--rehearse"_s, path(u"harp.json"_s), place, u"--record"_s, file}
        + more);
    QCOMPARE(done.code, 3);
    QCOMPARE(done.event(u"refused"_s).value("status"_L1).toInt(), status);
    QVERIFY(done.event(u"log"_s).value("text"_L1).toString().contains(QString::number(status)));
    QVERIFY(!done.event(u"verdict"_s).isEmpty());
    auto opened = CaptureReader::open(file);
    QVERIFY(opened);
    QCOMPARE((*opened)->connectionCount(), 2);
}

void tst_RehearsalThread::withoutRecording()
{
    const Outcome done = connectTo(u"/exapps/board/close?code=4001"_s, {u"--wait"_s, u"20"_s});
    QCOMPARE(done.code, 0);
    QVERIFY2(done.err.contains("closed 4001"), done.err.constData());
}

void tst_RehearsalThread::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a URL") << QStringList{u"harp.json"_s, u"ws://127.0.0.1:1/"_s} << 2 << "expected a path"_ba;
    QTest::newRow("another host") << QStringList{u"harp.json"_s, u"//host/exapps"_s} << 2 << "expected a path"_ba;
    QTest::newRow("no slash") << QStringList{u"harp.json"_s, u"exapps/board"_s} << 2 << "expected a path"_ba;
    QTest::newRow("no file") << QStringList{u"none.json"_s, u"/exapps/board"_s} << 4 << "none.json"_ba;
    QTest::newRow("no configuration") << QStringList{u"text"_s, u"/exapps/board"_s} << 4 << "line 1, column 2"_ba;
}

void tst_RehearsalThread::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    QFile text(path(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no JSON");
    text.close();
    const Outcome done = runPlectrum({u"connect"_s, u"--rehearse"_s, path(arguments.at(0)), arguments.at(1)});
    QTEST(done.code, "code");
    QVERIFY2(done.err.contains(says), done.err.constData());
}

void tst_RehearsalThread::namesNoConnectionWhereThereIsOne()
{
    const QString file = path(u"one.plectrum"_s);
    const Outcome done = runPlectrum(
        {u"connect"_s, u"loopback:/echo"_s, u"--record"_s, file, u"--send"_s, u"x"_s, u"--expect"_s, u"1"_s});
    QVERIFY2(done.code == 0, done.err.constData());
    QVERIFY(!runPlectrum({u"show"_s, file}).out.contains("conn"));
}

QTEST_GUILESS_MAIN(tst_RehearsalThread)
#include "tst_rehearsalthread.moc"
