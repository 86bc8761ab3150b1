// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "decoders/decodedmeanings.h"
#include "decoders/recorddecoder.h"
#include "support/growingcapture.h"
#include "support/patience.h"
#include "ui/models/timelinemodel.h"
#include "ui/timelineview.h"
#include "websocket/violation.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_TimelineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void growsWithTheCapture();
    void filters();
    void filterGrows();
    void swapsReaders();
    void showsCells();
    void tellsConnectionsApart();
    void findsRows();
    void showsDamage();
    void marksViolations();
    void limitsItselfToARange();
    void pauses();
    void countsTimes_data();
    void countsTimes();
    void looksBackForTheSameDirection();
    void saysBitsAndSubprotocols();
    void marksRules();
    void marksRulesOfMeaning();
    void saysWhatRowsMean();
};

void tst_TimelineModel::growsWithTheCapture()
{
    GrowingCapture capture;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader());
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int round = 1; round <= 5; ++round) {
        capture.grow(700);
        model.refresh();
        QCOMPARE(model.rowCount(), round * 700);
        QCOMPARE(inserted.size(), round);
    }
    model.refresh();
    QCOMPARE(inserted.size(), 5);
    QCOMPARE(model.recordCount(), 3500);
    QCOMPARE(model.hiddenCount(), 0);
}

void tst_TimelineModel::filters()
{
    GrowingCapture capture;
    capture.grow(3000);
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader());
    model.setFilter(*Filter::compile(u"dir == out"_s));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.hiddenCount(), 2000);
    QCOMPARE(model.recordAt(0), 3);
    QCOMPARE(model.recordAt(999), 3000);
    model.setFilter(*Filter::compile(u"text contains \"nothing\""_s));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(Filter());
    QCOMPARE(model.rowCount(), 3000);
}

void tst_TimelineModel::filterGrows()
{
    GrowingCapture capture;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader());
    model.setFilter(*Filter::compile(u"text contains \"0\""_s));
    for (int round = 0; round < 4; ++round) {
        capture.grow(500);
        model.refresh();
        QTRY_VERIFY(!model.isScanning());
        int expected = 0;
        for (int number = 1; number <= (round + 1) * 500; ++number)
            expected += QByteArray::number(number).contains('0') ? 1 : 0;
        QCOMPARE(model.rowCount(), expected);
    }
}

void tst_TimelineModel::swapsReaders()
{
    GrowingCapture first;
    GrowingCapture second;
    first.grow(100);
    second.grow(7);
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(first.reader());
    QCOMPARE(model.rowCount(), 100);
    model.setReader(second.reader());
    QCOMPARE(model.rowCount(), 7);
    model.setReader(nullptr);
    QCOMPARE(model.rowCount(), 0);
    model.refresh();
}

void tst_TimelineModel::showsCells()
{
    GrowingCapture capture;
    capture.grow(3);
    TimelineModel model;
    model.setReader(capture.reader());
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, TimelineModel::Number), u"1"_s);
    QCOMPARE(cell(0, TimelineModel::Time), u"0.000001"_s);
    QCOMPARE(cell(0, TimelineModel::DirectionColumn), u"↙"_s);
    QCOMPARE(cell(2, TimelineModel::DirectionColumn), u"↗"_s);
    QCOMPARE(cell(0, TimelineModel::Kind), u"text"_s);
    QCOMPARE(cell(0, TimelineModel::Length), u"5"_s);
    QCOMPARE(cell(2, TimelineModel::Preview), u"row 3"_s);
    QCOMPARE(model.index(2, TimelineModel::DirectionColumn).data(Qt::AccessibleTextRole).toString(), u"sent"_s);
    QCOMPARE(model.index(1, 0).data(TimelineModel::RecordIdRole).toLongLong(), 2);
}

void tst_TimelineModel::tellsConnectionsApart()
{
    GrowingCapture capture;
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader());
    TimelineView view;
    view.setModel(&model);
    const auto cell = [&model](int row) { return model.index(row, TimelineModel::ConnectionColumn).data().toString(); };

    capture.writer().addConnection({.role = Role::Client});
    capture.grow(1, 1);
    model.refresh();
    QVERIFY(!model.hasManyConnections());
    QVERIFY(view.isColumnHidden(TimelineModel::ConnectionColumn));
    QCOMPARE(cell(0), u"1 client"_s);

    capture.writer().addConnection({.role = Role::Server});
    capture.grow(1, 2);
    model.refresh();
    QVERIFY(model.hasManyConnections());
    QVERIFY(!view.isColumnHidden(TimelineModel::ConnectionColumn));
    QCOMPARE(cell(0), u"1 client"_s);
    QCOMPARE(cell(1), u"2 server"_s);
    QVERIFY(model.index(1, 0).data(TimelineModel::ServerRole).toBool());
    QVERIFY(!model.index(0, 0).data(TimelineModel::ServerRole).toBool());

    // A row whose connection nobody told of.
    capture.grow(1, 9);
    model.refresh();
    QCOMPARE(cell(2), u"9 client"_s);
    model.setReader(nullptr);
    QVERIFY(!model.hasManyConnections());
}

void tst_TimelineModel::findsRows()
{
    GrowingCapture capture;
    capture.grow(30);
    TimelineModel model;
    model.setReader(capture.reader());
    QCOMPARE(model.rowOf(1), 0);
    QCOMPARE(model.rowOf(30), 29);
    QCOMPARE(model.rowOf(1000), 29);
    model.setFilter(*Filter::compile(u"dir == out"_s));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowOf(3), 0);
    QCOMPARE(model.rowOf(5), 0);
    QCOMPARE(model.rowOf(6), 1);
    QCOMPARE(model.rowOf(2), -1);
}

/// Rows of a block that cannot be read stay rows, and say so.
void tst_TimelineModel::showsDamage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.plectrum"_s);
    {
        GrowingCapture capture(path);
        capture.grow(20000);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf("row 10000");
    QVERIFY(at > 0);
    QVERIFY(file.seek(at));
    QCOMPARE(file.write("XXXXXXXXX"), 9);
    file.close();

    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(std::move(*CaptureReader::open(path)));
    QCOMPARE(model.rowCount(), 20000);
    QCOMPARE(model.index(9999, TimelineModel::Number).data().toString(), QLocale().toString(10000));
    QCOMPARE(model.index(9999, TimelineModel::Kind).data().toString(), u"damaged"_s);
    QVERIFY(!model.index(9999, TimelineModel::Preview).data().toString().isEmpty());
    QVERIFY(model.index(9999, 0).data(TimelineModel::ViolationsRole).toUInt() != 0);
    QCOMPARE(model.index(0, TimelineModel::Preview).data().toString(), u"row 1"_s);
    QCOMPARE(model.index(19999, TimelineModel::Preview).data().toString(), u"row 20000"_s);

    // A filter goes on behind the damage.
    model.setFilter(*Filter::compile(u"text == \"row 1\" or text == \"row 20000\""_s));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 2);
}

void tst_TimelineModel::marksViolations()
{
    GrowingCapture capture;
    RecordView record{.direction = Direction::Incoming, .connection = 1, .payload = "\xff", .payloadBytes = 1};
    record.violations = Violation::InvalidUtf8;
    capture.append(record);
    TimelineModel model;
    model.setReader(capture.reader());
    const QModelIndex index = model.index(0, TimelineModel::Kind);
    QCOMPARE(Violations::fromInt(index.data(TimelineModel::ViolationsRole).toUInt()),
             Violations(Violation::InvalidUtf8));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"RFC 6455 §8.1"_s));
}

void tst_TimelineModel::limitsItselfToARange()
{
    GrowingCapture capture;
    capture.grow(100);
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader());
    model.setRange(41, 61);
    QVERIFY(model.hasRange());
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.recordAt(0), 41);
    QCOMPARE(model.rowOf(50), 9);
    QCOMPARE(model.rowOf(12), -1);
    QCOMPARE(model.rowOf(99), 19);
    QCOMPARE(model.hiddenCount(), 80);
    // With a filter, and while more comes.
    model.setFilter(*Filter::compile(u"dir == out"_s));
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.recordAt(0), 42);
    QCOMPARE(model.recordAt(6), 60);
    QCOMPARE(model.rowOf(45), 1);
    model.setRange(99, 160);
    QCOMPARE(model.rowCount(), 1);
    capture.grow(100);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 21);
    QCOMPARE(model.recordAt(20), 159);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 61);
    model.clearRange();
    QVERIFY(!model.hasRange());
    QCOMPARE(model.rowCount(), 200);
}

void tst_TimelineModel::pauses()
{
    GrowingCapture capture;
    capture.grow(10);
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(capture.reader());
    model.setPaused(true);
    capture.grow(5);
    QSignalSpy counts(&model, &TimelineModel::countsChanged);
    model.refresh();
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.recordCount(), 10);
    QCOMPARE(model.waitingCount(), 5);
    QVERIFY(!counts.isEmpty());
    // A filter set meanwhile looks at what is shown.
    model.setFilter(*Filter::compile(u"kind == text"_s));
    QTRY_COMPARE(model.rowCount(), 10);
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 10);
    model.setPaused(false);
    QTRY_COMPARE(model.rowCount(), 15);
    QCOMPARE(model.waitingCount(), 0);
}

void tst_TimelineModel::countsTimes_data()
{
    QTest::addColumn<TimeMode>("mode");
    QTest::addColumn<QStringList>("cells");
    // In, in, out, in, in, out …, a microsecond apart.
    QTest::newRow("start") << TimeMode::SinceStart << QStringList{u"0.000001"_s, u"0.000002"_s, u"0.000003"_s,
                                                                  u"0.000004"_s, u"0.000005"_s, u"0.000006"_s};
    QTest::newRow("row above") << TimeMode::SinceShown << QStringList{u"0.000000"_s, u"0.000001"_s, u"0.000001"_s,
                                                                      u"0.000001"_s, u"0.000001"_s, u"0.000001"_s};
    QTest::newRow("direction") << TimeMode::SinceDirection << QStringList{u"0.000000"_s, u"0.000001"_s, u"0.000000"_s,
                                                                          u"0.000002"_s, u"0.000001"_s, u"0.000003"_s};
    QTest::newRow("reference") << TimeMode::SinceReference
                               << QStringList{u"-0.000003"_s, u"-0.000002"_s, u"-0.000001"_s,
                                              u"0.000000"_s,  u"0.000001"_s,  u"0.000002"_s};
}

void tst_TimelineModel::countsTimes()
{
    QFETCH(const TimeMode, mode);
    QFETCH(const QStringList, cells);
    GrowingCapture capture;
    capture.grow(6);
    TimelineModel model;
    model.setReader(capture.reader());
    model.setReference(4);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.setTimeMode(mode);
    QCOMPARE(headers.size(), mode == TimeMode::SinceStart ? 0 : 1);
    for (int row = 0; row < 6; ++row)
        QCOMPARE(model.index(row, TimelineModel::Time).data().toString(), cells.at(row));
    QCOMPARE(model.headerData(TimelineModel::Time, Qt::Horizontal, Qt::DisplayRole).toString(),
             QString::fromUtf8(timeModeInfo(mode).title));
    QVERIFY(model.index(3, 0).data(TimelineModel::ReferenceRole).toBool());
    QVERIFY(!model.index(2, 0).data(TimelineModel::ReferenceRole).toBool());
    // The tool tip says them all; the clock agrees with the capture's.
    const QStringList lines = model.index(5, TimelineModel::Time).data(Qt::ToolTipRole).toString().split(u'\n');
    QCOMPARE(lines.size(), 4);
    const QDateTime clock = QDateTime::fromString(lines.last(), Qt::ISODateWithMs);
    QCOMPARE(clock.toUTC(), capture.reader()->startedAt().toUTC());
    QCOMPARE(model.index(5, TimelineModel::Clock).data().toString(), clock.toString(u"HH:mm:ss.zzz"_s));
}

void tst_TimelineModel::looksBackForTheSameDirection()
{
    GrowingCapture capture;
    capture.append(Opcode::Text, Direction::Outgoing, "a");
    RecordView record{.direction = Direction::Incoming, .connection = 1, .payload = "b", .payloadBytes = 1};
    record.header.payloadLength = 1;
    for (qint64 i = 1; i <= 20500; ++i) {
        record.timeNs = i * 1'000'000;
        capture.writer().append(record);
        if (capture.writer().isFull())
            (void)capture.writer().flush();
    }
    record.direction = Direction::Outgoing;
    record.timeNs = 21'000'000'000;
    const RecordId last = capture.append(record);
    TimelineModel model;
    model.setReader(capture.reader());
    model.refresh();
    model.setTimeMode(TimeMode::SinceDirection);
    // Too far away to be looked for: it says how far it looked.
    QCOMPARE(model.index(int(last) - 1, TimelineModel::Time).data().toString(), u"> 20.499000"_s);
    QCOMPARE(model.index(int(last) - 2, TimelineModel::Time).data().toString(), u"0.001000"_s);
}

void tst_TimelineModel::saysBitsAndSubprotocols()
{
    GrowingCapture capture;
    RecordView record{.direction = Direction::Outgoing, .connection = 1, .payload = "abc", .payloadBytes = 3};
    record.header.payloadLength = 3;
    record.header.lengthBytes = 1;
    record.header.masked = true;
    record.header.rsv = 5;
    record.header.fin = true;
    capture.append(record);
    record.header.fin = false;
    record.header.rsv = 0;
    record.header.masked = false;
    capture.append(record);
    capture.append(RecordKind::End, Direction::Incoming, "{}");
    TimelineModel model;
    model.setReader(capture.reader());
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, TimelineModel::Bits), u"FIN RSV1 RSV3 MASK"_s);
    QCOMPARE(cell(1, TimelineModel::Bits), QString());
    QCOMPARE(cell(2, TimelineModel::Bits), QString());
    QCOMPARE(cell(0, TimelineModel::WireLength), u"9"_s);
    QCOMPARE(cell(1, TimelineModel::WireLength), u"5"_s);
    QCOMPARE(cell(2, TimelineModel::WireLength), QString());
    QCOMPARE(cell(0, TimelineModel::Subprotocol), QString());
}

void tst_TimelineModel::marksRules()
{
    GrowingCapture capture;
    capture.grow(6);
    TimelineModel model;
    model.setReader(capture.reader());
    const auto mark = [&model](int row) { return model.index(row, 0).data(TimelineModel::RuleRole).toInt(); };
    QCOMPARE(mark(0), -1);
    model.setRules({*Filter::compile(u"payload contains \"row 3\""_s), *Filter::compile(u"dir == out"_s)});
    QCOMPARE(mark(0), -1);
    QCOMPARE(mark(2), 0); // the first of two that match
    QCOMPARE(mark(5), 1);
    model.setRules({});
    QCOMPARE(mark(5), -1);
}

/// Rules that ask for what rows mean stand among those that do not.
void tst_TimelineModel::marksRulesOfMeaning()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talk.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    (*writer)->addConnection({.url = u"ws://h/socket.io/?EIO=4&transport=websocket"_s});
    qint64 ms = 0;
    for (const QByteArray &text :
         {">421[\"join\",\"lobby\"]"_ba, "<431[true]"_ba, ">422[\"say\",\"hello\"]"_ba, "<2"_ba}) {
        RecordView record{.direction = text.startsWith('>') ? Direction::Outgoing : Direction::Incoming,
                          .connection = 1,
                          .timeNs = ++ms * 10'000'000};
        record.header.fin = true;
        record.header.opcode = Opcode::Text;
        record.payload = QByteArrayView(text).sliced(1);
        record.payloadBytes = record.payload.size();
        (*writer)->append(record);
    }
    QVERIFY((*writer)->flush());
    TimelineModel model;
    model.setReader(std::move(*CaptureReader::open(path)));
    const auto mark = [&model](int row) { return model.index(row, 0).data(TimelineModel::RuleRole).toInt(); };
    const auto rule = [](const QString &text) { return *Filter::compile(text, {}, filterProtocols()); };
    model.setRules({rule(u"socketio.event == \"join\""_s), rule(u"dir == out"_s), rule(u"latency >= 10ms"_s),
                    rule(u"heartbeat"_s)});
    QTRY_COMPARE(mark(0), 0);
    QTRY_COMPARE(mark(1), 2);
    QCOMPARE(mark(2), 1);
    QTRY_COMPARE(mark(3), 3);
    model.setRules({rule(u"unanswered"_s), rule(u"not operation"_s)});
    QTRY_COMPARE(mark(3), 1);
    QCOMPARE(mark(2), -1);
    QVERIFY((*writer)->append({.kind = RecordKind::End, .connection = 1, .payload = "{}", .payloadBytes = 2}) > 0);
    QVERIFY((*writer)->flush());
    model.refresh();
    QTRY_COMPARE(mark(2), 0);
    model.setRules({});
    QCOMPARE(mark(2), -1);
}

/// Summaries come from another thread, for the rows that are asked for, also for those that come later.
void tst_TimelineModel::saysWhatRowsMean()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"calls.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    const quint32 calls = (*writer)->addConnection({.url = u"ws://h/calls"_s, .profile = u"Calls"_s});
    const quint32 plain = (*writer)->addConnection({.url = u"ws://h/chat"_s});
    int number = 0;
    const auto append = [&](int count) {
        for (int i = 0; i < count; ++i) {
            for (const quint32 connection : {calls, plain}) {
                const QByteArray text = connection == plain
                    ? "hello"_ba
                    : R"({"jsonrpc":"2.0","method":"sum","id":)" + QByteArray::number(++number) + '}';
                RecordView record{.connection = connection, .payload = text, .payloadBytes = text.size()};
                record.header.fin = true;
                record.header.opcode = Opcode::Text;
                (*writer)->append(record);
            }
        }
        QVERIFY((*writer)->flush());
    };
    append(2000);

    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReader(std::move(*CaptureReader::open(path)));
    QVERIFY(!model.hasProtocols());
    const auto summary = [&model](int row) { return model.index(row, TimelineModel::Summary).data().toString(); };
    QTRY_COMPARE(summary(0), u"call sum #1"_s);
    QVERIFY(model.hasProtocols());
    QTRY_COMPARE(summary(3998), u"call sum #2000"_s);
    QCOMPARE(summary(3999), QString());
    QVERIFY(model.index(0, TimelineModel::Summary).data(Qt::ToolTipRole).toString().startsWith(u"JSON-RPC ("_s));

    append(1);
    model.refresh();
    QTRY_COMPARE(summary(4000), u"call sum #2001"_s);

    // An answer that comes later is found.
    const auto latency = [&model](int row) { return model.index(row, TimelineModel::Latency).data().toString(); };
    QTRY_COMPARE(latency(4000), u"no answer"_s);
    QCOMPARE(model.index(4000, TimelineModel::Latency).data(TimelineModel::ToneRole).toInt(),
             int(TimelineModel::Tone::Warning));
    QVERIFY(!model.hasCalls());
    const qint64 askedNs = model.reader()->record(4001)->timeNs;
    const QByteArray answer = R"({"jsonrpc":"2.0","result":3,"id":2001})";
    RecordView reply{.direction = Direction::Incoming,
                     .connection = calls,
                     .timeNs = askedNs + 12'345'000,
                     .payload = answer,
                     .payloadBytes = answer.size()};
    reply.header.fin = true;
    reply.header.opcode = Opcode::Text;
    (*writer)->append(reply);
    QVERIFY((*writer)->flush());
    model.refresh();
    QTRY_COMPARE(latency(4002), QLocale().toString(12.345, 'f', 3));
    QTRY_COMPARE(latency(4000), QString());
    QVERIFY(model.hasCalls());
    QCOMPARE(model.index(4000, TimelineModel::Latency).data(Qt::ToolTipRole).toString(),
             u"Answered by row %L1"_s.arg(4003));

    // The user knows better.
    model.setDecoderChoices({.byProfile = {{u"Calls"_s, decoderNamed("stomp"_L1)}}});
    QTRY_VERIFY(summary(2).contains(u"⚠"_s));
    QVERIFY(model.index(2, TimelineModel::Summary).data(Qt::ToolTipRole).toString().startsWith(u"STOMP ("_s));
    model.setDecoderChoices({.byConnection = {{plain, decoderNamed("plain"_L1)}}});
    QTRY_COMPARE(summary(1), u"hello"_s);
    QTRY_COMPARE(summary(2), u"call sum #2"_s);

    model.setReader(nullptr);
    QVERIFY(!model.hasProtocols());
}

QTEST_MAIN(tst_TimelineModel)
#include "tst_timelinemodel.moc"
