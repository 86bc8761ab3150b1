// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpserver.h"
#include "server/nextcloud/phpproxy.h"
#include "support/httppeer.h"
#include "support/patience.h"
#include "support/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QByteArray Upgrade = "Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
const QByteArray Alice = "Authorization: Basic " + QByteArray("alice:pw").toBase64() + "\r\n";

HarpConfig configOf(const QList<ExAppRoute> &routes, const QUrl &target = {})
{
    HarpConfig config;
    config.behaveLike = HarpVersion::PhpProxy;
    config.users = {{.id = u"alice"_s, .appPasswords = {"pw"}},
                    {.id = u"root"_s, .appPasswords = {"pw"}, .admin = true}};
    config.exapps = {{.id = u"board"_s, .version = u"1.2.3"_s, .secret = "s3cret", .target = target, .routes = routes}};
    return config;
}

ExAppRoute route(const QString &url, const QString &verb = u"GET"_s, AccessLevel level = AccessLevel::Public,
                 const QStringList &exclude = {})
{
    return {.url = url, .verb = verb, .accessLevel = level, .bruteforceProtection = {}, .headersToExclude = exclude};
}

/// One request to a server, and all it says until it hangs up.
class Call : public QTcpSocket {
public:
    Call(const HarpServer &server, const QByteArray &target, const QByteArray &fields = {},
         const QByteArray &method = "GET", const QByteArray &body = {})
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { answer += readAll(); });
        connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
        write(method + ' ' + target + " HTTP/1.1\r\nHost: cloud.test\r\n" + fields);
        if (!body.isEmpty())
            write("Content-Length: " + QByteArray::number(body.size()) + "\r\n");
        write("\r\n" + body);
    }
    bool isWhole() const
    {
        const qsizetype end = answer.indexOf("\r\n\r\n");
        static const QRegularExpression length(u"\r\ncontent-length: (\\d+)\r\n"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const auto match = length.match(QString::fromLatin1(answer.left(end + 2)));
        return end >= 0 && match.hasMatch() && body().size() == match.captured(1).toLongLong();
    }
    int status() const { return answer.mid(9, 3).toInt(); }
    QByteArray body() const { return answer.sliced(answer.indexOf("\r\n\r\n") + 4); }

    QByteArray answer;
};

std::unique_ptr<HarpServer> serve(const HarpConfig &config)
{
    auto server = std::make_unique<HarpServer>(HarpServer::Options(), config);
    return server->listen() ? std::move(server) : nullptr;
}

} // namespace

/// AppAPI's PHP proxy, rehearsed beside HaRP and instead of it.
class tst_PhpProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void decides_data();
    void decides();
    void handsOnPlainRequests_data();
    void handsOnPlainRequests();
    void excludesHeaders();
    void passesBodies();
    void refuses_data();
    void refuses();
    void exappInTrouble_data();
    void exappInTrouble();
    void standsBesideHarp();
    void tellsDecisions();
    void verdictNamesIt();
};

void tst_PhpProxy::decides_data()
{
    QTest::addColumn<QList<ExAppRoute>>("routes");
    QTest::addColumn<QByteArray>("path"); ///< below the app id
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<HarpRow>("row");
    QTest::addColumn<int>("index");
    const auto row = [](const char *name, const QList<ExAppRoute> &routes, const QByteArray &path, HarpRow expected,
                        int index = -1, const QByteArray &method = "GET", const QByteArray &user = {}) {
        QTest::newRow(name) << routes << path << method << user << expected << index;
    };
    using enum HarpRow;
    row("with a leading slash", {route(u"^/live$"_s)}, "/live", Allowed, 0);
    row("without a leading slash, deprecated", {route(u"^live$"_s)}, "/live", Allowed, 0);
    row("anchored at the start", {route(u"live"_s)}, "/a/live", NoRoute);
    row("not anchored at the end", {route(u"^/live"_s)}, "/lively", Allowed, 0);
    row("without regard to case", {route(u"^/LIVE$"_s)}, "/live", Allowed, 0);
    row("PCRE", {route(u"^/(?>a+)\\K[[:digit:]]$"_s)}, "/aa1", Allowed, 0);
    row("percent-decoded", {route(u"^/grüß$"_s)}, "/gr%C3%BC%C3%9F", Allowed, 0);
    row("a query is no part of it", {route(u"^/live$"_s)}, "/live?x=1", Allowed, 0);
    row("a broken pattern is none", {route(u"^/(live"_s), route(u"^/live"_s)}, "/live", Allowed, 1);
    row("another verb", {route(u"^/live$"_s)}, "/live", NoRoute, -1, "POST");
    row("one of several verbs", {route(u"^/live$"_s, u"GET,POST"_s)}, "/live", Allowed, 0, "POST");
    row("verb in lower case", {route(u"^/live$"_s, u"post"_s)}, "/live", Allowed, 0, "POST");
    row("no verb", {route(u"^/live$"_s, QString())}, "/live", NoRoute);
    row("the second by its verb", {route(u"^/live$"_s, u"POST"_s), route(u"^/live$"_s)}, "/live", Allowed, 1);
    row("the first decides", {route(u"^/"_s, u"GET"_s, AccessLevel::Admin), route(u"^/live$"_s)}, "/live", AccessDenied,
        0);
    row("nobody at USER", {route(u"^/live$"_s, u"GET"_s, AccessLevel::User)}, "/live", AccessDenied, 0);
    row("a user at USER", {route(u"^/live$"_s, u"GET"_s, AccessLevel::User)}, "/live", Allowed, 0, "GET", "alice");
    row("a user at ADMIN", {route(u"^/live$"_s, u"GET"_s, AccessLevel::Admin)}, "/live", AccessDenied, 0, "GET",
        "alice");
    row("an administrator at ADMIN", {route(u"^/live$"_s, u"GET"_s, AccessLevel::Admin)}, "/live", Allowed, 0, "GET",
        "root");
    row("no routes", {}, "/live", NoRoute);
    // HaRP drops it; the proxy has only its routes.
    row("an endpoint of AppAPI's own", {route(u"^/init$"_s)}, "/init", Allowed, 0);
}

void tst_PhpProxy::decides()
{
    QFETCH(const QList<ExAppRoute>, routes);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, user);
    const HarpConfig config = configOf(routes);
    const AccessLevel level = user.isEmpty() ? AccessLevel::Public : config.user(user)->level();
    for (const QByteArray prefix : {"", "/index.php"}) {
        const HarpRequest request{.method = method,
                                  .target = prefix + "/apps/app_api/proxy/board" + path,
                                  .headers = {},
                                  .peer = QHostAddress::LocalHost};
        QVERIFY(isPhpProxyPath(*request.path()));
        const HarpDecision decision = phpProxyDecision(config, request, {.id = user, .level = level});
        QTEST(decision.row, "row");
        QTEST(decision.route, "index");
        const bool isAllowed = decision.row == HarpRow::Allowed;
        QCOMPARE(decision.outcome, isAllowed ? HarpOutcome::Forward : HarpOutcome::Refuse);
        QCOMPARE(decision.status(), isAllowed ? 0 : 404);
        QCOMPARE(decision.target, isAllowed ? path : QByteArray());
        QVERIFY(decision.why.startsWith("PHP proxy: "_L1));
    }
}

void tst_PhpProxy::handsOnPlainRequests_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("upgrade") << Upgrade << QByteArray();
    QTest::newRow("upgrade, signed in") << Upgrade + Alice << QByteArray("alice");
    QTest::newRow("plain") << QByteArray() << QByteArray();
    QTest::newRow("false headers") << "EX-APP-ID: other\r\nx-origin-ip: 1.2.3.4\r\nAA-VERSION: 1\r\n"
                                      "Authorization-App-Api: eA==\r\n"_ba
                                   << QByteArray();
}

/// What the ExApp gets is a plain GET, and the client its plain answer.
void tst_PhpProxy::handsOnPlainRequests()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, user);
    HttpPeer exapp([](const HttpRequest &) { return HttpPeer::response(200, "{\"hello\":1}", "X-Of-ExApp: yes\r\n"); });
    const auto server = serve(configOf({route(u"^/live$"_s)}, exapp.url()));
    Call call(*server, "/index.php/apps/app_api/proxy/board/live?a=%20b",
              fields + "Cookie: c=1\r\nX-Mine: Kept\r\nOrigin: https://cloud.test\r\n");
    QTRY_VERIFY(call.isWhole());
    QCOMPARE(call.status(), 200);
    QCOMPARE(call.body(), "{\"hello\":1}");
    QVERIFY(call.answer.contains("X-Of-ExApp: yes\r\n")); // the spelling stays
    QVERIFY(!call.answer.toLower().contains("upgrade"));

    QCOMPARE(exapp.requests().size(), 1);
    const HttpRequest &got = exapp.requests().first();
    QCOMPARE(got.verb, "GET");
    QCOMPARE(got.target, "/live?a=%20b");
    QCOMPARE(got.header("Host"), exapp.url().authority().toLatin1());
    QCOMPARE(got.header("X-Mine"), "Kept");
    QCOMPARE(got.header("Cookie"), "c=1");
    QCOMPARE(got.header("Origin"), "https://cloud.test");
    QCOMPARE(got.header("EX-APP-ID"), "board");
    QCOMPARE(got.header("EX-APP-VERSION"), "1.2.3");
    QCOMPARE(got.header("AUTHORIZATION-APP-API"), QByteArray(user + ":s3cret").toBase64());
    QCOMPARE(got.header("X-Origin-IP"), "127.0.0.1");
    QVERIFY(!got.header("AA-REQUEST-ID").isEmpty() && got.header("AA-VERSION") == "32.0.0");
    const QByteArray head = got.head.toLower();
    for (const QByteArray gone : {"upgrade", "sec-websocket", "\r\nconnection:", "1.2.3.4"})
        QVERIFY2(!head.contains(gone), head.constData());
    for (const QByteArray once : {"ex-app-id", "x-origin-ip", "aa-version", "authorization-app-api"})
        QCOMPARE(head.count("\r\n" + once + ":"), 1);
}

void tst_PhpProxy::excludesHeaders()
{
    HttpPeer exapp([](const HttpRequest &) { return HttpPeer::response(200, "{}"); });
    const auto server = serve(
        configOf({route(u"^/live$"_s, u"GET"_s, AccessLevel::User, {u"cookie"_s, u"AUTHORIZATION"_s})}, exapp.url()));
    Call call(*server, "/apps/app_api/proxy/board/live", Alice + "Cookie: c=1\r\nX-Mine: 1\r\n");
    QTRY_VERIFY(call.isWhole());
    QCOMPARE(call.status(), 200);
    const QByteArray head = exapp.requests().first().head.toLower();
    QVERIFY(!head.contains("cookie:") && !head.contains("\r\nauthorization:"));
    QVERIFY(head.contains("x-mine: 1") && head.contains("authorization-app-api:"));
}

void tst_PhpProxy::passesBodies()
{
    HttpPeer exapp([](const HttpRequest &request) { return HttpPeer::response(201, request.body); });
    const auto server = serve(configOf({route(u"^/save$"_s, u"POST"_s)}, exapp.url()));
    const QByteArray body(100'000, 'x');
    Call call(*server, "/apps/app_api/proxy/board/save", {}, "POST", body);
    QTRY_VERIFY(call.isWhole());
    QCOMPARE(call.status(), 201);
    QCOMPARE(call.body(), body);
}

void tst_PhpProxy::refuses_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<NextcloudFault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    using enum NextcloudFault;
    const QByteArray page = "Page not found";
    QTest::newRow("below /exapps/") << "/exapps/board/live"_ba << Upgrade << None << 404 << page;
    QTest::newRow("below /exapps/, no key") << "/exapps/board/live"_ba
                                            << "Upgrade: websocket\r\n"_ba << None << 404 << page;
    QTest::newRow("anywhere else") << "/apps/other"_ba << QByteArray() << None << 404 << page;
    QTest::newRow("no route") << "/apps/app_api/proxy/board/none"_ba << Upgrade << None << 404 << page;
    QTest::newRow("not signed in") << "/apps/app_api/proxy/board/mine"_ba << Upgrade << None << 404 << page;
    QTest::newRow("no such ExApp") << "/apps/app_api/proxy/bored/live"_ba << Upgrade << None << 404 << page;
    QTest::newRow("case of the ExApp") << "/apps/app_api/proxy/Board/live"_ba << Upgrade << None << 404 << page;
    QTest::newRow("wrong password") << "/apps/app_api/proxy/board/live"_ba
                                    << QByteArray("Authorization: Basic " + QByteArray("alice:no").toBase64() + "\r\n")
                                    << None << 401 << "message"_ba;
    QTest::newRow("no same-site cookie") << "/apps/app_api/proxy/board/live"_ba
                                         << "Cookie: ocrehearsal=x\r\n"_ba << None << 302
                                         << "Location: /apps/app_api/proxy/board/live"_ba;
    QTest::newRow("maintenance") << "/apps/app_api/proxy/board/live"_ba << QByteArray() << Maintenance << 503
                                 << "X-Nextcloud-Maintenance-Mode: 1"_ba;
    QTest::newRow("server error") << "/apps/app_api/proxy/board/live"_ba << QByteArray() << ServerError << 500 << ""_ba;
}

void tst_PhpProxy::refuses()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, fields);
    QFETCH(const NextcloudFault, fault);
    QFETCH(const QByteArray, says);
    HttpPeer exapp([](const HttpRequest &) { return HttpPeer::response(200, "{}"); });
    HarpConfig config = configOf({route(u"^/live$"_s), route(u"^/mine$"_s, u"GET"_s, AccessLevel::User)}, exapp.url());
    config.nextcloudFault = fault;
    const auto server = serve(config);
    for (int i = 0; i < 12; ++i) { // nobody is banned: there is no HaRP
        Call call(*server, target, fields);
        QTRY_VERIFY(call.isWhole());
        QTEST(call.status(), "status");
        QVERIFY2(call.answer.contains(says), call.answer.constData());
    }
    QVERIFY(exapp.requests().isEmpty());
}

void tst_PhpProxy::exappInTrouble_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba;
    QTest::newRow("an upgrade nobody asked for")
        << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"_ba;
    QTest::newRow("it is not there") << QByteArray();
}

void tst_PhpProxy::exappInTrouble()
{
    QFETCH(const QByteArray, answer);
    auto exapp = std::make_unique<HttpPeer>([answer](const HttpRequest &) { return answer; });
    const auto server = serve(configOf({route(u"^/live$"_s)}, exapp->url()));
    if (answer.isEmpty())
        exapp.reset();
    Call call(*server, "/apps/app_api/proxy/board/live", Upgrade);
    QTRY_VERIFY(call.isWhole());
    QCOMPARE(call.status(), 500);
    QVERIFY(call.body().isEmpty());
}

/// Nextcloud has its proxy with HaRP too, so that one can compare: the same ExApp, two ways.
void tst_PhpProxy::standsBesideHarp()
{
    HarpConfig config = configOf({route(u"^live$"_s)});
    config.behaveLike = HarpVersion::V0_4_4;
    HttpPeer exapp([](const HttpRequest &) { return HttpPeer::response(200, "{}"); });
    config.exapps[0].target = exapp.url();
    const auto server = serve(config);
    Call proxied(*server, "/apps/app_api/proxy/board/live");
    QTRY_VERIFY(proxied.isWhole());
    QCOMPARE(proxied.status(), 200);
    Call harp(*server, "/exapps/board/live");
    QTRY_VERIFY(harp.isWhole());
    QCOMPARE(harp.status(), 404);
    QCOMPARE(harp.body(), "404 Not Found");
}

void tst_PhpProxy::tellsDecisions()
{
    HttpPeer exapp([](const HttpRequest &) { return HttpPeer::response(426, "{}"); });
    const auto server = serve(configOf({route(u"^live$"_s)}, exapp.url()));
    QStringList told;
    connect(server.get(), &HarpServer::decided, this,
            [&told](const QByteArray &, const HarpDecision &decision) { told << decision.why; });
    QSignalSpy logged(server.get(), &HarpServer::logged);
    Call allowed(*server, "/apps/app_api/proxy/board/live", Upgrade);
    QTRY_VERIFY(allowed.isWhole());
    Call refused(*server, "/apps/app_api/proxy/board/none", Upgrade);
    QTRY_VERIFY(refused.isWhole());
    QCOMPARE(told,
             (QStringList{u"PHP proxy: a route lets the request through, by the deprecated try without the slash; the "
                          "upgrade is lost, a plain GET goes on."_s,
                          u"PHP proxy: no route matches."_s}));
    QCOMPARE(logged.size(), 2);
    QCOMPARE(logged.at(0).at(0).toString(), u"forward /apps/app_api/proxy/board/live 426"_s);
    QCOMPARE(logged.at(1).at(0).toString(), u"nextcloud GET /apps/app_api/proxy/board/none 404"_s);
}

/// A client of ours that tries the proxy is told that it is the wrong door.
void tst_PhpProxy::verdictNamesIt()
{
    HttpPeer exapp([](const HttpRequest &) { return HttpPeer::response(200, "{}"); });
    const auto server = serve(configOf({route(u"^/live$"_s)}, exapp.url()));
    for (const QString &path : {u"/index.php/apps/app_api/proxy/board/live"_s, u"/apps/app_api/proxy/board/none"_s}) {
        Program client(QStringLiteral(PLECTRUM_CLI),
                       {u"--json"_s, u"connect"_s, server->url().toString() + path, u"--send"_s, u"x"_s});
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, 20000);
        const Outcome outcome = client.end();
        QCOMPARE(outcome.code, 3);
        const QJsonObject verdict = outcome.event(u"verdict"_s);
        const QByteArray text = QJsonDocument(verdict).toJson(QJsonDocument::Compact);
        QVERIFY2(text.contains("php-proxy") && text.contains("PHP proxy carries no WebSockets"), text.constData());
    }
}

QTEST_GUILESS_MAIN(tst_PhpProxy)
#include "tst_phpproxy.moc"
