// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "connection/wirerecorder.h"
#include "support/peakmemory.h"
#include "websocket/frameencoder.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr qint64 MiB = 1024 * 1024;
/// Of memory, whatever the file: half of the shortest that is tried.
constexpr qint64 Ceiling = 100 * MiB;
constexpr int Connections = 20;

/// PLECTRUM_STREAMING_MIB=2048 tries 2 GiB instead.
qint64 largeBytes()
{
    const int given = qEnvironmentVariableIntValue("PLECTRUM_STREAMING_MIB");
    return (given > 0 ? given : 200) * MiB;
}

/// `bytes` of messages in connections that talk at the same time.
void record(const QString &path, qint64 bytes)
{
    const QByteArray request = "GET /stream HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nUpgrade: websocket\r\n"
                               "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                               "Sec-WebSocket-Version: 13\r\n\r\n";
    const QByteArray response = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";
    const QDateTime started = QDateTime::fromString(u"2026-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs);
    auto created = CaptureWriter::create(path, {.withSecrets = true, .maxQueuedBytes = 4 * MiB});
    if (!created)
        qFatal("%s", qPrintable(created.error().detail));
    CaptureWriter &writer = **created;
    std::vector<std::unique_ptr<WireRecorder>> wires;
    for (int i = 0; i < Connections; ++i) {
        const quint32 id = writer.addConnection(
            {.url = u"ws://127.0.0.1:8080/stream"_s, .startedAt = started, .peerAddress = u"127.0.0.1:8080"_s});
        for (const RecordKind kind : {RecordKind::Request, RecordKind::Response}) {
            const QByteArray &head = kind == RecordKind::Request ? request : response;
            writer.append({.kind = kind,
                           .direction = kind == RecordKind::Request ? Direction::Outgoing : Direction::Incoming,
                           .connection = id,
                           .timeNs = i,
                           .payload = head,
                           .payloadBytes = head.size()});
        }
        wires.push_back(std::make_unique<WireRecorder>(&writer, id, Role::Client, std::nullopt));
    }
    qint64 written = 0;
    for (qint64 i = 0; written < bytes; ++i) {
        const bool fromClient = i % 2 == 0;
        const QByteArray payload = "{\"sequence\":" + QByteArray::number(i) + ",\"text\":\""
            + QByteArray(qsizetype(i * 37 % 800), 'x') + "\"}";
        FrameHeader header = headerFor(Opcode::Text, quint64(payload.size()));
        header.masked = fromClient;
        header.maskKey = {1, 2, 3, 4};
        QByteArray frame;
        appendFrame(frame, header, payload);
        wires[size_t(i % Connections)]->pass(fromClient ? Role::Client : Role::Server, frame, i * 1000);
        written += frame.size();
        if (writer.isFull() && !writer.flush())
            qFatal("the disk is full");
    }
    for (const auto &wire : wires)
        wire->end(u"fin"_s, {}, written * 1000);
    if (!writer.close())
        qFatal("the disk is full");
}

qint64 records(const QString &path)
{
    const auto reader = CaptureReader::open(path);
    return reader ? (*reader)->count() : -1;
}

} // namespace

/// Memory does not grow with the file, whatever is converted into what. Real processes, as the kernel sees them.
class tst_Streaming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void memoryStaysFlat_data();
    void memoryStaysFlat();

private:
    qint64 convert(const QString &from, const QString &to);

    QTemporaryDir m_folder;
    QString m_capture;
};

void tst_Streaming::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers keep memory of their own");
#endif
    m_capture = m_folder.filePath(u"in.plectrum"_s);
    record(m_capture, largeBytes());
}

/// The most memory it took; 0: it failed.
qint64 tst_Streaming::convert(const QString &from, const QString &to)
{
    const Measured measured =
        runMeasured(QStringLiteral(PLECTRUM_CLI), {u"convert"_s, from, to, u"--with-secrets"_s, u"--overwrite"_s});
    return measured.code == 0 ? measured.peakBytes : 0;
}

void tst_Streaming::memoryStaysFlat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("pcapng") << u"pcapng"_s << true;
    QTest::newRow("HAR") << u"har"_s << true;
    QTest::newRow("mitmproxy") << u"mitm"_s << true;
    QTest::newRow("JSON Lines") << u"jsonl"_s << true;
    QTest::newRow("CSV") << u"csv"_s << false;
}

void tst_Streaming::memoryStaysFlat()
{
    QFETCH(QString, ending);
    QFETCH(bool, isRead);
    const QString file = m_folder.filePath(u"file."_s + ending);
    const qint64 written = convert(m_capture, file);
    qInfo("%lld MiB written with %lld MiB of memory", QFileInfo(file).size() / MiB, written / MiB);
    QVERIFY(written > 0);
    QVERIFY(QFileInfo(file).size() >= largeBytes());
    QVERIFY(written < Ceiling);
    if (isRead) {
        const QString back = m_folder.filePath(u"back.plectrum"_s);
        const qint64 read = convert(file, back);
        qInfo("read with %lld MiB", read / MiB);
        QVERIFY(read > 0);
        QCOMPARE(records(back), records(m_capture));
        QVERIFY(read < Ceiling);
    }
    QFile::remove(file);
}

QTEST_GUILESS_MAIN(tst_Streaming)
#include "tst_streaming.moc"
