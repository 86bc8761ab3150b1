// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpconfig.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

const QByteArray Whole = R"({
  "behaveLike": "0.4.3",
  "sharedKey": "k e'y",
  "sessionLifetime": 0,
  "blacklist": {"count": 3, "window": 60},
  "trustedProxies": ["127.0.0.1", "172.18.0.0/16", "fd00::/8"],
  "idleTimeout": 1.5,
  "agentDown": true,
  "instanceId": "oc1234567890",
  "nextcloudFault": "redirectLoop",
  "users": [
    {"id": "alice", "password": "p\u00e4ss", "appPasswords": ["a-1", "a-2"], "groups": ["staff", "admin"],
     "twoFactor": true, "sessions": [{"id": "s1", "passphrase": "p+/="}]},
    {"id": "Bob", "admin": false, "enabled": false}
  ],
  "exapps": [
    {"id": "board", "version": "2.1.0", "secret": "s3", "target": "http://127.0.0.1:9030", "pushed": false,
     "routes": [
       {"url": "^/live$", "verb": "GET", "access_level": "USER", "bruteforce_protection": [401, 403],
        "headers_to_exclude": ["Cookie"]},
       {"url": ".*", "access_level": 0}
     ]},
    {"id": "echo"}
  ]
})";

HarpConfig whole()
{
    HarpConfig config;
    config.behaveLike = HarpVersion::V0_4_3;
    config.sharedKey = "k e'y";
    config.sessionLifetime = 0s;
    config.blacklistCount = 3;
    config.blacklistWindow = 60s;
    config.trustedProxies = {{.address = QHostAddress(u"127.0.0.1"_s), .prefixLength = 32},
                             {.address = QHostAddress(u"172.18.0.0"_s), .prefixLength = 16},
                             {.address = QHostAddress(u"fd00::"_s), .prefixLength = 8}};
    config.idleTimeout = 1500ms;
    config.agentDown = true;
    config.instanceId = "oc1234567890";
    config.nextcloudFault = NextcloudFault::RedirectLoop;
    config.users = {{.id = u"alice"_s,
                     .password = "p\xc3\xa4ss",
                     .appPasswords = {"a-1", "a-2"},
                     .groups = {u"staff"_s, u"admin"_s},
                     .twoFactor = true,
                     .sessions = {{.id = "s1", .passphrase = "p+/="}}},
                    {.id = u"Bob"_s, .enabled = false}};
    config.exapps = {{.id = u"board"_s,
                      .version = u"2.1.0"_s,
                      .secret = "s3",
                      .target = QUrl(u"http://127.0.0.1:9030"_s),
                      .pushed = false,
                      .routes = {{.url = u"^/live$"_s,
                                  .verb = u"GET"_s,
                                  .accessLevel = AccessLevel::User,
                                  .bruteforceProtection = {401, 403},
                                  .headersToExclude = {u"Cookie"_s}},
                                 {.url = u".*"_s, .accessLevel = AccessLevel::Public}}},
                     {.id = u"echo"_s}};
    return config;
}

} // namespace

class tst_HarpConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsEverything();
    void defaults();
    void roundTrips_data();
    void roundTrips();
    void keepsItsOrder();
    void badFields_data();
    void badFields();
    void badSyntax_data();
    void badSyntax();
    void checksWhatWasNotRead();
    void levels_data();
    void levels();
    void idleTimeouts_data();
    void idleTimeouts();
    void looksUpWithoutCase();
};

void tst_HarpConfig::readsEverything()
{
    const auto config = HarpConfig::parse(Whole);
    QVERIFY2(config.has_value(), config ? "" : qPrintable(config.error().detail));
    QVERIFY(*config == whole());
}

void tst_HarpConfig::defaults()
{
    const auto config = HarpConfig::parse("{}");
    QVERIFY(config.has_value());
    QVERIFY(*config == HarpConfig());
    QCOMPARE(config->behaveLike, HarpVersion::V0_4_4);
    QVERIFY(config->sessionLifetime == 3s);
    QCOMPARE(config->banLimits().count, 10);
    QVERIFY(config->banLimits().window == 300s);
    QVERIFY(config->trustedProxies.isEmpty());
    QVERIFY(!config->sharedKey.isEmpty());
    QVERIFY(config->check().has_value());
    const auto least = HarpConfig::parse(R"({"exapps": [{"id": "a", "routes": [{"url": "x", "access_level": 2}]}]})");
    QVERIFY(least.has_value());
    QVERIFY(least->exapps.first().pushed);
    QVERIFY(least->exapps.first().target.isEmpty());
    QCOMPARE(least->exapps.first().routes.first().accessLevel, AccessLevel::Admin);
}

void tst_HarpConfig::roundTrips_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("everything") << Whole;
    QTest::newRow("empty lists") << QByteArray(R"({"users": [], "exapps": [{"id": "a", "routes": [], "secret": ""}]})");
    QTest::newRow("IPv6 target") << QByteArray(R"({"exapps": [{"id": "a", "target": "http://[::1]:9030/"}]})");
    QTest::newRow("no idle end") << QByteArray(R"({"idleTimeout": 0})");
    for (const char *fault : {"none", "maintenance", "htmlAnswer", "redirectLoop", "serverError"})
        QTest::newRow(fault) << QByteArray(R"({"nextcloudFault": ")").append(fault).append(R"("})");
    for (const char *version : {"0.4.2", "0.4.3", "0.4.4", "php-proxy"})
        QTest::newRow(version) << QByteArray(R"({"behaveLike": ")").append(version).append(R"("})");
}

void tst_HarpConfig::roundTrips()
{
    QFETCH(QByteArray, json);
    const auto first = HarpConfig::parse(json);
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().detail));
    const QByteArray written = first->toJson();
    const auto second = HarpConfig::parse(written);
    QVERIFY2(second.has_value(), second ? "" : qPrintable(second.error().detail));
    QVERIFY(*first == *second);
    QCOMPARE(second->toJson(), written);
}

void tst_HarpConfig::keepsItsOrder()
{
    const QByteArray written = whole().toJson();
    qsizetype at = 0;
    for (const char *key : {"agentDown", "behaveLike", "blacklist", "exapps", "idleTimeout", "instanceId",
                            "nextcloudFault", "sessionLifetime", "sharedKey", "trustedProxies", "users"}) {
        const qsizetype next = written.indexOf(QByteArray("\n    \"").append(key), at);
        QVERIFY2(next >= at, key);
        at = next;
    }
}

void tst_HarpConfig::badFields_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *json, const QString &detail) {
        QTest::newRow(name) << QByteArray(json) << detail;
    };
    row("misspelt", R"({"exapp": []})", u"exapp: there is no such field; is “exapps” meant?"_s);
    row("other spelling", R"({"trusted_proxies": []})",
        u"trusted_proxies: there is no such field; is “trustedProxies” meant?"_s);
    row("other case", R"({"SHAREDKEY": ""})", u"SHAREDKEY: there is no such field; is “sharedKey” meant?"_s);
    row("unknown", R"({"colour": 1})", u"colour: there is no such field"_s);
    row("misspelt within", R"({"exapps": [{"id": "a"}, {"id": "b", "rutes": []}]})",
        u"exapps[1].rutes: there is no such field; is “routes” meant?"_s);
    row("misspelt deep", R"({"exapps": [{"id": "a", "routes": [{"url": "a", "access_level": 1, "verbs": "GET"}]}]})",
        u"exapps[0].routes[0].verbs: there is no such field; is “verb” meant?"_s);
    row("misspelt in a group", R"({"blacklist": {"counts": 3}})",
        u"blacklist.counts: there is no such field; is “count” meant?"_s);
    row("route without url", R"({"exapps": [{"id": "a", "routes": [{"access_level": 1}]}]})",
        u"exapps[0].routes[0].url: is missing"_s);
    row("route without level", R"({"exapps": [{"id": "a", "routes": [{"url": "a"}]}]})",
        u"exapps[0].routes[0].access_level: is missing"_s);
    row("level in small letters", R"({"exapps": [{"id": "a", "routes": [{"url": "a", "access_level": "user"}]}]})",
        u"exapps[0].routes[0].access_level: should be PUBLIC, USER or ADMIN, or 0, 1 or 2"_s);
    row("level 3", R"({"exapps": [{"id": "a", "routes": [{"url": "a", "access_level": 3}]}]})",
        u"exapps[0].routes[0].access_level: should be PUBLIC, USER or ADMIN, or 0, 1 or 2"_s);
    row("status as text",
        R"({"exapps": [{"id": "a", "routes": [{"url": "a", "access_level": 1, "bruteforce_protection": [401, "403"]}]}]})",
        u"exapps[0].routes[0].bruteforce_protection[1]: should be a whole number from 100 to 599"_s);
    row("list as text",
        R"({"exapps": [{"id": "a", "routes": [{"url": "a", "access_level": 1, "headers_to_exclude": "[]"}]}]})",
        u"exapps[0].routes[0].headers_to_exclude: should be a list"_s);
    row("empty url", R"({"exapps": [{"id": "a", "routes": [{"url": "", "access_level": 1}]}]})",
        u"exapps[0].routes[0].url: should not be empty"_s);
    row("no id", R"({"exapps": [{}]})", u"exapps[0].id: is missing"_s);
    row("id with slash", R"({"exapps": [{"id": "a/b"}]})",
        u"exapps[0].id: should be an app id, as it stands in the URL"_s);
    row("reserved id", R"({"exapps": [{"id": "app_api"}]})", u"exapps[0].id: app_api is the control channel's name"_s);
    row("same id", R"({"exapps": [{"id": "a"}, {"id": "A"}]})",
        u"exapps[1].id: there is an ExApp of this name already; case does not count"_s);
    row("empty version", R"({"exapps": [{"id": "a", "version": ""}]})",
        u"exapps[0].version: should be a version like 1.0.0"_s);
    row("version with a line break", R"({"exapps": [{"id": "a", "version": "1\r\n0"}]})",
        u"exapps[0].version: should be a version like 1.0.0"_s);
    row("https", R"({"exapps": [{"id": "a", "target": "https://127.0.0.1:1"}]})",
        u"exapps[0].target: should be http: HaRP speaks plain HTTP to ExApps"_s);
    row("target with a path", R"({"exapps": [{"id": "a", "target": "http://127.0.0.1:1/x"}]})",
        u"exapps[0].target: should be host and port only: HaRP adds the path"_s);
    row("target with a user", R"({"exapps": [{"id": "a", "target": "http://a@127.0.0.1:1"}]})",
        u"exapps[0].target: should be host and port only: HaRP adds the path"_s);
    row("target without a scheme", R"({"exapps": [{"id": "a", "target": "127.0.0.1"}]})",
        u"exapps[0].target: should be an address like http://127.0.0.1:9030"_s);
    row("target as a number", R"({"exapps": [{"id": "a", "target": 9030}]})",
        u"exapps[0].target: should be an address like http://127.0.0.1:9030"_s);
    row("target port", R"({"exapps": [{"id": "a", "target": "http://127.0.0.1:99999"}]})",
        u"exapps[0].target: should be an address like http://127.0.0.1:9030"_s);
    row("exapp is no object", R"({"exapps": ["a"]})", u"exapps[0]: should be an object"_s);
    row("exapps is no list", R"({"exapps": {}})", u"exapps: should be a list"_s);
    row("key as a number", R"({"sharedKey": 1})", u"sharedKey: should be a text"_s);
    row("empty key", R"({"sharedKey": ""})",
        u"sharedKey: should be printable ASCII, without quotation mark and backslash"_s);
    row("key with a quote", R"({"sharedKey": "a\"b"})",
        u"sharedKey: should be printable ASCII, without quotation mark and backslash"_s);
    row("version unknown", R"({"behaveLike": "0.3.0"})",
        u"behaveLike: should be one of \"0.4.2\", \"0.4.3\", \"0.4.4\", \"php-proxy\""_s);
    row("lifetime", R"({"sessionLifetime": 11})", u"sessionLifetime: should be a whole number from 0 to 10"_s);
    row("half a second", R"({"sessionLifetime": 0.5})", u"sessionLifetime: should be a whole number from 0 to 10"_s);
    row("count", R"({"blacklist": {"count": 0}})", u"blacklist.count: should be a whole number from 1 to 10000"_s);
    row("blacklist", R"({"blacklist": 10})", u"blacklist: should be an object"_s);
    row("proxy", R"({"trustedProxies": ["127.0.0.1", "10.0.0.0/33"]})",
        u"trustedProxies[1]: should be an address or a subnet like 172.18.0.0/16"_s);
    row("proxy as a number", R"({"trustedProxies": [10]})", u"trustedProxies[0]: should be a text"_s);
    row("idle", R"({"idleTimeout": -1})", u"idleTimeout: should be a number of seconds, from 0 to 2073600"_s);
    row("flag", R"({"agentDown": "yes"})", u"agentDown: should be true or false"_s);
    row("fault", R"({"nextcloudFault": "broken"})",
        u"nextcloudFault: should be one of \"none\", \"maintenance\", \"htmlAnswer\", \"redirectLoop\", \"serverError\""_s);
    row("cookie name", R"({"instanceId": "a b"})", u"instanceId: should be a cookie's name, like oc0123456789"_s);
    row("cookie name taken", R"({"instanceId": "oc_sessionPassphrase"})",
        u"instanceId: should be a cookie's name, like oc0123456789"_s);
    row("user without id", R"({"users": [{"password": "a"}]})", u"users[0].id: is missing"_s);
    row("user with colon", R"({"users": [{"id": "a:b"}]})",
        u"users[0].id: should be a user id, without colon or control characters"_s);
    row("user twice", R"({"users": [{"id": "a"}, {"id": "A"}]})",
        u"users[1].id: there is a user of this name already"_s);
    row("empty app password", R"({"users": [{"id": "a", "appPasswords": ["x", ""]}]})",
        u"users[0].appPasswords[1]: should not be empty"_s);
    row("session without passphrase", R"({"users": [{"id": "a", "sessions": [{"id": "s"}]}]})",
        u"users[0].sessions[0].passphrase: is missing"_s);
    row("session id", R"({"users": [{"id": "a", "sessions": [{"id": "s;t", "passphrase": "p"}]}]})",
        u"users[0].sessions[0].id: should be a cookie's value as PHP makes it: letters and digits"_s);
    row("session twice",
        R"({"users": [{"id": "a", "sessions": [{"id": "s", "passphrase": "p"}]}, {"id": "b", "sessions": [{"id": "s", "passphrase": "q"}]}]})",
        u"users[1].sessions[0].id: there is a session of this id already"_s);
    row("half a character", R"({"users": [{"id": "\ud83d"}]})", u"users[0].id: holds half a character"_s);
    row("half a character in a list", R"({"users": [{"id": "a", "groups": ["b", "\udc00"]}]})",
        u"users[0].groups[1]: holds half a character"_s);
    row("null", R"({"users": null})", u"users: should be a list"_s);
}

void tst_HarpConfig::badFields()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto config = HarpConfig::parse(json);
    QVERIFY(!config.has_value());
    QCOMPARE(config.error().code, ErrorCode::BadConfig);
    QCOMPARE(config.error().detail, detail);
}

void tst_HarpConfig::badSyntax_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << u"line 1, column 1: "_s;
    QTest::newRow("no object") << QByteArray("[]") << u"line 1, column 1: should be an object"_s;
    QTest::newRow("missing comma") << QByteArray("{\n  \"agentDown\": true\n  \"users\": []\n}")
                                   << u"line 3, column "_s;
    QTest::newRow("bare word") << QByteArray("{\n\n  \"agentDown\": yes}") << u"line 3, column "_s;
    QTest::newRow("unfinished") << QByteArray("{\n  \"users\": [") << u"line 2, column "_s;
    QTest::newRow("rest") << QByteArray("{}\n{}") << u"line 2, column "_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"sharedKey\": \"\xff\"}") << u"line 1, column "_s;
}

void tst_HarpConfig::badSyntax()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto config = HarpConfig::parse(json);
    QVERIFY(!config.has_value());
    QCOMPARE(config.error().code, ErrorCode::BadConfig);
    QVERIFY2(config.error().detail.startsWith(place), qPrintable(config.error().detail));
    QVERIFY(config.error().detail.size() > place.size() || place.endsWith(u'a') || place.endsWith(u't'));
}

void tst_HarpConfig::checksWhatWasNotRead()
{
    HarpConfig config = whole();
    QVERIFY(config.check().has_value());
    config.exapps[0].routes[1].bruteforceProtection = {0};
    QCOMPARE(config.check().error().detail, u"exapps[0].routes[1].bruteforce_protection: should hold HTTP statuses"_s);
    config.blacklistCount = 0;
    QCOMPARE(config.check().error().detail, u"blacklist.count: should be 1 or more"_s);
    config.sessionLifetime = 11s;
    QCOMPARE(config.check().error().detail, u"sessionLifetime: should be a whole number from 0 to 10"_s);
}

void tst_HarpConfig::levels_data()
{
    QTest::addColumn<HarpUser>("user");
    QTest::addColumn<AccessLevel>("level");
    QTest::newRow("user") << HarpUser{.id = u"a"_s} << AccessLevel::User;
    QTest::newRow("admin") << HarpUser{.id = u"a"_s, .admin = true} << AccessLevel::Admin;
    QTest::newRow("admin group") << HarpUser{.id = u"a"_s, .groups = {u"x"_s, u"admin"_s}} << AccessLevel::Admin;
    QTest::newRow("other group") << HarpUser{.id = u"a"_s, .groups = {u"administrators"_s}} << AccessLevel::User;
    QTest::newRow("disabled") << HarpUser{.id = u"a"_s, .admin = true, .enabled = false} << AccessLevel::Public;
}

void tst_HarpConfig::levels()
{
    QFETCH(HarpUser, user);
    QFETCH(AccessLevel, level);
    QCOMPARE(user.level(), level);
}

void tst_HarpConfig::idleTimeouts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::chrono::milliseconds>("timeout");
    using Milliseconds = std::chrono::milliseconds;
    QTest::newRow("0.4.2") << QByteArray(R"({"behaveLike": "0.4.2"})") << Milliseconds(30s);
    QTest::newRow("0.4.3") << QByteArray(R"({"behaveLike": "0.4.3"})") << Milliseconds(30s);
    QTest::newRow("0.4.4") << QByteArray(R"({"behaveLike": "0.4.4"})") << Milliseconds(1800s);
    QTest::newRow("own") << QByteArray(R"({"behaveLike": "0.4.3", "idleTimeout": 0.25})") << Milliseconds(250);
    QTest::newRow("none") << QByteArray(R"({"idleTimeout": 0})") << Milliseconds(24h * 24);
}

void tst_HarpConfig::idleTimeouts()
{
    QFETCH(QByteArray, json);
    QFETCH(std::chrono::milliseconds, timeout);
    QVERIFY(HarpConfig::parse(json)->effectiveIdleTimeout() == timeout);
}

void tst_HarpConfig::looksUpWithoutCase()
{
    const HarpConfig config = whole();
    QCOMPARE(config.exapp("BOARD"), &config.exapps[0]);
    QCOMPARE(config.exapp("nobody"), nullptr);
    QCOMPARE(config.user("bob"), &config.users[1]);
    QCOMPARE(config.user("carol"), nullptr);
}

QTEST_APPLESS_MAIN(tst_HarpConfig)
#include "tst_harpconfig.moc"
