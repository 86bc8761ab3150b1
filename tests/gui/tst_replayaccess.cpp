// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/scenarioreader.h"
#include "support/secretservice.h"
#include "ui/credentials.h"
#include "ui/loopbackhost.h"
#include "ui/replay/replayaccess.h"
#include "ui/sendgate.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

struct Stage {
    QTemporaryDir folder;
    LoopbackHost loopback;
    Credentials credentials{folder.path()};
    SendGate gate{credentials};
    ReplayAccess access{loopback, gate};
    QSignalSpy ready{&access, &ReplayAccess::ready};
    QSignalSpy failed{&access, &ReplayAccess::failed};
    QSignalSpy cancelled{&access, &ReplayAccess::cancelled};

    void click(const char *button) const { gate.findChild<QPushButton *>(QLatin1StringView(button))->click(); }
    Scenario scenario() const { return ready.constLast().at(0).value<Scenario>(); }
    PlayOptions options() const { return ready.constLast().at(1).value<PlayOptions>(); }
};

Profile risky()
{
    Profile profile{.id = u"risky"_s, .name = u"Risky"_s};
    profile.target.url = QUrl(u"wss://c.example/exapps/a/ws"_s);
    profile.target.user = u"alice"_s;
    profile.target.password = u"CANARY real"_s;
    return profile;
}

Scenario parsed(const QByteArray &actors)
{
    return ScenarioReader::parse("scenario: 1\nactors: " + actors + "\nsteps: []\n").value_or(Scenario());
}

} // namespace

/// What stands between Play and the wire is what stands between Connect and the wire.
class tst_ReplayAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        SecretService::useNone();
    }
    void letsHarmlessOnesPass();
    void asksForAProfile_data();
    void asksForAProfile();
    void asksForWhatTheScenarioHolds();
    void asksOnceForManyActors();
    void findsNamedProfiles();
    void startsTheEmbeddedServer_data();
    void startsTheEmbeddedServer();
};

void tst_ReplayAccess::letsHarmlessOnesPass()
{
    Stage stage;
    const Scenario scenario = parsed("{a: {url: 'ws://h.example/${room}'}}");
    stage.access.prepare(scenario, {}, {}, {});
    QCOMPARE(stage.ready.size(), 1);
    QVERIFY(!stage.access.isBusy());
    QCOMPARE(stage.scenario(), scenario);
    QCOMPARE(stage.access.targetOf(u"a"_s).url.host(), u"h.example"_s);
}

void tst_ReplayAccess::asksForAProfile_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("plays");
    QTest::newRow("send anyway") << "sendAnywayButton"_ba << u"CANARY real"_s << true;
    QTest::newRow("without") << "withoutButton"_ba << QString() << true;
    QTest::newRow("cancel") << "cancelButton"_ba << QString() << false;
}

void tst_ReplayAccess::asksForAProfile()
{
    QFETCH(QByteArray, button);
    QFETCH(QString, password);
    QFETCH(bool, plays);
    Stage stage;
    stage.access.prepare(parsed("{a: {url: 'ws://elsewhere/exapps/a/ws'}}"), {}, risky(), {});
    QVERIFY(stage.gate.isVisible() && stage.access.isBusy() && stage.ready.isEmpty());
    QVERIFY(!stage.gate.findChild<QLabel *>(u"textLabel"_s)->text().contains("CANARY"_L1));
    stage.click(button.constData());
    QVERIFY(!stage.access.isBusy());
    QCOMPARE(stage.ready.size(), plays ? 1 : 0);
    QCOMPARE(stage.cancelled.size(), plays ? 0 : 1);
    if (!plays)
        return;
    QCOMPARE(stage.options().base.password, password);
    QCOMPARE(stage.options().base.user.isEmpty(), password.isEmpty());
    QCOMPARE(stage.options().to.host(), u"c.example"_s);
    QCOMPARE(stage.access.targetOf(u"a"_s).password, password);
}

/// A recording that kept its secrets has them in the scenario itself.
void tst_ReplayAccess::asksForWhatTheScenarioHolds()
{
    Stage stage;
    const QByteArray basic = "alice:CANARY real"_ba.toBase64();
    stage.access.prepare(parsed("{a: {url: 'wss://c.example/exapps/a/ws', headers: {Authorization: 'Basic " + basic
                                + "', X-Other: stays}, cookies: {nc_token: CANARY, other: stays}}}"),
                         {}, {}, {});
    QVERIFY(stage.gate.isVisible());
    stage.click("withoutButton");
    QCOMPARE(stage.ready.size(), 1);
    const ScenarioActor actor = stage.scenario().actors.first();
    QVERIFY(!actor.headers.has("Authorization") && actor.headers.has("X-Other"));
    QCOMPARE(actor.cookies.size(), 1);
    QCOMPARE(actor.cookies.first().name, "other");
}

void tst_ReplayAccess::asksOnceForManyActors()
{
    Stage stage;
    stage.access.prepare(
        parsed("{a: {url: 'ws://x/exapps/a/1'}, b: {url: 'ws://x/exapps/a/2'}, c: {url: 'ws://x/exapps/a/3'}}"), {},
        risky(), {});
    QVERIFY(stage.gate.isVisible());
    stage.click("sendAnywayButton");
    QCOMPARE(stage.ready.size(), 1);
    for (const char16_t *const name : {u"a", u"b", u"c"})
        QCOMPARE(stage.access.targetOf(QString::fromUtf16(name)).password, u"CANARY real"_s);
}

void tst_ReplayAccess::findsNamedProfiles()
{
    Stage stage;
    stage.access.prepare(parsed("{a: {profile: Risky}, b: {url: 'ws://h.example/'}}"), {}, {}, {risky()});
    QVERIFY(stage.gate.isVisible());
    stage.click("sendAnywayButton");
    QCOMPARE(stage.ready.size(), 1);
    QCOMPARE(stage.options().profiles.value(u"Risky"_s).password, u"CANARY real"_s);
    QVERIFY(stage.access.targetOf(u"b"_s).password.isEmpty());
    stage.access.prepare(parsed("{a: {profile: nobody}}"), {}, {}, {risky()});
    QCOMPARE(stage.failed.size(), 1);
    QCOMPARE(stage.failed.first().first().value<Error>().code, ErrorCode::BadProfile);
    QVERIFY(!stage.access.isBusy());
}

void tst_ReplayAccess::startsTheEmbeddedServer_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("path");
    QTest::newRow("the recorded path") << u"loopback:/"_s << u"/recorded"_s;
    QTest::newRow("another path") << u"loopback:/echo"_s << u"/echo"_s;
}

void tst_ReplayAccess::startsTheEmbeddedServer()
{
    QFETCH(QString, to);
    QFETCH(QString, path);
    Stage stage;
    stage.access.prepare(parsed("{a: {url: 'wss://h.example/recorded'}}"), {.to = QUrl(to)}, {}, {});
    QTRY_COMPARE_WITH_TIMEOUT(stage.ready.size(), 1, Patience);
    const QUrl url = stage.access.targetOf(u"a"_s).url;
    QCOMPARE(url.port(), stage.loopback.url().port());
    QCOMPARE(url.scheme(), u"ws"_s);
    QCOMPARE(url.path(), path);
    // Called off before it runs, nothing plays.
    stage.access.prepare(parsed("{a: {url: 'wss://h.example/recorded'}}"), {.to = QUrl(to)}, {}, {});
    stage.access.cancel();
    QVERIFY(!stage.access.isBusy());
}

QTEST_MAIN(tst_ReplayAccess)
#include "tst_replayaccess.moc"
