// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpagent.h"
#include "server/harp/harphead.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

const QHostAddress Peer(u"192.0.2.7"_s);
const QByteArray Key = "harp-shared-key: key\r\n";
const QByteArray WrongKey = "harp-shared-key: no\r\n";
const QByteArray Upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";
const QByteArray WebSocket = Upgrade + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
const QByteArray Session = "Cookie: ocabc=s-alice; oc_sessionPassphrase=p-alice; nc_sameSiteCookielax=true\r\n";
const QByteArray NoLax = "Cookie: ocabc=s-alice; oc_sessionPassphrase=p-alice\r\n";

QByteArray basic(const QByteArray &credentials)
{
    return "Authorization: Basic " + credentials.toBase64() + "\r\n";
}

/// All six headers of AppAPI but the key.
const QByteArray AppApi = "EX-APP-VERSION: 9.9.9\r\nEX-APP-ID: echo\r\nEX-APP-HOST: 127.0.0.1\r\nEX-APP-PORT: 9031\r\n"
                          "AUTHORIZATION-APP-API: YWxpY2U6czNjcmV0\r\n";

HarpRequest request(const QByteArray &target, const QByteArray &fields = {}, const QByteArray &method = "GET",
                    const QHostAddress &peer = Peer)
{
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    const QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: cloud.example\r\n" + fields + "\r\n";
    if (!parser.feed(head) || !parser.isComplete())
        qFatal("not a head: %s", head.constData());
    return HarpRequest::from(parser.head(), peer);
}

HarpConfig config()
{
    HarpConfig config;
    config.sharedKey = "key";
    config.instanceId = "ocabc";
    config.users = {
        {.id = u"alice"_s, .appPasswords = {"alice-app"}, .sessions = {{.id = "s-alice", .passphrase = "p-alice"}}},
        {.id = u"root"_s, .appPasswords = {"root-app"}, .admin = true},
        {.id = u"gone"_s, .appPasswords = {"gone-app"}, .enabled = false}};
    config.exapps = {
        {.id = u"echo"_s,
         .version = u"1.2.3"_s,
         .secret = "s3cret",
         .target = QUrl(u"http://127.0.0.1:9030"_s),
         .routes = {{.url = u"^/public"_s, .accessLevel = AccessLevel::Public},
                    {.url = u"^/ws$"_s, .verb = u"GET"_s, .accessLevel = AccessLevel::User},
                    {.url = u"^/admin"_s, .accessLevel = AccessLevel::Admin},
                    {.url = u"^/admin/open"_s, .accessLevel = AccessLevel::Public},
                    {.url = u"^/guarded"_s, .accessLevel = AccessLevel::Public, .bruteforceProtection = {401, 101}},
                    {.url = u"^/broken("_s, .accessLevel = AccessLevel::Public},
                    {.url = u"js/.*"_s, .accessLevel = AccessLevel::Public},
                    {.url = u"^/Case$"_s, .accessLevel = AccessLevel::Public},
                    {.url = u"^/heartbeat"_s, .accessLevel = AccessLevel::Public}}},
        {.id = u"any"_s, .routes = {{.url = u".*"_s, .accessLevel = AccessLevel::Public}}},
        {.id = u"late"_s, .pushed = false, .routes = {{.url = u"^/public"_s, .accessLevel = AccessLevel::Public}}}};
    return config;
}

/// How a decision reads in a table.
QString summary(const HarpDecision &decision)
{
    switch (decision.outcome) {
    case HarpOutcome::SilentDrop:
        return u"silence"_s;
    case HarpOutcome::Refuse:
        return QString::number(decision.status())
            + (decision.refusal->contentType == "text/html"_L1 ? u" html"_s : QString());
    case HarpOutcome::Forward:
        return u"forward"_s;
    case HarpOutcome::Control:
        return u"control"_s;
    }
    return {};
}

} // namespace

class tst_HarpDecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void rows_data();
    void rows();
    void rowsInOrder();
    void dotSegments_data();
    void dotSegments();
    void credentials_data();
    void credentials();
    void routes_data();
    void routes();
    void forwards_data();
    void forwards();
    void requestHeads_data();
    void requestHeads();
    void responseHeads();
    void frontDoor_data();
    void frontDoor();
    void releases_data();
    void releases();
    void controlChannel_data();
    void controlChannel();
    void controlApi_data();
    void controlApi();
    void pushedExApps();
    void metadata();
    void metadataFaults_data();
    void metadataFaults();
    void sessionCache();
    void nobodyIsRememberedToo();
    void banAfterTen_data();
    void banAfterTen();
    void bansSilenceEverything();
    void bruteforce();
    void trustedProxies();
    void failuresOfAppApiHitThePeer();
    void changedConfig();
    void brokenRoutes();
    void hostNotFound();
    void counts();
};

// §1.3 of the facts about HaRP, row by row.
void tst_HarpDecision::rows_data()
{
    QTest::addColumn<HarpRequest>("asked");
    QTest::addColumn<NextcloudFault>("fault");
    QTest::addColumn<HarpRow>("row");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("isFailure");
    const auto row = [](const char *name, const HarpRequest &asked, HarpRow expected, const QString &outcome,
                        bool isFailure, NextcloudFault fault = NextcloudFault::None) {
        QTest::newRow(name) << asked << fault << expected << outcome << isFailure;
    };
    const QString silence = u"silence"_s;

    row("3 dots", request("/exapps/echo/../public"), HarpRow::DotSegments, silence, true);
    row("3 dots with key", request("/exapps/echo/../public", Key), HarpRow::DotSegments, silence, false);
    row("3 dots with wrong key", request("/exapps/echo/../public", WrongKey), HarpRow::DotSegments, silence, true);
    row("3 before 4", request("/.."), HarpRow::DotSegments, silence, true);
    row("4 no app id", request("/index.php"), HarpRow::NoAppId, u"404"_s, true);
    row("4 with key", request("/index.php", Key), HarpRow::NoAppId, u"404"_s, false);
    row("4 nothing after exapps/", request("/exapps/"), HarpRow::NoAppId, u"404"_s, true);
    row("4 stripped prefix", request("/echo/public"), HarpRow::NoAppId, u"404"_s, true);
    row("5 no key", request("/exapps/app_api/info"), HarpRow::ControlWrongKey, u"401"_s, true);
    row("5 wrong key", request("/exapps/app_api/info", WrongKey), HarpRow::ControlWrongKey, u"401"_s, true);
    row("5 right key", request("/exapps/app_api/info", Key), HarpRow::ControlApi, u"control"_s, false);
    row("6 wrong key", request("/exapps/echo/init", AppApi + WrongKey), HarpRow::AppApiWrongKey, silence, true);
    row("6 right key", request("/exapps/echo/init", AppApi + Key), HarpRow::AllowedAppApi, u"forward"_s, false);
    row("6 right key, no route", request("/exapps/echo/nowhere", AppApi + Key), HarpRow::AllowedAppApi, u"forward"_s,
        false);
    row("6 right key, unknown ExApp", request("/exapps/new/heartbeat", AppApi + Key), HarpRow::AllowedAppApi,
        u"forward"_s, false);
    row("6 right key, Nextcloud down", request("/exapps/echo/init", AppApi + Key), HarpRow::AllowedAppApi, u"forward"_s,
        false, NextcloudFault::ServerError);
    row("6 five headers and the key", request("/exapps/echo/init", AppApi.mid(AppApi.indexOf("EX-APP-ID")) + Key),
        HarpRow::InternalEndpoint, silence, true);
    row("6 without key", request("/exapps/echo/ws", AppApi), HarpRow::AccessDenied, u"403"_s, true);
    row("6 unknown ExApp, port no number",
        request("/exapps/new/init", QByteArray(AppApi).replace("9031", "soon") + Key), HarpRow::AgentError, u"503"_s,
        false);
    row("7 unknown ExApp", request("/exapps/nobody/public"), HarpRow::UnknownExApp, u"404"_s, true);
    row("7 unknown ExApp with key", request("/exapps/nobody/public", Key), HarpRow::UnknownExApp, u"404"_s, false);
    row("7 control channel in capitals", request("/exapps/APP_API/info", Key), HarpRow::UnknownExApp, u"404"_s, false);
    row("7b Nextcloud fails", request("/exapps/late/public"), HarpRow::MetadataFailed, u"404"_s, false,
        NextcloudFault::ServerError);
    row("7b Nextcloud answers HTML", request("/exapps/nobody/public"), HarpRow::MetadataFailed, u"404"_s, false,
        NextcloudFault::HtmlAnswer);
    row("8 heartbeat", request("/exapps/echo/heartbeat"), HarpRow::InternalEndpoint, silence, true);
    row("8 init", request("/exapps/echo/init"), HarpRow::InternalEndpoint, silence, true);
    row("8 enabled, with query", request("/exapps/echo/enabled?enabled=1", {}, "PUT"), HarpRow::InternalEndpoint,
        silence, true);
    row("8 with key alone", request("/exapps/echo/init", Key), HarpRow::InternalEndpoint, silence, true);
    row("8 before 9", request("/exapps/echo/init", NoLax), HarpRow::InternalEndpoint, silence, true);
    row("8 not exactly", request("/exapps/echo/heartbeat/"), HarpRow::Allowed, u"forward"_s, false);
    row("9 lookup fails", request("/exapps/echo/ws", NoLax), HarpRow::UserLookupFailed, u"401"_s, false);
    row("9 even on a public route", request("/exapps/echo/public", NoLax), HarpRow::UserLookupFailed, u"401"_s, false);
    row("9 before 11", request("/exapps/echo/nowhere", NoLax), HarpRow::UserLookupFailed, u"401"_s, false);
    row("10 anonymous", request("/exapps/echo/ws"), HarpRow::AccessDenied, u"403"_s, true);
    row("10 user on an admin route", request("/exapps/echo/admin", Session), HarpRow::AccessDenied, u"403"_s, true);
    row("10 with key", request("/exapps/echo/ws", Key), HarpRow::AccessDenied, u"403"_s, true);
    row("10 the first match is final", request("/exapps/echo/admin/open"), HarpRow::AccessDenied, u"403"_s, true);
    row("11 no route", request("/exapps/echo/nowhere"), HarpRow::NoRoute, u"404"_s, true);
    row("11 no route with key", request("/exapps/echo/nowhere", Key), HarpRow::NoRoute, u"404"_s, true);
    row("11 broken route", request("/exapps/echo/broken("), HarpRow::NoRoute, u"404"_s, true);
    row("11 something before /exapps", request("/foo/exapps/echo/public"), HarpRow::NoRoute, u"404"_s, true);
    row("12 no host", request("/exapps/new/init", QByteArray(AppApi).replace("127.0.0.1", "") + Key),
        HarpRow::HostNotFound, u"404"_s, false);
    row("13 public", request("/exapps/echo/public"), HarpRow::Allowed, u"forward"_s, false);
    row("13 user", request("/exapps/echo/ws", Session + WebSocket), HarpRow::Allowed, u"forward"_s, false);
    row("13 admin", request("/exapps/echo/admin", basic("root:root-app")), HarpRow::Allowed, u"forward"_s, false);
    row("– no path", request("*", {}, "OPTIONS"), HarpRow::AgentError, u"503"_s, false);
}

void tst_HarpDecision::rows()
{
    QFETCH(HarpRequest, asked);
    QFETCH(NextcloudFault, fault);
    QFETCH(HarpRow, row);
    QFETCH(QString, outcome);
    QFETCH(bool, isFailure);
    HarpConfig faulty = config();
    faulty.nextcloudFault = fault;
    HarpAgent agent(faulty);
    const HarpDecision decision = agent.decide(asked, 0ms);
    QCOMPARE(harpRowInfo(decision.row).number, harpRowInfo(row).number);
    QCOMPARE(decision.row, row);
    QCOMPARE(summary(decision), outcome);
    QCOMPARE(decision.failedBy.has_value(), isFailure);
    QCOMPARE(agent.bans().state(Peer, 0ms).failures, isFailure ? 1 : 0);
    QCOMPARE(decision.ban.failures, isFailure ? 1 : 0);
    QCOMPARE(decision.client, Peer);
    QVERIFY(decision.why.startsWith(harpRowInfo(row).text));
    for (const QLatin1StringView secret : {"alice"_L1, "s3cret"_L1, "p-alice"_L1})
        QVERIFY(!decision.why.contains(secret));
    const QByteArray answer = decision.answer(asked);
    QCOMPARE(answer.isEmpty(), decision.outcome != HarpOutcome::Refuse);
    QVERIFY(answer.isEmpty() || (!answer.contains("date:") && !answer.contains("server:")));
}

void tst_HarpDecision::rowsInOrder()
{
    QSet<QLatin1StringView> texts;
    for (const HarpRowInfo &info : harpRowTable()) {
        texts.insert(info.text);
        QVERIFY(info.text.endsWith(u'.'));
        QCOMPARE(&harpRowInfo(info.row), &info);
        // Only what the agent refuses counts, and HAProxy's own checks never do.
        QVERIFY(info.counting == HarpCounting::No || info.outcome == HarpOutcome::Refuse
                || info.outcome == HarpOutcome::SilentDrop);
        QVERIFY(info.number != "HAProxy"_L1 || info.counting == HarpCounting::No);
    }
    QCOMPARE(texts.size(), qsizetype(harpRowTable().size()));
}

void tst_HarpDecision::dotSegments_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isRefused");
    for (const char *path : {"/exapps/any/..", "/exapps/any/../x", "/..", "/../exapps/any/x", "/exapps/..",
                             "/exapps/../any", "/exapps/any/%2e%2e", "/exapps/any/%2E%2e/x", "/exapps/any/.%2e/x",
                             "/exapps/any/%2e./x", "/exapps/any/a%2f../x", "/exapps/any/a%2F%2e.%2fx",
                             "/exapps/any/..%2fx", "/exapps/any//../x", "/exapps/any/a/.../../x"})
        QTest::newRow(path) << QByteArray(path) << true;
    for (const char *path :
         {"/exapps/any/.", "/exapps/any/...", "/exapps/any/..a", "/exapps/any/a..", "/exapps/any/a../x",
          "/exapps/any/%2e", "/exapps/any/%2e%2ea", "/exapps/any/%252e%252e/x", "/exapps/any/x?/../", "/exapps/any/.%2",
          "/exapps/any/%2e%2", "/exapps/any/..;/x", "/exapps/any/..%5cx"})
        QTest::newRow(path) << QByteArray(path) << false;
}

void tst_HarpDecision::dotSegments()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, isRefused);
    HarpAgent agent(config());
    const HarpDecision decision = agent.decide(request(path), 0ms);
    QCOMPARE(decision.row, isRefused ? HarpRow::DotSegments : HarpRow::Allowed);
    QCOMPARE(decision.failedBy.has_value(), isRefused);
}

// §1.4: what each credential is worth.
void tst_HarpDecision::credentials_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<NextcloudFault>("fault");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QByteArray>("user"); // in the injected header
    const auto row = [](const char *name, const QByteArray &fields, const char *target, const QString &outcome,
                        const QByteArray &user = {}, NextcloudFault fault = NextcloudFault::None) {
        QTest::newRow(name) << fields << QByteArray(target) << fault << outcome << user;
    };
    const QByteArray passphrase = "Cookie: oc_sessionPassphrase=p-alice\r\n";
    row("none, USER", {}, "/exapps/echo/ws", u"403"_s);
    row("none, PUBLIC", {}, "/exapps/echo/public", u"forward"_s);
    row("right Basic, USER", basic("alice:alice-app"), "/exapps/echo/ws", u"forward"_s, "alice");
    row("right Bearer, USER", "Authorization: Bearer alice-app\r\n", "/exapps/echo/ws", u"forward"_s, "alice");
    row("right Basic, PUBLIC", basic("alice:alice-app"), "/exapps/echo/public", u"forward"_s, "alice");
    row("wrong Basic, USER", basic("alice:no"), "/exapps/echo/ws", u"403"_s);
    row("wrong Basic, PUBLIC", basic("alice:no"), "/exapps/echo/public", u"forward"_s);
    row("wrong Bearer, USER", "Authorization: Bearer no\r\n", "/exapps/echo/ws", u"403"_s);
    row("session, passphrase, lax", Session, "/exapps/echo/ws", u"forward"_s, "alice");
    row("no lax", NoLax, "/exapps/echo/ws", u"401"_s);
    row("no lax, but OCS-APIRequest", NoLax + "OCS-APIRequest: true\r\n", "/exapps/echo/ws", u"forward"_s, "alice");
    row("session without passphrase", "Cookie: ocabc=s-alice; nc_sameSiteCookielax=true\r\n", "/exapps/echo/ws",
        u"403"_s);
    row("passphrase alone", passphrase, "/exapps/echo/ws", u"403"_s);
    row("passphrase, maintenance, USER", passphrase, "/exapps/echo/ws", u"401"_s, {}, NextcloudFault::Maintenance);
    row("passphrase, maintenance, PUBLIC", passphrase, "/exapps/echo/public", u"401"_s, {},
        NextcloudFault::Maintenance);
    row("none, maintenance, PUBLIC", {}, "/exapps/echo/public", u"forward"_s, {}, NextcloudFault::Maintenance);
    row("passphrase, HTML, USER", passphrase, "/exapps/echo/ws", u"401"_s, {}, NextcloudFault::HtmlAnswer);
    row("Basic, server error", basic("alice:alice-app"), "/exapps/echo/ws", u"401"_s, {}, NextcloudFault::ServerError);
    row("Basic, redirects", basic("alice:alice-app"), "/exapps/echo/ws", u"401"_s, {}, NextcloudFault::RedirectLoop);
    row("query tokens", {}, "/exapps/echo/ws?token=alice-app&access_token=alice-app", u"403"_s);
    row("subprotocol token", "Sec-WebSocket-Protocol: bearer, alice-app\r\n", "/exapps/echo/ws", u"403"_s);
    row("any scheme makes it ask", "Authorization: Other x\r\n", "/exapps/echo/public", u"401"_s, {},
        NextcloudFault::Maintenance);
    row("disabled user, USER", basic("gone:gone-app"), "/exapps/echo/ws", u"403"_s);
    row("disabled user, PUBLIC", basic("gone:gone-app"), "/exapps/echo/public", u"forward"_s, "gone");
    row("user, ADMIN", basic("alice:alice-app"), "/exapps/echo/admin", u"403"_s);
    row("admin, USER", basic("root:root-app"), "/exapps/echo/ws", u"forward"_s, "root");
}

void tst_HarpDecision::credentials()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, target);
    QFETCH(NextcloudFault, fault);
    QFETCH(QString, outcome);
    QFETCH(QByteArray, user);
    HarpConfig faulty = config();
    faulty.nextcloudFault = fault;
    HarpAgent agent(faulty);
    const HarpDecision decision = agent.decide(request(target, fields + WebSocket), 0ms);
    QCOMPARE(summary(decision), outcome);
    if (decision.outcome == HarpOutcome::Forward)
        QCOMPARE(QByteArray::fromBase64(decision.injected.value("authorization-app-api")), user + ":s3cret");
    const bool asks = fields.contains("Passphrase") || fields.contains("Authorization");
    QCOMPARE(decision.calls.size(), asks ? 1 : 0);
    QCOMPARE(agent.counts().userInfoCalls, asks ? 1 : 0);
    QCOMPARE(decision.userHow.isEmpty(), !asks);
}

// §1.6, HaRP's column.
void tst_HarpDecision::routes_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("route");
    const auto row = [](const char *name, const char *target, const QString &outcome, int route,
                        const char *method = "GET") {
        QTest::newRow(name) << QByteArray(target) << QByteArray(method) << outcome << route;
    };
    row("leading slash", "/exapps/echo/public", u"forward"_s, 0);
    row("not anchored at the end", "/exapps/echo/publicity/x", u"forward"_s, 0);
    row("anchored at the start", "/exapps/echo/x/public", u"404"_s, -1);
    row("pattern without slash is dead", "/exapps/echo/js/app.js", u"404"_s, -1);
    row("case counts", "/exapps/echo/case", u"404"_s, -1);
    row("case as written", "/exapps/echo/Case", u"forward"_s, 7);
    row("verb is ignored", "/exapps/echo/ws", u"403"_s, 1, "DELETE");
    row("any verb", "/exapps/echo/public", u"forward"_s, 0, "DELETE");
    row("denial is final", "/exapps/echo/admin/open", u"403"_s, 2);
    row("nothing is decoded", "/exapps/echo/%70ublic", u"404"_s, -1);
    row("empty path", "/exapps/echo", u"404"_s, -1);
    row("empty path, pattern that takes it", "/exapps/any", u"forward"_s, 0);
    row("query is not matched", "/exapps/echo/Case?x", u"forward"_s, 7);
    row("app id in capitals", "/exapps/ECHO/public", u"forward"_s, 0);
}

void tst_HarpDecision::routes()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, method);
    QFETCH(QString, outcome);
    QFETCH(int, route);
    HarpAgent agent(config());
    const HarpDecision decision = agent.decide(request(target, {}, method), 0ms);
    QCOMPARE(summary(decision), outcome);
    QCOMPARE(decision.route, route);
}

// §1.2 and §1.8: where it goes, and with what.
void tst_HarpDecision::forwards_data()
{
    QTest::addColumn<HarpRequest>("asked");
    QTest::addColumn<QString>("upstream");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArrayList>("injected");
    const QString own = u"http://127.0.0.1:9030"_s;
    const QByteArray anonymous = "OnMzY3JldA==";
    QTest::newRow("anonymous") << request("/exapps/echo/public/a%20b?x=%2F&y=/../") << own
                               << QByteArray("/public/a%20b?x=%2F&y=/../")
                               << QByteArrayList{"echo", "1.2.3", anonymous};
    QTest::newRow("user") << request("/exapps/echo/ws", Session + WebSocket) << own << QByteArray("/ws")
                          << QByteArrayList{"echo", "1.2.3", QByteArray("alice:s3cret").toBase64()};
    QTest::newRow("id as spelt") << request("/exapps/EcHo/public") << own << QByteArray("/public")
                                 << QByteArrayList{"EcHo", "1.2.3", anonymous};
    QTest::newRow("no path") << request("/exapps/any?x=1") << QString() << QByteArray("?x=1")
                             << QByteArrayList{"any", "1.0.0", QByteArray(":rehearsal").toBase64()};
    QTest::newRow("slash") << request("/exapps/any/") << QString() << QByteArray("/")
                           << QByteArrayList{"any", "1.0.0", QByteArray(":rehearsal").toBase64()};
    QTest::newRow("prefix not stripped") << request("/nextcloud/exapps/any/x") << QString()
                                         << QByteArray("/nextcloud/exapps/any/x")
                                         << QByteArrayList{"any", "1.0.0", QByteArray(":rehearsal").toBase64()};
    QTest::newRow("word within a word") << request("/myexapps/a/exapps/any/x") << QString()
                                        << QByteArray("/myexapps/a/exapps/any/x")
                                        << QByteArrayList{"any", "1.0.0", QByteArray(":rehearsal").toBase64()};
    QTest::newRow("twice") << request("/exapps/any/exapps/echo/x") << QString() << QByteArray("/exapps/echo/x")
                           << QByteArrayList{"any", "1.0.0", QByteArray(":rehearsal").toBase64()};
    QTest::newRow("empty segment first") << request("/exapps//exapps/any/x") << QString()
                                         << QByteArray("/exapps//exapps/any/x")
                                         << QByteArrayList{"any", "1.0.0", QByteArray(":rehearsal").toBase64()};
    QTest::newRow("absolute target") << request("http://cloud.example/exapps/any/x?y") << QString()
                                     << QByteArray("http://cloud.example/x?y")
                                     << QByteArrayList{"any", "1.0.0", QByteArray(":rehearsal").toBase64()};
    QTest::newRow("AppAPI, known") << request("/exapps/echo/init", AppApi + Key, "POST") << own << QByteArray("/init")
                                   << QByteArrayList{"echo", "1.2.3", "YWxpY2U6czNjcmV0"};
    QTest::newRow("AppAPI, not yet known")
        << request("/exapps/New/heartbeat", AppApi + Key) << u"http://127.0.0.1:9031"_s << QByteArray("/heartbeat")
        << QByteArrayList{"New", "9.9.9", "YWxpY2U6czNjcmV0"};
    QTest::newRow("AppAPI, not yet pushed")
        << request("/exapps/late/heartbeat", AppApi + Key) << u"http://127.0.0.1:9031"_s << QByteArray("/heartbeat")
        << QByteArrayList{"late", "9.9.9", "YWxpY2U6czNjcmV0"};
}

void tst_HarpDecision::forwards()
{
    QFETCH(HarpRequest, asked);
    QFETCH(QString, upstream);
    QFETCH(QByteArray, target);
    QFETCH(QByteArrayList, injected);
    HarpAgent agent(config());
    const HarpDecision decision = agent.decide(asked, 0ms);
    QCOMPARE(decision.outcome, HarpOutcome::Forward);
    QCOMPARE(decision.upstream.toString(), upstream);
    QCOMPARE(decision.target, target);
    QCOMPARE(decision.appId, injected[0]);
    QCOMPARE(decision.injected,
             (HeaderList{{"ex-app-id", injected[0]},
                         {"ex-app-version", injected[1]},
                         {"authorization-app-api", injected[2]},
                         {"aa-version", "32"}}));
}

// Written down from HAProxy 2.6 with HaRP's rules on the wire.
void tst_HarpDecision::requestHeads_data()
{
    QTest::addColumn<HarpRequest>("asked");
    QTest::addColumn<QByteArray>("head");
    const QByteArray injected = "ex-app-id: any\r\nex-app-version: 1.0.0\r\nauthorization-app-api: "
                                "OnJlaGVhcnNhbA==\r\naa-version: 32\r\n";
    const auto row = [](const char *name, const HarpRequest &asked, const QByteArray &head) {
        QTest::newRow(name) << asked << head;
    };
    row("plain", request("/exapps/any/a?b=c", "X-Test: One\r\nKeep-Alive: 5\r\nConnection: keep-alive\r\n"),
        "GET /a?b=c HTTP/1.1\r\nhost: cloud.example\r\nx-test: One\r\nkeep-alive: 5\r\n" + injected + "\r\n");
    row("client's copies go",
        request("/exapps/any/a",
                "EX-APP-ID: a\r\nX-Y: 2\r\nex-app-id: b\r\nAA-Version: 9\r\n"
                "Authorization-App-Api: cm9vdDpldmls\r\n"),
        "GET /a HTTP/1.1\r\nhost: cloud.example\r\nx-y: 2\r\n" + injected + "\r\n");
    row("the rest stays",
        request("/exapps/any/a",
                "X-Forwarded-For: 203.0.113.1\r\nX-Origin-IP: 1.2.3.4\r\nAA-REQUEST-ID: q\r\nharp-shared-key: no\r\n"
                "Origin: https://evil.example\r\nCookie: a=b\r\nCookie: c=d\r\n"),
        "GET /a HTTP/1.1\r\nhost: cloud.example\r\nx-forwarded-for: 203.0.113.1\r\nx-origin-ip: 1.2.3.4\r\n"
        "aa-request-id: q\r\nharp-shared-key: no\r\norigin: https://evil.example\r\ncookie: a=b\r\ncookie: c=d\r\n"
            + injected + "\r\n");
    row("WebSocket",
        request("/exapps/any/ws",
                "Connection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\nSec-WebSocket-Key: "
                "dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 8\r\n"),
        "GET /ws HTTP/1.1\r\nhost: cloud.example\r\nconnection: Upgrade\r\nupgrade: WebSocket\r\nsec-websocket-key: "
        "dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-version: 8\r\n"
            + injected + "\r\n");
    row("Connection in pieces",
        request("/exapps/any/p", "Connection: close\r\nConnection: X-Foo,keep-alive ,Upgrade\r\nX-Foo: 1\r\n"),
        "GET /p HTTP/1.1\r\nhost: cloud.example\r\nconnection: X-Foo,Upgrade\r\nx-foo: 1\r\n" + injected + "\r\n");
    row("empty path", request("/exapps/any"), "GET  HTTP/1.1\r\nhost: cloud.example\r\n" + injected + "\r\n");
    HarpRequest old = request("/exapps/any/p");
    old.version = "HTTP/1.0";
    row("HTTP/1.0", old, "GET /p HTTP/1.0\r\nhost: cloud.example\r\n" + injected + "connection: keep-alive\r\n\r\n");
}

void tst_HarpDecision::requestHeads()
{
    QFETCH(HarpRequest, asked);
    QFETCH(QByteArray, head);
    HarpAgent agent(config());
    const HarpDecision decision = agent.decide(asked, 0ms);
    QCOMPARE(decision.outcome, HarpOutcome::Forward);
    QCOMPARE(decision.requestHead(asked), head);
}

void tst_HarpDecision::responseHeads()
{
    HttpHeadParser parser(HttpHeadParser::Kind::Response);
    QVERIFY(parser.feed("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nServer: uvicorn\r\n\r\n"));
    QCOMPARE(forwardedResponseHead(parser.head(), false),
             "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n"
             "sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nserver: uvicorn\r\n\r\n");
    HttpHeadParser plain(HttpHeadParser::Kind::Response);
    QVERIFY(plain.feed("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
    QCOMPARE(forwardedResponseHead(plain.head(), false), "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    QCOMPARE(forwardedResponseHead(plain.head(), true),
             "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
}

// What HAProxy 2.6 made of each.
void tst_HarpDecision::frontDoor_data()
{
    QTest::addColumn<HarpRequest>("asked");
    QTest::addColumn<bool>("isTaken");
    const auto keyed = [](const QByteArray &key) { return Upgrade + "Sec-WebSocket-Key: " + key + "\r\n"; };
    const QByteArray target = "/exapps/any/ws";
    QTest::newRow("right key") << request(target, WebSocket) << true;
    QTest::newRow("no key") << request(target, Upgrade) << false;
    QTest::newRow("short key") << request(target, keyed("abc")) << false;
    QTest::newRow("long key") << request(target, keyed("dGhlIHNhbXBsZSBub25jZQ==x")) << false;
    QTest::newRow("empty key") << request(target, keyed("")) << false;
    QTest::newRow("24 characters, no base64") << request(target, keyed("!!!!!!!!!!!!!!!!!!!!!!!!")) << true;
    QTest::newRow("two keys, one right") << request(target, keyed("abc") + keyed("dGhlIHNhbXBsZSBub25jZQ==")) << true;
    QTest::newRow("version 8") << request(target, QByteArray(WebSocket).replace("13", "8")) << true;
    QTest::newRow("POST without key") << request(target, Upgrade, "POST") << false;
    QTest::newRow("no Connection: Upgrade") << request(target, "Upgrade: websocket\r\n") << true;
    QTest::newRow("h2c") << request(target, "Connection: Upgrade\r\nUpgrade: h2c\r\n") << true;
    QTest::newRow("lists, no key") << request(target, "Connection: keep-alive, Upgrade\r\nUpgrade: h2c, WebSocket\r\n")
                                   << false;
    QTest::newRow("fragment") << request(target + "#a") << false;
    QTest::newRow("bytes beyond ASCII") << request(target + "/\xc3\xa4") << false;
    QTest::newRow("quotes") << request(target + "\"<>") << true;
    QTest::newRow("no path") << request("?a") << false;
    QTest::newRow("absolute without path") << request("http://cloud.example?a") << false;
    QTest::newRow("absolute") << request("http://cloud.example/exapps/any") << true;
    QTest::newRow("absolute, other host") << request("http://other.example/exapps/any") << false;
    QTest::newRow("two hosts") << request(target, "Host: other.example\r\n") << false;
    QTest::newRow("two equal hosts") << request(target, "Host: cloud.example\r\n") << true;
    QTest::newRow("two lengths") << request(target, "Content-Length: 3\r\nContent-Length: 4\r\n", "POST") << false;
    QTest::newRow("method in small letters") << request(target, {}, "get") << true;
}

void tst_HarpDecision::frontDoor()
{
    QFETCH(HarpRequest, asked);
    QFETCH(bool, isTaken);
    HarpAgent agent(config());
    const HarpDecision decision = agent.decide(asked, 0ms);
    QCOMPARE(decision.row == HarpRow::BadRequest, !isTaken);
    QCOMPARE(summary(decision), isTaken ? u"forward"_s : u"400 html"_s);
    QCOMPARE(decision.failedBy, std::nullopt);
    if (!isTaken)
        QVERIFY(decision.answer(asked).contains("\r\nConnection: close\r\n"));
}

void tst_HarpDecision::releases_data()
{
    QTest::addColumn<HarpVersion>("version");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QByteArray>("info");
    QTest::newRow("0.4.2") << HarpVersion::V0_4_2 << u"503 html"_s << QByteArray("0.4");
    QTest::newRow("0.4.3") << HarpVersion::V0_4_3 << u"503"_s << QByteArray("\"0.4.3\"");
    QTest::newRow("0.4.4") << HarpVersion::V0_4_4 << u"503"_s << QByteArray("\"0.4.4\"");
}

void tst_HarpDecision::releases()
{
    QFETCH(HarpVersion, version);
    QFETCH(QString, outcome);
    QFETCH(QByteArray, info);
    HarpConfig own = config();
    own.behaveLike = version;
    own.agentDown = true;
    HarpAgent agent(own);
    for (const HarpRequest &asked : {request("/exapps/echo/public"), request("/exapps/app_api/info", Key),
                                     request("/exapps/echo/../x"), request("/nowhere", WebSocket)}) {
        const HarpDecision decision = agent.decide(asked, 0ms);
        QCOMPARE(decision.row, HarpRow::AgentDown);
        QCOMPARE(summary(decision), outcome);
        QCOMPARE(decision.answer(asked).contains("(HaRP)"), version != HarpVersion::V0_4_2);
    }
    // HAProxy's parser does not need the agent, and nothing is counted without it.
    QCOMPARE(summary(agent.decide(request("/exapps/echo/ws", Upgrade), 0ms)), u"400 html"_s);
    QCOMPARE(agent.bans().size(), 0);

    own.agentDown = false;
    agent.setConfig(own);
    const HarpRequest asked = request("/exapps/app_api/info", Key);
    QVERIFY(agent.control(asked, agent.decide(asked, 0ms), {}).body.contains("\"version\": " + info + ','));
    QCOMPARE(summary(agent.decide(request("*", {}, "OPTIONS"), 0ms)), outcome);
}

// §1.10.
void tst_HarpDecision::controlChannel_data()
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

void tst_HarpDecision::controlChannel()
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

void tst_HarpDecision::controlApi_data()
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

void tst_HarpDecision::controlApi()
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
    const HarpAgent::ControlAnswer given = agent.control(asked, decision, body);
    QCOMPARE(given.status, status);
    QCOMPARE(given.body, answer);
    QCOMPARE(given.isUnknownEndpoint, status == 404);
    QCOMPARE(given.contentType.isEmpty(), status == 204);
}

void tst_HarpDecision::pushedExApps()
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

// §1.5: asked once; "no" is believed for 15 s.
void tst_HarpDecision::metadata()
{
    HarpAgent agent(config());
    QCOMPARE(agent.decide(request("/exapps/echo/public"), 0ms).calls.size(), 0);
    const HarpDecision first = agent.decide(request("/exapps/LATE/public"), 0ms);
    QCOMPARE(first.outcome, HarpOutcome::Forward);
    const NextcloudCall asked{.kind = NextcloudCall::Kind::ExAppMeta, .appId = "late", .status = 200, .requests = 1};
    QCOMPARE(first.calls, QList<NextcloudCall>{asked});
    QCOMPARE(agent.decide(request("/exapps/late/public"), 1000h).calls.size(), 0);

    const HarpRequest unknown = request("/exapps/nobody/public", Key); // not counted, for the key
    QCOMPARE(agent.decide(unknown, 0ms).calls.first().status, 401);
    QCOMPARE(agent.decide(unknown, 14999ms).calls.size(), 0);
    QCOMPARE(agent.decide(unknown, 15000ms).calls.size(), 1);
    QCOMPARE(agent.counts().exappMetaCalls, 3);
    // Believed or asked, it counts.
    QVERIFY(agent.decide(request("/exapps/nobody/public"), 15001ms).failedBy.has_value());
}

void tst_HarpDecision::metadataFaults_data()
{
    QTest::addColumn<NextcloudFault>("fault");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("requests");
    QTest::newRow("maintenance") << NextcloudFault::Maintenance << u"forward"_s << 1;
    QTest::newRow("HTML") << NextcloudFault::HtmlAnswer << u"404"_s << 1;
    QTest::newRow("redirects") << NextcloudFault::RedirectLoop << u"404"_s << 10;
    QTest::newRow("server error") << NextcloudFault::ServerError << u"404"_s << 1;
}

void tst_HarpDecision::metadataFaults()
{
    QFETCH(NextcloudFault, fault);
    QFETCH(QString, outcome);
    QFETCH(int, requests);
    HarpConfig faulty = config();
    faulty.nextcloudFault = fault;
    HarpAgent agent(faulty);
    for (int i = 0; i < 12; ++i) {
        const HarpDecision decision = agent.decide(request("/exapps/late/public"), 0ms);
        QCOMPARE(summary(decision), outcome);
        QVERIFY(!decision.failedBy);
        if (i == 0)
            QCOMPARE(decision.calls.first().requests, requests);
    }
    // Failures are not remembered: it is asked each time.
    QCOMPARE(agent.counts().exappMetaCalls, outcome == u"forward"_s ? 1 : 12);
    // What the agent knows already, it serves.
    QCOMPARE(summary(agent.decide(request("/exapps/echo/public"), 0ms)), u"forward"_s);
}

// Three seconds, by the passphrase alone.
void tst_HarpDecision::sessionCache()
{
    HarpAgent agent(config());
    const HarpRequest whole = request("/exapps/echo/ws", Session);
    const HarpRequest passphrase = request("/exapps/echo/ws", "Cookie: oc_sessionPassphrase=p-alice\r\n");
    QCOMPARE(summary(agent.decide(whole, 0ms)), u"forward"_s);
    QCOMPARE(agent.counts().userInfoCalls, 1);
    const HarpDecision remembered = agent.decide(passphrase, 3000ms);
    QCOMPARE(summary(remembered), u"forward"_s);
    QVERIFY(remembered.userRemembered);
    QVERIFY(remembered.calls.isEmpty());
    QCOMPARE(remembered.user->id, "alice");
    // Neither the ExApp nor a fault since then matters; a wrong Basic does not either.
    QCOMPARE(summary(agent.decide(
                 request("/exapps/echo/ws", "Cookie: oc_sessionPassphrase=p-alice\r\n" + basic("root:no")), 3000ms)),
             u"forward"_s);
    QCOMPARE(agent.counts().userInfoCalls, 1);
    QCOMPARE(summary(agent.decide(passphrase, 3001ms)), u"403"_s);
    QCOMPARE(agent.counts().userInfoCalls, 2);

    // Basic alone is asked for each time.
    HarpAgent asking(config());
    for (int i = 0; i < 5; ++i)
        asking.decide(request("/exapps/echo/ws", basic("alice:alice-app")), 0ms);
    QCOMPARE(asking.counts().userInfoCalls, 5);

    HarpConfig own = config();
    own.sessionLifetime = 0s;
    HarpAgent forgetful(own);
    forgetful.decide(whole, 0ms);
    forgetful.decide(whole, 0ms);
    QCOMPARE(forgetful.counts().userInfoCalls, 2);
}

// Nextcloud's "nobody" is an answer, and is kept; its 4xx is not.
void tst_HarpDecision::nobodyIsRememberedToo()
{
    HarpAgent agent(config());
    QCOMPARE(summary(agent.decide(request("/exapps/echo/ws", "Cookie: oc_sessionPassphrase=p-alice\r\n"), 0ms)),
             u"403"_s);
    QCOMPARE(summary(agent.decide(request("/exapps/echo/ws", Session), 2000ms)), u"403"_s);
    QCOMPARE(summary(agent.decide(request("/exapps/echo/ws", Session), 3001ms)), u"forward"_s);

    HarpAgent other(config());
    const QByteArray refused = "Cookie: oc_sessionPassphrase=p-alice\r\n" + basic("alice:no");
    QCOMPARE(summary(other.decide(request("/exapps/echo/ws", refused), 0ms)), u"403"_s);
    QCOMPARE(summary(other.decide(request("/exapps/echo/ws", Session), 1ms)), u"forward"_s);
}

void tst_HarpDecision::banAfterTen_data()
{
    QTest::addColumn<HarpRequest>("asked");
    QTest::addColumn<bool>("bans");
    QTest::newRow("404") << request("/exapps/echo/nowhere") << true;
    QTest::newRow("403") << request("/exapps/echo/ws") << true;
    QTest::newRow("no app id") << request("/x") << true;
    QTest::newRow("dots") << request("/exapps/a/%2e%2E/b") << true;
    QTest::newRow("internal endpoint") << request("/exapps/echo/init") << true;
    QTest::newRow("control channel") << request("/exapps/app_api/info") << true;
    QTest::newRow("401 of a failed lookup") << request("/exapps/echo/ws", NoLax) << false;
    QTest::newRow("400") << request("/exapps/echo/ws", Upgrade) << false;
    QTest::newRow("404 with the key") << request("/x", Key) << false;
    QTest::newRow("forwarded") << request("/exapps/echo/public") << false;
}

void tst_HarpDecision::banAfterTen()
{
    QFETCH(HarpRequest, asked);
    QFETCH(bool, bans);
    HarpAgent agent(config());
    for (int i = 0; i < 10; ++i) {
        const HarpDecision decision = agent.decide(asked, i * 1s);
        QVERIFY(decision.row != HarpRow::Banned);
        QCOMPARE(decision.ban.failures, bans ? i + 1 : 0);
    }
    const HarpRequest innocent = request("/exapps/echo/public");
    QCOMPARE(agent.decide(innocent, 10s).row == HarpRow::Banned, bans);
    if (!bans)
        return;
    const HarpDecision dropped = agent.decide(asked, 299s);
    QCOMPARE(dropped.row, HarpRow::Banned);
    QCOMPARE(dropped.outcome, HarpOutcome::SilentDrop);
    QVERIFY(dropped.ban.bannedUntil == HarpTime(300s));
    QVERIFY(!dropped.failedBy);
    QCOMPARE(agent.decide(innocent, 300s - 1ms).row, HarpRow::Banned);
    QCOMPARE(agent.decide(innocent, 300s).row, HarpRow::Allowed);
}

void tst_HarpDecision::bansSilenceEverything()
{
    HarpAgent agent(config());
    for (int i = 0; i < 10; ++i)
        agent.decide(request("/x"), 0ms);
    for (const HarpRequest &asked : {request("/exapps/echo/public"), request("/exapps/echo/init", AppApi + Key),
                                     request("/exapps/app_api/info", Key), request("/exapps/echo/ws", Session)})
        QCOMPARE(agent.decide(asked, 1s).row, HarpRow::Banned);
    QCOMPARE(agent.decide(request("/exapps/echo/public", {}, "GET", QHostAddress(u"192.0.2.8"_s)), 1s).row,
             HarpRow::Allowed);
    // HAProxy's parser answers before the agent is asked.
    QCOMPARE(agent.decide(request("/exapps/echo/ws", Upgrade), 1s).row, HarpRow::BadRequest);
    agent.bans().forget(Peer);
    QCOMPARE(agent.decide(request("/exapps/echo/public"), 1s).row, HarpRow::Allowed);
}

void tst_HarpDecision::bruteforce()
{
    HarpAgent agent(config());
    const HarpRequest guarded = request("/exapps/echo/guarded", WebSocket);
    for (int i = 0; i < 10; ++i) {
        const HarpDecision decision = agent.decide(guarded, i * 1s);
        QCOMPARE(decision.outcome, HarpOutcome::Forward);
        QCOMPARE(decision.bruteforceStatuses, (QList<int>{401, 101}));
        QVERIFY(!agent.answered(decision, 500, i * 1s));
        const auto state = agent.answered(decision, i % 2 ? 401 : 101, i * 1s);
        QVERIFY(state.has_value());
        QCOMPARE(state->failures, i + 1);
    }
    QCOMPARE(agent.decide(guarded, 10s).row, HarpRow::Banned);

    // Without a list no status counts.
    HarpAgent other(config());
    for (int i = 0; i < 20; ++i)
        QVERIFY(!other.answered(other.decide(request("/exapps/echo/public"), 0ms), 401, 0ms));
    // Nor for AppAPI, whose requests meet no route.
    QVERIFY(!other.answered(other.decide(request("/exapps/echo/guarded", AppApi + Key), 0ms), 401, 0ms));
}

void tst_HarpDecision::trustedProxies()
{
    const QByteArray forwarded = "X-Forwarded-For: 203.0.113.9, 10.0.0.1\r\n";
    // By default the proxy is banned, and all behind it.
    HarpAgent naive(config());
    for (int i = 0; i < 10; ++i)
        naive.decide(request("/x", forwarded), 0ms);
    QCOMPARE(naive.decide(request("/exapps/echo/public", "X-Forwarded-For: 203.0.113.10\r\n"), 0ms).row,
             HarpRow::Banned);

    HarpConfig own = config();
    own.trustedProxies = {*Subnet::parse(u"192.0.2.0/24"_s)};
    HarpAgent agent(own);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(agent.decide(request("/x", forwarded), 0ms).client, QHostAddress(u"203.0.113.9"_s));
    QCOMPARE(agent.decide(request("/exapps/echo/public", forwarded), 0ms).row, HarpRow::Banned);
    QCOMPARE(agent.decide(request("/exapps/echo/public", "X-Real-IP: 203.0.113.9\r\n"), 0ms).row, HarpRow::Banned);
    QCOMPARE(agent.decide(request("/exapps/echo/public", "X-Forwarded-For: 203.0.113.10\r\n"), 0ms).row,
             HarpRow::Allowed);
    // Bruteforce lists count against the same address.
    const HarpDecision guarded =
        agent.decide(request("/exapps/echo/guarded", "X-Forwarded-For: 203.0.113.11\r\n"), 0ms);
    QVERIFY(agent.answered(guarded, 401, 0ms).has_value());
    QCOMPARE(agent.bans().state(QHostAddress(u"203.0.113.11"_s), 0ms).failures, 1);
}

void tst_HarpDecision::failuresOfAppApiHitThePeer()
{
    HarpConfig own = config();
    own.trustedProxies = {*Subnet::parse(u"192.0.2.0/24"_s)};
    HarpAgent agent(own);
    const QByteArray forwarded = "X-Forwarded-For: 203.0.113.9\r\n";
    const HarpDecision decision = agent.decide(request("/exapps/echo/x", AppApi + WrongKey + forwarded), 0ms);
    QCOMPARE(decision.row, HarpRow::AppApiWrongKey);
    QCOMPARE(decision.client, QHostAddress(u"203.0.113.9"_s));
    QVERIFY(decision.failedBy == Peer);
    QCOMPARE(agent.bans().state(Peer, 0ms).failures, 1);
    QCOMPARE(agent.bans().state(decision.client, 0ms).failures, 0);
}

void tst_HarpDecision::changedConfig()
{
    HarpAgent agent(config());
    for (int i = 0; i < 5; ++i)
        agent.decide(request("/x"), 0ms);
    agent.decide(request("/exapps/echo/ws", Session), 0ms);
    HarpConfig own = config();
    own.exapps[0].routes = {{.url = u"^/new"_s, .accessLevel = AccessLevel::User}};
    own.exapps[0].secret = "other";
    own.blacklistCount = 6;
    agent.setConfig(own);
    QCOMPARE(agent.decide(request("/exapps/echo/new", "Cookie: oc_sessionPassphrase=p-alice\r\n"), 0ms).status(), 403);
    QCOMPARE(agent.decide(request("/exapps/echo/new", Session), 0ms).row, HarpRow::Banned);
    const HarpRequest elsewhere = request("/exapps/echo/new", basic("alice:alice-app"), "GET", QHostAddress(u"::1"_s));
    QCOMPARE(agent.decide(elsewhere, 0ms).injected.value("authorization-app-api"),
             QByteArray("alice:other").toBase64());
}

void tst_HarpDecision::brokenRoutes()
{
    const QStringList broken = HarpAgent(config()).brokenRoutes();
    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().startsWith(u"exapps[0].routes[5].url: "_s), qPrintable(broken.first()));
}

void tst_HarpDecision::hostNotFound()
{
    HarpAgent agent(config());
    const HarpRequest asked = request("/exapps/echo/guarded");
    const HarpDecision decision = HarpAgent::hostNotFound(agent.decide(asked, 0ms));
    QCOMPARE(decision.row, HarpRow::HostNotFound);
    QCOMPARE(summary(decision), u"404"_s);
    QVERIFY(decision.injected.isEmpty());
    QVERIFY(!agent.answered(decision, 401, 0ms));
    QCOMPARE(agent.bans().size(), 0);
}

void tst_HarpDecision::counts()
{
    HarpAgent agent(config());
    agent.decide(request("/exapps/echo/public"), 0ms);
    agent.decide(request("/exapps/echo/ws", Session), 0ms);
    agent.decide(request("/exapps/echo/ws", Session), 0ms);
    agent.decide(request("/exapps/nobody/x"), 0ms);
    agent.decide(request("/exapps/echo/init"), 0ms);
    agent.decide(request("/exapps/app_api/info", Key), 0ms);
    const HarpAgent::Counts expected{.decisions = 6,
                                     .drops = 1,
                                     .refusals = 1,
                                     .forwards = 3,
                                     .failures = 2,
                                     .userInfoCalls = 1,
                                     .exappMetaCalls = 1,
                                     .sessionHits = 1};
    QVERIFY(agent.counts() == expected);
}

QTEST_APPLESS_MAIN(tst_HarpDecision)
#include "tst_harpdecision.moc"
