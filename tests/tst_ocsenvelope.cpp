// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/nextcloudrehearsal.h"
#include "support/rehearsedcloud.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

class tst_OcsEnvelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void envelopes_data();
    void envelopes();
    void calls_data();
    void calls();
    void cloudUser();
    void capabilities();
    void xml();
    void appPasswordsTakeEffect();
    void reports_data();
    void reports();
};

void tst_OcsEnvelope::envelopes_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("http");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isJson");
    const auto row = [](const char *name, const char *target, const char *accept, const char *password, int http,
                        int code, bool isJson) {
        QTest::newRow(name) << QByteArray(target) << QByteArray(accept) << QByteArray(password) << http << code
                            << isJson;
    };
    row("v2", "/ocs/v2.php/cloud/user", "application/json", "alice-app", 200, 200, true);
    row("v1", "/ocs/v1.php/cloud/user", "application/json", "alice-app", 200, 100, true);
    row("v2, format", "/ocs/v2.php/cloud/user?format=json", "", "alice-app", 200, 200, true);
    row("format over Accept", "/ocs/v2.php/cloud/user?format=xml", "application/json", "alice-app", 200, 200, false);
    row("first of Accept", "/ocs/v2.php/cloud/user", "text/html, application/json;q=0.9, application/xml", "alice-app",
        200, 200, true);
    row("XML by default", "/ocs/v2.php/cloud/user", "*/*", "alice-app", 200, 200, false);
    row("v1 XML", "/ocs/v1.php/cloud/user", "", "alice-app", 200, 100, false);
    row("v2 wrong", "/ocs/v2.php/cloud/user", "application/json", "wrong", 401, 997, true);
    row("v1 wrong", "/ocs/v1.php/cloud/user", "", "wrong", 401, 997, false);
    row("v2 nobody", "/ocs/v2.php/cloud/user", "application/json", "", 401, 997, true);
    row("v1 nobody", "/ocs/v1.php/cloud/user", "application/json", "", 401, 997, true);
    row("v2 forbidden", "/ocs/v2.php/core/getapppassword", "application/json", "alice-app", 403, 403, true);
    row("v1 forbidden", "/ocs/v1.php/core/getapppassword", "application/json", "alice-app", 401, 403, true);
    row("v2 unknown", "/ocs/v2.php/no/such", "application/json", "alice-app", 404, 998, true);
    row("v1 unknown", "/ocs/v1.php/no/such", "application/json", "alice-app", 200, 998, true);
}

void tst_OcsEnvelope::envelopes()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, password);
    QFETCH(int, http);
    QFETCH(int, code);
    QFETCH(bool, isJson);
    NextcloudRehearsal cloud(cloudConfig());
    HeaderList headers{Ocs, {"Accept", accept}};
    if (!password.isEmpty())
        headers.append(basic("alice", password));
    const HttpResponse answer = ask(cloud, cloudRequest("GET", target, headers));
    QCOMPARE(answer.status, http);
    QCOMPARE(answer.headers.value("Content-Type"),
             isJson ? "application/json; charset=utf-8" : "application/xml; charset=utf-8");
    QCOMPARE(answer.headers.has("WWW-Authenticate"), code == 997);
    QString status;
    int statusCode = 0;
    if (isJson) {
        const QJsonObject meta = objectOf(answer)[u"ocs"_s][u"meta"_s].toObject();
        status = meta[u"status"_s].toString();
        statusCode = meta[u"statuscode"_s].toInt();
        QCOMPARE(meta.contains(u"totalitems"_s), target.startsWith("/ocs/v1"));
        QVERIFY(objectOf(answer)[u"ocs"_s].toObject().contains(u"data"_s));
    } else {
        QXmlStreamReader xml(answer.body);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "status"_L1)
                status = xml.readElementText();
            else if (xml.name() == "statuscode"_L1)
                statusCode = xml.readElementText().toInt();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
    QCOMPARE(statusCode, code);
    QCOMPARE(status, code <= 200 ? u"ok"_s : u"failure"_s);
}

void tst_OcsEnvelope::calls_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const QByteArray user = "GET /ocs/v2.php/cloud/user";
    const QByteArray get = "GET /ocs/v2.php/core/getapppassword";
    const QByteArray remove = "DELETE /ocs/v2.php/core/apppassword";
    const QByteArray rotate = "POST /ocs/v2.php/core/apppassword/rotate";
    const HeaderField app = basic("alice", "alice-app");
    const HeaderField own = basic("alice", "alice's own");
    const HeaderField bearer{"Authorization", "Bearer alice-app"};
    const QString nobody = u"Current user is not logged in"_s;
    const QString noApp = u"no app password in use"_s;
    const QString isApp = u"You cannot request an new apppassword with an apppassword"_s;
    const QString csrf = u"CSRF check failed"_s;
    const auto row = [](const char *name, const QByteArray &call, HeaderList headers, int status,
                        const QString &message = u"OK"_s) {
        QTest::newRow(name) << call << headers << status << message;
    };
    row("capabilities, anonymous", "GET /ocs/v2.php/cloud/capabilities", {}, 200);
    row("capabilities, wrong", "GET /ocs/v2.php/cloud/capabilities", {basic("alice", "no")}, 401, u"Unauthorised"_s);
    row("unknown below", "PUT /ocs/v2.php/apps/app_api/apps/status/a/b", {}, 404,
        u"Invalid query, please check the syntax. API specifications are here: "
        "http://www.freedesktop.org/wiki/Specifications/open-collaboration-services.\n"_s);
    row("user, app password", user, {Ocs, app}, 200);
    row("user, own password", user, {Ocs, own}, 200);
    row("user, Bearer", user, {Ocs, bearer}, 200);
    row("user, session without lax", user, {Ocs, AliceSession}, 200);
    row("user, other case", user, {Ocs, basic("Alice", "alice-app")}, 200);
    row("user, ExApp for her", user, exappHeaders("alice:s3cret"), 200);
    row("user, ExApp for nobody", user, exappHeaders(":s3cret"), 401, nobody);
    row("user, anonymous", user, {Ocs}, 401, nobody);
    row("user, wrong", user, {Ocs, basic("alice", "no")}, 401, u"Unauthorised"_s);
    row("user, wrong Bearer", user, {Ocs, {"Authorization", "Bearer no"}}, 401, nobody);
    row("user, other scheme", user, {Ocs, {"Authorization", "Digest x"}}, 401, nobody);
    row("user, disabled", user, {Ocs, basic("gone", "gone-app")}, 401, nobody);
    row("user, second factor", user, {Ocs, basic("second", "second's own")}, 401, nobody);
    row("user, without the header", user, {app}, 412, csrf);
    row("user, header not true", user, {app, {"OCS-APIRequest", "1"}}, 412, csrf);
    row("user, session without the header", user, {AliceSession}, 412, csrf);
    row("get, own password", get, {Ocs, own}, 200);
    row("get, session", get, {Ocs, AliceSession}, 200);
    row("get, app password", get, {Ocs, app}, 403, isApp);
    row("get, Bearer", get, {Ocs, bearer}, 403, isApp);
    row("get, anonymous", get, {Ocs}, 401, nobody);
    row("get, without the header", get, {own}, 412, csrf);
    row("delete, app password", remove, {Ocs, app}, 200);
    row("delete, Bearer", remove, {Ocs, bearer}, 200);
    row("delete, own password", remove, {Ocs, own}, 403, noApp);
    row("delete, session", remove, {Ocs, AliceSession}, 403, noApp);
    row("delete, session before app password", remove, {Ocs, AliceSession, app}, 403, noApp);
    row("delete, ExApp", remove, exappHeaders("alice:s3cret"), 403, noApp);
    row("delete, without the header", remove, {app}, 412, csrf);
    row("rotate, app password", rotate, {Ocs, app}, 200);
    row("rotate, own password", rotate, {Ocs, own}, 403, noApp);
    row("rotate, anonymous", rotate, {Ocs}, 401, nobody);
}

void tst_OcsEnvelope::calls()
{
    QFETCH(QByteArray, call);
    QFETCH(HeaderList, headers);
    QFETCH(int, status);
    QFETCH(QString, message);
    NextcloudRehearsal cloud(cloudConfig());
    headers.append(AcceptJson);
    const auto parts = call.split(' ');
    const HttpResponse answer = ask(cloud, cloudRequest(parts[0], parts[1], headers));
    QCOMPARE(answer.status, status);
    const QJsonObject object = objectOf(answer);
    QCOMPARE(status == 412 ? object[u"message"_s].toString() : object[u"ocs"_s][u"meta"_s][u"message"_s].toString(),
             message);
    const bool changes = status == 200 && !call.contains("/cloud/");
    QCOMPARE(cloud.config() == cloudConfig(), !changes);
    QVERIFY(status != 412 || answer.reason == "Precondition Failed");
}

void tst_OcsEnvelope::cloudUser()
{
    NextcloudRehearsal cloud(cloudConfig());
    const QJsonObject alice =
        objectOf(ask(cloud,
                     cloudRequest("GET", "/ocs/v2.php/cloud/user",
                                  {Ocs, AcceptJson, basic("ALICE", "alice-app")})))[u"ocs"_s][u"data"_s]
            .toObject();
    QCOMPARE(alice[u"id"_s].toString(), u"alice"_s); // canonical, whatever the login name
    QCOMPARE(alice[u"displayname"_s].toString(), u"alice"_s);
    QCOMPARE(alice[u"display-name"_s].toString(), u"alice"_s);
    QCOMPARE(alice[u"groups"_s].toArray(), QJsonArray({u"staff"_s}));
    QCOMPARE(alice[u"enabled"_s], QJsonValue(true));
    QVERIFY(alice.contains(u"email"_s) && alice.contains(u"language"_s));
    QVERIFY(alice[u"quota"_s].toObject().contains(u"free"_s));
    const QJsonObject root =
        objectOf(ask(cloud,
                     cloudRequest("GET", "/ocs/v2.php/cloud/user",
                                  {Ocs, AcceptJson, {"Authorization", "Bearer root-app"}})))[u"ocs"_s][u"data"_s]
            .toObject();
    QCOMPARE(root[u"groups"_s].toArray(), QJsonArray({u"admin"_s}));
}

void tst_OcsEnvelope::capabilities()
{
    NextcloudRehearsal cloud(cloudConfig(), {.version = "33.1.2"});
    const QJsonObject data =
        objectOf(ask(cloud, cloudRequest("GET", "/ocs/v1.php/cloud/capabilities?format=json")))[u"ocs"_s][u"data"_s]
            .toObject();
    const QJsonObject version = data[u"version"_s].toObject();
    QCOMPARE(version[u"major"_s].toInt(), 33);
    QCOMPARE(version[u"minor"_s].toInt(), 1);
    QCOMPARE(version[u"micro"_s].toInt(), 2);
    QCOMPARE(version[u"string"_s].toString(), u"33.1.2"_s);
    QVERIFY(data[u"capabilities"_s][u"app_api"_s].toObject().contains(u"version"_s));
}

void tst_OcsEnvelope::xml()
{
    NextcloudRehearsal cloud(cloudConfig());
    const QByteArray body =
        ask(cloud, cloudRequest("GET", "/ocs/v2.php/cloud/user", {Ocs, {"Authorization", "Bearer root-app"}})).body;
    QVERIFY(body.startsWith("<?xml version=\"1.0\""));
    QVERIFY(body.contains("<ocs>\n <meta>\n  <status>ok</status>\n  <statuscode>200</statuscode>\n  "
                          "<message>OK</message>\n </meta>\n <data>\n"));
    QVERIFY(body.contains("<id>root &amp; &lt;co&gt;</id>"));
    QVERIFY(body.contains("<groups>\n   <element>admin</element>\n  </groups>"));
    QVERIFY(body.contains("<enabled>1</enabled>"));
    QVERIFY(body.contains("<free>10737418240</free>"));
    QVERIFY(body.contains("<email/>"));
}

void tst_OcsEnvelope::appPasswordsTakeEffect()
{
    NextcloudRehearsal cloud(cloudConfig());
    int changes = 0;
    cloud.configChanged = [&changes](const HarpConfig &) { ++changes; };
    const auto call = [&cloud](const QByteArray &method, const QByteArray &path, const QByteArray &password) {
        return ask(cloud, cloudRequest(method, "/ocs/v2.php" + path, {Ocs, AcceptJson, basic("alice", password)}));
    };
    const auto passwordOf = [](const HttpResponse &answer) {
        return objectOf(answer)[u"ocs"_s][u"data"_s][u"apppassword"_s].toString().toUtf8();
    };
    const QByteArray created = passwordOf(call("GET", "/core/getapppassword", "alice's own"));
    QCOMPARE(created.size(), 72);
    QCOMPARE(changes, 1);
    QCOMPARE(call("GET", "/cloud/user", created).status, 200);

    const QByteArray rotated = passwordOf(call("POST", "/core/apppassword/rotate", created));
    QCOMPARE(rotated.size(), 72);
    QVERIFY(rotated != created);
    QCOMPARE(changes, 2);
    QCOMPARE(call("GET", "/cloud/user", created).status, 401);
    QCOMPARE(call("GET", "/cloud/user", rotated).status, 200);

    QCOMPARE(call("DELETE", "/core/apppassword", rotated).status, 200);
    QCOMPARE(changes, 3);
    QCOMPARE(call("GET", "/cloud/user", rotated).status, 401);
    QCOMPARE(call("DELETE", "/core/apppassword", rotated).status, 401);
    QCOMPARE(cloud.config(), cloudConfig());

    // HaRP's question hears of it as well.
    const HeaderList headers{{"harp-shared-key", "key"}, basic("alice", "alice-app")};
    QVERIFY(ask(cloud, cloudRequest("GET", "/index.php/apps/app_api/harp/user-info?appId=echo", headers))
                .body.contains("alice"));
    QCOMPARE(call("DELETE", "/core/apppassword", "alice-app").status, 200);
    QCOMPARE(ask(cloud, cloudRequest("GET", "/index.php/apps/app_api/harp/user-info?appId=echo", headers)).status, 401);
}

void tst_OcsEnvelope::reports_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("number"); // -1: no report
    QTest::addColumn<QString>("text");
    const QByteArray init = "PUT /ocs/v2.php/apps/app_api/ex-app/status";
    const QByteArray log = "POST /ocs/v2.php/apps/app_api/api/v1/log";
    const QByteArray state = "GET /ocs/v2.php/apps/app_api/ex-app/state";
    const HeaderList system = exappHeaders(":s3cret");
    const auto row = [](const char *name, const QByteArray &call, const HeaderList &headers, const char *body,
                        int status, int number = -1, const QString &text = {}) {
        QTest::newRow(name) << call << headers << QByteArray(body) << status << number << text;
    };
    row("progress", init, system, R"({"progress": 40, "error": ""})", 200, 40);
    row("done", init, system, R"({"progress": 100})", 200, 100);
    row("error", init, system, R"({"progress": 0, "error": "no model"})", 200, 0, u"no model"_s);
    row("as text", init, system, R"({"progress": "7"})", 200, 7);
    row("for a user", init, exappHeaders("alice:s3cret"), R"({"progress": 1})", 200, 1);
    row("above 100", init, system, R"({"progress": 101})", 400);
    row("below 0", init, system, R"({"progress": -1})", 400);
    row("a half", init, system, R"({"progress": 0.5})", 400);
    row("no number", init, system, R"({"progress": "half"})", 400);
    row("nothing", init, system, "", 400);
    row("unknown user", init, exappHeaders("nobody:s3cret"), R"({"progress": 1})", 401);
    row("wrong secret", init, exappHeaders(":no"), R"({"progress": 1})", 401);
    row("no colon", init, exappHeaders("s3cret"), R"({"progress": 1})", 401);
    row("unknown ExApp", init, exappHeaders(":s3cret", "other"), R"({"progress": 1})", 401);
    row("other case", init, exappHeaders(":s3cret", "ECHO"), R"({"progress": 1})", 401);
    row("no version", init, exappHeaders(":s3cret", "echo", ""), R"({"progress": 1})", 401);
    row("a user", init, {Ocs, basic("alice", "alice-app")}, R"({"progress": 1})", 401);
    HeaderList withoutOcs = system;
    withoutOcs.removeLast();
    row("without OCS-APIRequest", init, withoutOcs, R"({"progress": 1})", 200, 1);
    row("deprecated path", "PUT /ocs/v1.php/apps/app_api/apps/status/echo", system, R"({"progress": 3})", 200, 3);
    row("deprecated path, another's", "PUT /ocs/v2.php/apps/app_api/apps/status/inside", system, R"({"progress": 3})",
        404);
    row("deprecated path, wrong secret", "PUT /ocs/v2.php/apps/app_api/apps/status/echo", exappHeaders(":no"),
        R"({"progress": 3})", 401);
    row("log", log, system, R"({"level": 2, "message": "hello"})", 200, 2, u"hello"_s);
    row("log, bad level", log, system, R"({"level": 5, "message": "hello"})", 400);
    row("state", state, system, "", 200);
    row("state, wrong secret", state, exappHeaders(":no"), "", 401);
}

void tst_OcsEnvelope::reports()
{
    QFETCH(QByteArray, call);
    QFETCH(HeaderList, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, number);
    QFETCH(QString, text);
    NextcloudRehearsal cloud(cloudConfig());
    QList<ExAppReport> reports;
    cloud.reported = [&reports](const ExAppReport &report) { reports << report; };
    headers.append({"Content-Type", JsonType});
    const auto parts = call.split(' ');
    const HttpResponse answer = ask(cloud, cloudRequest(parts[0], parts[1], headers), body);
    QCOMPARE(answer.status, status);
    if (status == 401)
        QCOMPARE(answer.body, R"({"message":"AppAPI authentication failed"})");
    QCOMPARE(reports.size(), number < 0 ? 0 : 1);
    if (number >= 0) {
        const ExAppReport expected{.kind = call.endsWith("log") ? ExAppReport::Kind::Log : ExAppReport::Kind::Progress,
                                   .appId = u"echo"_s,
                                   .number = number,
                                   .text = text};
        QCOMPARE(reports[0], expected);
    }
}

QTEST_APPLESS_MAIN(tst_OcsEnvelope)
#include "tst_ocsenvelope.moc"
