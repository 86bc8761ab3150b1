// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/conformancecases.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Cases = QList<ConformanceCase>;
using Kind = Assembled::Kind;

WireFrame text(const QByteArray &payload, bool fin = true)
{
    return {.payload = payload, .fin = fin};
}
WireFrame binary(const QByteArray &payload)
{
    return {.opcode = Opcode::Binary, .payload = payload};
}
WireFrame more(const QByteArray &payload, bool fin)
{
    return {.opcode = Opcode::Continuation, .payload = payload, .fin = fin};
}
WireFrame ping(const QByteArray &payload)
{
    return {.opcode = Opcode::Ping, .payload = payload};
}
WireFrame pong(const QByteArray &payload)
{
    return {.opcode = Opcode::Pong, .payload = payload};
}
WireFrame closing(const QByteArray &payload)
{
    return {.opcode = Opcode::Close, .payload = payload};
}
WireFrame closing(quint16 code, const QByteArray &reason = {})
{
    return closing(ClosePayload{.code = code, .reason = reason}.toBytes());
}
WireEvent message(const QByteArray &payload, Opcode type = Opcode::Text)
{
    return {.type = type, .payload = payload};
}
WireEvent ponged(const QByteArray &payload)
{
    return {.kind = Kind::Pong, .payload = payload};
}

/// A conversation that the endpoint must end with `code`.
ConformanceCase failing(const QByteArray &id, const QList<WireFrame> &sends, quint16 code,
                        const QList<WireEvent> &answers = {})
{
    return {.id = id, .sends = sends, .answers = answers, .peerCloses = false, .closeCode = code};
}

ConformanceCase echoing(const QByteArray &id, const QList<WireFrame> &sends, const QList<WireEvent> &answers,
                        qsizetype chop = 0)
{
    return {.id = id, .sends = sends, .answers = answers, .chop = chop};
}

QByteArray numbered(const char *group, qsizetype number, const QByteArray &title)
{
    return group + QByteArray::number(number) + ' ' + title;
}

QList<WireFrame> fragmented(Opcode type, const QByteArray &payload, qsizetype step)
{
    QList<WireFrame> frames;
    for (qsizetype at = 0; at < payload.size(); at += step) {
        frames.append({.opcode = at == 0 ? type : Opcode::Continuation,
                       .payload = payload.mid(at, step),
                       .fin = at + step >= payload.size()});
    }
    return frames;
}

void addFraming(Cases &cases)
{
    const qsizetype lengths[] = {0, 125, 126, 127, 128, 65535, 65536};
    qsizetype number = 0;
    for (const qsizetype length : lengths) {
        const QByteArray stars(length, '*');
        const QByteArray bytes(length, char(0xfe));
        const QByteArray title = QByteArray::number(length) + " bytes";
        cases << echoing(numbered("1.1.", ++number, title), {text(stars)}, {message(stars)});
        cases << echoing(numbered("1.2.", number, title), {binary(bytes)}, {message(bytes, Opcode::Binary)});
    }
    const QByteArray large(65536, '*');
    cases << echoing("1.1.8 chopped", {text(large)}, {message(large)}, 997);
    cases << echoing("1.2.8 chopped", {binary(large)}, {message(large, Opcode::Binary)}, 997);
}

void addPings(Cases &cases)
{
    const QByteArray bytes = QByteArray::fromHex("00fffefdfcfb00ff");
    const QByteArray full(125, char(0xfe));
    cases << echoing("2.1 empty", {ping({})}, {ponged({})});
    cases << echoing("2.2 text", {ping("Hello, world!")}, {ponged("Hello, world!")});
    cases << echoing("2.3 binary", {ping(bytes)}, {ponged(bytes)});
    cases << echoing("2.4 125 bytes", {ping(full)}, {ponged(full)});
    cases << failing("2.5 126 bytes", {ping(full + 'x')}, 1002);
    cases << echoing("2.6 125 bytes, octet by octet", {ping(full)}, {ponged(full)}, 1);
    cases << echoing("2.7 unsolicited pong", {pong({})}, {});
    cases << echoing("2.8 unsolicited pong with payload", {pong("unsolicited")}, {});
    cases << echoing("2.9 unsolicited pong, then ping", {pong("unsolicited"), ping("ping")}, {ponged("ping")});
    QList<WireFrame> pings;
    QList<WireEvent> pongs;
    for (int i = 0; i < 10; ++i) {
        pings << ping("payload-" + QByteArray::number(i));
        pongs << ponged("payload-" + QByteArray::number(i));
    }
    cases << echoing("2.10 ten pings", pings, pongs);
    cases << echoing("2.11 ten pings, octet by octet", pings, pongs, 1);
}

void addReserved(Cases &cases)
{
    const auto reserved = [](quint8 rsv, Opcode opcode = Opcode::Text) {
        return WireFrame{.opcode = opcode, .payload = "Hello", .rsv = rsv};
    };
    cases << failing("3.1 RSV3", {reserved(1)}, 1002);
    cases << failing("3.2 RSV2 after a text", {text("one"), reserved(2)}, 1002, {message("one")});
    cases << failing("3.3 RSV2+3 after a text", {text("one"), reserved(3)}, 1002, {message("one")});
    cases << failing("3.4 RSV1", {text("one"), reserved(4), ping({})}, 1002, {message("one")});
    cases << failing("3.5 RSV1+3 binary", {reserved(5, Opcode::Binary)}, 1002);
    cases << failing("3.6 RSV1+2 ping", {reserved(6, Opcode::Ping)}, 1002);
    cases << failing("3.7 all RSV close", {{.opcode = Opcode::Close, .payload = "\x03\xe8"_ba, .rsv = 7}}, 1002);
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        const char *group = opcode < 8 ? "4.1." : "4.2.";
        const qsizetype number = opcode < 8 ? opcode - 2 : opcode - 10;
        const WireFrame frame{.opcode = Opcode(opcode), .payload = number % 2 == 0 ? "reserved"_ba : QByteArray()};
        cases << failing(numbered(group, number, "reserved opcode"), {text("one"), frame, ping({})}, 1002,
                         {message("one")});
    }
}

void addFragmentation(Cases &cases)
{
    const auto head = [](const QByteArray &payload) { return text(payload, false); };
    cases << failing("5.1 fragmented ping", {{.opcode = Opcode::Ping, .payload = "a", .fin = false}, more("b", true)},
                     1002);
    cases << failing("5.2 fragmented pong", {{.opcode = Opcode::Pong, .payload = "a", .fin = false}, more("b", true)},
                     1002);
    for (const qsizetype chop : {0, 0, 1}) {
        const QByteArray number = QByteArray::number(cases.size());
        cases << echoing("5.3-5 two fragments (" + number + ')', {head("fragment1"), more("fragment2", true)},
                         {message("fragment1fragment2")}, chop);
        cases << echoing("5.6-8 ping in between (" + number + ')',
                         {head("fragment1"), ping("ping"), more("fragment2", true)},
                         {ponged("ping"), message("fragment1fragment2")}, chop);
    }
    cases << failing("5.9 continuation of nothing", {more("lost", true), text("Hello")}, 1002);
    cases << failing("5.12 open continuation of nothing", {more("lost", false), text("Hello")}, 1002);
    cases << failing("5.15 continuation after the end",
                     {head("fragment1"), more("fragment2", true), more("fragment3", false), text("fragment4")}, 1002,
                     {message("fragment1fragment2")});
    cases << failing("5.18 second text in a message", {head("fragment1"), text("fragment2")}, 1002);
    cases << echoing(
        "5.19 five fragments and pings",
        {head("1"), more("2", false), ping("a"), more("3", false), more("4", false), ping("b"), more("5", true)},
        {ponged("a"), ponged("b"), message("12345")});
    cases << echoing("5.20 empty fragments", {head({}), more({}, false), more("x", false), more({}, true)},
                     {message("x")});
}

void addUtf8(Cases &cases)
{
    const QByteArray kosme = "κόσμε";
    const QByteArray mixed = "Hello-µ@ßöäüàá-UTF-8!!";
    cases << echoing("6.1.1 empty text", {text({})}, {message({})});
    cases << echoing("6.1.3 empty, middle, empty", {text({}, false), more("middle", false), more({}, true)},
                     {message("middle")});
    cases << echoing("6.2.1 whole", {text(mixed)}, {message(mixed)});
    cases << echoing("6.2.3 cut at every octet", fragmented(Opcode::Text, mixed, 1), {message(mixed)});
    cases << echoing("6.2.4 cut at every octet", fragmented(Opcode::Text, kosme, 1), {message(kosme)});

    const QByteArray surrogate = QByteArray::fromHex("eda080");
    const QByteArray invalid = kosme + surrogate + "edited";
    cases << failing("6.3.1 surrogate", {text(invalid)}, 1007);
    cases << failing("6.3.2 surrogate, octet fragments", fragmented(Opcode::Text, invalid, 1), 1007);
    const QByteArray tooLarge = QByteArray::fromHex("f4908080");
    cases << failing("6.4.1 fail fast between fragments", {text(kosme, false), more(tooLarge, false)}, 1007);
    cases << failing("6.4.2 fail fast inside a sequence", {text(kosme + "\xf4"_ba, false), more("\x90"_ba, false)},
                     1007);
    cases << failing("6.4.3 fail fast inside a frame", {{.payload = kosme + tooLarge + "edited", .heldBack = 6}}, 1007);
    cases << failing("6.4.4 fail fast inside frame and sequence",
                     {{.payload = kosme + tooLarge + "edited", .heldBack = 8}}, 1007);

    struct Sequence {
        const char *hex;
        bool valid;
    };
    const Sequence sequences[] = {
        {"cebae1bdb9cf83cebcceb5", true},
        {"ce", false},
        {"cebae1", false},
        {"cebae1bdb9cf", false},
        {"00", true},
        {"c280", true},
        {"e0a080", true},
        {"f0908080", true},
        {"f888808080", false},
        {"fc8480808080", false},
        {"7f", true},
        {"dfbf", true},
        {"efbfbf", true},
        {"f48fbfbf", true},
        {"f7bfbfbf", false},
        {"fbbfbfbfbf", false},
        {"fdbfbfbfbfbf", false},
        {"ed9fbf", true},
        {"ee8080", true},
        {"efbfbd", true},
        {"f4908080", false},
        {"80", false},
        {"bf", false},
        {"80bf80bf", false},
        {"c020", false},
        {"e020", false},
        {"c0", false},
        {"e080", false},
        {"f08080", false},
        {"df", false},
        {"efbf", false},
        {"f7bfbf", false},
        {"fe", false},
        {"ff", false},
        {"fefeffff", false},
        {"c0af", false},
        {"e080af", false},
        {"f08080af", false},
        {"c1bf", false},
        {"e09fbf", false},
        {"f08fbfbf", false},
        {"c080", false},
        {"eda080", false},
        {"edafbf", false},
        {"edb080", false},
        {"edbfbf", false},
        {"eda080edb080", false},
        {"efbfbe", true},
        {"f09fbfbe", true},
        {"f3bfbfbf", true},
    };
    for (const Sequence &sequence : sequences) {
        const QByteArray bytes = QByteArray::fromHex(sequence.hex);
        const QByteArray id = "6.5-23 " + QByteArray(sequence.hex);
        cases << (sequence.valid ? echoing(id, {text(bytes)}, {message(bytes)}) : failing(id, {text(bytes)}, 1007));
    }
}

void addClosing(Cases &cases)
{
    const auto ended = [](const QByteArray &id, const QList<WireFrame> &sends, std::optional<quint16> code,
                          const QList<WireEvent> &answers = {}) {
        return ConformanceCase{.id = id, .sends = sends, .answers = answers, .peerCloses = false, .closeCode = code};
    };
    cases << echoing("7.1.1 message, then close", {text("Hello")}, {message("Hello")});
    cases << ended("7.1.2 two closes", {closing(1000), closing(1000)}, 1000);
    cases << ended("7.1.3 ping after close", {closing(1000), ping("late")}, 1000);
    cases << ended("7.1.4 text after close", {closing(1000), text("late")}, 1000);
    cases << ended("7.1.5 close inside a message", {text("fragment1", false), closing(1000), more("fragment2", true)},
                   1000);
    const QByteArray large(256 * 1024, 'B');
    cases << ended("7.1.6 256 KiB, close, ping", {text(large), closing(1000), ping({})}, 1000, {message(large)});
    cases << ended("7.3.1 empty close", {closing(QByteArray())}, std::nullopt);
    cases << ended("7.3.2 one byte", {closing("a"_ba)}, 1002);
    cases << ended("7.3.3 code only", {closing(1000)}, 1000);
    cases << ended("7.3.4 code and reason", {closing(1000, "Hello World!")}, 1000);
    cases << ended("7.3.5 longest reason", {closing(1000, QByteArray(123, '*'))}, 1000);
    cases << ended("7.3.6 reason too long", {closing(1000, QByteArray(124, '*'))}, 1002);
    cases << ended("7.5.1 reason not UTF-8", {closing(1000, QByteArray::fromHex("cebaeda080"))}, 1007);
    for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999})
        cases << ended("7.7 valid code " + QByteArray::number(code), {closing(quint16(code))}, quint16(code));
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
        cases << ended("7.9 invalid code " + QByteArray::number(code), {closing(quint16(code))}, 1002);
}

void addLarge(Cases &cases)
{
    const qsizetype kib = 1024;
    qsizetype number = 0;
    for (const qsizetype length : {64 * kib, 256 * kib, 1024 * kib, 4096 * kib, 16384 * kib}) {
        const QByteArray payload(length, '*');
        const QByteArray title = QByteArray::number(length / kib) + " KiB";
        cases << echoing(numbered("9.1.", ++number, title), {text(payload)}, {message(payload)});
        cases << echoing(numbered("9.2.", number, title), {binary(payload)}, {message(payload, Opcode::Binary)});
    }
    const QByteArray four(4096 * kib, '*');
    number = 0;
    for (const qsizetype step : {64 * qsizetype(1), 1 * kib, 64 * kib, 1024 * kib}) {
        const QByteArray title = "4 MiB in fragments of " + QByteArray::number(step);
        cases << echoing(numbered("9.3.", ++number, title), fragmented(Opcode::Text, four, step), {message(four)});
        cases << echoing(numbered("9.4.", number, title), fragmented(Opcode::Binary, four, step),
                         {message(four, Opcode::Binary)});
    }
    const QByteArray one(1024 * kib, '*');
    number = 0;
    for (const qsizetype chop : {64, 256, 1024, 2048}) {
        const QByteArray title = "1 MiB chopped in " + QByteArray::number(chop);
        cases << echoing(numbered("9.5.", ++number, title), {text(one)}, {message(one)}, chop);
    }
    number = 0;
    for (const qsizetype length : {0, 16, 64, 256, 1024, 4096, 16384}) {
        const QByteArray payload(length, '*');
        cases << echoing(numbered("9.7.", ++number, "1000 messages of " + QByteArray::number(length)),
                         QList<WireFrame>(1000, text(payload)), QList<WireEvent>(1000, message(payload)));
    }
    const QByteArray stars(65536, '*');
    cases << echoing("10.1.1 65536 bytes in fragments of 1300", fragmented(Opcode::Text, stars, 1300),
                     {message(stars)});
}

} // namespace

QList<ConformanceCase> conformanceCases()
{
    Cases cases;
    addFraming(cases);
    addPings(cases);
    addReserved(cases);
    addFragmentation(cases);
    addUtf8(cases);
    addClosing(cases);
    addLarge(cases);
    return cases;
}

} // namespace plectrum
