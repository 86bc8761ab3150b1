// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/exapplifecycle.h"
#include "support/patience.h"
#include "support/scriptedpeer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

using Judgement = LifecycleStep::Judgement;
using Outcome = ExAppAnswer::Outcome;

constexpr auto Good = Judgement::Good;
constexpr auto Warning = Judgement::Warning;
constexpr auto Bad = Judgement::Bad;

const QByteArray Up = R"({"status":"ok"})";
const QByteArray Fine = R"({"error":""})";
const QByteArray Hang; // no answer

QByteArray http(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\ncontent-type: application/json\r\ncontent-length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// An ExApp that answers each of the three endpoints with these bytes.
struct Script {
    QByteArray heartbeat = http("200 OK", Up);
    QByteArray init = http("200 OK", "{}");
    QByteArray enabled = http("200 OK", Fine);

    ScriptedPeer::Answer answer() const
    {
        return [script = *this](const QByteArray &head) {
            if (head.startsWith("GET /heartbeat "))
                return script.heartbeat;
            if (head.startsWith("POST /init "))
                return script.init;
            return head.startsWith("PUT /enabled?enabled=") ? script.enabled : http("404 Not Found", {});
        };
    }
};

ExAppLifecycle::Options optionsFor(const ScriptedPeer &peer)
{
    return {.exapp = {.id = u"Board"_s,
                      .version = u"1.2.3"_s,
                      .secret = "s3cret",
                      .target = QUrl(u"http://127.0.0.1:%1"_s.arg(peer.serverPort()))},
            .sharedKey = "key",
            .heartbeatTries = 3,
            .heartbeatPause = 1ms,
            .progressLimit = 0ms};
}

ExAppReport progressOf(int percent, const QString &error = {}, const QString &appId = u"board"_s)
{
    return {.kind = ExAppReport::Kind::Progress, .appId = appId, .number = percent, .text = error};
}

/// What a run says, step by step.
struct Run {
    ExAppLifecycle lifecycle;
    QList<LifecycleStep> steps;
    QList<LifecycleStep> tries;
    std::optional<Judgement> end;
    int ends = 0;

    explicit Run(const ExAppLifecycle::Options &options)
        : lifecycle(options)
    {
        QObject::connect(&lifecycle, &ExAppLifecycle::step, &lifecycle,
                         [this](const LifecycleStep &step) { steps << step; });
        QObject::connect(&lifecycle, &ExAppLifecycle::tried, &lifecycle,
                         [this](int attempt, const LifecycleStep &step) {
                             tries << step;
                             QCOMPARE(attempt, int(tries.size()));
                         });
        QObject::connect(&lifecycle, &ExAppLifecycle::finished, &lifecycle, [this](Judgement worst) {
            end = worst;
            ++ends;
        });
    }
    QStringList names() const
    {
        QStringList names;
        for (const LifecycleStep &step : steps)
            names << step.name;
        return names;
    }
};

HttpHead headOf(const QByteArray &bytes)
{
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    return parser.feed(bytes) && parser.isComplete() ? parser.head() : HttpHead();
}

ExAppAnswer answerOf(int status, const QByteArray &body, std::chrono::milliseconds duration = 5ms)
{
    return {.status = status, .contentType = "application/json", .body = body, .duration = duration};
}

} // namespace

class tst_ExAppLifecycle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void heartbeats_data();
    void heartbeats();
    void inits_data();
    void inits();
    void progresses_data();
    void progresses();
    void enabledAnswers_data();
    void enabledAnswers();
    void deploysGoodExApp();
    void enablesAndDisables();
    void headersAreAppApis();
    void runs_data();
    void runs();
    void silences_data();
    void silences();
    void answersInPieces_data();
    void answersInPieces();
    void heartbeatIsRepeated();
    void waitsForProgress();
    void reportBeforeAnswer();
    void progressFails_data();
    void progressFails();
    void cancels();
    void cancelInStep();
    void worksWithTheRehearsedNextcloud();
};

void tst_ExAppLifecycle::heartbeats_data()
{
    QTest::addColumn<ExAppAnswer>("answer");
    QTest::addColumn<Judgement>("judgement");
    QTest::addColumn<QString>("advice"); // part of it
    const QString expected = u"{\"status\":\"ok\"}"_s;
    QTest::newRow("right") << answerOf(200, Up) << Good << QString();
    QTest::newRow("more fields") << answerOf(200, R"({"a":1,"status":"ok"})") << Good << QString();
    QTest::newRow("other word") << answerOf(200, R"({"status":"up"})") << Bad << expected;
    QTest::newRow("no status") << answerOf(200, "{}") << Bad << expected;
    QTest::newRow("empty") << answerOf(200, {}) << Bad << expected;
    QTest::newRow("text") << answerOf(200, "ok") << Bad << expected;
    QTest::newRow("list") << answerOf(200, R"([{"status":"ok"}])") << Bad << expected;
    QTest::newRow("201") << answerOf(201, Up) << Bad << u"200"_s;
    QTest::newRow("401") << answerOf(401, {}) << Bad << u"no credential"_s;
    QTest::newRow("404") << answerOf(404, {}) << Bad << u"GET /heartbeat"_s;
    QTest::newRow("405") << answerOf(405, {}) << Bad << u"method"_s;
    QTest::newRow("500") << answerOf(500, {}) << Bad << u"log"_s;
    QTest::newRow("redirect") << ExAppAnswer{.status = 307, .location = "http://x/heartbeat/"} << Bad << u"/exapps/"_s;
    QTest::newRow("refused") << ExAppAnswer{.outcome = Outcome::Refused} << Bad << u"APP_PORT"_s;
    QTest::newRow("time") << ExAppAnswer{.outcome = Outcome::TimedOut} << Bad << u"event loop"_s;
}

void tst_ExAppLifecycle::heartbeats()
{
    QFETCH(ExAppAnswer, answer);
    QFETCH(Judgement, judgement);
    QFETCH(QString, advice);
    const LifecycleStep step = LifecycleStep::heartbeat(answer);
    QCOMPARE(step.name, u"GET /heartbeat"_s);
    QCOMPARE(step.status, answer.status);
    QCOMPARE(step.ms, answer.duration.count());
    QCOMPARE(step.judgement, judgement);
    QVERIFY(!step.text.isEmpty());
    QVERIFY2(step.advice.contains(advice), qPrintable(step.advice));
    QCOMPARE(step.advice.isEmpty(), judgement == Good);
}

void tst_ExAppLifecycle::inits_data()
{
    QTest::addColumn<ExAppAnswer>("answer");
    QTest::addColumn<Judgement>("judgement");
    QTest::addColumn<bool>("hasNoInit");
    QTest::newRow("object") << answerOf(200, "{}") << Good << false;
    QTest::newRow("anything") << answerOf(200, R"({"a":1})") << Good << false;
    QTest::newRow("empty") << answerOf(200, {}) << Good << false;
    QTest::newRow("204") << answerOf(204, {}) << Good << false;
    QTest::newRow("404") << answerOf(404, "no") << Good << true;
    QTest::newRow("501") << answerOf(501, "no") << Good << true;
    QTest::newRow("text") << answerOf(200, "ok") << Warning << false;
    QTest::newRow("at the limit") << answerOf(200, "{}", 3s) << Good << false;
    QTest::newRow("slow") << answerOf(200, "{}", 3001ms) << Warning << false;
    QTest::newRow("302") << answerOf(302, {}) << Bad << false;
    QTest::newRow("401") << answerOf(401, {}) << Bad << false;
    QTest::newRow("405") << answerOf(405, {}) << Bad << false;
    QTest::newRow("422") << answerOf(422, {}) << Bad << false;
    QTest::newRow("500") << answerOf(500, {}) << Bad << false;
    QTest::newRow("ended") << ExAppAnswer{.outcome = Outcome::EndedEarly, .status = 404} << Bad << false;
}

void tst_ExAppLifecycle::inits()
{
    QFETCH(ExAppAnswer, answer);
    QFETCH(Judgement, judgement);
    QFETCH(bool, hasNoInit);
    const LifecycleStep step = LifecycleStep::init(answer);
    QCOMPARE(step.judgement, judgement);
    QCOMPARE(step.advice.isEmpty(), judgement == Good);
    QCOMPARE(LifecycleStep::hasNoInit(answer), hasNoInit);
}

void tst_ExAppLifecycle::progresses_data()
{
    QTest::addColumn<std::optional<int>>("percent");
    QTest::addColumn<QString>("error");
    QTest::addColumn<Judgement>("judgement");
    QTest::newRow("done") << std::optional(100) << QString() << Good;
    QTest::newRow("stuck") << std::optional(99) << QString() << Bad;
    QTest::newRow("none") << std::optional<int>() << QString() << Bad;
    QTest::newRow("error") << std::optional(0) << u"no model"_s << Bad;
    QTest::newRow("error at the end") << std::optional(100) << u"no model"_s << Bad;
}

void tst_ExAppLifecycle::progresses()
{
    QFETCH(std::optional<int>, percent);
    QFETCH(QString, error);
    QFETCH(Judgement, judgement);
    const LifecycleStep step = LifecycleStep::progress(percent, error, 1500ms);
    QCOMPARE(step.judgement, judgement);
    QCOMPARE(step.ms, 1500);
    QVERIFY(error.isEmpty() || step.text.contains(error));
    QCOMPARE(step.advice.isEmpty(), judgement == Good);
}

void tst_ExAppLifecycle::enabledAnswers_data()
{
    QTest::addColumn<ExAppAnswer>("answer");
    QTest::addColumn<Judgement>("judgement");
    QTest::addColumn<QString>("text"); // part of it
    QTest::newRow("right") << answerOf(200, Fine) << Good << u"is enabled"_s;
    QTest::newRow("error") << answerOf(200, R"({"error":"no\n  disk"})") << Bad << u"no disk"_s;
    QTest::newRow("error, no text") << answerOf(200, R"({"error":{"a":1}})") << Bad << u"{\"a\":1}"_s;
    QTest::newRow("error true") << answerOf(200, R"({"error":true})") << Bad << u"true"_s;
    QTest::newRow("null") << answerOf(200, R"({"error":null})") << Warning << u"expects"_s;
    QTest::newRow("empty for PHP") << answerOf(200, R"({"error":"0"})") << Warning << u"expects"_s;
    QTest::newRow("no field") << answerOf(200, "{}") << Warning << u"expects"_s;
    QTest::newRow("202") << answerOf(202, Fine) << Warning << u"expects"_s;
    QTest::newRow("no JSON") << answerOf(200, "fine") << Warning << u"no JSON"_s;
    QTest::newRow("nothing") << answerOf(200, {}) << Warning << u"no JSON"_s;
    QTest::newRow("30 s") << answerOf(200, Fine, 30s) << Good << QString();
    QTest::newRow("slow") << answerOf(200, Fine, 31s) << Warning << u"31.0 s"_s;
    QTest::newRow("401") << answerOf(401, Fine) << Bad << u"401"_s;
    QTest::newRow("500") << answerOf(500, Fine) << Bad << u"500"_s;
    QTest::newRow("long") << answerOf(200, R"({"error":")" + QByteArray(5000, 'x') + R"("})") << Bad << u"xxx…"_s;
    QTest::newRow("no HTTP") << ExAppAnswer{.outcome = Outcome::NotHttp} << Bad << u"no HTTP"_s;
}

void tst_ExAppLifecycle::enabledAnswers()
{
    QFETCH(ExAppAnswer, answer);
    QFETCH(Judgement, judgement);
    QFETCH(QString, text);
    const LifecycleStep step = LifecycleStep::enabled(true, answer);
    QCOMPARE(step.name, u"PUT /enabled?enabled=1"_s);
    QCOMPARE(step.judgement, judgement);
    QVERIFY2(step.text.contains(text), qPrintable(step.text));
    QVERIFY(step.text.size() < 400);
    QCOMPARE(step.advice.isEmpty(), judgement == Good);
    const LifecycleStep disabled = LifecycleStep::enabled(false, answer);
    QCOMPARE(disabled.name, u"PUT /enabled?enabled=0"_s);
    QCOMPARE(disabled.judgement, judgement);
}

void tst_ExAppLifecycle::deploysGoodExApp()
{
    ScriptedPeer peer(Script().answer());
    Run run(optionsFor(peer));
    QVERIFY(!run.lifecycle.isRunning());
    run.lifecycle.deploy();
    QVERIFY(run.lifecycle.isRunning());
    run.lifecycle.deploy(); // one at a time
    QTRY_VERIFY(run.end);
    QVERIFY(!run.lifecycle.isRunning());
    QCOMPARE(*run.end, Good);
    QCOMPARE(run.names(), QStringList({u"GET /heartbeat"_s, u"POST /init"_s, u"PUT /enabled?enabled=1"_s}));
    for (const LifecycleStep &step : std::as_const(run.steps)) {
        QCOMPARE(step.judgement, Good);
        QCOMPARE(step.status, 200);
    }
    QCOMPARE(peer.connections(), 3);

    run.lifecycle.deploy();
    QTRY_COMPARE(run.ends, 2);
    QCOMPARE(run.steps.size(), 6);
}

void tst_ExAppLifecycle::enablesAndDisables()
{
    ScriptedPeer peer(Script().answer());
    Run run(optionsFor(peer));
    run.lifecycle.enable();
    QTRY_COMPARE(run.ends, 1);
    QCOMPARE(run.names(), QStringList({u"GET /heartbeat"_s, u"PUT /enabled?enabled=1"_s}));
    run.lifecycle.disable();
    QTRY_COMPARE(run.ends, 2);
    QCOMPARE(run.steps.last().name, u"PUT /enabled?enabled=0"_s);
    QVERIFY(peer.heads().last().startsWith("PUT /enabled?enabled=0 HTTP/1.1\r\n"));
}

void tst_ExAppLifecycle::headersAreAppApis()
{
    ScriptedPeer peer(Script().answer());
    Run run(optionsFor(peer));
    run.lifecycle.deploy();
    QTRY_VERIFY(run.end);
    QCOMPARE(peer.heads().size(), 3);
    const QByteArray port = QByteArray::number(peer.serverPort());
    for (const QByteArray &bytes : peer.heads()) {
        const HttpHead head = headOf(bytes);
        QCOMPARE(head.headers.value("host"), QByteArray("127.0.0.1:" + port));
        QCOMPARE(head.headers.value("ex-app-id"), "Board"); // as it is spelled: nc_py_api compares case
        QCOMPARE(head.headers.value("ex-app-version"), "1.2.3");
        QCOMPARE(QByteArray::fromBase64(head.headers.value("authorization-app-api")), ":s3cret");
        QCOMPARE(head.headers.value("aa-version"), "32");
        QCOMPARE(head.headers.value("aa-request-id"), "CLI");
        QCOMPARE(head.headers.value("harp-shared-key"), "key");
        QCOMPARE(head.headers.value("ex-app-host"), "127.0.0.1");
        QCOMPARE(head.headers.value("ex-app-port"), port);
        QCOMPARE(head.headers.has("content-length"), head.method != "GET");
        QCOMPARE(head.headers.value("accept"), head.method == "GET" ? "application/json" : "");
        for (const HeaderField &field : head.headers) {
            QCOMPARE(field.name, field.name.toLower());
            QCOMPARE(head.headers.values(field.name).size(), 1);
        }
    }
    QCOMPARE(headOf(peer.heads()[0]).method + ' ' + headOf(peer.heads()[0]).target, "GET /heartbeat");
    QCOMPARE(headOf(peer.heads()[1]).method + ' ' + headOf(peer.heads()[1]).target, "POST /init");
    QCOMPARE(headOf(peer.heads()[2]).method + ' ' + headOf(peer.heads()[2]).target, "PUT /enabled?enabled=1");
    QVERIFY(ExAppLifecycle::headers({.exapp = {.target = QUrl(u"http://[::1]:80"_s)}}).value("host") == "[::1]:80");
}

void tst_ExAppLifecycle::runs_data()
{
    QTest::addColumn<QByteArray>("heartbeat");
    QTest::addColumn<QByteArray>("init");
    QTest::addColumn<QByteArray>("enabled");
    QTest::addColumn<QList<Judgement>>("judgements");
    const Script good;
    const QByteArray wrong = http("500 Internal Server Error", "oops");
    QTest::newRow("404 init") << good.heartbeat << http("404 Not Found", "{}") << good.enabled
                              << QList{Good, Good, Good};
    QTest::newRow("501 init") << good.heartbeat << http("501 Not Implemented", "") << good.enabled
                              << QList{Good, Good, Good};
    QTest::newRow("broken init") << good.heartbeat << wrong << good.enabled << QList{Good, Bad};
    QTest::newRow("no heartbeat") << wrong << good.init << good.enabled << QList{Bad};
    QTest::newRow("error in enabled") << good.heartbeat << good.init << http("200 OK", R"({"error":"no disk"})")
                                      << QList{Good, Good, Bad};
    QTest::newRow("enabled not JSON") << good.heartbeat << good.init << http("200 OK", "fine")
                                      << QList{Good, Good, Warning};
    QTest::newRow("init not JSON") << good.heartbeat << http("200 OK", "fine") << good.enabled
                                   << QList{Good, Warning, Good};
    QTest::newRow("refuses AppAPI") << good.heartbeat << http("401 Unauthorized", "") << good.enabled
                                    << QList{Good, Bad};
}

void tst_ExAppLifecycle::runs()
{
    QFETCH(QByteArray, heartbeat);
    QFETCH(QByteArray, init);
    QFETCH(QByteArray, enabled);
    QFETCH(QList<Judgement>, judgements);
    ScriptedPeer peer(Script{heartbeat, init, enabled}.answer());
    Run run(optionsFor(peer));
    run.lifecycle.deploy();
    QTRY_VERIFY(run.end);
    QList<Judgement> seen;
    for (const LifecycleStep &step : std::as_const(run.steps))
        seen << step.judgement;
    QCOMPARE(seen, judgements);
    QCOMPARE(*run.end, *std::ranges::max_element(judgements));
    QCOMPARE(run.ends, 1);
}

void tst_ExAppLifecycle::silences_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("manner");
    QTest::addColumn<QString>("text"); // part of it
    QTest::newRow("nothing listens") << QByteArray() << u"closed"_s << u"Nothing listens"_s;
    QTest::newRow("hangs") << Hang << u"hang"_s << u"No answer within"_s;
    QTest::newRow("hangs in the body") << QByteArray("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{") << u"hang"_s
                                       << u"No answer within"_s;
    QTest::newRow("ends") << Hang << u"end"_s << u"without an answer"_s;
    QTest::newRow("resets") << Hang << u"reset"_s << u"without an answer"_s;
    QTest::newRow("ends in the body") << QByteArray("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{") << u"end"_s
                                      << u"in the middle"_s;
    QTest::newRow("no HTTP") << QByteArray("\x15\x03\x01 nonsense\r\n\r\n") << u"hang"_s << u"no HTTP"_s;
}

void tst_ExAppLifecycle::silences()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, manner);
    QFETCH(QString, text);
    ScriptedPeer peer([&answer](const QByteArray &) { return answer; });
    connect(&peer, &ScriptedPeer::requested, &peer, [&peer, &manner] {
        if (manner == "end"_L1)
            peer.end();
        else if (manner == "reset"_L1)
            peer.reset();
    });
    ExAppLifecycle::Options options = optionsFor(peer);
    if (manner == "closed"_L1)
        peer.close();
    options.heartbeatTries = 2;
    options.heartbeatLimit = manner == "hang"_L1 ? 50ms : 20s;
    Run run(options);
    run.lifecycle.deploy();
    QTRY_VERIFY(run.end);
    QCOMPARE(*run.end, Bad);
    QCOMPARE(run.tries.size(), 1);
    QCOMPARE(run.steps.size(), 1);
    QVERIFY2(run.steps[0].text.contains(text), qPrintable(run.steps[0].text));
    QVERIFY(!run.steps[0].advice.isEmpty());
}

void tst_ExAppLifecycle::answersInPieces_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("ends");
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
                                           "7\r\n{\"statu\r\n8\r\ns\":\"ok\"}\r\n0\r\n\r\n")
                             << false;
    QTest::newRow("to the end") << QByteArray("HTTP/1.0 200 OK\r\n\r\n" + Up) << true;
    QTest::newRow("100 first") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n" + http("200 OK", Up)) << false;
    QTest::newRow("103 first") << QByteArray("HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + http("200 OK", Up))
                               << false;
}

void tst_ExAppLifecycle::answersInPieces()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, ends);
    for (const qsizetype cut : {qsizetype(0), answer.size() / 3, answer.size() - 2}) {
        ScriptedPeer peer([&answer, cut](const QByteArray &) { return answer.first(cut); });
        connect(
            &peer, &ScriptedPeer::requested, &peer,
            [&peer, &answer, cut, ends] {
                peer.send(answer.sliced(cut));
                if (ends)
                    peer.end();
            },
            Qt::QueuedConnection);
        ExAppLifecycle::Options options = optionsFor(peer);
        options.heartbeatTries = 1;
        Run run(options);
        run.lifecycle.enable();
        QTRY_VERIFY(!run.steps.isEmpty());
        QCOMPARE(run.steps[0].judgement, Good);
        run.lifecycle.cancel();
    }
}

void tst_ExAppLifecycle::heartbeatIsRepeated()
{
    int calls = 0;
    ScriptedPeer peer([&calls](const QByteArray &head) {
        if (!head.startsWith("GET /heartbeat"))
            return Script().answer()(head);
        return ++calls < 3 ? http("503 Service Unavailable", "starting") : http("200 OK", Up);
    });
    Run run(optionsFor(peer));
    run.lifecycle.enable();
    QTRY_VERIFY(run.end);
    QCOMPARE(*run.end, Good);
    QCOMPARE(run.tries.size(), 2);
    QCOMPARE(run.tries[0].status, 503);
    QVERIFY(run.steps[0].text.contains(u"3 tries"_s));

    // More patience than a test deployment has is worth a warning.
    calls = -60;
    ExAppLifecycle::Options patient = optionsFor(peer);
    patient.heartbeatTries = 600;
    Run longer(patient);
    longer.lifecycle.enable();
    QTRY_VERIFY(longer.end);
    QCOMPARE(*longer.end, Warning);
    QCOMPARE(longer.tries.size(), 62);
}

void tst_ExAppLifecycle::waitsForProgress()
{
    ScriptedPeer peer(Script().answer());
    ExAppLifecycle::Options options = optionsFor(peer);
    options.progressLimit = 20s;
    Run run(options);
    QSignalSpy progressed(&run.lifecycle, &ExAppLifecycle::progressed);
    run.lifecycle.deploy();
    QTRY_COMPARE(run.steps.size(), 2); // heartbeat, init
    run.lifecycle.report(progressOf(50));
    run.lifecycle.report(progressOf(100, {}, u"other"_s));
    run.lifecycle.report({.kind = ExAppReport::Kind::Log, .appId = u"board"_s, .number = 100});
    QCOMPARE(run.steps.size(), 2);
    QCOMPARE(progressed.size(), 1);
    QCOMPARE(progressed[0][0].toInt(), 50);
    run.lifecycle.report(progressOf(100));
    QTRY_VERIFY(run.end);
    QCOMPARE(*run.end, Good);
    QCOMPARE(run.steps[2].name, u"init progress"_s);
    QCOMPARE(run.steps.size(), 4);
    run.lifecycle.report(progressOf(100)); // nobody waits
    QCOMPARE(progressed.size(), 2);
}

void tst_ExAppLifecycle::reportBeforeAnswer()
{
    std::unique_ptr<Run> run;
    ScriptedPeer peer([&run](const QByteArray &head) {
        if (head.startsWith("POST /init"))
            run->lifecycle.report(progressOf(100));
        return Script().answer()(head);
    });
    ExAppLifecycle::Options options = optionsFor(peer);
    options.progressLimit = 20s;
    run = std::make_unique<Run>(options);
    run->lifecycle.deploy();
    QTRY_VERIFY(run->end);
    QCOMPARE(*run->end, Good);
    QCOMPARE(run->steps.size(), 4);

    // The next run asks anew.
    ScriptedPeer silent(Script().answer());
    ExAppLifecycle::Options impatient = optionsFor(silent);
    impatient.progressLimit = 1ms;
    Run again(impatient);
    again.lifecycle.report(progressOf(100));
    again.lifecycle.deploy();
    QTRY_VERIFY(again.end);
    QCOMPARE(*again.end, Bad);
    QCOMPARE(again.steps.size(), 3);
}

void tst_ExAppLifecycle::progressFails_data()
{
    QTest::addColumn<QList<ExAppReport>>("reports");
    QTest::addColumn<QString>("text"); // part of it
    QTest::newRow("none") << QList<ExAppReport>() << u"no progress"_s;
    QTest::newRow("stuck") << QList{progressOf(10), progressOf(60)} << u"60 %"_s;
    QTest::newRow("error") << QList{progressOf(10), progressOf(10, u"no model"_s)} << u"no model"_s;
}

void tst_ExAppLifecycle::progressFails()
{
    QFETCH(QList<ExAppReport>, reports);
    QFETCH(QString, text);
    ScriptedPeer peer(Script().answer());
    ExAppLifecycle::Options options = optionsFor(peer);
    options.progressLimit = 100ms;
    Run run(options);
    connect(&run.lifecycle, &ExAppLifecycle::step, &run.lifecycle, [&run, &reports](const LifecycleStep &step) {
        if (step.name == "POST /init"_L1) {
            for (const ExAppReport &report : reports)
                run.lifecycle.report(report);
        }
    });
    run.lifecycle.deploy();
    QTRY_VERIFY(run.end);
    QCOMPARE(*run.end, Bad);
    QCOMPARE(run.steps.size(), 3);
    QVERIFY2(run.steps[2].text.contains(text), qPrintable(run.steps[2].text));
}

void tst_ExAppLifecycle::cancels()
{
    ScriptedPeer peer(Script{.heartbeat = Hang}.answer());
    Run run(optionsFor(peer));
    run.lifecycle.cancel(); // nothing to cancel
    QCOMPARE(run.ends, 0);
    run.lifecycle.deploy();
    QTRY_COMPARE(peer.heads().size(), 1);
    run.lifecycle.cancel();
    QCOMPARE(run.ends, 1);
    QCOMPARE(*run.end, Bad);
    QVERIFY(run.steps.isEmpty());
    QVERIFY(!run.lifecycle.isRunning());
    QTRY_VERIFY(peer.isDisconnected());
    QCOMPARE(run.ends, 1);
}

void tst_ExAppLifecycle::cancelInStep()
{
    ScriptedPeer peer(Script().answer());
    Run run(optionsFor(peer));
    bool first = true;
    connect(&run.lifecycle, &ExAppLifecycle::step, &run.lifecycle, [&run, &first] {
        if (std::exchange(first, false)) {
            run.lifecycle.cancel();
            run.lifecycle.disable();
        }
    });
    run.lifecycle.deploy();
    QTRY_COMPARE(run.ends, 2);
    QCOMPARE(run.names(), QStringList({u"GET /heartbeat"_s, u"PUT /enabled?enabled=0"_s}));
    QCOMPARE(*run.end, Good);
}

/// The ExApp reports with its own secret to the rehearsed Nextcloud, which tells the lifecycle.
void tst_ExAppLifecycle::worksWithTheRehearsedNextcloud()
{
    ScriptedPeer peer(Script().answer());
    ExAppLifecycle::Options options = optionsFor(peer);
    options.progressLimit = 20s;
    Run run(options);
    HarpConfig config;
    config.exapps = {options.exapp};
    NextcloudRehearsal cloud(config);
    cloud.reported = [&run](const ExAppReport &report) { run.lifecycle.report(report); };
    run.lifecycle.deploy();
    QTRY_COMPARE(run.steps.size(), 2);

    // With the very headers that AppAPI's call brought.
    const HttpHead call = headOf(peer.heads().last());
    HarpRequest report{.method = "PUT", .target = "/ocs/v2.php/apps/app_api/ex-app/status"};
    for (const char *name : {"ex-app-id", "ex-app-version", "authorization-app-api"})
        report.headers.append({name, call.headers.value(name)});
    report.headers += HeaderList{{"OCS-APIRequest", "true"}, {"Content-Type", "application/json"}};
    const auto answer = cloud.answer(report, R"({"progress":100,"error":""})", 0ms);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QTRY_VERIFY(run.end);
    QCOMPARE(*run.end, Good);
    QCOMPARE(run.steps.size(), 4);
}

QTEST_GUILESS_MAIN(tst_ExAppLifecycle)
#include "tst_exapplifecycle.moc"
