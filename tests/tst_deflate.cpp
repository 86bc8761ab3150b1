// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/deflate.h"
#include "websocket/frameencoder.h"
#include "websocket/frameparser.h"
#include "websocket/messageassembler.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <zlib.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr qint64 Limit = 100 * 1024 * 1024;

QByteArray inflated(Inflater &inflater, QByteArrayView deflated)
{
    QByteArray out;
    return inflater.inflate(deflated, true, out, Limit) == Inflater::Status::Ok ? out : "broken"_ba;
}

QByteArray json(int seed, qsizetype length)
{
    QByteArray text;
    while (text.size() < length)
        text += "{\"id\":" + QByteArray::number(seed * 7919 + text.size()) + ",\"event\":\"update\",\"ok\":true},";
    return text.left(length);
}

QByteArray noise(qsizetype length)
{
    QRandomGenerator random(5);
    QByteArray bytes(length, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

/// Reads a message with a window of `bits` and no more: output is taken a byte at a time, as zlib looks back into the
/// caller's output without regard to the window.
bool readableWithWindow(int bits, QByteArrayView deflated, QByteArrayView meaning)
{
    QByteArray bytes = deflated.toByteArray() + QByteArray::fromHex("0000ffff");
    z_stream stream{};
    inflateInit2(&stream, -bits);
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    int result = Z_OK;
    while (result == Z_OK) {
        char byte = 0;
        stream.next_out = reinterpret_cast<Bytef *>(&byte);
        stream.avail_out = 1;
        result = inflate(&stream, Z_SYNC_FLUSH);
        if (stream.avail_out == 0)
            out += byte;
    }
    inflateEnd(&stream);
    return result == Z_BUF_ERROR && out == meaning;
}

/// Repetitions at every distance up to 600 bytes, so that each window has matches just inside and just outside.
QByteArray repetitions()
{
    QByteArray text;
    const QByteArray random = noise(600 * 20);
    for (qsizetype distance = 8; distance < 600; ++distance)
        text += random.sliced(distance * 8, distance) + random.sliced(distance * 8, 8);
    return text;
}

/// Nanoseconds to read a message of many final blocks behind `before`, the best of a few.
qint64 finalBlocksTime(const QByteArray &before)
{
    const QByteArray blocks = QByteArray::fromHex("0300").repeated(100'000);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 3; ++run) {
        Inflater inflater(15, false);
        QByteArray out;
        if (inflater.inflate(before, true, out, Limit) != Inflater::Status::Ok)
            return -1;
        QElapsedTimer timer;
        timer.start();
        if (inflater.inflate(blocks, true, out, Limit) != Inflater::Status::Ok)
            return -1;
        best = std::min(best, timer.nsecsElapsed());
    }
    return best;
}

} // namespace

/// permessage-deflate: negotiation, compression, and what the assembler makes of it.
class tst_Deflate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void rfcExamples_data();
    void rfcExamples();
    void roundTrips_data();
    void roundTrips();
    void keepsWindow_data();
    void keepsWindow();
    void rests_data();
    void rests();
    void limits();
    void limitIsNoSize();
    void garbage();
    void afterFailure();
    void manyFinalBlocks();
    void offers_data();
    void offers();
    void accepts_data();
    void accepts();
    void answers_data();
    void answers();
    void assemblesFragments();
};

void tst_Deflate::rfcExamples_data()
{
    QTest::addColumn<QList<QByteArray>>("messages");
    QTest::addColumn<QByteArray>("meaning");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    QTest::newRow("7.2.3.1") << QList<QByteArray>{hex("f248cdc9c90700")} << "Hello"_ba;
    QTest::newRow("7.2.3.2 shared window") << QList<QByteArray>{hex("f248cdc9c90700"), hex("f200110000")} << "Hello"_ba;
    QTest::newRow("7.2.3.3 no compression") << QList<QByteArray>{hex("000500faff48656c6c6f00")} << "Hello"_ba;
    QTest::newRow("7.2.3.4 final block") << QList<QByteArray>{hex("f348cdc9c9070000")} << "Hello"_ba;
    QTest::newRow("after a final block") << QList<QByteArray>{hex("f348cdc9c9070000"), hex("f200110000")} << "Hello"_ba;
    QTest::newRow("7.2.3.5 two blocks") << QList<QByteArray>{hex("f24805000000ffffcac9c90700")} << "Hello"_ba;
    QTest::newRow("7.2.3.6 empty") << QList<QByteArray>{hex("00")} << QByteArray();
}

void tst_Deflate::rfcExamples()
{
    QFETCH(QList<QByteArray>, messages);
    QFETCH(QByteArray, meaning);
    Inflater inflater(15, false);
    for (const QByteArray &message : messages)
        QCOMPARE(inflated(inflater, message), meaning);
    // Cut at every byte.
    const QByteArray last = messages.last();
    for (qsizetype cut = 0; cut <= last.size() && messages.size() == 1; ++cut) {
        Inflater pieces(15, false);
        QByteArray out;
        QCOMPARE(pieces.inflate(QByteArrayView(last).first(cut), false, out, Limit), Inflater::Status::Ok);
        QCOMPARE(pieces.inflate(QByteArrayView(last).sliced(cut), true, out, Limit), Inflater::Status::Ok);
        QCOMPARE(out, meaning);
    }
}

void tst_Deflate::roundTrips_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("fresh");
    for (int bits = 8; bits <= 15; ++bits) {
        for (const bool fresh : {false, true})
            QTest::addRow("%d bits%s", bits, fresh ? ", afresh" : "") << bits << fresh;
    }
}

void tst_Deflate::roundTrips()
{
    QFETCH(int, bits);
    QFETCH(bool, fresh);
    Deflater deflater(bits, fresh);
    Inflater inflater(bits, fresh);
    for (const qsizetype length : {0, 1, 5, 125, 1000, 0, 65536, 70001, 3}) {
        for (const QByteArray &message : {json(int(length), length), noise(length)}) {
            const QByteArray deflated = deflater.compress(message).toByteArray();
            QVERIFY(!deflated.isEmpty());
            QVERIFY(!deflated.endsWith(QByteArray::fromHex("0000ffff")) || message.isEmpty());
            QCOMPARE(inflated(inflater, deflated), message);
        }
    }
    Deflater first(bits, fresh);
    const qsizetype once = first.compress(json(1, 200)).size();
    const qsizetype twice = first.compress(json(1, 200)).size();
    QCOMPARE(twice < once, !fresh); // the window is kept
}

void tst_Deflate::keepsWindow_data()
{
    QTest::addColumn<int>("bits");
    for (int bits = 8; bits <= 15; ++bits)
        QTest::addRow("%d bits", bits) << bits;
}

void tst_Deflate::keepsWindow()
{
    QFETCH(int, bits);
    const QByteArray text = repetitions();
    for (const int level : {1, 6, 9}) {
        Deflater deflater(bits, true, level);
        QVERIFY(readableWithWindow(bits, deflater.compress(text), text));
    }
    // The check would see it: more window than agreed is not readable.
    if (bits <= 9) {
        Deflater wide(bits + 2, true);
        QVERIFY(!readableWithWindow(bits, wide.compress(text), text));
    }
}

void tst_Deflate::rests_data()
{
    QTest::addColumn<bool>("noContextTakeover");
    QTest::addColumn<bool>("senderRests");
    QTest::addColumn<bool>("receiverRests");
    for (const bool fresh : {false, true}) {
        const QByteArray takeover = fresh ? "without takeover" : "with takeover";
        QTest::addRow("sender, %s", takeover.constData()) << fresh << true << false;
        QTest::addRow("receiver, %s", takeover.constData()) << fresh << false << true;
        QTest::addRow("both, %s", takeover.constData()) << fresh << true << true;
    }
}

/// Memory that is freed between messages is not missed, a window that is referred to least.
void tst_Deflate::rests()
{
    QFETCH(const bool, noContextTakeover);
    QFETCH(const bool, senderRests);
    QFETCH(const bool, receiverRests);
    Deflater deflater(15, noContextTakeover);
    Inflater inflater(15, noContextTakeover);
    deflater.rest();
    inflater.rest();
    QRandomGenerator random(7);
    QByteArray noise(20000, '\0');
    std::ranges::generate(noise, [&random] { return char(random.generate()); });
    for (int i = 0; i < 12; ++i) {
        // Half of it was in the message before, and is referred to through a rest.
        const QByteArray message = noise.sliced(i % 4 * 4000, 8000) + QByteArray(i * 100, 'x');
        const QByteArray deflated = deflater.compress(message).toByteArray();
        QByteArray out;
        const qsizetype half = deflated.size() / 2;
        QCOMPARE(inflater.inflate(QByteArrayView(deflated).first(half), false, out, 1 << 20), Inflater::Status::Ok);
        inflater.rest(); // inside of a message nothing happens
        QCOMPARE(inflater.inflate(QByteArrayView(deflated).sliced(half), true, out, 1 << 20), Inflater::Status::Ok);
        QCOMPARE(out, message);
        if (senderRests)
            deflater.rest();
        if (receiverRests)
            inflater.rest();
        if (!noContextTakeover && !senderRests && i % 4 != 0)
            QVERIFY(deflated.size() < message.size() * 3 / 4);
    }
}

void tst_Deflate::limits()
{
    Deflater deflater(15, true);
    const QByteArray bomb = deflater.compress(QByteArray(64 * 1024 * 1024, '\0')).toByteArray();
    Inflater inflater(15, true);
    QByteArray out;
    QCOMPARE(inflater.inflate(bomb, true, out, 100000), Inflater::Status::TooLarge);
    QCOMPARE(out.size(), 100000);
    QVERIFY(out.capacity() < 4 * 1024 * 1024);
    Inflater exact(15, true);
    QByteArray whole;
    QCOMPARE(exact.inflate(deflater.compress(QByteArray(1000, 'x')), true, whole, 1000), Inflater::Status::Ok);
    QCOMPARE(whole.size(), 1000);
    Inflater below(15, true);
    QByteArray less;
    QCOMPARE(below.inflate(deflater.compress(QByteArray(1000, 'x')), true, less, 999), Inflater::Status::TooLarge);
}

void tst_Deflate::garbage()
{
    for (const QByteArray &bytes : {"\xff\xff\xff\xff\xff"_ba, QByteArray::fromHex("f248cdc9c907"), "Hello"_ba}) {
        Inflater inflater(15, false);
        QByteArray out;
        QCOMPARE(inflater.inflate(bytes, true, out, Limit), Inflater::Status::Broken);
    }
}

void tst_Deflate::limitIsNoSize()
{
    Deflater deflater(15, true);
    const QByteArray deflated = deflater.compress(json(1, 300)).toByteArray();
    Inflater inflater(15, true);
    QByteArray out;
    QCOMPARE(inflater.inflate(deflated, true, out, std::numeric_limits<qint64>::max()), Inflater::Status::Ok);
    QCOMPARE(out, json(1, 300));
    // Longer than allowed before anything is added.
    QCOMPARE(inflater.inflate(deflated, true, out, 100), Inflater::Status::TooLarge);
    QCOMPARE(out.size(), 300);
    QByteArray nothing;
    QCOMPARE(inflater.inflate(QByteArrayView("\0", 1), true, nothing, 0), Inflater::Status::Ok);
    QCOMPARE(inflater.inflate(deflated, true, nothing, 0), Inflater::Status::TooLarge);
}

void tst_Deflate::afterFailure()
{
    Deflater deflater(15, true);
    const QByteArray good = deflater.compress(json(1, 3000)).toByteArray();
    for (const bool tooLarge : {false, true}) {
        const QByteArray bad = tooLarge ? good : "\xff\xff\xff"_ba;
        const auto status = tooLarge ? Inflater::Status::TooLarge : Inflater::Status::Broken;
        for (const bool last : {false, true}) {
            QByteArray out;
            Inflater fresh(15, true); // each message stands by itself
            QCOMPARE(fresh.inflate(bad, last, out, 2000), status);
            QCOMPARE(inflated(fresh, good), json(1, 3000));
            out.clear();
            Inflater shared(15, false); // the window is lost; nothing wrong may come out
            QCOMPARE(shared.inflate(bad, last, out, 2000), status);
            out.clear();
            QCOMPARE(shared.inflate(good, true, out, Limit), Inflater::Status::Broken);
            QVERIFY(out.isEmpty());
        }
    }
}

void tst_Deflate::manyFinalBlocks()
{
    // A final block costs the same whether the window is full or empty.
    Deflater deflater(15, true);
    const qint64 full = finalBlocksTime(deflater.compress(noise(65536)).toByteArray());
    const qint64 empty = finalBlocksTime(QByteArray(1, 0));
    QVERIFY(full > 0 && empty > 0);
    QVERIFY2(full < 4 * empty, qPrintable(u"%1 ns, %2 ns"_s.arg(full).arg(empty)));
}

void tst_Deflate::offers_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("count"); // -1: not well-formed
    QTest::newRow("none") << ""_ba << 0;
    QTest::newRow("plain") << "permessage-deflate"_ba << 1;
    QTest::newRow("all")
        << "permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=10; client_max_window_bits=\"9\""_ba
        << 1;
    QTest::newRow("two") << "permessage-deflate; server_max_window_bits=10, permessage-deflate"_ba << 2;
    QTest::newRow("other") << "x-webkit-deflate-frame"_ba << 0;
    QTest::newRow("unknown parameter") << "permessage-deflate; x=1, permessage-deflate"_ba << 1;
    QTest::newRow("twice") << "permessage-deflate; client_max_window_bits; client_max_window_bits=9"_ba << 0;
    QTest::newRow("7 bits") << "permessage-deflate; server_max_window_bits=7"_ba << 0;
    QTest::newRow("16 bits") << "permessage-deflate; client_max_window_bits=16"_ba << 0;
    QTest::newRow("leading zero") << "permessage-deflate; client_max_window_bits=09"_ba << 0;
    QTest::newRow("no value") << "permessage-deflate; server_max_window_bits"_ba << 0;
    QTest::newRow("value too many") << "permessage-deflate; server_no_context_takeover=1"_ba << 0;
    QTest::newRow("grammar") << "permessage-deflate; =1"_ba << -1;
    QTest::newRow("empty members") << ", permessage-deflate,,permessage-deflate,"_ba << 2;
    QTest::newRow("empty parameter") << "permessage-deflate; ; client_max_window_bits"_ba << -1;
    QTest::newRow("ends with a semicolon") << "permessage-deflate;"_ba << -1;
    QTest::newRow("no name") << "; client_max_window_bits"_ba << -1;
    QTest::newRow("quoted, escaped") << "permessage-deflate; client_max_window_bits=\"1\\0\""_ba << 1;
    QTest::newRow("quoted comma") << "foo; a=\"x,y\", permessage-deflate"_ba << -1; // no token (RFC 6455 §9.1)
    QTest::newRow("case") << "Permessage-Deflate"_ba << 0;
    QTest::newRow("fallback") << "permessage-deflate; server_max_window_bits=99, permessage-deflate; "
                                 "client_max_window_bits, permessage-deflate"_ba
                              << 2;
    QTest::newRow("open quote") << "permessage-deflate; client_max_window_bits=\"9"_ba << -1;
}

void tst_Deflate::offers()
{
    QFETCH(QByteArray, header);
    QFETCH(int, count);
    const auto offers = parseDeflateOffers(header);
    QCOMPARE(offers ? int(offers->size()) : -1, count);
    if (count == 1 && !header.contains('"') && !header.contains(','))
        QCOMPARE(offers->first().toHeader(), header);
}

void tst_Deflate::accepts_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("plain") << "permessage-deflate"_ba
                           << "permessage-deflate; server_max_window_bits=12"_ba;
    QTest::newRow("asked for less") << "permessage-deflate; server_max_window_bits=9"_ba
                                    << "permessage-deflate; server_max_window_bits=9"_ba;
    QTest::newRow("client window") << "permessage-deflate; client_max_window_bits"_ba
                                   << "permessage-deflate; server_max_window_bits=12; client_max_window_bits=11"_ba;
    QTest::newRow("client window of 10")
        << "permessage-deflate; client_max_window_bits=10"_ba
        << "permessage-deflate; server_max_window_bits=12; client_max_window_bits=10"_ba;
    QTest::newRow("no context")
        << "permessage-deflate; server_no_context_takeover; client_no_context_takeover"_ba
        << "permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=12"_ba;
}

void tst_Deflate::accepts()
{
    QFETCH(QByteArray, offer);
    QFETCH(QByteArray, answer);
    const auto offers = parseDeflateOffers(offer);
    QVERIFY(offers);
    DeflateOffer accepted;
    const auto parameters = acceptDeflate(*offers, {.serverMaxWindowBits = 12, .clientMaxWindowBits = 11}, &accepted);
    QVERIFY(parameters);
    QCOMPARE(deflateResponse(*parameters, accepted), answer);
    // The client understands the same.
    const auto checked = checkDeflateResponse(answer, *offers);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    QVERIFY(**checked == *parameters);
    QVERIFY(!acceptDeflate({}, {}));
}

void tst_Deflate::answers_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("fault");
    const auto plain = "permessage-deflate"_ba;
    QTest::newRow("none") << plain << ""_ba << QString();
    QTest::newRow("unoffered") << ""_ba << plain << u"was not offered"_s;
    QTest::newRow("other") << plain << "foo"_ba << u"foo was not offered"_s;
    QTest::newRow("twice") << plain << plain + ", " + plain << u"answered twice"_s;
    QTest::newRow("client window not offered")
        << plain << plain + "; client_max_window_bits=10" << u"was not offered"_s;
    QTest::newRow("client window without value")
        << plain + "; client_max_window_bits" << plain + "; client_max_window_bits" << u"needs a value"_s;
    QTest::newRow("client window larger")
        << plain + "; client_max_window_bits=9" << plain + "; client_max_window_bits=10" << u"larger"_s;
    QTest::newRow("server window larger")
        << plain + "; server_max_window_bits=9" << plain + "; server_max_window_bits=10" << u"larger"_s;
    QTest::newRow("server window missing") << plain + "; server_max_window_bits=9" << plain << u"larger"_s;
    QTest::newRow("no context not granted") << plain + "; server_no_context_takeover" << plain << u"not granted"_s;
    QTest::newRow("unknown") << plain << plain + "; x" << u"unknown parameter x"_s;
    QTest::newRow("grammar") << plain << plain + "; ;=" << u"not well-formed"_s;
    QTest::newRow("unasked server window") << plain << plain + "; server_max_window_bits=10" << QString();
    QTest::newRow("unasked no context") << plain << plain + "; client_no_context_takeover" << QString();
}

void tst_Deflate::answers()
{
    QFETCH(QByteArray, offer);
    QFETCH(QByteArray, answer);
    QFETCH(QString, fault);
    const auto offers = parseDeflateOffers(offer);
    QVERIFY(offers);
    const auto checked = checkDeflateResponse(answer, *offers);
    QCOMPARE(checked.has_value(), fault.isEmpty());
    if (!checked)
        QVERIFY2(checked.error().detail.contains(fault), qPrintable(checked.error().detail));
}

void tst_Deflate::assemblesFragments()
{
    Deflater deflater(15, false);
    MessageAssembler assembler({.maxMessage = 10000});
    assembler.setInflater(std::make_unique<Inflater>(15, false));
    for (int i = 0; i < 20; ++i) {
        const QByteArray message = json(i, 100 + i * 300);
        const QByteArray deflated = deflater.compress(message).toByteArray();
        const qsizetype cut = deflated.size() / 3;
        FrameHeader head = headerFor(Opcode::Text, quint64(cut), false, 4);
        QVERIFY(assembler.add({head, QByteArrayView(deflated).first(cut), {}}).kind == Assembled::Kind::Nothing);
        head = headerFor(Opcode::Ping, 0);
        QVERIFY(assembler.add({head, {}, {}}).kind == Assembled::Kind::Ping);
        head = headerFor(Opcode::Continuation, quint64(deflated.size() - cut));
        const Assembled whole = assembler.add({head, QByteArrayView(deflated).sliced(cut), {}});
        QVERIFY(whole.kind == Assembled::Kind::Message);
        QCOMPARE(whole.payload.toByteArray(), message);
        QVERIFY(whole.compressed && whole.differs);
        QCOMPARE(whole.wireBytes, quint64(deflated.size()));
        QCOMPARE(whole.violations, Violations());
    }
    const QByteArray large = deflater.compress(QByteArray(20000, 'x')).toByteArray();
    const Assembled tooLarge = assembler.add({headerFor(Opcode::Binary, quint64(large.size()), true, 4), large, {}});
    QVERIFY(tooLarge.violations & Violation::InflateTooLarge);
}

QTEST_APPLESS_MAIN(tst_Deflate)
#include "tst_deflate.moc"
