// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decoder.h"

#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

/// One message of a talk and what it should be.
struct Line {
    char side;
    QByteArray message;
    DecodedMessage::Part part;
    QByteArray summary;
    QByteArray pair = {};
    QByteArray problem = {}; ///< a part of it
    bool isError = false;
    Opcode type = Opcode::Text;
};
using Talk = QList<Line>;

constexpr auto Message = DecodedMessage::Part::Message;
constexpr auto Request = DecodedMessage::Part::Request;
constexpr auto Reply = DecodedMessage::Part::Reply;
constexpr auto Heartbeat = DecodedMessage::Part::Heartbeat;

} // namespace

Q_DECLARE_METATYPE(Talk)

/// Talks of the protocols whose messages are JSON, message by message.
class tst_JsonDecoders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void talks_data();
    void talks();
    void opens_data();
    void opens();
    void addresses_data();
    void addresses();
};

void tst_JsonDecoders::talks_data()
{
    QTest::addColumn<QString>("decoder");
    QTest::addColumn<Talk>("talk");
    const auto row = [](const char *name, const char *decoder, const Talk &talk) {
        QTest::newRow(name) << QString::fromLatin1(decoder) << talk;
    };
    const char *const graphql = "graphql-transport-ws";
    row("GraphQL: a subscription", graphql,
        {{'c', R"({"type":"connection_init"})", Message, "connection_init"},
         {'s', R"({"type":"connection_ack"})", Message, "connection_ack"},
         {'s', R"({"type":"ping"})", Heartbeat, "ping"},
         {'c', R"({"type":"pong"})", Heartbeat, "pong"},
         {'c', R"({"id":"1","type":"subscribe","payload":{"query":"subscription Comments { comments { id } }"}})",
          Request, "subscription Comments #1", R"("1")"},
         {'s', R"({"id":"1","type":"next","payload":{"data":{"n":1}}})", Reply,
          R"(next subscription Comments #1 {"data":{"n":1}})", R"("1")"},
         {'s', R"({"id":"1","type":"next","payload":{"data":{"n":2}}})", Message,
          R"(next subscription Comments #1 {"data":{"n":2}})"},
         {'c', R"({"id":"1","type":"complete"})", Message, "complete subscription Comments #1"},
         {'s', R"({"id":"1","type":"next","payload":{}})", Message, "next #1 {}", "", "not live"}});
    row("GraphQL: refused and wrong", graphql,
        {{'c', R"({"id":"a","type":"subscribe","payload":{"query":"{ me }","operationName":null}})", Request,
          "query #a", R"("a")", "before connection_ack"},
         {'s', R"({"type":"connection_ack","payload":{"k":1}})", Message, R"(connection_ack {"k":1})"},
         {'c',
          R"({"id":"a","type":"subscribe","payload":{"query":"query A{a} query B{b}","operationName":"B","variables":{"x":1}}})",
          Request, R"(query B #a {"x":1})", R"("a")", "still live"},
         {'s', R"({"id":"a","type":"error","payload":[{"message":"no"}]})", Reply,
          R"(error query B #a [{"message":"no"}])", R"("a")", "", true},
         {'s', R"({"id":"a","type":"complete"})", Message, "complete #a", "", "not live"},
         {'c', R"({"type":"start"})", Message, R"({"type":"start"})", "", "no type that the client sends: start"},
         {'c', R"({"id":"b","type":"subscribe"})", Request, "query #b", R"("b")"},
         {'c', R"({"type":"subscribe","payload":{"query":"{a}"}})", Request, "query #", "", "has an id"},
         {'s', "[]", Message, "[]", "", "is an object"},
         {'s', "{}", Message, "{}", "", "has a type"},
         {'s', "abc", Message, "3 bytes", "", "is text", false, Opcode::Binary}});
    row("GraphQL: the older dialect", "graphql-ws",
        {{'c', R"({"type":"connection_init","payload":{}})", Message, "connection_init"},
         {'s', R"({"type":"connection_ack"})", Message, "connection_ack"},
         {'s', R"({"type":"ka"})", Heartbeat, "ka"},
         {'c', R"({"id":"1","type":"start","payload":{"query":"mutation M { m }"}})", Request, "mutation M #1",
          R"("1")"},
         {'s', R"({"id":"1","type":"data","payload":{"errors":[]}})", Reply, R"(data mutation M #1 {"errors":[]})",
          R"("1")", "", true},
         {'s', R"({"id":"1","type":"complete"})", Message, "complete mutation M #1"},
         {'c', R"({"id":"1","type":"stop"})", Message, "stop #1"},
         {'s', R"({"type":"connection_error","payload":{"message":"no"}})", Message,
          R"(connection_error {"message":"no"})", "", "", true},
         {'c', R"({"type":"connection_terminate"})", Message, "connection_terminate"}});

    row("Action Cable", "actioncable",
        {{'s', R"({"type":"welcome"})", Message, "welcome"},
         {'s', R"({"type":"ping","message":1763590212})", Heartbeat, "ping"},
         {'c', R"({"command":"subscribe","identifier":"{\"channel\":\"ChatChannel\",\"room\":7}"})", Request,
          R"(subscribe ChatChannel {"channel":"ChatChannel","room":7})",
          R"("{\"channel\":\"ChatChannel\",\"room\":7}")"},
         {'s', R"({"identifier":"{\"channel\":\"ChatChannel\",\"room\":7}","type":"confirm_subscription"})", Reply,
          "confirm_subscription ChatChannel", R"("{\"channel\":\"ChatChannel\",\"room\":7}")"},
         {'s', R"({"identifier":"{\"channel\":\"X\"}","type":"reject_subscription"})", Reply, "reject_subscription X",
          R"("{\"channel\":\"X\"}")", "", true},
         {'c',
          R"({"command":"message","identifier":"{\"channel\":\"ChatChannel\"}","data":"{\"action\":\"speak\",\"text\":\"hi\"}"})",
          Message, R"(perform ChatChannel#speak {"action":"speak","text":"hi"})"},
         {'s', R"({"identifier":"{\"channel\":\"ChatChannel\"}","message":{"text":"hi"}})", Message,
          R"(ChatChannel {"text":"hi"})"},
         {'c', R"({"command":"shout","identifier":"x"})", Message, "shout x", "", "no command"},
         {'c', R"({"command":"subscribe"})", Request, "subscribe ", "", "names its identifier"},
         {'c', R"({"type":"ping"})", Message, R"({"type":"ping"})", "", "sends commands"},
         {'s', R"({"type":"disconnect","reason":"unauthorized","reconnect":false})", Message,
          "disconnect unauthorized · do not reconnect", "", "", true},
         {'s', R"({"type":"other"})", Message, R"({"type":"other"})", "", "neither"}});

    row("Phoenix 2", "phoenix",
        {{'c', R"(["3","3","room:1","phx_join",{}])", Request, "room:1 phx_join #3", "room:1#3"},
         {'s', R"(["3","3","room:1","phx_reply",{"status":"ok","response":{}}])", Reply, "room:1 phx_reply #3 ok",
          "room:1#3"},
         {'c', R"([null,"4","phoenix","heartbeat",{}])", Heartbeat, "heartbeat"},
         {'s', R"([null,"4","phoenix","phx_reply",{"status":"ok","response":{}}])", Heartbeat, "heartbeat answered"},
         {'c', R"(["3","5","room:1","shout",{"t":"hi"}])", Request, R"(room:1 shout #5 {"t":"hi"})", "room:1#5"},
         {'s', R"(["3","5","room:1","phx_reply",{"status":"error","response":{"why":"no"}}])", Reply,
          R"(room:1 phx_reply #5 error {"why":"no"})", "room:1#5", "", true},
         {'s', R"([null,null,"room:1","shout",{"t":"hi"}])", Message, R"(room:1 shout {"t":"hi"})"},
         {'c', R"(["9","9","room:1","phx_join",{}])", Request, "room:1 phx_join #9", "room:1#9"},
         {'s', R"(["3","6","room:1","phx_reply",{"status":"ok","response":{}}])", Reply, "room:1 phx_reply #6 ok",
          "room:1#6", "no longer current"},
         {'s', R"(["9",null,"room:1","phx_error",{}])", Message, "room:1 phx_error", "", "", true},
         {'c', R"(["9","9"])", Message, R"(["9","9"])", "", "five parts"},
         {'c', "hello", Message, "hello", "", "names topic and event"}});
    row("Phoenix 1", "phoenix",
        {{'c', R"({"topic":"room:1","event":"phx_join","payload":{},"ref":"1"})", Request, "room:1 phx_join #1",
          "room:1#1"},
         {'s', R"({"topic":"room:1","event":"phx_reply","payload":{"status":"ok","response":{"a":1}},"ref":"1"})",
          Reply, R"(room:1 phx_reply #1 ok {"a":1})", "room:1#1"}});
    row("Phoenix, binary", "phoenix",
        {{'c',
          "\x00\x01\x01\x03\x04"
          "12abcsendxy"_ba,
          Request, "abc send #2 2 bytes", "abc#2", "", false, Opcode::Binary},
         {'s',
          "\x00\x01\x03\x04"
          "1abcsendxyz"_ba,
          Message, "abc send 3 bytes", "", "", false, Opcode::Binary},
         {'s',
          "\x01\x01\x01\x03\x02"
          "12abcok"_ba,
          Reply, "abc phx_reply #2 ok 0 bytes", "abc#2", "", false, Opcode::Binary},
         {'s',
          "\x02\x03\x04"
          "abcsendx"_ba,
          Message, "abc send 1 bytes", "", "", false, Opcode::Binary},
         {'s',
          "\x02\x03\xff"
          "abc"_ba,
          Message, "6 bytes", "", "do not fit", false, Opcode::Binary},
         {'s', "\x02"_ba, Message, "1 bytes", "", "do not fit", false, Opcode::Binary},
         {'s', "\x07"_ba, Message, "1 bytes", "", "begins with its kind", false, Opcode::Binary},
         {'s', ""_ba, Message, "0 bytes", "", "begins with its kind", false, Opcode::Binary}});

    row("Bayeux", "bayeux",
        {{'c', R"([{"channel":"/meta/handshake","version":"1.0","id":"1"}])", Request, "/meta/handshake #1", R"("1")"},
         {'s',
          R"([{"channel":"/meta/handshake","successful":true,"id":"1","clientId":"x","advice":{"reconnect":"retry"}}])",
          Reply, "/meta/handshake ok · advice retry #1", R"("1")"},
         {'c', R"([{"channel":"/meta/connect","clientId":"x","connectionType":"websocket","id":"2"}])", Heartbeat,
          "/meta/connect"},
         {'c', R"([{"channel":"/meta/subscribe","subscription":"/chat/*","id":"3"}])", Request,
          "/meta/subscribe /chat/* #3", R"("3")"},
         {'s',
          R"([{"channel":"/meta/subscribe","subscription":"/chat/*","id":"3","successful":false,"error":"403:x:no"}])",
          Reply, "/meta/subscribe /chat/* refused 403:x:no #3", R"("3")", "", true},
         {'s', R"([{"channel":"/chat/1","data":{"t":"hi"},"id":"9"}])", Message, R"(/chat/1 {"t":"hi"})"},
         {'s', R"([{"channel":"/meta/connect","successful":false,"id":"2","error":"402::Unknown client"}])", Reply,
          "/meta/connect refused 402::Unknown client #2", R"("2")", "", true},
         {'s', R"({"data":1})", Message, R"({"data":1})", "", "names its channel"},
         {'s', "[]", Message, "[]", "", "empty batch"}});

    row("SocketCluster", "socketcluster",
        {{'c', R"({"event":"#handshake","data":{"authToken":null},"cid":1})", Request, R"(#handshake #1)", "1"},
         {'s', R"({"rid":1,"data":{"id":"x","pingTimeout":20000}})", Reply,
          R"(result {"id":"x","pingTimeout":20000} #1)", "1"},
         {'s', "", Heartbeat, "ping"},
         {'c', "", Heartbeat, "pong"},
         {'s', "#1", Heartbeat, "ping"},
         {'c', "#1", Heartbeat, "pong", "", "sends #1"},
         {'c', R"({"event":"#subscribe","data":{"channel":"foo"},"cid":2})", Request, "#subscribe foo #2", "2"},
         {'s', R"({"rid":2,"error":{"name":"Blocked"}})", Reply, R"(error {"name":"Blocked"} #2)", "2", "", true},
         {'s', R"({"event":"#publish","data":{"channel":"foo","data":"hi"}})", Message, R"(#publish foo "hi")"},
         {'c', R"({"event":"ask","data":5,"cid":3})", Request, "ask 5 #3", "3"},
         {'c', R"({"data":5})", Message, R"({"data":5})", "", "neither"}});

    row("Appwrite", "appwrite",
        {{'s', R"({"type":"connected","data":{"channels":["account"],"user":null}})", Message,
          R"(connected ["account"])"},
         {'c', R"({"type":"authentication","data":{"session":"secret"}})", Request, "authentication", "authentication"},
         {'s', R"({"type":"response","data":{"to":"authentication","success":true}})", Reply,
          "response to authentication ok", "authentication"},
         {'c', R"({"type":"ping"})", Heartbeat, "ping"},
         {'s', R"({"type":"pong"})", Heartbeat, "pong"},
         {'s',
          R"({"type":"event","data":{"events":["databases.*","databases.d.documents.1.create","databases.d.documents.*.create"],"payload":{"a":1}}})",
          Message, R"(databases.d.documents.1.create {"a":1})"},
         {'s', R"({"type":"error","data":{"code":1013,"message":"slow down"}})", Message,
          "error 1013 (too many messages) slow down", "", "", true},
         {'s', R"({"type":"response","data":{"to":"subscribe","success":false}})", Reply,
          "response to subscribe refused", "subscribe", "", true},
         {'c', R"({"type":"event"})", Message, R"({"type":"event"})", "", "the client sends"},
         {'s', R"({"type":"x"})", Message, R"({"type":"x"})", "", "the server sends"}});
}

void tst_JsonDecoders::talks()
{
    QFETCH(QString, decoder);
    QFETCH(Talk, talk);
    const DecoderInfo *const info = decoderNamed(QLatin1StringView(decoder.toLatin1()));
    QVERIFY(info);
    const auto made = info->make({});
    for (const Line &line : std::as_const(talk)) {
        const auto decoded = made->feed({.sender = line.side == 'c' ? Role::Client : Role::Server,
                                         .type = line.type,
                                         .message = line.message,
                                         .wantsTree = true});
        QCOMPARE(decoded.size(), size_t(1));
        const DecodedMessage &each = decoded.front();
        QCOMPARE(each.summary, line.summary);
        QVERIFY2(each.part == line.part, line.message.constData());
        QCOMPARE(each.pair, line.pair);
        QVERIFY2(each.problem.isEmpty() == line.problem.isEmpty() && each.problem.contains(line.problem),
                 (line.message + ": " + each.problem).constData());
        QVERIFY2(each.isError == line.isError, line.message.constData());
        if (each.pairOffset >= 0)
            QVERIFY(!line.message.mid(each.pairOffset, each.pairLength).isEmpty());
        const bool isJson = line.type == Opcode::Text && (line.message.startsWith('{') || line.message.startsWith('['));
        // One of a batch has the tree of its own part.
        const QByteArray part = line.message.mid(each.tree.offset, each.tree.length);
        QVERIFY2(!isJson || (!each.tree.name.isEmpty() && (part == line.message || '[' + part + ']' == line.message)),
                 line.message.constData());
    }
}

void tst_JsonDecoders::opens_data()
{
    QTest::addColumn<QString>("decoder");
    QTest::addColumn<char>("side");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *decoder, char side, const char *message) {
        QTest::addRow("%s %c %.30s", decoder, side, message)
            << QString::fromLatin1(decoder) << side << QByteArray(message);
    };
    row("graphql-transport-ws", 'c', R"({"id":"1","type":"subscribe","payload":{"query":"{a}"}})");
    row("graphql-ws", 'c', R"({"id":"1","type":"start","payload":{"query":"{a}"}})");
    row("actioncable", 's', R"({"type":"welcome"})");
    row("phoenix", 'c', R"(["3","3","room:1","phx_join",{}])");
    row("phoenix", 'c', R"({"topic":"t","event":"phx_join","payload":{},"ref":"1"})");
    row("bayeux", 'c', R"([{"channel":"/meta/handshake","id":"1"}])");
    row("bayeux", 'c', R"([{"channel":"/meta/connect","clientId":"x","id":"2"}])");
    row("bayeux", 's', R"({"channel":"/meta/handshake","successful":true})");
    row("socketcluster", 'c', R"({"event":"#handshake","data":{},"cid":1})");
    row("jsonrpc", 'c', R"({"jsonrpc":"2.0","method":"m"})");
    row("", 'c', R"({"type":"subscribe","data":[]})");
    row("", 'c', R"({"type":"connection_init"})");
    row("", 's', R"({"type":"welcome","more":1})");
    row("", 'c', R"([1,2,3,4,5])");
}

/// What begins a talk is taken by one decoder, and by it alone.
void tst_JsonDecoders::opens()
{
    QFETCH(QString, decoder);
    QFETCH(char, side);
    QFETCH(QByteArray, message);
    QStringList taken;
    for (const DecoderInfo &info : decoderTable()) {
        if (info.isOpening && info.isOpening({.sender = side == 'c' ? Role::Client : Role::Server, .message = message}))
            taken << info.name;
    }
    QCOMPARE(taken, decoder.isEmpty() ? QStringList() : QStringList{decoder});
}

void tst_JsonDecoders::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("decoder");
    QTest::newRow("phoenix") << u"ws://h/live/websocket?vsn=2.0.0&_csrf_token=x"_s << u"phoenix"_s;
    QTest::newRow("sockjs") << u"ws://h/live/websocket"_s << QString();
    QTest::newRow("appwrite") << u"wss://h/v1/realtime?project=p&channels[]=account"_s << u"appwrite"_s;
    QTest::newRow("realtime of others") << u"wss://h/v1/realtime"_s << QString();
    QTest::newRow("socketcluster") << u"ws://h/socketcluster/"_s << u"socketcluster"_s;
    QTest::newRow("nothing") << u"ws://h/"_s << QString();
}

void tst_JsonDecoders::addresses()
{
    QFETCH(QString, url);
    QFETCH(QString, decoder);
    QStringList taken;
    for (const DecoderInfo &info : decoderTable()) {
        if (info.isAddress && info.isAddress(QUrl(url)))
            taken << info.name;
    }
    QCOMPARE(taken, decoder.isEmpty() ? QStringList() : QStringList{decoder});
}

QTEST_APPLESS_MAIN(tst_JsonDecoders)
#include "tst_jsondecoders.moc"
