// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/scenarioimporter.h"

#include "exchange/conversion.h"
#include "support/samplecapture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// "@" stands for two slashes, which moc takes for a comment.
const QByteArray Yaml = QByteArray(R"(scenario: 1
variables: {board: "42"}
actors:
  alice:
    url: ws:@h:8080/board/${board}?x=1
    origin: http:@h
    subprotocols: [v1, v2]
    headers: {X-Client: test}
    heartbeats: [{text: "2", answer: {text: "3"}}]
  bob: {url: "ws:@h:8080/private"}
compare: {ignore: [$.debug], masks: [{path: $.at, kind: timestamp}]}
steps:
  - connect: alice
    at: 10ms
    answer: {subprotocol: v1, headers: {X-Server: one}}
  - expect: alice
    at: 12ms
    json: {type: welcome, room: "${room}", at: 1700000000000}
    let: {room: $.room}
  - wait: 250ms
  - send: alice
    json: '{"type":"draw","room":"${room}","board":"${board}"}'
  - send: alice
    hex: 00ff
  - connect: bob
    answer: {status: 403}
  - ping: alice
    text: there?
  - barrier: all
  - http: GET http:@h/api
  - expect: alice
    at: 1s
    end: {code: 4001, reason: enough}
)")
                            .replace("@", "//");

Result<ConversionReport> convert(const QTemporaryDir &folder, const QByteArray &yaml, const QString &out)
{
    QFile file(folder.filePath(u"in.yaml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
        return unexpected(ErrorCode::FileNotWritable, file.fileName());
    file.close();
    return convertFile(file.fileName(), folder.filePath(out), {});
}

QByteArray headOf(CaptureReader &reader, RecordId id)
{
    return reader.payload(id).value_or(QByteArray());
}

} // namespace

/// A scenario as a recording: nothing that it does not say, and the recording says what it is.
class tst_ScenarioImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void rows();
    void heads();
    void tellsWhatIsMissing();
    void comesBackAsScenario();
    void refusals_data();
    void refusals();
};

void tst_ScenarioImporter::rows()
{
    const QTemporaryDir folder;
    const auto report = convert(folder, Yaml, u"out.plectrum"_s);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->from->name, "scenario"_L1);
    QCOMPARE(report->connections, 2);
    const auto reader = CaptureReader::open(folder.filePath(u"out.plectrum"_s));
    QVERIFY(reader);
    QStringList found;
    for (RecordId id = 1; id <= (*reader)->count(); ++id) {
        const auto record = (*reader)->record(id);
        QVERIFY(record);
        const bool isFrame = record->kind == RecordKind::Frame;
        found << u"%1 %2 %3 %4"_s.arg(record->timeNs / 1'000'000)
                     .arg(record->connection)
                     .arg(QChar(record->direction == Direction::Outgoing ? u'>' : u'<'))
                     .arg(isFrame ? QString::fromLatin1(record->payload.toByteArray().toPercentEncoding(" {}\":,?"))
                                  : u"kind %1"_s.arg(int(record->kind)));
        QVERIFY(!record->header.masked);
        if (record->kind == RecordKind::End) {
            const ConnectionEnd end = ConnectionEnd::fromJson(record->payload);
            QCOMPARE(end.detail, u"from a scenario, not recorded"_s);
            QCOMPARE(end.cause, record->connection == 1 ? u"closed"_s : u"refused"_s);
            QCOMPARE(end.reason, record->connection == 1 ? "enough"_ba : QByteArray());
        }
    }
    QCOMPARE(found.join(u'\n').toUtf8(), R"(10 1 > kind 1
10 1 < kind 2
12 1 < {"type":"welcome","room":"${room}","at":1700000000000}
262 1 > {"type":"draw","room":"${room}","board":"42"}
262 1 > %00%FF
262 2 > kind 1
262 2 < kind 2
262 1 > there?
262 1 < there?
1000 1 < kind 4
1000 2 > kind 4)"_ba.replace("${", "%24{"));
}

void tst_ScenarioImporter::heads()
{
    const QTemporaryDir folder;
    QVERIFY(convert(folder, Yaml, u"out.plectrum"_s));
    const auto reader = CaptureReader::open(folder.filePath(u"out.plectrum"_s));
    QVERIFY(reader);
    QCOMPARE((*reader)->connections().first().url, u"ws://h:8080/board/42?x=1"_s);
    QCOMPARE((*reader)->connections().first().subprotocol, u"v1"_s);
    QCOMPARE(
        headOf(**reader, 1),
        "GET /board/42?x=1 HTTP/1.1\r\nHost: h:8080\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nOrigin: http://h\r\nSec-WebSocket-Protocol: v1, v2\r\nX-Client: test\r\n\r\n"_ba);
    QCOMPARE(headOf(**reader, 2),
             "HTTP/1.1 101\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: v1\r\n"
             "X-Server: one\r\n\r\n"_ba);
    QCOMPARE(headOf(**reader, 7), "HTTP/1.1 403\r\n\r\n"_ba);
}

void tst_ScenarioImporter::tellsWhatIsMissing()
{
    const QTemporaryDir folder;
    const auto report = convert(folder, Yaml, u"out.har"_s);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    const Losses &losses = report->losses;
    QCOMPARE(losses.countOf(u"steps whose time is not in the file"_s), 5);
    QCOMPARE(losses.countOf(u"texts with values that only a play can have, left as ${name}"_s), 2);
    QCOMPARE(losses.countOf(u"messages that are to be sent or expected; none of them was recorded"_s), 3);
    QCOMPARE(losses.countOf(u"plain HTTP requests"_s), 1);
    QCOMPARE(losses.countOf(u"barriers"_s), 1);
    QCOMPARE(losses.countOf(u"heartbeats"_s), 1);
    QCOMPARE(losses.countOf(u"masks and ignored places"_s), 2);
    QCOMPARE(losses.countOf(u"lets"_s), 1);
}

void tst_ScenarioImporter::comesBackAsScenario()
{
    const QTemporaryDir folder;
    const auto report = convert(folder, Yaml, u"again.yaml"_s);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QVERIFY2(report->notes.contains(u"Correlated: ${room} is issued here as ${room}, sent back once."_s),
             qPrintable(report->notes.join(u'\n')));
    QFile file(folder.filePath(u"again.yaml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray again = file.readAll();
    for (const char *const part : {"# Made from in.yaml", "room: $.room", R"("room": "${room}")", "hex: \"00ff\"",
                                   "text: \"there?\"", "status: 403", "end: {code: 4001, reason: enough}"})
        QVERIFY2(again.contains(part), (part + ("\n" + again)).constData());
}

void tst_ScenarioImporter::refusals_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("an unknown key") << QByteArray(Yaml).replace("origin:", "orign:") << ErrorCode::BadScenario
                                    << u"in.yaml: 6:5: "_s;
    QTest::newRow("a file that is not there")
        << "scenario: 1\nactors: {a: {url: ws://h/}}\nsteps:\n  - connect: a\n  - send: a\n    file: none.bin\n"_ba
        << ErrorCode::FileNotReadable << u"none.bin"_s;
    QTest::newRow("no steps") << "scenario: 1\nactors: {a: {url: ws://h/}}\nsteps: []\n"_ba << ErrorCode::NoWebSocket
                              << u"in.yaml"_s;
}

void tst_ScenarioImporter::refusals()
{
    QFETCH(QByteArray, yaml);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    const auto report = convert(folder, yaml, u"out.plectrum"_s);
    QVERIFY(!report);
    QCOMPARE(QLatin1StringView(errorInfo(report.error().code).name), QLatin1StringView(errorInfo(code).name));
    QVERIFY2(report.error().detail.contains(place), qPrintable(report.error().detail));
    QVERIFY(!QFile::exists(folder.filePath(u"out.plectrum"_s)));
}

QTEST_GUILESS_MAIN(tst_ScenarioImporter)
#include "tst_scenarioimporter.moc"
