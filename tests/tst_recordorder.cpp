// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/recordorder.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace plectrum;

/// Records by time, in memory and beyond it.
class tst_RecordOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void sorts_data();
    void sorts();
    void knowsWhatIsSorted();
    void runsAreAsLongAsCanBe();
    void visitorsEndIt();
};

void tst_RecordOrder::sorts_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("records");
    QTest::newRow("none") << 10 << 0;
    QTest::newRow("one") << 10 << 1;
    QTest::newRow("in memory") << 1000 << 999;
    QTest::newRow("just on disk") << 1000 << 1000;
    QTest::newRow("one beyond") << 1000 << 1001;
    QTest::newRow("many chunks, long reads") << 6000 << 50'000;
    QTest::newRow("very many chunks") << 3 << 5000;
}

void tst_RecordOrder::sorts()
{
    QFETCH(int, held);
    QFETCH(int, records);
    QRandomGenerator random(7);
    RecordOrder order(held);
    std::vector<std::tuple<qint64, qint64, RecordId>> expected;
    for (int i = 0; i < records; ++i) {
        const qint64 time = qint64(random.bounded(1000)) - 100;
        const qint64 place = random.bounded(5);
        expected.emplace_back(time, place, i + 1);
        QVERIFY(order.add(time, place));
    }
    QCOMPARE(order.count(), records);
    std::ranges::sort(expected);
    QCOMPARE(order.isSorted(), records < 2);
    QCOMPARE(order.earliestNs(), records == 0 ? 0 : qMin<qint64>(0, std::get<0>(expected.front())));
    std::vector<RecordId> found;
    QVERIFY(order.forEachRun([&found](RecordId first, RecordId end) -> Result<void> {
        for (RecordId id = first; id < end; ++id)
            found.push_back(id);
        return {};
    }));
    QCOMPARE(qsizetype(found.size()), qsizetype(records));
    for (size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found[i], std::get<2>(expected[i]));
}

void tst_RecordOrder::knowsWhatIsSorted()
{
    RecordOrder order(4);
    for (const qint64 time : {1, 1, 2, 3, 3, 9})
        QVERIFY(order.add(time, order.count()));
    QVERIFY(order.isSorted());
    QVERIFY(order.add(8, 0));
    QVERIFY(!order.isSorted());
    RecordOrder places;
    QVERIFY(places.add(1, 5));
    QVERIFY(places.add(1, 4));
    QVERIFY(!places.isSorted());
}

void tst_RecordOrder::runsAreAsLongAsCanBe()
{
    RecordOrder order(2);
    for (const qint64 time : {10, 11, 12, 5, 6, 13, 14})
        QVERIFY(order.add(time, 0));
    QList<std::pair<RecordId, RecordId>> runs;
    QVERIFY(order.forEachRun([&runs](RecordId first, RecordId end) -> Result<void> {
        runs.append({first, end});
        return {};
    }));
    QCOMPARE(runs, (QList<std::pair<RecordId, RecordId>>{{4, 6}, {1, 4}, {6, 8}}));
}

void tst_RecordOrder::visitorsEndIt()
{
    RecordOrder order;
    QVERIFY(order.add(2, 0));
    QVERIFY(order.add(1, 0));
    int visits = 0;
    const auto ended = order.forEachRun([&visits](RecordId, RecordId) -> Result<void> {
        ++visits;
        return unexpected(ErrorCode::Cancelled, {});
    });
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Cancelled);
    QCOMPARE(visits, 1);
}

QTEST_GUILESS_MAIN(tst_RecordOrder)
#include "tst_recordorder.moc"
