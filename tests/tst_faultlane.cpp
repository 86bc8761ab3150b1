// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/faultlane.h"
#include "websocket/frameencoder.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

using Way = FaultDirection;
using Kind = FaultStep::Kind;

QByteArray frame(Opcode opcode, const QByteArray &payload, bool fin = true, quint8 rsv = 0, bool masked = false)
{
    FrameHeader header = headerFor(opcode, quint64(payload.size()), fin, rsv);
    header.masked = masked;
    header.maskKey = {1, 2, 3, 4};
    QByteArray bytes;
    appendFrame(bytes, header, payload);
    return bytes;
}

QByteArray text(const QByteArray &payload)
{
    return frame(Opcode::Text, payload);
}

QByteArray fromClient(const QByteArray &payload)
{
    return frame(Opcode::Text, payload, true, 0, true);
}

/// A message in two frames with a ping between.
QByteArray fragments(const QByteArray &first, const QByteArray &second, bool withPing = true)
{
    return frame(Opcode::Text, first, false) + (withPing ? frame(Opcode::Ping, "p") : QByteArray())
        + frame(Opcode::Continuation, second);
}

/// What came out of a lane.
struct Outcome {
    QByteArray bytes;
    Kind end = Kind::Bytes; ///< Bytes: none by a fault
    QStringList strikes;
    QList<std::chrono::milliseconds> waits;
};

Outcome passed(const QString &plan, Way way, const QList<QByteArray> &pieces, quint64 seed = 1, quint64 connection = 1)
{
    const auto parsed = FaultPlan::parse(plan);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    Outcome outcome;
    const FaultContext context{.plan = *parsed,
                               .seed = seed,
                               .route = u"/r"_s,
                               .connection = connection,
                               .tell = [&outcome](const FaultStrike &strike) { outcome.strikes << strike.line(); },
                               .ownDeflate = std::nullopt};
    FaultLane lane(context, way);
    const auto take = [&outcome](const QList<FaultStep> &steps) {
        for (const FaultStep &step : steps) {
            outcome.bytes += step.bytes;
            outcome.waits << step.wait;
            if (step.kind != Kind::Bytes)
                outcome.end = step.kind;
        }
    };
    for (const QByteArray &piece : pieces)
        take(lane.feed(piece));
    take(lane.finish());
    return outcome;
}

QList<QByteArray> cutEverywhere(const QByteArray &bytes)
{
    QList<QByteArray> pieces;
    for (const char byte : bytes)
        pieces << QByteArray(1, byte);
    return pieces;
}

} // namespace

/// One direction of a connection with faults: bytes in, bytes out.
class tst_FaultLane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void alters_data();
    void alters();
    void masks();
    void garblesDeflate();
    void inflatesForTheServer();
    void waits();
    void sameSeedSameStrikes();
    void largeFramesPass_data();
    void largeFramesPass();
    void keepsWhatWasCutOff();
};

void tst_FaultLane::alters_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<Kind>("end");
    QTest::addColumn<int>("strikes");
    const QByteArray close = frame(Opcode::Close, QByteArray::fromHex("03e8") + "bye");
    const QByteArray abc = text("a") + text("bb") + text("ccc");
    const auto row = [](const char *name, const char *plan, const QByteArray &in, const QByteArray &out, int strikes,
                        Kind end = Kind::Bytes) {
        QTest::newRow(name) << QString::fromLatin1(plan) << in << out << end << strikes;
    };
    const QByteArray odd = frame(Opcode::Continuation, "x") + frame(Opcode(3), "y", true, 7)
        + QByteArray::fromHex("817e0001") + "z" + fragments("a", "b") + close;
    row("nothing strikes, odd frames", "drop=at 99,duplicate=0,both:reset=at 99", odd, odd, 0);
    row("drop", "drop=at 2", abc, text("a") + text("ccc"), 1);
    row("drop fragments", "drop=at 1", fragments("a", "b") + text("c"), frame(Opcode::Ping, "p") + text("c"), 1);
    row("drop all but the close", "drop", abc + close, close, 3);
    row("duplicate", "duplicate=at 2", abc, text("a") + text("bb") + text("bb") + text("ccc"), 1);
    row("duplicate fragments", "duplicate", fragments("a", "b"), fragments("a", "b") + fragments("a", "b", false), 1);
    row("reorder", "reorder=at 1", abc, text("bb") + text("a") + text("ccc"), 1);
    row("reorder all", "reorder", abc + text("d"), text("bb") + text("a") + text("d") + text("ccc"), 2);
    row("reorder fragments", "reorder=at 1", fragments("a", "b") + text("c"),
        frame(Opcode::Ping, "p") + text("c") + fragments("a", "b", false), 1);
    row("reorder before the close", "reorder=at 3", abc + close, abc + close, 1);
    row("reorder the last", "reorder=at 3", abc, abc, 1);
    row("reorder over a dropped one", "reorder=at 1,drop=at 2", abc, text("ccc") + text("a"), 2);
    row("reset", "reset=at 2", abc, text("a") + text("bb").first(2), 1, Kind::Reset);
    row("half-open", "halfOpen=at 2", abc, text("a"), 1, Kind::Vanish);
    row("half-open from the start", "halfOpen=at 0", abc, {}, 1, Kind::Vanish);
    row("close code", "closeCode=1005", abc + close, abc + frame(Opcode::Close, QByteArray::fromHex("03ed") + "bye"),
        1);
    row("close code where none was", "closeCode=999", frame(Opcode::Close, {}),
        frame(Opcode::Close, QByteArray::fromHex("03e7")), 1);
    row("no close frame", "noCloseFrame", text("a") + close, text("a"), 1, Kind::End);
    row("no close frame, another connection", "noCloseFrame=at 2", text("a") + close, text("a") + close, 0);
    row("rsv1", "rsv1=at 1", fragments("a", "b") + text("c"),
        frame(Opcode::Text, "a", false, 4) + frame(Opcode::Ping, "p") + frame(Opcode::Continuation, "b") + text("c"),
        1);
    row("plain as deflate", "plainAsDeflate=at 2", abc, text("a") + frame(Opcode::Text, "bb", true, 4) + text("ccc"),
        1);
}

/// The same however the bytes arrive.
void tst_FaultLane::alters()
{
    QFETCH(const QString, plan);
    QFETCH(const QByteArray, in);
    QFETCH(const QByteArray, out);
    QFETCH(const Kind, end);
    QFETCH(const int, strikes);
    for (const QList<QByteArray> &pieces : {QList<QByteArray>{in}, cutEverywhere(in)}) {
        const Outcome outcome = passed(plan, Way::ToClient, pieces);
        QCOMPARE(outcome.bytes.toHex(' '), out.toHex(' '));
        QCOMPARE(outcome.end, end);
        QCOMPARE(outcome.strikes.size(), strikes);
    }
}

void tst_FaultLane::masks()
{
    const Outcome toClient = passed(u"wrongMask=at 1"_s, Way::ToClient, {text("abc") + text("d")});
    FrameParser parser(Role::Server);
    parser.feed(toClient.bytes);
    auto taken = parser.next();
    QVERIFY(taken && *taken);
    QCOMPARE((*taken)->violations, Violation::MaskUnexpected);
    QCOMPARE((*taken)->payload, "abc");
    taken = parser.next();
    QVERIFY(taken && *taken && !(*taken)->violations);

    QCOMPARE(passed(u"toServer:wrongMask"_s, Way::ToServer, {fromClient("abc")}).bytes, text("abc"));

    const QByteArray crossed = passed(u"badMaskKey"_s, Way::ToServer, {fromClient("abc")}).bytes;
    QCOMPARE(crossed.first(6), fromClient("abc").first(6));
    QVERIFY(crossed != fromClient("abc"));
    QCOMPARE(crossed.size(), fromClient("abc").size());
}

void tst_FaultLane::garblesDeflate()
{
    const Outcome outcome = passed(u"badDeflate=at 1"_s, Way::ToClient, {text("hello") + text("")});
    FrameParser parser(Role::Server);
    parser.setAllowedRsv(4);
    parser.feed(outcome.bytes);
    MessageAssembler assembler({});
    assembler.setInflater(std::make_unique<Inflater>(15, true));
    const auto taken = parser.next();
    QVERIFY(taken && *taken && (*taken)->header.rsv1());
    QCOMPARE((*taken)->payload.size(), 5);
    QCOMPARE(assembler.add(**taken).violations, Violation::InflateFailed);
}

/// Where deflate was agreed in the server's stead, it gets the messages as they were meant.
void tst_FaultLane::inflatesForTheServer()
{
    const QByteArray message("hello hello hello hello");
    Deflater deflater(15, true);
    const QByteArray packed = deflater.compress(message).toByteArray();
    const QByteArray in = frame(Opcode::Text, packed.first(3), false, 4, true)
        + frame(Opcode::Continuation, packed.sliced(3), true, 0, true) + fromClient("plain");
    const auto plan = FaultPlan::parse(u"plainAsDeflate=at 99");
    const FaultContext context{.plan = *plan,
                               .route = u"/r"_s,
                               .ownDeflate =
                                   DeflateParameters{.serverNoContextTakeover = true, .clientNoContextTakeover = true}};
    FaultLane lane(context, Way::ToServer);
    QByteArray out;
    for (const FaultStep &step : lane.feed(in))
        out += step.bytes;
    QCOMPARE(out, fromClient(message) + fromClient("plain"));

    FaultLane broken(context, Way::ToServer);
    const auto steps = broken.feed(frame(Opcode::Text, "\xff\xff", true, 4, true));
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first().kind, Kind::End);
}

void tst_FaultLane::waits()
{
    QByteArray in;
    for (int i = 0; i < 50; ++i)
        in += text("m");
    const Outcome still = passed(u"delay=200ms"_s, Way::ToClient, {in});
    QCOMPARE(still.bytes, in);
    QCOMPARE(still.waits, QList{200ms});
    QCOMPARE(still.strikes, QStringList(u"fault delay /r #1 toClient: 200 ms"_s));
    const Outcome shaken = passed(u"delay=200ms,jitter=50ms"_s, Way::ToClient, {in});
    QCOMPARE(shaken.bytes, in);
    QCOMPARE(shaken.strikes.size(), 51);
    const auto [least, most] = std::ranges::minmax(shaken.waits);
    QVERIFY(least >= 200ms && most <= 250ms && most - least > 20ms);
}

void tst_FaultLane::sameSeedSameStrikes()
{
    QByteArray in;
    for (int i = 0; i < 100; ++i)
        in += text(QByteArray::number(i));
    const QString plan = u"drop=0.1,duplicate=0.1,reorder=0.1,rsv1=0.1,jitter=30ms"_s;
    const Outcome first = passed(plan, Way::ToClient, {in}, 7, 3);
    const Outcome again = passed(plan, Way::ToClient, cutEverywhere(in), 7, 3);
    QCOMPARE(again.strikes, first.strikes);
    QCOMPARE(again.bytes, first.bytes);
    QVERIFY(!first.strikes.filter(u"fault drop /r #3 toClient message "_s).isEmpty());
    QVERIFY(passed(plan, Way::ToClient, {in}, 8, 3).strikes != first.strikes);
    QVERIFY(passed(plan, Way::ToClient, {in}, 7, 4).bytes != first.bytes);
}

void tst_FaultLane::largeFramesPass_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<bool>("passes");
    QTest::newRow("untouched") << u"drop=at 99"_s << true;
    QTest::newRow("dropped") << u"drop=at 2"_s << false;
    QTest::newRow("too large to be altered") << u"rsv1=at 2"_s << true;
}

/// A frame too large to be held is never whole in memory.
void tst_FaultLane::largeFramesPass()
{
    QFETCH(const QString, plan);
    QFETCH(const bool, passes);
    const QByteArray large = text(QByteArray(17 * 1024 * 1024, 'x'));
    const QByteArray out = passed(plan, Way::ToClient, {text("a") + large + text("c")}).bytes;
    QVERIFY(out == text("a") + (passes ? large : QByteArray()) + text("c"));
}

void tst_FaultLane::keepsWhatWasCutOff()
{
    const QByteArray cut = text("whole") + text("cut off").chopped(3);
    QCOMPARE(passed(u"drop=at 99"_s, Way::ToClient, {cut}).bytes, cut);
    QCOMPARE(passed(u"drop=at 2"_s, Way::ToClient, {cut}).bytes, text("whole"));
}

QTEST_GUILESS_MAIN(tst_FaultLane)
#include "tst_faultlane.moc"
