// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/frameencoder.h"
#include "websocket/frameparser.h"

#include <QRegularExpression>
#include <QTest>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QByteArray filler(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    for (qsizetype i = 0; i < length; ++i)
        bytes[i] = char(i * 7 + i / 256);
    return bytes;
}

struct Parsed {
    FrameHeader header;
    QByteArray payload;
    Violations violations;

    bool operator==(const Parsed &) const = default;
};

/// All frames of `bytes`, fed in pieces that end at `cuts`.
QList<Parsed> parse(const QByteArray &bytes, Role sender, const QList<qsizetype> &cuts = {}, quint8 allowedRsv = 0)
{
    FrameParser parser(sender);
    parser.setAllowedRsv(allowedRsv);
    QList<Parsed> frames;
    qsizetype from = 0;
    QList<qsizetype> ends = cuts;
    ends << bytes.size();
    for (const qsizetype end : ends) {
        parser.feed(QByteArrayView(bytes).sliced(from, end - from));
        from = end;
        while (true) {
            (void)parser.partial(); // looking ahead changes nothing
            const auto frame = parser.next();
            if (!frame || !*frame)
                break;
            frames.append({(*frame)->header, (*frame)->payload.toByteArray(), (*frame)->violations});
        }
    }
    return frames;
}

} // namespace

class tst_FrameParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void rfcExamples_data();
    void rfcExamples();
    void lengths_data();
    void lengths();
    void violations_data();
    void violations();
    void cutAnywhere();
    void limits_data();
    void limits();
    void failsFastOnHalfFrames();
    void hugeLengthsTakeNoMemory();
    void hugeFramesGiveTheirMemoryBack();
    void shortReadsIntoWideRooms();
    void restsBetweenFrames();
};

void tst_FrameParser::rfcExamples_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Role>("sender");
    QTest::addColumn<Opcode>("opcode");
    QTest::addColumn<QByteArray>("payload");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    QTest::newRow("unmasked text") << hex("810548656c6c6f") << Role::Server << Opcode::Text << "Hello"_ba;
    QTest::newRow("masked text") << hex("818537fa213d7f9f4d5158") << Role::Client << Opcode::Text << "Hello"_ba;
    QTest::newRow("unmasked ping") << hex("890548656c6c6f") << Role::Server << Opcode::Ping << "Hello"_ba;
    QTest::newRow("masked pong") << hex("8a8537fa213d7f9f4d5158") << Role::Client << Opcode::Pong << "Hello"_ba;
    QTest::newRow("256 bytes") << hex("827e0100") + filler(256) << Role::Server << Opcode::Binary << filler(256);
    QTest::newRow("64 KiB") << hex("827f0000000000010000") + filler(65536) << Role::Server << Opcode::Binary
                            << filler(65536);
}

void tst_FrameParser::rfcExamples()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Role, sender);
    QFETCH(Opcode, opcode);
    QFETCH(QByteArray, payload);
    const auto frames = parse(bytes, sender);
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames.first().header.opcode, opcode);
    QCOMPARE(frames.first().payload, payload);
    QCOMPARE(frames.first().violations, Violations());
    QVERIFY(frames.first().header.fin);
}

void tst_FrameParser::lengths_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<int>("form");
    QTest::addColumn<bool>("masked");
    for (const qsizetype length : {0, 1, 7, 125, 126, 127, 65535, 65536, 100000}) {
        const int shortest = length < 126 ? 1 : length < 65536 ? 3 : 9;
        for (const int form : {1, 3, 9}) {
            if (form < shortest)
                continue;
            for (const bool masked : {false, true})
                QTest::addRow("%lld in form %d%s", qlonglong(length), form, masked ? ", masked" : "")
                    << length << form << masked;
        }
    }
}

void tst_FrameParser::lengths()
{
    QFETCH(qsizetype, length);
    QFETCH(int, form);
    QFETCH(bool, masked);
    const QByteArray payload = filler(length);
    FrameHeader header = headerFor(Opcode::Binary, quint64(length));
    const bool shortest = header.lengthBytes == form;
    header.lengthBytes = quint8(form);
    header.masked = masked;
    if (masked)
        header.maskKey = {0x12, 0x00, 0xff, 0x80};
    QByteArray bytes;
    appendFrame(bytes, header, payload);
    QCOMPARE(bytes.size(), header.size() + length);
    const auto frames = parse(bytes, masked ? Role::Client : Role::Server);
    QCOMPARE(frames.size(), 1);
    QVERIFY(frames.first().header == header);
    QCOMPARE(frames.first().payload, payload);
    QCOMPARE(frames.first().violations, shortest ? Violations() : Violations(Violation::LongLength));
}

void tst_FrameParser::violations_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Role>("sender");
    QTest::addColumn<quint8>("allowedRsv");
    QTest::addColumn<Violations>("violations");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    const auto none = Violations();
    QTest::newRow("none") << hex("8100") << Role::Server << quint8(0) << none;
    QTest::newRow("RSV1") << hex("c100") << Role::Server << quint8(0) << Violations(Violation::ReservedBits);
    QTest::newRow("RSV2") << hex("a100") << Role::Server << quint8(0) << Violations(Violation::ReservedBits);
    QTest::newRow("RSV3") << hex("9100") << Role::Server << quint8(0) << Violations(Violation::ReservedBits);
    QTest::newRow("RSV1 agreed") << hex("c100") << Role::Server << quint8(4) << none;
    QTest::newRow("RSV1 agreed, RSV2 not")
        << hex("e100") << Role::Server << quint8(4) << Violations(Violation::ReservedBits);
    QTest::newRow("RSV1 on control") << hex("c900") << Role::Server << quint8(4)
                                     << Violations(Violation::CompressedControl);
    QTest::newRow("RSV1 on continuation")
        << hex("c000") << Role::Server << quint8(4) << Violations(Violation::CompressedContinuation);
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        QTest::addRow("opcode %d", opcode) << QByteArray(1, char(0x80 | opcode)) + QByteArray(1, 0) << Role::Server
                                           << quint8(0) << Violations(Violation::ReservedOpcode);
    }
    QTest::newRow("no mask") << hex("8100") << Role::Client << quint8(0) << Violations(Violation::MaskMissing);
    QTest::newRow("mask") << hex("818001020304") << Role::Server << quint8(0) << Violations(Violation::MaskUnexpected);
    QTest::newRow("zero key") << hex("818100000000") + "a" << Role::Client << quint8(0) << none;
    QTest::newRow("16 bit not minimal") << hex("817e0001") + "a" << Role::Server << quint8(0)
                                        << Violations(Violation::LongLength);
    QTest::newRow("64 bit not minimal") << hex("817f0000000000000001") + "a" << Role::Server << quint8(0)
                                        << Violations(Violation::LongLength);
    QTest::newRow("long ping") << hex("897e007e") + filler(126) << Role::Server << quint8(0)
                               << Violations(Violation::ControlTooLong);
    QTest::newRow("fragmented ping") << hex("0900") << Role::Server << quint8(0)
                                     << Violations(Violation::ControlFragmented);
    QTest::newRow("many at once") << hex("79fe0001ffffffff") + "a" << Role::Server << quint8(0)
                                  << (Violation::ReservedBits | Violation::ControlFragmented | Violation::MaskUnexpected
                                      | Violation::LongLength);
}

void tst_FrameParser::violations()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Role, sender);
    QFETCH(quint8, allowedRsv);
    QFETCH(Violations, violations);
    const auto frames =
        parse(bytes + (sender == Role::Server ? QByteArray::fromHex("8100") : QByteArray()), sender, {}, allowedRsv);
    QVERIFY(!frames.isEmpty());
    QCOMPARE(frames.first().violations, violations);
    if (sender == Role::Server) // and it goes on
        QCOMPARE(frames.size(), 2);
}

void tst_FrameParser::cutAnywhere()
{
    QByteArray bytes;
    for (const qsizetype length : {0, 3, 126, 5}) {
        FrameHeader header = headerFor(length == 5 ? Opcode::Ping : Opcode::Text, quint64(length), length != 3);
        header.masked = true;
        header.maskKey = {1, 2, 3, 4};
        appendFrame(bytes, header, filler(length));
    }
    const auto whole = parse(bytes, Role::Client);
    QCOMPARE(whole.size(), 4);
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
        QVERIFY2(parse(bytes, Role::Client, {first}) == whole, qPrintable(QString::number(first)));
        for (qsizetype second = first; second <= bytes.size(); second += 3)
            QVERIFY2(parse(bytes, Role::Client, {first, second}) == whole,
                     qPrintable(u"%1 %2"_s.arg(first).arg(second)));
    }
    QList<qsizetype> all;
    for (qsizetype i = 1; i < bytes.size(); ++i)
        all << i;
    QVERIFY(parse(bytes, Role::Client, all) == whole);
}

void tst_FrameParser::limits_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Violation>("violation");
    QTest::newRow("one above") << QByteArray::fromHex("827e03e9") << Violation::FrameTooLarge;
    QTest::newRow("64 bit") << QByteArray::fromHex("827f0000000100000000") << Violation::FrameTooLarge;
    QTest::newRow("top bit") << QByteArray::fromHex("827f8000000000000000") << Violation::LengthTopBit;
    QTest::newRow("all bits") << QByteArray::fromHex("827fffffffffffffffff") << Violation::LengthTopBit;
}

void tst_FrameParser::limits()
{
    QFETCH(QByteArray, header);
    QFETCH(Violation, violation);
    FrameParser parser(Role::Server, 1000);
    parser.feed(header + filler(50));
    const auto frame = parser.next();
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::PayloadTooLarge);
    const auto partial = parser.partial();
    QVERIFY(partial);
    QVERIFY(partial->violations & violation);
    QVERIFY(!parser.next()); // for good
    FrameParser exact(Role::Server, 1000);
    exact.feed(QByteArray::fromHex("827e03e8") + filler(1000));
    QVERIFY(exact.next().value());
}

void tst_FrameParser::failsFastOnHalfFrames()
{
    FrameParser parser(Role::Client);
    FrameHeader header = headerFor(Opcode::Text, 5);
    header.masked = true;
    header.maskKey = {9, 8, 7, 6};
    QByteArray bytes;
    appendFrame(bytes, header, "Hello");
    parser.feed(bytes.left(5));
    QVERIFY(!parser.partial());
    QVERIFY(!parser.next().value());
    parser.feed(bytes.mid(5, 3));
    QVERIFY(!parser.next().value());
    QCOMPARE(parser.partial()->payload.toByteArray(), "He"_ba);
    QCOMPARE(parser.partial()->payload.toByteArray(), "He"_ba); // unmasked once only
    parser.feed(bytes.mid(8));
    QCOMPARE(parser.next().value()->payload.toByteArray(), "Hello"_ba);
    QCOMPARE(parser.pendingBytes(), 0);
}

void tst_FrameParser::hugeLengthsTakeNoMemory()
{
    FrameParser parser(Role::Server, Q_INT64_C(1) << 40);
    parser.feed(QByteArray::fromHex("827f000000ffffffffff"));
    for (int i = 0; i < 100; ++i) {
        parser.feed(filler(1000));
        QVERIFY(!parser.next().value());
    }
    QCOMPARE(parser.pendingBytes(), 100010);
    QVERIFY(parser.capacity() <= 256 * 1024);
}

void tst_FrameParser::hugeFramesGiveTheirMemoryBack()
{
    constexpr qsizetype Length = 20 * 1024 * 1024;
    const QByteArray body = filler(Length);
    FrameParser parser(Role::Server);
    parser.feed(headerBytes(headerFor(Opcode::Binary, quint64(Length))));
    for (qsizetype at = 0; at < Length; at += 65536) {
        QVERIFY(!parser.next().value());
        parser.feed(QByteArrayView(body).sliced(at, qMin<qsizetype>(65536, Length - at)));
        QVERIFY(parser.capacity() <= 2 * parser.pendingBytes() + 256 * 1024);
    }
    parser.feed(QByteArray::fromHex("8103")); // never empty: the next frame has begun
    const auto huge = parser.next().value();
    QVERIFY(huge);
    QVERIFY(huge->payload == body);
    QVERIFY(!parser.next().value());
    parser.feed("ab");
    QVERIFY(parser.capacity() <= 256 * 1024);
    parser.feed("c");
    QCOMPARE(parser.next().value()->payload.toByteArray(), "abc"_ba);
}

void tst_FrameParser::shortReadsIntoWideRooms()
{
    // A socket is asked for 64 KiB and gives what it has.
    QByteArray bytes;
    for (int i = 0; i < 50; ++i)
        appendFrame(bytes, headerFor(Opcode::Binary, quint64(i * 97)), filler(i * 97));
    FrameParser parser(Role::Server);
    int frames = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype part = qMin<qsizetype>(1 + at % 701, bytes.size() - at);
        const auto room = parser.prepare(65536);
        QCOMPARE(room.size(), 65536u);
        std::memcpy(room.data(), bytes.constData() + at, size_t(part));
        parser.commit(part);
        at += part;
        while (const auto frame = parser.next().value()) {
            QCOMPARE(frame->payload.toByteArray(), filler(frames * 97));
            ++frames;
        }
    }
    QCOMPARE(frames, 50);
    QCOMPARE(parser.pendingBytes(), 0);
    QVERIFY(parser.capacity() <= 256 * 1024);
}

void tst_FrameParser::restsBetweenFrames()
{
    QByteArray bytes;
    for (const char *const payload : {"one", "two", "three"})
        appendFrame(bytes, headerFor(Opcode::Text, quint64(qstrlen(payload))), payload);
    // At every byte it rests; inside of a frame nothing is lost by it.
    FrameParser parser(Role::Server);
    QByteArrayList payloads;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        parser.feed(QByteArrayView(bytes).sliced(i, 1));
        if (const auto frame = parser.next().value())
            payloads << frame->payload.toByteArray();
        parser.rest();
        QCOMPARE(parser.capacity() == 0, parser.pendingBytes() == 0);
    }
    QCOMPARE(payloads, (QByteArrayList{"one", "two", "three"}));
}

QTEST_APPLESS_MAIN(tst_FrameParser)
#include "tst_frameparser.moc"
