// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/banlist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

const QHostAddress Client(u"192.0.2.7"_s);
const QHostAddress Other(u"192.0.2.8"_s);

/// Failures at these moments.
BanList failed(const QList<HarpTime> &times, BanList::Limits limits = {})
{
    BanList bans(limits);
    for (const HarpTime time : times)
        bans.fail(Client, time);
    return bans;
}

QList<HarpTime> oneASecond(int count, HarpTime first = 0ms)
{
    QList<HarpTime> times;
    for (int i = 0; i < count; ++i)
        times << first + i * 1000ms;
    return times;
}

} // namespace

class tst_BanList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void window_data();
    void window();
    void bansEndAfterTheOldest();
    void nothingIsNotedWhileBanned();
    void slidesOn();
    void addressesAreApart();
    void ownLimits();
    void changedLimits();
    void memoryIsBounded();
    void bannedAreForgottenLast();
    void forgets();
};

void tst_BanList::window_data()
{
    QTest::addColumn<QList<HarpTime>>("times");
    QTest::addColumn<HarpTime>("now");
    QTest::addColumn<int>("failures");
    QTest::addColumn<bool>("banned");
    QTest::newRow("none") << QList<HarpTime>() << HarpTime(0) << 0 << false;
    QTest::newRow("one") << QList<HarpTime>{0ms} << HarpTime(0) << 1 << false;
    QTest::newRow("nine") << oneASecond(9) << HarpTime(9s) << 9 << false;
    QTest::newRow("ten") << oneASecond(10) << HarpTime(9s) << 10 << true;
    QTest::newRow("ten at once") << QList<HarpTime>(10, 5ms) << HarpTime(5) << 10 << true;
    QTest::newRow("ten, a moment before the end") << oneASecond(10) << HarpTime(300s - 1ms) << 10 << true;
    QTest::newRow("ten, the window's end") << oneASecond(10) << HarpTime(300s) << 9 << false;
    QTest::newRow("ten, a second later") << oneASecond(10) << HarpTime(301s) << 8 << false;
    QTest::newRow("ten, all gone") << oneASecond(10) << HarpTime(309s) << 0 << false;
    QTest::newRow("ten, but one too old") << QList<HarpTime>{0ms} + oneASecond(9, 300s) << HarpTime(308s) << 9 << false;
}

void tst_BanList::window()
{
    QFETCH(QList<HarpTime>, times);
    QFETCH(HarpTime, now);
    QFETCH(int, failures);
    QFETCH(bool, banned);
    const BanList bans = failed(times);
    const BanList::State state = bans.state(Client, now);
    QCOMPARE(state.failures, failures);
    QCOMPARE(state.limit, 10);
    QCOMPARE(state.isBanned(), banned);
    QCOMPARE(bans.isBanned(Client, now), banned);
}

void tst_BanList::bansEndAfterTheOldest()
{
    const BanList bans = failed(oneASecond(10, 40s));
    const auto end = bans.state(Client, 60s).bannedUntil;
    QVERIFY(end.has_value());
    QVERIFY(*end == 340s);
    QVERIFY(bans.isBanned(Client, *end - 1ms));
    QVERIFY(!bans.isBanned(Client, *end));
    QVERIFY(!bans.state(Client, *end).bannedUntil);
    QVERIFY(bans.state(Client, *end).nextExpiry == 341s);
    QVERIFY(!bans.state(Client, 1000s).nextExpiry);
}

void tst_BanList::nothingIsNotedWhileBanned()
{
    BanList bans = failed(oneASecond(10));
    for (int i = 0; i < 50; ++i)
        QVERIFY(bans.fail(Client, 20s + i * 1s).bannedUntil == HarpTime(300s));
    QCOMPARE(bans.state(Client, 299s).failures, 10);
    QVERIFY(!bans.isBanned(Client, 300s));
    QCOMPARE(bans.state(Client, 309s).failures, 0);
}

void tst_BanList::slidesOn()
{
    // After the ban nine still count: the next failure bans anew, until the second failure's end.
    BanList bans = failed(oneASecond(10));
    QVERIFY(!bans.isBanned(Client, 300s));
    const BanList::State state = bans.fail(Client, 300s);
    QVERIFY(state.isBanned());
    QVERIFY(state.bannedUntil == 301s);
    // One failure every 31 s is never a ban: ten of them last longer than the window.
    BanList slow;
    for (int i = 0; i < 100; ++i)
        QVERIFY(!slow.fail(Client, i * 34s).isBanned());
}

void tst_BanList::addressesAreApart()
{
    BanList bans = failed(oneASecond(10));
    QVERIFY(!bans.isBanned(Other, 9s));
    bans.fail(Other, 9s);
    QCOMPARE(bans.state(Other, 9s).failures, 1);
    QVERIFY(!bans.isBanned(QHostAddress(u"2001:db8::7"_s), 9s));
    const auto entries = bans.entries(9s);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].address, Client);
    QCOMPARE(entries[0].state.failures, 10);
    QCOMPARE(entries[1].address, Other);
    QCOMPARE(bans.entries(305s).size(), 2);
    QCOMPARE(bans.entries(309s).size(), 0);
}

void tst_BanList::ownLimits()
{
    const BanList bans = failed({0ms, 100ms}, {.count = 2, .window = 500ms});
    QVERIFY(bans.isBanned(Client, 499ms));
    QVERIFY(!bans.isBanned(Client, 500ms));
    // A limit below one would ban the innocent.
    QVERIFY(!BanList({.count = 0}).isBanned(Client, 0ms));
    QVERIFY(failed({0ms}, {.count = -3}).isBanned(Client, 1ms));
}

void tst_BanList::changedLimits()
{
    BanList bans = failed(oneASecond(6));
    bans.setLimits({.count = 5});
    QVERIFY(bans.isBanned(Client, 6s));
    QVERIFY(bans.state(Client, 6s).bannedUntil == 301s);
    bans.setLimits({.count = 6});
    QCOMPARE(bans.state(Client, 6s).failures, 5);
    bans.setLimits({.count = 6, .window = 2s});
    QCOMPARE(bans.state(Client, 6s).failures, 1);
}

void tst_BanList::memoryIsBounded()
{
    BanList bans({.count = 10, .maxAddresses = 1000});
    for (quint32 i = 0; i < 50000; ++i) {
        bans.fail(QHostAddress(0x0a000000 + i), i * 1ms);
        QVERIFY(bans.size() <= 1000);
    }
    // The latest are remembered.
    QCOMPARE(bans.state(QHostAddress(0x0a000000 + 49999u), 50s).failures, 1);
    // What no longer counts goes first.
    bans.fail(Client, 10000s);
    QCOMPARE(bans.state(Client, 10000s).failures, 1);
    QVERIFY(bans.size() <= 1000);
}

void tst_BanList::bannedAreForgottenLast()
{
    BanList bans({.count = 2, .maxAddresses = 100});
    bans.fail(Client, 0ms);
    bans.fail(Client, 0ms);
    for (quint32 i = 0; i < 5000; ++i)
        bans.fail(QHostAddress(0x0a000000 + i), 1000ms + i * 1ms);
    QVERIFY(bans.isBanned(Client, 10s));
}

void tst_BanList::forgets()
{
    BanList bans = failed(oneASecond(10));
    bans.forget(Other);
    QVERIFY(bans.isBanned(Client, 9s));
    bans.forget(Client);
    QVERIFY(!bans.isBanned(Client, 9s));
    bans.fail(Client, 9s);
    bans.clear();
    QCOMPARE(bans.size(), 0);
}

QTEST_APPLESS_MAIN(tst_BanList)
#include "tst_banlist.moc"
