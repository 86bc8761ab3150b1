// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/deflate.h"
#include "websocket/frameencoder.h"
#include "websocket/frameparser.h"
#include "websocket/messageassembler.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

using Kind = Assembled::Kind;

/// What became of one frame.
struct Event {
    Kind kind = Kind::Nothing;
    QByteArray payload = {}; ///< of what was completed
    Violations violations = {};
    Opcode type = Opcode::Text;
    int fragments = 1;
    bool compressed = false;
    std::optional<quint16> code = {};

    bool operator==(const Event &) const = default;
};

struct Setup {
    Role sender = Role::Server;
    qint64 maxMessage = 1 << 20;
    bool deflate = false;
    bool noContextTakeover = false;
};

/// One direction as an endpoint reads it: frames as they end, and a look at the frame that has not.
class Reader {
public:
    explicit Reader(const Setup &setup)
        : m_parser(setup.sender)
        , m_assembler({.maxMessage = setup.maxMessage})
    {
        if (setup.deflate) {
            m_parser.setAllowedRsv(4);
            m_assembler.setInflater(std::make_unique<Inflater>(15, setup.noContextTakeover));
        }
    }

    void feed(QByteArrayView bytes)
    {
        m_parser.feed(bytes);
        while (const auto frame = m_parser.next().value()) {
            const Assembled made = m_assembler.add(*frame);
            Event event{.kind = made.kind, .violations = made.violations};
            if (made.kind != Kind::Nothing) {
                event.payload = made.payload.toByteArray();
                event.code = made.close.code;
            }
            if (made.kind == Kind::Message) {
                event.type = made.type;
                event.fragments = made.fragments;
                event.compressed = made.compressed;
            }
            // What was seen while the frame arrived stays true of it.
            consistent = consistent && (m_seen & ~made.violations).toInt() == 0;
            m_seen = {};
            events.append(event);
        }
        if (const auto partial = m_parser.partial())
            m_seen |= m_assembler.peek(*partial);
    }

    /// Of the frame that is still arriving.
    Violations seen() const { return m_seen; }

    QList<Event> events;
    bool consistent = true;

private:
    FrameParser m_parser;
    MessageAssembler m_assembler;
    Violations m_seen;
};

QByteArray frame(Opcode opcode, const QByteArray &payload, bool fin = true, quint8 rsv = 0, Role sender = Role::Server)
{
    FrameHeader header = headerFor(opcode, quint64(payload.size()), fin, rsv);
    header.masked = sender == Role::Client;
    if (header.masked)
        header.maskKey = {0x37, 0xfa, 0x21, 0x3d};
    QByteArray out;
    appendFrame(out, header, payload);
    return out;
}

QList<Event> read(const QByteArray &bytes, const Setup &setup)
{
    Reader reader(setup);
    reader.feed(bytes);
    return reader.events;
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class tst_MessageAssembler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void messages_data();
    void messages();
    void rules_data();
    void rules();
    void utf8_data();
    void utf8();
    void failsFastOnHeaders_data();
    void failsFastOnHeaders();
    void limits();
    void goesOnAfterBrokenCompression();
    void leftOpenCompressedMessage();
    void wireBytesAndViews();
};

void tst_MessageAssembler::messages_data()
{
    QTest::addColumn<QList<QByteArray>>("frames"); // of the server, in hex
    QTest::addColumn<bool>("deflate");
    QTest::addColumn<QList<Event>>("events");
    const Event nothing{};
    const auto text = [](const QByteArray &payload, int fragments = 1, bool compressed = false) {
        return Event{.kind = Kind::Message, .payload = payload, .fragments = fragments, .compressed = compressed};
    };
    const Event ping{.kind = Kind::Ping, .payload = "Hello"};
    using Frames = QList<QByteArray>;
    using Events = QList<Event>;
    // RFC 6455 §5.7
    QTest::newRow("single") << Frames{"810548656c6c6f"} << false << Events{text("Hello")};
    QTest::newRow("fragmented") << Frames{"010348656c", "80026c6f"} << false << Events{nothing, text("Hello", 2)};
    QTest::newRow("ping and pong") << Frames{"890548656c6c6f", "8a0548656c6c6f"} << false
                                   << Events{ping, {.kind = Kind::Pong, .payload = "Hello"}};
    QTest::newRow("control frames in between")
        << Frames{"010348656c", "890548656c6c6f", "00016c", "8a00", "80016f", "8100"} << false
        << Events{nothing, ping, nothing, {.kind = Kind::Pong}, text("Hello", 3), text({})};
    QTest::newRow("empty fragments") << Frames{"0100", "0000", "000178", "8000"} << false
                                     << Events{nothing, nothing, nothing, text("x", 4)};
    QTest::newRow("character over fragments")
        << Frames{"0101e2", "000182", "8001ac"} << false << Events{nothing, nothing, text("€", 3)};
    QTest::newRow("binary need not be text")
        << Frames{"8202fffe"} << false
        << Events{{.kind = Kind::Message, .payload = hex("fffe"), .type = Opcode::Binary}};
    QTest::newRow("close in a message") << Frames{"010161", "880203e8", "800162"} << false
                                        << Events{nothing,
                                                  {.kind = Kind::Close, .payload = hex("03e8"), .code = 1000},
                                                  text("ab", 2)};
    // RFC 7692 §7.2.3
    QTest::newRow("compressed") << Frames{"c107f248cdc9c90700"} << true << Events{text("Hello", 1, true)};
    QTest::newRow("compressed fragments")
        << Frames{"4103f248cd", "8004c9c90700"} << true << Events{nothing, text("Hello", 2, true)};
    QTest::newRow("shared window") << Frames{"c107f248cdc9c90700", "c105f200110000"} << true
                                   << Events{text("Hello", 1, true), text("Hello", 1, true)};
    QTest::newRow("block without compression")
        << Frames{"c10b000500faff48656c6c6f00"} << true << Events{text("Hello", 1, true)};
    QTest::newRow("final block") << Frames{"c108f348cdc9c9070000", "c107f248cdc9c90700"} << true
                                 << Events{text("Hello", 1, true), text("Hello", 1, true)};
    QTest::newRow("two blocks") << Frames{"c10df24805000000ffffcac9c90700"} << true << Events{text("Hello", 1, true)};
    QTest::newRow("empty compressed") << Frames{"c10100"} << true << Events{text({}, 1, true)};
    QTest::newRow("uncompressed though agreed")
        << Frames{"c107f248cdc9c90700", "810548656c6c6f", "c105f200110000"} << true
        << Events{text("Hello", 1, true), text("Hello"), text("Hello", 1, true)};
    QTest::newRow("compressed, ping in between") << Frames{"4103f248cd", "890548656c6c6f", "8004c9c90700"} << true
                                                 << Events{nothing, ping, text("Hello", 2, true)};
}

void tst_MessageAssembler::messages()
{
    QFETCH(QList<QByteArray>, frames);
    QFETCH(bool, deflate);
    QFETCH(QList<Event>, events);
    for (const Role sender : {Role::Server, Role::Client}) {
        QByteArray bytes;
        for (const QByteArray &sent : frames) {
            FrameParser parser(Role::Server);
            parser.feed(QByteArray::fromHex(sent));
            const auto plain = parser.next().value();
            QVERIFY(plain);
            bytes +=
                frame(plain->header.opcode, plain->payload.toByteArray(), plain->header.fin, plain->header.rsv, sender);
        }
        const Setup setup{.sender = sender, .deflate = deflate};
        QVERIFY(read(bytes, setup) == events);
        for (qsizetype first = 0; first <= bytes.size(); ++first) {
            for (qsizetype second = first; second <= bytes.size(); ++second) {
                Reader reader(setup);
                reader.feed(QByteArrayView(bytes).first(first));
                reader.feed(QByteArrayView(bytes).sliced(first, second - first));
                reader.feed(QByteArrayView(bytes).sliced(second));
                if (reader.events != events || !reader.consistent)
                    QFAIL(qPrintable(u"cut at %1 and %2"_s.arg(first).arg(second)));
            }
        }
    }
}

void tst_MessageAssembler::rules_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<int>("at"); // the frame that breaks the rule
    QTest::addColumn<Violations>("violations");
    const auto row = [](const char *name, const char *bytes, int at, Violations violations, const Setup &setup = {}) {
        QTest::newRow(name) << hex(bytes) << setup << at << violations;
    };
    const Setup deflate{.deflate = true};
    row("rsv1 without deflate", "c10161", 0, Violation::ReservedBits);
    row("rsv2 with deflate", "a10161", 0, Violation::ReservedBits, deflate);
    row("reserved data", "830161", 0, Violation::ReservedOpcode);
    row("reserved control", "8b00", 0, Violation::ReservedOpcode);
    row("long length", "817e000161", 0, Violation::LongLength);
    row("mask missing", "810161", 0, Violation::MaskMissing, {.sender = Role::Client});
    row("mask unexpected", "81810000000061", 0, Violation::MaskUnexpected);
    row("control fragmented", "0900", 0, Violation::ControlFragmented);
    row("continuation of nothing", "800161", 0, Violation::UnexpectedContinuation);
    row("open continuation of nothing", "000161", 0, Violation::UnexpectedContinuation);
    row("continuation after the end", "010161800162800163", 2, Violation::UnexpectedContinuation);
    row("text inside a message", "010161810162", 1, Violation::ExpectedContinuation);
    row("text begun inside a message", "010161010162", 1, Violation::ExpectedContinuation);
    row("text not UTF-8", "8101ff", 0, Violation::InvalidUtf8);
    row("text cut in a character", "8102e282", 0, Violation::InvalidUtf8);
    row("fragments not UTF-8", "0101e28002282e", 1, Violation::InvalidUtf8);
    row("compressed text not UTF-8", "c10b000500faff48ff6c6c6f00", 0, Violation::InvalidUtf8, deflate);
    row("close of one byte", "880103", 0, Violation::CloseTruncated);
    row("close code 0", "88020000", 0, Violation::CloseCodeInvalid);
    row("close code 999", "880203e7", 0, Violation::CloseCodeInvalid);
    row("close code 1004", "880203ec", 0, Violation::CloseCodeInvalid);
    row("close code 1005", "880203ed", 0, Violation::CloseCodeInvalid);
    row("close code 1006", "880203ee", 0, Violation::CloseCodeInvalid);
    row("close code 1015", "880203f7", 0, Violation::CloseCodeInvalid);
    row("close code 2999", "88020bb7", 0, Violation::CloseCodeInvalid);
    row("close code 5000", "88021388", 0, Violation::CloseCodeInvalid);
    row("close reason", "880403e8c328", 0, Violation::CloseReasonUtf8);
    row("close reason cut", "880403e8e282", 0, Violation::CloseReasonUtf8);
    row("close code and reason", "88030000ff", 0, Violation::CloseCodeInvalid | Violation::CloseReasonUtf8);
    row("close in order", "880503e8e282ac", 0, {});
    row("rsv1 on continuation", "4103f248cdc004c9c90700", 1, Violation::CompressedContinuation, deflate);
    row("rsv1 on ping", "c900", 0, Violation::CompressedControl, deflate);
    row("not deflate", "c102ffff", 0, Violation::InflateFailed, deflate);
    row("deflate cut", "c105f248cdc9c9", 0, Violation::InflateFailed, deflate);
    row("inflates above the limit", "c107f248cdc9c90700", 0, Violation::InflateTooLarge,
        {.maxMessage = 4, .deflate = true});
    row("inflates to the limit", "c107f248cdc9c90700", 0, {}, {.maxMessage = 5, .deflate = true});
    row("fragments above the limit", "010348656c80026c6f", 1, Violation::MessageTooLarge, {.maxMessage = 4});
    row("fragments at the limit", "010348656c80026c6f", 1, {}, {.maxMessage = 5});
    row("single above the limit", "810548656c6c6f", 0, Violation::MessageTooLarge, {.maxMessage = 4});
    row("single at the limit", "810548656c6c6f", 0, {}, {.maxMessage = 5});
    QTest::newRow("control too long") << frame(Opcode::Ping, QByteArray(126, 'x')) << Setup{} << 0
                                      << Violations(Violation::ControlTooLong);
    QTest::newRow("longest close") << frame(Opcode::Close, hex("03e8") + QByteArray(123, 'x')) << Setup{} << 0
                                   << Violations();
    QTest::newRow("close too long") << frame(Opcode::Close, hex("03e8") + QByteArray(124, 'x')) << Setup{} << 0
                                    << Violations(Violation::ControlTooLong);
}

void tst_MessageAssembler::rules()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Setup, setup);
    QFETCH(int, at);
    QFETCH(Violations, violations);
    // A ping behind it is still understood: rules are reported, and reading goes on.
    bytes += frame(Opcode::Ping, "on", true, 0, setup.sender);
    const QList<Event> whole = read(bytes, setup);
    QVERIFY(at < whole.size() - 1);
    for (int i = 0; i < whole.size(); ++i)
        QCOMPARE(whole.at(i).violations, i == at ? violations : Violations());
    QVERIFY(whole.last() == (Event{.kind = Kind::Ping, .payload = "on"}));
    Reader reader(setup);
    for (const char &byte : std::as_const(bytes))
        reader.feed(QByteArrayView(&byte, 1));
    QVERIFY(reader.events == whole);
    QVERIFY(reader.consistent);
}

void tst_MessageAssembler::utf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("failsAt"); // bytes after which it cannot become valid; 0: valid; -1: cut at its end
    const auto rows = [](int failsAt, std::initializer_list<const char *> sequences) {
        for (const char *sequence : sequences)
            QTest::newRow(sequence) << hex(sequence) << failsAt;
    };
    // Autobahn 6.5–6.23
    rows(0,
         {"cebae1bdb9cf83cebcceb5", "00", "c280", "e0a080", "f0908080", "7f", "dfbf", "efbfbf", "f48fbfbf", "ed9fbf",
          "ee8080", "efbfbd", "efbfbe", "f09fbfbe", "f3bfbfbf", "efbbbf41", ""});
    rows(-1, {"ce", "cebae1", "cebae1bd", "cebae1bdb9cf", "df", "efbf", "f48fbf", "f0"});
    rows(1,
         {"80", "bf", "80bf80bf", "c020", "c0", "c0af", "c1bf", "c080", "f7bfbfbf", "f888808080", "fbbfbfbfbf",
          "fc8480808080", "fdbfbfbfbfbf", "fe", "ff", "fefeffff", "f5808080"});
    rows(2,
         {"e020", "f020", "e080", "f08080", "e080af", "f08080af", "e09fbf", "f08fbfbf", "f4908080", "eda080", "edafbf",
          "edb080", "edbfbf", "eda080edb080", "c328"});
    rows(3, {"e28228", "41eda0", "f09028"});
    rows(4, {"f0908028", "f09080c0", "616263ff"});
    rows(13, {"cebae1bdb9cf83cebcceb5eda080656469746564", "cebae1bdb9cf83cebcceb5f4908080656469746564"});
}

void tst_MessageAssembler::utf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, failsAt);
    QCOMPARE(QByteArrayView(bytes).isValidUtf8(), failsAt == 0);
    const Violations invalid = Violation::InvalidUtf8;
    for (const Role sender : {Role::Server, Role::Client}) {
        const Setup setup{.sender = sender};
        for (const QByteArray &before : {""_ba, "κόσμε"_ba, QByteArray(45, 'a')}) {
            const qsizetype lead = before.size();
            // Whole.
            const QByteArray payload = before + bytes;
            const auto whole = read(frame(Opcode::Text, payload, true, 0, sender), setup);
            QCOMPARE(whole.size(), 1);
            QVERIFY(whole.first().kind == Kind::Message);
            QCOMPARE(whole.first().payload, payload);
            QCOMPARE(whole.first().violations, failsAt == 0 ? Violations() : invalid);
            // A frame that never ends: known at the byte, neither earlier nor later.
            const QByteArray longer = frame(Opcode::Text, payload + "more to come", true, 0, sender);
            const qsizetype headerSize = longer.size() - payload.size() - 12;
            Reader reader(setup);
            reader.feed(longer.first(headerSize));
            for (qsizetype i = 0; i < payload.size(); ++i) {
                reader.feed(longer.sliced(headerSize + i, 1));
                QCOMPARE(reader.seen(), failsAt > 0 && i + 1 >= lead + failsAt ? invalid : Violations());
            }
            QVERIFY(reader.events.isEmpty());
            // A fragment each byte.
            Reader fragments(setup);
            for (qsizetype i = 0; i < payload.size(); ++i) {
                fragments.feed(
                    frame(i == 0 ? Opcode::Text : Opcode::Continuation, payload.sliced(i, 1), false, 0, sender));
                QCOMPARE(fragments.events.last().violations,
                         failsAt > 0 && i + 1 >= lead + failsAt ? invalid : Violations());
            }
            fragments.feed(frame(payload.isEmpty() ? Opcode::Text : Opcode::Continuation, {}, true, 0, sender));
            QVERIFY(fragments.events.last().kind == Kind::Message);
            QCOMPARE(fragments.events.last().payload, payload);
            QCOMPARE(fragments.events.last().violations, failsAt == 0 ? Violations() : invalid);
            // The next message is judged afresh.
            fragments.feed(frame(Opcode::Text, "fine", true, 0, sender));
            QCOMPARE(fragments.events.last().violations, Violations());
        }
    }
}

void tst_MessageAssembler::failsFastOnHeaders_data()
{
    QTest::addColumn<QByteArray>("bytes"); // no payload byte of the last frame
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<Violations>("violations");
    const auto row = [](const char *name, const char *bytes, Violations violations, const Setup &setup = {}) {
        QTest::newRow(name) << hex(bytes) << setup << violations;
    };
    row("in order", "8105", {});
    row("reserved bits", "f105", Violation::ReservedBits);
    row("reserved opcode", "8305", Violation::ReservedOpcode);
    row("long length", "817e0005", Violation::LongLength);
    row("mask missing", "8105", Violation::MaskMissing, {.sender = Role::Client});
    row("long ping", "897e007e", Violation::ControlTooLong);
    row("fragmented ping", "0905", Violation::ControlFragmented);
    row("continuation of nothing", "8005", Violation::UnexpectedContinuation);
    row("text inside a message", "0101618105", Violation::ExpectedContinuation);
    row("above the limit", "8205", Violation::MessageTooLarge, {.maxMessage = 4});
    row("fragment above the limit", "0101618004", Violation::MessageTooLarge, {.maxMessage = 4});
    row("fragment at the limit", "0101618003", {}, {.maxMessage = 4});
    row("compressed: nobody knows yet", "c105", {}, {.maxMessage = 4, .deflate = true});
    row("rsv1 on continuation", "010161c004", Violation::CompressedContinuation, {.deflate = true});
    row("rsv1 on close", "c802", Violation::CompressedControl, {.deflate = true});
}

void tst_MessageAssembler::failsFastOnHeaders()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Setup, setup);
    QFETCH(Violations, violations);
    Reader reader(setup);
    reader.feed(bytes);
    QCOMPARE(reader.seen(), violations);
}

void tst_MessageAssembler::limits()
{
    // A bomb: 16 MiB of zeros in some 16 KiB.
    Deflater deflater(15, false);
    const QByteArray bomb = deflater.compress(QByteArray(16 * 1024 * 1024, '\0')).toByteArray();
    QVERIFY(bomb.size() < 20000);
    auto events = read(frame(Opcode::Binary, bomb, true, 4), {.maxMessage = 100000, .deflate = true});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().violations, Violations(Violation::InflateTooLarge));
    QCOMPARE(events.first().payload.size(), 100000);
    // In fragments it is said once, and the rest is not looked at.
    QByteArray bytes = frame(Opcode::Binary, bomb.first(5000), false, 4);
    bytes += frame(Opcode::Continuation, bomb.sliced(5000, 5000), false);
    bytes += frame(Opcode::Continuation, bomb.sliced(10000));
    events = read(bytes, {.maxMessage = 100000, .deflate = true});
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).violations, Violations(Violation::InflateTooLarge));
    QCOMPARE(events.at(1).violations, Violations());
    QCOMPARE(events.at(2).violations, Violations());
    QCOMPARE(events.at(2).payload.size(), 100000);
    // Uncompressed: what fitted is kept.
    bytes = frame(Opcode::Text, "abc", false) + frame(Opcode::Continuation, "def", false)
        + frame(Opcode::Continuation, "g") + frame(Opcode::Text, "next");
    events = read(bytes, {.maxMessage = 5});
    QCOMPARE(events.size(), 4);
    QCOMPARE(events.at(1).violations, Violations(Violation::MessageTooLarge));
    QCOMPARE(events.at(2).payload, "abc"_ba);
    QCOMPARE(events.at(3).violations, Violations());
}

void tst_MessageAssembler::goesOnAfterBrokenCompression()
{
    const QByteArray hello = frame(Opcode::Text, hex("f248cdc9c90700"), true, 4);
    const QByteArray plain = frame(Opcode::Text, "plain");
    for (const QByteArray &broken : {hex("ffff"), hex("f248cdc9c9")}) {
        const QByteArray bytes = frame(Opcode::Text, broken, true, 4) + hello + plain;
        // Each message for itself: only the broken one is lost.
        auto events = read(bytes, {.deflate = true, .noContextTakeover = true});
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.at(0).violations, Violations(Violation::InflateFailed));
        QCOMPARE(events.at(1).payload, "Hello"_ba);
        QCOMPARE(events.at(1).violations, Violations());
        // With a shared window nothing compressed can be trusted any more, and none is made up.
        events = read(bytes, {.deflate = true});
        QCOMPARE(events.at(1).violations, Violations(Violation::InflateFailed));
        QCOMPARE(events.at(1).payload, QByteArray());
        QCOMPARE(events.at(2).payload, "plain"_ba);
        QCOMPARE(events.at(2).violations, Violations());
    }
    const auto events =
        read(frame(Opcode::Text, hex("f248cdc9c90700"), true, 4) + frame(Opcode::Text, hex("00"), true, 4),
             {.maxMessage = 4, .deflate = true, .noContextTakeover = true});
    QCOMPARE(events.at(0).violations, Violations(Violation::InflateTooLarge));
    QCOMPARE(events.at(0).payload, "Hell"_ba);
    QCOMPARE(events.at(1).violations, Violations());
}

void tst_MessageAssembler::leftOpenCompressedMessage()
{
    // A compressed message is begun, and another begins before its end.
    const QByteArray hello = frame(Opcode::Text, hex("f248cdc9c90700"), true, 4);
    for (const bool fresh : {false, true}) {
        const Setup setup{.deflate = true, .noContextTakeover = fresh};
        auto events = read(frame(Opcode::Text, hex("f248cdc9c90700"), false, 4) + hello + hello, setup);
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.at(1).violations, Violations(Violation::ExpectedContinuation));
        QCOMPARE(events.at(1).payload, "Hello"_ba);
        QCOMPARE(events.at(2).payload, "Hello"_ba);
        QCOMPARE(events.at(2).violations, Violations());
        events = read(frame(Opcode::Text, hex("f248cd"), false, 4) + hello + hello, setup);
        const Violations after = fresh ? Violations() : Violations(Violation::InflateFailed);
        QCOMPARE(events.at(1).violations, after | Violation::ExpectedContinuation);
        QCOMPARE(events.at(2).violations, after);
    }
}

void tst_MessageAssembler::wireBytesAndViews()
{
    MessageAssembler assembler({});
    const QByteArray payload = "payload";
    const Assembled single = assembler.add({headerFor(Opcode::Text, 7), payload, {}});
    QVERIFY(!single.differs);
    QCOMPARE(single.payload.data(), payload.constData()); // no copy
    QCOMPARE(single.wireBytes, 7u);
    (void)assembler.add({headerFor(Opcode::Binary, 7, false), payload, {}});
    const Assembled ping = assembler.add({headerFor(Opcode::Ping, 7), payload, {}});
    QCOMPARE(ping.payload.data(), payload.constData());
    const Assembled joined = assembler.add({headerFor(Opcode::Continuation, 7), payload, {}});
    QVERIFY(joined.differs);
    QVERIFY(joined.type == Opcode::Binary);
    QCOMPARE(joined.payload.toByteArray(), payload + payload);
    QCOMPARE(joined.wireBytes, 14u);
    QCOMPARE(joined.fragments, 2);
}

QTEST_APPLESS_MAIN(tst_MessageAssembler)
#include "tst_messageassembler.moc"
