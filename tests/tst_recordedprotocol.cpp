// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/recordedprotocol.h"

#include "replay/scenarioreader.h"
#include "replay/scenariowriter.h"
#include "support/playing.h"
#include "support/talkingserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

using Finding = ScenarioMaker::Finding;

QStringList namesOf(const ScenarioMaker::Made &made, Finding::Kind kind)
{
    QStringList names;
    for (const Finding &finding : made.findings) {
        if (finding.kind == kind)
            names << finding.name;
    }
    return names;
}

QByteArray actorAt(const QUrl &url)
{
    return "scenario: 1\nactors: {a: {url: '" + url.toEncoded() + "'}}\n";
}

} // namespace

/// What protocols tell of a recording: ids of the server whose value alone tells nothing, and heartbeats.
class tst_RecordedProtocol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void followsIdsOfTheServer_data();
    void followsIdsOfTheServer();
    void answersHeartbeats();
    void clientsOwnHeartbeatsAreSteps();
    void heartbeatsAreWritten();
};

void tst_RecordedProtocol::followsIdsOfTheServer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("question"); // of the server, %1 its id
    QTest::addColumn<QByteArray>("attachment");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("name"); // of the let
    QTest::newRow("JSON-RPC") << u"/"_s << R"({"jsonrpc":"2.0","id":%1,"method":"ask","params":{"id":1}})"_ba
                              << QByteArray() << R"({"jsonrpc":"2.0","id":%1,"result":{"id":1}})"_ba << u"id"_s;
    QTest::newRow("JSON-RPC, texts") << u"/"_s << R"({"jsonrpc": "2.0", "id": "q%1", "method": "ask"})"_ba
                                     << QByteArray() << R"({"jsonrpc":"2.0","id":"q%1","result":true})"_ba << u"id"_s;
    const QString io = u"/socket.io/?EIO=4&transport=websocket"_s;
    QTest::newRow("Socket.IO") << io << R"(42%1["ask",{"n":1}])"_ba << QByteArray() << R"(43%1[1])"_ba << u"ack"_s;
    QTest::newRow("Socket.IO, a namespace")
        << io << R"(42/chat,%1["ask"])"_ba << QByteArray() << R"(43/chat,%1["yes"])"_ba << u"ack"_s;
    QTest::newRow("Socket.IO, an attachment") << io << R"(451-%1["ask",{"_placeholder":true,"num":0}])"_ba
                                              << "\x01\x02"_ba
                                              << R"(43%1["yes"])"_ba << u"ack"_s;
}

/// The server counts on from run to run, and takes no answer to another question.
void tst_RecordedProtocol::followsIdsOfTheServer()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, attachment);
    QFETCH(QByteArray, answer);
    QFETCH(QString, name);
    TalkingServer server;
    int id = 1;
    const auto with = [&id](QByteArray text) { return text.replace("%1", QByteArray::number(id)); };
    server.opened = [&](Connection *connection) {
        connection->sendText(with(question));
        if (!attachment.isEmpty())
            connection->sendBinary(attachment);
    };
    server.said = [&](Connection *connection, const QByteArray &message, bool) {
        connection->sendText(message == with(answer) ? "right" : "wrong: " + message);
    };
    QByteArray yaml =
        actorAt(server.url(path)) + "steps:\n  - connect: a\n  - expect: a\n    text: '" + with(question) + "'\n";
    if (!attachment.isEmpty())
        yaml += "  - expect: a\n    hex: '" + attachment.toHex() + "'\n";
    yaml +=
        "  - send: a\n    text: '" + with(answer) + "'\n  - expect: a\n    text: right\n  - close: a\n    code: 1000\n";
    const ScenarioMaker::Made made = madeByPlaying(yaml);
    QCOMPARE(namesOf(made, Finding::Kind::Correlated), QStringList{name});
    const QByteArray written = ScenarioWriter::text(made.scenario);
    const auto read = ScenarioReader::parse(written);
    QVERIFY2(read.has_value(), written.constData());
    for (id = 1; id < 200; id += 57) {
        const ReplayResult result = played(*read);
        QVERIFY2(result.passed(), (textOf(result) + written).constData());
    }
    // A wrong answer is still seen.
    id = 5;
    answer = "43never";
    Scenario hasty = *read;
    for (ScenarioStep &step : hasty.steps)
        step.within = 100ms;
    QCOMPARE(differencesOf(played(hasty)), QStringList{u"changed line 1"_s});
}

void tst_RecordedProtocol::answersHeartbeats()
{
    TalkingServer server;
    int beats = 3;
    int answered = 0;
    server.said = [&](Connection *connection, const QByteArray &message, bool) {
        if (message == "3") {
            ++answered;
        } else {
            // They come when they like: before, between and after what was asked for.
            for (int i = 0; i < beats; ++i)
                connection->sendText("2");
            connection->sendText(R"(42["said"])");
        }
        if (message == "3" && answered == beats)
            connection->sendText(R"(42["alive"])");
    };
    const QString path = u"/socket.io/?EIO=4&transport=websocket"_s;
    const QByteArray head = actorAt(server.url(path));
    const QByteArray steps = "steps:\n  - connect: a\n  - send: a\n    text: '42[\"say\"]'\n";
    QByteArray byHand = head + steps;
    for (int i = 0; i < beats; ++i)
        byHand += "  - expect: a\n    text: '2'\n  - send: a\n    text: '3'\n";
    byHand += "  - expect: a\n    json: '42[\"said\"]'\n  - expect: a\n    json: '42[\"alive\"]'\n"
              "  - close: a\n    code: 1000\n";
    const ScenarioMaker::Made made = madeByPlaying(byHand);
    QCOMPARE(answered, 3);
    QCOMPARE(namesOf(made, Finding::Kind::Heartbeat), QStringList{u"socket_io"_s});
    const QList<ScenarioHeartbeat> heartbeats = made.scenario.actors.first().heartbeats;
    QCOMPARE(heartbeats.size(), 1);
    QCOMPARE(heartbeats.first().message.data, "2"_ba);
    QCOMPARE(heartbeats.first().answer.data, "3"_ba);
    // No step waits for them or sends their answers.
    QCOMPARE(made.scenario.steps.size(), 5);
    for (const int other : {3, 1, 7}) {
        beats = other;
        answered = 0;
        const ReplayResult result = played(made.scenario);
        QVERIFY2(result.passed(), textOf(result).constData());
        QCOMPARE(answered, other);
        QCOMPARE(result.heartbeats, other);
    }
    // Without the rule nothing is guessed.
    Scenario without = made.scenario;
    without.actors.first().heartbeats.clear();
    without.steps.removeAt(3); // for nobody answers
    beats = 2;
    QCOMPARE(differencesOf(played(without)), QStringList({u"extra"_s, u"extra"_s}));
}

/// In protocol 3 the client asks, so there is nothing to answer.
void tst_RecordedProtocol::clientsOwnHeartbeatsAreSteps()
{
    TalkingServer server;
    server.said = [](Connection *connection, const QByteArray &message, bool) {
        if (message == "2")
            connection->sendText("3");
    };
    const ScenarioMaker::Made made =
        madeByPlaying(actorAt(server.url(u"/socket.io/?EIO=3&transport=websocket"_s))
                      + "steps:\n  - connect: a\n  - send: a\n    text: '2'\n  - expect: a\n    text: '3'\n"
                        "  - close: a\n    code: 1000\n");
    QVERIFY(made.scenario.actors.first().heartbeats.isEmpty());
    QCOMPARE(made.scenario.steps.size(), 4);
    QVERIFY(played(made.scenario).passed());
}

void tst_RecordedProtocol::heartbeatsAreWritten()
{
    const QByteArray yaml = R"(scenario: 1

actors:
  a:
    url: ws://h/
    heartbeats:
      - text: "2"
        answer:
          text: "3"
      - json: '{"type": "ping"}'
        answer:
          json: '{"type": "pong"}'
      - hex: "00ff"

steps: []
)";
    const auto read = ScenarioReader::parse(yaml);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
    const QList<ScenarioHeartbeat> heartbeats = read->actors.first().heartbeats;
    QCOMPARE(heartbeats.size(), 3);
    QCOMPARE(heartbeats.at(1).answer.data, R"({"type":"pong"})"_ba);
    QCOMPARE(heartbeats.at(2).answer.kind, ScenarioContent::Kind::None);
    QCOMPARE(ScenarioReader::parse(ScenarioWriter::text(*read)), *read);
    const auto wrong = ScenarioReader::parse(QByteArray(yaml).replace("text: \"3\"", "words: \"3\""), u"f"_s);
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().detail.startsWith("f:9:11: "_L1), qPrintable(wrong.error().detail));
}

QTEST_GUILESS_MAIN(tst_RecordedProtocol)
#include "tst_recordedprotocol.moc"
