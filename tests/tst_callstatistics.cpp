// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/callstatistics.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

using Part = DecodedMessage::Part;

RecordView frame(Direction direction, qint64 ms, quint32 connection = 1)
{
    return {.direction = direction, .connection = connection, .timeNs = ms * 1'000'000};
}

constexpr Direction Out = Direction::Outgoing;
constexpr Direction In = Direction::Incoming;

} // namespace

class tst_CallStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void counts();
    void idsAreAskedAgain();
    void manyOperations();
    void quantiles_data();
    void quantiles();
    void quantilesOfFew();
};

void tst_CallStatistics::counts()
{
    const DecoderInfo *const rpc = decoderNamed("jsonrpc"_L1);
    CallStatistics calls;
    calls.add(frame(Out, 0), {{.part = Part::Request, .operation = "get", .pair = "1"}}, rpc);
    calls.add(frame(Out, 10), {{.part = Part::Request, .operation = "get", .pair = "2"}}, rpc);
    calls.add(frame(In, 20), {{.operation = "changed"}}, rpc);
    calls.add(frame(In, 30), {{.part = Part::Reply, .pair = "1"}}, rpc);
    calls.add(frame(In, 50), {{.part = Part::Reply, .pair = "2", .isError = true}}, rpc);
    calls.add(frame(In, 60), {{.part = Part::Reply, .pair = "9"}}, rpc); // nobody asked
    calls.add(frame(Out, 70), {{.part = Part::Request, .operation = "get", .pair = "3"}}, rpc);
    calls.add(frame(Out, 70, 2), {{.part = Part::Request, .operation = "get", .pair = "3"}}, rpc);
    calls.add(frame(Out, 80), {{.part = Part::Heartbeat, .operation = "ping"}, {.part = Part::Piece}}, rpc);
    calls.add(frame(Out, 90), {{.operation = "plain"}}, nullptr);
    RecordView end = frame(Out, 2000);
    end.kind = RecordKind::End;
    calls.add(end, {}, nullptr);

    QList<CallRow> rows = calls.rows();
    QCOMPARE(rows.size(), 2);
    const CallRow &get = rows.at(0);
    QCOMPARE(get.protocol, "jsonrpc"_L1);
    QCOMPARE(get.operation, "get"_ba);
    QCOMPARE(get.direction, Out);
    QCOMPARE(get.count, 4);
    QCOMPARE(get.requests, 4);
    QCOMPARE(get.answered, 2);
    QCOMPARE(get.errors, 1);
    QCOMPARE(get.unanswered, 1);
    QCOMPARE(get.waiting, 1);
    QCOMPARE(get.rate, 2.0);
    QCOMPARE(get.mostNs, 40'000'000);
    QVERIFY(std::abs(get.p50Ns - 30'000'000) <= 30'000'000 / 64);
    QCOMPARE(rows.at(1).operation, "changed"_ba);
    QCOMPARE(rows.at(1).direction, In);
    QCOMPARE(rows.at(1).requests, 0);
    QCOMPARE(rows.at(1).p50Ns, -1);
    const qint64 changes = calls.changes();
    calls.finish();
    QVERIFY(calls.changes() > changes);
    rows = calls.rows();
    QCOMPARE(rows.at(0).unanswered, 2);
    QCOMPARE(rows.at(0).waiting, 0);
}

void tst_CallStatistics::idsAreAskedAgain()
{
    const DecoderInfo *const rpc = decoderNamed("jsonrpc"_L1);
    CallStatistics calls;
    for (int i = 0; i < 3; ++i)
        calls.add(frame(Out, i), {{.part = Part::Request, .operation = "get", .pair = "1"}}, rpc);
    calls.add(frame(In, 5), {{.part = Part::Reply, .pair = "1"}}, rpc);
    const CallRow row = calls.rows().constFirst();
    QCOMPARE(row.unanswered, 2);
    QCOMPARE(row.answered, 1);
    QCOMPARE(row.waiting, 0);
    QCOMPARE(row.mostNs, 3'000'000);
}

void tst_CallStatistics::manyOperations()
{
    const DecoderInfo *const rpc = decoderNamed("jsonrpc"_L1);
    CallStatistics calls;
    constexpr int Names = CallStatistics::MaxOperations + 500;
    for (int i = 0; i < Names; ++i)
        calls.add(frame(Out, i), {{.part = Part::Request, .operation = QByteArray::number(i), .pair = "1"}}, rpc);
    const QList<CallRow> rows = calls.rows();
    QCOMPARE(rows.size(), CallStatistics::MaxOperations + 1);
    QCOMPARE(rows.constLast().operation, QByteArray());
    QCOMPARE(rows.constLast().count, 500);
}

void tst_CallStatistics::quantiles_data()
{
    QTest::addColumn<double>("leastUs");
    QTest::addColumn<double>("mostUs");
    QTest::newRow("microseconds") << 0.0 << 40.0;
    QTest::newRow("milliseconds") << 100.0 << 90'000.0;
    QTest::newRow("minutes") << 1e6 << 3e8;
    QTest::newRow("everything") << 0.0 << 1e12;
}

/// Against the sorted list, as far off as is said.
void tst_CallStatistics::quantiles()
{
    QFETCH(double, leastUs);
    QFETCH(double, mostUs);
    QRandomGenerator random(5);
    LatencyHistogram histogram;
    std::vector<qint64> all;
    for (int i = 0; i < 5000; ++i) {
        // As many of each order of magnitude.
        const double us =
            std::exp(std::log(leastUs + 1) + random.generateDouble() * (std::log(mostUs + 1) - std::log(leastUs + 1)))
            - 1;
        all.push_back(qint64(us * 1000));
        histogram.add(all.back());
    }
    std::ranges::sort(all);
    QCOMPARE(histogram.count(), 5000);
    QCOMPARE(histogram.mostNs(), all.back());
    for (const double share : {0.01, 0.5, 0.95, 0.99, 1.0}) {
        const qint64 exact = all[size_t(std::ceil(share * 5000)) - 1];
        const qint64 found = histogram.quantileNs(share);
        QVERIFY2(std::abs(found - exact) <= std::max<qint64>(1000, exact / 64),
                 qPrintable(u"%1: %2 for %3"_s.arg(share).arg(found).arg(exact)));
    }
}

void tst_CallStatistics::quantilesOfFew()
{
    LatencyHistogram histogram;
    QCOMPARE(histogram.quantileNs(0.5), 0);
    histogram.add(-5);
    QCOMPARE(histogram.quantileNs(0.5), 0);
    histogram = {};
    histogram.add(123'456'789);
    for (const double share : {0.0, 0.5, 1.0})
        QCOMPARE(histogram.quantileNs(share), 123'456'789);
    histogram.add(std::numeric_limits<qint64>::max());
    QCOMPARE(histogram.mostNs(), LatencyHistogram::MaxNs);
}

QTEST_APPLESS_MAIN(tst_CallStatistics)
#include "tst_callstatistics.moc"
