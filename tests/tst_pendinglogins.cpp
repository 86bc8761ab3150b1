// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/nextcloudrehearsal.h"
#include "support/rehearsedcloud.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

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

class tst_PendingLogins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
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
};

void tst_PendingLogins::addresses_data()
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

void tst_PendingLogins::addresses()
{
    QFETCH(NextcloudRehearsal::Options, options);
    QFETCH(HeaderList, headers);
    QFETCH(QByteArray, target);
    QFETCH(QString, server);
    NextcloudRehearsal cloud(cloudConfig(), options);
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

void tst_PendingLogins::loginIsGrantedOnce()
{
    NextcloudRehearsal cloud(cloudConfig());
    QList<HarpConfig> changes;
    cloud.configChanged = [&changes](const HarpConfig &changed) { changes << changed; };
    const Flow flow(ask(cloud, cloudRequest("POST", "/index.php/login/v2", {{"User-Agent", "Plectrum"}})));
    const Flow other(ask(cloud, cloudRequest("POST", "/index.php/login/v2")));
    const QRegularExpression alphanumeric(u"^[A-Za-z0-9]{128}$"_s);
    QVERIFY(alphanumeric.match(QString::fromUtf8(flow.token)).hasMatch());
    QVERIFY(alphanumeric.match(flow.login.path().section(u'/', -1)).hasMatch());
    QVERIFY(flow.token != other.token && flow.login != other.login);
    QVERIFY(!flow.login.path().contains(QString::fromUtf8(flow.token)));

    HttpResponse answer = flow.poll(cloud);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body, "[]");
    QVERIFY(answer.headers.value("Content-Type").startsWith("application/json"));

    const HttpResponse page = ask(cloud, cloudRequest("GET", flow.page()));
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
    QCOMPARE(ask(cloud, cloudRequest("GET", flow.page())).status, 403);
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
    QCOMPARE(ask(cloud, cloudRequest("GET", "/ocs/v2.php/cloud/user", {basic("alice", password), Ocs})).status, 200);
}

void tst_PendingLogins::loginExpires_data()
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

void tst_PendingLogins::loginExpires()
{
    QFETCH(HarpTime, granted);
    QFETCH(HarpTime, polled);
    QFETCH(int, grantStatus);
    QFETCH(int, pollStatus);
    const HarpTime begun = 5h;
    NextcloudRehearsal cloud(cloudConfig());
    const Flow flow(ask(cloud, cloudRequest("POST", "/login/v2"), {}, begun));
    const int pageStatus = ask(cloud, cloudRequest("GET", flow.page()), {}, begun + granted).status;
    QCOMPARE(pageStatus, grantStatus);
    QCOMPARE(flow.grant(cloud, "alice", begun + granted).status, grantStatus);
    const HttpResponse answer = flow.poll(cloud, begun + polled);
    QCOMPARE(answer.status, pollStatus);
    QCOMPARE(answer.body == "[]", pollStatus == 404);
}

void tst_PendingLogins::tokensAreParameters_data()
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

void tst_PendingLogins::tokensAreParameters()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    NextcloudRehearsal cloud(cloudConfig());
    const Flow flow(ask(cloud, cloudRequest("POST", "/login/v2")));
    QCOMPARE(flow.grant(cloud, "alice").status, 200);
    const HarpRequest poll =
        cloudRequest("POST", "/login/v2/poll" + query.replace("%1", flow.token), {{"Content-Type", type}});
    QCOMPARE(ask(cloud, poll, body.replace("%1", flow.token)).status, status);
}

void tst_PendingLogins::grants_data()
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

void tst_PendingLogins::grants()
{
    QFETCH(QByteArray, user);
    QFETCH(int, status);
    NextcloudRehearsal cloud(cloudConfig());
    const Flow flow(ask(cloud, cloudRequest("POST", "/login/v2")));
    QCOMPARE(flow.grant(cloud, user).status, status);
    const HttpResponse polled = flow.poll(cloud);
    QCOMPARE(polled.status, status == 200 ? 200 : 404);
    if (status != 200) {
        QCOMPARE(cloud.config(), cloudConfig());
        return;
    }
    const QString name = objectOf(polled)[u"loginName"_s].toString();
    QCOMPARE(name.compare(QString::fromUtf8(user), Qt::CaseInsensitive), 0);
    QVERIFY(cloud.config().user(user)->id == name);
}

void tst_PendingLogins::pageIsSafe()
{
    NextcloudRehearsal cloud(cloudConfig());
    const Flow flow(ask(cloud, cloudRequest("POST", "/login/v2", {{"User-Agent", "<script>\"x\"</script>"}})));
    const HttpResponse page = ask(cloud, cloudRequest("GET", flow.page()));
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
    const HttpResponse nobody = ask(cloud, cloudRequest("GET", flow.page()));
    QCOMPARE(nobody.status, 200);
    QVERIFY(!nobody.body.contains("<form"));
}

void tst_PendingLogins::clientNames_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("short") << QByteArray("Plectrum") << u"Plectrum"_s;
    QTest::newRow("128") << QByteArray(128, 'a') << QString(128, u'a');
    QTest::newRow("129") << QByteArray(129, 'a') << QString(QString(120, u'a') + u"…"_s);
    QTest::newRow("characters, not bytes") << QByteArray("ü").repeated(128) << QString(128, u'ü');
}

void tst_PendingLogins::clientNames()
{
    QFETCH(QByteArray, agent);
    QFETCH(QString, name);
    NextcloudRehearsal cloud(cloudConfig());
    ask(cloud, cloudRequest("POST", "/login/v2", {{"User-Agent", agent}}));
    QCOMPARE(cloud.logins().logins().first().client, name);
}

void tst_PendingLogins::loginsAreBounded()
{
    NextcloudRehearsal cloud(cloudConfig());
    const Flow first(ask(cloud, cloudRequest("POST", "/login/v2")));
    for (qsizetype i = 1; i < PendingLogins::Most; ++i)
        ask(cloud, cloudRequest("POST", "/login/v2"));
    QCOMPARE(ask(cloud, cloudRequest("GET", first.page())).status, 200);
    ask(cloud, cloudRequest("POST", "/login/v2"));
    QCOMPARE(cloud.logins().logins().size(), PendingLogins::Most);
    QCOMPARE(ask(cloud, cloudRequest("GET", first.page())).status, 403);
    ask(cloud, cloudRequest("POST", "/login/v2"), {}, 1201s);
    QCOMPARE(cloud.logins().logins().size(), 1);
}

QTEST_APPLESS_MAIN(tst_PendingLogins)
#include "tst_pendinglogins.moc"
