// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/wirerecorder.h"
#include "exchange/conversion.h"
#include "support/program.h"
#include "support/samplecapture.h"
#include "websocket/frameencoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QString tshark()
{
    return QStandardPaths::findExecutable(u"tshark"_s);
}

/// Some fields of every packet that passes `filter`, tab by tab; several values of one packet stand with commas.
QStringList fields(const QString &file, const QString &filter, const QStringList &names)
{
    QStringList arguments{u"-r"_s, file,
                          u"-Y"_s, filter,
                          u"-T"_s, u"fields"_s,
                          u"-o"_s, u"tcp.check_checksum:TRUE"_s,
                          u"-o"_s, u"ip.check_checksum:TRUE"_s};
    for (const QString &name : names)
        arguments << u"-e"_s << name;
    const Outcome outcome = run(tshark(), arguments);
    return QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// What Wireshark reads in our pcapng files.
class tst_Tshark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void framesAreDissected();
    void deflateIsInflated();
    void nothingIsWrong();
    void commentsAreShown();
    void closeCodes();
    void replacedSecretsAreReadable_data();
    void replacedSecretsAreReadable();

private:
    QTemporaryDir m_folder;
    QString m_file;
    QString m_capture;
};

void tst_Tshark::initTestCase()
{
    if (tshark().isEmpty())
        QSKIP("tshark is not installed");
    m_capture = m_folder.filePath(u"in.plectrum"_s);
    m_file = m_folder.filePath(u"out.pcapng"_s);
    // As it was on the wire: deflated messages with replaced secrets are written otherwise.
    writeSample(m_capture, true);
    QVERIFY(convertFile(m_capture, m_file, {.withSecrets = true}));
}

/// Opcode, FIN, RSV, mask, key and length of every frame, in order.
void tst_Tshark::framesAreDissected()
{
    QStringList expected;
    const auto reader = CaptureReader::open(m_capture);
    QVERIFY(reader);
    for (RecordId id = 1; id <= (*reader)->count(); ++id) {
        const auto record = (*reader)->record(id);
        QVERIFY(record);
        if (record->kind != RecordKind::Frame)
            continue;
        const FrameHeader &header = record->header;
        const QByteArray key(reinterpret_cast<const char *>(header.maskKey.data()), 4);
        expected << u"%1 %2 %3 %4 %5 %6"_s.arg(int(header.opcode))
                        .arg(int(header.fin))
                        .arg(int(header.rsv))
                        .arg(int(header.masked))
                        .arg(header.masked ? QString::fromLatin1(key.toHex()) : u"-"_s)
                        .arg(header.payloadLength);
    }
    QVERIFY(expected.size() > 15);
    QStringList found;
    const QStringList lines = fields(m_file, u"websocket"_s,
                                     {u"websocket.opcode"_s, u"websocket.fin"_s, u"websocket.rsv"_s,
                                      u"websocket.mask"_s, u"websocket.masking_key"_s, u"websocket.payload_length"_s,
                                      u"websocket.payload_length_ext_16"_s, u"websocket.payload_length_ext_64"_s});
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        QCOMPARE(parts.size(), 8);
        const QString length = !parts.at(7).isEmpty() ? parts.at(7)
            : !parts.at(6).isEmpty()                  ? parts.at(6)
                                                      : parts.at(5);
        found << u"%1 %2 %3 %4 %5 %6"_s.arg(parts.at(0), parts.at(1))
                     .arg(parts.at(2).toInt(nullptr, 0))
                     .arg(parts.at(3), parts.at(4).isEmpty() ? u"-"_s : QString(parts.at(4)).remove(u':'), length);
    }
    for (qsizetype i = 0; i < qMin(found.size(), expected.size()); ++i)
        QCOMPARE(found.at(i), expected.at(i));
    QCOMPARE(found.size(), expected.size());
}

void tst_Tshark::deflateIsInflated()
{
    const QStringList texts = fields(m_file, u"websocket.rsv == 4"_s, {u"websocket.payload"_s, u"text"_s});
    QVERIFY2(texts.size() >= 3, qPrintable(texts.join(u'\n')));
    const Outcome whole = run(tshark(), {u"-r"_s, m_file, u"-V"_s, u"-Y"_s, u"websocket.rsv == 4"_s});
    QVERIFY(whole.out.contains(R"({"type":"cursor","x":1}{"type":"cursor","x":1})"));
    QVERIFY(!whole.out.contains("ecompression failed"));
}

/// Checksums, sequence numbers, handshakes: no packet is marked bad.
void tst_Tshark::nothingIsWrong()
{
    QCOMPARE(fields(m_file, u"tcp.checksum.status == 0 || ip.checksum.status == 0"_s, {u"frame.number"_s}),
             QStringList());
    QCOMPARE(fields(m_file, u"_ws.malformed || tcp.analysis.flags"_s, {u"frame.number"_s, u"_ws.expert.message"_s}),
             QStringList());
    QCOMPARE(fields(m_file, u"http.response.code == 101"_s, {u"http.response.code"_s}),
             (QStringList{u"101"_s, u"101"_s}));
    QCOMPARE(fields(m_file, u"http.response.code == 403"_s, {u"http.response.code"_s}), QStringList{u"403"_s});
}

void tst_Tshark::commentsAreShown()
{
    const QString comments = fields(m_file, u"frame.comment"_s, {u"frame.comment"_s}).join(u'\n');
    QVERIFY2(comments.contains(u"TCP made up by Plectrum"_s), qPrintable(comments));
    QVERIFY2(comments.contains(u"invalid-utf8"_s), qPrintable(comments));
}

void tst_Tshark::closeCodes()
{
    QCOMPARE(fields(m_file, u"websocket.opcode == 8"_s, {u"websocket.payload.close.status_code"_s}),
             (QStringList{u"4001"_s, u"4001"_s}));
}

void tst_Tshark::replacedSecretsAreReadable_data()
{
    QTest::addColumn<bool>("takeover");
    QTest::newRow("one window for all messages") << true;
    QTest::newRow("a window a message") << false;
}

/// Deflated messages whose secrets were replaced are written inflated, and so are those that hang on them: Wireshark
/// reads all, and what says nothing of secrets stays as it was on the wire.
void tst_Tshark::replacedSecretsAreReadable()
{
    QFETCH(bool, takeover);
    const QString capture = m_folder.filePath(u"secret.plectrum"_s);
    const QString file = m_folder.filePath(u"secret.pcapng"_s);
    QFile::remove(capture);
    QFile::remove(file);
    {
        const DeflateParameters agreed{.serverNoContextTakeover = !takeover, .clientNoContextTakeover = !takeover};
        const QByteArray more = takeover ? "" : "; server_no_context_takeover; client_no_context_takeover";
        const QByteArray request = "GET /s HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nUpgrade: websocket\r\n"
                                   "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Extensions: permessage-deflate"
            + more + "\r\n\r\n";
        const QByteArray response = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                    "Connection: Upgrade\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
                                    "Sec-WebSocket-Extensions: permessage-deflate"
            + more + "\r\n\r\n";
        auto writer = CaptureWriter::create(capture, {.withSecrets = true});
        QVERIFY(writer);
        const quint32 id = (*writer)->addConnection(
            {.url = u"ws://127.0.0.1:8080/s"_s,
             .startedAt = QDateTime::fromString(u"2026-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs),
             .peerAddress = u"127.0.0.1:8080"_s,
             .deflate = {{u"serverNoContextTakeover"_s, !takeover},
                         {u"clientNoContextTakeover"_s, !takeover},
                         {u"serverMaxWindowBits"_s, 15},
                         {u"clientMaxWindowBits"_s, 15}}});
        for (const RecordKind kind : {RecordKind::Request, RecordKind::Response}) {
            const QByteArray &head = kind == RecordKind::Request ? request : response;
            (*writer)->append({.kind = kind,
                               .direction = kind == RecordKind::Request ? Direction::Outgoing : Direction::Incoming,
                               .connection = id,
                               .payload = head,
                               .payloadBytes = head.size()});
        }
        WireRecorder wire(writer->get(), id, Role::Client, agreed);
        Deflater client(15, !takeover);
        qint64 time = 0;
        const auto send = [&](const QByteArray &text, qsizetype cut = 0) {
            const QByteArray packed = client.compress(text).toByteArray();
            for (qsizetype from = 0; from<packed.size(); from += cut> 0 ? cut : packed.size()) {
                const QByteArray piece = packed.mid(from, cut > 0 ? cut : packed.size());
                FrameHeader header = headerFor(from == 0 ? Opcode::Text : Opcode::Continuation, quint64(piece.size()),
                                               from + piece.size() == packed.size(), from == 0 ? 4 : 0);
                header.masked = true;
                header.maskKey = {1, 2, 3, 4};
                QByteArray bytes;
                appendFrame(bytes, header, piece);
                wire.pass(Role::Client, bytes, time += 1'000'000);
            }
        };
        send(R"({"type":"first","n":1})");
        send(R"({"access_token":"hunter2hunter2hunter2"})");
        send(R"({"access_token":"hunter2hunter2","in":"pieces"})", 20);
        send(R"({"type":"first","n":2})");
        wire.end(u"fin"_s, {}, time);
        QVERIFY((*writer)->close());
    }
    const auto report = convertFile(capture, file, {});
    QVERIFY(report);
    const Outcome whole = run(tshark(), {u"-r"_s, file, u"-V"_s, u"-Y"_s, u"websocket"_s});
    QVERIFY(!whole.out.contains("ecompression failed"));
    QVERIFY(!whole.out.contains("hunter2"));
    const QByteArray readable[] = {R"({"type":"first","n":1})", R"({"access_token":"[redacted])",
                                   R"({"type":"first","n":2})"};
    for (const QByteArray &text : readable)
        QVERIFY2(whole.out.contains(text), text.constData());
    // Wireshark does not put fragments together.
    const QString back = m_folder.filePath(u"back.plectrum"_s);
    QVERIFY(convertFile(file, back, {.overwrite = true}));
    QVERIFY(described(back, Compared::Messages).join(u'\n').contains(u",\"in\":\"pieces\"}"_s));
    QCOMPARE(fields(file, u"_ws.malformed"_s, {u"frame.number"_s}), QStringList());
    // RSV1 of each first frame: as sent, replaced, replaced, and hanging on them or not.
    QCOMPARE(fields(file, u"websocket.opcode == 1"_s, {u"websocket.rsv"_s}).size(), 4);
    QCOMPARE(fields(file, u"websocket.rsv == 4"_s, {u"frame.number"_s}).size(), takeover ? 1 : 2);
    QCOMPARE(
        report->losses.countOf(u"compressed messages written inflated, for secrets in or before them were replaced"_s),
        takeover ? 3 : 2);
    QVERIFY(fields(file, u"frame.comment"_s, {u"frame.comment"_s}).join(u'\n').contains(u"Written inflated"_s));
    // With secrets kept, nothing is touched.
    QVERIFY(convertFile(capture, file, {.withSecrets = true, .overwrite = true}));
    QCOMPARE(fields(file, u"websocket.rsv == 4"_s, {u"frame.number"_s}).size(), 4);
    QVERIFY(run(tshark(), {u"-r"_s, file, u"-V"_s, u"-Y"_s, u"websocket"_s}).out.contains("hunter2hunter2hunter2"));
}

QTEST_GUILESS_MAIN(tst_Tshark)
#include "tst_tshark.moc"
