// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/conversation.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

Decoder::Input from(char side, QByteArrayView message, Opcode type = Opcode::Text)
{
    return {.sender = side == 'c' ? Role::Client : Role::Server, .type = type, .message = message, .wantsTree = true};
}

QByteArray partWord(DecodedMessage::Part part)
{
    switch (part) {
    case DecodedMessage::Part::Message:
        return "message";
    case DecodedMessage::Part::Request:
        return "request";
    case DecodedMessage::Part::Reply:
        return "reply";
    case DecodedMessage::Part::Heartbeat:
        return "heartbeat";
    case DecodedMessage::Part::Piece:
        return "piece";
    }
    return {};
}

/// All fields of a tree lie in their message, children in their parents.
void checkRanges(const DecodedField &field, qsizetype from, qsizetype to)
{
    if (field.offset >= 0) {
        QVERIFY2(field.offset >= from && field.offset + field.length <= to, field.name.constData());
        from = field.offset;
        to = field.offset + field.length;
    }
    for (const DecodedField &child : field.children)
        checkRanges(child, from, to);
}

} // namespace

/// What each decoder of the table makes of messages, and which one is chosen.
class tst_Decoders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void table();
    void messages_data();
    void messages();
    void attachments();
    void attachmentsInterrupted();
    void batch();
    void chosen_data();
    void chosen();
    void wrongChoiceIsTakenBack();
    void anyBytes_data();
    void anyBytes();
};

void tst_Decoders::table()
{
    QStringList names;
    for (const DecoderInfo &info : decoderTable()) {
        QVERIFY(!info.title.isEmpty() && info.make);
        names << info.name;
        QCOMPARE(decoderNamed(info.name), &info);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(decoderTable().back().name, "plain"_L1);
    QVERIFY(!decoderNamed("none such"_L1));
}

void tst_Decoders::messages_data()
{
    QTest::addColumn<QString>("decoder");
    QTest::addColumn<QString>("url");
    QTest::addColumn<char>("side");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("summary");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("pair");
    QTest::addColumn<QByteArray>("problem"); // a part of it
    const QString v4 = u"wss://h/socket.io/?EIO=4&transport=websocket"_s;
    const QString v3 = u"wss://h/socket.io/?EIO=3&transport=websocket"_s;
    const QString raw = u"wss://h/engine.io/?EIO=4&transport=websocket"_s;
    const auto row = [](const char *name, const char *decoder, const QString &url, char side, const char *message,
                        const char *part, const char *summary, const char *operation = "", const char *pair = "",
                        const char *problem = "") {
        QTest::newRow(name) << QString::fromLatin1(decoder) << url << side << QByteArray(message) << QByteArray(part)
                            << QByteArray(summary) << QByteArray(operation) << QByteArray(pair) << QByteArray(problem);
    };
    row("open", "socketio", v4, 's',
        R"(0{"sid":"lv_VI97HAXpY","upgrades":[],"pingInterval":25000,"pingTimeout":20000})", "message",
        "open sid lv_VI97HAXpY · ping every 25000 ms, timeout 20000 ms");
    row("ping", "socketio", v4, 's', "2", "heartbeat", "ping");
    row("pong", "socketio", v4, 'c', "3", "heartbeat", "pong");
    row("ping of the wrong side", "socketio", v4, 'c', "2", "heartbeat", "ping", "", "", "the server pings");
    row("ping of protocol 3", "socketio", v3, 'c', "2", "heartbeat", "ping");
    row("probe", "socketio", v4, 'c', "2probe", "request", "ping probe", "", "probe");
    row("close", "socketio", v4, 's', "1", "message", "close");
    row("not a packet", "socketio", v4, 's', "hello", "message", "hello", "", "", "begins with its type");
    row("empty", "socketio", v4, 's', "", "message", "", "", "", "begins with its type");
    row("connect", "socketio", v4, 'c', "40", "request", "CONNECT", "CONNECT", "/,connect");
    row("connect with a query", "socketio", v3, 'c', R"(40/admin?lang=en,)", "request", R"(CONNECT in /admin?lang=en)",
        "CONNECT", "/admin,connect");
    row("let in unasked", "socketio", v4, 's', R"(40{"sid":"abc"})", "message", R"(CONNECT {"sid":"abc"})");
    row("connect with token", "socketio", v4, 'c', R"(40/admin,{"token":"123"})", "request",
        R"(CONNECT in /admin {"token":"***"})", "CONNECT", "/admin,connect");
    row("connect error", "socketio", v4, 's', R"(44{"message":"Not authorized"})", "message",
        R"(CONNECT_ERROR {"message":"Not authorized"})");
    row("disconnect", "socketio", v4, 'c', "41/admin,", "message", "DISCONNECT in /admin");
    row("event", "socketio", v4, 'c', R"(42["hey","Jude"])", "message", R"(hey "Jude")", "hey");
    row("event with ack", "socketio", v4, 'c', R"(42/admin,1["tellme"])", "request", "tellme in /admin · ack 1",
        "tellme", "/admin,1");
    row("ack", "socketio", v4, 's', R"(43/admin,13["bar"])", "reply", R"(ACK in /admin ["bar"] · ack 13)", "",
        "/admin,13");
    row("empty ack", "socketio", v4, 's', "430[]", "reply", "ACK [] · ack 0", "", "/,0");
    row("ack without id", "socketio", v4, 's', "43[]", "message", "ACK []", "", "", "names the id");
    row("event without name", "socketio", v4, 'c', "42[]", "message", "EVENT", "", "", "begins with its name");
    row("event without array", "socketio", v4, 'c', R"(42{"a":1})", "message", "EVENT", "", "", "is an array");
    row("binary event without count", "socketio", v4, 'c', R"(45["x"])", "message", R"(x)", "x", "",
        "number of its attachments");
    row("engine.io alone", "socketio", raw, 'c', "4hello", "message", "message hello");

    const QString any = u"wss://h/rpc"_s;
    row("call", "jsonrpc", any, 'c', R"({"jsonrpc":"2.0","method":"sum","params":[1,2],"id":7})", "request",
        "call sum [1,2] #7", "sum", "7");
    row("call by text id", "jsonrpc", any, 'c', R"({"jsonrpc":"2.0","method":"sum","id":"7"})", "request",
        "call sum #7", "sum", R"("7")");
    row("notification", "jsonrpc", any, 's', R"({"jsonrpc":"2.0","method":"tick"})", "message", "notify tick", "tick");
    row("result", "jsonrpc", any, 's', R"({"jsonrpc":"2.0","result":{"n":3},"id":7})", "reply", R"(result {"n":3} #7)",
        "", "7");
    row("error", "jsonrpc", any, 's', R"({"jsonrpc":"2.0","error":{"code":-32601,"message":"no"},"id":7})", "reply",
        "error -32601 (method not found) no #7", "", "7");
    row("large id", "jsonrpc", any, 's', R"({"result":1,"id":12345678901234567891})", "reply",
        "result 1 #12345678901234567891", "", "12345678901234567891");
    row("both", "jsonrpc", any, 's', R"({"result":1,"error":{"code":1,"message":"x"},"id":1})", "reply", "error 1 x #1",
        "", "1", "exclude each other");
    row("neither", "jsonrpc", any, 's', R"({"id":1})", "message", R"({"id":1})", "", "", "neither method");
    row("empty batch", "jsonrpc", any, 'c', "[]", "message", "[]", "", "", "empty batch");
    row("params no structure", "jsonrpc", any, 'c', R"({"method":"m","params":1,"id":1})", "request", "call m 1 #1",
        "m", "1", "params must be");
    row("no JSON", "jsonrpc", any, 'c', "hello", "message", "hello", "", "", "is an object");

    row("plain text", "plain", any, 'c', "hello\nyou", "message", "hello you");
}

void tst_Decoders::messages()
{
    QFETCH(QString, decoder);
    QFETCH(QString, url);
    QFETCH(char, side);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, summary);
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, pair);
    QFETCH(QByteArray, problem);
    const auto info = decoderNamed(QLatin1StringView(decoder.toLatin1()));
    QVERIFY(info);
    const auto made = info->make({.url = QUrl(url)});
    const auto decoded = made->feed(from(side, message));
    QCOMPARE(decoded.size(), size_t(1));
    QCOMPARE(partWord(decoded[0].part), part);
    QCOMPARE(decoded[0].summary, summary);
    QCOMPARE(decoded[0].operation, operation);
    QCOMPARE(decoded[0].pair, pair);
    QCOMPARE(decoded[0].problem.isEmpty(), problem.isEmpty());
    QVERIFY2(decoded[0].problem.contains(problem), decoded[0].problem.constData());
    checkRanges(decoded[0].tree, 0, message.size());
}

void tst_Decoders::attachments()
{
    const auto decoder = decoderNamed("socketio"_L1)->make({});
    const auto feed = [&decoder](const Decoder::Input &input) { return decoder->feed(input).front(); };
    const QByteArray packet = R"(452-7["upload",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])";
    const DecodedMessage head = feed(from('c', packet));
    QCOMPARE(head.part, DecodedMessage::Part::Piece);
    QVERIFY(head.pair.isEmpty());
    // The other direction has attachments of its own.
    QVERIFY(!feed(from('s', "x", Opcode::Binary)).problem.isEmpty());
    QCOMPARE(feed(from('c', "\x01\x02", Opcode::Binary)).summary, "attachment 1 of 2, 2 bytes"_ba);
    const DecodedMessage whole = feed(from('c', "\x03", Opcode::Binary));
    QCOMPARE(whole.part, DecodedMessage::Part::Request);
    QCOMPARE(whole.operation, "upload"_ba);
    QCOMPARE(whole.pair, "/,7"_ba);
    QCOMPARE(whole.tree.length, 1);
    checkRanges(whole.tree, 0, 1);
    QCOMPARE(whole.tree.children.back().name, "attachment 2"_ba);
    QCOMPARE(whole.tree.children[whole.tree.children.size() - 2].value, "2 bytes"_ba);
    const DecodedMessage answer = feed(from('s', R"(461-7[{"_placeholder":true,"num":0}])"));
    QCOMPARE(answer.part, DecodedMessage::Part::Piece);
    QCOMPARE(feed(from('s', "\x04", Opcode::Binary)).part, DecodedMessage::Part::Reply);
}

void tst_Decoders::attachmentsInterrupted()
{
    const auto decoder = decoderNamed("socketio"_L1)->make({});
    decoder->feed(from('c', R"(451-["x",{"_placeholder":true,"num":0}])"));
    QVERIFY(decoder->feed(from('c', R"(42["y"])")).front().problem.contains("attachments"));
    QVERIFY(!decoder->feed(from('c', "late", Opcode::Binary)).front().problem.isEmpty());
}

void tst_Decoders::batch()
{
    const auto decoder = decoderNamed("jsonrpc"_L1)->make({});
    const auto decoded =
        decoder->feed(from('c', R"([{"jsonrpc":"2.0","method":"a","id":1}, {"jsonrpc":"2.0","method":"b"}, 5])"));
    QCOMPARE(decoded.size(), size_t(3));
    QCOMPARE(decoded[0].pair, "1"_ba);
    QCOMPARE(decoded[1].part, DecodedMessage::Part::Message);
    QVERIFY(!decoded[2].problem.isEmpty());
}

void tst_Decoders::chosen_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("subprotocol");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QString>("decoder");
    QTest::addColumn<QString>("choice");
    QTest::newRow("address") << u"ws://h/socket.io/?EIO=4&transport=websocket"_s << ""_ba
                             << "40"_ba << u"socketio"_s << u"by address"_s;
    QTest::newRow("polling is no address") << u"ws://h/socket.io/?EIO=4"_s << ""_ba
                                           << "40"_ba << u"plain"_s << u""_s;
    QTest::newRow("content") << u"ws://h/"_s << ""_ba
                             << R"(0{"sid":"x","pingInterval":1})"_ba << u"socketio"_s << u"by content"_s;
    QTest::newRow("rpc by content") << u"ws://h/"_s << ""_ba
                                    << R"({"jsonrpc":"2.0","method":"m"})"_ba << u"jsonrpc"_s << u"by content"_s;
    QTest::newRow("rpc by subprotocol") << u"ws://h/"_s << "jsonrpc"_ba
                                        << R"({"method":"m"})"_ba << u"jsonrpc"_s << u"by subprotocol"_s;
    QTest::newRow("subprotocol before address") << u"ws://h/socket.io/?EIO=4&transport=websocket"_s << "jsonrpc"_ba
                                                << R"({"method":"m"})"_ba << u"jsonrpc"_s << u"by subprotocol"_s;
    QTest::newRow("nothing") << u"ws://h/"_s << ""_ba
                             << "hello"_ba << u"plain"_s << u""_s;
}

void tst_Decoders::chosen()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, subprotocol);
    QFETCH(QByteArray, first);
    QFETCH(QString, decoder);
    QFETCH(QString, choice);
    Conversation conversation({.url = QUrl(url), .subprotocol = subprotocol}, nullptr);
    conversation.feed(from('s', first));
    QCOMPARE(QString(conversation.decoder().name), decoder);
    QCOMPARE(QString(choiceText(conversation.choice())), choice);

    Conversation byUser({.url = QUrl(url), .subprotocol = subprotocol}, decoderNamed("jsonrpc"_L1));
    byUser.feed(from('s', first));
    QCOMPARE(byUser.decoder().name, "jsonrpc"_L1);
    QCOMPARE(byUser.choice(), Conversation::Choice::User);
}

void tst_Decoders::wrongChoiceIsTakenBack()
{
    const DecoderClues clues{.url = QUrl(u"ws://h/?EIO=4&transport=websocket"_s)};
    Conversation conversation(clues, nullptr);
    for (const char *text : {"hello", "you", "there"})
        QVERIFY(!conversation.feed(from('s', text)).empty());
    QVERIFY(conversation.wasTakenBack());
    QCOMPARE(conversation.decoder().name, "plain"_L1);
    QVERIFY(conversation.feed(from('s', "again")).front().problem.isEmpty());
    // What was right once stays, whatever comes later.
    Conversation right(clues, nullptr);
    right.feed(from('c', "40"));
    for (int i = 0; i < 10; ++i)
        right.feed(from('s', "nonsense"));
    QVERIFY(!right.wasTakenBack());
    // So does what the user chose.
    Conversation byUser(clues, decoderNamed("jsonrpc"_L1));
    for (int i = 0; i < 10; ++i)
        byUser.feed(from('s', "nonsense"));
    QCOMPARE(byUser.decoder().name, "jsonrpc"_L1);
}

void tst_Decoders::anyBytes_data()
{
    QTest::addColumn<QString>("decoder");
    for (const DecoderInfo &info : decoderTable())
        QTest::newRow(info.name.data()) << QString(info.name);
}

/// Valid messages with bytes changed, cut and doubled: nothing breaks, and ranges stay in their message.
void tst_Decoders::anyBytes()
{
    QFETCH(QString, decoder);
    const DecoderInfo *const info = decoderNamed(QLatin1StringView(decoder.toLatin1()));
    QVERIFY(info);
    const QList<QByteArray> seeds{
        R"(0{"sid":"x","pingInterval":25000})",
        R"(42/a,12["e",{"b":[1,2]}])",
        R"(452-1["e",{"_placeholder":true,"num":0}])",
        R"([{"jsonrpc":"2.0","method":"a"}])",
        R"({"jsonrpc":"2.0","id":1,"error":{"code":1}})",
        R"({"id":"1","type":"subscribe","payload":{"query":"query A { a }"}})",
        R"({"id":"1","type":"next","payload":{"data":{"a":[1]}}})",
        R"({"command":"message","identifier":"{\"channel\":\"C\"}","data":"{}"})",
        R"(["1","2","room:1","phx_reply",{"status":"ok","response":{}}])",
        QByteArrayLiteral("\x00\x01\x01\x03\x04"
                          "12abcsendxy"),
        QByteArrayLiteral("{\"type\":1,\"invocationId\":\"7\",\"target\":\"S\",\"arguments\":[1]}\x1e"),
        QByteArrayLiteral("SEND\nreceipt:1\ncontent-length:2\n\nhi\0"),
        QByteArray::fromHex("101a00044d51545404c2003c000263310005616c6963650003707764"),
        QByteArray::fromHex("32070003612f620007"),
        QByteArray::fromHex("820800010003612f6201"),
        R"([48,7,{},"com.add",[1,2],{"a":1}])",
        QByteArray::fromHex("95300780a7636f6d2e616464920102"),
        QByteArray::fromHex("84183207a08103"),
        QByteArray::fromHex("84a47479706502a46461746192a3686579c40101a36e7370a22f61a2696403"),
        QByteArray::fromHex("300a0003612f620323000168"),
        QByteArray::fromHex("02055245414459"
                            "0b536f636b65742d5479706500000003524551"),
        QByteArrayLiteral("\0\1news"),
        "<?xml version='1.0'?><a x='1'><b>t</b></a>",
        R"(a["{\"jsonrpc\":\"2.0\",\"id\":1}","x"])",
        R"([{"channel":"/meta/subscribe","successful":true,"id":"3","advice":{}}])",
        R"({"event":"#publish","data":{"channel":"a","data":1},"cid":4})",
        R"({"type":"event","data":{"events":["a.*","a.b"],"payload":{}}})"};
    QRandomGenerator random(7);
    const auto made = info->make({});
    for (int round = 0; round < 4000; ++round) {
        QByteArray message = seeds[qsizetype(random.bounded(quint32(seeds.size())))];
        for (int change = 0; change < 3; ++change) {
            const auto at = qsizetype(random.bounded(quint32(message.size())));
            switch (random.bounded(3)) {
            case 0:
                message[at] = char(random.bounded(256));
                break;
            case 1:
                message.truncate(at + 1);
                break;
            default:
                message.insert(at, message.mid(at, 5));
            }
        }
        const auto type = random.bounded(3) == 0 ? Opcode::Binary : Opcode::Text;
        for (const DecodedMessage &decoded : made->feed(from(random.bounded(2) ? 'c' : 's', message, type)))
            checkRanges(decoded.tree, 0, message.size());
    }
}

QTEST_APPLESS_MAIN(tst_Decoders)
#include "tst_decoders.moc"
