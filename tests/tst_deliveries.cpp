// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/lanes/deliveries.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace plectrum;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Ms = 1'000'000;

/// "0>1 @5": lane 0 sends identity 1 at 5 ms; "2<1 @9": it comes to lane 2.
std::vector<LaneMessage> script(const QStringList &lines)
{
    static const QRegularExpression form(u"^(\\d)([<>])(\\d+) @(\\d+)$"_s);
    std::vector<LaneMessage> messages;
    for (const QString &line : lines) {
        const auto match = form.match(line);
        LaneMessage message;
        message.record = RecordId(messages.size() + 1);
        message.lane = match.captured(1).toInt();
        message.isSent = match.captured(2) == ">"_L1;
        message.identity = match.captured(3).toULongLong();
        message.timeNs = match.captured(4).toLongLong() * Ms;
        messages.push_back(message);
    }
    return messages;
}

QList<LaneSpan> open(int lanes)
{
    return QList<LaneSpan>(lanes, LaneSpan{0, 1'000'000 * Ms});
}

} // namespace

class tst_Deliveries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void counts_data();
    void counts();
    void latencies();
    void closedLanesLoseNothing();
    void plantedFaults_data();
    void plantedFaults();
};

/// Delivered, lost, late, again, out of order from lane 0 to lane 1.
void tst_Deliveries::counts_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<qint64>("alone");
    const auto row = [](const char *name, const QStringList &lines, const QList<qint64> &counts, qint64 alone = 0) {
        QTest::newRow(name) << lines << counts << alone;
    };
    row("delivered", {u"0>1 @0"_s, u"1<1 @5"_s}, {1, 0, 0, 0, 0});
    row("to the server only", {u"0>1 @0"_s}, {0, 0, 0, 0, 0}, 1);
    row("from the server only", {u"1<1 @0"_s}, {0, 0, 0, 0, 0});
    row("received before it was sent", {u"1<1 @0"_s, u"0>1 @1"_s}, {0, 0, 0, 0, 0}, 1);
    row("again", {u"0>1 @0"_s, u"1<1 @5"_s, u"1<1 @6"_s}, {1, 0, 0, 1, 0});
    row("equal ones are no copies", {u"0>1 @0"_s, u"0>1 @1"_s, u"1<1 @5"_s, u"1<1 @6"_s}, {2, 0, 0, 0, 0});
    row("late", {u"0>1 @0"_s, u"1<1 @200"_s}, {1, 0, 1, 0, 0});
    row("out of order", {u"0>1 @0"_s, u"0>2 @1"_s, u"1<2 @5"_s, u"1<1 @6"_s}, {2, 0, 0, 0, 1});
    row("lost, another lane got it", {u"0>1 @0"_s, u"1<1 @1"_s, u"2<1 @1"_s, u"0>2 @2"_s, u"2<2 @3"_s},
        {1, 1, 0, 0, 0});
    row("the second of equal ones is lost", {u"0>1 @0"_s, u"1<1 @1"_s, u"2<1 @1"_s, u"0>1 @2"_s, u"2<1 @3"_s},
        {1, 1, 0, 0, 0});
    row("a lane that never gets this sender's messages loses none",
        {u"0>1 @0"_s, u"2<1 @1"_s, u"0>2 @2"_s, u"2<2 @3"_s}, {0, 0, 0, 0, 0});
}

void tst_Deliveries::counts()
{
    QFETCH(QStringList, lines);
    QFETCH(QList<qint64>, counts);
    QFETCH(qint64, alone);
    auto messages = script(lines);
    const DeliveryTally tally = tallyDeliveries(messages, open(3), 100ms);
    const DeliveryCell &cell = tally.cell(0, 1);
    QCOMPARE((QList<qint64>{cell.delivered, cell.lost, cell.late, cell.again, cell.outOfOrder}), counts);
    QCOMPARE(tally.alone[0], alone);
    const bool sound = std::all_of(counts.begin() + 1, counts.end(), [](qint64 count) { return count == 0; });
    QCOMPARE(cell.isSound(), sound);
}

void tst_Deliveries::latencies()
{
    QStringList lines;
    for (int i = 0; i < 100; ++i)
        lines << u"0>%1 @%2"_s.arg(i).arg(i * 1000) << u"1<%1 @%2"_s.arg(i).arg(i * 1000 + i + 1);
    auto messages = script(lines);
    const DeliveryCell cell = tallyDeliveries(messages, open(2), 1s).cell(0, 1);
    QCOMPARE(cell.medianNs, 51 * Ms);
    QCOMPARE(cell.p95Ns, 96 * Ms);
    QCOMPARE(cell.worstNs, 100 * Ms);
    QCOMPARE(messages[3].latencyNs(messages), 2 * Ms);
}

void tst_Deliveries::closedLanesLoseNothing()
{
    const QStringList lines{u"0>1 @10"_s, u"1<1 @11"_s,  u"2<1 @11"_s, u"0>2 @20"_s,
                            u"2<2 @21"_s, u"0>3 @400"_s, u"2<3 @401"_s};
    auto messages = script(lines);
    auto spans = open(3);
    spans[1].endNs = 300 * Ms;
    const DeliveryTally tally = tallyDeliveries(messages, spans, 100ms);
    QCOMPARE(tally.lost, (std::vector<LostDelivery>{{3, 1}})); // the third came after its end
    auto again = script(lines);
    spans[1].endNs = 100 * Ms; // the second might still have come
    QVERIFY(tallyDeliveries(again, spans, 100ms).lost.empty());
    auto opened = script(lines);
    spans[1] = {25 * Ms, 300 * Ms}; // was not there yet
    QVERIFY(tallyDeliveries(opened, spans, 100ms).lost.empty());
}

void tst_Deliveries::plantedFaults_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// A group of five, everybody's messages go to all; what is dropped, doubled and delayed must be found, and no more.
void tst_Deliveries::plantedFaults()
{
    QFETCH(quint32, seed);
    constexpr int Lanes = 5;
    QRandomGenerator random(seed);
    std::vector<LaneMessage> messages;
    DeliveryCell expected[Lanes][Lanes];
    for (int n = 0; n < 200; ++n) {
        const int from = int(random.bounded(Lanes));
        const qint64 at = n * 10 * Ms;
        messages.push_back({.lane = from, .isSent = true, .timeNs = at, .identity = quint64(n)});
        for (int to = 0; to < Lanes; ++to) {
            const int fate = n < 50 || to == 0 ? 99 : int(random.bounded(100)); // lane 0 gets all, all get the first
            DeliveryCell &cell = expected[from][to];
            if (fate < 5) {
                ++cell.lost;
                continue;
            }
            ++cell.delivered;
            const bool isLate = fate < 10;
            cell.late += isLate;
            const qint64 latency = (isLate ? 500 : 1 + to) * Ms;
            messages.push_back({.lane = to, .timeNs = at + latency, .identity = quint64(n)});
            if (fate >= 10 && fate < 15) {
                ++cell.again;
                messages.push_back({.lane = to, .timeNs = at + latency + Ms, .identity = quint64(n)});
            }
        }
    }
    std::ranges::stable_sort(messages, {}, &LaneMessage::timeNs);
    for (size_t i = 0; i < messages.size(); ++i)
        messages[i].record = RecordId(i + 1);
    const DeliveryTally tally = tallyDeliveries(messages, open(Lanes), 100ms);
    for (int from = 0; from < Lanes; ++from) {
        for (int to = 0; to < Lanes; ++to) {
            const DeliveryCell &cell = tally.cell(from, to);
            QCOMPARE(cell.delivered, expected[from][to].delivered);
            QCOMPARE(cell.lost, expected[from][to].lost);
            QCOMPARE(cell.late, expected[from][to].late);
            QCOMPARE(cell.again, expected[from][to].again);
            // A late one is overtaken by those sent within its delay, if they go to the same lane.
            QVERIFY(cell.outOfOrder <= cell.late);
        }
    }
}

QTEST_GUILESS_MAIN(tst_Deliveries)
#include "tst_deliveries.moc"
