// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/messagetemplate.h"
#include "decoders/conversation.h"
#include "decoders/jsontree.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

/// What is composed by a template is what its protocol's decoder reads, without a broken rule.
class tst_MessageTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsBack_data();
    void readsBack();
    void allAreTested();
    void refuses_data();
    void refuses();
    void countsUp();
    void remembersJoins();
    void mqtt5();
    void isEasyToWrite();
    void fieldsGoThereAndBack();

private:
    QSet<QByteArray> m_tested;
};

void tst_MessageTemplate::readsBack_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("message"); // hex of binary ones, after 0x
    const auto row = [](const QByteArray &order, const QByteArray &operation, const QByteArray &message) {
        QTest::newRow(order.constData()) << order << operation << message;
    };
    row(R"(socketio.emit event=hello args=["a", 1] ack=true)", "hello", R"(421["hello","a",1])");
    row(R"(socketio.emit event="say \"hi\"" namespace=/room)", R"(say "hi")", R"(42/room,["say \"hi\""])");
    row(R"(socketio.ack event-id=12 args=[{"ok":true}])", "", R"(4312[{"ok":true}])");
    row(R"(socketio.connect auth={"token": "x"})", "", R"(40{"token": "x"})");
    row("socketio.connect namespace=/admin", "", "40/admin,");
    row("socketio.disconnect namespace=admin", "", "41/admin,");
    row(R"(graphql-transport-ws.subscribe query="{ hello }" variables={"n": 12345678901234567890})", "query",
        R"({"id":"1","type":"subscribe","payload":{"query":"{ hello }","variables":{"n": 12345678901234567890}}})");
    row("graphql-transport-ws.complete operation-id=1", "", R"({"id":"1","type":"complete"})");
    row(R"(graphql-transport-ws.init auth={"a":1})", "", R"({"type":"connection_init","payload":{"a":1}})");
    row("graphql-transport-ws.ping", "", R"({"type":"ping"})");
    row(R"(graphql-ws.start query="subscription S { s }" operation=S)", "subscription S",
        R"({"id":"1","type":"start","payload":{"query":"subscription S { s }","operationName":"S"}})");
    row("graphql-ws.stop operation-id=1", "", R"({"id":"1","type":"stop"})");
    row("graphql-ws.init", "", R"({"type":"connection_init"})");
    row(R"(actioncable.subscribe channel=ChatChannel params={"id": 5})", "subscribe ChatChannel",
        R"({"command":"subscribe","identifier":"{\"channel\":\"ChatChannel\",\"id\": 5}"})");
    row(R"(actioncable.perform channel=Chat action=speak data={"text":"é"})", "Chat#speak",
        R"({"command":"message","identifier":"{\"channel\":\"Chat\"}","data":"{\"action\":\"speak\",\"text\":\"é\"}"})");
    row("actioncable.unsubscribe channel=Chat params={}", "unsubscribe Chat",
        R"({"command":"unsubscribe","identifier":"{\"channel\":\"Chat\"}"})");
    row("signalr.invoke target=Add arguments=[1,2]", "Add",
        "{\"type\":1,\"invocationId\":\"1\",\"target\":\"Add\",\"arguments\":[1,2]}\x1e");
    row("signalr.send target=Shout", "Shout", "{\"type\":1,\"target\":\"Shout\",\"arguments\":[]}\x1e");
    row("signalr.stream target=Counter arguments=[10]", "Counter",
        "{\"type\":4,\"invocationId\":\"1\",\"target\":\"Counter\",\"arguments\":[10]}\x1e");
    row("signalr.cancel invocation=1", "", "{\"type\":5,\"invocationId\":\"1\"}\x1e");
    row("signalr.ping", "", "{\"type\":6}\x1e");
    row("signalr.handshake", "", "{\"protocol\":\"json\",\"version\":1}\x1e");
    row(R"(phoenix.push topic=room:1 event=shout payload={"a":1} id=7)", "room:1 shout",
        R"([null,"7","room:1","shout",{"a":1}])");
    row("phoenix.join topic=room:1", "room:1 phx_join", R"(["1","1","room:1","phx_join",{}])");
    row("phoenix.leave topic=room:1", "room:1 phx_leave", R"([null,"1","room:1","phx_leave",{}])");
    row("phoenix.heartbeat", "", R"([null,"1","phoenix","heartbeat",{}])");
    row("socketcluster.invoke event=add data=[1,2]", "add", R"({"event":"add","data":[1,2],"cid":1})");
    row("socketcluster.transmit event=shout data=\"x\"", "shout", R"({"event":"shout","data":"x"})");
    row("socketcluster.subscribe channel=news", "#subscribe news",
        R"({"event":"#subscribe","data":{"channel":"news"},"cid":1})");
    row(R"(socketcluster.publish channel=news data={"a":1})", "#publish news",
        R"({"event":"#publish","data":{"channel":"news","data":{"a":1}},"cid":1})");
    row("socketcluster.unsubscribe channel=news", "#unsubscribe", R"({"event":"#unsubscribe","data":"news","cid":1})");
    row("socketcluster.handshake", "#handshake", R"({"event":"#handshake","data":{"authToken":null},"cid":1})");
    row("stomp.send destination=/topic/a body=\"hi: you\" receipt=r:1", "",
        "SEND\ndestination:/topic/a\ncontent-type:text/plain\nreceipt:r\\c1\ncontent-length:7\n\nhi: you"
            + QByteArray(1, '\0'));
    row("stomp.subscribe destination=/queue/a", "",
        "SUBSCRIBE\nid:1\ndestination:/queue/a\nack:auto\n\n" + QByteArray(1, '\0'));
    row("stomp.unsubscribe subscription=1", "", "UNSUBSCRIBE\nid:1\n\n" + QByteArray(1, '\0'));
    row("stomp.ack message=m-1", "", "ACK\nid:m-1\n\n" + QByteArray(1, '\0'));
    row("stomp.connect login=alice", "",
        "CONNECT\naccept-version:1.2,1.1,1.0\nhost:/\nlogin:alice\nheart-beat:10000,10000\n\n" + QByteArray(1, '\0'));
    row("stomp.disconnect receipt=77", "", "DISCONNECT\nreceipt:77\n\n" + QByteArray(1, '\0'));
    row("mqtt.publish topic=a/b payload=hi", "PUBLISH a/b", "0x30070003612f626869");
    row("mqtt.publish topic=a payload=hi qos=1 retain=true", "PUBLISH a",
        "0x33070001610001"
        "6869");
    row("mqtt.subscribe topic=# qos=2", "SUBSCRIBE", "0x8206000100012302");
    row("mqtt.unsubscribe topic=#", "UNSUBSCRIBE",
        "0xa20500010001"
        "23");
    row("mqtt.ping", "", "0xc000");
    row("mqtt.connect client-id=me user=u password=p keep-alive=10", "CONNECT",
        "0x101400044d51545404c2000a00026d65000175000170");
    row("mqtt.disconnect", "", "0xe000");
    row(R"(wamp.call procedure=com.add args=[1,2])", "CALL com.add", R"([48,1,{},"com.add",[1,2]])");
    row(R"(wamp.call procedure=com.add kwargs={"a":1} id=9)", "CALL com.add", R"([48,9,{},"com.add",[],{"a":1}])");
    row("wamp.publish topic=com.news", "PUBLISH com.news", R"([16,1,{"acknowledge":true},"com.news"])");
    row("wamp.subscribe topic=com.news", "SUBSCRIBE com.news", R"([32,1,{},"com.news"])");
    row("wamp.unsubscribe subscription=9007199254740992", "", "[34,1,9007199254740992]");
    row("wamp.register procedure=com.add", "REGISTER com.add", R"([64,1,{},"com.add"])");
    row("wamp.hello", "HELLO realm1",
        R"([1,"realm1",{"roles":{"caller":{},"callee":{},"publisher":{},"subscriber":{}}}])");
    row("wamp.goodbye", "GOODBYE wamp.close.normal", R"([6,{},"wamp.close.normal"])");
    row(R"(jsonrpc.call method=add params=[1, 12345678901234567890])", "add",
        R"({"jsonrpc":"2.0","method":"add","params":[1, 12345678901234567890],"id":1})");
    row("jsonrpc.notify method=log", "log", R"({"jsonrpc":"2.0","method":"log"})");
    row(R"(appwrite.subscribe channels=["account"])", "subscribe",
        R"({"type":"subscribe","data":[{"subscriptionId":"plectrum-1","channels":["account"]}]})");
    row("appwrite.unsubscribe subscription=plectrum-1", "unsubscribe",
        R"({"type":"unsubscribe","data":[{"subscriptionId":"plectrum-1"}]})");
    row("appwrite.authenticate session=s", "authentication", R"({"type":"authentication","data":{"session":"s"}})");
    row("appwrite.ping", "", R"({"type":"ping"})");
    row(R"(sockjs.send message="{\"a\":1}")", "", R"(["{\"a\":1}"])");
    row("bayeux.handshake", "/meta/handshake",
        R"([{"channel":"/meta/handshake","version":"1.0","supportedConnectionTypes":["websocket"],"minimumVersion":"1.0","id":"1"}])");
    row("bayeux.connect client-id=c", "/meta/connect",
        R"([{"channel":"/meta/connect","clientId":"c","connectionType":"websocket","id":"1"}])");
    row("bayeux.subscribe subscription=/a/* client-id=c", "/meta/subscribe",
        R"([{"channel":"/meta/subscribe","clientId":"c","subscription":"/a/*","id":"1"}])");
    row("bayeux.unsubscribe subscription=/a/* client-id=c", "/meta/unsubscribe",
        R"([{"channel":"/meta/unsubscribe","clientId":"c","subscription":"/a/*","id":"1"}])");
    row(R"(bayeux.publish channel=/a/b data={"x":1} client-id=c)", "/a/b",
        R"([{"channel":"/a/b","clientId":"c","data":{"x":1},"id":"1"}])");
}

void tst_MessageTemplate::readsBack()
{
    QFETCH(const QByteArray, order);
    QFETCH(const QByteArray, operation);
    QFETCH(const QByteArray, message);
    const auto parsed = ComposeOrder::parse(order);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    m_tested.insert(parsed->which->fullName());
    ComposeContext context;
    const auto made = compose(*parsed->which, parsed->values, context);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->opcode == Opcode::Binary ? "0x" + made->payload.toHex() : made->payload, message);
    Conversation conversation({}, decoderNamed(parsed->which->protocol));
    // What has to be said before.
    if (parsed->which->protocol == "graphql-transport-ws"_L1)
        conversation.feed({.sender = Role::Server, .message = R"({"type":"connection_ack"})"});
    if (parsed->which->protocol == "signalr"_L1 && parsed->which->name != "handshake"_L1) {
        conversation.feed({.message = "{\"protocol\":\"json\",\"version\":1}\x1e"});
        conversation.feed({.sender = Role::Server, .message = "{}\x1e"});
    }
    const auto decoded = conversation.feed({.type = made->opcode, .message = made->payload, .wantsTree = true});
    QCOMPARE(decoded.size(), size_t(1));
    QVERIFY2(decoded.front().problem.isEmpty(), decoded.front().problem.constData());
    if (!operation.isEmpty())
        QCOMPARE(decoded.front().operation, operation);
}

/// The table and the rows above.
void tst_MessageTemplate::allAreTested()
{
    QSet<QByteArray> all;
    for (const MessageTemplate &each : messageTemplates()) {
        QVERIFY2(decoderNamed(each.protocol), each.fullName().constData());
        QVERIFY2(!all.contains(each.fullName()), each.fullName().constData());
        QVERIFY(templatesOf(each.protocol).contains(&each));
        all.insert(each.fullName());
    }
    if (m_tested.size() > 1) // else a single row was asked for
        QCOMPARE(m_tested, all);
}

void tst_MessageTemplate::refuses_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("why");
    QTest::newRow("no template") << "socketio.shout a=b"_ba << u"no message is called socketio.shout"_s;
    QTest::newRow("nothing") << ""_ba << u"no message is called"_s;
    QTest::newRow("no value") << "socketio.emit event"_ba << u"expected NAME=VALUE"_s;
    QTest::newRow("open text") << R"(socketio.emit event="a)"_ba << u"event does not end"_s;
    QTest::newRow("open array") << "socketio.emit event=a args=[1"_ba << u"args does not end"_s;
    QTest::newRow("missing") << "socketio.emit"_ba << u"event is missing"_s;
    QTest::newRow("unknown") << "socketio.emit event=a room=b"_ba << u"room is none of its fields"_s;
    QTest::newRow("no JSON") << "socketio.emit event=a args=[1,]"_ba << u"args is no JSON"_s;
    QTest::newRow("no array") << "socketio.emit event=a args={}"_ba << u"args is a JSON array"_s;
    QTest::newRow("no flag") << "socketio.emit event=a ack=yes"_ba << u"ack is true or false"_s;
    QTest::newRow("no number") << "mqtt.publish topic=a qos=3"_ba << u"qos is a number from 0 to 2"_s;
    QTest::newRow("negative") << "socketio.ack event-id=-1"_ba << u"event-id is a number"_s;
    QTest::newRow("wildcard") << "mqtt.publish topic=a/#"_ba << u"wildcards"_s;
    QTest::newRow("long topic") << "mqtt.publish topic=" + QByteArray(70'000, 'x') << u"65535"_s;
    QTest::newRow("password alone") << "mqtt.connect password=p"_ba << u"needs a user"_s;
    QTest::newRow("level") << "mqtt.connect level=3"_ba << u"level is 4"_s;
    QTest::newRow("no client") << "bayeux.subscribe subscription=/a"_ba << u"client-id is missing"_s;
}

void tst_MessageTemplate::refuses()
{
    QFETCH(const QByteArray, order);
    QFETCH(const QString, why);
    const auto parsed = ComposeOrder::parse(order);
    ComposeContext context;
    const auto made =
        parsed ? compose(*parsed->which, parsed->values, context) : Result<Outgoing>(tl::unexpected(parsed.error()));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BadOption);
    QVERIFY2(made.error().detail.contains(why), qPrintable(made.error().detail));
    QCOMPARE(context.nextId, 1);
}

void tst_MessageTemplate::countsUp()
{
    ComposeContext context;
    const auto make = [&context](const QByteArray &text) {
        const auto order = ComposeOrder::parse(text);
        return compose(*order->which, order->values, context)->payload;
    };
    QCOMPARE(make("socketio.emit event=a ack=true"), R"(421["a"])"_ba);
    QCOMPARE(make("socketio.emit event=a"), R"(42["a"])"_ba);
    QCOMPARE(make("socketio.emit event=a ack=true id=40"), R"(4240["a"])"_ba);
    QCOMPARE(make("socketio.emit event=a ack=true"), R"(422["a"])"_ba);
    QCOMPARE(make("mqtt.publish topic=a qos=1").toHex(), "3205000161"_ba + "0003");
}

void tst_MessageTemplate::remembersJoins()
{
    ComposeContext context;
    const auto make = [&context](const QByteArray &text) {
        const auto order = ComposeOrder::parse(text);
        return compose(*order->which, order->values, context)->payload;
    };
    make("phoenix.join topic=a");
    make("phoenix.join topic=b");
    QCOMPARE(make("phoenix.push topic=b event=e"), R"(["2","3","b","e",{}])"_ba);
    QCOMPARE(make("phoenix.leave topic=b"), R"(["2","4","b","phx_leave",{}])"_ba);
    QCOMPARE(make("phoenix.push topic=b event=e"), R"([null,"5","b","e",{}])"_ba);
}

void tst_MessageTemplate::mqtt5()
{
    ComposeContext context;
    Conversation conversation({}, decoderNamed("mqtt"_L1));
    for (const char *order : {"mqtt.connect level=5 client-id=a", "mqtt.publish topic=a payload=b qos=2",
                              "mqtt.subscribe topic=a/+ qos=1", "mqtt.unsubscribe topic=a/+"}) {
        const auto parsed = ComposeOrder::parse(order);
        const auto made = compose(*parsed->which, parsed->values, context);
        QVERIFY(made);
        const auto decoded = conversation.feed({.type = made->opcode, .message = made->payload});
        QCOMPARE(decoded.size(), size_t(1));
        QVERIFY2(decoded.front().problem.isEmpty(), decoded.front().problem.constData());
    }
}

/// Every usage names every field, and can be written without any where nothing is required.
void tst_MessageTemplate::isEasyToWrite()
{
    for (const MessageTemplate &each : messageTemplates()) {
        const QByteArray usage = each.usage();
        QVERIFY(usage.startsWith(each.fullName()));
        for (const TemplateField &field : each.fields) {
            QVERIFY(usage.contains(' ' + QByteArray(field.name.data(), field.name.size()) + '='));
            QVERIFY(!field.preset.isEmpty() || field.kind != TemplateField::Kind::Flag);
        }
    }
}

void tst_MessageTemplate::fieldsGoThereAndBack()
{
    const TemplateValues values{
        {"auth", R"({"a": "b c"})"}, {"user", "alice b"}, {"realm", "r"}, {"odd", "{"}, {"none", ""}};
    const QByteArray text = fieldsText(values);
    QCOMPARE(text, R"(auth={"a": "b c"} none= odd="{" realm=r user="alice b")"_ba);
    const auto back = fieldsFrom(text);
    QVERIFY(back);
    QCOMPARE(back->value("auth"), values.value("auth"));
    QCOMPARE(back->value("user"), R"("alice b")"_ba); // as JSON has it
    QCOMPARE(back->size(), values.size());
}

QTEST_APPLESS_MAIN(tst_MessageTemplate)
#include "tst_messagetemplate.moc"
