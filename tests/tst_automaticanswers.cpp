// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/automaticanswers.h"

#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One connection with a clock of its own.
struct Talk {
    explicit Talk(const DecoderClues &clues, const AnswerChoice &choice = {})
        : answers(choice, clues)
    {
    }
    QByteArrayList open() { return told(answers.opened(now)); }
    QByteArrayList hear(const QByteArray &message, Opcode type = Opcode::Text)
    {
        return told(answers.received(type, message, now));
    }
    QByteArrayList wait(std::chrono::milliseconds time)
    {
        now += time;
        return told(answers.due(now));
    }
    static QByteArrayList told(const QList<Outgoing> &messages)
    {
        QByteArrayList texts;
        for (const Outgoing &message : messages)
            texts << (message.opcode == Opcode::Binary ? "0x" + message.payload.toHex() : message.payload);
        return texts;
    }

    AutomaticAnswers answers;
    AutomaticAnswers::Time now{1000};
};

DecoderClues spoken(const char *subprotocol)
{
    return {.url = QUrl(u"ws://h/"_s), .subprotocol = subprotocol};
}

AnswerChoice chosen(const QString &protocol, const TemplateValues &opening = {})
{
    return {.protocol = protocol, .opening = opening};
}

const DecoderClues Nothing{.url = QUrl(u"ws://h/"_s)};
const DecoderClues SocketIo{.url = QUrl(u"ws://h/socket.io/?EIO=4&transport=websocket"_s)};
constexpr auto OpenPacket = R"(0{"sid":"s","upgrades":[],"pingInterval":25000,"pingTimeout":20000})";

} // namespace

class tst_AutomaticAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void socketIo();
    void socketIo2();
    void engineIo();
    void byContent();
    void isNotSaidTwice();
    void keepsQuiet();
    void graphql();
    void signalR();
    void socketCluster();
    void stomp_data();
    void stomp();
    void mqtt();
    void phoenix();
    void appwrite();
    void wamp();
    void bayeux();
    void checks();
    void tableHolds();
    void hidesSecrets();
};

void tst_AutomaticAnswers::socketIo()
{
    Talk talk(SocketIo, chosen(u"auto"_s, {{"auth", R"({"token":"x"})"}}));
    QCOMPARE(talk.open(), QByteArrayList());
    QVERIFY(!talk.answers.isReady());
    QCOMPARE(talk.hear(OpenPacket), QByteArrayList{R"(40{"token":"x"})"});
    QVERIFY(!talk.answers.isReady());
    QCOMPARE(talk.hear(R"(40{"sid":"t"})"), QByteArrayList());
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.hear("2"), QByteArrayList{"3"});
    QCOMPARE(talk.hear("2probe"), QByteArrayList{"3probe"});
    QCOMPARE(talk.hear(R"(42["2"])"), QByteArrayList());
    QCOMPARE(talk.hear("2", Opcode::Binary), QByteArrayList());
    QVERIFY(!talk.answers.nextBeat());
}

/// Engine.IO 3: the client asks; the namespace / needs no CONNECT, others do.
void tst_AutomaticAnswers::socketIo2()
{
    const DecoderClues clues{.url = QUrl(u"ws://h/socket.io/?EIO=3&transport=websocket"_s)};
    Talk talk(clues);
    talk.open();
    QCOMPARE(talk.hear(OpenPacket), QByteArrayList());
    QCOMPARE(talk.wait(24s), QByteArrayList());
    QCOMPARE(talk.wait(1s), QByteArrayList{"2"});
    QCOMPARE(talk.hear("3"), QByteArrayList());
    QCOMPARE(talk.wait(60s), QByteArrayList{"2"}); // one, not two
    Talk inside(clues, chosen(u"auto"_s, {{"namespace", "/admin"}}));
    inside.open();
    QCOMPARE(inside.hear(OpenPacket), QByteArrayList{"40/admin,"});
}

void tst_AutomaticAnswers::engineIo()
{
    Talk talk({.url = QUrl(u"ws://h/engine.io/?EIO=4&transport=websocket"_s)});
    talk.open();
    QCOMPARE(talk.hear(OpenPacket), QByteArrayList());
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.hear("2"), QByteArrayList{"3"});
}

/// Nothing but what the server says tells the protocol.
void tst_AutomaticAnswers::byContent()
{
    Talk talk(Nothing);
    QCOMPARE(talk.open(), QByteArrayList());
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.hear(OpenPacket), QByteArrayList{"40"});
    QCOMPARE(talk.answers.protocol(), "socketio"_L1);
    Talk plain(Nothing);
    plain.open();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(plain.hear("hello"), QByteArrayList());
    QVERIFY(plain.answers.isSilent());
}

void tst_AutomaticAnswers::isNotSaidTwice()
{
    Talk talk(SocketIo);
    talk.answers.noteSent("40");
    talk.open();
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.hear(OpenPacket), QByteArrayList());
    QCOMPARE(talk.hear("2"), QByteArrayList{"3"});
    Talk late(SocketIo);
    late.open();
    late.answers.noteSent("42[\"a\"]");
    QVERIFY(!late.answers.isReady());
    late.answers.noteSent("40/admin,");
    QCOMPARE(late.hear(OpenPacket), QByteArrayList());
    Talk mqtt(spoken("mqtt"));
    mqtt.answers.noteSent(QByteArray::fromHex("100c00044d5154540402003c0000"));
    QCOMPARE(mqtt.open(), QByteArrayList());
}

void tst_AutomaticAnswers::keepsQuiet()
{
    Talk none(SocketIo, chosen(u"none"_s));
    QVERIFY(none.answers.isSilent());
    QCOMPARE(none.open() + none.hear(OpenPacket) + none.hear("2"), QByteArrayList());
    Talk rpc(spoken("jsonrpc"));
    QVERIFY(rpc.answers.isSilent());
    // The user knows better than the address.
    Talk other(SocketIo, chosen(u"phoenix"_s));
    other.open();
    QCOMPARE(other.hear("2"), QByteArrayList());
}

void tst_AutomaticAnswers::graphql()
{
    Talk talk(spoken("graphql-transport-ws"), chosen(u"auto"_s, {{"auth", R"({"t":1})"}}));
    QCOMPARE(talk.open(), QByteArrayList{R"({"type":"connection_init","payload":{"t":1}})"});
    QVERIFY(!talk.answers.isReady());
    talk.hear(R"({"type":"connection_ack"})");
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.hear(R"( {"type":"ping"})"), QByteArrayList{R"({"type":"pong"})"});
    QCOMPARE(talk.hear(R"({"type":"ping","payload":{"n":1}})"), QByteArrayList{R"({"type":"pong","payload":{"n":1}})"});
    QCOMPARE(talk.hear(R"({"type":"next","id":"1","payload":{"type":"ping"}})"), QByteArrayList());
    Talk legacy(spoken("graphql-ws"));
    QCOMPARE(legacy.open(), QByteArrayList{R"({"type":"connection_init"})"});
    QCOMPARE(legacy.hear(R"({"type":"ka"})"), QByteArrayList());
}

void tst_AutomaticAnswers::signalR()
{
    Talk talk(Nothing, chosen(u"signalr"_s));
    QCOMPARE(talk.open(), QByteArrayList{"{\"protocol\":\"json\",\"version\":1}\x1e"});
    QVERIFY(!talk.answers.nextBeat());
    talk.hear("{}\x1e");
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.wait(15s), QByteArrayList{"{\"type\":6}\x1e"});
    QCOMPARE(talk.wait(14s), QByteArrayList());
    QCOMPARE(talk.wait(1s).size(), 1);
}

void tst_AutomaticAnswers::socketCluster()
{
    Talk talk({.url = QUrl(u"ws://h/socketcluster/"_s)});
    QCOMPARE(talk.open(), QByteArrayList{R"({"event":"#handshake","data":{"authToken":null},"cid":1000001})"});
    talk.hear(R"({"rid":1000001,"data":{"id":"x","pingTimeout":20000}})");
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.hear(""), QByteArrayList{""});
    QCOMPARE(talk.hear("#1"), QByteArrayList{"#2"});
}

void tst_AutomaticAnswers::stomp_data()
{
    QTest::addColumn<QByteArray>("promised");
    QTest::addColumn<QByteArray>("connected");
    QTest::addColumn<int>("everyMs");
    QTest::newRow("agreed") << "10000,10000"_ba
                            << "CONNECTED\nversion:1.2\nheart-beat:0,4000\n\n"_ba << 10'000;
    QTest::newRow("the server's is longer") << "1000,0"_ba
                                            << "CONNECTED\r\nheart-beat:5,4000\r\n\r\n"_ba << 4000;
    QTest::newRow("not wanted") << "1000,0"_ba
                                << "CONNECTED\nheart-beat:4000,0\n\n"_ba << 0;
    QTest::newRow("not promised") << "0,0"_ba
                                  << "CONNECTED\nheart-beat:0,4000\n\n"_ba << 0;
    QTest::newRow("not said") << "1000,1000"_ba
                              << "CONNECTED\nversion:1.0\n\n"_ba << 0;
    QTest::newRow("in the body") << "1000,1000"_ba
                                 << "CONNECTED\n\nheart-beat:0,4000\n"_ba << 0;
    QTest::newRow("nonsense") << "1000,1000"_ba
                              << "CONNECTED\nheart-beat:a,99999999999999999999\n\n"_ba << 0;
    QTest::newRow("too fast") << "1,1"_ba
                              << "CONNECTED\nheart-beat:1,1\n\n"_ba << 100;
}

void tst_AutomaticAnswers::stomp()
{
    QFETCH(const QByteArray, promised);
    QFETCH(const QByteArray, connected);
    QFETCH(const int, everyMs);
    Talk talk(spoken("v12.stomp"), chosen(u"auto"_s, {{"heart-beat", promised}, {"login", "alice"}}));
    QCOMPARE(talk.open().size(), 1);
    talk.hear(connected);
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.answers.nextBeat().has_value(), everyMs > 0);
    if (everyMs == 0)
        return;
    QCOMPARE(talk.wait(std::chrono::milliseconds(everyMs - 1)), QByteArrayList());
    QCOMPARE(talk.wait(1ms), QByteArrayList{"\n"});
}

void tst_AutomaticAnswers::mqtt()
{
    Talk talk(spoken("mqtt"), chosen(u"auto"_s, {{"keep-alive", "20"}, {"client-id", "me"}}));
    QCOMPARE(talk.open(), QByteArrayList{"0x100e00044d5154540402001400026d65"});
    QVERIFY(!talk.answers.nextBeat());
    talk.hear(QByteArray::fromHex("20020000"), Opcode::Binary);
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.wait(15s), QByteArrayList{"0xc000"});
    Talk pieces(spoken("mqtt"));
    pieces.open();
    for (const char *byte : {"20", "02", "00"}) {
        pieces.hear(QByteArray::fromHex(byte), Opcode::Binary);
        QVERIFY(!pieces.answers.nextBeat());
    }
    pieces.hear(QByteArray::fromHex("00"), Opcode::Binary);
    QVERIFY(pieces.answers.nextBeat());
    // Refused: there is nothing to keep alive.
    Talk refused(spoken("mqtt"));
    refused.open();
    refused.hear(QByteArray::fromHex("20020005"), Opcode::Binary);
    QVERIFY(!refused.answers.nextBeat());
    Talk endless(spoken("mqtt"), chosen(u"auto"_s, {{"keep-alive", "0"}}));
    endless.open();
    endless.hear(QByteArray::fromHex("20020000"), Opcode::Binary);
    QVERIFY(!endless.answers.nextBeat());
}

void tst_AutomaticAnswers::phoenix()
{
    Talk talk({.url = QUrl(u"ws://h/socket/websocket?vsn=2.0.0"_s)});
    QCOMPARE(talk.open(), QByteArrayList());
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.wait(30s), QByteArrayList{R"([null,"1000001","phoenix","heartbeat",{}])"});
    QCOMPARE(talk.wait(30s), QByteArrayList{R"([null,"1000002","phoenix","heartbeat",{}])"});
}

void tst_AutomaticAnswers::appwrite()
{
    const DecoderClues clues{.url = QUrl(u"wss://h/v1/realtime?project=p"_s)};
    Talk talk(clues);
    QCOMPARE(talk.open() + talk.hear(R"({"type":"connected","data":{}})"), QByteArrayList());
    QCOMPARE(talk.wait(20s), QByteArrayList{R"({"type":"ping"})"});
    Talk known(clues, chosen(u"auto"_s, {{"session", "S"}}));
    known.open();
    const QByteArrayList said{R"({"type":"authentication","data":{"session":"S"}})"};
    QCOMPARE(known.hear(R"({"type":"connected","data":{}})"), said);
    QCOMPARE(known.hear(R"({"type":"connected","data":{}})"), QByteArrayList());
}

void tst_AutomaticAnswers::wamp()
{
    Talk talk(spoken("wamp.2.json"), chosen(u"auto"_s, {{"realm", "r"}}));
    QVERIFY(talk.open().constFirst().startsWith(R"([1,"r",{"roles")"));
    talk.hear(R"([2,1,{"roles":{}}])");
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.hear(R"([6,{},"wamp.close.system_shutdown"])"),
             QByteArrayList{R"([6,{},"wamp.close.goodbye_and_out"])"});
    QCOMPARE(talk.hear(R"([6,{},"wamp.close.goodbye_and_out"])"), QByteArrayList());
    Talk batched(spoken("wamp.2.json.batched"));
    QVERIFY(batched.open().constFirst().endsWith('\x1e'));
}

void tst_AutomaticAnswers::bayeux()
{
    Talk talk(Nothing, chosen(u"bayeux"_s));
    QVERIFY(talk.open().constFirst().contains("/meta/handshake"));
    QVERIFY(!talk.answers.isReady());
    const QByteArrayList next =
        talk.hear(R"([{"channel":"/meta/handshake","successful":true,"clientId":"c","advice":{"reconnect":"retry"}}])");
    QCOMPARE(
        next,
        QByteArrayList{R"([{"channel":"/meta/connect","clientId":"c","connectionType":"websocket","id":"1000002"}])"});
    QVERIFY(talk.answers.isReady());
    QCOMPARE(talk.answers.composeContext().bayeuxClient, "c"_ba);
    QCOMPARE(talk.answers.composeContext().nextId, 1);
    QCOMPARE(talk.hear(R"([{"channel":"/meta/connect","successful":true}])").size(), 1);
    QCOMPARE(talk.hear(R"([{"channel":"/meta/connect","successful":true,"advice":{"reconnect":"none"}}])").size(), 0);
    QCOMPARE(talk.hear(R"([{"channel":"/meta/connect","successful":false}])").size(), 0);
}

void tst_AutomaticAnswers::checks()
{
    QVERIFY(chosen(u"auto"_s, {{"any", "thing"}}).check());
    QVERIFY(chosen(u"none"_s).check());
    QVERIFY(chosen(u"mqtt"_s, {{"user", "u"}}).check());
    QVERIFY(!chosen(u"mqtt"_s, {{"realm", "u"}}).check());
    QVERIFY(!chosen(u"mqtt"_s, {{"keep-alive", "often"}}).check());
    QVERIFY(!chosen(u"phoenix"_s, {{"a", "b"}}).check());
    QVERIFY(!chosen(u"jsonrpc"_s).check());
    QVERIFY(!chosen(u"nonsense"_s).check());
    QCOMPARE(AnswerChoice::of({}, {}), AnswerChoice());
    QCOMPARE(AnswerChoice::of(u"mqtt"_s, {{"user", "u"}}), chosen(u"mqtt"_s, {{"user", "u"}}));
}

void tst_AutomaticAnswers::tableHolds()
{
    for (const AnswerInfo &info : answerTable()) {
        QVERIFY2(decoderNamed(info.protocol), info.protocol.data());
        QVERIFY(!info.says.isEmpty());
        QVERIFY(info.react || info.beat || !info.opening.isEmpty());
        if (info.opening.isEmpty())
            continue;
        const MessageTemplate *const opening = messageTemplate(info.opening);
        QVERIFY2(opening, info.opening.data());
        QVERIFY2(info.isOpening, info.opening.data());
        if (!info.opensAtOnce)
            continue;
        // What is said is known for what it is.
        AutomaticAnswers answers(chosen(QString(info.protocol)), Nothing);
        const QList<Outgoing> said = answers.opened(0ms);
        QCOMPARE(said.size(), 1);
        QVERIFY2(info.isOpening(said.constFirst().payload), info.opening.data());
    }
}

void tst_AutomaticAnswers::hidesSecrets()
{
    const AnswerChoice choice = chosen(u"mqtt"_s, {{"user", "alice"}, {"password", "hunter2"}});
    QCOMPARE(choice.secrets(), QStringList{u"hunter2"_s});
    QCOMPARE(choice.withoutSecrets("a hunter2 alice"), "a [redacted] alice"_ba);
}

QTEST_APPLESS_MAIN(tst_AutomaticAnswers)
#include "tst_automaticanswers.moc"
