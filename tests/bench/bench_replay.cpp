// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/alignment.h"
#include "replay/messagecomparer.h"
#include "replay/pairing.h"
#include "replay/player.h"
#include "server/loopbackserver.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

/// How fast recordings are compared, and how exactly messages leave at their time.
class bench_Replay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aligns_data();
    void aligns();
    void keepsTime_data();
    void keepsTime();
};

void bench_Replay::aligns_data()
{
    QTest::addColumn<int>("changedPerMille");
    QTest::addColumn<bool>("repeats");
    QTest::addColumn<bool>("areReplies"); // of JSON-RPC, paired by their ids
    QTest::newRow("100,000 equal ones") << 0 << false << false;
    QTest::newRow("100,000, some moved, lost and changed") << 5 << false << false;
    QTest::newRow("100,000, one in twenty changed") << 50 << false << false;
    QTest::newRow("100,000, all changed") << 1000 << false << false;
    QTest::newRow("100,000 of ten kinds") << 5 << true << false;
    QTest::newRow("100,000 replies, one in twenty changed") << 50 << false << true;
    QTest::newRow("100,000 replies, all changed") << 1000 << false << true;
}

void bench_Replay::aligns()
{
    QFETCH(int, changedPerMille);
    QFETCH(bool, repeats);
    QFETCH(bool, areReplies);
    constexpr int Count = 100'000;
    QRandomGenerator random(1);
    const MessageComparer comparer{Tolerance()};
    const auto message = [&](int number, int version) {
        if (areReplies) {
            return ComparedMessage{true,
                                   R"({"jsonrpc":"2.0","id":)" + QByteArray::number(number)
                                       + R"(,"result":{"room":"lobby","x":)" + QByteArray::number(version)
                                       + R"(,"y":2,"tags":["a","b"]}})"};
        }
        const QByteArray text = R"({"type":"event","number":)" + QByteArray::number(repeats ? number % 10 : number)
            + R"(,"room":"lobby","payload":{"x":)" + QByteArray::number(version) + R"(,"y":2,"tags":["a","b"]}})";
        return ComparedMessage{true, text};
    };
    std::vector<ComparedMessage> left;
    std::vector<ComparedMessage> right;
    for (int i = 0; i < Count; ++i) {
        left.push_back(message(i, 0));
        if (changedPerMille == 0 || random.bounded(1000) != 0)
            right.push_back(message(i, random.bounded(1000) < changedPerMille ? 1 : 0));
    }
    for (int i = 0; changedPerMille > 0 && i < 100; ++i)
        std::swap(right[size_t(random.bounded(int(right.size())))], right[size_t(random.bounded(int(right.size())))]);
    QElapsedTimer timer;
    timer.start();
    std::vector<ReadyMessage> expected;
    std::vector<ReadyMessage> actual;
    Alignment::Side expectedSide;
    Alignment::Side actualSide;
    const auto prepare = [&comparer](const std::vector<ComparedMessage> &messages, std::vector<ReadyMessage> &ready,
                                     Alignment::Side &side) {
        Pairing pairing({});
        for (const ComparedMessage &each : messages) {
            ready.push_back(comparer.ready(each));
            side.keys.push_back(pairing.keyOf(Role::Server, each));
            side.hashes.push_back(ready.back().hash);
            side.shapes.push_back(ready.back().shape);
        }
    };
    prepare(left, expected, expectedSide);
    prepare(right, actual, actualSide);
    const qint64 prepared = timer.restart();
    const auto pairs = Alignment::align(expectedSide, actualSide, [&](qsizetype i, qsizetype j) {
        return MessageComparer::distance(expected[size_t(i)], actual[size_t(j)]);
    });
    const qint64 aligned = timer.elapsed();
    const auto paired =
        std::ranges::count_if(pairs, [](const AlignedPair &pair) { return pair.expected >= 0 && pair.actual >= 0; });
    qInfo("%s: read and hashed in %lld ms, aligned in %lld ms (goal 2000), %lld pairs", QTest::currentDataTag(),
          prepared, aligned, qint64(paired));
}

void bench_Replay::keepsTime_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::newRow("100 a second") << 100;
    QTest::newRow("1,000 a second") << 1000;
    QTest::newRow("10,000 a second") << 10000;
}

void bench_Replay::keepsTime()
{
    QFETCH(int, perSecond);
    LoopbackServer server{LoopbackServer::Options()};
    QVERIFY(server.listen().has_value());
    Scenario scenario;
    scenario.name = u"bench"_s;
    scenario.actors = {{.name = u"a"_s, .url = server.url().toEncoded() + "/sink"}};
    ScenarioStep step;
    step.verb = ScenarioStep::Verb::Connect;
    step.actor = u"a"_s;
    step.at = 0ns;
    scenario.steps << step;
    step.verb = ScenarioStep::Verb::Send;
    step.content = {ScenarioContent::Kind::Text, R"({"type":"event"})"};
    for (int i = 0; i < 3 * perSecond; ++i) {
        step.at = 20ms + std::chrono::nanoseconds(1'000'000'000LL * i / perSecond);
        scenario.steps << step;
    }
    // How well this machine keeps time at all, now: a loop that does nothing but look at the clock.
    using Clock = std::chrono::steady_clock;
    std::vector<qint64> bare;
    const auto begin = Clock::now();
    for (int i = 0; i < 3 * perSecond; ++i) {
        const auto due = begin + std::chrono::nanoseconds(1'000'000'000LL * i / perSecond);
        while (Clock::now() < due)
            continue;
        bare.push_back((Clock::now() - due).count() / 1000);
    }
    std::ranges::sort(bare);
    Player player(scenario, {.pace = PlayOptions::Pace::Original, .compares = false});
    QSignalSpy finished(&player, &Player::finished);
    player.start();
    QVERIFY(finished.wait(30000));
    const ReplayResult::Timing timing = finished.first().first().value<ReplayResult>().timing;
    qInfo("%s: %d sent, late by %lld us in the median, %lld us at the 99th percentile (goal 1000), %lld us at worst; "
          "a bare loop by %lld us at the 99th percentile, %lld us at worst",
          QTest::currentDataTag(), timing.count, qint64(timing.median.count() / 1000),
          qint64(timing.p99.count() / 1000), qint64(timing.worst.count() / 1000), bare[bare.size() * 99 / 100],
          bare.back());
}

QTEST_GUILESS_MAIN(bench_Replay)
#include "bench_replay.moc"
