// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decoder.h"

#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

/// One WebSocket message and what it holds: "part pair | summary", "! problem" behind, "(error)".
struct Line {
    char side;
    QByteArray message;
    QByteArrayList holds;
    Opcode type = Opcode::Text;
};
using Talk = QList<Line>;

QByteArray described(const DecodedMessage &message)
{
    static constexpr const char *Parts[] = {"message", "request", "reply", "heartbeat", "piece"};
    QByteArray text = Parts[int(message.part)];
    if (!message.pair.isEmpty())
        text += ' ' + message.pair;
    text += " | " + message.summary;
    if (message.isError)
        text += " (error)";
    if (!message.problem.isEmpty())
        text += " ! " + message.problem;
    return text;
}

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

} // namespace

Q_DECLARE_METATYPE(Talk)

/// Protocols whose messages need not be those of WebSocket: several in one, or one over several.
class tst_StreamDecoders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void talks_data();
    void talks();
    void cutAnywhere_data();
    void cutAnywhere();
    void tellsWhatNeverEnds_data();
    void tellsWhatNeverEnds();
    void opens_data();
    void opens();
    void hidesPasswords();
    void tellsRoomsAndBeats();
    void tellsSecrets_data();
    void tellsSecrets();

private:
    static std::unique_ptr<Decoder> made(const QString &name)
    {
        // "wamp.2.json.batched" is WAMP with that subprotocol.
        const bool isWamp = name.startsWith("wamp"_L1);
        const bool isZws = name.startsWith("zws"_L1);
        const QByteArray decoder = isWamp ? "wamp"_ba : isZws ? "zws"_ba : name.toLatin1();
        return decoderNamed(QLatin1StringView(decoder))
            ->make({.subprotocol = isWamp || isZws ? name.toLatin1() : ""_ba});
    }
};

void tst_StreamDecoders::talks_data()
{
    QTest::addColumn<QString>("decoder");
    QTest::addColumn<Talk>("talk");
    const auto row = [](const char *name, const char *decoder, const Talk &talk) {
        QTest::newRow(name) << QString::fromLatin1(decoder) << talk;
    };
    const auto binary = Opcode::Binary;
    row("SignalR", "signalr",
        {{'c', "{\"protocol\":\"json\",\"version\":1}\x1e", {"request handshake | handshake json version 1"}},
         {'s', "{}\x1e", {"reply handshake | handshake accepted"}},
         {'c',
          "{\"type\":1,\"invocationId\":\"7\",\"target\":\"Send\",\"arguments\":[1]}\x1e{\"type\":1,\"target\":"
          "\"Tell\","
          "\"arguments\":[]}\x1e",
          {"request \"7\" | invoke Send #7 [1]", "message | invoke Tell []"}},
         {'s',
          "{\"type\":6}\x1e{\"type\":3,\"invocationId\":\"7\",\"result\":42}\x1e",
          {"heartbeat | ping", "reply \"7\" | completed Send #7 42"}},
         {'c',
          "{\"type\":4,\"invocationId\":\"8\",\"target\":\"Count\",\"arguments\":[3]}\x1e",
          {"request \"8\" | stream Count #8 [3]"}},
         {'s', "{\"type\":2,\"invocationId\":\"8\",\"item\":1}\x1e", {"message | item Count #8 1"}},
         {'c', "{\"type\":5,\"invocationId\":\"8\"}\x1e", {"message | cancel Count #8"}},
         {'s',
          "{\"type\":3,\"invocationId\":\"8\",\"error\":\"no\",\"result\":1}\x1e",
          {"reply \"8\" | error Count #8 no (error) ! result and error exclude each other"}},
         {'s',
          "{\"type\":8,\"sequenceId\":3}\x1e{\"type\":9,\"sequenceId\":4}\x1e",
          {"message | ack 3", "message | sequence 4"}},
         {'s',
          "{\"type\":77}\x1e{}\x1e",
          {"message | {\"type\":77} ! no type of message, 1 to 9", "message | {} ! a message has a type"}},
         {'s',
          "{\"type\":7,\"error\":\"gone\",\"allowReconnect\":true}\x1e",
          {"message | close gone · may reconnect (error)"}}});
    row("SignalR, nothing", "signalr", {{'c', "", {"piece | part of a record, 0 bytes"}}});
    row("SignalR refused", "signalr",
        {{'c', "{\"protocol\":\"xml\",\"version\":1}\x1e", {"request handshake | handshake xml version 1"}},
         {'c', "{\"type\":6}\x1e", {"heartbeat | ping ! a message before the handshake was answered"}},
         {'s', "{\"error\":\"no xml\"}\x1e", {"reply handshake | handshake refused no xml (error)"}}});
    row("SignalR in MessagePack", "signalr",
        {{'c',
          "{\"protocol\":\"messagepack\",\"version\":1}\x1e",
          {"request handshake | handshake messagepack version 1"}},
         {'s', "{}\x1e", {"reply handshake | handshake accepted"}},
         {'c',
          bytes("11 96 01 80 a378797a a66d6574686f64 91 2a 90 10 95 01 80 c0 a454656c6c 93 a178 c401ff c2"),
          {"request \"xyz\" | invoke method #xyz [42]", "message | invoke Tell [\"x\",h'ff',false]"},
          binary},
         {'s',
          bytes("02 91 06 09 95 03 80 a378797a 03 2a"),
          {"heartbeat | ping", "reply \"xyz\" | completed method #xyz 42"},
          binary},
         {'c',
          bytes("0d 96 04 80 a138 a5436f756e74 90 90 05 93 05 80 a138"),
          {"request \"8\" | stream Count #8 []", "message | cancel Count #8"},
          binary},
         {'s',
          bytes("06 94 02 80 a138 c0 09 95 03 80 a138 01 a26e6f"),
          {"message | item Count #8 null", "reply \"8\" | error Count #8 no (error)"},
          binary},
         {'s', bytes("04 92 08 cc24 04 93 07 c0 c3"), {"message | ack 36", "message | close · may reconnect"}, binary},
         {'s',
          bytes("02 91 4d 03 92 03 80 01 2a 06 94 03 80 a138 07"),
          {"message | [77] ! no type of message, 1 to 9",
           "message | [3,{}] ! the message is shorter than one of its type is",
           "message | 42 ! a message of SignalR is an array in MessagePack",
           "reply \"8\" | completed  #8 ! the kind of a result is 1 to 3, and all but 2 have one"},
          binary}});

    row("WAMP", "wamp.2.json",
        {{'c', R"([1,"realm1",{"roles":{}}])", {"message | HELLO realm1"}},
         {'s', R"([4,"wampcra",{"challenge":"x"}])", {"message | CHALLENGE wampcra"}},
         {'c', R"([5,"SIGNATURE",{}])", {"message | AUTHENTICATE"}},
         {'s', "[2,9129137332,{}]", {"message | WELCOME"}},
         {'c', R"([32,713845233,{},"com.topic"])", {"request 713845233 | SUBSCRIBE com.topic #713845233"}},
         {'s', "[33,713845233,5512315355]", {"reply 713845233 | SUBSCRIBED com.topic #713845233"}},
         {'s', R"([36,5512315355,4429313566,{},["hi"],{"a":1}])", {R"(message | EVENT com.topic ["hi"] {"a":1})"}},
         {'c', R"([48,7,{},"com.add",[1,2]])", {"request 7 | CALL com.add #7 [1,2]"}},
         {'s', "[50,7,{},[3]]", {"reply 7 | RESULT com.add #7 [3]"}},
         {'c', R"([48,8,{},"com.none"])", {"request 8 | CALL com.none #8"}},
         {'s',
          R"([8,48,8,{},"wamp.error.no_such_procedure"])",
          {"reply 8 | ERROR com.none wamp.error.no_such_procedure #8 (error)"}},
         {'c', R"([64,9,{},"com.mine"])", {"request 9 | REGISTER com.mine #9"}},
         {'s', "[65,9,210]", {"reply 9 | REGISTERED com.mine #9"}},
         {'s', "[68,6131533,210,{},[5]]", {"request 6131533 | INVOCATION com.mine #6131533 [5]"}},
         {'c', "[70,6131533,{},[6]]", {"reply 6131533 | YIELD com.mine #6131533 [6]"}},
         {'c', R"([16,10,{},"com.topic",["x"]])", {R"(request 10 | PUBLISH com.topic #10 ["x"])"}},
         {'s', "[50]", {"message | RESULT ! the message is shorter than RESULT is"}},
         {'s', "[99,1]", {"message | [99,1] ! no code of a message: 99"}},
         {'s', "[300,1]", {"message | extension [300,1]"}},
         {'s', "{}", {"message | {} ! a message of WAMP is an array"}},
         {'c', R"([6,{},"wamp.close.normal"])", {"message | GOODBYE wamp.close.normal"}}});
    row("WAMP, batched", "wamp.2.json.batched",
        {{'c', "[1,\"r\",{}]\x1e", {"message | HELLO r"}},
         {'c', "[48,7,{},\"a\"]\x1e[48,8,{},\"b\"]\x1e", {"request 7 | CALL a #7", "request 8 | CALL b #8"}},
         {'s', "[50,8,{}]\x1e[50,7,{}]\x1e", {"reply 8 | RESULT b #8", "reply 7 | RESULT a #7"}}});

    row("WAMP in MessagePack", "wamp.2.msgpack",
        {{'c', bytes("93 05 a3534947 80"), {"message | AUTHENTICATE"}, binary},
         {'c', bytes("94 20 01 80 a3612e62"), {"request 1 | SUBSCRIBE a.b #1"}, binary},
         {'s', bytes("93 21 01 cd1234"), {"reply 1 | SUBSCRIBED a.b #1"}, binary},
         {'s', bytes("95 24 cd1234 02 80 91 c40100"), {"message | EVENT a.b [h'00']"}, binary},
         {'c', bytes("95 30 07 80 a7636f6d2e616464 92 01 02"), {"request 7 | CALL com.add #7 [1,2]"}, binary},
         {'s', bytes("94 32 07 80 91 03"), {"reply 7 | RESULT com.add #7 [3]"}, binary},
         {'s', bytes("94 32"), {"message | … ! a message of WAMP is an array that begins with its code"}, binary}});
    row("WAMP in CBOR", "wamp.2.cbor",
        {{'c', bytes("85 1830 07 a0 67636f6d2e616464 820102"), {"request 7 | CALL com.add #7 [1,2]"}, binary},
         {'s', bytes("9f 1832 07 bfff 9f03ff ff"), {"reply 7 | RESULT com.add #7 [3]"}, binary}});
    row("WAMP in MessagePack, batched", "wamp.2.msgpack.batched",
        {{'c',
          bytes("00000006 94 30 07 80 a161 00000006 94 30 08 80 a162"),
          {"request 7 | CALL a #7", "request 8 | CALL b #8"},
          binary},
         {'s', bytes("00000004 93 32 08 80"), {"reply 8 | RESULT b #8"}, binary}});

    row("STOMP", "stomp",
        {{'c',
          "CONNECT\naccept-version:1.2\nhost:h\nheart-beat:4000,5000\n\n\0"_ba,
          {"request connect | CONNECT heart-beat 4000,5000"}},
         {'s',
          "CONNECTED\r\nversion:1.2\r\nheart-beat:0,0\r\n\r\n\0"_ba,
          {"reply connect | CONNECTED version 1.2 heart-beat 0,0"}},
         {'c',
          "SUBSCRIBE\nid:0\ndestination:/queue/a\nreceipt:r1\n\n\0"_ba,
          {"request receipt r1 | SUBSCRIBE /queue/a id 0 · receipt r1"}},
         {'s', "RECEIPT\nreceipt-id:r1\n\n\0\n"_ba, {"reply receipt r1 | RECEIPT receipt r1"}},
         {'s',
          "MESSAGE\nsubscription:0\ndestination:/queue/a\ncontent-length:3\n\na\0b\0\nERROR\nmessage:bad\\cx\n\n\0"_ba,
          {"message | MESSAGE /queue/a subscription 0 3 bytes", "message | ERROR message bad:x (error)"}},
         {'c',
          "SEND\ndestination:/a\\tb\n\nhi\0"_ba,
          {"message | SEND /a\\tb hi ! an escape that STOMP does not know: destination:/a\\tb"}},
         {'c', "SEND\ndestination\n\nhi\0"_ba, {"message | SEND hi ! a header without a colon: destination"}},
         {'c', "DISCONNECT\n\n\0"_ba, {"message | DISCONNECT"}}});

    row("MQTT 3.1.1", "mqtt",
        {{'c',
          bytes("101a 0004 4d515454 04 c2 003c 0002 6331 0005 616c696365 0003 707764"),
          {"request connect | CONNECT MQTT 3.1.1 client c1 · keep alive 60 s · user alice · password"},
          binary},
         {'s', bytes("20020000"), {"reply connect | CONNACK accepted"}, binary},
         {'c',
          bytes("82080001 0003 612f62 01 c000"),
          {"request subscribe 1 | SUBSCRIBE a/b (QoS 1) #1", "heartbeat | PINGREQ"},
          binary},
         {'s', bytes("90030001 01 d000"), {"reply subscribe 1 | SUBACK #1", "heartbeat | PINGRESP"}, binary},
         {'c',
          bytes("3207 0003 612f62 0007 320a 0003 612f62 0008 6869 21"),
          {"request publish 7 | PUBLISH a/b #7 · QoS 1 ", "request publish 8 | PUBLISH a/b #8 · QoS 1 hi!"},
          binary},
         {'s', bytes("40020007 50020008"), {"reply publish 7 | PUBACK #7", "reply publish 8 | PUBREC #8"}, binary},
         {'c', bytes("62020008"), {"request release 8 | PUBREL #8"}, binary},
         {'s',
          bytes("70020008 3106 0003 612f62 ff"),
          {"reply release 8 | PUBCOMP #8", "message | PUBLISH a/b · retain 1 bytes"},
          binary},
         {'s',
          bytes("c000 00 00"),
          {"heartbeat | PINGREQ ! only the client sends this",
           "message | packet of type 0 ! there are no packets of type 0"},
          binary},
         {'c', bytes("e000"), {"message | DISCONNECT"}, binary}});
    row("MQTT refused", "mqtt",
        {{'c',
          bytes("100c 0004 4d515454 04 02 0000 0000"),
          {"request connect | CONNECT MQTT 3.1.1 client (chosen by the broker) · keep alive 0 s"},
          binary},
         {'s', bytes("20020005"), {"reply connect | CONNACK refused 0x5 not authorized (error)"}, binary},
         {'s', bytes("2001 00"), {"reply connect | CONNACK accepted ! the packet is shorter than its parts"}, binary}});
    row("MQTT 5", "mqtt",
        {{'c',
          bytes("1012 0004 4d515454 05 02 000a 05 110000003c 0000"),
          {"request connect | CONNECT MQTT 5 client (chosen by the broker) · keep alive 10 s"},
          binary},
         {'s', bytes("2003 00 00 00"), {"reply connect | CONNACK accepted"}, binary},
         {'c', bytes("3207 0001 74 0001 00 78"), {"request publish 1 | PUBLISH t #1 · QoS 1 x"}, binary},
         {'s', bytes("4003 0001 87"), {"reply publish 1 | PUBACK #1 0x87 not authorized (error)"}, binary},
         {'c',
          bytes("300c 0003 612f62 05 23 0001 21 00ff"),
          {"message | PUBLISH a/b · alias 1 1 bytes ! the packet is shorter than its parts"},
          binary},
         {'s',
          bytes("9005 0002 00 01 87"),
          {"reply subscribe 2 | SUBACK #2 refused 0x87 not authorized (error)"},
          binary},
         {'s', bytes("e001 8e"), {"message | DISCONNECT 0x8e session taken over (error)"}, binary}});

    row("MQTT 5, topic aliases", "mqtt",
        {{'c',
          bytes("1010 0004 4d515454 05 02 000a 03 22000a 0000"),
          {"request connect | CONNECT MQTT 5 client (chosen by the broker) · keep alive 10 s"},
          binary},
         {'s', bytes("2006 00 00 03 220002"), {"reply connect | CONNACK accepted"}, binary},
         {'c', bytes("300a 0003 612f62 03 230001 68"), {"message | PUBLISH a/b · alias 1 h"}, binary},
         {'c', bytes("3007 0000 03 230001 69"), {"message | PUBLISH a/b · alias 1 i"}, binary},
         {'s',
          bytes("3007 0000 03 230001 69"),
          {"message | PUBLISH  · alias 1 i ! nothing has said what the topic alias 1 stands for"},
          binary},
         {'c',
          bytes("3008 0001 61 03 230003 69"),
          {"message | PUBLISH a · alias 3 i ! the topic alias 3 is above 2, the most that the other side takes "
           "(MQTT-3.3.2-9)"},
          binary},
         {'c',
          bytes("3008 0001 61 03 230000 69"),
          {"message | PUBLISH a · alias 0 i ! a topic alias is not 0 (MQTT-3.3.2-8)"},
          binary},
         {'c',
          bytes("3004 0000 00 69"),
          {"message | PUBLISH  i ! neither a topic nor an alias of one (3.3.2.1)"},
          binary}});

    row("ZWS", "zws2.0",
        {{'c', bytes("00 6964"), {"message | routing id id"}, binary},
         {'s', bytes("00"), {"message | routing id (empty)"}, binary},
         {'c', bytes("00 01 6e6577"), {"message | subscribe new"}, binary},
         {'c', bytes("00 00 6e6577"), {"message | cancel new"}, binary},
         {'s', bytes("01 6e657773"), {"piece | part 1 news"}, binary},
         {'s', bytes("01"), {"piece | part 2 (empty)"}, binary},
         {'s', bytes("00 ff00"), {"message | 3 parts, 6 bytes: news | (empty) | 2 bytes"}, binary},
         {'c', bytes("00 6869"), {"message | hi"}, binary},
         {'c', bytes("00 01 6e6577"), {"message |  new"}, binary},
         {'s', bytes("02 04 50494e47 000a"), {"heartbeat | PING"}, binary},
         {'s', bytes("02 05 5245414459"), {"message | READY ! a command where no mechanism was agreed on"}, binary},
         {'s', bytes("03 00"), {"message | 2 bytes ! the flags of a frame are 0, 1 or 2"}, binary},
         {'s', "", {"message | 0 bytes ! a frame begins with its flags"}, binary},
         {'s', "0", {"message | 0 ! ZWS 2.0 is binary; ZWS 1.0 (rfc.zeromq.org/spec/39) is not read"}}});
    row("ZWS with NULL", "zws2.0/null",
        {{'c',
          bytes("02 05 5245414459 0b 536f636b65742d54797065 00000003 524551 08 4964656e74697479 00000000"),
          {"message | READY · Socket-Type REQ"},
          binary},
         {'s',
          bytes("02 05 5245414459 0b 536f636b65742d54797065 00000003 524550"),
          {"message | READY · Socket-Type REP"},
          binary},
         {'c', bytes("01"), {"piece | part 1 (empty)"}, binary},
         {'c', bytes("00 6869"), {"request 1 | 2 parts, 2 bytes: (empty) | hi"}, binary},
         {'s', bytes("01"), {"piece | part 1 (empty)"}, binary},
         {'s', bytes("00 796f"), {"reply 1 | 2 parts, 2 bytes: (empty) | yo"}, binary},
         {'s', bytes("02 05 5245414459 0b 536f"), {"message | READY ! a property of the metadata ends early"}, binary},
         {'s', bytes("02 05 4552524f52 02 6e6f"), {"message | ERROR no (error)"}, binary},
         {'s', bytes("02"), {"message | command, 1 bytes ! a command begins with its name"}, binary}});
    row("ZWS with PLAIN", "zws2.0/plain",
        {{'c',
          bytes("02 05 48454c4c4f 02 616e 06 534543524554"),
          {"request hello | HELLO · user an · password"},
          binary},
         {'s', bytes("02 07 57454c434f4d45"), {"reply hello | WELCOME"}, binary},
         {'c',
          bytes("02 08 494e495449415445 0b 536f636b65742d54797065 00000003 535542"),
          {"request initiate | INITIATE · Socket-Type SUB"},
          binary},
         {'s',
          bytes("02 05 5245414459 0b 536f636b65742d54797065 00000003 505542"),
          {"reply initiate | READY · Socket-Type PUB"},
          binary},
         {'c', bytes("00 01"), {"message | subscribe *"}, binary},
         {'c',
          bytes("02 05 48454c4c4f 02 616e 06 53"),
          {"request hello | HELLO ! HELLO ends before its password"},
          binary}});

    row("SockJS", "sockjs",
        {{'s', "o", {"message | open"}},
         {'s', "h", {"heartbeat | heartbeat"}},
         {'c', R"(["{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"id\":1}"])", {"request 1 | call m #1"}},
         {'s',
          R"(a["{\"jsonrpc\":\"2.0\",\"result\":2,\"id\":1}","{\"jsonrpc\":\"2.0\",\"method\":\"t\"}"])",
          {"reply 1 | result 2 #1", "message | notify t"}},
         {'s', R"(m"x")", {"message | x ! a message of JSON-RPC is an object"}},
         {'c', "[]", {"message | no messages"}},
         {'c', "", {"message | no messages"}},
         {'c', "{", {"message | { ! messages of SockJS are an array of texts"}},
         {'s', "a[1]", {"message | 1 ! each message of SockJS is a text"}},
         {'s', "x", {"message | x ! a frame of SockJS begins with o, h, a, m or c"}},
         {'s', R"(c[3000,"Go away!"])", {"message | close 3000 Go away!"}},
         {'s', "c[3000]", {"message | close 3000 ! a close of SockJS has a code and a reason"}}});
}

void tst_StreamDecoders::talks()
{
    QFETCH(QString, decoder);
    QFETCH(Talk, talk);
    const auto each = made(decoder);
    for (const Line &line : std::as_const(talk)) {
        QByteArrayList found;
        for (const DecodedMessage &message : each->feed({.sender = line.side == 'c' ? Role::Client : Role::Server,
                                             .type = line.type,
                                             .message = line.message,
                                             .wantsTree = true})) {
            found << described(message);
            QVERIFY(message.pairOffset < 0 || message.pairOffset + message.pairLength <= line.message.size());
            QVERIFY(message.tree.offset < 0 || message.tree.offset + message.tree.length <= line.message.size());
        }
        QCOMPARE(found, line.holds);
    }
}

void tst_StreamDecoders::cutAnywhere_data()
{
    talks_data();
}

/// Whatever its messages are cut into, what is read is the same.
void tst_StreamDecoders::cutAnywhere()
{
    QFETCH(QString, decoder);
    QFETCH(Talk, talk);
    if (decoder == "sockjs"_L1 || decoder.startsWith("zws"_L1)
        || (decoder.startsWith("wamp"_L1) && !decoder.endsWith("batched"_L1)))
        return; // one a WebSocket message
    for (qsizetype cutLine = 0; cutLine < talk.size(); ++cutLine) {
        for (qsizetype cut = 1; cut < talk.at(cutLine).message.size(); ++cut) {
            const auto each = made(decoder);
            for (qsizetype at = 0; at < talk.size(); ++at) {
                const Line &line = talk.at(at);
                QByteArrayList found;
                const auto feed = [&](const QByteArray &message) {
                    for (const DecodedMessage &decoded :
                         each->feed({.sender = line.side == 'c' ? Role::Client : Role::Server,
                         .type = line.type,
                         .message = message,
                         .wantsTree = true})) {
                        const bool isLineEnd = decoded.summary == "heart-beat";
                        if (decoded.part != DecodedMessage::Part::Piece && !isLineEnd)
                            found << described(decoded);
                        QVERIFY(decoded.pairOffset < 0 || decoded.pairOffset + decoded.pairLength <= message.size());
                        QVERIFY(decoded.tree.offset < 0 || decoded.tree.offset + decoded.tree.length <= message.size());
                    }
                };
                feed(at == cutLine ? line.message.first(cut) : line.message);
                if (at == cutLine)
                    feed(line.message.sliced(cut));
                QCOMPARE(found, line.holds);
            }
        }
    }
}

void tst_StreamDecoders::tellsWhatNeverEnds_data()
{
    QTest::addColumn<QString>("decoder");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("SignalR") << u"signalr"_s << "hello"_ba;
    QTest::newRow("WAMP") << u"wamp.2.json.batched"_s << "{}"_ba;
    QTest::newRow("STOMP") << u"stomp"_s << "HELLO\n"_ba;
    QTest::newRow("STOMP of the other side") << u"stomp"_s << "CONNECTED\n\n"_ba;
    QTest::newRow("WAMP, much") << u"wamp.2.cbor.batched"_s << "\xff\xff\xff\xff\x01"_ba;
    QTest::newRow("MQTT") << u"mqtt"_s << "\x30\xff\xff\xff\xff\x01"_ba;
}

/// What cannot be the start of anything is said to be wrong at once, and what comes behind is read again.
void tst_StreamDecoders::tellsWhatNeverEnds()
{
    QFETCH(QString, decoder);
    QFETCH(QByteArray, start);
    const auto each = made(decoder);
    const auto type = decoder == "mqtt"_L1 || decoder.contains("cbor"_L1) ? Opcode::Binary : Opcode::Text;
    for (int round = 0; round < 2; ++round) {
        const auto found = each->feed({.sender = Role::Client, .type = type, .message = start});
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(!found.front().problem.isEmpty());
    }
}

void tst_StreamDecoders::opens_data()
{
    QTest::addColumn<QString>("decoder");
    QTest::addColumn<char>("side");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("type");
    const int text = int(Opcode::Text);
    QTest::newRow("SignalR") << u"signalr"_s << 'c' << "{\"protocol\":\"json\",\"version\":1}\x1e"_ba << text;
    QTest::newRow("STOMP") << u"stomp"_s << 'c' << "CONNECT\naccept-version:1.2\n\n\0"_ba << text;
    QTest::newRow("STOMP 1.2") << u"stomp"_s << 's' << "CONNECTED\nversion:1.2\n\n\0"_ba << text;
    QTest::newRow("MQTT") << u"mqtt"_s << 'c' << bytes("100c00044d5154540402000000 00") << int(Opcode::Binary);
    QTest::newRow("MQTT 3.1") << u"mqtt"_s << 'c' << bytes("100e00064d51497364700302003c0000") << int(Opcode::Binary);
    QTest::newRow("other bytes") << QString() << 'c' << bytes("100c00044d5154") << int(Opcode::Binary);
    QTest::newRow("other JSON") << QString() << 'c' << R"({"protocol":"json","version":1})"_ba << text;
}

void tst_StreamDecoders::opens()
{
    QFETCH(QString, decoder);
    QFETCH(char, side);
    QFETCH(QByteArray, message);
    QFETCH(int, type);
    QStringList taken;
    for (const DecoderInfo &info : decoderTable()) {
        if (info.isOpening
            && info.isOpening(
                {.sender = side == 'c' ? Role::Client : Role::Server, .type = Opcode(type), .message = message}))
            taken << info.name;
    }
    QCOMPARE(taken, decoder.isEmpty() ? QStringList() : QStringList{decoder});
}

void tst_StreamDecoders::hidesPasswords()
{
    const auto decoded =
        made(u"mqtt"_s)->feed({.sender = Role::Client,
                               .type = Opcode::Binary,
                               .message = bytes("101a00044d51545404c2003c000263310005616c69636500 03707764"),
                               .wantsTree = true});
    QCOMPARE(decoded.size(), size_t(1));
    QVERIFY(decoded.front().summary.contains("password"));
    QVERIFY(!decoded.front().summary.contains("pwd") && !decoded.front().tree.value.contains("pwd"));
    const auto signature = made(u"wamp.2.json"_s)->feed({.sender = Role::Client, .message = R"([5,"SIGNATURE",{}])"});
    QVERIFY(!signature.front().summary.contains("SIGNATURE"));
}

/// Who takes part where, and who has promised to be heard how often.
void tst_StreamDecoders::tellsRoomsAndBeats()
{
    using Kind = RoomChange::Kind;
    const auto talk = [](const QString &name, const QList<std::pair<char, QByteArray>> &lines, Opcode type) {
        const auto each = made(name);
        std::vector<RoomChange> rooms;
        std::vector<BeatPromise> beats;
        for (const auto &[side, message] : lines) {
            for (const DecodedMessage &decoded :
                 each->feed({.sender = side == 'c' ? Role::Client : Role::Server, .type = type, .message = message})) {
                rooms.insert(rooms.end(), decoded.rooms.begin(), decoded.rooms.end());
                beats.insert(beats.end(), decoded.beats.begin(), decoded.beats.end());
            }
        }
        return std::pair(rooms, beats);
    };
    const auto mqtt = talk(u"mqtt"_s,
                           {{'c', bytes("100c 0004 4d515454 04 02 003c 0000")},
                            {'s', bytes("20020000")},
                            {'c', bytes("820a0001 0001 61 00 0001 62 00")},
                            {'s', bytes("90040001 01 80")},
                            {'c', bytes("a2050002 0001 61")},
                            {'s', bytes("b0020002 e000")}},
                           Opcode::Binary);
    QCOMPARE(mqtt.first,
             (std::vector<RoomChange>{{Kind::Join, "a", {}}, {Kind::Leave, "a", {}}, {Kind::Leave, {}, {}}}));
    QCOMPARE(mqtt.second, (std::vector<BeatPromise>{{Role::Client, 60'000, 90'000, true}}));
    const auto wamp = talk(u"wamp.2.json"_s,
                           {{'c', R"([32,1,{},"a.b"])"},
                            {'s', "[33,1,77]"},
                            {'c', R"([64,2,{},"p"])"},
                            {'s', "[65,2,78]"},
                            {'c', "[34,3,77]"},
                            {'s', "[35,3]"},
                            {'s', R"([6,{},"bye"])"}},
                           Opcode::Text);
    QCOMPARE(wamp.first,
             (std::vector<RoomChange>{
                 {Kind::Join, "a.b", {}}, {Kind::Join, "p", {}}, {Kind::Leave, "a.b", {}}, {Kind::Leave, {}, {}}}));
    const auto signalr =
        talk(u"signalr"_s,
             {{'c', "{\"protocol\":\"json\",\"version\":1}\x1e"}, {'s', "{}\x1e{\"type\":6}\x1e{\"type\":6}\x1e"}},
             Opcode::Text);
    QCOMPARE(signalr.second, (std::vector<BeatPromise>{{Role::Server, 15'000, 30'000, true}}));
}

void tst_StreamDecoders::tellsSecrets_data()
{
    QTest::addColumn<QString>("decoder");
    QTest::addColumn<Opcode>("type");
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *name, const char *decoder, Opcode type, const QByteArrayList &messages,
                        const char *what) {
        QTest::newRow(name) << QString::fromLatin1(decoder) << type << messages << QByteArray(what);
    };
    row("WAMP", "wamp.2.json", Opcode::Text, {R"([5,"SECRET",{}])"}, "signature");
    row("WAMP in MessagePack", "wamp.2.msgpack", Opcode::Binary, {bytes("93 05 a6534543524554 80")}, "signature");
    row("WAMP in CBOR", "wamp.2.cbor", Opcode::Binary, {bytes("83 05 66534543524554 a0")}, "signature");
    row("MQTT", "mqtt", Opcode::Binary,
        {bytes("101d 0004 4d515454 04 c2 003c 0002 6331 0005 616c696365 0006 534543524554")}, "password");
    row("MQTT, begun earlier", "mqtt", Opcode::Binary,
        {bytes("101d 0004 4d515454 04 c2 003c 0002 6331 0005 616c696365 0006 534543"), "RET"_ba}, "password");
    row("STOMP", "stomp", Opcode::Text, {"CONNECT\nlogin:a\npasscode:SECRET\r\nhost:h\n\n\0"_ba}, "passcode");
    row("ZWS", "zws2.0/plain", Opcode::Binary, {bytes("02 05 48454c4c4f 02 616e 06 534543524554")}, "password");
    row("STOMP, begun earlier", "stomp", Opcode::Text, {"CONNECT\npasscode:SEC"_ba, "RET\n\n\0"_ba}, "passcode");
    row("Phoenix", "phoenix", Opcode::Text, {R"(["1","1","a","phx_join",{"user":{"token":"SECRET"}}])"}, "token");
    row("WAMP, begun earlier", "wamp.2.json.batched", Opcode::Text, {R"([5,"SEC)", "RET\",{}]\x1e"}, "signature");
}

/// Just the bytes of a secret are told, where they are asked for; of one that began earlier the last ones.
void tst_StreamDecoders::tellsSecrets()
{
    QFETCH(QString, decoder);
    QFETCH(Opcode, type);
    QFETCH(QByteArrayList, messages);
    QFETCH(QByteArray, name);
    const auto each = made(decoder);
    const auto silent = made(decoder);
    std::vector<DecodedMessage> found;
    for (const QByteArray &message : std::as_const(messages)) {
        found = each->feed({.sender = Role::Client, .type = type, .message = message, .wantsSecrets = true});
        for (const DecodedMessage &decoded :
             silent->feed({.sender = Role::Client, .type = type, .message = message, .wantsTree = true})) {
            QVERIFY(decoded.secrets.empty());
            QVERIFY(!decoded.summary.contains("SECRET"));
        }
    }
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().secrets.size(), size_t(1));
    const SecretRange &secret = found.front().secrets.front();
    QCOMPARE(secret.name, name);
    QVERIFY("SECRET"_ba.endsWith(messages.back().mid(secret.offset, secret.length)));
    QCOMPARE(secret.length, messages.size() > 1 ? qsizetype(3) : qsizetype(6));
}

QTEST_APPLESS_MAIN(tst_StreamDecoders)
#include "tst_streamdecoders.moc"
