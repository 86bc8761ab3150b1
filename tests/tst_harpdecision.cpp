// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpagent.h"
#include "support/rehearsal.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;
using namespace plectrum::rehearsal;

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
    void hostNotFound();
};

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

QTEST_APPLESS_MAIN(tst_HarpDecision)
#include "tst_harpdecision.moc"
