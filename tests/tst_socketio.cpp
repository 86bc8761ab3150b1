// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/rooms/eventrooms.h"
#include "support/patience.h"
#include "support/plainhttp.h"
#include "support/servers.h"
#include "support/visitor.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

const auto Path = u"/socket.io/?EIO=4&transport=websocket"_s;

/// A Socket.IO client by hand.
class IoVisitor : public Visitor {
public:
    explicit IoVisitor(const LoopbackServer &server, const QString &path = Path)
        : Visitor(at(server, path))
    {
    }
    /// Its id once it is in the namespace; empty: it did not get there.
    QString enter(const QByteArray &nsp = "/")
    {
        const QByteArray prefix = nsp == "/" ? "40"_ba : "40" + nsp + ',';
        if (!QTest::qWaitFor([this] { return !texts.isEmpty(); }, BusyPatience))
            return {};
        texts.clear();
        say(prefix);
        if (!QTest::qWaitFor([this] { return !texts.isEmpty(); }, BusyPatience))
            return {};
        const QByteArray answer = texts.takeFirst();
        return answer.startsWith(prefix + "{\"sid\":\"")
            ? QString::fromLatin1(answer.sliced(prefix.size() + 8).chopped(2))
            : QString();
    }
};

/// The end of a connection that a server of engine.io closes: an empty close frame, where the engine can.
quint16 plainEnd(Engine engine)
{
    return engine == Engine::Native ? 1005 : 1000;
}

} // namespace

/// /socket.io/: Engine.IO and Socket.IO on the wire, and the rooms behind them.
class tst_SocketIo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void refusesRequests_data();
    void refusesRequests();
    void refusesUpgrades_data();
    void refusesUpgrades();
    void opens_data() { addEngines(); }
    void opens();
    void events_data();
    void events();
    void malformedPacketsEnd_data();
    void malformedPacketsEnd();
    void rooms_data() { addEngines(); }
    void rooms();
    void answersBothWays_data() { addEngines(); }
    void answersBothWays();
    void namespaces_data() { addEngines(); }
    void namespaces();
    void pings_data() { addEngines(); }
    void pings();
    void silentClients_data() { addEngines(); }
    void silentClients();
    void largeMessages_data() { addEngines(); }
    void largeMessages();
    void polls();
    void pollsOverlap();
    void upgrades_data() { addEngines(); }
    void upgrades();
    void volatileEventsAreDropped_data() { addEngines(); }
    void volatileEventsAreDropped();
};

void tst_SocketIo::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &body) {
        QTest::newRow(name) << request << body;
    };
    row("no transport", PlainHttp::get("/socket.io/?EIO=4"), R"({"code":0,"message":"Transport unknown"})");
    row("unknown transport", PlainHttp::get("/socket.io/?EIO=4&transport=webtransport"),
        R"({"code":0,"message":"Transport unknown"})");
    row("unknown session", PlainHttp::get("/socket.io/?EIO=4&transport=polling&sid=abc"),
        R"({"code":1,"message":"Session ID unknown"})");
    row("opened by POST", PlainHttp::post("/socket.io/?EIO=4&transport=polling", "40"),
        R"({"code":2,"message":"Bad handshake method"})");
    row("WebSocket without upgrade", PlainHttp::get("/socket.io/?EIO=4&transport=websocket"),
        R"({"code":3,"message":"Bad request"})");
    row("protocol 3", PlainHttp::get("/socket.io/?EIO=3&transport=polling"),
        R"({"code":5,"message":"Unsupported protocol version"})");
}

void tst_SocketIo::refusesRequests()
{
    QFETCH(const QByteArray, request);
    const auto server = startServer(Engine::Native);
    PlainHttp asked(quint16(server->url().port()), request);
    QVERIFY(asked.wait());
    QCOMPARE(asked.status(), 400);
    QVERIFY(asked.head().contains("\r\nContent-Type: application/json\r\n"));
    QTEST(asked.body(), "body");
}

void tst_SocketIo::refusesUpgrades_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << QString() << "Transport unknown"_ba;
    QTest::newRow("polling") << u"?EIO=4&transport=polling"_s << "Bad request"_ba;
    QTest::newRow("protocol 3") << u"?EIO=3&transport=websocket"_s << "Unsupported protocol version"_ba;
    QTest::newRow("unknown session") << u"?EIO=4&transport=websocket&sid=x"_s << "Session ID unknown"_ba;
}

void tst_SocketIo::refusesUpgrades()
{
    QFETCH(const QString, query);
    const auto server = startServer(Engine::Native);
    const Visitor visitor(at(*server, u"/socket.io/"_s + query));
    QTRY_VERIFY(visitor.refusal);
    QCOMPARE(visitor.refusal->head.status, 400);
    QTEST(visitor.refusal->body, "body");
}

void tst_SocketIo::opens()
{
    QFETCH(Engine, engine);
    LoopbackServer::Options options;
    options.endpoints.engineIo = {.pingInterval = 7000ms, .pingTimeout = 3000ms, .maxPayload = 12345};
    const auto server = startServer(engine, options);
    const IoVisitor visitor(*server);
    QTRY_COMPARE(visitor.texts.size(), 1);
    static const QRegularExpression open(
        u"^0\\{\"sid\":\"[A-Za-z0-9_-]{20}\",\"upgrades\":\\[\\],\"pingInterval\":7000,\"pingTimeout\":3000,\"maxPayload\":12345\\}$"_s);
    QVERIFY2(open.match(QString::fromUtf8(visitor.texts.first())).hasMatch(), visitor.texts.first().constData());
}

void tst_SocketIo::events_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QList<QByteArray>>("attachments");
    QTest::addColumn<QByteArray>("received");
    for (const Engine engine : engines()) {
        const auto row = [engine](const char *name, const QByteArray &sent, const QByteArray &received,
                                  const QList<QByteArray> &attachments = {}) {
            QTest::addRow("%s %s", engine == Engine::Native ? "native" : "qt", name)
                << engine << sent << attachments << received;
        };
        row("event", R"(42["echo",1,"ü",null])", R"(42["echo",1,"ü",null])");
        row("answer", R"(4217["echo",{"a":[]}])", R"(4317[{"a":[]}])");
        row("answer without arguments", R"(420["echo"])", "430[]");
        row("attachments", R"(452-["echo",{"_placeholder":true,"num":1},[{"_placeholder":true,"num":0}]])",
            R"(452-["echo",{"_placeholder":true,"num":1},[{"_placeholder":true,"num":0}]])",
            {"one", QByteArray("\0\xff", 2)});
        row("attachments in an answer", R"(451-9["echo",{"_placeholder":true,"num":0}])",
            R"(461-9[{"_placeholder":true,"num":0}])", {"x"});
        row("unknown event", R"(42["nothing"])",
            R"(42["error","there is no such event; there are echo, join, leave, members, say, broadcast, volatile, ask, bye"])");
        row("unknown answer", R"(431["?"])", "");
        row("noop and the like", "6", "");
        row("pong nobody asked for", "3", "");
    }
}

void tst_SocketIo::events()
{
    QFETCH(Engine, engine);
    QFETCH(const QByteArray, sent);
    QFETCH(const QList<QByteArray>, attachments);
    QFETCH(const QByteArray, received);
    const auto server = startServer(engine);
    IoVisitor visitor(*server);
    QCOMPARE(visitor.enter().size(), 20);
    visitor.say(sent);
    for (const QByteArray &attachment : attachments)
        visitor.sayBinary(attachment);
    visitor.say(R"(425["echo"])"); // what comes before it has been dealt with
    QTRY_VERIFY(!visitor.texts.isEmpty() && visitor.texts.last() == "435[]");
    QCOMPARE(visitor.texts.size(), received.isEmpty() ? 1 : 2);
    QCOMPARE(visitor.texts.first(), received.isEmpty() ? "435[]"_ba : received);
    QCOMPARE(visitor.binaries, attachments);
}

void tst_SocketIo::malformedPacketsEnd_data()
{
    QTest::addColumn<QList<QByteArray>>("packets"); // those that begin with ! are binary
    const auto row = [](const char *name, const QList<QByteArray> &packets) { QTest::newRow(name) << packets; };
    row("ping of the client", {"2"});
    row("no packet", {"x"});
    row("no Socket.IO packet", {"4"});
    row("unknown type", {"49"});
    row("event without payload", {"42"});
    row("event is an object", {"42{}"});
    row("event without a name", {"42[]"});
    row("event name is null", {"42[null]"});
    row("no JSON", {"42[\"a\""});
    row("reserved event", {"42[\"disconnect\"]"});
    row("connected twice", {"40"});
    row("event in a namespace not joined", {"42/x,[\"echo\"]"});
    row("connect error", {"44{\"message\":\"no\"}"});
    row("disconnect with payload", {"41{}"});
    row("binary that nobody announced", {"!abc"});
    row("text instead of an attachment", {"451-[\"echo\",{\"_placeholder\":true,\"num\":0}]", "42[\"echo\"]"});
    row("no number of attachments", {"45-[\"echo\"]"});
    row("no attachments", {"450-[\"echo\"]"});
    row("too many attachments", {"4511-[\"echo\"]"});
    row("attachment that is not there", {"451-[\"echo\",{\"_placeholder\":true,\"num\":1}]", "!abc"});
    row("half an attachment", {"451-[\"echo\",{\"_placeholder\":true,\"num\":0.5}]", "!abc"});
    row("id too long", {"421234567890123456[\"echo\"]"});
}

void tst_SocketIo::malformedPacketsEnd()
{
    QFETCH(const QList<QByteArray>, packets);
    for (const Engine engine : engines()) {
        const auto server = startServer(engine);
        IoVisitor visitor(*server);
        QVERIFY(!visitor.enter().isEmpty());
        for (const QByteArray &packet : packets) {
            if (packet.startsWith('!'))
                visitor.sayBinary(packet.sliced(1));
            else
                visitor.say(packet);
        }
        QTRY_VERIFY(visitor.end);
        QCOMPARE(visitor.end->code, plainEnd(engine));
        QCOMPARE(visitor.texts, QList<QByteArray>());
        QTRY_COMPARE(server->connectionCount(), 0);
        QCOMPARE(server->counters().rooms, 0);
    }
}

void tst_SocketIo::rooms()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    IoVisitor ann(*server);
    const QByteArray annId = ann.enter().toUtf8();
    IoVisitor bob(*server);
    const QByteArray bobId = bob.enter().toUtf8();
    IoVisitor eve(*server);
    QVERIFY(!eve.enter().isEmpty());
    ann.say(R"(420["join","r"])");
    QTRY_COMPARE(ann.texts, QList<QByteArray>{R"(430[{"members":1,"room":"r"}])"});
    bob.say(R"(420["join","r"])");
    QTRY_COMPARE(bob.texts, QList<QByteArray>{R"(430[{"members":2,"room":"r"}])"});
    QTRY_COMPARE(ann.texts.last(), "42[\"joined\",\"r\",\"" + bobId + "\"]");
    QCOMPARE(server->counters().rooms, 1);
    ann.say(R"(452-1["say","r",{"_placeholder":true,"num":0},2,{"_placeholder":true,"num":1}])");
    ann.sayBinary("one");
    ann.sayBinary("two");
    QTRY_COMPARE(ann.texts.last(), R"(431[{"receivers":1,"room":"r"}])"_ba);
    QTRY_COMPARE(bob.texts.last(),
                 R"(452-["said","r",")" + annId
                     + R"(",{"_placeholder":true,"num":0},2,{"_placeholder":true,"num":1}])");
    QTRY_COMPARE(bob.binaries, (QList<QByteArray>{"one", "two"}));
    bob.say(R"(421["members","r"])");
    QTRY_COMPARE(bob.texts.last(), R"(431[{"members":[")" + annId + R"(",")" + bobId + R"("],"room":"r"}])");
    bob.say(R"(42["broadcast","hi"])");
    QTRY_COMPARE(ann.texts.last(), "42[\"broadcast\",\"" + bobId + "\",\"hi\"]");
    QTRY_COMPARE(eve.texts, QList<QByteArray>{ann.texts.last()});
    bob.say(R"(42["leave","r"])");
    QTRY_COMPARE(ann.texts.last(), "42[\"left\",\"r\",\"" + bobId + "\"]");
    bob.say(R"(42["join","r"])");
    QTRY_COMPARE(ann.texts.last(), "42[\"joined\",\"r\",\"" + bobId + "\"]");
    bob.leave();
    QTRY_COMPARE(ann.texts.last(), "42[\"left\",\"r\",\"" + bobId + "\"]");
    ann.say(R"(42["bye"])");
    QTRY_COMPARE(ann.texts.last(), "41"_ba);
    QVERIFY(ann.isOpen());
    QTRY_COMPARE(server->counters().rooms, 0);
    eve.say(R"(420["join",""])");
    QTRY_COMPARE(eve.texts.last(), R"(430[{"error":"join wants the name of a room, of at most 256 characters"}])"_ba);
}

void tst_SocketIo::answersBothWays()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    IoVisitor visitor(*server);
    QVERIFY(!visitor.enter().isEmpty());
    visitor.say(R"(427["ask","why?"])");
    QTRY_COMPARE(visitor.texts, QList<QByteArray>{R"(420["question","why?"])"});
    visitor.say(R"(461-0[{"_placeholder":true,"num":0}])");
    visitor.sayBinary("because");
    QTRY_COMPARE(visitor.texts.last(), R"(461-7[{"_placeholder":true,"num":0}])"_ba);
    QTRY_COMPARE(visitor.binaries, QList<QByteArray>{"because"});
    visitor.say(R"(42["ask"])");
    QTRY_COMPARE(visitor.texts.last(), R"(421["question"])"_ba);
    visitor.say("431[2]");
    QTRY_COMPARE(visitor.texts.last(), R"(42["answer",2])"_ba);
}

void tst_SocketIo::namespaces()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    IoVisitor visitor(*server);
    const QString id = visitor.enter();
    visitor.say("40/admin,{\"token\":1}");
    QTRY_COMPARE(visitor.texts.size(), 1);
    QVERIFY(visitor.texts.first().startsWith("40/admin,{\"sid\":\""));
    QVERIFY(!visitor.texts.takeFirst().contains(id.toUtf8()));
    visitor.say(R"(42/admin,3["echo",1])");
    QTRY_COMPARE(visitor.texts, QList<QByteArray>{"43/admin,3[1]"});
    // Rooms of one name in two namespaces are two.
    visitor.say(R"(420["join","r"])");
    visitor.say(R"(42/admin,0["join","r"])");
    QTRY_COMPARE(visitor.texts.last(), R"(43/admin,0[{"members":1,"room":"r"}])"_ba);
    QCOMPARE(server->counters().rooms, 2);
    visitor.texts.clear();
    visitor.say(R"(40/bad,{"refuse":"not today"})");
    QTRY_COMPARE(visitor.texts, QList<QByteArray>{R"(44/bad,{"data":{"refuse":"not today"},"message":"not today"})"});
    visitor.say("41/admin,");
    visitor.say(R"(426["echo"])");
    QTRY_COMPARE(visitor.texts.last(), "436[]"_ba);
    QCOMPARE(server->counters().rooms, 1);
    visitor.say(R"(42/admin,["echo"])");
    QTRY_VERIFY(visitor.end);
}

void tst_SocketIo::pings()
{
    QFETCH(Engine, engine);
    LoopbackServer::Options options;
    options.endpoints.engineIo = {.pingInterval = 20ms, .pingTimeout = 300ms};
    const auto server = startServer(engine, options);
    IoVisitor visitor(*server);
    QTRY_COMPARE(visitor.texts.value(1), "2"_ba); // behind the open packet
    visitor.say("3");
    QTRY_COMPARE(visitor.texts.value(2), "2"_ba);
    QVERIFY(visitor.isOpen());
    QTRY_VERIFY(visitor.end); // it has not answered
    QCOMPARE(visitor.end->code, plainEnd(engine));
    QCOMPARE(visitor.texts.size(), 3);
}

void tst_SocketIo::silentClients()
{
    QFETCH(Engine, engine);
    LoopbackServer::Options options;
    options.endpoints.engineIo.connectTimeout = 50ms;
    const auto server = startServer(engine, options);
    const IoVisitor visitor(*server);
    QTRY_VERIFY(visitor.end);
    QCOMPARE(visitor.end->code, plainEnd(engine));
}

void tst_SocketIo::largeMessages()
{
    QFETCH(Engine, engine);
    LoopbackServer::Options options;
    options.endpoints.engineIo.maxPayload = 1000;
    const auto server = startServer(engine, options);
    IoVisitor visitor(*server);
    QVERIFY(!visitor.enter().isEmpty());
    const QByteArray largest = R"(420["echo",")" + QByteArray(1000 - 13, 'x') + R"("])";
    QCOMPARE(largest.size(), 1001);
    visitor.say(QByteArray(largest).remove(20, 1));
    QTRY_COMPARE(visitor.texts.size(), 1);
    visitor.say(largest);
    QTRY_VERIFY(visitor.end);
    QCOMPARE(visitor.end->code, 1009);
}

void tst_SocketIo::polls()
{
    const auto server = startServer(Engine::Native);
    const auto port = quint16(server->url().port());
    const QByteArray start = "/socket.io/?EIO=4&transport=polling";
    PlainHttp open(port, PlainHttp::get(start, "Origin: http://localhost:5173\r\n"));
    QVERIFY(open.wait());
    QCOMPARE(open.status(), 200);
    QVERIFY(open.head().contains("\r\nContent-Type: text/plain; charset=UTF-8\r\n"));
    QVERIFY(open.head().contains("\r\nAccess-Control-Allow-Origin: http://localhost:5173\r\n"));
    QVERIFY(open.body().contains("\"upgrades\":[\"websocket\"]"));
    const QByteArray session = start + "&sid=" + open.body().mid(9, 20);
    PlainHttp poll(port, PlainHttp::get(session, "Origin: https://example.org\r\n"));
    PlainHttp post(port, PlainHttp::post(session, "40"));
    QVERIFY(post.wait() && poll.wait());
    QCOMPARE(post.body(), "ok"_ba);
    QVERIFY(poll.body().startsWith("40{\"sid\":\""));
    QVERIFY(!poll.head().contains("Access-Control"));
    // Two packets, one with bytes, in one body.
    PlainHttp both(port,
                   PlainHttp::post(session,
                                   "451-1[\"echo\",{\"_placeholder\":true,\"num\":0}]\x1e"
                                   "bAP8=\x1e"
                                   "422[\"echo\",2]"));
    QVERIFY(both.wait());
    PlainHttp answers(port, PlainHttp::get(session));
    QVERIFY(answers.wait());
    QCOMPARE(answers.body(),
             "461-1[{\"_placeholder\":true,\"num\":0}]\x1e"
             "bAP8=\x1e"
             "432[2]"_ba);
    PlainHttp preflight(port, PlainHttp::get(session, "Origin: http://127.0.0.1:1\r\n").replace("GET", "OPTIONS"));
    QVERIFY(preflight.wait());
    QCOMPARE(preflight.status(), 204);
    QVERIFY(preflight.head().contains("\r\nAccess-Control-Allow-Methods: GET, POST\r\n"));
    QCOMPARE(server->counters().messagesIn, 4);
    QCOMPARE(server->counters().messagesOut, 5); // open, connect, the answers
    // The end by the server comes behind what it has said.
    PlainHttp bye(port, PlainHttp::post(session, "42[\"bye\",true]"));
    QVERIFY(bye.wait());
    PlainHttp left(port, PlainHttp::get(session));
    QVERIFY(left.wait());
    QCOMPARE(left.body(), "41"_ba);
    PlainHttp ended(port, PlainHttp::get(session));
    QVERIFY(ended.wait());
    QCOMPARE(ended.body(), "1"_ba);
    PlainHttp unknown(port, PlainHttp::get(session));
    QVERIFY(unknown.wait());
    QCOMPARE(unknown.status(), 400);
}

void tst_SocketIo::pollsOverlap()
{
    const auto server = startServer(Engine::Native);
    const auto port = quint16(server->url().port());
    const QByteArray start = "/socket.io/?EIO=4&transport=polling";
    PlainHttp open(port, PlainHttp::get(start));
    QVERIFY(open.wait());
    const QByteArray session = start + "&sid=" + open.body().mid(9, 20);
    PlainHttp first(port, PlainHttp::get(session));
    PlainHttp second(port, PlainHttp::get(session));
    QVERIFY(first.wait() && second.wait());
    // Whichever comes second is refused and ends the session; the other is let go.
    QCOMPARE(QSet<int>({first.status(), second.status()}), QSet<int>({200, 400}));
    PlainHttp over(port, PlainHttp::get(session));
    QVERIFY(over.wait());
    QCOMPARE(over.body(), R"({"code":1,"message":"Session ID unknown"})"_ba);
}

void tst_SocketIo::upgrades()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    const auto port = quint16(server->url().port());
    const QByteArray start = "/socket.io/?EIO=4&transport=polling";
    PlainHttp open(port, PlainHttp::get(start));
    QVERIFY(open.wait());
    const QByteArray sid = open.body().mid(9, 20);
    PlainHttp enter(port, PlainHttp::post(start + "&sid=" + sid, "40"));
    QVERIFY(enter.wait());
    PlainHttp entered(port, PlainHttp::get(start + "&sid=" + sid));
    QVERIFY(entered.wait());
    PlainHttp poll(port, PlainHttp::get(start + "&sid=" + sid));
    IoVisitor visitor(*server, Path + u"&sid="_s + QString::fromLatin1(sid));
    QTRY_VERIFY(visitor.isOpen());
    visitor.say("2probe");
    QTRY_COMPARE(visitor.texts, QList<QByteArray>{"3probe"});
    QVERIFY(poll.wait()); // a noop lets the client stop polling
    QCOMPARE(poll.body(), "6"_ba);
    PlainHttp event(port, PlainHttp::post(start + "&sid=" + sid, "421[\"echo\",1]"));
    QVERIFY(event.wait());
    visitor.say("5");
    QTRY_COMPARE(visitor.texts.value(1), "431[1]"_ba); // what waited for a poll
    visitor.say("422[\"echo\"]");
    QTRY_COMPARE(visitor.texts.value(2), "432[]"_ba);
    // A second one cannot take over.
    const IoVisitor late(*server, Path + u"&sid="_s + QString::fromLatin1(sid));
    QTRY_VERIFY(late.end);
    QVERIFY(visitor.isOpen());
}

void tst_SocketIo::volatileEventsAreDropped()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    IoVisitor sender(*server);
    IoVisitor slow(*server);
    IoVisitor quick(*server);
    for (IoVisitor *visitor : {&sender, &slow, &quick}) {
        QVERIFY(!visitor->enter().isEmpty());
        visitor->say(R"(420["join","r"])");
        QTRY_VERIFY(!visitor->texts.isEmpty());
    }
    quick.texts.clear();
    slow.setReadingPaused(true);
    const QByteArray filler(100'000, 'x');
    int count = 0;
    // Until its socket is full.
    for (; server->counters().volatileDrops == 0 && count < 1000; ++count) {
        sender.say("42[\"volatile\"," + QByteArray::number(count) + ']');
        sender.say("42[\"say\",\"r\"," + QByteArray::number(count) + ",\"" + filler + "\"]");
        QTRY_COMPARE(quick.texts.size(), 2 * (count + 1));
    }
    QVERIFY(server->counters().volatileDrops > 0);
    QVERIFY(slow.isOpen());
    slow.setReadingPaused(false);
    const auto numbers = [](const IoVisitor &visitor, const char *event) {
        QList<int> found;
        for (const QByteArray &text : visitor.texts) {
            const QJsonArray array = QJsonDocument::fromJson(text.sliced(2)).array();
            if (array.at(0).toString() == QLatin1StringView(event))
                found << array.at(event[0] == 's' ? 3 : 2).toInt();
        }
        return found;
    };
    QTRY_COMPARE(numbers(slow, "said").size(), count);
    const QList<int> all = numbers(quick, "said");
    QCOMPARE(numbers(slow, "said"), all);
    QVERIFY(std::is_sorted(all.begin(), all.end()));
    QCOMPARE(numbers(quick, "volatile").size(), count);
    const QList<int> some = numbers(slow, "volatile");
    QCOMPARE(some.size(), count - server->counters().volatileDrops);
    QVERIFY(std::is_sorted(some.begin(), some.end()));
}

QTEST_GUILESS_MAIN(tst_SocketIo)
#include "tst_socketio.moc"
