// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "replay/lanes/lanechart.h"
#include "replay/lanes/lanedrawing.h"
#include "replay/lanes/lanesvg.h"

#include <QBuffer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace plectrum;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Ms = 1'000'000;

/// Writes the capture of a conversation.
class Recording {
public:
    explicit Recording(const QString &path)
        : m_writer(*CaptureWriter::create(path, {}))
    {
    }

    quint32 connect(const QString &url, Role role = Role::Client)
    {
        ConnectionInfo info;
        info.url = url;
        info.role = role;
        const quint32 id = m_writer->addConnection(info);
        add(id, RecordKind::Request, Direction::Outgoing, 0, "GET / HTTP/1.1\r\n\r\n");
        add(id, RecordKind::Response, Direction::Incoming, 0, "HTTP/1.1 101 Switching Protocols\r\n\r\n");
        return id;
    }

    void frame(quint32 connection, Direction direction, qint64 timeMs, const QByteArray &text,
               Opcode opcode = Opcode::Text)
    {
        RecordView record{.direction = direction, .connection = connection, .timeNs = timeMs * Ms};
        record.header.fin = true;
        record.header.opcode = opcode;
        record.messageType = opcode == Opcode::Binary ? Opcode::Binary : Opcode::Text;
        record.payload = text;
        record.payloadBytes = text.size();
        m_writer->append(record);
    }

    void end(quint32 connection, qint64 timeMs, quint16 code)
    {
        add(connection, RecordKind::End, Direction::Outgoing, timeMs,
            ConnectionEnd{.code = code, .cause = u"closed"_s}.toJson());
    }

    bool close() { return bool(m_writer->close()); }

private:
    void add(quint32 connection, RecordKind kind, Direction direction, qint64 timeMs, const QByteArray &payload)
    {
        RecordView record{.kind = kind, .direction = direction, .connection = connection, .timeNs = timeMs * Ms};
        record.payload = payload;
        record.payloadBytes = payload.size();
        m_writer->append(record);
    }

    std::unique_ptr<CaptureWriter> m_writer;
};

QByteArray svgOf(const LaneChart &chart, qsizetype rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeLaneSvg(chart, rows, buffer);
    return buffer.data();
}

} // namespace

class tst_LaneChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void conversation();
    void serverSide();
    void longMessagesByTheirWhole();
    void key();
    void filter();
    void cut();
    void watched();
    void unknownConnection();
    void paths_data();
    void paths();
    void svgSaysAnything();
    void drawingIsOrdered();

private:
    QString path() const
    {
        return m_folder.filePath(u"%1.plectrum"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    }
    Result<LaneChart> chart(const LaneOptions &options = {}) const
    {
        const auto reader = CaptureReader::open(path());
        return reader ? LaneChart::read(**reader, options) : Result<LaneChart>(tl::unexpected(reader.error()));
    }

    QTemporaryDir m_folder;
};

void tst_LaneChart::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
}

void tst_LaneChart::conversation()
{
    Recording recording(path());
    const quint32 alice = recording.connect(u"ws://h/board"_s);
    const quint32 bob = recording.connect(u"ws://h/board"_s);
    recording.frame(alice, Direction::Outgoing, 10, "draw");
    recording.frame(bob, Direction::Incoming, 15, "draw");
    recording.frame(bob, Direction::Outgoing, 16, "ping?", Opcode::Ping);
    recording.frame(alice, Direction::Outgoing, 20, "erase");
    recording.frame(alice, Direction::Incoming, 22, "erase");
    recording.end(alice, 3000, 1000);
    recording.end(bob, 4000, 1001);
    QVERIFY(recording.close());

    const auto read = chart();
    QVERIFY(read);
    QCOMPARE(read->lanes.size(), 2);
    QCOMPARE(read->lanes[0].name, u"board #1"_s);
    QCOMPARE(read->lanes[1].closeCode, 1001);
    QCOMPARE(read->messages.size(), size_t(4));
    QCOMPARE(read->tally.cell(0, 1).delivered, 1);
    QCOMPARE(read->tally.cell(0, 1).lost, 1);
    QCOMPARE(read->tally.cell(0, 1).medianNs, 5 * Ms);
    QCOMPARE(read->tally.cell(0, 0).lost, 1); // "draw" did not come back, "erase" did
    const QJsonObject json = read->toJson();
    QCOMPARE(json[u"lanes"_s].toArray().size(), 2);
    QCOMPARE(json[u"lost"_s].toArray().size(), 2);
    QCOMPARE(json[u"cells"_s].toArray()[0][u"from"_s].toInt(), 1);
}

/// Of a server's recording the lanes are its clients; rows of clients go before.
void tst_LaneChart::serverSide()
{
    {
        Recording recording(path());
        const quint32 a = recording.connect(u"ws://h/a"_s, Role::Server);
        const quint32 b = recording.connect(u"ws://h/b"_s, Role::Server);
        recording.frame(a, Direction::Incoming, 1, "hello");
        recording.frame(b, Direction::Outgoing, 2, "hello");
        const quint32 client = recording.connect(u"ws://h/c"_s);
        recording.frame(client, Direction::Outgoing, 3, "x");
        QVERIFY(recording.close());
    }
    const auto clients = chart();
    QVERIFY(clients);
    QCOMPARE(clients->lanes.size(), 1);
    const auto server = chart({.connections = {1, 2}});
    QVERIFY(server);
    QVERIFY(server->messages[0].isSent);
    QCOMPARE(server->tally.cell(0, 1).delivered, 1);
}

/// Payloads that stand apart from their block differ only behind what the block keeps of them.
void tst_LaneChart::longMessagesByTheirWhole()
{
    Recording recording(path());
    const quint32 a = recording.connect(u"ws://h/a"_s);
    const quint32 b = recording.connect(u"ws://h/b"_s);
    const QByteArray common(100'000, 'x');
    recording.frame(a, Direction::Outgoing, 1, common + "1");
    recording.frame(a, Direction::Outgoing, 2, common + "2");
    recording.frame(b, Direction::Incoming, 3, common + "2");
    QVERIFY(recording.close());
    const auto read = chart();
    QVERIFY(read);
    QCOMPARE(read->messages[2].source, 1);
}

void tst_LaneChart::key()
{
    Recording recording(path());
    const quint32 a = recording.connect(u"ws://h/a"_s);
    const quint32 b = recording.connect(u"ws://h/b"_s);
    recording.frame(a, Direction::Outgoing, 1, R"({"op":"draw","meta":{"id":7}})");
    recording.frame(b, Direction::Incoming, 3, R"({"from":"a","meta":{"id":7},"at":123})");
    QVERIFY(recording.close());
    QCOMPARE(chart()->tally.cell(0, 1).delivered, 0);
    QCOMPARE(chart({.key = *jsonPathFrom(u"meta.id"_s)})->tally.cell(0, 1).delivered, 1);
}

void tst_LaneChart::filter()
{
    Recording recording(path());
    const quint32 a = recording.connect(u"ws://h/a"_s);
    recording.frame(a, Direction::Outgoing, 1, "keep");
    recording.frame(a, Direction::Outgoing, 2, "drop");
    QVERIFY(recording.close());
    QCOMPARE(chart({.filter = *Filter::compile(u"text contains \"keep\""_s)})->messages.size(), size_t(1));
}

void tst_LaneChart::cut()
{
    Recording recording(path());
    const quint32 a = recording.connect(u"ws://h/a"_s);
    for (int i = 0; i < 20; ++i)
        recording.frame(a, Direction::Outgoing, i, QByteArray::number(i));
    QVERIFY(recording.close());
    const auto read = chart({.maxMessages = 10});
    QVERIFY(read && read->isCut);
    QCOMPARE(read->messages.size(), size_t(10));
    QVERIFY(svgOf(*read, 100).contains("There is more than this diagram shows."));
    QVERIFY(!svgOf(*chart(), 100).contains("There is more"));
    QVERIFY(svgOf(*chart(), 5).contains("There is more"));
}

/// Who watches is told how far it is, and may end it.
void tst_LaneChart::watched()
{
    {
        Recording recording(path());
        const quint32 connection = recording.connect(u"ws://h/a"_s);
        for (int i = 0; i < 5000; ++i)
            recording.frame(connection, Direction::Outgoing, i, "hello");
        QVERIFY(recording.close());
    }
    QList<RecordId> passed;
    LaneOptions options;
    options.watch = [&passed](RecordId at, RecordId all) {
        passed << at;
        return all == 5002 && passed.size() < 3;
    };
    const auto given = chart(options);
    QVERIFY(!given);
    QCOMPARE(given.error().code, ErrorCode::Cancelled);
    QCOMPARE(passed.size(), 3);
    QVERIFY(std::ranges::is_sorted(passed));
    options.watch = [](RecordId, RecordId) { return true; };
    QCOMPARE(chart(options)->messages.size(), size_t(5000));
}

void tst_LaneChart::unknownConnection()
{
    Recording recording(path());
    recording.connect(u"ws://h/a"_s);
    QVERIFY(recording.close());
    const auto read = chart({.connections = {2}});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadOption);
    QVERIFY(read.error().detail.contains(u"connection 2"_s));
}

void tst_LaneChart::paths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QByteArray>>("steps"); // an index as its digits
    QTest::newRow("key") << u"id"_s << QList<QByteArray>{"id"};
    QTest::newRow("deep") << u"a.b[2].c"_s << QList<QByteArray>{"a", "b", "2", "c"};
    QTest::newRow("array first") << u"[0].id"_s << QList<QByteArray>{"0", "id"};
    QTest::newRow("quoted") << u"\"a b\".c"_s << QList<QByteArray>{"a b", "c"};
    QTest::newRow("empty") << u""_s << QList<QByteArray>();
    QTest::newRow("two words") << u"a b"_s << QList<QByteArray>();
    QTest::newRow("bad index") << u"a[x]"_s << QList<QByteArray>();
    QTest::newRow("two dots") << u"a..b"_s << QList<QByteArray>();
}

void tst_LaneChart::paths()
{
    QFETCH(QString, text);
    QFETCH(QList<QByteArray>, steps);
    const auto path = jsonPathFrom(text);
    QCOMPARE(bool(path), !steps.isEmpty());
    if (!path) {
        QCOMPARE(path.error().code, ErrorCode::BadOption);
        QVERIFY(path.error().detail.contains(text));
        return;
    }
    QList<QByteArray> found;
    for (const JsonStep &step : *path)
        found << (step.index < 0 ? step.key : QByteArray::number(step.index));
    QCOMPARE(found, steps);
}

/// Whatever a peer sends, the file is well-formed XML.
void tst_LaneChart::svgSaysAnything()
{
    Recording recording(path());
    const quint32 a = recording.connect(u"ws://h/<script>"_s);
    const quint32 b = recording.connect(u"ws://h/b"_s);
    const QByteArray ugly[] = {"</svg><script>alert(1)</script>",
                               QByteArray("\x00\x01\x1b]0;\x7f", 8),
                               "\xf0\x9f\x8e\xb8",
                               "\xed\xa0\x80",
                               "\xef\xbf\xbf",
                               "]]>&amp;"};
    qint64 time = 0;
    for (const QByteArray &text : ugly) {
        recording.frame(a, Direction::Outgoing, ++time, text);
        recording.frame(b, Direction::Incoming, ++time, text);
        recording.frame(b, Direction::Incoming, ++time, text);
    }
    QVERIFY(recording.close());
    const auto read = chart();
    QVERIFY(read);
    QCOMPARE(read->tally.cell(0, 1).again, qint64(std::size(ugly)));
    const QByteArray svg = svgOf(*read, 1000);
    QXmlStreamReader xml(svg);
    int lines = 0;
    int scripts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            lines += xml.name() == "line"_L1;
            scripts += xml.name() == "script"_L1;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(lines, 3 + 2 * int(std::size(ugly))); // lifelines, deliveries and those that came again
    QCOMPARE(scripts, 0);
}

void tst_LaneChart::drawingIsOrdered()
{
    Recording recording(path());
    const quint32 a = recording.connect(u"ws://h/a"_s);
    const quint32 b = recording.connect(u"ws://h/b"_s);
    for (int i = 0; i < 30; ++i)
        recording.frame(a, Direction::Outgoing, i, QByteArray::number(i));
    for (int i = 29; i >= 0; --i)
        recording.frame(b, Direction::Incoming, 60 - i, QByteArray::number(i));
    QVERIFY(recording.close());
    const LaneDrawing drawing = LaneDrawing::of(*chart(), 1000);
    QCOMPARE(drawing.strokes.size(), size_t(30));
    for (size_t i = 1; i < drawing.strokes.size(); ++i)
        QVERIFY(drawing.strokes[i - 1].line.y2() <= drawing.strokes[i].line.y2());
    QCOMPARE(drawing.longest, 59 * LaneDrawing::RowHeight);
    QVERIFY(drawing.size.height() > 60 * LaneDrawing::RowHeight);
}

QTEST_GUILESS_MAIN(tst_LaneChart)
#include "tst_lanechart.moc"
