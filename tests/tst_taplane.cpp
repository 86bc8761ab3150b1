// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/taplane.h"
#include "websocket/frameencoder.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

using Time = TapLane::Time;

QByteArray frame(Role sender, Opcode opcode, const QByteArray &payload, bool fin = true, quint8 rsv = 0)
{
    FrameHeader header = headerFor(opcode, quint64(payload.size()), fin, rsv);
    if (sender == Role::Client) {
        header.masked = true;
        header.maskKey = {1, 2, 3, quint8(payload.size())};
    }
    QByteArray bytes;
    appendFrame(bytes, header, payload);
    return bytes;
}

TapRule rule(TapRule::Action action, const QString &text)
{
    const auto parsed = TapRule::parse(action, text);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *parsed;
}

/// A sender with its own deflate context.
struct Sender {
    Role role;
    std::optional<DeflateParameters> agreed;
    std::unique_ptr<Deflater> deflater;

    Sender(Role sender, const std::optional<DeflateParameters> &deflate)
        : role(sender)
        , agreed(deflate)
    {
        if (deflate)
            deflater = std::make_unique<Deflater>(
                15, role == Role::Client ? deflate->clientNoContextTakeover : deflate->serverNoContextTakeover);
    }
    QByteArray deflated(const QByteArray &text, qsizetype cut = 0) const
    {
        const QByteArray bytes = deflater->compress(text).toByteArray();
        if (cut <= 0 || cut >= bytes.size())
            return frame(role, Opcode::Text, bytes, true, 4);
        return frame(role, Opcode::Text, bytes.first(cut), false, 4)
            + frame(role, Opcode::Continuation, bytes.sliced(cut));
    }
};

/// What a receiver makes of the bytes; it breaks on anything unlawful.
struct Receiver {
    FrameParser parser;
    MessageAssembler assembler{{}};
    QList<QByteArray> texts;
    Violations violations;

    Receiver(Role sender, const std::optional<DeflateParameters> &deflate)
        : parser(sender)
    {
        if (deflate) {
            parser.setAllowedRsv(4);
            assembler.setInflater(std::make_unique<Inflater>(
                15, sender == Role::Client ? deflate->clientNoContextTakeover : deflate->serverNoContextTakeover));
        }
    }
    void take(const QByteArray &bytes)
    {
        parser.feed(bytes);
        while (const auto next = *parser.next()) {
            const Assembled assembled = assembler.add(*next);
            violations |= assembled.violations;
            if (assembled.kind == Assembled::Kind::Message)
                texts << assembled.payload.toByteArray();
            else if (assembled.kind == Assembled::Kind::Ping)
                texts << "ping " + assembled.payload.toByteArray();
            else if (assembled.kind == Assembled::Kind::Close)
                texts << QByteArray("close");
        }
    }
};

/// A lane with everything it tells.
struct Stage {
    quint64 lastId = 0;
    QList<TapMessage> held;
    QList<std::pair<TapMessage, QByteArray>> touched;
    QStringList gaveUp;
    QList<quint64> hits;
    TapLane lane;

    explicit Stage(Role sender, const std::optional<DeflateParameters> &deflate = {})
        : lane(sender, deflate,
               {.nextId = [this] { return ++lastId; },
                .held = [this](const TapMessage &message) { held << message; },
                .touched = [this](const TapMessage &message,
                                  const QByteArray &frames) { touched << std::pair(message, frames); },
                .hit = [this](const TapRule &applied) { hits << applied.id; },
                .gaveUp = [this](const QString &why) { gaveUp << why; }})
    {
    }
};

/// Frames lawful and not: everything that must pass untouched. A ping inside a message overtakes it when messages are
/// waited for, so that it stands there only on demand.
QByteArray menagerie(Role sender, bool interleaved)
{
    QByteArray bytes = frame(sender, Opcode::Text, "hello");
    bytes += frame(sender, Opcode::Text, "in ", false);
    if (interleaved)
        bytes += frame(sender, Opcode::Ping, "p");
    bytes += frame(sender, Opcode::Continuation, "two") + frame(sender, Opcode::Pong, "p");
    bytes += frame(sender, Opcode::Binary, QByteArray(70000, '\x7f'), true, 3); // unknown RSV bits
    bytes += frame(sender, Opcode(5), "reserved");                              // reserved opcode
    bytes += frame(sender, Opcode::Continuation, "of nothing");                 // no message to continue
    bytes += frame(sender, Opcode::Text, "never", false);                       // broken off by the next
    bytes += frame(otherRole(sender), Opcode::Text, "mask the wrong way");      // §5.1
    bytes += frame(sender, Opcode::Text, "\xff\xfe");                           // no UTF-8
    FrameHeader longLength = headerFor(Opcode::Text, 3);
    longLength.lengthBytes = 9;
    appendFrame(bytes, longLength, "abc"); // length not in shortest form
    bytes += frame(sender, Opcode::Close, "\x03\xe8") + frame(sender, Opcode::Text, "after close");
    return bytes;
}

const DeflateParameters Takeover;
const DeflateParameters Fresh{.serverNoContextTakeover = true, .clientNoContextTakeover = true};

} // namespace

class tst_TapLane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void duplicatesAndCounts();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void passesBytes_data();
    void passesBytes();
    void rulesComeMidStream();
    void appliesRules_data();
    void appliesRules();
    void delays();
    void holds();
    void altersDeflated_data();
    void altersDeflated();
    void keepsUncompressedContext();
    void injects();
    void injectsBetweenFrames();
    void refusesInjection_data();
    void refusesInjection();
    void givesUpOnTooMuch();
    void breaksRatherThanLie();
    void discards();
};

void tst_TapLane::passesBytes_data()
{
    QTest::addColumn<Role>("sender");
    QTest::addColumn<bool>("ruled");
    QTest::addColumn<int>("chunk"); // 0: random
    for (const Role sender : {Role::Client, Role::Server}) {
        for (const bool ruled : {false, true}) {
            for (const int chunk : {0, 1, 2, 7, 1 << 20})
                QTest::addRow("%s, %s, chunks of %d", sender == Role::Client ? "out" : "in", ruled ? "ruled" : "free",
                              chunk)
                    << sender << ruled << chunk;
        }
    }
}

/// Byte for byte, whatever the cuts; with rules too, as long as none matches.
void tst_TapLane::passesBytes()
{
    QFETCH(const Role, sender);
    QFETCH(const bool, ruled);
    QFETCH(const int, chunk);
    const QByteArray bytes = menagerie(sender, !ruled);
    QRandomGenerator dice(7);
    for (int round = 0; round < (chunk == 0 ? 50 : 1); ++round) {
        Stage stage(sender, Takeover);
        if (ruled)
            stage.lane.setRules({rule(TapRule::Action::Drop, u"no such text"_s)});
        QByteArray out;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype step = std::min<qsizetype>(bytes.size() - at, chunk > 0 ? chunk : dice.bounded(1, 20000));
            stage.lane.feed(QByteArrayView(bytes).sliced(at, step), Time(0));
            out += stage.lane.takeOutput();
            at += step;
        }
        QVERIFY(out == bytes);
        QVERIFY(stage.touched.isEmpty());
    }
}

/// A rule set at any byte holds from the next whole message on, and nothing is lost or doubled.
void tst_TapLane::rulesComeMidStream()
{
    const Sender sender(Role::Client, Takeover);
    const QByteArray first = sender.deflated("first first first", 4);
    const QByteArray bytes = first + frame(Role::Client, Opcode::Ping, "x") + sender.deflated("second first", 3);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Stage stage(Role::Client, Takeover);
        Receiver receiver(Role::Client, Takeover);
        stage.lane.feed(bytes.first(cut), Time(0));
        receiver.take(stage.lane.takeOutput());
        stage.lane.setRules({rule(TapRule::Action::Replace, u"first=1st"_s)});
        stage.lane.feed(QByteArrayView(bytes).sliced(cut), Time(0));
        receiver.take(stage.lane.takeOutput());
        QVERIFY(!receiver.violations);
        QList<QByteArray> expected{cut == 0 ? "1st 1st 1st" : "first first first", "ping x",
                                   cut <= first.size() + 7 ? "second 1st" : "second first"};
        // A ping may overtake a message that is waited for.
        std::ranges::sort(expected);
        std::ranges::sort(receiver.texts);
        QCOMPARE(receiver.texts, expected);
    }
}

void tst_TapLane::appliesRules_data()
{
    QTest::addColumn<QStringList>("rules"); // "drop …", "replace …"
    QTest::addColumn<QList<QByteArray>>("texts");
    using Texts = QList<QByteArray>;
    QTest::newRow("drop") << QStringList{u"drop secret"_s} << Texts{"hello", "a=b", "close"};
    QTest::newRow("drop of the other direction")
        << QStringList{u"drop in:secret"_s} << Texts{"hello", "the secret 42", "a=b", "close"};
    QTest::newRow("drop of this direction")
        << QStringList{u"drop out:^hello$"_s} << Texts{"the secret 42", "a=b", "close"};
    QTest::newRow("replace") << QStringList{u"replace l+=L"_s} << Texts{"heLo", "the secret 42", "a=b", "close"};
    QTest::newRow("replace with a group")
        << QStringList{uR"(replace (\d)(\d)=\2\1)"_s} << Texts{"hello", "the secret 24", "a=b", "close"};
    QTest::newRow("replace an equals sign")
        << QStringList{uR"(replace a\=b=c)"_s} << Texts{"hello", "the secret 42", "c", "close"};
    QTest::newRow("replace, then again") << QStringList{u"replace hello=bye"_s, u"replace bye=ciao"_s}
                                         << Texts{"ciao", "the secret 42", "a=b", "close"};
    QTest::newRow("drops see what came") << QStringList{u"replace secret=known"_s, u"drop secret"_s}
                                         << Texts{"hello", "a=b", "close"};
}

void tst_TapLane::appliesRules()
{
    QFETCH(const QStringList, rules);
    QFETCH(const QList<QByteArray>, texts);
    QList<TapRule> parsed;
    for (const QString &text : rules) {
        const bool drop = text.startsWith("drop"_L1);
        parsed << rule(drop ? TapRule::Action::Drop : TapRule::Action::Replace, text.section(u' ', 1));
    }
    for (const auto &deflate : {std::optional<DeflateParameters>(), std::optional(Takeover), std::optional(Fresh)}) {
        Stage stage(Role::Client, deflate);
        Receiver receiver(Role::Client, deflate);
        stage.lane.setRules(parsed);
        const Sender sender(Role::Client, deflate);
        for (const char *text : {"hello", "the secret 42", "a=b"})
            stage.lane.feed(deflate ? sender.deflated(text) : frame(Role::Client, Opcode::Text, text), Time(0));
        stage.lane.feed(frame(Role::Client, Opcode::Close, {}), Time(0));
        receiver.take(stage.lane.takeOutput());
        QCOMPARE(receiver.texts, texts);
        QVERIFY(!receiver.violations);
        QVERIFY(stage.lane.isEmpty());
    }
}

void tst_TapLane::delays()
{
    Stage stage(Role::Server);
    stage.lane.setRules({rule(TapRule::Action::Delay, u"in:250"_s)});
    const QByteArray one = frame(Role::Server, Opcode::Text, "one");
    const QByteArray two = frame(Role::Server, Opcode::Text, "two");
    const QByteArray ping = frame(Role::Server, Opcode::Ping, "?");
    stage.lane.feed(one, Time(1000));
    stage.lane.feed(two + ping, Time(1100));
    QCOMPARE(stage.lane.takeOutput(), ping);
    QCOMPARE(stage.lane.due(), std::optional(Time(1250)));
    stage.lane.advance(Time(1249));
    QVERIFY(stage.lane.takeOutput().isEmpty());
    stage.lane.advance(Time(1250));
    QCOMPARE(stage.lane.takeOutput(), one);
    QCOMPARE(stage.lane.due(), std::optional(Time(1350)));
    stage.lane.advance(Time(2000));
    QCOMPARE(stage.lane.takeOutput(), two);
    QVERIFY(!stage.lane.due());
    QVERIFY(stage.touched.isEmpty());
}

/// Held messages keep their places, whatever the order of the decisions.
void tst_TapLane::holds()
{
    Stage stage(Role::Client);
    Receiver receiver(Role::Client, {});
    stage.lane.setRules({rule(TapRule::Action::Hold, u"hold"_s)});
    for (const char *text : {"free", "hold 1", "behind", "hold 2", "hold 3", "hold 4"})
        stage.lane.feed(frame(Role::Client, Opcode::Text, text), Time(0));
    stage.lane.feed(frame(Role::Client, Opcode::Close, {}), Time(0));
    receiver.take(stage.lane.takeOutput());
    QCOMPARE(receiver.texts, QList<QByteArray>{"free"});
    QCOMPARE(stage.held.size(), 4);
    QCOMPARE(stage.lane.held(), stage.held);
    const auto decide = [&](int index, TapDecision decision) {
        return stage.lane.decide(stage.held.at(index).id, decision, Time(0));
    };
    QVERIFY(decide(1, {.action = TapDecision::Action::Drop, .payload = {}}));
    QVERIFY(stage.lane.takeOutput().isEmpty());
    QVERIFY(!decide(2, {.action = TapDecision::Action::Forward, .payload = "\xff"})); // no UTF-8
    QVERIFY(decide(2, {.action = TapDecision::Action::Duplicate, .payload = {}}));
    QVERIFY(decide(0, {.action = TapDecision::Action::Forward, .payload = "edited"}));
    QVERIFY(!decide(0, {})); // not held any more
    receiver.take(stage.lane.takeOutput());
    QCOMPARE(receiver.texts, (QList<QByteArray>{"free", "edited", "behind", "hold 3", "hold 3"}));
    QCOMPARE(stage.touched.size(), 3);
    QCOMPARE(stage.touched.at(0).second, frame(Role::Client, Opcode::Text, "hold 1")); // as the client sent it
    QCOMPARE(stage.touched.at(1).second, frame(Role::Client, Opcode::Text, "hold 2"));
    stage.lane.releaseAll(Time(0));
    receiver.take(stage.lane.takeOutput());
    QCOMPARE(receiver.texts.mid(5), (QList<QByteArray>{"hold 4", "close"}));
    QVERIFY(!receiver.violations);
}

void tst_TapLane::altersDeflated_data()
{
    QTest::addColumn<Role>("sender");
    QTest::addColumn<DeflateParameters>("deflate");
    QTest::addColumn<TapDecision::Action>("action");
    for (const Role sender : {Role::Client, Role::Server}) {
        for (const bool fresh : {false, true}) {
            for (const auto action :
                 {TapDecision::Action::Forward, TapDecision::Action::Drop, TapDecision::Action::Duplicate})
                QTest::addRow("%s, %s, %d", sender == Role::Client ? "out" : "in", fresh ? "fresh" : "takeover",
                              int(action))
                    << sender << (fresh ? Fresh : Takeover) << action;
        }
    }
}

/// After a change the receiver still reads everything, though the sender goes on referring to what it never saw.
void tst_TapLane::altersDeflated()
{
    QFETCH(const Role, sender);
    QFETCH(const DeflateParameters, deflate);
    QFETCH(const TapDecision::Action, action);
    Stage stage(sender, deflate);
    Receiver receiver(sender, deflate);
    const Sender peer(sender, deflate);
    const QByteArray text = "a text that the context remembers, number ";
    QList<QByteArray> expected;
    stage.lane.setRules({rule(TapRule::Action::Hold, u"number 1[05]$"_s)});
    for (int i = 0; i < 40; ++i) {
        const QByteArray message = text + QByteArray::number(i);
        const qsizetype before = stage.held.size();
        stage.lane.feed(peer.deflated(message, i % 3 == 0 ? 5 : 0), Time(0));
        if (stage.held.size() == before) {
            expected << message;
        } else {
            QCOMPARE(stage.held.last().payload, message);
            QVERIFY(stage.held.last().compressed);
            TapDecision decision{.action = action, .payload = {}};
            if (action == TapDecision::Action::Forward)
                decision.payload = "EDITED " + message;
            QVERIFY(stage.lane.decide(stage.held.last().id, decision, Time(0)));
            if (action == TapDecision::Action::Forward)
                expected << "EDITED " + message;
            else if (action == TapDecision::Action::Duplicate)
                expected << message << message;
        }
        if (i == 20) {
            QVERIFY(stage.lane.inject(Opcode::Text, "one more", 1000));
            expected << "one more";
        }
        receiver.take(stage.lane.takeOutput());
    }
    QCOMPARE(receiver.texts, expected);
    QVERIFY(!receiver.violations);
}

/// A message that came uncompressed may change without touching what the compressed ones refer to: they pass as are.
void tst_TapLane::keepsUncompressedContext()
{
    Stage stage(Role::Client, Takeover);
    const Sender peer(Role::Client, Takeover);
    stage.lane.setRules({rule(TapRule::Action::Drop, u"plain"_s)});
    const QByteArray first = peer.deflated("some text");
    const QByteArray last = peer.deflated("some text again");
    stage.lane.feed(first + frame(Role::Client, Opcode::Text, "plain") + last, Time(0));
    QCOMPARE(stage.lane.takeOutput(), first + last);
}

void tst_TapLane::injects()
{
    for (const Role sender : {Role::Client, Role::Server}) {
        Stage stage(sender);
        Receiver receiver(sender, {});
        stage.lane.setRules({rule(TapRule::Action::Hold, {})});
        stage.lane.feed(frame(sender, Opcode::Text, "waits"), Time(0));
        QVERIFY(stage.lane.inject(Opcode::Text, "goes at once", 7));
        receiver.take(stage.lane.takeOutput());
        QCOMPARE(receiver.texts, QList<QByteArray>{"goes at once"});
        QVERIFY(!receiver.violations); // masked where its direction asks for it
        QCOMPARE(stage.touched.size(), 1);
        QCOMPARE(stage.touched.first().first.id, 7);
        QCOMPARE(stage.touched.first().second.isEmpty(), sender == Role::Client); // the client did not send it
    }
}

/// At every byte of a fragmented message: text waits for its end, a ping for the end of the frame.
void tst_TapLane::injectsBetweenFrames()
{
    const QByteArray message = frame(Role::Client, Opcode::Text, "one ", false)
        + frame(Role::Client, Opcode::Continuation, "two ", false) + frame(Role::Client, Opcode::Continuation, "three");
    for (qsizetype cut = 0; cut <= message.size(); ++cut) {
        for (const Opcode opcode : {Opcode::Text, Opcode::Ping}) {
            Stage stage(Role::Client);
            Receiver receiver(Role::Client, {});
            stage.lane.feed(message.first(cut), Time(0));
            QVERIFY(stage.lane.inject(opcode, "mine", 1));
            stage.lane.feed(QByteArrayView(message).sliced(cut), Time(0));
            stage.lane.feed(frame(Role::Client, Opcode::Text, "last"), Time(0));
            receiver.take(stage.lane.takeOutput());
            QVERIFY(!receiver.violations);
            QCOMPARE(receiver.texts.size(), 3);
            QVERIFY(receiver.texts.contains("one two three"));
            QVERIFY(receiver.texts.contains(opcode == Opcode::Text ? "mine" : "ping mine"));
            QCOMPARE(receiver.texts.last(), "last");
        }
    }
}

void tst_TapLane::refusesInjection_data()
{
    QTest::addColumn<Opcode>("opcode");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("afterClose");
    QTest::newRow("no UTF-8") << Opcode::Text << QByteArray("\xff") << false;
    QTest::newRow("long ping") << Opcode::Ping << QByteArray(126, 'x') << false;
    QTest::newRow("after close") << Opcode::Text << QByteArray("x") << true;
}

void tst_TapLane::refusesInjection()
{
    QFETCH(const Opcode, opcode);
    QFETCH(const QByteArray, payload);
    QFETCH(const bool, afterClose);
    Stage stage(Role::Server);
    if (afterClose)
        stage.lane.feed(frame(Role::Server, Opcode::Close, {}), Time(0));
    stage.lane.takeOutput();
    QVERIFY(!stage.lane.inject(opcode, payload, 1));
    QVERIFY(stage.lane.takeOutput().isEmpty());
}

/// A frame that is too long to be held goes on as it comes, with what is behind it.
void tst_TapLane::givesUpOnTooMuch()
{
    QByteArray bytes = frame(Role::Client, Opcode::Text, "before");
    FrameHeader header = headerFor(Opcode::Binary, quint64(TapLane::MaxMessage) + 1);
    header.masked = true;
    header.maskKey = {9, 8, 7, 6};
    appendFrame(bytes, header, QByteArray(5000, 'x')); // its beginning
    for (const int chunk : {1, 13, 1 << 20}) {
        Stage stage(Role::Client);
        stage.lane.setRules({rule(TapRule::Action::Drop, u"never"_s)});
        QByteArray out;
        for (qsizetype at = 0; at < bytes.size(); at += chunk) {
            stage.lane.feed(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(chunk, bytes.size() - at)), Time(0));
            out += stage.lane.takeOutput();
        }
        QVERIFY(out == bytes);
        QCOMPARE(stage.gaveUp.size(), 1);
    }
}

/// Once a context is replaced, a stream that cannot be inflated must not go on half understood.
void tst_TapLane::breaksRatherThanLie()
{
    Stage stage(Role::Client, Takeover);
    const Sender peer(Role::Client, Takeover);
    stage.lane.setRules({rule(TapRule::Action::Drop, u"first"_s)});
    stage.lane.feed(peer.deflated("first"), Time(0));
    QVERIFY(!stage.lane.isBroken());
    stage.lane.feed(frame(Role::Client, Opcode::Text, "\xff\xff\xff", true, 4), Time(0));
    QVERIFY(stage.lane.isBroken());
    QVERIFY(stage.lane.takeOutput().isEmpty());
    QVERIFY(!stage.lane.inject(Opcode::Text, "x", 1));
}

void tst_TapLane::discards()
{
    Stage stage(Role::Client);
    stage.lane.setRules({rule(TapRule::Action::Hold, {})});
    const QByteArray sent = frame(Role::Client, Opcode::Text, "never went on");
    stage.lane.feed(sent, Time(0));
    stage.lane.discard();
    QVERIFY(stage.lane.takeOutput().isEmpty());
    QVERIFY(stage.lane.held().isEmpty());
    QCOMPARE(stage.touched.size(), 1);
    QCOMPARE(stage.touched.first().second, sent);
}

/// A rule says it for each message it was applied to; a dropped one is asked nothing more.
void tst_TapLane::duplicatesAndCounts()
{
    using enum TapRule::Action;
    Stage stage(Role::Server);
    QList<TapRule> rules{rule(Drop, u"in:bad"_s), rule(Replace, u"in:a=b"_s), rule(Duplicate, u"in:twice"_s),
                         rule(Duplicate, u"out:twice"_s)};
    for (qsizetype i = 0; i < rules.size(); ++i)
        rules[i].id = quint64(i) + 1;
    stage.lane.setRules(rules);
    for (const char *text : {"a twice", "bad twice", "c", "twice"})
        stage.lane.feed(frame(Role::Server, Opcode::Text, text), Time(0));
    Receiver receiver(Role::Server, {});
    receiver.take(stage.lane.takeOutput());
    QCOMPARE(receiver.texts, (QList<QByteArray>{"b twice", "b twice", "c", "twice", "twice"}));
    QVERIFY(!receiver.violations);
    QCOMPARE(stage.hits, (QList<quint64>{2, 3, 1, 3}));
    QCOMPARE(stage.touched.size(), 3);
}

QTEST_GUILESS_MAIN(tst_TapLane)
#include "tst_taplane.moc"
