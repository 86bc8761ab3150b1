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

class tst_HarpAgent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void releases_data();
    void releases();
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
    void counts();
};

void tst_HarpAgent::releases_data()
{
    QTest::addColumn<HarpVersion>("version");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QByteArray>("info");
    QTest::newRow("0.4.2") << HarpVersion::V0_4_2 << u"503 html"_s << QByteArray("0.4");
    QTest::newRow("0.4.3") << HarpVersion::V0_4_3 << u"503"_s << QByteArray("\"0.4.3\"");
    QTest::newRow("0.4.4") << HarpVersion::V0_4_4 << u"503"_s << QByteArray("\"0.4.4\"");
}

void tst_HarpAgent::releases()
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

void tst_HarpAgent::metadata()
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

void tst_HarpAgent::metadataFaults_data()
{
    QTest::addColumn<NextcloudFault>("fault");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("requests");
    QTest::newRow("maintenance") << NextcloudFault::Maintenance << u"forward"_s << 1;
    QTest::newRow("HTML") << NextcloudFault::HtmlAnswer << u"404"_s << 1;
    QTest::newRow("redirects") << NextcloudFault::RedirectLoop << u"404"_s << 10;
    QTest::newRow("server error") << NextcloudFault::ServerError << u"404"_s << 1;
}

void tst_HarpAgent::metadataFaults()
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

void tst_HarpAgent::sessionCache()
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

void tst_HarpAgent::nobodyIsRememberedToo()
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

void tst_HarpAgent::banAfterTen_data()
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

void tst_HarpAgent::banAfterTen()
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

void tst_HarpAgent::bansSilenceEverything()
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

void tst_HarpAgent::bruteforce()
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
    const HarpDecision before = agent.decide(request("/exapps/echo/guarded", {}, "GET", QHostAddress(u"::1"_s)), 9s);
    HarpDecision late = before; // it was on its way when the tenth failure came
    late.client = Peer;
    QVERIFY(!agent.answered(late, 401, 9s));
    QCOMPARE(agent.decide(guarded, 10s).row, HarpRow::Banned);

    // Without a list no status counts.
    HarpAgent other(config());
    for (int i = 0; i < 20; ++i)
        QVERIFY(!other.answered(other.decide(request("/exapps/echo/public"), 0ms), 401, 0ms));
    // Nor for AppAPI, whose requests meet no route.
    QVERIFY(!other.answered(other.decide(request("/exapps/echo/guarded", AppApi + Key), 0ms), 401, 0ms));
}

void tst_HarpAgent::trustedProxies()
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

void tst_HarpAgent::failuresOfAppApiHitThePeer()
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
    // Once the peer is banned for it, nothing more is noted.
    for (int i = 1; i < 10; ++i)
        QVERIFY(agent.decide(request("/exapps/echo/x", AppApi + WrongKey + forwarded), 1s).failedBy == Peer);
    QVERIFY(!agent.decide(request("/exapps/echo/x", AppApi + WrongKey + forwarded), 1s).failedBy);
    QCOMPARE(agent.counts().failures, 10);
}

void tst_HarpAgent::changedConfig()
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

void tst_HarpAgent::brokenRoutes()
{
    const QStringList broken = HarpAgent(config()).brokenRoutes();
    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().startsWith(u"exapps[0].routes[5].url: "_s), qPrintable(broken.first()));
}

void tst_HarpAgent::counts()
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

QTEST_APPLESS_MAIN(tst_HarpAgent)
#include "tst_harpagent.moc"
