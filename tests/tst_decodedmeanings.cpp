// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/filtercompletion.h"
#include "capture/filterscan.h"
#include "decoders/decodedmeanings.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

/// Filters that ask for what protocols say.
class tst_DecodedMeanings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void filters_data();
    void filters();
    void anyOrder();
    void comesLater();
    void errors_data();
    void errors();
    void offers();

private:
    using Ids = QList<RecordId>;
    static Ids hits(CaptureReader &reader, const QString &text, bool isWhole = true)
    {
        const auto filter = Filter::compile(text, {}, filterProtocols());
        DecodedMeanings meanings(reader, {}, filter->usesMeantFields());
        FilterScan scan;
        scan.start(*filter, reader, &meanings);
        if (isWhole)
            meanings.finish();
        std::vector<RecordId> ids;
        while (*scan.step(reader.count(), ids)) { }
        return Ids(ids.cbegin(), ids.cend());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CaptureReader> m_reader;
};

void tst_DecodedMeanings::initTestCase()
{
    const QString path = m_folder.filePath(u"rows.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    (*writer)->addConnection({.url = u"ws://h/socket.io/?EIO=4&transport=websocket"_s});
    (*writer)->addConnection({.url = u"ws://h/rpc"_s, .subprotocol = u"jsonrpc"_s});
    (*writer)->addConnection({.url = u"ws://h/plain"_s});
    qint64 ms = 0;
    const auto append = [&](quint32 connection, bool isOutgoing, const QByteArray &text, Opcode opcode = Opcode::Text) {
        RecordView record{.direction = isOutgoing ? Direction::Outgoing : Direction::Incoming,
                          .connection = connection,
                          .timeNs = ++ms * 1'000'000,
                          .messageType = Opcode::Text};
        record.header.fin = true;
        record.header.opcode = opcode;
        record.payload = text;
        record.payloadBytes = text.size();
        (*writer)->append(record);
    };
    append(1, false, R"(0{"sid":"s1","pingInterval":25000,"pingTimeout":20000})");   // 1
    append(1, true, "40");                                                           // 2
    append(1, true, R"(420["join-room",{"room":"lobby","n":7}])");                   // 3: asks
    append(2, true, R"({"jsonrpc":"2.0","id":1,"method":"get","params":{"id":5}})"); // 4
    append(1, false, "2");                                                           // 5
    append(1, true, "3");                                                            // 6
    append(1, false, R"(430[{"ok":true}])");                                         // 7: answers 3
    ms += 300;
    append(2, false, R"({"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"no"}})"); // 8: answers 4
    append(3, true, R"(["join-room"])");                                                // 9: plain
    append(1, false, R"(431[])");                                                       // 10: nobody asked
    append(2, true, R"({"jsonrpc":"2.0","id":2,"method":"set"})");                      // 11: never answered
    append(1, true, "p", Opcode::Ping);                                                 // 12
    append(1, false, "p", Opcode::Pong);                                                // 13
    append(1, true, "q", Opcode::Ping);                                                 // 14: never answered
    ms += 100'000;
    append(1, false, "2");                                       // 15: late
    append(1, false, R"(42["client-joined",{"room":"lobby"}])"); // 16
    QVERIFY((*writer)->close());
    auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

void tst_DecodedMeanings::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<Ids>("ids");
    const auto row = [](const QString &filter, const Ids &ids) { QTest::newRow(qPrintable(filter)) << filter << ids; };
    row(u"socketio.event == \"join-room\""_s, {3});
    row(u"SocketIO.Event == \"join-room\""_s, {3});
    row(u"socketio.event"_s, {3, 16});
    row(u"socketio.event != \"join-room\""_s, {16});
    row(u"socketio.event matches /join/"_s, {3, 16});
    row(u"socketio.ack_id == 0"_s, {3, 7});
    row(u"socketio.ack_id > 0"_s, {10});
    row(u"socketio.ack_id in {1 2..4}"_s, {10});
    row(u"socketio.room == \"lobby\""_s, {3, 16}); // deep within
    row(u"socketio.payload[1].n == 7"_s, {3});
    row(u"socketio.payload.1.n in {7}"_s, {3});
    row(u"socketio.nothing"_s, {});
    row(u"dir == in and socketio.event"_s, {16});
    row(u"payload contains \"join-room\" and socketio.event"_s, {3});
    row(u"jsonrpc.method == \"get\""_s, {4});
    row(u"jsonrpc.id == 5"_s, {}); // the outermost of that name
    row(u"jsonrpc.params.id == 5"_s, {4});
    row(u"protocol == \"socketio\""_s, {1, 2, 3, 5, 6, 7, 10, 15, 16});
    row(u"protocol == \"Socket.IO\" and conn != 1"_s, {});
    row(u"protocol contains \"RPC\""_s, {4, 8, 11});
    row(u"protocol"_s, {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 15, 16});
    row(u"operation == \"join-room\" or operation == \"set\""_s, {3, 11});
    row(u"summary contains \"lobby\""_s, {3, 16});
    row(u"part == request"_s, {2, 3, 4, 11});
    row(u"part in {reply heartbeat}"_s, {5, 6, 7, 8, 10, 15});
    row(u"error"_s, {8});
    row(u"latency > 200ms"_s, {8});
    row(u"latency <= 10ms"_s, {7});
    row(u"orphan"_s, {10});
    row(u"unanswered"_s, {2, 11, 14});
    row(u"heartbeat"_s, {5, 6, 12, 13});
    row(u"not heartbeat and kind in {ping pong}"_s, {14});
    row(u"problem"_s, {15});
    row(u"problem contains \"late\""_s, {15});
    row(u"error == false and conn == 3"_s, {9});
}

void tst_DecodedMeanings::filters()
{
    QFETCH(QString, filter);
    QFETCH(Ids, ids);
    const auto compiled = Filter::compile(filter, {}, filterProtocols());
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().toString()));
    QVERIFY(compiled->usesMeanings());
    QCOMPARE(hits(*m_reader, filter), ids);
}

/// Asked for in any order a row says what it says in its own.
void tst_DecodedMeanings::anyOrder()
{
    const auto filter =
        Filter::compile(u"socketio.event == \"join-room\" or latency > 1ms or orphan"_s, {}, filterProtocols());
    DecodedMeanings meanings(*m_reader, {}, true);
    for (const RecordId id : {16, 3, 8, 10, 1, 3, 7}) {
        const auto block = m_reader->block(id);
        const bool expected = Ids({3, 7, 8, 10}).contains(id);
        QCOMPARE(filter->matches(*m_reader->record(id), id, {.meanings = &meanings}), expected);
    }
    QVERIFY(!filter->matches(*m_reader->record(3), 3)); // nobody says what it means
}

/// What a later row tells of an earlier one makes the scan begin anew.
void tst_DecodedMeanings::comesLater()
{
    const QString path = m_folder.filePath(u"grows.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    (*writer)->addConnection({.url = u"ws://h/rpc"_s, .subprotocol = u"jsonrpc"_s});
    RecordView record{.connection = 1, .messageType = Opcode::Text};
    record.header.fin = true;
    record.header.opcode = Opcode::Text;
    const QByteArray request = R"({"jsonrpc":"2.0","id":2,"method":"set"})";
    record.payload = request;
    record.payloadBytes = request.size();
    (*writer)->append(record);
    (*writer)->append({.kind = RecordKind::End, .connection = 1, .payload = "{}", .payloadBytes = 2});
    QVERIFY((*writer)->close());
    const auto reader = CaptureReader::open(path);
    QVERIFY(reader);

    const auto filter = Filter::compile(u"unanswered"_s);
    DecodedMeanings meanings(**reader, {}, false);
    FilterScan scan;
    scan.start(*filter, **reader, &meanings);
    std::vector<RecordId> ids;
    while (*scan.step(1, ids)) { }
    QVERIFY(ids.empty());
    QVERIFY(!scan.isOutdated());
    while (*scan.step(2, ids)) { }
    QVERIFY(ids.empty());
    QVERIFY(scan.isOutdated());
    scan.start(*filter, **reader, &meanings);
    while (*scan.step(2, ids)) { }
    QCOMPARE(ids, std::vector<RecordId>{1});
    QVERIFY(!scan.isOutdated());
}

void tst_DecodedMeanings::errors_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("protocol") << u"socketoi.event"_s << qsizetype(0) << u"socketio.event"_s;
    QTest::newRow("no field") << u"fin and socketio."_s << qsizetype(8) << u"socketio.event"_s;
    QTest::newRow("empty step") << u"socketio..event"_s << qsizetype(0) << u"socketio.event"_s;
    QTest::newRow("value") << u"socketio.event == join"_s << qsizetype(18) << u"\"join\""_s;
    QTest::newRow("of a protocol") << u"protocol == socketoi"_s << qsizetype(12) << u"\"socketio\""_s;
    QTest::newRow("unit") << u"latency > 5"_s << qsizetype(11) << QString();
    QTest::newRow("part") << u"part == answer"_s << qsizetype(8) << QString();
    QTest::newRow("of others") << u"event == \"x\""_s << qsizetype(0) << u"operation"_s;
}

void tst_DecodedMeanings::errors()
{
    QFETCH(QString, filter);
    QFETCH(qsizetype, position);
    QFETCH(QString, suggestion);
    const auto compiled = Filter::compile(filter, {}, filterProtocols());
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().position, position);
    QCOMPARE(compiled.error().suggestion, suggestion);
}

void tst_DecodedMeanings::offers()
{
    FilterVocabulary words;
    words.protocols = filterProtocols();
    const auto offered = [&words](const QString &text) {
        QStringList texts;
        const QList<FilterCompletion::Candidate> candidates = completeFilter(text, text.size(), words).candidates;
        for (const FilterCompletion::Candidate &each : candidates)
            texts << each.text;
        return texts;
    };
    QVERIFY(offered(u"socketio.e"_s).contains(u"socketio.event"_s));
    QVERIFY(offered(u"fin and lat"_s).contains(u"latency"_s));
    QVERIFY(offered(u"protocol == "_s).contains(u"\"socketio\""_s));
    QVERIFY(offered(u"part == "_s).contains(u"heartbeat"_s));
    QVERIFY(offered(u"socketio.event "_s).contains(u"matches"_s));
}

QTEST_GUILESS_MAIN(tst_DecodedMeanings)
#include "tst_decodedmeanings.moc"
