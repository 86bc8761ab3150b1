// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/faultplan.h"
#include "server/faults/faultrandom.h"
#include "server/harp/configfields.h"
#include "server/harp/harpconfig.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

using Way = FaultDirection;

Result<FaultPlan> fromJson(const QByteArray &json)
{
    QString error;
    FaultPlan plan;
    ConfigFields fields(ConfigFields::Direction::Read, QJsonDocument::fromJson(json).object(), {}, &error);
    plan.walk(fields);
    fields.finish();
    return error.isEmpty() ? Result<FaultPlan>(plan) : unexpected(ErrorCode::BadConfig, error);
}

QJsonObject toJson(FaultPlan plan)
{
    QString error;
    ConfigFields fields(ConfigFields::Direction::Write, {}, {}, &error);
    plan.walk(fields);
    return fields.object();
}

QByteArray configWith(const QByteArray &faults, const QByteArray &more = {})
{
    return R"({)" + more + R"("exapps": [{"id": "board", "routes": [
        {"url": "^/a", "access_level": "PUBLIC"},
        {"url": "^/b", "access_level": "PUBLIC", "faults": )"
        + faults + "}]}]}";
}

/// A value for every kind of fault, as text.
QString exampleOf(FaultParameter parameter)
{
    switch (parameter) {
    case FaultParameter::Handshakes:
    case FaultParameter::Connections:
        return u"every 3"_s;
    case FaultParameter::Messages:
        return u"0.25"_s;
    case FaultParameter::Time:
        return u"1.5s"_s;
    case FaultParameter::Rate:
        return u"16 KiB/s"_s;
    case FaultParameter::Code:
        return u"1005"_s;
    }
    return {};
}

} // namespace

/// What is asked of the faults of a route: two spellings, one meaning, and complaints that name the field.
class tst_FaultPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void spellings_data();
    void spellings();
    void everyFault_data();
    void everyFault();
    void complains_data();
    void complains();
    void routes();
    void standsInConfig();
    void complainsInConfig_data();
    void complainsInConfig();
    void strikesWhen_data();
    void strikesWhen();
    void drawsTheSameEverywhere();
};

void tst_FaultPlan::spellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<FaultSetting>>("settings");
    const FaultWhen share{FaultWhen::Kind::Share, 0.05, 0};
    const FaultWhen every{FaultWhen::Kind::Every, 1, 3};
    const FaultWhen at{FaultWhen::Kind::At, 1, 7};
    QTest::newRow("share") << u"drop=0.05"_s << R"({"drop": 0.05})"_ba
                           << QList<FaultSetting>{{.fault = Fault::Drop, .when = share}};
    QTest::newRow("percent") << u"drop=5%"_s << R"({"drop": "5%"})"_ba
                             << QList<FaultSetting>{{.fault = Fault::Drop, .when = share}};
    QTest::newRow("all") << u"drop"_s << R"({"drop": true})"_ba << QList<FaultSetting>{{.fault = Fault::Drop}};
    QTest::newRow("switched off") << u"refuse=every3"_s << R"({"drop": false, "refuse": "every 3"})"_ba
                                  << QList<FaultSetting>{{.fault = Fault::Refuse, .when = every}};
    QTest::newRow("times") << u"delay=200ms, jitter=1.5s"_s << R"({"delay": "200 ms", "jitter": "1.5s"})"_ba
                           << QList<FaultSetting>{{.fault = Fault::Delay, .time = 200ms},
                                                  {.fault = Fault::Jitter, .time = 1500ms}};
    QTest::newRow("minutes") << u"delay=2min"_s << R"({"delay": "2 min"})"_ba
                             << QList<FaultSetting>{{.fault = Fault::Delay, .time = 2min}};
    QTest::newRow("rates")
        << u"throttle=16KiB/s,slowReader=2MB/s"_s << R"({"throttle": "16 KiB/s", "slowReader": "2000000 B/s"})"_ba
        << QList<FaultSetting>{{.fault = Fault::Throttle, .bytesPerSecond = 16384},
                               {.fault = Fault::SlowReader, .direction = Way::ToServer, .bytesPerSecond = 2'000'000}};
    QTest::newRow("code") << u"closeCode=1005"_s << R"({"closeCode": 1005})"_ba
                          << QList<FaultSetting>{{.fault = Fault::CloseCode, .code = 1005}};
    QTest::newRow("to the server") << u"drop=5%,toServer:reset=at 7"_s
                                   << R"({"drop": 0.05, "toServer": {"reset": "at 7"}})"_ba
                                   << QList<FaultSetting>{
                                          {.fault = Fault::Drop, .when = share},
                                          {.fault = Fault::Reset, .direction = Way::ToServer, .when = at}};
    QTest::newRow("both") << u"both:drop=5%"_s << R"({"toClient": {"drop": 0.05}, "toServer": {"drop": "5%"}})"_ba
                          << QList<FaultSetting>{{.fault = Fault::Drop, .when = share},
                                                 {.fault = Fault::Drop, .direction = Way::ToServer, .when = share}};
    QTest::newRow("from the start") << u"halfOpen=at 0"_s << R"({"halfOpen": "at 0"})"_ba
                                    << QList<FaultSetting>{
                                           {.fault = Fault::HalfOpen, .when = {FaultWhen::Kind::At, 1, 0}}};
}

void tst_FaultPlan::spellings()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, json);
    QFETCH(const QList<FaultSetting>, settings);
    const auto ofText = FaultPlan::parse(text);
    QVERIFY2(ofText, ofText ? "" : qPrintable(ofText.error().detail));
    QCOMPARE(ofText->settings, settings);
    const auto ofJson = fromJson(json);
    QVERIFY2(ofJson, ofJson ? "" : qPrintable(ofJson.error().detail));
    QCOMPARE(ofJson->settings, settings);
    const auto again = fromJson(QJsonDocument(toJson(*ofText)).toJson());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->settings, settings);
}

void tst_FaultPlan::everyFault_data()
{
    QTest::addColumn<QString>("word");
    for (const FaultInfo &info : faultTable()) {
        const QString word = info.name + u'=' + exampleOf(info.parameter);
        QTest::newRow(info.name.data()) << word;
        if (info.toClient && info.toServer)
            QTest::addRow("%s, both", info.name.data()) << QString(u"both:"_s + word);
    }
}

/// Each is understood, written and read back, and comes with its help.
void tst_FaultPlan::everyFault()
{
    QFETCH(const QString, word);
    const auto plan = FaultPlan::parse(word);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QCOMPARE(plan->settings.size(), word.startsWith("both"_L1) ? 2 : 1);
    const FaultInfo &info = faultInfo(plan->settings.first().fault);
    QVERIFY(word.contains(info.name));
    QVERIFY(!info.text.isEmpty() && !faultParameterText(info.parameter).isEmpty());
    QVERIFY(plan->has(info.fault));
    const auto again = fromJson(QJsonDocument(toJson(*plan)).toJson());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(*again, *plan);
}

void tst_FaultPlan::complains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("unknown") << u"delai=5ms"_s << u"delai: there is no such field; is “delay” meant?"_s;
    QTest::newRow("unknown way") << u"toServers:drop"_s << u"toServers: there is no such field; is “toServer” meant?"_s;
    QTest::newRow("share above 1") << u"drop=1.5"_s << u"drop: should be a share"_s;
    QTest::newRow("percent above 100") << u"drop=101%"_s << u"drop: should be a share"_s;
    QTest::newRow("negative share") << u"drop=-0.1"_s << u"drop: should be a share"_s;
    QTest::newRow("no number") << u"drop=nan"_s << u"drop: should be a share"_s;
    QTest::newRow("every 0") << u"drop=every 0"_s << u"drop: should be a share"_s;
    QTest::newRow("every -1") << u"drop=every -1"_s << u"drop: should be a share"_s;
    QTest::newRow("at 0 of messages") << u"drop=at 0"_s << u"drop: should be a share"_s;
    QTest::newRow("time without unit") << u"delay=200"_s << u"delay: should be a time like 200ms"_s;
    QTest::newRow("time too long") << u"delay=11min"_s << u"delay: should be a time like 200ms"_s;
    QTest::newRow("negative time") << u"delay=-1s"_s << u"delay: should be a time like 200ms"_s;
    QTest::newRow("time of nothing") << u"delay=ms"_s << u"delay: should be a time like 200ms"_s;
    QTest::newRow("no time") << u"delay"_s << u"delay: should be a time like 200ms"_s;
    QTest::newRow("rate without unit") << u"throttle=100"_s << u"throttle: should be a rate like 500 B/s"_s;
    QTest::newRow("rate of 0") << u"throttle=0 B/s"_s << u"throttle: should be a rate like 500 B/s"_s;
    QTest::newRow("rate too high") << u"throttle=2GB/s"_s << u"throttle: should be a rate like 500 B/s"_s;
    QTest::newRow("endless rate") << u"throttle=inf B/s"_s << u"throttle: should be a rate like 500 B/s"_s;
    QTest::newRow("code too large") << u"closeCode=65536"_s << u"closeCode: should be a close code"_s;
    QTest::newRow("half a code") << u"closeCode=1000.5"_s << u"closeCode: should be a close code"_s;
    QTest::newRow("of the client only") << u"toServer:badDeflate"_s
                                        << u"toServer.badDeflate: strikes what goes to the client only"_s;
    QTest::newRow("of the server only") << u"both:badMaskKey"_s
                                        << u"both.badMaskKey: strikes what goes to the server only"_s;
    QTest::newRow("twice") << u"drop=5%,drop=6%"_s << u"drop: stands twice"_s;
    QTest::newRow("twice in a group") << u"toServer:drop,toServer:drop"_s << u"toServer.drop: stands twice"_s;
    QTest::newRow("once and in both") << u"drop,both:drop"_s << u"both.drop: stands twice for this direction"_s;
    QTest::newRow("two lies") << u"rsv1,badDeflate"_s << u"rsv1: wants no deflate agreed"_s;
    QTest::newRow("nothing") << u""_s << u"“”: should be NAME"_s;
    QTest::newRow("a comma too many") << u"drop,"_s << u"“”: should be NAME"_s;
    QTest::newRow("no name") << u"=5%"_s << u"“=5%”: should be NAME"_s;
}

void tst_FaultPlan::complains()
{
    QFETCH(const QString, text);
    QFETCH(const QString, beginning);
    const auto plan = FaultPlan::parse(text);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::BadConfig);
    QVERIFY2(plan.error().detail.startsWith(beginning), qPrintable(plan.error().detail));
}

void tst_FaultPlan::routes()
{
    const auto exact = FaultRoute::parse(u"/echo=drop=5%,delay=1s");
    QVERIFY(exact);
    QCOMPARE(exact->path, u"/echo"_s);
    QCOMPARE(exact->plan.settings.size(), 2);
    QVERIFY(exact->matches(u"/echo") && !exact->matches(u"/echo/more") && !exact->matches(u"/"));
    const auto below = FaultRoute::parse(u"/group/=drop");
    QVERIFY(below);
    QVERIFY(below->matches(u"/group/a") && !below->matches(u"/group") && !below->matches(u"/echo"));
    for (const QString &wrong : {u"drop=5%"_s, u"/echo"_s, u"echo=drop"_s, u""_s})
        QVERIFY2(!FaultRoute::parse(wrong), qPrintable(wrong));
    QCOMPARE(FaultRoute::parse(u"/echo=dorp").error().detail.first(11), u"/echo: dorp"_s);
}

void tst_FaultPlan::standsInConfig()
{
    const auto config = HarpConfig::parse(
        configWith(R"({"drop": "5%", "toServer": {"delay": "20ms"}})", R"("seed": 9007199254740991, )"));
    QVERIFY2(config, config ? "" : qPrintable(config.error().detail));
    QCOMPARE(config->seed, MostFaultSeed);
    const HarpExApp &exapp = config->exapps.first();
    QCOMPARE(exapp.faults.keys(), QList<qsizetype>{1});
    QCOMPARE(exapp.faults.value(1), *FaultPlan::parse(u"drop=0.05,toServer:delay=20ms"));
    const auto again = HarpConfig::parse(config->toJson());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(*again, *config);
    HarpConfig lost = *config;
    lost.exapps[0].routes.removeLast();
    QCOMPARE(lost.check().error().detail, u"exapps[0].routes[1].faults: there is no such route"_s);
    lost = *config;
    lost.seed = MostFaultSeed + 1;
    QVERIFY(lost.check().error().detail.startsWith("seed: "_L1));
}

void tst_FaultPlan::complainsInConfig_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("beginning");
    const QString place = u"exapps[0].routes[1].faults"_s;
    QTest::newRow("value") << configWith(R"({"drop": 2})") << QString(place + u".drop: should be a share"_s);
    QTest::newRow("number as time") << configWith(R"({"delay": 200})")
                                    << QString(place + u".delay: should be a time"_s);
    QTest::newRow("in a group") << configWith(R"({"toServer": {"throttle": true}})")
                                << QString(place + u".toServer.throttle: should be a rate"_s);
    QTest::newRow("unknown") << configWith(R"({"thottle": "1B/s"})")
                             << QString(place + u".thottle: there is no such field; is “throttle” meant?"_s);
    QTest::newRow("no object") << configWith(R"(["drop"])") << QString(place + u": should be an object"_s);
    QTest::newRow("seed") << R"({"seed": -1})"_ba << u"seed: should be a whole number from 0 to"_s;
    QTest::newRow("half a seed") << R"({"seed": 1.5})"_ba << u"seed: should be a whole number"_s;
    QTest::newRow("seed as text") << R"({"seed": "1"})"_ba << u"seed: should be a whole number"_s;
}

void tst_FaultPlan::complainsInConfig()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, beginning);
    const auto config = HarpConfig::parse(json);
    QVERIFY(!config);
    QVERIFY2(config.error().detail.startsWith(beginning), qPrintable(config.error().detail));
}

void tst_FaultPlan::strikesWhen_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QList<int>>("ordinals"); // of the first ten
    QTest::newRow("every 3") << u"every 3"_s << QList<int>{3, 6, 9};
    QTest::newRow("every 1") << u"every 1"_s << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    QTest::newRow("at 4") << u"at 4"_s << QList<int>{4};
    QTest::newRow("none") << u"0"_s << QList<int>{};
    QTest::newRow("all") << u"100%"_s << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    QTest::newRow("share") << u"0.3"_s << QList<int>{1, 3, 4, 9, 10}; // reckoned elsewhere
}

void tst_FaultPlan::strikesWhen()
{
    QFETCH(const QString, when);
    QFETCH(const QList<int>, ordinals);
    const auto parsed = FaultWhen::parse(when);
    QVERIFY(parsed);
    QCOMPARE(FaultWhen::parse(parsed->toString()), parsed);
    QList<int> struck;
    for (int i = 1; i <= 10; ++i) {
        if (parsed->strikes(quint64(i), {.seed = 1, .connection = 1, .message = quint64(i), .fault = Fault::Drop}))
            struck << i;
    }
    QCOMPARE(struck, ordinals);
}

/// Values of the published generator, and a share that is one.
void tst_FaultPlan::drawsTheSameEverywhere()
{
    QCOMPARE(splitMix64(0), Q_UINT64_C(0xe220a8397b1dcdaf));
    QCOMPARE(splitMix64(0x9e3779b97f4a7c15u), Q_UINT64_C(0x6e789e6aa1b965f4));
    int struck = 0;
    for (quint64 i = 1; i <= 10000; ++i)
        struck += FaultDraw{.seed = 42, .connection = 3, .message = i, .fault = Fault::Drop}.share() < 0.1 ? 1 : 0;
    QVERIFY2(struck > 900 && struck < 1100, qPrintable(QString::number(struck)));
}

QTEST_GUILESS_MAIN(tst_FaultPlan)
#include "tst_faultplan.moc"
