// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturenotes.h"
#include "support/growingcapture.h"
#include "ui/models/backgroundscan.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Timeout = 20'000; ///< ms

} // namespace

class tst_BackgroundScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void findsAndGrows();
    void sumsBytes();
    void newFilterReplacesTheOld();
    void haltKeepsWhatIsThere();
    void beginsAnewWithNotes();
    void tellsFailure();
    void endsWhileScanning();
    void keepsManyIds();
};

void tst_BackgroundScan::findsAndGrows()
{
    GrowingCapture capture;
    capture.grow(900);
    BackgroundScan scan;
    scan.start(capture.reader()->path(), *Filter::compile(u"dir == out"_s), 900);
    QVERIFY(scan.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!scan.isRunning(), Timeout);
    QCOMPARE(scan.hits().size(), 300);
    QCOMPARE(scan.hits().at(0), 3);
    QCOMPARE(scan.scanned(), 900);
    capture.grow(300);
    scan.grow(1200);
    QTRY_COMPARE_WITH_TIMEOUT(scan.scanned(), 1200, Timeout);
    QCOMPARE(scan.hits().size(), 400);
    // Only as far as asked.
    capture.grow(300);
    scan.grow(1300);
    QTRY_COMPARE_WITH_TIMEOUT(scan.scanned(), 1300, Timeout);
    QTRY_VERIFY_WITH_TIMEOUT(!scan.isRunning(), Timeout);
}

void tst_BackgroundScan::sumsBytes()
{
    GrowingCapture capture;
    capture.grow(9);
    BackgroundScan scan;
    scan.start(capture.reader()->path(), {}, 9);
    QTRY_VERIFY_WITH_TIMEOUT(!scan.isRunning(), Timeout);
    QVERIFY(scan.hits().isEmpty());
    QCOMPARE(scan.wireBytes(), 9 * (5 + 2)); // "row 1" and its header
    capture.grow(90);
    scan.grow(50);
    QTRY_COMPARE_WITH_TIMEOUT(scan.wireBytes(), 9 * 7 + 41 * 8, Timeout);
    scan.grow(99);
    QTRY_COMPARE_WITH_TIMEOUT(scan.wireBytes(), 9 * 7 + 90 * 8, Timeout);
}

void tst_BackgroundScan::newFilterReplacesTheOld()
{
    GrowingCapture capture;
    capture.grow(30'000);
    BackgroundScan scan;
    const QString path = capture.reader()->path();
    for (int i = 0; i < 20; ++i)
        scan.start(path, *Filter::compile(u"dir == %1"_s.arg(i % 2 ? u"out"_s : u"in"_s)), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!scan.isRunning(), Timeout);
    QCOMPARE(scan.hits().size(), 10'000);
    for (qint64 i = 1; i < scan.hits().size(); ++i)
        QVERIFY(scan.hits().at(i - 1) < scan.hits().at(i));
    GrowingCapture other;
    other.grow(10);
    scan.start(other.reader()->path(), *Filter::compile(u"fin"_s), 10);
    QTRY_VERIFY_WITH_TIMEOUT(!scan.isRunning(), Timeout);
    QCOMPARE(scan.hits().size(), 10);
}

void tst_BackgroundScan::haltKeepsWhatIsThere()
{
    GrowingCapture capture;
    capture.grow(10);
    BackgroundScan scan;
    scan.start(capture.reader()->path(), *Filter::compile(u"fin"_s), 10);
    QTRY_VERIFY_WITH_TIMEOUT(!scan.isRunning(), Timeout);
    scan.halt();
    QCOMPARE(scan.hits().size(), 10);
    capture.grow(10);
    scan.grow(20);
    QVERIFY(!scan.isRunning());
    scan.stop();
    QVERIFY(scan.hits().isEmpty());
}

void tst_BackgroundScan::beginsAnewWithNotes()
{
    GrowingCapture capture;
    capture.grow(10);
    BackgroundScan scan;
    QSignalSpy restarted(&scan, &BackgroundScan::restarted);
    scan.start(capture.reader()->path(), *Filter::compile(u"bookmark"_s), 10);
    QTRY_VERIFY_WITH_TIMEOUT(!scan.isRunning(), Timeout);
    QVERIFY(scan.hits().isEmpty());
    const auto notes = CaptureNotes::open(capture.reader()->path());
    QVERIFY(notes && (*notes)->set(4, {.bookmarked = true}));
    scan.grow(10);
    QTRY_COMPARE_WITH_TIMEOUT(restarted.size(), 1, Timeout);
    QTRY_VERIFY_WITH_TIMEOUT(!scan.isRunning(), Timeout);
    QCOMPARE(scan.hits().size(), 1);
    QCOMPARE(scan.hits().at(0), 4);
    scan.grow(10);
    QTRY_VERIFY_WITH_TIMEOUT(!scan.isRunning(), Timeout);
    QCOMPARE(restarted.size(), 1);
}

void tst_BackgroundScan::tellsFailure()
{
    BackgroundScan scan;
    QSignalSpy failed(&scan, &BackgroundScan::failed);
    scan.start(u"/nowhere/at-all.plectrum"_s, *Filter::compile(u"fin"_s), 10);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Timeout);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::FileNotFound);
    QVERIFY(!scan.isRunning());
}

void tst_BackgroundScan::endsWhileScanning()
{
    GrowingCapture capture;
    capture.grow(50'000);
    for (int i = 0; i < 10; ++i) {
        BackgroundScan scan;
        scan.start(capture.reader()->path(), *Filter::compile(u"text matches /(\\d+)+x/"_s), 50'000);
        if (i % 2)
            QTRY_VERIFY_WITH_TIMEOUT(scan.scanned() > 0, Timeout);
    }
    QCOMPARE(capture.reader()->refresh().value_or(0), 50'000);
}

/// Also ids without gaps, and such that lie further apart than two or four bytes count.
void tst_BackgroundScan::keepsManyIds()
{
    std::vector<RecordId> all;
    for (RecordId id = 1; id <= 20'000; ++id)
        all.push_back(id * 3 + (id > 6000 ? 5'000'000'000 : 0) + (id > 6001 ? 5'000'000'000 : 0));
    for (RecordId id = 1; id <= 9'000; ++id)
        all.push_back(all.back() + 1);
    for (RecordId id = 1; id <= 9'000; ++id)
        all.push_back(all.back() + 100);
    RecordIds ids;
    QCOMPARE(ids.lowerBound(1), 0);
    for (size_t i = 0; i < all.size(); i += 700)
        ids.append({all.begin() + qsizetype(i), all.begin() + qsizetype(qMin(all.size(), i + 700))});
    QCOMPARE(ids.size(), qint64(all.size()));
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(ids.at(qint64(i)), all[i]);
        QCOMPARE(ids.lowerBound(all[i]), qint64(i));
        QCOMPARE(ids.upperBound(all[i]), qint64(i) + 1);
        const bool isNext = i > 0 && all[i - 1] == all[i] - 1;
        QCOMPARE(ids.lowerBound(all[i] - 1), qint64(i) - (isNext ? 1 : 0));
    }
    ids.clear();
    QVERIFY(ids.isEmpty());
    QCOMPARE(ids.upperBound(5), 0);
}

QTEST_GUILESS_MAIN(tst_BackgroundScan)
#include "tst_backgroundscan.moc"
