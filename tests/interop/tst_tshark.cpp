// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/conversion.h"
#include "support/program.h"
#include "support/samplecapture.h"

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
    writeSample(m_capture);
    QVERIFY(convertFile(m_capture, m_file, {}));
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

QTEST_GUILESS_MAIN(tst_Tshark)
#include "tst_tshark.moc"
