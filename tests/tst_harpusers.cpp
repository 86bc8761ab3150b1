// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/agentheaders.h"
#include "server/harp/harpusers.h"
#include "server/harp/sessioncache.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

using Answer = HarpIdentity::Answer;

HarpConfig config()
{
    HarpConfig config;
    config.sharedKey = "key";
    config.instanceId = "ocabc";
    config.users = {{.id = u"alice"_s,
                     .password = "alice's own",
                     .appPasswords = {"alice-app", "alice-app-2"},
                     .sessions = {{.id = "s-alice", .passphrase = "p+a/l="}}},
                    {.id = u"root"_s,
                     .appPasswords = {"root-app"},
                     .groups = {u"admin"_s},
                     .sessions = {{.id = "s-root", .passphrase = "p-root"}}},
                    {.id = u"gone"_s,
                     .password = "gone's own",
                     .appPasswords = {"gone-app"},
                     .admin = true,
                     .enabled = false,
                     .sessions = {{.id = "s-gone", .passphrase = "p-gone"}}},
                    {.id = u"second"_s, .password = "second's own", .appPasswords = {"second-app"}, .twoFactor = true}};
    config.exapps = {{.id = u"Echo"_s,
                      .version = u"1.2.3"_s,
                      .secret = "s3cret",
                      .target = QUrl(u"http://127.0.0.1:9030"_s),
                      .routes = {{.url = u"^/ws$"_s, .accessLevel = AccessLevel::User, .bruteforceProtection = {401}},
                                 {.url = u"^/a"_s, .verb = u"GET"_s, .accessLevel = AccessLevel::Admin}}},
                     {.id = u"inside"_s}};
    return config;
}

HeaderField basic(const QByteArray &user, const QByteArray &password)
{
    return {"Authorization", "Basic " + QByteArray(user + ':' + password).toBase64()};
}

HeaderField bearer(const QByteArray &token)
{
    return {"Authorization", "Bearer " + token};
}

HeaderField cookie(const QByteArray &line)
{
    return {"Cookie", line};
}

} // namespace

class tst_HarpUsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void credentials_data();
    void credentials();
    void identities_data();
    void identities();
    void faults_data();
    void faults();
    void userInfo_data();
    void userInfo();
    void exappMeta();
    void exappMetaRefusals_data();
    void exappMetaRefusals();
    void sessionCache();
    void sessionCacheIsBounded();
};

// What makes HaRP ask Nextcloud at all.
void tst_HarpUsers::credentials_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<bool>("asks");
    QTest::newRow("nothing") << HeaderList() << false;
    QTest::newRow("session cookie alone") << HeaderList{cookie("ocabc=s-alice")} << false;
    QTest::newRow("passphrase") << HeaderList{cookie("oc_sessionPassphrase=x")} << true;
    QTest::newRow("empty passphrase") << HeaderList{cookie("oc_sessionPassphrase=")} << false;
    QTest::newRow("Basic") << HeaderList{basic("a", "b")} << true;
    QTest::newRow("any scheme") << HeaderList{{"AUTHORIZATION", "Negotiate abc"}} << true;
    QTest::newRow("empty Authorization") << HeaderList{{"Authorization", ""}} << true;
    QTest::newRow("subprotocol token") << HeaderList{{"Sec-WebSocket-Protocol", "bearer, alice-app"}} << false;
    QTest::newRow("remember-me") << HeaderList{cookie("nc_username=alice; nc_token=t; nc_session_id=s")} << false;
}

void tst_HarpUsers::credentials()
{
    QFETCH(HeaderList, headers);
    QFETCH(bool, asks);
    QCOMPARE(HarpUsers::isCredential(headers, haproxyCookie(headers, "oc_sessionPassphrase")), asks);
}

void tst_HarpUsers::identities_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<HarpIdentity::Answer>("answer");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<AccessLevel>("level");
    const auto named = [](const char *name, const HeaderList &headers, const char *id, AccessLevel level) {
        QTest::newRow(name) << headers << Answer::Named << QByteArray(id) << level;
    };
    const auto nobody = [&named](const char *name, const HeaderList &headers) {
        named(name, headers, "", AccessLevel::Public);
    };
    const auto refused = [](const char *name, const HeaderList &headers) {
        QTest::newRow(name) << headers << Answer::Refused << QByteArray() << AccessLevel::Public;
    };
    const auto loops = [](const char *name, const HeaderList &headers) {
        QTest::newRow(name) << headers << Answer::Failed << QByteArray() << AccessLevel::Public;
    };
    const QByteArray session = "ocabc=s-alice; oc_sessionPassphrase=p%2Ba%2Fl%3D";
    const QByteArray lax = "; nc_sameSiteCookielax=true";

    nobody("nothing", {});
    named("session, passphrase, lax", {cookie(session + lax)}, "alice", AccessLevel::User);
    named("session, __Host- lax", {cookie(session + "; __Host-nc_sameSiteCookielax=true")}, "alice", AccessLevel::User);
    named("session, lax and strict", {cookie(session + lax + "; nc_sameSiteCookiestrict=true")}, "alice",
          AccessLevel::User);
    loops("session without lax", {cookie(session)});
    loops("strict is not enough", {cookie(session + "; nc_sameSiteCookiestrict=true")});
    loops("lax is not true", {cookie(session + "; nc_sameSiteCookielax=1")});
    named("OCS-APIRequest instead of lax", {cookie(session), {"OCS-APIRequest", "true"}}, "alice", AccessLevel::User);
    loops("OCS-APIRequest false as PHP has it", {cookie(session), {"OCS-APIRequest", "0"}});
    loops("another session's id without lax", {cookie("ocabc=unknown; oc_sessionPassphrase=p-root")});
    nobody("wrong passphrase", {cookie("ocabc=s-alice; oc_sessionPassphrase=p-root" + lax)});
    nobody("passphrase alone", {cookie("oc_sessionPassphrase=p%2Ba%2Fl%3D")});
    nobody("session of another instance", {cookie("ocxyz=s-alice; oc_sessionPassphrase=p%2Ba%2Fl%3D" + lax)});
    loops("remember-me without lax", {cookie("nc_token=t"), bearer("alice-app")});
    named("administrator's session", {cookie("ocabc=s-root; oc_sessionPassphrase=p-root" + lax)}, "root",
          AccessLevel::Admin);
    named("disabled user's session", {cookie("ocabc=s-gone; oc_sessionPassphrase=p-gone" + lax)}, "gone",
          AccessLevel::Public);

    named("Basic, app password", {basic("alice", "alice-app")}, "alice", AccessLevel::User);
    named("Basic, second app password", {basic("alice", "alice-app-2")}, "alice", AccessLevel::User);
    named("Basic, name in capitals", {basic("ALICE", "alice-app")}, "alice", AccessLevel::User);
    named("Basic, own password", {basic("alice", "alice's own")}, "alice", AccessLevel::User);
    named("Basic, scheme in small letters", {{"authorization", "basic " + QByteArray("root:root-app").toBase64()}},
          "root", AccessLevel::Admin);
    refused("Basic, wrong password", {basic("alice", "wrong")});
    refused("Basic, another's app password", {basic("alice", "root-app")});
    refused("Basic, unknown user", {basic("carol", "alice-app")});
    refused("Basic, no own password set", {basic("root", "x")});
    nobody("Basic, empty password", {basic("alice", "")});
    nobody("Basic, empty user", {basic("", "alice-app")});
    nobody("Basic, no colon", {{"Authorization", "Basic YWJj"}});
    nobody("Basic, no base64", {{"Authorization", "Basic ?"}});
    named("Basic, disabled user", {basic("gone", "gone-app")}, "gone", AccessLevel::Public);
    nobody("Basic, own password with a second factor", {basic("second", "second's own")});
    named("Basic, app password with a second factor", {basic("second", "second-app")}, "second", AccessLevel::User);

    named("Bearer, app password", {bearer("root-app")}, "root", AccessLevel::Admin);
    nobody("Bearer, own password", {bearer("alice's own")});
    nobody("Bearer, wrong", {bearer("wrong")});
    nobody("Bearer in small letters", {{"Authorization", "bearer root-app"}});
    nobody("other scheme", {{"Authorization", "Digest root-app"}});

    named("session before Basic", {cookie(session + lax), basic("root", "root-app")}, "alice", AccessLevel::User);
    named("session before wrong Basic", {cookie(session + lax), basic("root", "wrong")}, "alice", AccessLevel::User);
    loops("session without lax, right Basic", {cookie(session), basic("alice", "alice-app")});
    refused("stale session without lax, wrong Basic", {cookie("ocabc=old"), basic("alice", "wrong")});
    named("stale session with lax, right Basic", {cookie("ocabc=old" + lax), basic("root", "root-app")}, "root",
          AccessLevel::Admin);
    nobody("federation", {{"X-Nextcloud-Federation", "true"}, basic("alice", "alice-app")});
    named("last Authorization", {basic("alice", "alice-app"), bearer("root-app")}, "root", AccessLevel::Admin);

    const HeaderField version{"EX-APP-VERSION", "1.2.3"};
    const HeaderField app{"EX-APP-ID", "Echo"};
    const auto secret = [](const QByteArray &text) { return HeaderField{"AUTHORIZATION-APP-API", text.toBase64()}; };
    named("an ExApp for a user", {app, version, secret("alice:s3cret")}, "alice", AccessLevel::User);
    nobody("an ExApp for itself", {app, version, secret(":s3cret")});
    nobody("an ExApp with a wrong secret", {app, version, secret("alice:no")});
    nobody("an ExApp without version", {app, secret("alice:s3cret")});
    nobody("an ExApp spelt otherwise", {{"EX-APP-ID", "echo"}, version, secret("alice:s3cret")});
    named("AppAPI before Bearer", {app, version, secret("alice:s3cret"), bearer("root-app")}, "alice",
          AccessLevel::User);
}

void tst_HarpUsers::identities()
{
    QFETCH(HeaderList, headers);
    QFETCH(HarpIdentity::Answer, answer);
    QFETCH(QByteArray, id);
    QFETCH(AccessLevel, level);
    const HarpIdentity identity = HarpUsers(config()).identify(headers);
    QCOMPARE(identity.answer, answer);
    QCOMPARE(identity.user.id, id);
    QCOMPARE(identity.user.level, level);
    QCOMPARE(identity.status, answer == Answer::Named ? 200 : answer == Answer::Refused ? 401 : 302);
    QCOMPARE(identity.requests, answer == Answer::Failed ? 10 : 1);
    QVERIFY(!identity.how.isEmpty());
}

void tst_HarpUsers::faults_data()
{
    QTest::addColumn<NextcloudFault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("isMetaFaulty");
    QTest::newRow("maintenance") << NextcloudFault::Maintenance << 503 << 1 << false;
    QTest::newRow("HTML") << NextcloudFault::HtmlAnswer << 200 << 1 << true;
    QTest::newRow("redirects") << NextcloudFault::RedirectLoop << 302 << 10 << true;
    QTest::newRow("server error") << NextcloudFault::ServerError << 500 << 1 << true;
}

void tst_HarpUsers::faults()
{
    QFETCH(NextcloudFault, fault);
    QFETCH(int, status);
    QFETCH(int, requests);
    QFETCH(bool, isMetaFaulty);
    HarpConfig faulty = config();
    faulty.nextcloudFault = fault;
    const HarpUsers users(faulty);
    const HeaderList headers{basic("alice", "alice-app"), {"harp-shared-key", "key"}};
    const HarpIdentity identity = users.identify(headers);
    QCOMPARE(identity.answer, Answer::Failed);
    QCOMPARE(identity.status, status);
    QCOMPARE(identity.requests, requests);

    const NextcloudAnswer info = users.userInfo(headers, "echo");
    QCOMPARE(info.status, status);
    QCOMPARE(info.redirectToItself, fault == NextcloudFault::RedirectLoop);
    // HaRP must not be able to read it as a user.
    QVERIFY(status != 200 || !QJsonDocument::fromJson(info.body).isObject());
    const NextcloudAnswer meta = users.exappMeta(headers, "echo", {});
    QCOMPARE(meta.status, isMetaFaulty ? status : 200);
    QCOMPARE(QJsonDocument::fromJson(meta.body).object().contains(u"exapp_token"_s), !isMetaFaulty);
}

void tst_HarpUsers::userInfo_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("appId");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const HeaderField key{"harp-shared-key", "key"};
    const QByteArray wrongKey = R"({"message":"Harp shared key is not valid"})";
    QTest::newRow("user") << HeaderList{key, basic("alice", "alice-app")} << QByteArray("echo") << 200
                          << QByteArray(R"({"access_level":1,"user_id":"alice"})");
    QTest::newRow("admin") << HeaderList{key, bearer("root-app")} << QByteArray("ECHO") << 200
                           << QByteArray(R"({"access_level":2,"user_id":"root"})");
    QTest::newRow("nobody") << HeaderList{key} << QByteArray("echo") << 200
                            << QByteArray(R"({"access_level":0,"user_id":""})");
    QTest::newRow("disabled") << HeaderList{key, bearer("gone-app")} << QByteArray("echo") << 200
                              << QByteArray(R"({"access_level":0,"user_id":"gone"})");
    QTest::newRow("wrong Basic") << HeaderList{key, basic("alice", "no")} << QByteArray("echo") << 401
                                 << QByteArray(R"({"message":""})");
    QTest::newRow("no key") << HeaderList{bearer("root-app")} << QByteArray("echo") << 401 << wrongKey;
    QTest::newRow("wrong key") << HeaderList{{"harp-shared-key", "Key"}} << QByteArray("echo") << 401 << wrongKey;
    QTest::newRow("unknown ExApp") << HeaderList{key} << QByteArray("nobody") << 401 << wrongKey;
    QTest::newRow("no lax") << HeaderList{key, cookie("ocabc=s-alice; oc_sessionPassphrase=p%2Ba%2Fl%3D")}
                            << QByteArray("echo") << 302 << QByteArray();
}

void tst_HarpUsers::userInfo()
{
    QFETCH(HeaderList, headers);
    QFETCH(QByteArray, appId);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const NextcloudAnswer answer = HarpUsers(config()).userInfo(headers, appId);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    QCOMPARE(answer.redirectToItself, status == 302);
    QVERIFY(status == 302 || answer.contentType.startsWith("application/json"));
}

void tst_HarpUsers::exappMeta()
{
    const HarpUsers users(config());
    const HeaderList key{{"harp-shared-key", "key"}};
    const QUrl builtIn(u"http://127.0.0.1:8780"_s);
    const NextcloudAnswer answer = users.exappMeta(key, "echo", builtIn);
    QCOMPARE(answer.status, 200);
    const QJsonObject expected{
        {u"exapp_token"_s, u"s3cret"_s},
        {u"exapp_version"_s, u"1.2.3"_s},
        {u"host"_s, u"127.0.0.1"_s},
        {u"port"_s, 9030},
        {u"routes"_s,
         QJsonArray{
             QJsonObject{{u"url"_s, u"^/ws$"_s}, {u"access_level"_s, 1}, {u"bruteforce_protection"_s, QJsonArray{401}}},
             QJsonObject{{u"url"_s, u"^/a"_s}, {u"access_level"_s, 2}, {u"bruteforce_protection"_s, QJsonArray()}}}}};
    QCOMPARE(QJsonDocument::fromJson(answer.body).object(), expected);
    const QJsonObject inside = QJsonDocument::fromJson(users.exappMeta(key, "INSIDE", builtIn).body).object();
    QCOMPARE(inside.value(u"port"_s).toInt(), 8780);
    QCOMPARE(inside.value(u"exapp_token"_s).toString(), u"rehearsal"_s);
}

void tst_HarpUsers::exappMetaRefusals_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("appId");
    QTest::newRow("wrong key") << QByteArray("no") << QByteArray("echo");
    QTest::newRow("no such ExApp") << QByteArray("key") << QByteArray("nobody");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void tst_HarpUsers::exappMetaRefusals()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, appId);
    const NextcloudAnswer answer = HarpUsers(config()).exappMeta({{"harp-shared-key", key}}, appId, {});
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body, R"({"message":"Harp shared key is not valid"})");
}

void tst_HarpUsers::sessionCache()
{
    SessionCache cache(3s);
    const NamedUser alice{.id = "alice", .level = AccessLevel::User};
    QVERIFY(!cache.find("p", 0ms));
    cache.insert("p", alice, 1000ms);
    QVERIFY(cache.find("p", 1000ms) == alice);
    QVERIFY(cache.find("p", 4000ms) == alice);
    QVERIFY(!cache.find("p", 4001ms));
    QVERIFY(!cache.find("q", 1000ms));
    cache.insert("p", {.id = "bob"}, 4001ms);
    QCOMPARE(cache.find("p", 4001ms)->id, "bob");
    SessionCache none(0s);
    none.insert("p", alice, 1000ms);
    QVERIFY(!none.find("p", 1000ms));
}

void tst_HarpUsers::sessionCacheIsBounded()
{
    SessionCache cache(10s);
    for (int i = 0; i < 50000; ++i)
        cache.insert(QByteArray::number(i), {.id = "a"}, i * 1ms);
    QVERIFY(cache.size() <= 10000);
    QVERIFY(cache.find("49999", 50s));
}

QTEST_APPLESS_MAIN(tst_HarpUsers)
#include "tst_harpusers.moc"
