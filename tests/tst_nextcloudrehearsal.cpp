// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/nextcloudrehearsal.h"
#include "support/rehearsedcloud.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

class tst_NextcloudRehearsal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void paths_data();
    void paths();
    void faults_data();
    void faults();
    void status();
    void harpMatchesItsUsers();
    void redirectToItself();
    void wrongPassword_data();
    void wrongPassword();
    void bytes_data();
    void bytes();
};

void tst_NextcloudRehearsal::paths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status"); // 0: not Nextcloud's
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char *method, const char *target, int status, const char *allow = "") {
        QTest::addRow("%s %s", method, target)
            << QByteArray(method) << QByteArray(target) << status << QByteArray(allow);
    };
    for (const char *prefix : {"", "/index.php"}) {
        const auto both = [&row, prefix](const char *method, const char *target, int status, const char *allow = "") {
            row(method, QByteArray(QByteArray(prefix) + target).constData(), status, allow);
        };
        both("GET", "/status.php", 200);
        both("HEAD", "/status.php", 200);
        both("POST", "/status.php", 405, "GET, HEAD");
        both("GET", "/apps/app_api/harp/user-info?appId=echo", 200);
        both("GET", "/apps/app_api/harp/exapp-meta?appId=echo", 200);
        both("PUT", "/apps/app_api/harp/exapp-meta?appId=echo", 405, "GET, HEAD");
        both("POST", "/login/v2", 200);
        both("GET", "/login/v2", 405, "POST");
        both("POST", "/login/v2/poll", 404);
        both("GET", "/login/v2/poll", 405, "POST");
        both("GET", "/login/v2/flow/unknown", 403);
        both("POST", "/login/v2/flow/unknown", 405, "GET, HEAD");
        both("POST", "/login/v2/flow/unknown/grant", 403);
        both("GET", "/login/v2/flow/unknown/grant", 405, "POST");
        both("GET", "/ocs/v1.php/cloud/user", 401);
        both("GET", "/ocs/v2.php/cloud/user", 401);
        both("GET", "/ocs/v2.php/cloud/nothing", 404);
        both("GET", "/ocs/v1.php/cloud/nothing", 200); // 998 in the envelope
        both("POST", "/ocs/v2.php/cloud/user", 405, "GET");
        both("GET", "/ocs/v2.php/core/apppassword/rotate", 405, "POST");
        both("GET", "/apps/files/", 0);
        both("GET", "/exapps/echo/ws", 0);
        both("GET", "/login/v2/flow/", 0);
        both("GET", "/ocs/v3.php/cloud/user", 0);
        both("GET", "/", 0);
    }
    row("GET", "/index.phpx/status.php", 0);
    row("GET", "/index.php", 0);
    row("GET", "/index.php/index.php/status.php", 0);
    row("GET", "/login%2Fv2/poll", 405, "POST"); // PHP decodes before it matches
    row("GET", "/status.php/", 0);
    row("GET", "http://cloud.test/status.php", 200);
    row("HEA", "/status.php", 405, "GET, HEAD");
    row("OPTIONS", "*", 0);
}

void tst_NextcloudRehearsal::paths()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, allow);
    NextcloudRehearsal cloud(cloudConfig());
    const HttpResponse answer = ask(cloud, cloudRequest(method, target, {{"harp-shared-key", "key"}}));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("Allow"), allow);
    QCOMPARE(answer.headers.has("X-Request-Id"), status != 0);
    QCOMPARE(answer.headers.values("Content-Type").size(), status ? 1 : 0);
}

void tst_NextcloudRehearsal::faults_data()
{
    QTest::addColumn<NextcloudFault>("fault");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    const QByteArray html = "text/html";
    const QByteArray json = "application/json";
    const auto row = [](NextcloudFault fault, const QByteArray &call, int status, const QByteArray &type) {
        const auto parts = call.split(' ');
        QTest::addRow("%s, %s", nextcloudFaultName(fault).data(), call.constData())
            << fault << parts[0] << parts[1] << status << type;
    };
    const QByteArray userInfo = "GET /index.php/apps/app_api/harp/user-info?appId=echo";
    const QByteArray meta = "GET /index.php/apps/app_api/harp/exapp-meta?appId=echo";
    const QByteArray page = "GET /index.php/login/v2/flow/unknown";
    for (const QByteArray &call : {QByteArray("POST /index.php/login/v2"), QByteArray("POST /login/v2/poll"), page}) {
        row(NextcloudFault::Maintenance, call, 503, html);
        row(NextcloudFault::HtmlAnswer, call, call == page ? 403 : 200, html);
        row(NextcloudFault::RedirectLoop, call, 302, html);
        row(NextcloudFault::ServerError, call, 500, html);
    }
    for (const QByteArray &call : {QByteArray("GET /ocs/v1.php/cloud/user?format=json"),
                                   QByteArray("GET /ocs/v2.php/cloud/user?format=json"), userInfo}) {
        row(NextcloudFault::Maintenance, call, 503, json);
        row(NextcloudFault::HtmlAnswer, call, 200, html);
        row(NextcloudFault::RedirectLoop, call, 302, html);
        row(NextcloudFault::ServerError, call, 500, html);
    }
    for (const QByteArray &call : {meta, QByteArray("GET /status.php")}) {
        row(NextcloudFault::Maintenance, call, 200, json);
        row(NextcloudFault::HtmlAnswer, call, 200, html);
        row(NextcloudFault::RedirectLoop, call, 302, html);
        row(NextcloudFault::ServerError, call, 500, html);
    }
}

void tst_NextcloudRehearsal::faults()
{
    QFETCH(NextcloudFault, fault);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    HarpConfig faulty = cloudConfig();
    faulty.nextcloudFault = fault;
    NextcloudRehearsal cloud(faulty);
    const HttpResponse answer = ask(cloud, cloudRequest(method, target, {{"harp-shared-key", "key"}}));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("Content-Type").split(';').first(), type);
    QCOMPARE(answer.headers.value("Location"), status == 302 ? target : QByteArray());
    QCOMPARE(answer.headers.values("X-Nextcloud-Maintenance-Mode").size(), status == 503 ? 1 : 0);
    QVERIFY(!answer.headers.has("Set-Cookie")); // a loop that cookies would end is none
}

void tst_NextcloudRehearsal::status()
{
    HarpConfig faulty = cloudConfig();
    NextcloudRehearsal cloud(faulty);
    QJsonObject status = objectOf(ask(cloud, cloudRequest("GET", "/status.php")));
    QCOMPARE(status[u"installed"_s], QJsonValue(true));
    QCOMPARE(status[u"maintenance"_s], QJsonValue(false));
    QCOMPARE(status[u"productname"_s], QJsonValue(u"Nextcloud"_s));
    QCOMPARE(status[u"versionstring"_s], QJsonValue(u"32.0.0"_s));
    for (const QString &field : {u"needsDbUpgrade"_s, u"version"_s, u"edition"_s})
        QVERIFY2(status.contains(field), qPrintable(field));

    faulty.nextcloudFault = NextcloudFault::Maintenance;
    cloud.setConfig(faulty);
    status = objectOf(ask(cloud, cloudRequest("GET", "/status.php")));
    QCOMPARE(status[u"maintenance"_s], QJsonValue(true));
}

void tst_NextcloudRehearsal::harpMatchesItsUsers()
{
    const QUrl builtIn(u"http://127.0.0.1:8780"_s);
    NextcloudRehearsal cloud(cloudConfig(), {.builtIn = builtIn});
    const HarpUsers users(cloudConfig());
    const HeaderList headers{{"Host", "cloud.test:8780"}, {"harp-shared-key", "key"}, basic("alice", "alice-app")};
    HarpRequest question{.method = "GET", .target = "/index.php/apps/app_api/harp/user-info?appId=echo"};
    question.headers = headers;
    QCOMPARE(ask(cloud, question).body, users.userInfo(headers, "echo").body);
    QVERIFY(ask(cloud, question).body.contains("alice"));

    question.target = "/index.php/apps/app_api/harp/exapp-meta?appId=inside";
    QCOMPARE(ask(cloud, question).body, users.exappMeta(headers, "inside", builtIn).body);
    QVERIFY(ask(cloud, question).body.contains("8780"));
    question.target = "/index.php/apps/app_api/harp/exapp-meta";
    QCOMPARE(ask(cloud, question).status, 401);
}

void tst_NextcloudRehearsal::redirectToItself()
{
    for (const bool secure : {false, true}) {
        NextcloudRehearsal cloud(cloudConfig(), {.secure = secure});
        const QByteArray target = "/index.php/apps/app_api/harp/user-info?appId=echo";
        const HttpResponse answer = ask(cloud, cloudRequest("GET", target, {AliceSession, {"harp-shared-key", "key"}}));
        QCOMPARE(answer.status, 302);
        QCOMPARE(answer.headers.value("Location"), target);
        const auto cookies = answer.headers.values("Set-Cookie");
        QCOMPARE(cookies.size(), 2);
        QVERIFY(cookies[0].startsWith(secure ? "__Host-nc_sameSiteCookielax=true;" : "nc_sameSiteCookielax=true;"));
        QCOMPARE(cookies[0].contains("; secure"), secure);

        // With the cookie just set the loop ends.
        HeaderField cookie = AliceSession;
        cookie.value += "; " + cookies[0].first(cookies[0].indexOf(';'));
        QCOMPARE(ask(cloud, cloudRequest("GET", target, {cookie, {"harp-shared-key", "key"}})).status, 200);
    }
}

void tst_NextcloudRehearsal::wrongPassword_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    const QByteArray json = "application/json; charset=utf-8";
    const QByteArray html = "text/html; charset=UTF-8";
    const QByteArray browser = "text/html,application/xhtml+xml,*/*;q=0.8";
    for (const char *call :
         {"GET /index.php/apps/app_api/harp/user-info?appId=echo", "POST /index.php/login/v2", "POST /login/v2/poll"}) {
        QTest::addRow("%s", call) << QByteArray(call) << QByteArray() << 401 << json;
        QTest::addRow("%s, any", call) << QByteArray(call) << QByteArray("*/*") << 401 << json;
        QTest::addRow("%s, browser", call) << QByteArray(call) << browser << 401 << html;
    }
    QTest::newRow("OCS") << QByteArray("GET /ocs/v2.php/cloud/user") << browser << 401
                         << QByteArray("application/xml; charset=utf-8");
    QTest::newRow("status.php") << QByteArray("GET /status.php") << browser << 200 << json;
}

void tst_NextcloudRehearsal::wrongPassword()
{
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, accept);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    NextcloudRehearsal cloud(cloudConfig());
    const auto parts = call.split(' ');
    const HttpResponse answer =
        ask(cloud,
            cloudRequest(parts[0], parts[1],
                         {basic("alice", "wrong"), {"Accept", accept}, {"harp-shared-key", "key"}, Ocs}));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("Content-Type"), type);
    if (status == 401 && type.contains("json"))
        QVERIFY(objectOf(answer).contains(u"message"_s));
}

void tst_NextcloudRehearsal::bytes_data()
{
    QTest::addColumn<bool>("head");
    QTest::addColumn<bool>("close");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray line = "HTTP/1.1 404 Not Found\r\n";
    const QByteArray fields = "Content-Type: application/json; charset=utf-8\r\nContent-Length: 2\r\n";
    QTest::newRow("plain") << false << false << QByteArray() << QByteArray(line + fields + "\r\n[]");
    QTest::newRow("HEAD") << true << false << QByteArray() << QByteArray(line + fields + "\r\n");
    QTest::newRow("close") << false << true << QByteArray()
                           << QByteArray(line + fields + "Connection: close\r\n\r\n[]");
    const QByteArray date = "Sun, 06 Nov 1994 08:49:37 GMT";
    QTest::newRow("date") << false << false << date << QByteArray(line + "Date: " + date + "\r\n" + fields + "\r\n[]");
}

void tst_NextcloudRehearsal::bytes()
{
    QFETCH(bool, head);
    QFETCH(bool, close);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, bytes);
    QCOMPARE(HttpResponse::json(404, QJsonArray()).bytes(head, close, date), bytes);
}

QTEST_APPLESS_MAIN(tst_NextcloudRehearsal)
#include "tst_nextcloudrehearsal.moc"
