// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytesource.h"
#include "exchange/conversion.h"
#include "exchange/importer.h"
#include "exchange/intake.h"
#include "support/samplecapture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// Gives `size` bytes at a time at most.
class Dripping : public QBuffer {
public:
    explicit Dripping(const QByteArray &bytes, qint64 size)
        : m_size(size)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override { return QBuffer::readData(data, qMin(maxSize, m_size)); }

private:
    const qint64 m_size;
};

QString dataFile(const QString &name)
{
    return QStringLiteral(PLECTRUM_TEST_DATA) + u"/exchange/"_s + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
}

/// The messages of a file: "out 1 hello", one a line, with the losses behind.
struct Read {
    QStringList messages;
    QStringList losses;
    QList<ConnectionInfo> connections;
    QList<ConnectionEnd> ends;
    QStringList heads;
    QString error;
};

Read readFile(const QString &path)
{
    Read read;
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out.plectrum"_s);
    const auto report = convertFile(path, out, {});
    if (!report) {
        read.error = QString(errorInfo(report.error().code).name) + u": "_s + report.error().detail;
        return read;
    }
    read.losses = report->losses.lines();
    read.connections = connectionsOf(out);
    const auto reader = CaptureReader::open(out);
    for (RecordId id = 1; reader && id <= (*reader)->count(); ++id) {
        const QByteArray message = (*reader)->message(id).value_or("damaged");
        const auto record = (*reader)->record(id);
        if (record->kind == RecordKind::End) {
            read.ends << ConnectionEnd::fromJson(record->payload);
        } else if (record->kind != RecordKind::Frame) {
            read.heads << QString::fromUtf8(message.left(message.indexOf('\r')));
        } else {
            read.messages << u"%1 %2 %3 %4"_s.arg(record->timeNs / 1'000'000)
                                 .arg(record->direction == Direction::Outgoing ? u"out"_s : u"in"_s)
                                 .arg(int(record->header.opcode))
                                 .arg(message.size() > 100 ? u"%1 bytes"_s.arg(message.size())
                                                           : QString::fromLatin1(message.toPercentEncoding(" {}\":,")));
        }
    }
    return read;
}

Read readText(const QString &name, const QByteArray &content)
{
    const QTemporaryDir folder;
    write(folder.filePath(name), content);
    return readFile(folder.filePath(name));
}

QByteArray har(const QByteArray &creator, const QByteArray &entry)
{
    return R"({"log":{"version":"1.2","creator":{"name":")" + creator
        + R"(","version":"1"},"pages":[],"entries":[{"request":{"url":"https://example.org/page.html"},"response":{"status":200,"content":{"text":"[{"}}},)"
        + entry + "]}}";
}

} // namespace

/// Files as other programs write them.
class tst_Importers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void chrome();
    void loneSurrogates_data();
    void loneSurrogates();
    void farTimes();
    void playwright();
    void playwrightAttached();
    void mitmproxyHar();
    void mitmproxyFlows();
    void insomnia();
    void anyLines();
    void terminalLog();
    void packedFiles();
    void cutAnywhere_data();
    void cutAnywhere();
};

/// Keys in Chrome's order: messages before the request they belong to; seconds.
void tst_Importers::chrome()
{
    const Read read = readText(u"chrome.har"_s, har("WebInspector", R"({
        "_initiator":{"type":"script"},"_priority":"High","_resourceType":"websocket",
        "_webSocketMessages":[
            {"type":"send","time":1767323045.25,"opcode":1,"data":"hel\"lo"},
            {"type":"receive","time":1767323045.5,"opcode":2,"data":"AP+A"},
            {"type":"receive","time":1767323045.5,"opcode":2,"data":"%%%"},
            {"type":"error","time":1767323046,"opcode":-1,"data":"Invalid frame header"}],
        "cache":{},"connection":"42",
        "request":{"method":"GET","url":"wss://example.org/live?room=1&token=hunter2","httpVersion":"HTTP/1.1",
            "headers":[{"name":":authority","value":"x"},{"name":"Host","value":"example.org"},
                       {"name":"Cookie","value":"id=sesame"},
                       {"name":"Sec-WebSocket-Extensions","value":"permessage-deflate; client_max_window_bits"}]},
        "response":{"status":101,"statusText":"Switching Protocols",
            "headers":[{"name":"Sec-WebSocket-Extensions","value":"permessage-deflate"},
                       {"name":"Sec-WebSocket-Protocol","value":"v2"}]},
        "serverIPAddress":"192.0.2.7","startedDateTime":"2026-01-02T03:04:05.000Z",
        "time":1000,"timings":{"blocked":-1,"dns":10,"connect":40,"send":0,"wait":50,"receive":0}})"));
    QCOMPARE(read.error, QString());
    QCOMPARE(read.messages, (QStringList{u"250 out 1 hel\"lo"_s, u"500 in 2 %00%FF%80"_s, u"500 in 2 %25%25%25"_s}));
    QCOMPARE(read.connections.size(), 1);
    const ConnectionInfo &info = read.connections.first();
    QVERIFY(info.url.startsWith(u"wss://example.org/live?room=1&token="_s));
    QVERIFY(!info.url.contains(u"hunter2"_s));
    QCOMPARE(info.startedAt, QDateTime::fromString(u"2026-01-02T03:04:05.000Z"_s, Qt::ISODateWithMs));
    QCOMPARE(info.subprotocol, u"v2"_s);
    QCOMPARE(info.peerAddress, u"192.0.2.7"_s);
    QVERIFY(!info.deflate.isEmpty());
    QCOMPARE(read.heads.size(), 2);
    QVERIFY(read.heads.at(0).startsWith(u"GET /live?room=1"_s));
    QCOMPARE(read.heads.at(1), u"HTTP/1.1 101 Switching Protocols"_s);
    QCOMPARE(read.ends.size(), 1);
    QCOMPARE(read.ends.first().detail, u"Invalid frame header"_s);
    QCOMPARE(read.losses,
             (QStringList{u"HTTP requests without a WebSocket left out: 1"_s,
                          u"payloads that are not base64, kept as they stand: 1"_s}));
}

void tst_Importers::loneSurrogates_data()
{
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("replaced");
    QTest::newRow("pair") << R"(a\ud83d\ude00b)"_ba << u"a\U0001F600b"_s << 0;
    QTest::newRow("first half") << R"(a\ud83db)"_ba << u"a\uFFFDb"_s << 1;
    QTest::newRow("second half") << R"(\uDE00)"_ba << u"\uFFFD"_s << 1;
    QTest::newRow("first half at the end") << R"(a\ud83d)"_ba << u"a\uFFFD"_s << 1;
    QTest::newRow("turned") << R"(\ude00\ud83d)"_ba << u"\uFFFD\uFFFD"_s << 2;
    QTest::newRow("half before a pair") << R"(\ud83d\ud83d\ude00)"_ba << u"\uFFFD\U0001F600"_s << 1;
    QTest::newRow("half before an escape") << R"(\ud83d\n\u0041)"_ba << u"\uFFFD\nA"_s << 1;
    QTest::newRow("none, for the backslash is one") << R"(\\ud83d)"_ba << u"\\ud83d"_s << 0;
}

/// JavaScript's strings may hold them, and JSON.stringify() writes them so.
void tst_Importers::loneSurrogates()
{
    QFETCH(QByteArray, escaped);
    QFETCH(QString, text);
    QFETCH(int, replaced);
    const Read read = readText(u"lone.har"_s,
                               har("WebInspector",
                                   R"({"startedDateTime":"2026-01-02T03:04:05.000Z",
        "request":{"url":"ws://a/"},"response":{"status":101},"_resourceType":"websocket",
        "_webSocketMessages":[{"type":"send","time":1767323045.25,"opcode":1,"data":")"
                                       + escaped + R"("}]})"));
    QCOMPARE(read.error, QString());
    QCOMPARE(read.messages,
             QStringList{u"250 out 1 "_s + QString::fromLatin1(text.toUtf8().toPercentEncoding(" {}\":,"))});
    const QString told = u"halves of surrogate pairs, which no text holds, replaced by U+FFFD: %1"_s.arg(replaced);
    QCOMPARE(read.losses.contains(told), replaced > 0);
    const Read line = readText(u"lone.jsonl"_s, R"({"dir":"out","time":1767323045,"text":")" + escaped + R"("})");
    QCOMPARE(line.messages, QStringList{u"0"_s + read.messages.first().mid(3)});
    QCOMPARE(line.losses.contains(told), replaced > 0);
}

/// Beyond what nanoseconds since 1970 can say.
void tst_Importers::farTimes()
{
    const Read read = readText(u"far.jsonl"_s,
                               R"({"dir":"out","time":1767323045,"text":"a"})"
                               "\n"
                               R"({"dir":"out","time":17673230100,"text":"b"})");
    QCOMPARE(read.messages, (QStringList{u"0 out 1 a"_s, u"0 out 1 b"_s}));
    QVERIFY(read.losses.contains(u"lines without a time: 1"_s));
}

/// Milliseconds, or no time at all; control frames too.
void tst_Importers::playwright()
{
    const Read read = readText(u"playwright.har"_s, har("Playwright", R"({
        "startedDateTime":"2026-01-02T03:04:05.000Z","time":-1,
        "request":{"method":"GET","url":"ws://127.0.0.1:8080/ws","headers":[]},
        "response":{"status":101,"statusText":"","headers":[],"content":{"size":-1,"mimeType":"x-unknown"}},
        "_resourceType":"websocket","_webSocketMessages":[
            {"type":"send","time":1767323045100.5,"opcode":1,"data":"a"},
            {"type":"receive","time":-1,"opcode":1,"data":"b"},
            {"type":"receive","time":1767323045300,"opcode":9,"data":"aGk="},
            {"type":"receive","time":1767323045400,"opcode":8,"data":"A+lieWU="}]})"));
    QCOMPARE(read.error, QString());
    QCOMPARE(read.messages,
             (QStringList{u"100 out 1 a"_s, u"100 in 1 b"_s, u"300 in 9 hi"_s, u"400 in 8 %03%E9bye"_s}));
    QCOMPARE(read.ends.size(), 1);
    QCOMPARE(int(read.ends.first().code), 1001);
    QCOMPARE(read.ends.first().reason, "bye"_ba);
    QCOMPARE(read.ends.first().closedBy, u"remote"_s);
    QVERIFY(read.losses.contains(u"messages whose time is not in the file: 1"_s));
}

/// The messages stand in a file of their own, beside the HAR or in its zip.
void tst_Importers::playwrightAttached()
{
    const QByteArray content = har("Playwright", R"({"startedDateTime":"2026-01-02T03:04:05.000Z",
        "request":{"method":"GET","url":"ws://127.0.0.1/ws","headers":[]},
        "response":{"status":101,"headers":[],"content":{"_file":"0123abcd.jsonl"}},"_resourceType":"websocket"})");
    const QByteArray lines = R"({"type":"send","time":1767323045100,"opcode":1,"data":"a"})"
                             "\n\n"
                             R"({"type":"receive","time":1767323045200,"opcode":2,"data":"AQ=="})";
    const QStringList expected{u"100 out 1 a"_s, u"200 in 2 %01"_s};
    const QTemporaryDir folder;
    write(folder.filePath(u"a.har"_s), content);
    write(folder.filePath(u"0123abcd.jsonl"_s), lines);
    QCOMPARE(readFile(folder.filePath(u"a.har"_s)).messages, expected);
    QVERIFY(QFile::remove(folder.filePath(u"0123abcd.jsonl"_s)));
    QVERIFY(readFile(folder.filePath(u"a.har"_s))
                .losses.contains(u"attached messages that were not found (0123abcd.jsonl): 1"_s));
    // A file elsewhere is none of ours.
    QByteArray sly = content;
    sly.replace("0123abcd.jsonl", "../0123abcd.jsonl");
    write(folder.filePath(u"0123abcd.jsonl"_s), lines);
    QVERIFY(QDir(folder.path()).mkdir(u"below"_s));
    write(folder.filePath(u"below/a.har"_s), sly);
    QCOMPARE(readFile(folder.filePath(u"below/a.har"_s)).messages, QStringList());
}

/// http URLs; the whole file deflated.
void tst_Importers::mitmproxyHar()
{
    const QByteArray content = har("mitmproxy", R"({"startedDateTime":"2026-01-02T03:04:05.000000+00:00",
        "request":{"method":"GET","url":"https://example.org/chat","headers":[]},
        "response":{"status":101,"statusText":"Switching Protocols","headers":[]},"_resourceType":"websocket",
        "_webSocketMessages":[{"type":"send","time":1767323045.125,"opcode":1,"data":"a"}]})");
    QByteArray packed(qsizetype(compressBound(uLong(content.size()))), '\0');
    uLongf size = uLongf(packed.size());
    QCOMPARE(compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                       reinterpret_cast<const Bytef *>(content.constData()), uLong(content.size()), 9),
             Z_OK);
    packed.truncate(qsizetype(size));
    const Read read = readText(u"a.zhar"_s, packed);
    QCOMPARE(read.error, QString());
    QCOMPARE(read.messages, QStringList{u"125 out 1 a"_s});
    QCOMPARE(read.connections.first().url, u"wss://example.org/chat"_s);
    QVERIFY(readText(u"b.zhar"_s, packed.chopped(20)).error.startsWith(u"file-not-readable"_s));
}

/// Written by mitmproxy 8.
void tst_Importers::mitmproxyFlows()
{
    const Read read = readFile(dataFile(u"websocket.mitm"_s));
    QCOMPARE(read.error, QString());
    QCOMPARE(read.messages,
             (QStringList{u"100 out 1 hello"_s, u"200 in 1 hell%C3%B6"_s, u"300 out 2 %00%FF%80"_s, u"400 in 1 "_s,
                          u"500 in 2 70000 bytes"_s}));
    QCOMPARE(read.connections.first().url, u"wss://example.org/chat?room=1"_s);
    QCOMPARE(read.connections.first().peerAddress, u"192.0.2.7:443"_s);
    QCOMPARE(read.connections.first().subprotocol, u"chat.v1"_s);
    QCOMPARE(read.ends.size(), 1);
    QCOMPARE(int(read.ends.first().code), 4001);
    QCOMPARE(read.ends.first().reason, "enough"_ba);
    QCOMPARE(read.ends.first().closedBy, u"remote"_s);
    QVERIFY(read.losses.contains(u"flows without a WebSocket left out: 1"_s));
}

void tst_Importers::insomnia()
{
    const Read read = readText(u"response.ndjson"_s,
                               R"({"_id":"1","requestId":"r","type":"open","timestamp":1767323045000}
{"_id":"2","requestId":"r","type":"message","direction":"OUTGOING","data":"hi","timestamp":1767323045100}
{"_id":"3","requestId":"r","type":"message","direction":"INCOMING","data":{"type":"Buffer","data":[0,255,128]},"timestamp":1767323045200}
{"_id":"4","requestId":"r","type":"close","code":4000,"reason":"so","wasClean":true,"timestamp":1767323045300}
)");
    QCOMPARE(read.error, QString());
    QCOMPARE(read.messages, (QStringList{u"100 out 1 hi"_s, u"200 in 2 %00%FF%80"_s}));
    QCOMPARE(int(read.ends.first().code), 4000);
    QCOMPARE(read.connections.size(), 1);
}

void tst_Importers::anyLines()
{
    const Read read = readText(u"any.jsonl"_s, R"({"direction":"send","data":{"a":1}}
{"dir":"in","text":"x","time":"2026-01-02T03:04:05Z"}
{"note":"nothing"}
{"type":"receive","base64":"AQI=","time":1767323045.5})");
    QCOMPARE(read.error, QString());
    QCOMPARE(read.messages, (QStringList{u"0 out 1 {\"a\":1}"_s, u"0 in 1 x"_s, u"500 in 2 %01%02"_s}));
    QVERIFY(read.losses.contains(u"lines that tell no direction and data: 1"_s));
    const Read broken = readText(u"bad.jsonl"_s, "{\"dir\":\"in\",\"text\":\"x\"}\n{\"dir\":,}\n");
    QVERIFY2(broken.error.contains(u"line 2, byte "_s), qPrintable(broken.error));
}

void tst_Importers::terminalLog()
{
    const Read read = readText(u"talk.log"_s,
                               "Connected (press CTRL+C to quit)\n> hello\n< {\n  \"a\": 1\n}\n< x\n"
                               "Disconnected (code: 1001, reason: \"bye\")\n");
    QCOMPARE(read.error, QString());
    QCOMPARE(read.messages, (QStringList{u"0 out 1 hello"_s, u"0 in 1 {%0A  \"a\": 1%0A}"_s, u"0 in 1 x"_s}));
    QCOMPARE(int(read.ends.first().code), 1001);
}

void tst_Importers::packedFiles()
{
    const QTemporaryDir folder;
    const QByteArray content = contentOf(dataFile(u"websocket.mitm"_s));
    QByteArray packed = qCompress(content).sliced(4);
    write(folder.filePath(u"a.mitm"_s), packed);
    QCOMPARE(readFile(folder.filePath(u"a.mitm"_s)).messages.size(), 5);
}

void tst_Importers::cutAnywhere_data()
{
    QTest::addColumn<QString>("format");
    for (const FormatInfo &format : formatTable()) {
        if (format.importer && format.exporter)
            QTest::newRow(format.name.data()) << QString(format.name);
    }
}

/// A byte at a time, or seven: the same recording comes out.
void tst_Importers::cutAnywhere()
{
    QFETCH(QString, format);
    const FormatInfo *const info = formatNamed(format);
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.plectrum"_s);
    writeSample(in);
    const QString file = folder.filePath(u"file."_s + format);
    QVERIFY(convertFile(in, file, {.to = info}));
    QStringList expected;
    for (const qint64 size : {1 << 20, 1, 7}) {
        const QString out = folder.filePath(u"out%1.plectrum"_s.arg(size));
        auto writer = CaptureWriter::create(out, {});
        QVERIFY(writer);
        Losses losses;
        {
            Dripping device(contentOf(file), size);
            ByteSource source(device);
            Intake intake(**writer, losses);
            const auto read = info->importer()->run(source, {}, intake);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        }
        QVERIFY((*writer)->close());
        if (expected.isEmpty())
            expected = described(out, Compared::Everything);
        QVERIFY(expected.size() > 15);
        QCOMPARE(described(out, Compared::Everything), expected);
    }
}

QTEST_GUILESS_MAIN(tst_Importers)
#include "tst_importers.moc"
