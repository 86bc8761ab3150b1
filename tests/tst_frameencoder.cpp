// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/frameencoder.h"
#include "websocket/frameparser.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <bit>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QByteArray noise(QRandomGenerator &random, qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

} // namespace

class tst_FrameEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void headers_data();
    void headers();
    void writesWhatItIsTold_data();
    void writesWhatItIsTold();
    void masks();
    void masksAtAnyOffset();
    void readBack_data();
    void readBack();
};

void tst_FrameEncoder::headers_data()
{
    QTest::addColumn<quint64>("length");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("0") << quint64(0) << "8200"_ba;
    QTest::newRow("125") << quint64(125) << "827d"_ba;
    QTest::newRow("126") << quint64(126) << "827e007e"_ba;
    QTest::newRow("65535") << quint64(65535) << "827effff"_ba;
    QTest::newRow("65536") << quint64(65536) << "827f0000000000010000"_ba;
    QTest::newRow("2^63 - 1") << quint64(INT64_MAX) << "827f7fffffffffffffff"_ba;
}

void tst_FrameEncoder::headers()
{
    QFETCH(quint64, length);
    QFETCH(QByteArray, hex);
    FrameHeader header = headerFor(Opcode::Binary, length);
    QVERIFY(!header.masked);
    QCOMPARE(headerBytes(header).toHex(), hex);
    QCOMPARE(header.size(), hex.size() / 2);
    header.masked = true;
    header.maskKey = {0xaa, 0, 0xff, 1};
    const QByteArray masked = headerBytes(header);
    QCOMPARE(masked.size(), header.size());
    QCOMPARE(masked.last(4).toHex(), "aa00ff01"_ba);
    QVERIFY(masked.at(1) & 0x80);
}

void tst_FrameEncoder::writesWhatItIsTold_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("fin");
    QTest::addColumn<quint8>("rsv");
    QTest::addColumn<int>("opcode");
    QTest::addColumn<int>("form");
    QTest::addColumn<quint64>("length");
    QTest::newRow("all bits") << "7b7e2345"_ba << false << quint8(7) << 11 << 3 << quint64(0x12345);
    QTest::newRow("seven bits are kept") << "8101"_ba << true << quint8(0) << 1 << 1 << quint64(0x81);
    QTest::newRow("not minimal") << "a87f0000000000000002"_ba << true << quint8(2) << 8 << 9 << quint64(2);
    QTest::newRow("top bit") << "827fffffffffffffffff"_ba << true << quint8(0) << 2 << 9 << ~quint64(0);
    QTest::newRow("lies") << "8105"_ba << true << quint8(0) << 1 << 1 << quint64(5);
}

void tst_FrameEncoder::writesWhatItIsTold()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, fin);
    QFETCH(quint8, rsv);
    QFETCH(int, opcode);
    QFETCH(int, form);
    QFETCH(quint64, length);
    const FrameHeader header{
        .fin = fin, .rsv = rsv, .opcode = Opcode(opcode), .lengthBytes = quint8(form), .payloadLength = length};
    QByteArray out = "before";
    appendFrame(out, header, "ab");
    QCOMPARE(out.toHex(), "before"_ba.toHex() + hex + "6162");
    QCOMPARE(headerBytes(header).toHex(), hex);
}

void tst_FrameEncoder::masks()
{
    // RFC 6455 §5.7
    FrameHeader header = headerFor(Opcode::Text, 5);
    header.masked = true;
    header.maskKey = {0x37, 0xfa, 0x21, 0x3d};
    QByteArray out;
    appendFrame(out, header, "Hello");
    QCOMPARE(out.toHex(), "818537fa213d7f9f4d5158"_ba);
    header.maskKey = {};
    out.clear();
    appendFrame(out, header, "Hello");
    QCOMPARE(out.toHex(), "81850000000048656c6c6f"_ba);
}

void tst_FrameEncoder::masksAtAnyOffset()
{
    const std::array<quint8, 4> key{0xde, 0xad, 0xbe, 0xef};
    QRandomGenerator random(1);
    const QByteArray plain = noise(random, 150);
    QByteArray expected = plain;
    for (qsizetype i = 0; i < expected.size(); ++i)
        expected[i] = char(uchar(expected.at(i)) ^ key[size_t(i % 4)]);
    for (qsizetype cut = 0; cut <= plain.size(); ++cut) {
        QByteArray bytes = plain;
        applyMask({bytes.data(), size_t(cut)}, key);
        applyMask({bytes.data() + cut, size_t(plain.size() - cut)}, key, quint64(cut));
        QCOMPARE(bytes, expected);
        applyMask({bytes.data(), size_t(bytes.size())}, key, Q_UINT64_C(0x100000000));
        QCOMPARE(bytes, plain); // its own inverse, and far offsets count
    }
}

void tst_FrameEncoder::readBack_data()
{
    QTest::addColumn<bool>("masked");
    QTest::newRow("by a server") << false;
    QTest::newRow("by a client") << true;
}

/// Any header with any payload comes back from the parser as it was.
void tst_FrameEncoder::readBack()
{
    QFETCH(bool, masked);
    QRandomGenerator random(7);
    FrameParser parser(masked ? Role::Client : Role::Server);
    for (int i = 0; i < 2000; ++i) {
        const qsizetype length = i % 50 == 0 ? random.bounded(200000) : random.bounded(300);
        const QByteArray payload = noise(random, length);
        FrameHeader header =
            headerFor(Opcode(random.bounded(16)), quint64(length), random.bounded(2) == 0, quint8(random.bounded(8)));
        if (random.bounded(4) == 0)
            header.lengthBytes = 9;
        header.masked = masked;
        if (masked)
            header.maskKey = std::bit_cast<std::array<quint8, 4>>(random.generate());
        QByteArray bytes;
        appendFrame(bytes, header, payload);
        const qsizetype cut = random.bounded(int(bytes.size()));
        parser.feed(bytes.first(cut));
        QVERIFY(!parser.next().value());
        parser.feed(bytes.sliced(cut));
        const auto frame = parser.next().value();
        QVERIFY(frame);
        QVERIFY(frame->header == header);
        QCOMPARE(frame->payload.toByteArray(), payload);
    }
    QCOMPARE(parser.pendingBytes(), 0);
}

QTEST_APPLESS_MAIN(tst_FrameEncoder)
#include "tst_frameencoder.moc"
