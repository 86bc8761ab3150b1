// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpagent.h"
#include "support/rehearsal.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;
using namespace plectrum::rehearsal;

class tst_HarpControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void controlChannel_data();
    void controlChannel();
    void controlApi_data();
    void controlApi();
    void answersOnTheWire_data();
    void answersOnTheWire();
    void pushedExApps();
};

void tst_HarpControl::controlChannel_data()
{
    QTest::addColumn<HarpRequest>("asked");
    QTest::addColumn<HarpRow>("row");
    QTest::addColumn<QByteArray>("target");
    const QByteArray engine = Key + "docker-engine-port: 24000\r\n";
    const auto docker = [&engine](const char *path, const char *method = "GET") {
        return request(QByteArray("/exapps/app_api") + path, engine, method);
    };
    QTest::newRow("info") << request("/exapps/app_api/info", Key) << HarpRow::ControlApi << QByteArray("/info");
    QTest::newRow("docker API of HaRP") << docker("/docker/exapp/exists", "POST") << HarpRow::ControlApi
                                        << QByteArray("/docker/exapp/exists");
    QTest::newRow("ping") << docker("/_ping") << HarpRow::DockerCall << QByteArray("/_ping");
    QTest::newRow("ping, version") << docker("/v1.44/_ping") << HarpRow::DockerCall << QByteArray("/v1.44/_ping");
    QTest::newRow("image") << docker("/v1.44/images/ghcr.io/a/b:1/json") << HarpRow::DockerCall
                           << QByteArray("/v1.44/images/ghcr.io/a/b:1/json");
    QTest::newRow("container") << docker("/containers/nc_app_echo/json") << HarpRow::DockerCall
                               << QByteArray("/containers/nc_app_echo/json");
    QTest::newRow("logs") << docker("/containers/nc_app_echo/logs?stdout=1") << HarpRow::DockerCall
                          << QByteArray("/containers/nc_app_echo/logs?stdout=1");
    QTest::newRow("pull") << docker("/images/create?fromImage=a", "POST") << HarpRow::DockerCall
                          << QByteArray("/images/create?fromImage=a");
    QTest::newRow("pull by GET") << docker("/images/create") << HarpRow::DockerRefused << QByteArray("/images/create");
    QTest::newRow("other container") << docker("/containers/db/json") << HarpRow::DockerRefused
                                     << QByteArray("/containers/db/json");
    QTest::newRow("run") << docker("/containers/create", "POST") << HarpRow::DockerRefused
                         << QByteArray("/containers/create");
    QTest::newRow("port is no number") << request("/exapps/app_api/_ping", Key + "docker-engine-port: x\r\n")
                                       << HarpRow::AgentError << QByteArray("/_ping");
    QTest::newRow("port without key") << request("/exapps/app_api/_ping", "docker-engine-port: 1\r\n")
                                      << HarpRow::ControlWrongKey << QByteArray("/_ping");
}

void tst_HarpControl::controlChannel()
{
    QFETCH(HarpRequest, asked);
    QFETCH(HarpRow, row);
    QFETCH(QByteArray, target);
    HarpAgent agent(config());
    const HarpDecision decision = agent.decide(asked, 0ms);
    QCOMPARE(decision.row, row);
    QCOMPARE(decision.target, target);
    QCOMPARE(decision.upstream.toString(), row == HarpRow::DockerCall ? u"http://127.0.0.1:24000"_s : QString());
    QVERIFY(decision.injected.isEmpty());
    if (row == HarpRow::DockerRefused)
        QVERIFY(decision.answer(asked).contains("Request forbidden by administrative rules."));
}

void tst_HarpControl::controlApi_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray right = R"({"exapp_token": "t", "exapp_version": "2", "host": "127.0.0.1", "port": 23000,)"
                             R"( "routes": [{"url": "^/x", "access_level": 0, "bruteforce_protection": []}]})";
    const auto row = [](const char *name, const char *method, const char *path, const QByteArray &body, int status,
                        const QByteArray &answer) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << body << status << answer;
    };
    row("heartbeat", "GET", "/heartbeat", {}, 200, R"({"status": "ok"})");
    row("heartbeat with query", "GET", "/heartbeat?x", {}, 200, R"({"status": "ok"})");
    row("info", "GET", "/info", {}, 200, R"({"version": "0.4.4", "docker": false, "kubernetes": {"enabled": false}})");
    row("push", "POST", "/exapp_storage/new", right, 204, {});
    row("push rubbish", "POST", "/exapp_storage/new", "{", 400, "400: Bad Request");
    row("push without port", "POST", "/exapp_storage/new", QByteArray(right).replace("port", "sport"), 400,
        "400: Bad Request");
    row("push a level by name", "POST", "/exapp_storage/new", QByteArray(right).replace(": 0", ": \"PUBLIC\""), 400,
        "400: Bad Request");
    row("delete", "DELETE", "/exapp_storage/ECHO", {}, 204, {});
    row("delete nobody", "DELETE", "/exapp_storage/nobody", {}, 404, "404: Not Found");
    row("no such endpoint", "GET", "/status", {}, 404, "404: Not Found");
    row("no id", "DELETE", "/exapp_storage/", {}, 404, "404: Not Found");
}

void tst_HarpControl::controlApi()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    HarpAgent agent(config());
    const HarpRequest asked = request("/exapps/app_api" + path, Key, method);
    const HarpDecision decision = agent.decide(asked, 0ms);
    QCOMPARE(decision.row, HarpRow::ControlApi);
    const HarpControlAnswer given = agent.control(asked, decision, body);
    QCOMPARE(given.status, status);
    QCOMPARE(given.body, answer);
    QCOMPARE(given.isUnknownEndpoint, status == 404);
    QCOMPARE(given.contentType.isEmpty(), status == 204);
}

void tst_HarpControl::answersOnTheWire_data()
{
    QTest::addColumn<HarpControlAnswer>("answer");
    QTest::addColumn<bool>("close");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray end = "date: Sat, 01 Aug 2026 10:00:00 GMT\r\nserver: Python/3.12 aiohttp/3.11.18\r\n";
    QTest::newRow("JSON") << HarpControlAnswer{.status = 200, .contentType = "application/json", .body = "{}"} << false
                          << QByteArray("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n"
                                        + end + "\r\n{}");
    QTest::newRow("nothing") << HarpControlAnswer{.status = 204} << false
                             << QByteArray("HTTP/1.1 204 No Content\r\n" + end + "\r\n");
    QTest::newRow("closing") << HarpControlAnswer{.status = 400, .contentType = "text/plain", .body = "x"} << true
                             << QByteArray("HTTP/1.1 400 Bad Request\r\ncontent-type: text/plain\r\n"
                                           "content-length: 1\r\n"
                                           + end + "connection: close\r\n\r\nx");
    const HarpRefusalInfo &unknown = harpRefusal(HarpRefusal::ControlNotFound);
    QTest::newRow("as in the table of refusals")
        << HarpControlAnswer{.status = 404, .contentType = "text/plain; charset=utf-8", .body = "404: Not Found"}
        << false << unknown.bytes({.date = "Sat, 01 Aug 2026 10:00:00 GMT"});
}

void tst_HarpControl::answersOnTheWire()
{
    QFETCH(HarpControlAnswer, answer);
    QFETCH(bool, close);
    QFETCH(QByteArray, bytes);
    QCOMPARE(answer.bytes({.close = close, .date = "Sat, 01 Aug 2026 10:00:00 GMT"}), bytes);
}

void tst_HarpControl::pushedExApps()
{
    HarpAgent agent(config());
    QCOMPARE(summary(agent.decide(request("/exapps/new/x"), 0ms)), u"404"_s);
    const HarpRequest push = request("/exapps/app_api/exapp_storage/New", Key, "POST");
    agent.control(push, agent.decide(push, 1ms),
                  R"({"exapp_token": "t", "exapp_version": "2", "host": "127.0.0.1", "port": 23000,)"
                  R"( "routes": [{"url": "^/x", "access_level": 0, "bruteforce_protection": [404]}]})");
    // At once, in spite of what was remembered about it.
    const HarpDecision decision = agent.decide(request("/exapps/new/x"), 2ms);
    QCOMPARE(decision.outcome, HarpOutcome::Forward);
    QCOMPARE(decision.upstream, QUrl(u"http://127.0.0.1:23000"_s));
    QCOMPARE(decision.injected.value("authorization-app-api"), QByteArray(":t").toBase64());
    QCOMPARE(decision.bruteforceStatuses, QList<int>{404});
    const HarpRequest remove = request("/exapps/app_api/exapp_storage/new", Key, "DELETE");
    QCOMPARE(agent.control(remove, agent.decide(remove, 3ms), {}).status, 204);
    QCOMPARE(summary(agent.decide(request("/exapps/new/x"), 4ms)), u"404"_s);
}

QTEST_APPLESS_MAIN(tst_HarpControl)
#include "tst_harpcontrol.moc"
