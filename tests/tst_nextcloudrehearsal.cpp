// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/nextcloudrehearsal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

const QByteArray FormType = "application/x-www-form-urlencoded";
const QByteArray JsonType = "application/json";

HarpConfig config()
{
    HarpConfig config;
    config.sharedKey = "key";
    config.instanceId = "ocabc";
    config.users = {{.id = u"alice"_s,
                     .password = "alice's own",
                     .appPasswords = {"alice-app", "alice-app-2"},
                     .groups = {u"staff"_s},
                     .sessions = {{.id = "s-alice", .passphrase = "p-alice"}}},
                    {.id = u"root & <co>"_s, .appPasswords = {"root-app"}, .admin = true},
                    {.id = u"gone"_s, .password = "gone's own", .appPasswords = {"gone-app"}, .enabled = false},
                    {.id = u"second"_s, .password = "second's own", .twoFactor = true}};
    config.exapps = {{.id = u"echo"_s,
                      .version = u"1.2.3"_s,
                      .secret = "s3cret",
                      .target = QUrl(u"http://127.0.0.1:9030"_s),
                      .routes = {{.url = u"^/ws$"_s, .accessLevel = AccessLevel::User}}},
                     {.id = u"inside"_s, .pushed = false}};
    return config;
}

HeaderField basic(const QByteArray &user, const QByteArray &password)
{
    return {"Authorization", "Basic " + QByteArray(user + ':' + password).toBase64()};
}

HeaderList exappHeaders(const QByteArray &credentials, const QByteArray &id = "echo", const QByteArray &version = "1")
{
    return {{"EX-APP-ID", id},
            {"EX-APP-VERSION", version},
            {"AUTHORIZATION-APP-API", credentials.toBase64()},
            {"OCS-APIRequest", "true"}};
}

const HeaderField Ocs{"OCS-APIRequest", "true"};
const HeaderField AcceptJson{"Accept", "application/json"};
const HeaderField AliceSession{"Cookie", "ocabc=s-alice; oc_sessionPassphrase=p-alice"};

HarpRequest request(const QByteArray &method, const QByteArray &target, const HeaderList &more = {})
{
    HarpRequest request{.method = method, .target = target, .headers = more};
    request.headers.prepend({"Host", "cloud.test:8780"});
    return request;
}

HttpResponse ask(NextcloudRehearsal &cloud, const HarpRequest &request, const QByteArray &body = {}, HarpTime now = 0ms)
{
    return cloud.answer(request, body, now).value_or(HttpResponse{.status = 0, .reason = "not Nextcloud's"});
}

QJsonObject objectOf(const HttpResponse &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

HttpResponse post(NextcloudRehearsal &cloud, const QByteArray &target, const QByteArray &form, HarpTime now = 0ms)
{
    return ask(cloud, request("POST", target, {{"Content-Type", FormType}}), form, now);
}

/// Begins a login and keeps what the app and the browser each get.
struct Flow {
    QByteArray token;
    QUrl endpoint;
    QUrl login;

    explicit Flow(const HttpResponse &answer)
    {
        const QJsonObject object = objectOf(answer);
        token = object[u"poll"_s][u"token"_s].toString().toUtf8();
        endpoint = QUrl(object[u"poll"_s][u"endpoint"_s].toString());
        login = QUrl(object[u"login"_s].toString());
    }
    QByteArray page() const { return login.path().toUtf8(); }
    HttpResponse poll(NextcloudRehearsal &cloud, HarpTime now = 0ms) const
    {
        return post(cloud, endpoint.path().toUtf8(), "token=" + token, now);
    }
    HttpResponse grant(NextcloudRehearsal &cloud, const QByteArray &user, HarpTime now = 0ms) const
    {
        return post(cloud, page() + "/grant", "user=" + user.toPercentEncoding(), now);
    }
};

} // namespace

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
    void addresses_data();
    void addresses();
    void loginIsGrantedOnce();
    void loginExpires_data();
    void loginExpires();
    void tokensAreParameters_data();
    void tokensAreParameters();
    void grants_data();
    void grants();
    void pageIsSafe();
    void clientNames_data();
    void clientNames();
    void loginsAreBounded();
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
    NextcloudRehearsal cloud(config());
    const HttpResponse answer = ask(cloud, request(method, target, {{"harp-shared-key", "key"}}));
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
    HarpConfig faulty = config();
    faulty.nextcloudFault = fault;
    NextcloudRehearsal cloud(faulty);
    const HttpResponse answer = ask(cloud, request(method, target, {{"harp-shared-key", "key"}}));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("Content-Type").split(';').first(), type);
    QCOMPARE(answer.headers.value("Location"), status == 302 ? target : QByteArray());
    QCOMPARE(answer.headers.values("X-Nextcloud-Maintenance-Mode").size(), status == 503 ? 1 : 0);
    QVERIFY(!answer.headers.has("Set-Cookie")); // a loop that cookies would end is none
}

void tst_NextcloudRehearsal::status()
{
    HarpConfig faulty = config();
    NextcloudRehearsal cloud(faulty);
    QJsonObject status = objectOf(ask(cloud, request("GET", "/status.php")));
    QCOMPARE(status[u"installed"_s], QJsonValue(true));
    QCOMPARE(status[u"maintenance"_s], QJsonValue(false));
    QCOMPARE(status[u"productname"_s], QJsonValue(u"Nextcloud"_s));
    QCOMPARE(status[u"versionstring"_s], QJsonValue(u"32.0.0"_s));
    for (const QString &field : {u"needsDbUpgrade"_s, u"version"_s, u"edition"_s})
        QVERIFY2(status.contains(field), qPrintable(field));

    faulty.nextcloudFault = NextcloudFault::Maintenance;
    cloud.setConfig(faulty);
    status = objectOf(ask(cloud, request("GET", "/status.php")));
    QCOMPARE(status[u"maintenance"_s], QJsonValue(true));
}

void tst_NextcloudRehearsal::harpMatchesItsUsers()
{
    const QUrl builtIn(u"http://127.0.0.1:8780"_s);
    NextcloudRehearsal cloud(config(), {.builtIn = builtIn});
    const HarpUsers users(config());
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
        NextcloudRehearsal cloud(config(), {.secure = secure});
        const QByteArray target = "/index.php/apps/app_api/harp/user-info?appId=echo";
        const HttpResponse answer = ask(cloud, request("GET", target, {AliceSession, {"harp-shared-key", "key"}}));
        QCOMPARE(answer.status, 302);
        QCOMPARE(answer.headers.value("Location"), target);
        const auto cookies = answer.headers.values("Set-Cookie");
        QCOMPARE(cookies.size(), 2);
        QVERIFY(cookies[0].startsWith(secure ? "__Host-nc_sameSiteCookielax=true;" : "nc_sameSiteCookielax=true;"));
        QCOMPARE(cookies[0].contains("; secure"), secure);

        // With the cookie just set the loop ends.
        HeaderField cookie = AliceSession;
        cookie.value += "; " + cookies[0].first(cookies[0].indexOf(';'));
        QCOMPARE(ask(cloud, request("GET", target, {cookie, {"harp-shared-key", "key"}})).status, 200);
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
    NextcloudRehearsal cloud(config());
    const auto parts = call.split(' ');
    const HttpResponse answer = ask(
        cloud,
        request(parts[0], parts[1], {basic("alice", "wrong"), {"Accept", accept}, {"harp-shared-key", "key"}, Ocs}));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("Content-Type"), type);
    if (status == 401 && type.contains("json"))
        QVERIFY(objectOf(answer).contains(u"message"_s));
}

void tst_NextcloudRehearsal::addresses_data()
{
    QTest::addColumn<NextcloudRehearsal::Options>("options");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("server");
    using Options = NextcloudRehearsal::Options;
    const QByteArray pretty = "/login/v2";
    const QByteArray plain = "/index.php/login/v2";
    const HeaderList host{{"host", "127.0.0.1:8780"}};
    QTest::newRow("host") << Options() << host << pretty << u"http://127.0.0.1:8780"_s;
    QTest::newRow("index.php") << Options() << host << plain << u"http://127.0.0.1:8780"_s;
    QTest::newRow("IPv6") << Options() << HeaderList{{"Host", "[::1]:80"}} << plain << u"http://[::1]:80"_s;
    QTest::newRow("TLS") << Options{.secure = true} << host << plain << u"https://127.0.0.1:8780"_s;
    QTest::newRow("says http") << Options{.baseUrl = "http://cloud.test", .secure = true} << host << plain
                               << u"http://cloud.test"_s;
    QTest::newRow("says another host") << Options{.baseUrl = "https://inner.lan/"} << host << pretty
                                       << u"https://inner.lan"_s;
    QTest::newRow("sub-directory") << Options{.baseUrl = "https://cloud.test/nc"} << host << pretty
                                   << u"https://cloud.test/nc"_s;
    QTest::newRow("no host") << Options() << HeaderList() << pretty << u"http://localhost"_s;
    QTest::newRow("nonsense") << Options() << HeaderList{{"Host", "a/b?<x>"}} << pretty << u"http://localhost"_s;
}

void tst_NextcloudRehearsal::addresses()
{
    QFETCH(NextcloudRehearsal::Options, options);
    QFETCH(HeaderList, headers);
    QFETCH(QByteArray, target);
    QFETCH(QString, server);
    NextcloudRehearsal cloud(config(), options);
    HarpRequest question{.method = "POST", .target = target, .headers = headers};
    const QJsonObject begun = objectOf(ask(cloud, question));
    const QString address = server + QString::fromUtf8(target);
    QCOMPARE(begun[u"poll"_s][u"endpoint"_s].toString(), QString(address + u"/poll"_s));
    QVERIFY(begun[u"login"_s].toString().startsWith(address + u"/flow/"_s));

    const QByteArray loginToken = cloud.logins().logins().first().loginToken;
    QCOMPARE(post(cloud, "/login/v2/flow/" + loginToken + "/grant", "user=alice").status, 200);
    question.target = target + "/poll?token=" + cloud.logins().logins().first().pollToken;
    QCOMPARE(objectOf(ask(cloud, question))[u"server"_s].toString(), server);
}

void tst_NextcloudRehearsal::loginIsGrantedOnce()
{
    NextcloudRehearsal cloud(config());
    QList<HarpConfig> changes;
    cloud.configChanged = [&changes](const HarpConfig &changed) { changes << changed; };
    const Flow flow(ask(cloud, request("POST", "/index.php/login/v2", {{"User-Agent", "Plectrum"}})));
    const Flow other(ask(cloud, request("POST", "/index.php/login/v2")));
    const QRegularExpression alphanumeric(u"^[A-Za-z0-9]{128}$"_s);
    QVERIFY(alphanumeric.match(QString::fromUtf8(flow.token)).hasMatch());
    QVERIFY(alphanumeric.match(flow.login.path().section(u'/', -1)).hasMatch());
    QVERIFY(flow.token != other.token && flow.login != other.login);
    QVERIFY(!flow.login.path().contains(QString::fromUtf8(flow.token)));

    HttpResponse answer = flow.poll(cloud);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body, "[]");
    QVERIFY(answer.headers.value("Content-Type").startsWith("application/json"));

    const HttpResponse page = ask(cloud, request("GET", flow.page()));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<strong>Plectrum</strong>"));
    const QByteArray action = "action=\"" + flow.page() + "/grant\"";
    QVERIFY(page.body.contains(action));
    QCOMPARE(changes.size(), 0);

    QCOMPARE(flow.grant(cloud, "alice").status, 200);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0], cloud.config());
    QCOMPARE(cloud.config().users[0].appPasswords.size(), 3);
    QCOMPARE(flow.grant(cloud, "alice").status, 403);
    QCOMPARE(ask(cloud, request("GET", flow.page())).status, 403);
    QCOMPARE(changes.size(), 1);

    QCOMPARE(other.poll(cloud).status, 404);
    answer = flow.poll(cloud);
    QCOMPARE(answer.status, 200);
    const QJsonObject login = objectOf(answer);
    QCOMPARE(login.keys(), QStringList({u"appPassword"_s, u"loginName"_s, u"server"_s}));
    QCOMPARE(login[u"loginName"_s].toString(), u"alice"_s);
    const QByteArray password = login[u"appPassword"_s].toString().toUtf8();
    QCOMPARE(password.size(), 72);
    QCOMPARE(cloud.config().users[0].appPasswords[2], password);
    QCOMPARE(flow.poll(cloud).status, 404);
    QCOMPARE(ask(cloud, request("GET", "/ocs/v2.php/cloud/user", {basic("alice", password), Ocs})).status, 200);
}

void tst_NextcloudRehearsal::loginExpires_data()
{
    QTest::addColumn<HarpTime>("granted");
    QTest::addColumn<HarpTime>("polled");
    QTest::addColumn<int>("grantStatus");
    QTest::addColumn<int>("pollStatus");
    QTest::newRow("at once") << HarpTime(0s) << HarpTime(0s) << 200 << 200;
    QTest::newRow("at the end") << HarpTime(1200s) << HarpTime(1200s) << 200 << 200;
    QTest::newRow("granted, then too late") << HarpTime(1200s) << HarpTime(1200s + 1ms) << 200 << 404;
    QTest::newRow("granted too late") << HarpTime(1200s + 1ms) << HarpTime(1201s) << 403 << 404;
}

void tst_NextcloudRehearsal::loginExpires()
{
    QFETCH(HarpTime, granted);
    QFETCH(HarpTime, polled);
    QFETCH(int, grantStatus);
    QFETCH(int, pollStatus);
    const HarpTime begun = 5h;
    NextcloudRehearsal cloud(config());
    const Flow flow(ask(cloud, request("POST", "/login/v2"), {}, begun));
    const int pageStatus = ask(cloud, request("GET", flow.page()), {}, begun + granted).status;
    QCOMPARE(pageStatus, grantStatus);
    QCOMPARE(flow.grant(cloud, "alice", begun + granted).status, grantStatus);
    const HttpResponse answer = flow.poll(cloud, begun + polled);
    QCOMPARE(answer.status, pollStatus);
    QCOMPARE(answer.body == "[]", pollStatus == 404);
}

void tst_NextcloudRehearsal::tokensAreParameters_data()
{
    QTest::addColumn<QByteArray>("query"); // %1 is the token
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("form") << QByteArray() << FormType << QByteArray("token=%1") << 200;
    QTest::newRow("form among others") << QByteArray() << QByteArray(FormType + "; charset=utf-8")
                                       << QByteArray("a=b+c&token=%1&d") << 200;
    QTest::newRow("JSON") << QByteArray() << JsonType << QByteArray("{\"token\": \"%1\"}") << 200;
    QTest::newRow("query") << QByteArray("?token=%1") << QByteArray() << QByteArray() << 200;
    QTest::newRow("body over query") << QByteArray("?token=x") << FormType << QByteArray("token=%1") << 200;
    QTest::newRow("last counts") << QByteArray() << FormType << QByteArray("token=%1&token=x") << 404;
    QTest::newRow("no type") << QByteArray() << QByteArray() << QByteArray("token=%1") << 404;
    QTest::newRow("broken JSON") << QByteArray() << JsonType << QByteArray("{\"token\": \"%1\"") << 404;
    QTest::newRow("JSON, not text") << QByteArray() << JsonType << QByteArray("{\"token\": [\"%1\"]}") << 404;
    QTest::newRow("empty") << QByteArray() << FormType << QByteArray("token=") << 404;
    QTest::newRow("nothing") << QByteArray() << FormType << QByteArray() << 404;
}

void tst_NextcloudRehearsal::tokensAreParameters()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    NextcloudRehearsal cloud(config());
    const Flow flow(ask(cloud, request("POST", "/login/v2")));
    QCOMPARE(flow.grant(cloud, "alice").status, 200);
    const HarpRequest poll =
        request("POST", "/login/v2/poll" + query.replace("%1", flow.token), {{"Content-Type", type}});
    QCOMPARE(ask(cloud, poll, body.replace("%1", flow.token)).status, status);
}

void tst_NextcloudRehearsal::grants_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<int>("status");
    QTest::newRow("user") << QByteArray("alice") << 200;
    QTest::newRow("administrator, odd name") << QByteArray("root & <co>") << 200;
    QTest::newRow("other case") << QByteArray("ALICE") << 200;
    QTest::newRow("second factor") << QByteArray("second") << 200;
    QTest::newRow("disabled") << QByteArray("gone") << 403;
    QTest::newRow("unknown") << QByteArray("nobody") << 400;
    QTest::newRow("none") << QByteArray() << 400;
}

void tst_NextcloudRehearsal::grants()
{
    QFETCH(QByteArray, user);
    QFETCH(int, status);
    NextcloudRehearsal cloud(config());
    const Flow flow(ask(cloud, request("POST", "/login/v2")));
    QCOMPARE(flow.grant(cloud, user).status, status);
    const HttpResponse polled = flow.poll(cloud);
    QCOMPARE(polled.status, status == 200 ? 200 : 404);
    if (status != 200) {
        QCOMPARE(cloud.config(), config());
        return;
    }
    const QString name = objectOf(polled)[u"loginName"_s].toString();
    QCOMPARE(name.compare(QString::fromUtf8(user), Qt::CaseInsensitive), 0);
    QVERIFY(cloud.config().user(user)->id == name);
}

void tst_NextcloudRehearsal::pageIsSafe()
{
    NextcloudRehearsal cloud(config());
    const Flow flow(ask(cloud, request("POST", "/login/v2", {{"User-Agent", "<script>\"x\"</script>"}})));
    const HttpResponse page = ask(cloud, request("GET", flow.page()));
    QVERIFY(page.headers.value("Content-Type").startsWith("text/html"));
    QVERIFY(page.headers.value("Content-Security-Policy").contains("frame-ancestors 'none'"));
    QVERIFY(!page.body.contains("<script"));
    QVERIFY(page.body.contains("&lt;script&gt;&quot;x&quot;"));
    QVERIFY(page.body.contains("value=\"root &amp; &lt;co&gt;\""));
    QCOMPARE(page.body.count("type=\"radio\""), 4);
    QCOMPARE(page.body.count(" checked"), 1);
    QCOMPARE(page.body.count(" disabled>"), 1);
    QVERIFY(page.body.contains("<button type=\"submit\">"));

    HarpConfig empty;
    cloud.setConfig(empty);
    const HttpResponse nobody = ask(cloud, request("GET", flow.page()));
    QCOMPARE(nobody.status, 200);
    QVERIFY(!nobody.body.contains("<form"));
}

void tst_NextcloudRehearsal::clientNames_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("short") << QByteArray("Plectrum") << u"Plectrum"_s;
    QTest::newRow("128") << QByteArray(128, 'a') << QString(128, u'a');
    QTest::newRow("129") << QByteArray(129, 'a') << QString(QString(120, u'a') + u"…"_s);
    QTest::newRow("characters, not bytes") << QByteArray("ü").repeated(128) << QString(128, u'ü');
}

void tst_NextcloudRehearsal::clientNames()
{
    QFETCH(QByteArray, agent);
    QFETCH(QString, name);
    NextcloudRehearsal cloud(config());
    ask(cloud, request("POST", "/login/v2", {{"User-Agent", agent}}));
    QCOMPARE(cloud.logins().logins().first().client, name);
}

void tst_NextcloudRehearsal::loginsAreBounded()
{
    NextcloudRehearsal cloud(config());
    const Flow first(ask(cloud, request("POST", "/login/v2")));
    for (qsizetype i = 1; i < PendingLogins::Most; ++i)
        ask(cloud, request("POST", "/login/v2"));
    QCOMPARE(ask(cloud, request("GET", first.page())).status, 200);
    ask(cloud, request("POST", "/login/v2"));
    QCOMPARE(cloud.logins().logins().size(), PendingLogins::Most);
    QCOMPARE(ask(cloud, request("GET", first.page())).status, 403);
    ask(cloud, request("POST", "/login/v2"), {}, 1201s);
    QCOMPARE(cloud.logins().logins().size(), 1);
}

void tst_NextcloudRehearsal::envelopes_data()
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

void tst_NextcloudRehearsal::envelopes()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, password);
    QFETCH(int, http);
    QFETCH(int, code);
    QFETCH(bool, isJson);
    NextcloudRehearsal cloud(config());
    HeaderList headers{Ocs, {"Accept", accept}};
    if (!password.isEmpty())
        headers.append(basic("alice", password));
    const HttpResponse answer = ask(cloud, request("GET", target, headers));
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

void tst_NextcloudRehearsal::calls_data()
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

void tst_NextcloudRehearsal::calls()
{
    QFETCH(QByteArray, call);
    QFETCH(HeaderList, headers);
    QFETCH(int, status);
    QFETCH(QString, message);
    NextcloudRehearsal cloud(config());
    headers.append(AcceptJson);
    const auto parts = call.split(' ');
    const HttpResponse answer = ask(cloud, request(parts[0], parts[1], headers));
    QCOMPARE(answer.status, status);
    const QJsonObject object = objectOf(answer);
    QCOMPARE(status == 412 ? object[u"message"_s].toString() : object[u"ocs"_s][u"meta"_s][u"message"_s].toString(),
             message);
    const bool changes = status == 200 && !call.contains("/cloud/");
    QCOMPARE(cloud.config() == config(), !changes);
    QVERIFY(status != 412 || answer.reason == "Precondition Failed");
}

void tst_NextcloudRehearsal::cloudUser()
{
    NextcloudRehearsal cloud(config());
    const QJsonObject alice = objectOf(ask(
        cloud,
        request("GET", "/ocs/v2.php/cloud/user", {Ocs, AcceptJson, basic("ALICE", "alice-app")})))[u"ocs"_s][u"data"_s]
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
                     request("GET", "/ocs/v2.php/cloud/user",
                             {Ocs, AcceptJson, {"Authorization", "Bearer root-app"}})))[u"ocs"_s][u"data"_s]
            .toObject();
    QCOMPARE(root[u"groups"_s].toArray(), QJsonArray({u"admin"_s}));
}

void tst_NextcloudRehearsal::capabilities()
{
    NextcloudRehearsal cloud(config(), {.version = "33.1.2"});
    const QJsonObject data =
        objectOf(ask(cloud, request("GET", "/ocs/v1.php/cloud/capabilities?format=json")))[u"ocs"_s][u"data"_s]
            .toObject();
    const QJsonObject version = data[u"version"_s].toObject();
    QCOMPARE(version[u"major"_s].toInt(), 33);
    QCOMPARE(version[u"minor"_s].toInt(), 1);
    QCOMPARE(version[u"micro"_s].toInt(), 2);
    QCOMPARE(version[u"string"_s].toString(), u"33.1.2"_s);
    QVERIFY(data[u"capabilities"_s][u"app_api"_s].toObject().contains(u"version"_s));
}

void tst_NextcloudRehearsal::xml()
{
    NextcloudRehearsal cloud(config());
    const QByteArray body =
        ask(cloud, request("GET", "/ocs/v2.php/cloud/user", {Ocs, {"Authorization", "Bearer root-app"}})).body;
    QVERIFY(body.startsWith("<?xml version=\"1.0\""));
    QVERIFY(body.contains("<ocs>\n <meta>\n  <status>ok</status>\n  <statuscode>200</statuscode>\n  "
                          "<message>OK</message>\n </meta>\n <data>\n"));
    QVERIFY(body.contains("<id>root &amp; &lt;co&gt;</id>"));
    QVERIFY(body.contains("<groups>\n   <element>admin</element>\n  </groups>"));
    QVERIFY(body.contains("<enabled>1</enabled>"));
    QVERIFY(body.contains("<free>10737418240</free>"));
    QVERIFY(body.contains("<email/>"));
}

void tst_NextcloudRehearsal::appPasswordsTakeEffect()
{
    NextcloudRehearsal cloud(config());
    int changes = 0;
    cloud.configChanged = [&changes](const HarpConfig &) { ++changes; };
    const auto call = [&cloud](const QByteArray &method, const QByteArray &path, const QByteArray &password) {
        return ask(cloud, request(method, "/ocs/v2.php" + path, {Ocs, AcceptJson, basic("alice", password)}));
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
    QCOMPARE(cloud.config(), config());

    // HaRP's question hears of it as well.
    const HeaderList headers{{"harp-shared-key", "key"}, basic("alice", "alice-app")};
    QVERIFY(ask(cloud, request("GET", "/index.php/apps/app_api/harp/user-info?appId=echo", headers))
                .body.contains("alice"));
    QCOMPARE(call("DELETE", "/core/apppassword", "alice-app").status, 200);
    QCOMPARE(ask(cloud, request("GET", "/index.php/apps/app_api/harp/user-info?appId=echo", headers)).status, 401);
}

void tst_NextcloudRehearsal::reports_data()
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

void tst_NextcloudRehearsal::reports()
{
    QFETCH(QByteArray, call);
    QFETCH(HeaderList, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, number);
    QFETCH(QString, text);
    NextcloudRehearsal cloud(config());
    QList<ExAppReport> reports;
    cloud.reported = [&reports](const ExAppReport &report) { reports << report; };
    headers.append({"Content-Type", JsonType});
    const auto parts = call.split(' ');
    const HttpResponse answer = ask(cloud, request(parts[0], parts[1], headers), body);
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
