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
    const std::vector<RecordId> ids{90, 5000};
    QVERIFY(std::ranges::none_of(decoded.rows(ids, goesOn), [](const DecodedRow &row) { return row.id > 100; }));
    QVERIFY(decoded.advance(6000, goesOn));
    QVERIFY(std::ranges::any_of(decoded.rows(ids, goesOn), [](const DecodedRow &row) { return row.id == 5000; }));
    QVERIFY(decoded.rows({}, goesOn).empty());
}

void tst_DecodedRows::stops()
{
    const auto reader = open();
    DecodedRows decoded(*reader, {}, 16);
    QVERIFY(!decoded.advance(reader->count(), [] { return false; }));
    QCOMPARE(decoded.passed(), RecordId(16));
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

QTEST_GUILESS_MAIN(tst_DecodedRows)
#include "tst_decodedrows.moc"
