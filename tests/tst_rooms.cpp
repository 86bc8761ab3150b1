// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/endpoints.h"
#include "server/rooms/roomcalls.h"
#include "support/patience.h"
#include "support/program.h"
#include "support/servers.h"
#include "support/visitor.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int ManyMembers = 200;

/// JSON written with single quotation marks.
QByteArray text(QByteArray json)
{
    return json.replace('\'', '"');
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(text(json)).object();
}

/// What the server says to a whole HTTP request; it hangs up after it.
class HttpCall : public QTcpSocket {
public:
    HttpCall(const LoopbackServer &server, const QByteArray &body, const QByteArray &fields = {},
             const QByteArray &path = "/rooms/any")
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { answer += readAll(); });
        connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
        write("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields
              + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    bool isOver() const { return !answer.isEmpty() && state() == UnconnectedState; }
    int status() const { return answer.mid(9, 3).toInt(); }
    QJsonObject json() const { return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object(); }

    QByteArray answer;
};

} // namespace

/// /rooms/<name>: the vocabulary of XP's groups over sockets and HTTP, and its events.
class tst_Rooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void events_data() { addEngines(); }
    void events();
    void groups_data() { addEngines(); }
    void groups();
    void noOps_data();
    void noOps();
    void wrongCalls_data();
    void wrongCalls();
    void joinsByQuery_data() { addEngines(); }
    void joinsByQuery();
    void refuses_data();
    void refuses();
    void user_data();
    void user();
    void callsByHttp_data() { addEngines(); }
    void callsByHttp();
    void refusesHttp_data();
    void refusesHttp();
    void manyMembers_data() { addEngines(); }
    void manyMembers();
    void slowMemberIsSentAway_data() { addEngines(); }
    void slowMemberIsSentAway();
    void eventLines_data();
    void eventLines();
    void serveTellsEvents();
    void rehearsalTellsEvents();

private:
    /// The id the server gives the visitor, asked for over the socket.
    static QString idOf(Visitor &visitor)
    {
        const qsizetype before = visitor.texts.size();
        if (!QTest::qWaitFor([&] { return visitor.isOpen(); }))
            return {};
        visitor.send({{u"call"_s, u"session"_s}});
        if (!QTest::qWaitFor([&] { return visitor.texts.size() > before; }))
            return {};
        const QString id = visitor.lastJson().value("session"_L1).toObject().value("id"_L1).toString();
        visitor.texts.removeLast();
        return id;
    }
};

void tst_Rooms::events()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    QSignalSpy reported(server.get(), &LoopbackServer::reported);
    Visitor visitor(at(*server, u"/rooms/chat?a=1&b=x%20y&b=z&token=geheim&data=%7B%22tenant%22:7%7D"_s));
    QTRY_COMPARE(reported.size(), 1);
    const QJsonObject open = reported.at(0).at(0).toJsonObject();
    const QJsonObject session = open.value("session"_L1).toObject();
    QCOMPARE(open.keys(), (QStringList{u"data"_s, u"session"_s, u"type"_s}));
    QCOMPARE(open.value("type"_L1).toString(), u"open"_s);
    QCOMPARE(open.value("data"_L1).toObject(), object("{'tenant': 7}"));
    QCOMPARE(session.keys(), (QStringList{u"id"_s, u"params"_s, u"path"_s}));
    QVERIFY(!session.value("id"_L1).toString().isEmpty());
    QCOMPARE(session.value("path"_L1).toString(), u"/rooms/chat"_s);
    QCOMPARE(session.value("params"_L1).toObject(),
             (QJsonObject{{u"a"_s, u"1"_s},
                          {u"b"_s, QJsonArray{u"x y"_s, u"z"_s}},
                          {u"data"_s, u"{\"tenant\":7}"_s},
                          {u"token"_s, u"[redacted]"_s}}));

    QTRY_VERIFY(visitor.isOpen());
    visitor.say("grüß dich");
    QTRY_COMPARE(reported.size(), 2);
    QJsonObject expected = open;
    expected.insert(u"type"_s, u"message"_s);
    expected.insert(u"message"_s, u"grüß dich"_s);
    QCOMPARE(reported.at(1).at(0).toJsonObject(), expected);

    visitor.sayBinary(QByteArray(3, '\0'));
    QTRY_COMPARE(reported.size(), 3);
    const QString error = u"binary message of 3 bytes: rooms know strings only"_s;
    expected = open;
    expected.insert(u"type"_s, u"error"_s);
    expected.insert(u"error"_s, error);
    QCOMPARE(reported.at(2).at(0).toJsonObject(), expected);
    QTRY_COMPARE(visitor.texts.size(), 1);
    QCOMPARE(visitor.json(0), (QJsonObject{{u"error"_s, error}}));

    visitor.leave(4001);
    QTRY_COMPARE(reported.size(), 4);
    expected = open;
    expected.insert(u"type"_s, u"close"_s);
    expected.insert(u"closeReason"_s, 4001);
    QCOMPARE(reported.at(3).at(0).toJsonObject(), expected);
}

void tst_Rooms::groups()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    Visitor alice(at(*server, u"/rooms/chat"_s));
    Visitor bob(at(*server, u"/rooms/other"_s)); // groups are common to all names
    const QString bobId = idOf(bob);
    QVERIFY(!bobId.isEmpty() && bobId != idOf(alice));

    const auto size = [&alice](const QString &group) {
        const qsizetype before = alice.texts.size();
        alice.send({{u"call"_s, u"getGroupSize"_s}, {u"group"_s, group}});
        if (!QTest::qWaitFor([&] { return alice.texts.size() > before; }))
            return -1;
        const QJsonObject answer = alice.lastJson();
        alice.texts.removeLast();
        return answer.value("reply"_L1) == "getGroupSize"_L1 && answer.value("group"_L1) == group
            ? answer.value("size"_L1).toInt(-1)
            : -1;
    };
    alice.send(object("{'call': 'addToGroup', 'group': 'g'}"));
    alice.send(object("{'call': 'addToGroup', 'group': 'g'}")); // once is enough
    QCOMPARE(size(u"g"_s), 1);
    alice.send({{u"call"_s, u"addToGroup"_s}, {u"group"_s, u"g"_s}, {u"id"_s, bobId}});
    alice.send({{u"call"_s, u"addToGroup"_s}, {u"group"_s, u"h"_s}, {u"id"_s, bobId}});
    QCOMPARE(size(u"g"_s), 2);
    QCOMPARE(size(u"h"_s), 1);

    alice.send(object("{'call': 'sendToGroup', 'group': 'g', 'message': 'to all'}"));
    QTRY_COMPARE(alice.texts, QList<QByteArray>{"to all"}); // the sender too
    QTRY_COMPARE(bob.texts, QList<QByteArray>{"to all"});
    alice.send({{u"call"_s, u"send"_s}, {u"id"_s, bobId}, {u"message"_s, u"to you"_s}});
    QTRY_COMPARE(bob.texts.size(), 2);
    QCOMPARE(bob.texts.last(), "to you");
    bob.send(object("{'call': 'sendToGroup', 'group': 'h', 'message': 'to myself'}"));
    QTRY_COMPARE(bob.texts.size(), 3);
    QCOMPARE(alice.texts.size(), 1);

    alice.send({{u"call"_s, u"counters"_s}});
    QTRY_COMPARE(alice.texts.size(), 2);
    QCOMPARE(alice.lastJson().value("sent"_L1).toInt(), 4);
    QCOMPARE(alice.lastJson().value("sessions"_L1).toInt(), 2);
    QCOMPARE(alice.lastJson().value("groups"_L1).toInt(), 2);
    QCOMPARE(alice.lastJson().value("received"_L1).toInt(), 13);

    bob.send(object("{'call': 'removeFromGroup', 'group': 'g'}"));
    bob.send({{u"call"_s, u"session"_s}});
    QTRY_COMPARE(bob.texts.size(), 4);
    QCOMPARE(bob.lastJson().value("session"_L1).toObject().value("groups"_L1), QJsonArray{u"h"_s});
    QCOMPARE(size(u"g"_s), 1);
    alice.send(object("{'call': 'addToGroup', 'group': 'h'}"));
    alice.send({{u"call"_s, u"leaveAll"_s}});
    QCOMPARE(size(u"g"_s), 0);
    QCOMPARE(size(u"h"_s), 1);
    bob.leave();
    QTRY_VERIFY(bob.end);
    QTRY_COMPARE(server->connectionCount(), 1);
    QCOMPARE(size(u"h"_s), 0);
}

void tst_Rooms::noOps_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::newRow("add an unknown session") << text("{'call': 'addToGroup', 'group': 'g', 'id': 'nobody'}");
    QTest::newRow("remove from an unknown group") << text("{'call': 'removeFromGroup', 'group': 'none'}");
    QTest::newRow("remove an unknown session") << text("{'call': 'removeFromGroup', 'group': 'here', 'id': 'nobody'}");
    QTest::newRow("remove a session that is not in it") << text("{'call': 'removeFromGroup', 'group': 'there'}");
    QTest::newRow("send to an unknown session") << text("{'call': 'send', 'id': 'nobody', 'message': '?'}");
    QTest::newRow("send to an unknown group") << text("{'call': 'sendToGroup', 'group': 'none', 'message': '?'}");
    QTest::newRow("an unknown session leaves all") << text("{'call': 'leaveAll', 'id': 'nobody'}");
}

/// Nothing happens and nothing is answered.
void tst_Rooms::noOps()
{
    QFETCH(const QByteArray, call);
    for (const Engine engine : engines()) {
        const auto server = startServer(engine);
        Visitor other(at(*server, u"/rooms/a?join=there"_s));
        QTRY_VERIFY(other.isOpen());
        Visitor visitor(at(*server, u"/rooms/a?join=here"_s));
        QTRY_VERIFY(visitor.isOpen());
        visitor.say(call);
        visitor.send({{u"call"_s, u"sessions"_s}});
        visitor.send({{u"call"_s, u"counters"_s}});
        visitor.send(object("{'call': 'getGroupSize', 'group': 'g'}"));
        QTRY_COMPARE(visitor.texts.size(), 3);
        const QJsonArray sessions = visitor.json(0).value("sessions"_L1).toArray();
        QCOMPARE(sessions.size(), 2);
        QJsonArray groups;
        for (const auto session : sessions)
            groups.append(session.toObject().value("groups"_L1));
        QVERIFY(groups.contains(QJsonArray{u"here"_s}) && groups.contains(QJsonArray{u"there"_s}));
        QCOMPARE(visitor.json(1).value("sent"_L1).toInt(-1), 0);
        QCOMPARE(visitor.json(2).value("size"_L1).toInt(-1), 0);
        QVERIFY(other.texts.isEmpty());
    }
}

void tst_Rooms::wrongCalls_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown call") << text("{'call': 'shout'}")
                                  << u"there is no such call; there are addToGroup, removeFromGroup, leaveAll, send, "
                                     "sendToGroup, getGroupSize, session, sessions, counters"_s;
    QTest::newRow("no group") << text("{'call': 'addToGroup'}") << u"addToGroup wants \"group\", a string"_s;
    QTest::newRow("no id") << text("{'call': 'send', 'message': 'x'}") << u"send wants \"id\", a string"_s;
    QTest::newRow("id is a number") << text("{'call': 'addToGroup', 'group': 'g', 'id': 7}")
                                    << u"addToGroup wants \"id\", a string"_s;
    QTest::newRow("message is an object")
        << text("{'call': 'sendToGroup', 'group': 'g', 'message': {}}") << u"sendToGroup wants \"message\", a string"_s;
}

void tst_Rooms::wrongCalls()
{
    QFETCH(const QByteArray, call);
    QFETCH(const QString, error);
    for (const Engine engine : engines()) {
        const auto server = startServer(engine);
        Visitor visitor(at(*server, u"/rooms/a"_s));
        QTRY_VERIFY(visitor.isOpen());
        visitor.say(call);
        QTRY_COMPARE(visitor.texts.size(), 1);
        QCOMPARE(
            visitor.json(0),
            (QJsonObject{{u"error"_s, error}, {u"call"_s, QJsonDocument::fromJson(call).object().value("call"_L1)}}));
    }
}

void tst_Rooms::joinsByQuery()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    Visitor first(at(*server, u"/rooms/a?join=red&join=blue"_s));
    Visitor second(at(*server, u"/rooms/a?join=red"_s));
    Visitor third(at(*server, u"/rooms/a"_s));
    QTRY_VERIFY(first.isOpen() && second.isOpen() && third.isOpen());
    QTRY_COMPARE(server->connectionCount(), 3);
    second.say("{\"text\": \"no call\"}");
    QTRY_COMPARE(second.texts, QList<QByteArray>{"{\"text\": \"no call\"}"});
    QTRY_COMPARE(first.texts.size(), 1);
    first.say("to both");
    QTRY_COMPARE(first.texts.size(), 3); // by either group
    QTRY_COMPARE(second.texts.size(), 2);
    third.say("to nobody");
    QCOMPARE(idOf(third).isEmpty(), false);
    QVERIFY(third.texts.isEmpty());
    QCOMPARE(first.texts.size(), 3);
}

void tst_Rooms::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no name") << u"/rooms/"_s;
    QTest::newRow("two names") << u"/rooms/a/b"_s;
    QTest::newRow("data is no JSON") << u"/rooms/a?data=x"_s;
    QTest::newRow("data is no object") << u"/rooms/a?data=[1]"_s;
}

void tst_Rooms::refuses()
{
    QFETCH(const QString, path);
    for (const Engine engine : engines()) {
        const auto server = startServer(engine);
        const Visitor visitor(at(*server, path));
        QTRY_VERIFY(visitor.refusal);
        QCOMPARE(visitor.refusal->head.status, 400);
    }
}

void tst_Rooms::user_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QJsonObject>("user");
    const auto user = [](const QString &id) {
        return QJsonObject{{u"key"_s, u"user:nextcloud:"_s + id},
                           {u"displayName"_s, id},
                           {u"login"_s, id},
                           {u"idProvider"_s, u"nextcloud"_s}};
    };
    QTest::newRow("a user") << "alice:s3cret"_ba.toBase64() << user(u"alice"_s);
    QTest::newRow("a secret with a colon") << "bob:a:b"_ba.toBase64() << user(u"bob"_s);
    QTest::newRow("anonymous") << ":s3cret"_ba.toBase64() << QJsonObject();
    QTest::newRow("no base64 of a pair") << "!!"_ba << QJsonObject();
}

void tst_Rooms::user()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QJsonObject, user);
    for (const Engine engine : engines()) {
        const auto server = startServer(engine);
        QSignalSpy reported(server.get(), &LoopbackServer::reported);
        const Visitor visitor(at(*server, u"/rooms/a"_s), {{"AUTHORIZATION-APP-API", header}});
        QTRY_COMPARE(reported.size(), 1);
        const QJsonObject event = reported.at(0).at(0).toJsonObject();
        const QJsonObject session = event.value("session"_L1).toObject();
        QCOMPARE(session.contains("user"_L1), !user.isEmpty());
        QCOMPARE(session.value("user"_L1).toObject(), user);
        QVERIFY(!QJsonDocument(event).toJson().contains("cret"));
    }
}

void tst_Rooms::callsByHttp()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    Visitor visitor(at(*server, u"/rooms/a"_s));
    const QString id = idOf(visitor);
    const auto call = [&server](const QJsonObject &asked) {
        HttpCall http(*server, QJsonDocument(asked).toJson());
        return QTest::qWaitFor([&] { return http.isOver(); }) && http.status() == 200 ? http.json() : QJsonObject();
    };
    QCOMPARE(call({{u"call"_s, u"sessions"_s}}).value("sessions"_L1).toArray().first().toObject().value("id"_L1), id);
    QCOMPARE(call({{u"call"_s, u"addToGroup"_s}, {u"group"_s, u"g"_s}, {u"id"_s, id}}),
             object("{'reply': 'addToGroup'}"));
    QCOMPARE(call(object("{'call': 'getGroupSize', 'group': 'g'}")),
             object("{'reply': 'getGroupSize', 'group': 'g', 'size': 1}"));
    QCOMPARE(call(object("{'call': 'sendToGroup', 'group': 'g', 'message': 'from outside ✓'}")),
             object("{'reply': 'sendToGroup'}"));
    QTRY_COMPARE(visitor.texts, QList<QByteArray>{"from outside ✓"});
    const QString large(3'000'000, u'x');
    call({{u"call"_s, u"send"_s}, {u"id"_s, id}, {u"message"_s, large}});
    QTRY_COMPARE(visitor.texts.size(), 2);
    QCOMPARE(visitor.texts.last(), large.toUtf8());
}

void tst_Rooms::refusesHttp_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const QByteArray good = text("{'call': 'counters'}");
    QTest::newRow("good") << good << ""_ba
                          << "/rooms/a"_ba << 200;
    QTest::newRow("page of this machine") << good << "Origin: http://localhost:3000\r\n"_ba
                                          << "/rooms/a"_ba << 200;
    QTest::newRow("page of the Web") << good << "Origin: https://evil.example\r\n"_ba
                                     << "/rooms/a"_ba << 403;
    QTest::newRow("page without a name") << good << "Origin: null\r\n"_ba
                                         << "/rooms/a"_ba << 403;
    QTest::newRow("through HaRP") << good << "ex-app-id: board\r\n"_ba
                                  << "/rooms/a"_ba << 403;
    QTest::newRow("no JSON") << "call=counters"_ba
                             << ""_ba
                             << "/rooms/a"_ba << 400;
    QTest::newRow("no call") << "{}"_ba
                             << ""_ba
                             << "/rooms/a"_ba << 400;
    QTest::newRow("nobody to add") << text("{'call': 'addToGroup', 'group': 'g'}") << ""_ba
                                   << "/rooms/a"_ba << 400;
    QTest::newRow("an endpoint without calls") << good << ""_ba
                                               << "/echo"_ba << 405;
    QTest::newRow("too long") << QByteArray(17 * 1024 * 1024, 'x') << ""_ba
                              << "/rooms/a"_ba << 413;
}

void tst_Rooms::refusesHttp()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    const auto server = startServer(Engine::Native);
    HttpCall call(*server, body, fields, path);
    QTRY_VERIFY_WITH_TIMEOUT(!call.answer.isEmpty(), 10000);
    QCOMPARE(call.status(), status);
}

void tst_Rooms::manyMembers()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    std::vector<std::unique_ptr<Visitor>> visitors;
    for (int i = 0; i < ManyMembers; ++i)
        visitors.push_back(std::make_unique<Visitor>(at(*server, u"/rooms/a?join=all"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(server->connectionCount(), ManyMembers, 20000);
    QTRY_VERIFY(std::ranges::all_of(visitors, [](const auto &each) { return each->isOpen(); }));
    for (int i = 0; i < 10; ++i)
        visitors[size_t(i)]->say(QByteArray::number(i));
    for (const auto &visitor : visitors) {
        QTRY_COMPARE_WITH_TIMEOUT(visitor->texts.size(), 10, 20000);
        QCOMPARE(visitor->texts, visitors.front()->texts); // one order for all
    }
}

void tst_Rooms::slowMemberIsSentAway()
{
    QFETCH(Engine, engine);
    LoopbackServer::Options options;
    options.connection.closeTimeout = 100ms;
    const auto server = startServer(engine, options);
    QTcpSocket deaf; // joins, then never reads
    deaf.setReadBufferSize(1024);
    deaf.connectToHost(QHostAddress::LocalHost, quint16(server->url().port()));
    deaf.write("GET /rooms/a?join=g HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QTRY_COMPARE(server->connectionCount(), 1);
    QSignalSpy reported(server.get(), &LoopbackServer::reported);
    Visitor sender(at(*server, u"/rooms/a?join=g"_s));
    QTRY_VERIFY(sender.isOpen());
    const QByteArray block(1024 * 1024, 'x');
    int sent = 0;
    for (; server->connectionCount() == 2 && sent < 10000; ++sent) {
        sender.texts.clear();
        sender.say(block);
        QTRY_COMPARE(sender.texts.size(), 1);
        reported.clear();
    }
    QVERIFY2(sent > SlowMemberBytes / block.size(), qPrintable(QString::number(sent)));
    QVERIFY(sender.isOpen());
    sender.texts.clear();
    sender.send(object("{'call': 'getGroupSize', 'group': 'g'}"));
    QTRY_COMPARE(sender.texts.size(), 1);
    QCOMPARE(sender.lastJson().value("size"_L1).toInt(), 1);
}

void tst_Rooms::eventLines_data()
{
    QTest::addColumn<QJsonObject>("event");
    QTest::addColumn<QString>("line");
    const RoomSession session{.id = u"7"_s, .path = u"/rooms/a"_s, .params = {}, .user = {}, .data = {}};
    RoomSession alice = session;
    alice.user = {{u"login"_s, u"alice"_s}};
    QTest::newRow("open") << openEvent(session) << u"open /rooms/a 7"_s;
    QTest::newRow("user") << openEvent(alice) << u"open /rooms/a 7 as alice"_s;
    QTest::newRow("message") << messageEvent(session, u"hi"_s) << u"message /rooms/a 7 \"hi\""_s;
    QTest::newRow("control characters") << messageEvent(session, u"a\nb\x1b[1m"_s)
                                        << u"message /rooms/a 7 \"a·b·[1m\""_s;
    QTest::newRow("long") << messageEvent(session, QString(81, u'x'))
                          << u"message /rooms/a 7 \""_s + QString(80, u'x') + u"…\""_s;
    QTest::newRow("close") << closeEvent(session, 1001) << u"close /rooms/a 7 1001"_s;
    QTest::newRow("error") << errorEvent(session, u"no"_s) << u"error /rooms/a 7 no"_s;
}

void tst_Rooms::eventLines()
{
    QFETCH(const QJsonObject, event);
    QTEST(eventLine(event), "line");
}

void tst_Rooms::serveTellsEvents()
{
    Program server(QStringLiteral(PLECTRUM_CLI), {u"--json"_s, u"serve"_s});
    const QString url = QJsonDocument::fromJson(server.nextLine()).object().value("url"_L1).toString();
    {
        Visitor visitor{QUrl(url + u"/rooms/a"_s)};
        QTRY_VERIFY(visitor.isOpen());
        visitor.say("hi");
        visitor.leave(4000);
        QTRY_VERIFY(visitor.end);
    }
    server.signal(SIGINT);
    const QList<QJsonObject> lines = server.end().json();
    QStringList told;
    for (const QJsonObject &line : lines) {
        if (line.value("event"_L1) == "websocket"_L1)
            told << line.value("type"_L1).toString() + u' ' + line.value("message"_L1).toString()
                    + QString::number(line.value("closeReason"_L1).toInt());
    }
    QCOMPARE(told, (QStringList{u"open 0"_s, u"message hi0"_s, u"close 4000"_s}));

    ServingProgram forReaders;
    Visitor visitor{QUrl(forReaders.url(u"/rooms/a"_s))};
    QTRY_VERIFY(visitor.isOpen());
    visitor.say("hi");
    visitor.send({{u"call"_s, u"session"_s}});
    QTRY_COMPARE(visitor.texts.size(), 1);
    const QString id = visitor.json(0).value("session"_L1).toObject().value("id"_L1).toString();
    forReaders.signal(SIGINT);
    const QByteArray err = forReaders.end().err;
    QVERIFY2(err.contains(u"message /rooms/a %1 \"hi\"\n"_s.arg(id).toUtf8()), err.constData());
}

/// Behind the rehearsed HaRP a session has its user, and the calls by HTTP have an address of their own.
void tst_Rooms::rehearsalTellsEvents()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"harp.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text("{'users': [{'id': 'alice', 'appPasswords': ['pw']}],"
                    " 'exapps': [{'id': 'board', 'routes': [{'url': '^/rooms/', 'access_level': 'USER'}]}]}"));
    file.close();
    Program server(QStringLiteral(PLECTRUM_CLI), {u"--json"_s, u"serve"_s, u"--config"_s, file.fileName()});
    const QString url = QJsonDocument::fromJson(server.nextLine()).object().value("url"_L1).toString();
    const QJsonObject builtIn = QJsonDocument::fromJson(server.nextLine()).object();
    QCOMPARE(builtIn.value("event"_L1).toString(), u"builtIn"_s);
    Visitor visitor(QUrl(url + u"/exapps/board/rooms/a?join=g"_s),
                    {{"Authorization", "Basic " + "alice:pw"_ba.toBase64()}});
    QTRY_VERIFY(visitor.isOpen());
    for (const QString &address : {builtIn.value("url"_L1).toString(), url}) {
        const QUrl to(address);
        QTcpSocket http;
        QByteArray answer;
        connect(&http, &QTcpSocket::readyRead, this, [&] { answer += http.readAll(); });
        http.connectToHost(to.host(), quint16(to.port()));
        const QByteArray body = text("{'call': 'sendToGroup', 'group': 'g', 'message': 'by HTTP'}");
        http.write("POST " + QByteArray(address == url ? "/exapps/board" : "")
                   + "/rooms/x HTTP/1.1\r\nHost: cloud\r\nAuthorization: Basic " + "alice:pw"_ba.toBase64()
                   + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_VERIFY(!answer.isEmpty());
        QCOMPARE(answer.mid(9, 3), address == url ? "403"_ba : "200"_ba);
    }
    QTRY_COMPARE(visitor.texts, QList<QByteArray>{"by HTTP"});
    server.signal(SIGINT);
    const QJsonObject open = server.end().event(u"websocket"_s);
    QCOMPARE(open.value("session"_L1).toObject().value("user"_L1).toObject().value("login"_L1).toString(), u"alice"_s);
}

QTEST_GUILESS_MAIN(tst_Rooms)
#include "tst_rooms.moc"
