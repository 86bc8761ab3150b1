// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/recordedbeats.h"

#include "replay/scenarioreader.h"
#include "replay/scenariowriter.h"
#include "support/playing.h"
#include "support/talkingserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

RecordedEvent happened(RecordedEvent::Kind kind, bool isFromClient, const QByteArray &payload)
{
    return {.kind = kind, .isFromClient = isFromClient, .payload = payload};
}

} // namespace

/// Pings of the client come again when a scenario is played; those that programs send by themselves disturb nothing.
class tst_RecordedBeats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void pingsBecomeSteps();
    void ownHeartbeatDisturbsNothing();
    void whatBecomesOfPings();
};

void tst_RecordedBeats::pingsBecomeSteps()
{
    TalkingServer server;
    server.said = [](Connection *connection, const QByteArray &message, bool) { connection->sendText(message); };
    const ScenarioMaker::Made made = madeByPlaying("scenario: 1\nactors: {a: {url: '" + server.url().toEncoded()
                                                   + "'}}\nsteps:\n  - connect: a\n  - ping: a\n"
                                                     "  - send: a\n    text: hello\n  - expect: a\n    text: hello\n"
                                                     "  - ping: a\n    text: 'are you $${there}?'\n"
                                                     "  - ping: a\n    hex: 00ff\n  - close: a\n    code: 1000\n");
    const auto read = ScenarioReader::parse(ScenarioWriter::text(made.scenario));
    QVERIFY2(read.has_value(), ScenarioWriter::text(made.scenario).constData());
    QList<QByteArray> pings;
    for (const ScenarioStep &step : read->steps) {
        if (step.verb == ScenarioStep::Verb::Ping)
            pings << step.content.data;
    }
    QCOMPARE(pings, QList<QByteArray>({"", "are you $${there}?", QByteArray("\0\xff", 2)}));
    for (const auto pace : {PlayOptions::Pace::Reply, PlayOptions::Pace::Asap, PlayOptions::Pace::Original}) {
        const ReplayResult result = played(*read, {.pace = pace});
        QVERIFY2(result.passed(), textOf(result).constData());
        QCOMPARE(std::ranges::count(result.rows, ReplayRow::Subject::Pong, &ReplayRow::subject), 3);
    }
}

/// A connection whose own heartbeat pings all the time, recorded and played.
void tst_RecordedBeats::ownHeartbeatDisturbsNothing()
{
    TalkingServer server;
    server.said = [](Connection *connection, const QByteArray &message, bool) { connection->sendText(message); };
    PlayOptions options;
    options.base.connection.pingInterval = 5ms;
    const ScenarioMaker::Made made = madeByPlaying(
        "scenario: 1\nactors: {a: {url: '" + server.url().toEncoded()
            + "'}}\nsteps:\n  - connect: a\n  - wait: 60ms\n  - ping: a\n    text: mine\n  - wait: 30ms\n"
              "  - send: a\n    text: hello\n  - expect: a\n    text: hello\n  - close: a\n    code: 1000\n",
        options);
    QCOMPARE(std::ranges::count(made.scenario.steps, ScenarioStep::Verb::Ping, &ScenarioStep::verb), 1);
    const auto left =
        std::ranges::find(made.findings, ScenarioMaker::Finding::Kind::LeftOut, &ScenarioMaker::Finding::kind);
    QVERIFY(left != made.findings.end());
    QVERIFY2(left->reason.contains("own heartbeat"_L1), qPrintable(left->reason));
    const ReplayResult result = played(made.scenario, options);
    QVERIFY2(result.passed(), textOf(result).constData());
    QCOMPARE(std::ranges::count(result.rows, ReplayRow::Subject::Pong, &ReplayRow::subject), 1);
}

void tst_RecordedBeats::whatBecomesOfPings()
{
    using Kind = RecordedEvent::Kind;
    RecordedSession session;
    session.connections.append(RecordedConnection());
    session.events = {
        happened(Kind::Ping, true, "answered"),        happened(Kind::Ping, true, "twice"),
        happened(Kind::Ping, true, "twice"),           happened(Kind::Ping, true, "plectrum 1 abc"),
        happened(Kind::Pong, false, "twice"),          happened(Kind::Pong, false, "answered"),
        happened(Kind::Pong, false, "plectrum 1 abc"), happened(Kind::Ping, true, "never"),
        happened(Kind::Ping, false, "by the server"),  happened(Kind::Pong, true, "by the server"),
        happened(Kind::Pong, true, "unasked"),         happened(Kind::Pong, true, "unasked again"),
    };
    const RecordedProtocol protocol;
    const RecordedBeats beats(session, protocol);
    QList<qsizetype> steps;
    for (qsizetype i = 0; i < session.events.size(); ++i) {
        if (beats.pingAt(i))
            steps << i;
    }
    QCOMPARE(steps, QList<qsizetype>({0, 1, 2}));
    QCOMPARE(beats.pingAt(0)->data, "answered"_ba);
    const QStringList left = beats.leftOut(0);
    QCOMPARE(left.size(), 3);
    QVERIFY(left.at(0).startsWith("1 pings of this program's own"_L1));
    QVERIFY(left.at(1).startsWith("1 pings of the client that the server did not"_L1));
    QVERIFY(left.at(2).startsWith("2 pongs"_L1));
    QVERIFY(beats.leftOut(1).isEmpty());
}

QTEST_GUILESS_MAIN(tst_RecordedBeats)
#include "tst_recordedbeats.moc"
