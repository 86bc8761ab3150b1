// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturenotes.h"
#include "support/growingcapture.h"
#include "ui/models/timelinemodel.h"
#include "ui/overviewstrip.h"
#include "ui/theme.h"
#include "websocket/violation.h"

#include <QImage>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Timeout = 20000;

/// A strip over a capture of a second: row N of `rows` stands at N / rows seconds.
struct Stage {
    GrowingCapture capture;
    TimelineModel model;
    OverviewStrip strip{model};
    qint64 rows = 0;
    qint64 stepNs = 0;

    explicit Stage(qint64 count)
        : stepNs(1'000'000'000 / qMax<qint64>(1, count))
    {
        grow(count);
        strip.resize(800, 52);
        model.setReader(capture.reader());
    }
    void grow(qint64 count)
    {
        for (qint64 i = 0; i < count; ++i) {
            RecordView record{.direction = ++rows % 4 == 0 ? Direction::Outgoing : Direction::Incoming,
                              .connection = 1,
                              .timeNs = rows * stepNs,
                              .payload = "hello",
                              .payloadBytes = 5};
            record.header.payloadLength = 5;
            record.header.lengthBytes = 1;
            capture.writer().append(record);
            if (capture.writer().isFull())
                (void)capture.writer().flush();
        }
        (void)capture.writer().flush();
        model.refresh();
    }
    bool isComplete() const { return strip.scan().scanned() == rows; }
};

} // namespace

class tst_OverviewStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void sumsUp();
    void joinsSpans();
    void agreesWithARecount();
    void growsInTheBackground();
    void zoomsByDragging();
    void zoomsOpenEnded();
    void zoomsIntoSilence();
    void worksByKeyboard();
    void showsMarks();
    void startsAnewWithAnotherCapture();
};

void tst_OverviewStrip::sumsUp()
{
    TrafficOverview overview;
    QVERIFY(overview.isEmpty());
    RecordView record{
        .direction = Direction::Incoming, .connection = 1, .timeNs = 5000, .payload = "abc", .payloadBytes = 3};
    record.header.payloadLength = 3;
    record.header.lengthBytes = 1;
    overview.add(1, record);
    record.header.fin = false;
    record.direction = Direction::Outgoing;
    record.timeNs = 5100;
    overview.add(2, record);
    record.header = {.fin = true, .opcode = Opcode::Close, .lengthBytes = 1};
    record.violations = Violation::LongLength;
    record.timeNs = -7; // of a clock that was set back
    overview.add(3, record);
    const TrafficBin all = overview.sum(0, 6000);
    QCOMPARE(all.bytes[size_t(Direction::Incoming)], 5);
    QCOMPARE(all.messages[size_t(Direction::Incoming)], 1);
    QCOMPARE(all.messages[size_t(Direction::Outgoing)], 0); // no message has ended
    QCOMPARE(all.marks, TrafficBin::Marks(TrafficBin::Mark::Close) | TrafficBin::Mark::Violation);
    QCOMPARE(all.first, 1);
    QCOMPARE(all.last, 3);
    QCOMPARE(overview.sum(0, 1000).first, 3);
    QCOMPARE(overview.sum(5000, 5001).last, 2);
    QCOMPARE(overview.sum(7000, 9000), TrafficBin());
    QCOMPARE(overview.endNs(), 5100);
}

void tst_OverviewStrip::joinsSpans()
{
    TrafficOverview overview;
    RecordView record{.connection = 1, .payload = "abc", .payloadBytes = 3};
    record.header.payloadLength = 3;
    record.header.lengthBytes = 1;
    qint64 id = 0;
    for (qint64 timeNs = 1; timeNs < 1'000'000'000'000'000'000; timeNs *= 3) {
        record.timeNs = timeNs;
        overview.add(++id, record);
        QVERIFY(qsizetype(overview.bins().size()) <= TrafficOverview::MaxBins);
        const TrafficBin all = overview.sum(0, timeNs + 1);
        QCOMPARE(all.messages[0], id);
        QCOMPARE(all.bytes[0], id * 5);
        QCOMPARE(all.first, 1);
        QCOMPARE(all.last, id);
    }
}

/// However records are spread, a span holds what a count of its records gives.
void tst_OverviewStrip::agreesWithARecount()
{
    QRandomGenerator random(7);
    TrafficOverview overview;
    QList<qint64> times;
    RecordView record{.connection = 1, .payload = "abc", .payloadBytes = 3};
    record.header.payloadLength = 3;
    qint64 timeNs = 0;
    for (int i = 1; i <= 20000; ++i) {
        timeNs += random.bounded(1, i % 1000 == 0 ? 90'000'000 : 40'000);
        record.timeNs = timeNs;
        overview.add(i, record);
        times << timeNs;
    }
    for (int round = 0; round < 200; ++round) {
        const qint64 from = qint64(random.bounded(double(timeNs)));
        const qint64 to = from + qint64(random.bounded(double(timeNs - from))) + 1;
        // Spans that touch count as wholes.
        const qint64 first = from / overview.binNs() * overview.binNs();
        const qint64 end = (to + overview.binNs() - 1) / overview.binNs() * overview.binNs();
        const auto expected = std::ranges::count_if(times, [&](qint64 each) { return each >= first && each < end; });
        QCOMPARE(overview.sum(from, to).messages[0], qint64(expected));
    }
}

void tst_OverviewStrip::growsInTheBackground()
{
    Stage stage(0);
    QVERIFY(stage.strip.isHidden());
    stage.stepNs = 1'000'000;
    for (int round = 0; round < 4; ++round) {
        stage.grow(500);
        QTRY_VERIFY_WITH_TIMEOUT(stage.isComplete(), Timeout);
    }
    QVERIFY(!stage.strip.isHidden());
    const TrafficBin all = stage.strip.scan().overview().sum(0, 3'000'000'000);
    QCOMPARE(all.messages[size_t(Direction::Outgoing)], 500);
    QCOMPARE(all.messages[size_t(Direction::Incoming)], 1500);
    QCOMPARE(all.bytes[size_t(Direction::Incoming)], 1500 * 7);
    QVERIFY(stage.strip.accessibleDescription().contains(u"500"_s));
    QVERIFY(!stage.strip.accessibleName().isEmpty());
}

void tst_OverviewStrip::zoomsByDragging()
{
    Stage stage(1000);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isComplete(), Timeout);
    stage.strip.show();
    QSignalSpy asked(&stage.strip, &OverviewStrip::recordAsked);
    const int width = stage.strip.width() - 24;
    QTest::mousePress(&stage.strip, Qt::LeftButton, {}, {12 + width / 4, 20});
    QTest::mouseMove(&stage.strip, {12 + width / 3, 20});
    QTest::mouseMove(&stage.strip, {12 + width / 2, 20});
    QTest::mouseRelease(&stage.strip, Qt::LeftButton, {}, {12 + width / 2, 20});
    QVERIFY(stage.strip.zoom());
    QVERIFY(stage.model.hasRange());
    QVERIFY(qAbs(stage.model.rowCount() - 250) < 6);
    QVERIFY(qAbs(stage.model.recordAt(0) - 250) < 6);
    QCOMPARE(asked.size(), 0);

    // A click goes to what was there; a double click shows all.
    QTest::mouseClick(&stage.strip, Qt::LeftButton, {}, {12 + width * 3 / 4, 20});
    QCOMPARE(asked.size(), 1);
    QVERIFY(qAbs(asked.first().first().toLongLong() - 750) < 6);
    QTest::mouseDClick(&stage.strip, Qt::LeftButton, {}, {12 + width / 2, 20});
    QVERIFY(!stage.strip.zoom());
    QCOMPARE(stage.model.rowCount(), 1000);
}

void tst_OverviewStrip::zoomsOpenEnded()
{
    Stage stage(1000);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isComplete(), Timeout);
    stage.strip.zoomTo(900'000'000, 1'000'000'001);
    const int rows = stage.model.rowCount();
    QVERIFY(qAbs(rows - 101) < 3);
    stage.grow(50);
    QCOMPARE(stage.model.rowCount(), rows + 50);
    stage.strip.zoomTo(100'000'000, 200'000'000);
    const int closed = stage.model.rowCount();
    stage.grow(50);
    QCOMPARE(stage.model.rowCount(), closed);
}

void tst_OverviewStrip::zoomsIntoSilence()
{
    Stage stage(2);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isComplete(), Timeout);
    stage.strip.zoomTo(600'000'000, 700'000'000); // rows stand at 0.5 s and 1 s
    QCOMPARE(stage.model.rowCount(), 0);
    QCOMPARE(stage.model.hiddenCount(), 2);
    stage.strip.resetZoom();
    QCOMPARE(stage.model.rowCount(), 2);
}

void tst_OverviewStrip::worksByKeyboard()
{
    Stage stage(1000);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isComplete(), Timeout);
    stage.strip.show();
    QSignalSpy asked(&stage.strip, &OverviewStrip::recordAsked);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&stage.strip, Qt::Key_Right);
    QTest::keyClick(&stage.strip, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QVERIFY(qAbs(asked.first().first().toLongLong() - 100) < 5);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&stage.strip, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(!stage.strip.zoom());
    QTest::keyClick(&stage.strip, Qt::Key_Return);
    QVERIFY(stage.strip.zoom());
    QVERIFY(qAbs(stage.model.rowCount() - 200) < 6);
    QTest::keyClick(&stage.strip, Qt::Key_Escape);
    QVERIFY(!stage.strip.zoom());
    QTest::keyClick(&stage.strip, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(&stage.strip, Qt::Key_Return);
    QVERIFY(qAbs(stage.model.rowCount() - 700) < 6);
}

void tst_OverviewStrip::showsMarks()
{
    Stage stage(100);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isComplete(), Timeout);
    const QImage plain = stage.strip.grab().toImage();
    QVERIFY((*CaptureNotes::open(stage.capture.reader()->path()))->set(50, {.bookmarked = true}));
    stage.model.refresh();
    const QImage bookmarked = stage.strip.grab().toImage();
    QVERIFY(plain != bookmarked);
    RecordView record{
        .connection = 1, .timeNs = 900'000'000, .violations = Violation::LongLength, .payload = "x", .payloadBytes = 1};
    record.header.payloadLength = 1;
    stage.capture.append(record);
    ++stage.rows;
    stage.model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(stage.isComplete(), Timeout);
    const QColor warning = themeColors(stage.strip.palette()).warning;
    const QImage image = stage.strip.grab().toImage();
    const int x = 12 + int(0.9 * (stage.strip.width() - 24));
    bool isMarked = false;
    for (int at = x - 4; at <= x + 4; ++at)
        isMarked |= image.pixelColor(at, 14) == warning;
    QVERIFY(isMarked);
}

void tst_OverviewStrip::startsAnewWithAnotherCapture()
{
    Stage stage(100);
    QTRY_VERIFY_WITH_TIMEOUT(stage.isComplete(), Timeout);
    stage.strip.zoomTo(0, 100'000'000);
    GrowingCapture other;
    other.grow(7);
    stage.model.setReader(other.reader());
    QVERIFY(!stage.strip.zoom());
    QCOMPARE(stage.model.rowCount(), 7);
    QTRY_COMPARE_WITH_TIMEOUT(stage.strip.scan().scanned(), 7, Timeout);
    stage.model.setReader(nullptr);
    QVERIFY(stage.strip.isHidden());
}

QTEST_MAIN(tst_OverviewStrip)
#include "tst_overviewstrip.moc"
