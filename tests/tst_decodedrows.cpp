// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "decoders/decodedrows.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace plectrum;
using namespace Qt::StringLiterals;

/// Rows decoded in any order say what they say in theirs: recorded talks of real libraries, mixed.
class tst_DecodedRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void anyOrder_data();
    void anyOrder();
    void isBehind();
    void stops();
    void choices();
    void pairs();
    void tellsWrongGuesses();
    void tellsInFull();

private:
    struct Message {
        bool isOfClient;
        bool isText;
        QByteArray bytes;
    };
    struct Talk {
        QString url;
        QString subprotocol;
        QList<Message> messages;
    };
    static bool goesOn() { return true; }
    static RecordView frame(quint32 connection, const Message &message)
    {
        RecordView record{.direction = message.isOfClient ? Direction::Outgoing : Direction::Incoming,
                          .connection = connection,
                          .messageType = message.isText ? Opcode::Text : Opcode::Binary};
        record.header.fin = true;
        record.header.opcode = record.messageType;
        record.payload = message.bytes;
        record.payloadBytes = message.bytes.size();
        return record;
    }
    std::unique_ptr<CaptureReader> open() const
    {
        auto reader = CaptureReader::open(m_path);
        return reader ? std::move(*reader) : nullptr;
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"talks.plectrum"_s);
    QHash<RecordId, DecodedRow> m_inOrder;
};

/// Each talk many times over, a message of each in turn, and a connection of no known protocol between them.
void tst_DecodedRows::initTestCase()
{
    QList<Talk> talks;
    QDirIterator files(QStringLiteral(PLECTRUM_TEST_DATA "/golden/talks"), {u"*.jsonl"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject head = QJsonDocument::fromJson(file.readLine()).object();
        Talk talk{.url = head[u"url"_s].toString(), .subprotocol = head[u"subprotocol"_s].toString()};
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            const bool isText = line.contains(u"text"_s);
            talk.messages.append({line[u"side"_s] == u"c"_s, isText,
                                  isText ? line[u"text"_s].toString().toUtf8()
                                         : QByteArray::fromHex(line[u"hex"_s].toString().toLatin1())});
        }
        talks << talk;
    }
    QVERIFY(talks.size() >= 10);
    Talk plain{.url = u"ws://h/plain"_s};
    for (int i = 0; i < 50; ++i)
        plain.messages.append({true, true, "hello " + QByteArray::number(i)});
    talks << plain;

    const auto writer = CaptureWriter::create(m_path, {});
    QVERIFY(writer);
    for (int round = 0; round < 50; ++round) {
        QList<quint32> connections;
        for (const Talk &talk : std::as_const(talks))
            connections << (*writer)->addConnection(
                {.url = talk.url, .profile = u"of talks"_s, .subprotocol = talk.subprotocol});
        for (qsizetype at = 0, fed = 1; fed > 0; ++at) {
            fed = 0;
            for (qsizetype i = 0; i < talks.size(); ++i) {
                if (at < talks[i].messages.size()) {
                    (*writer)->append(frame(connections[i], talks[i].messages[at]));
                    ++fed;
                }
            }
        }
    }
    QVERIFY((*writer)->close());

    const auto reader = open();
    QVERIFY(reader);
    RecordDecoder decoder(*reader, {});
    for (RecordId id = 1; id <= reader->count(); ++id) {
        const auto record = reader->record(id);
        const quint32 connection = record->connection;
        const auto messages = decoder.feed(id, *record);
        const Conversation &state = *decoder.state(connection);
        if (state.choice() == Conversation::Choice::None)
            continue;
        m_inOrder.insert(id, {.id = id, .summary = decodedText(messages).toUtf8(), .protocol = state.decoder().title});
    }
    QVERIFY(m_inOrder.size() > 9000);
}

void tst_DecodedRows::anyOrder_data()
{
    QTest::addColumn<RecordId>("spacing");
    QTest::newRow("a mark at every record, thinned out again and again") << RecordId(1);
    QTest::newRow("few records apart") << RecordId(7);
    QTest::newRow("as in the window") << RecordId(256);
    QTest::newRow("no mark at all") << RecordId(1'000'000);
}

void tst_DecodedRows::anyOrder()
{
    QFETCH(RecordId, spacing);
    const auto reader = open();
    DecodedRows decoded(*reader, {}, spacing);
    QVERIFY(!decoded.hasProtocols());
    QVERIFY(decoded.advance(reader->count(), goesOn));
    QCOMPARE(decoded.passed(), reader->count());
    QVERIFY(decoded.protocols().contains("STOMP"_L1));
    QVERIFY(!decoded.protocols().contains("Plain"_L1));
    QRandomGenerator random(7);
    const int pages = spacing > 1000 ? 5 : 60;
    for (int page = 0; page < pages; ++page) {
        const RecordId first = 1 + random.bounded(reader->count() - 40);
        std::vector<RecordId> ids;
        for (RecordId id = first; id < first + 40; id += 1 + (page % 3 == 0 ? random.bounded(5) : 0))
            ids.push_back(id);
        QHash<RecordId, DecodedRow> found;
        for (const DecodedRow &row : decoded.rows(ids, goesOn))
            found.insert(row.id, row);
        for (const RecordId id : ids) {
            const auto wanted = m_inOrder.constFind(id);
            QCOMPARE(found.contains(id), wanted != m_inOrder.cend());
            if (wanted != m_inOrder.cend()) {
                QCOMPARE(found[id].summary, wanted->summary);
                QCOMPARE(found[id].protocol, wanted->protocol);
                QVERIFY2(!found[id].isOrphan, wanted->summary.constData()); // the talks are whole
            }
        }
    }
}

/// What has not been passed yet is not known, and comes later.
void tst_DecodedRows::isBehind()
{
    const auto reader = open();
    DecodedRows decoded(*reader, {}, 16);
    QVERIFY(decoded.advance(100, goesOn));
    RecordId later = 5000;
    while (!m_inOrder.contains(later) && later < 6000)
        ++later;
    const std::vector<RecordId> ids{90, later};
    QVERIFY(std::ranges::none_of(decoded.rows(ids, goesOn), [](const DecodedRow &row) { return row.id > 100; }));
    QVERIFY(decoded.advance(6000, goesOn));
    QVERIFY(std::ranges::any_of(decoded.rows(ids, goesOn), [later](const DecodedRow &row) { return row.id == later; }));
    QVERIFY(decoded.rows({}, goesOn).empty());
}

void tst_DecodedRows::stops()
{
    const auto reader = open();
    // However far the marks are apart.
    for (const RecordId spacing : {16, 1'000'000}) {
        DecodedRows decoded(*reader, {}, spacing);
        QVERIFY(!decoded.advance(reader->count(), [] { return false; }));
        QCOMPARE(decoded.passed(), RecordId(256));
        const std::vector<RecordId> ids{255};
        QVERIFY(decoded.rows(ids, [] { return false; }).empty());
    }
}

void tst_DecodedRows::choices()
{
    const auto reader = open();
    const DecoderInfo *const plain = decoderNamed("plain"_L1);
    const DecoderInfo *const rpc = decoderNamed("jsonrpc"_L1);
    DecodedRows decoded(*reader, {.byConnection = {{1, nullptr}, {2, rpc}}, .byProfile = {{u"of talks"_s, plain}}});
    QVERIFY(decoded.advance(200, goesOn));
    const std::vector<RecordId> ids{1, 2, 3};
    const auto rows = decoded.rows(ids, goesOn);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].protocol, m_inOrder[1].protocol); // by itself, though its profile says otherwise
    QCOMPARE(rows[1].protocol, "JSON-RPC"_L1);
    QCOMPARE(rows[1].choice, Conversation::Choice::User);
    QVERIFY(rows[1].hasProblem);
    QCOMPARE(rows[2].protocol, "Plain"_L1);
}

/// Requests and their answers, both ways round; the clock is the recording's.
void tst_DecodedRows::pairs()
{
    const QString path = m_folder.filePath(u"pairs.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    for (int i = 0; i < 2; ++i)
        (*writer)->addConnection({.url = u"ws://h/rpc"_s});
    const auto append = [&writer](quint32 connection, bool isOutgoing, qint64 microseconds, const QByteArray &text) {
        RecordView record = frame(connection, {isOutgoing, true, text});
        record.timeNs = microseconds * 1000;
        (*writer)->append(record);
    };
    const auto call = [](const QByteArray &id) { return R"({"jsonrpc":"2.0","method":"m","id":)" + id + '}'; };
    const auto answer = [](const QByteArray &id) { return R"({"jsonrpc":"2.0","result":1,"id":)" + id + '}'; };
    append(1, true, 1000, call("1"));                                 // row 1
    append(2, true, 1100, call("1"));                                 // 2: the same id on another connection
    append(1, false, 1200, call("1"));                                // 3: and of the other side
    append(1, true, 2000, call("2"));                                 // 4
    append(1, false, 3500, answer("2"));                              // 5: out of order
    append(1, false, 4000, answer("1"));                              // 6
    append(1, false, 4100, answer("1"));                              // 7: once more
    append(1, true, 5000, answer("1"));                               // 8: to the other side's
    append(1, true, 6000, call("9"));                                 // 9: never answered
    append(1, true, 7000, '[' + call("10") + ',' + call("11") + ']'); // 10
    append(1, false, 7250, '[' + answer("11") + ',' + answer("10") + ']');
    append(1, false, 8000, answer("77")); // 12: nobody asked
    QVERIFY((*writer)->close());

    const auto opened = CaptureReader::open(path);
    QVERIFY(opened);
    DecodedRows decoded(**opened, {}, 2);
    QVERIFY(!decoded.hasCalls());
    QVERIFY(decoded.advance((*opened)->count(), goesOn));
    QVERIFY(decoded.hasCalls());
    const std::vector<RecordId> ids{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    const auto rows = decoded.rows(ids, goesOn);
    QCOMPARE(rows.size(), ids.size());
    constexpr RecordId Others[] = {6, 0, 8, 5, 4, 1, 0, 3, 0, 11, 10, 0};
    constexpr qint64 Latencies[] = {-1, -1, -1, -1, 1500, 3000, -1, 3800, -1, -1, 250, -1}; // µs
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].other, Others[i]);
        QCOMPARE(rows[i].latencyNs, Latencies[i] < 0 ? -1 : Latencies[i] * 1000);
        QCOMPARE(rows[i].asks, QList<size_t>({0, 1, 2, 3, 8, 9}).contains(i));
    }
}

/// The subprotocol says MQTT, the messages do not.
void tst_DecodedRows::tellsWrongGuesses()
{
    const QString path = m_folder.filePath(u"wrong.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    (*writer)->addConnection({.url = u"ws://h/"_s, .subprotocol = u"mqtt"_s});
    for (int i = 0; i < 6; ++i)
        (*writer)->append(frame(1, {true, true, "hello"}));
    QVERIFY((*writer)->close());
    const auto opened = CaptureReader::open(path);
    QVERIFY(opened);
    DecodedRows decoded(**opened, {}, 2);
    QVERIFY(decoded.advance(6, goesOn));
    const std::vector<RecordId> ids{1, 2, 3, 4, 5, 6};
    const auto rows = decoded.rows(ids, goesOn);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].protocol, "MQTT"_L1);
    QVERIFY(rows[2].hasProblem);
    QVERIFY2(rows[2].summary.contains("no MQTT after all"), rows[2].summary.constData());
}

/// The fields of any row, also of one that needs what came long before it.
void tst_DecodedRows::tellsInFull()
{
    const auto reader = open();
    QVERIFY(reader);
    DecodedRows rows(*reader, {}, 64);
    QVERIFY(rows.parts(1, goesOn).messages.empty()); // not passed yet
    QVERIFY(rows.advance(reader->count(), goesOn));
    int decoded = 0;
    int trees = 0;
    for (RecordId id = reader->count(); id > 0; id -= 7) {
        const DecodedParts parts = rows.parts(id, goesOn);
        QCOMPARE(parts.id, id);
        const auto known = m_inOrder.constFind(id);
        if (known == m_inOrder.cend()) {
            QVERIFY(parts.messages.empty());
            continue;
        }
        ++decoded;
        QCOMPARE(parts.protocol, known->protocol);
        QCOMPARE(decodedText(parts.messages).toUtf8(), known->summary);
        const auto record = reader->record(id);
        for (const DecodedMessage &message : parts.messages) {
            if (message.tree.offset >= 0)
                QVERIFY(message.tree.offset + message.tree.length <= record->payloadBytes);
        }
        trees += std::ranges::any_of(parts.messages, [](const auto &each) { return !each.tree.name.isEmpty(); });
    }
    QVERIFY(decoded > 100);
    QVERIFY2(trees > decoded / 2, qPrintable(u"%1 of %2"_s.arg(trees).arg(decoded))); // pieces have none
    QVERIFY(rows.parts(reader->count() + 1, goesOn).messages.empty());
}

QTEST_GUILESS_MAIN(tst_DecodedRows)
#include "tst_decodedrows.moc"
