// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "client/client.h"
#include "replay/player.h"
#include "replay/replayreport.h"
#include "replay/scenariomaker.h"
#include "replay/scenarioreader.h"
#include "replay/scenariowriter.h"
#include "server/loopbackserver.h"
#include "support/issuingtalk.h"
#include "support/patience.h"
#include "support/playing.h"
#include "support/talkingserver.h"
#include "support/wine.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;
using Difference = ReplayRow::Difference;

} // namespace

/// Sessions recorded against a server that issues new values each time, and played against it again.
class tst_Player : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void findsWhatWasIssued();
    void playsTheSame_data();
    void playsTheSame();
    void tellsWhatWasPlanted_data();
    void tellsWhatWasPlanted();
    void tellsPermutations();
    void masksWhatDiffersBetweenTwo();
    void leavesWhatIsDeclined();
    void comparesAgain();
    void comparesEnds();
    void comparesHandshakes();
    void endsBeforeASilentPeer();
    void playsSeveralActors();
    void stopsAtTheFirstDifference();
    void playsStepByStep();
    void loops();
    void needsValues();
    void saysWhoRefused();
    void reportsAlike();

private:
    QString record(const IssuingServer &server, int sayings, const QString &name);
    Scenario made(IssuingServer &server, int sayings = 4);

    QTemporaryDir m_folder;
    int m_recordings = 0;
};

QString tst_Player::record(const IssuingServer &server, int sayings, const QString &name)
{
    return recordTalk(server, sayings, m_folder.filePath(name + u".plectrum"_s));
}

Scenario tst_Player::made(IssuingServer &server, int sayings)
{
    const auto session = RecordedSession::read(record(server, sayings, u"made%1"_s.arg(m_recordings++)));
    return session ? ScenarioMaker::make(*session).scenario : Scenario();
}

void tst_Player::findsWhatWasIssued()
{
    IssuingServer server;
    const auto session = RecordedSession::read(record(server, 3, u"issued"_s));
    QVERIFY(session.has_value());
    const ScenarioMaker::Made made = ScenarioMaker::make(*session);
    QStringList correlated;
    QStringList masked;
    for (const ScenarioMaker::Finding &finding : made.findings) {
        if (finding.kind == ScenarioMaker::Finding::Kind::Correlated)
            correlated << finding.name;
        if (finding.kind == ScenarioMaker::Finding::Kind::Masked)
            masked << finding.name;
        QVERIFY(!finding.reason.isEmpty());
        // Each row it was seen in holds it.
        QVERIFY(!finding.seen.isEmpty());
        for (const RecordId id : finding.seen) {
            const auto event = std::ranges::find(session->events, id, &RecordedEvent::id);
            QVERIFY(event != session->events.end());
            QVERIFY2(event->payload.contains('"' + finding.name.section(u'.', -1).toUtf8() + '"'),
                     event->payload.constData());
        }
    }
    QCOMPARE(correlated, QStringList({u"sid"_s, u"room"_s}));
    QCOMPARE(masked, QStringList({u"$.at"_s, u"$.id"_s, u"$.at"_s}).mid(0, masked.size()));
    const QByteArray yaml = ScenarioWriter::text(made.scenario);
    QVERIFY2(yaml.contains("sid: $.sid  # issued here as"), yaml.constData());
    QVERIFY(yaml.contains("# Correlated: ${room} is issued here as room:"));
    const auto read = ScenarioReader::parse(yaml);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->steps.size(), made.scenario.steps.size());
    QCOMPARE(read->compare, made.scenario.compare);
    QCOMPARE(made.scenario.steps.at(4).content.data, R"({"type":"say","room":"${room}","text":"word 0"})");
}

void tst_Player::playsTheSame_data()
{
    QTest::addColumn<int>("pace");
    QTest::newRow("by reply") << int(PlayOptions::Pace::Reply);
    QTest::newRow("as recorded") << int(PlayOptions::Pace::Original);
    QTest::newRow("at once") << int(PlayOptions::Pace::Asap);
}

void tst_Player::playsTheSame()
{
    QFETCH(int, pace);
    IssuingServer server;
    const Scenario scenario = made(server);
    const QString path = m_folder.filePath(u"again.plectrum"_s);
    const auto recorder = CaptureWriter::create(path, {.withSecrets = true, .overwrite = true});
    QVERIFY(recorder.has_value());
    const ReplayResult result = played(scenario, {.pace = PlayOptions::Pace(pace)}, recorder->get());
    QVERIFY2(result.passed(), ReplayReport(result).text().constData());
    // Each row names what it speaks of in both recordings, and there they are.
    QVERIFY((*recorder)->close().has_value());
    const auto again = RecordedSession::read(path);
    QVERIFY(again.has_value());
    int messages = 0;
    for (const ReplayRow &row : result.rows) {
        if (row.subject != ReplayRow::Subject::Message && row.subject != ReplayRow::Subject::Sent)
            continue;
        ++messages;
        QVERIFY(row.expectedRecord > 0);
        const auto event = std::ranges::find(again->events, row.actualRecord, &RecordedEvent::id);
        QVERIFY(event != again->events.end());
        QCOMPARE(event->payload, row.actual.payload);
    }
    QCOMPARE(messages, 11);
}

void tst_Player::tellsWhatWasPlanted_data()
{
    QTest::addColumn<int>("plant");
    QTest::addColumn<int>("differences");
    QTest::addColumn<QString>("place");
    QTest::newRow("loss") << 0 << int(Difference::Missing) << QString();
    QTest::newRow("twice") << 1 << int(Difference::Extra) << QString();
    QTest::newRow("another value") << 2 << int(Difference::Changed) << u"$.text"_s;
    QTest::newRow("another type") << 3 << int(Difference::Changed) << u"$.number"_s;
    QTest::newRow("masked value of another form") << 4 << int(Difference::Changed) << u"$.id"_s;
    QTest::newRow("a stranger") << 5 << int(Difference::Extra) << QString();
    QTest::newRow("late") << 6 << int(Difference::Late) << QString();
    QTest::newRow("a member less") << 7 << int(Difference::Changed) << u"$.text"_s;
}

void tst_Player::tellsWhatWasPlanted()
{
    QFETCH(int, plant);
    QFETCH(int, differences);
    QFETCH(QString, place);
    IssuingServer server;
    Scenario scenario = made(server);
    server.plant = [plant](int number, const QByteArray &answer) -> QList<QByteArray> {
        QByteArray other = answer;
        if (number != 2)
            return {answer};
        switch (plant) {
        case 0:
            return {};
        case 1:
            return {answer, answer};
        case 2:
            return {other.replace("word 2", "other")};
        case 3:
            return {other.replace("\"number\":2", "\"number\":\"2\"")};
        case 4:
            return {other.replace("\"id\":\"", "\"id\":\"no ")};
        case 5:
            return {answer, R"({"type":"stranger","why":"nobody asked"})"};
        case 7:
            return {other.replace(R"("text":"word 2",)", "")};
        default:
            return {answer};
        }
    };
    if (plant == 6)
        server.delay = [](int number) { return number == 2 ? 200ms : 0ms; };
    scenario.compare.late = 100ms;
    for (ScenarioStep &step : scenario.steps)
        step.within = 300ms;
    for (ScenarioStep &step : scenario.steps) {
        if (step.verb == ScenarioStep::Verb::Expect)
            step.tolerance.late = 100ms;
    }
    const ReplayResult result = played(scenario);
    QVERIFY(!result.error);
    QList<ReplayRow> different;
    for (const ReplayRow &row : result.rows) {
        if (!row.isSame())
            different << row;
    }
    QVERIFY2(different.size() == 1, ReplayReport(result).text().constData());
    QCOMPARE(int(different.first().differences.toInt()), differences);
    QCOMPARE(different.first().diff.isEmpty() ? QString() : different.first().diff.values.first().place, place);
}

void tst_Player::tellsPermutations()
{
    IssuingServer server;
    constexpr int Sayings = 8;
    Scenario scenario = made(server, Sayings);
    // Everything is said at once, so that the server may answer in any order.
    std::stable_partition(scenario.steps.begin() + 4, scenario.steps.end(), [](const ScenarioStep &step) {
        return step.verb != ScenarioStep::Verb::Expect && step.verb != ScenarioStep::Verb::Close;
    });
    const auto close = std::ranges::find(scenario.steps, ScenarioStep::Verb::Close, &ScenarioStep::verb);
    std::rotate(close, close + 1, scenario.steps.end());
    QRandomGenerator random(11);
    for (int round = 0; round < 8; ++round) {
        std::vector<int> order(Sayings);
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), random);
        QList<QByteArray> answers(Sayings);
        server.plant = [&](int number, const QByteArray &answer) {
            answers[number] = answer;
            QList<QByteArray> all;
            for (const int each : order)
                all << (number + 1 == Sayings ? answers.at(each) : QByteArray());
            all.removeAll(QByteArray());
            return all;
        };
        // As few are out of order as stand outside the longest ascending run.
        std::vector<int> tails;
        for (const int each : order) {
            const auto at = std::ranges::lower_bound(tails, each);
            at == tails.end() ? tails.push_back(each) : void(*at = each);
        }
        const ReplayResult result = played(scenario, {.pace = PlayOptions::Pace::Asap});
        QVERIFY(!result.error);
        const auto text = ReplayReport(result).text();
        QVERIFY2(result.count(Difference::Reordered) == Sayings - int(tails.size()), text.constData());
        QVERIFY2(result.differentRows() == result.count(Difference::Reordered), text.constData());
        Scenario anyOrder = scenario;
        anyOrder.compare.anyOrder = true;
        QVERIFY(played(anyOrder, {.pace = PlayOptions::Pace::Asap}).passed());
    }
}

void tst_Player::masksWhatDiffersBetweenTwo()
{
    IssuingServer server;
    const auto one = RecordedSession::read(record(server, 3, u"one"_s));
    const auto two = RecordedSession::read(record(server, 3, u"two"_s));
    QVERIFY(one && two);
    const ScenarioMaker::Made made = ScenarioMaker::make(*one, &*two);
    QMap<QString, MaskKind> masks;
    for (const Mask &mask : made.scenario.compare.masks)
        masks.insert(mask.path->toString(), mask.kind);
    QCOMPARE(masks.value(u"$.id"_s), MaskKind::Uuid);
    QCOMPARE(masks.value(u"$.at"_s), MaskKind::Timestamp);
    QVERIFY(played(made.scenario).passed());
}

void tst_Player::leavesWhatIsDeclined()
{
    IssuingServer server;
    const auto session = RecordedSession::read(record(server, 2, u"declined"_s));
    QVERIFY(session.has_value());
    const ScenarioMaker::Made all = ScenarioMaker::make(*session);
    ScenarioMaker::Made fewer = ScenarioMaker::make(*session, nullptr, {u"room"_s});
    QCOMPARE(fewer.findings.size(), all.findings.size() - 1);
    QCOMPARE(fewer.scenario.compare, all.scenario.compare);
    QVERIFY(!ScenarioWriter::text(fewer.scenario).contains("${room}"));
    QVERIFY(ScenarioWriter::text(fewer.scenario).contains("${sid}"));
    for (ScenarioStep &step : fewer.scenario.steps)
        step.within = 300ms;
    QVERIFY(!played(fewer.scenario, {.stopsAtDifference = true}).passed()); // the old room is not known any more
}

/// Another tolerance, without playing again: as if it had been played with it.
void tst_Player::comparesAgain()
{
    IssuingServer server;
    Scenario scenario = made(server);
    const Tolerance masked = scenario.compare;
    scenario.compare.masks.clear();
    Player player(scenario, {});
    QSignalSpy finished(&player, &Player::finished);
    QSignalSpy compared(&player, &Player::comparedAgain);
    QVERIFY(!player.canCompareAgain());
    player.start();
    QVERIFY(finished.wait(Patience));
    const auto before = finished.first().first().value<ReplayResult>();
    QVERIFY(before.count(Difference::Changed) > 1);
    QVERIFY(player.canCompareAgain());
    QTRY_COMPARE(player.clients().first()->state(), Client::State::Idle); // its own good-bye is no difference
    player.compareAgain(masked);
    QCOMPARE(compared.size(), 1);
    const auto after = compared.first().first().value<ReplayResult>();
    QVERIFY2(after.passed(), textOf(after).constData());
    QCOMPARE(after.rows.size(), before.rows.size());
    player.compareAgain(scenario.compare);
    QCOMPARE(ReplayReport(compared.last().first().value<ReplayResult>()).json(), ReplayReport(before).json());
}

/// Nothing comes at all, so nothing but the clock can end the wait.
void tst_Player::endsBeforeASilentPeer()
{
    LoopbackServer server({});
    QVERIFY(server.listen());
    const QByteArray yaml = "scenario: 1\nname: silent\nactors:\n  a: {url: \"" + server.url().toString().toUtf8()
        + "/sink\"}\nsteps:\n  - connect: a\n  - send: a\n    text: hello\n  - expect: a\n    text: hello\n"
          "    within: 50ms\n  - close: a\n    code: 1000\n";
    const ReplayResult result = played(yaml);
    QVERIFY2(!result.error, textOf(result).constData());
    QCOMPARE(result.count(Difference::Missing), 1);
}

void tst_Player::comparesEnds()
{
    SKIP_UNDER_WINE("what is sent just before the peer closes comes behind that");
    IssuingServer server;
    server.closesAfter = 2;
    const Scenario scenario = made(server, 5);
    QVERIFY(scenario.steps.last().end.has_value());
    QCOMPARE(scenario.steps.last().end->code, std::optional<quint16>(4001));
    QVERIFY(played(scenario).passed());
    server.closesAfter = 1;
    const ReplayResult early = played(scenario);
    QVERIFY(!early.passed());
    QVERIFY(early.count(Difference::Missing) > 0);
    server.closesAfter = -1;
    Scenario other = scenario;
    other.steps.last().end->code = 4002;
    other.steps.last().within = 300ms;
    QCOMPARE(played(other).count(Difference::Missing), 1);
}

void tst_Player::comparesHandshakes()
{
    const IssuingServer server;
    const QByteArray url = server.url().toEncoded();
    const QByteArray head =
        "scenario: 1\nactors: {a: {url: '" + url + "', subprotocols: [one]}}\ncompare: {extra: allow}\nsteps:\n";
    QVERIFY(played(head + "  - connect: a\n    answer: {status: 101, subprotocol: one, headers: {X-Server: issuing}}\n")
                .passed());
    const ReplayResult result =
        played(head + "  - connect: a\n    answer: {subprotocol: two, headers: {X-Server: other, X-None: x}}\n");
    QCOMPARE(result.differentRows(), 1);
    QStringList places;
    for (const ValueDifference &value : result.rows.first().diff.values)
        places << value.place;
    QCOMPARE(places, QStringList({u"subprotocol"_s, u"header X-Server"_s, u"header X-None"_s}));
}

void tst_Player::playsSeveralActors()
{
    const IssuingServer server;
    const QByteArray base = "ws://127.0.0.1:" + QByteArray::number(server.serverPort());
    // The second actor's address is what the first one was told.
    const ReplayResult result =
        played("scenario: 1\nactors:\n  a: {url: '" + base + "/chat'}\n  b: {url: '" + base
               + "/private/${room}'}\ncompare: {extra: allow}\nsteps:\n"
                 "  - connect: a\n"
                 "  - expect: a\n    json: {type: welcome}\n    ignore: [$.at, $.sid]\n    let: {sid: $.sid}\n"
                 "  - send: a\n    json: {type: join, sid: \"${sid}\"}\n"
                 "  - expect: a\n    json: {type: joined, room: \"${room}\"}\n    let: {room: $.room}\n"
                 "  - barrier: joined\n"
                 "  - connect: b\n"
                 "  - expect: b\n    json: {type: welcome}\n    ignore: [$.at, $.sid]\n"
                 "  - ping: b\n    text: there?\n"
                 "  - http: GET http://127.0.0.1:"
               + QByteArray::number(server.serverPort())
               + "/private/none\n    answer: {status: 403}\n"
                 "  - wait: 1ms\n"
                 "  - close: a\n    code: 1000\n");
    QVERIFY2(result.passed(), textOf(result).constData());
    QCOMPARE(std::ranges::count(result.rows, ReplayRow::Subject::Pong, &ReplayRow::subject), 1);
    QCOMPARE(std::ranges::count(result.rows, ReplayRow::Subject::Answer, &ReplayRow::subject), 1);
}

void tst_Player::stopsAtTheFirstDifference()
{
    IssuingServer server;
    Scenario scenario = made(server, 6);
    for (ScenarioStep &step : scenario.steps)
        step.within = 300ms;
    server.plant = [](int number, const QByteArray &answer) -> QList<QByteArray> {
        return number == 1 || number == 3 ? QList<QByteArray>() : QList<QByteArray>{answer};
    };
    const ReplayResult result = played(scenario, {.stopsAtDifference = true});
    QVERIFY(result.isStopped);
    QCOMPARE(result.count(Difference::Missing), 1);
}

void tst_Player::playsStepByStep()
{
    IssuingServer server;
    Player player(made(server, 2), {});
    const QSignalSpy began(&player, &Player::stepBegan);
    const QSignalSpy ended(&player, &Player::stepEnded);
    const QSignalSpy finished(&player, &Player::finished);
    player.setStepwise(true);
    player.start();
    const auto count = int(player.scenario().steps.size());
    for (int i = 0; i < count; ++i) {
        QCOMPARE(began.size(), i);
        player.step();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), i + 1, Patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QVERIFY(finished.first().first().value<ReplayResult>().passed());
}

void tst_Player::loops()
{
    IssuingServer server;
    const ReplayResult result = played(made(server, 2), {.loops = 3});
    QVERIFY2(result.passed(), ReplayReport(result).text().constData());
    QCOMPARE(result.loops, 3);
    QCOMPARE(result.rows.last().loop, 2);
    QCOMPARE(result.rows.size() % 3, 0);
}

void tst_Player::needsValues()
{
    const QByteArray yaml =
        "scenario: 1\nvariables: {host: }\nactors: {a: {url: 'ws://${host}/', cookies: {c: '${secret.cookie.c}'}}}\n"
        "steps: [{connect: a}]\n";
    const ReplayResult none = played(yaml);
    QVERIFY(none.error);
    QCOMPARE(none.error->code, ErrorCode::BadScenario);
    QVERIFY(none.error->detail.contains("--var host"_L1));
    PlayOptions options{.variables = {{"host", {"127.0.0.1:1"}}}};
    const ReplayResult secret = played(yaml, options);
    QCOMPARE(secret.error->code, ErrorCode::BadScenario);
    QVERIFY2(secret.error->detail.contains("${secret.cookie.c}"_L1), qPrintable(secret.error->detail));
    options.base.cookies = {{"c", "value"}};
    QCOMPARE(played(yaml, options).error->code, ErrorCode::ConnectionRefused);
}

void tst_Player::saysWhoRefused()
{
    const IssuingServer server;
    const QByteArray head = "scenario: 1\nactors: {a: {url: 'ws://127.0.0.1:" + QByteArray::number(server.serverPort())
        + "/private/x'}}\nsteps:\n  - connect: a\n";
    const ReplayResult refused = played(head);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->code, ErrorCode::HandshakeRefused);
    QVERIFY(!refused.verdict.isEmpty());
    QVERIFY(played(head + "    answer: {status: 403}\n").passed());
    QCOMPARE(played(head + "    answer: {status: 404}\n").count(Difference::Changed), 1);
}

void tst_Player::reportsAlike()
{
    IssuingServer server;
    Scenario scenario = made(server, 3);
    scenario.steps[5].content.data.replace("word 0", "wörd <0> & \\u0001");
    const ReplayResult result = played(scenario);
    QCOMPARE(result.differentRows(), 1);
    const ReplayReport report(result);
    QCOMPARE(report.json(), ReplayReport(result).json());
    int lines = 0;
    for (const QByteArray &line : report.json().trimmed().split('\n')) {
        QVERIFY(!QJsonDocument::fromJson(line).object().isEmpty());
        ++lines;
    }
    QCOMPARE(lines, int(result.rows.size()) + 1);
    QXmlStreamReader xml(report.junit());
    int failures = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "failure"_L1)
            ++failures;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(failures, 1);
    const QByteArray tap = report.tap();
    QVERIFY(tap.startsWith("TAP version 13\n1.."));
    QCOMPARE(tap.count("\nnot ok "), 1);
    const QByteArray html = report.html();
    QVERIFY(html.contains("wörd &lt;0&gt; &amp;"));
    QVERIFY(!html.contains("<script") && !html.contains("http:") && !html.contains("https:"));
    QVERIFY(report.text().contains("$.text: "));
}

QTEST_GUILESS_MAIN(tst_Player)
#include "tst_player.moc"
