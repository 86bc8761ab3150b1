// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/endpoints.h"
#include "support/patience.h"
#include "support/servers.h"
#include "support/visitor.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int ManyMembers = 200;

/// What a visitor was told, each event as one short line: "join 2 Bob, editor 1, [1 Ann, 2 Bob]".
QStringList story(const Visitor &visitor)
{
    const auto id = [](const QJsonValue &value) { return value.isNull() ? u"-"_s : value.toString(); };
    const auto member = [](const QJsonValue &value) {
        return value["id"_L1].toString() + u' ' + value["name"_L1].toString();
    };
    QStringList lines;
    for (qsizetype i = 0; i < visitor.texts.size(); ++i) {
        const QJsonObject object = visitor.json(i);
        QString line = object.value("event"_L1).toString() + object.value("reply"_L1).toString();
        if (object.contains("error"_L1))
            line += u"error: "_s + object.value("error"_L1).toString();
        if (object.isEmpty())
            line = u"text "_s + QString::fromUtf8(visitor.texts[i]);
        if (object.contains("you"_L1))
            line += u" you are "_s + id(object.value("you"_L1)) + u" in "_s + object.value("roster"_L1).toString();
        if (object.contains("member"_L1))
            line += u' ' + member(object.value("member"_L1));
        if (object.contains("by"_L1))
            line += u" by "_s + member(object.value("by"_L1));
        if (object.contains("why"_L1))
            line += u' ' + id(object.value("before"_L1)) + u">"_s + id(object.value("editor"_L1)) + u' '
                + object.value("why"_L1).toString();
        else if (object.contains("editor"_L1))
            line += u", editor "_s + id(object.value("editor"_L1));
        if (object.contains("members"_L1)) {
            QStringList members;
            const QJsonArray list = object.value("members"_L1).toArray();
            for (const auto each : list)
                members << member(each);
            line += u", ["_s + members.join(u", "_s) + u']';
        }
        lines << line;
    }
    return lines;
}

} // namespace

/// /roster/<name>: members, and one editor.
class tst_Roster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void joinsAndLeaves_data() { addEngines(); }
    void joinsAndLeaves();
    void editorLeaves_data() { addEngines(); }
    void editorLeaves();
    void editorIsAskedFor_data() { addEngines(); }
    void editorIsAskedFor();
    void viewersByWish_data() { addEngines(); }
    void viewersByWish();
    void editorSpeaks_data() { addEngines(); }
    void editorSpeaks();
    void wrongCalls_data();
    void wrongCalls();
    void names_data();
    void names();
    void refuses_data();
    void refuses();
    void manyMembers_data() { addEngines(); }
    void manyMembers();
    void slowMemberIsSentAway_data() { addEngines(); }
    void slowMemberIsSentAway();

private:
    /// One after the other, so that their ids are known.
    static std::unique_ptr<Visitor> join(const LoopbackServer &server, const QString &query)
    {
        auto visitor = std::make_unique<Visitor>(at(server, u"/roster/r"_s + query));
        return QTest::qWaitFor([&] { return visitor->texts.size() >= 2; }) ? std::move(visitor) : nullptr;
    }
};

void tst_Roster::joinsAndLeaves()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    const auto ann = join(*server, u"?name=Ann"_s);
    const auto bob = join(*server, u"?name=Bob%20B"_s);
    Visitor elsewhere(at(*server, u"/roster/other?name=Eve"_s));
    QTRY_COMPARE(elsewhere.texts.size(), 3);
    bob->leave();
    QTRY_COMPARE(ann->texts.size(), 5);
    QCOMPARE(story(*ann),
             (QStringList{u"welcome you are 1 in r"_s, u"join 1 Ann, editor -, [1 Ann]"_s, u"editor ->1 joined"_s,
                          u"join 2 Bob B, editor 1, [1 Ann, 2 Bob B]"_s, u"leave 2 Bob B, editor 1, [1 Ann]"_s}));
    QCOMPARE(story(*bob), (QStringList{u"welcome you are 2 in r"_s, u"join 2 Bob B, editor 1, [1 Ann, 2 Bob B]"_s}));
    QCOMPARE(story(elsewhere).last(), u"editor ->1 joined"_s);
    // Ids are not given again while the roster lives.
    const auto next = join(*server, u"?name=Cid"_s);
    QCOMPARE(story(*next).first(), u"welcome you are 3 in r"_s);
}

void tst_Roster::editorLeaves()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    const auto ann = join(*server, u"?name=Ann"_s);
    const auto bob = join(*server, u"?name=Bob"_s);
    const auto cid = join(*server, u"?name=Cid"_s);
    QTRY_COMPARE(bob->texts.size(), 3);
    bob->texts.clear();
    cid->texts.clear();
    ann->leave();
    const QStringList told{u"leave 1 Ann, editor -, [2 Bob, 3 Cid]"_s, u"editor 1>2 left"_s};
    QTRY_COMPARE(story(*bob), told);
    QTRY_COMPARE(story(*cid), told);
    bob->leave();
    QTRY_COMPARE(cid->texts.size(), 4);
    QCOMPARE(story(*cid).last(), u"editor 2>3 left"_s);
}

void tst_Roster::editorIsAskedFor()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    const auto ann = join(*server, u"?name=Ann"_s);
    const auto bob = join(*server, u"?name=Bob"_s);
    const auto cid = join(*server, u"?name=Cid"_s);
    QTRY_COMPARE(ann->texts.size(), 5);
    QTRY_COMPARE(bob->texts.size(), 3);
    for (const auto &visitor : {&ann, &bob, &cid})
        (*visitor)->texts.clear();
    cid->send({{u"call"_s, u"requestEditor"_s}});
    QTRY_COMPARE(story(*ann), QStringList{u"editorRequested by 3 Cid"_s});
    ann->send({{u"call"_s, u"passEditor"_s}, {u"to"_s, u"1"_s}}); // to itself: nothing
    ann->send({{u"call"_s, u"passEditor"_s}, {u"to"_s, u"3"_s}});
    QTRY_COMPARE(story(*cid), QStringList{u"editor 1>3 passed"_s});
    QTRY_COMPARE(story(*bob), QStringList{u"editor 1>3 passed"_s});
    // The longest-standing follows, not who was editor before it or asked.
    bob->send({{u"call"_s, u"requestEditor"_s}});
    QTRY_COMPARE(story(*cid).last(), u"editorRequested by 2 Bob"_s);
    cid->leave();
    QTRY_COMPARE(story(*bob).last(), u"editor 3>1 left"_s);
    bob->send({{u"call"_s, u"members"_s}});
    QTRY_COMPARE(story(*bob).last(), u"members, editor 1, [1 Ann, 2 Bob]"_s);
}

void tst_Roster::viewersByWish()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    const auto eye = join(*server, u"?name=Eye&viewer=1"_s);
    QCOMPARE(story(*eye).last(), u"join 1 Eye, editor -, [1 Eye]"_s);
    const auto ann = join(*server, u"?name=Ann"_s);
    QTRY_COMPARE(story(*eye).last(), u"editor ->2 joined"_s);
    ann->leave(); // the one who is left does not follow
    QTRY_COMPARE(story(*eye).last(), u"editor 2>- left"_s);
    eye->send({{u"call"_s, u"requestEditor"_s}});
    QTRY_COMPARE(story(*eye).last(), u"editor ->1 requested"_s);
}

void tst_Roster::editorSpeaks()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    const auto ann = join(*server, u"?name=Ann"_s);
    const auto bob = join(*server, u"?name=Bob"_s);
    QTRY_COMPARE(ann->texts.size(), 4);
    ann->texts.clear();
    bob->texts.clear();
    ann->say("draw");
    ann->sayBinary(QByteArray("\0\xff", 2));
    ann->say("{\"x\":1}");
    for (const auto &visitor : {&ann, &bob}) {
        QTRY_COMPARE((*visitor)->texts, (QList<QByteArray>{"draw", "{\"x\":1}"}));
        QCOMPARE((*visitor)->binaries, (QList<QByteArray>{QByteArray("\0\xff", 2)}));
    }
    bob->say("me too");
    bob->sayBinary("x");
    QTRY_COMPARE(bob->texts.size(), 4);
    const QJsonObject refused{{u"error"_s, u"only the editor's messages are passed on"_s}, {u"editor"_s, u"1"_s}};
    QCOMPARE(bob->json(2), refused);
    QCOMPARE(bob->json(3), refused);
    QCOMPARE(ann->texts.size(), 2);
    QCOMPARE(ann->binaries.size(), 1);
}

void tst_Roster::wrongCalls_data()
{
    QTest::addColumn<bool>("byEditor");
    QTest::addColumn<QJsonObject>("call");
    QTest::addColumn<QString>("error");
    const auto call = [](const QString &name, const QString &to = {}) {
        QJsonObject object{{u"call"_s, name}};
        if (!to.isEmpty())
            object.insert(u"to"_s, to);
        return object;
    };
    QTest::newRow("unknown") << false << call(u"shout"_s)
                             << u"there is no such call; there are requestEditor, passEditor, members"_s;
    QTest::newRow("a viewer passes") << false << call(u"passEditor"_s, u"2"_s) << u"only the editor can pass it on"_s;
    QTest::newRow("to nobody") << true << call(u"passEditor"_s) << u"passEditor wants \"to\", the id of a member"_s;
    QTest::newRow("to a stranger") << true << call(u"passEditor"_s, u"9"_s)
                                   << u"passEditor wants \"to\", the id of a member"_s;
    QTest::newRow("the editor asks") << true << call(u"requestEditor"_s) << u"you are the editor"_s;
}

void tst_Roster::wrongCalls()
{
    QFETCH(const bool, byEditor);
    QFETCH(const QJsonObject, call);
    QFETCH(const QString, error);
    for (const Engine engine : engines()) {
        const auto server = startServer(engine);
        const auto ann = join(*server, {});
        const auto bob = join(*server, {});
        QTRY_COMPARE(ann->texts.size(), 4);
        Visitor &caller = byEditor ? *ann : *bob;
        Visitor &other = byEditor ? *bob : *ann;
        const qsizetype before = other.texts.size();
        caller.texts.clear();
        caller.send(call);
        QTRY_COMPARE(caller.texts.size(), 1);
        QCOMPARE(caller.json(0),
                 (QJsonObject{{u"error"_s, error}, {u"call"_s, call.value("call"_L1)}, {u"editor"_s, u"1"_s}}));
        QCOMPARE(other.texts.size(), before);
    }
}

void tst_Roster::names_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");
    const QByteArray alice = "alice:secret"_ba.toBase64();
    QTest::newRow("given") << u"?name=Zo%C3%AB"_s << alice << u"Zoë"_s;
    QTest::newRow("user of HaRP") << QString() << alice << u"alice"_s;
    QTest::newRow("blank") << u"?name=%20"_s << QByteArray() << u"1"_s;
    QTest::newRow("none") << QString() << QByteArray() << u"1"_s;
    QTest::newRow("long") << u"?name="_s + QString(100, u'x') << QByteArray() << QString(64, u'x');
}

void tst_Roster::names()
{
    QFETCH(const QString, query);
    QFETCH(const QByteArray, header);
    for (const Engine engine : engines()) {
        const auto server = startServer(engine);
        const Visitor visitor(at(*server, u"/roster/r"_s + query),
                              header.isEmpty() ? HeaderList() : HeaderList{{"authorization-app-api", header}});
        QTRY_COMPARE(visitor.texts.size(), 3);
        QTEST(visitor.json(1).value("member"_L1).toObject().value("name"_L1).toString(), "name");
    }
}

void tst_Roster::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no name") << u"/roster/"_s;
    QTest::newRow("two names") << u"/roster/a/b"_s;
}

void tst_Roster::refuses()
{
    QFETCH(const QString, path);
    const auto server = startServer(Engine::Native);
    const Visitor visitor(at(*server, path));
    QTRY_VERIFY(visitor.refusal);
    QCOMPARE(visitor.refusal->head.status, 400);
}

void tst_Roster::manyMembers()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    std::vector<std::unique_ptr<Visitor>> visitors;
    for (int i = 0; i < ManyMembers; ++i)
        visitors.push_back(std::make_unique<Visitor>(at(*server, u"/roster/r?name=x"_s)));
    // Each hears of every member that joined after it and of itself.
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(visitors,
                                                 [](const auto &each) {
                                                     return !each->texts.isEmpty()
                                                         && each->lastJson().value("members"_L1).toArray().size()
                                                         == ManyMembers;
                                                 }),
                             60000);
    const QJsonObject last = visitors.front()->lastJson();
    for (const auto &visitor : visitors)
        QCOMPARE(visitor->lastJson(), last);
    const QJsonArray members = last.value("members"_L1).toArray();
    for (int i = 0; i < ManyMembers; ++i)
        QCOMPARE(members[i]["id"_L1].toString(), QString::number(i + 1));
}

void tst_Roster::slowMemberIsSentAway()
{
    QFETCH(Engine, engine);
    LoopbackServer::Options options;
    options.connection.closeTimeout = 100ms;
    const auto server = startServer(engine, options);
    const auto editor = join(*server, {});
    QTcpSocket deaf; // joins, then never reads
    deaf.setReadBufferSize(1024);
    deaf.connectToHost(QHostAddress::LocalHost, quint16(server->url().port()));
    deaf.write("GET /roster/r HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QTRY_COMPARE(editor->texts.size(), 4);
    const QByteArray block(1024 * 1024, 'x');
    int sent = 0;
    for (; editor->texts.size() == 4 && sent < 10000; ++sent) {
        editor->binaries.clear();
        editor->sayBinary(block);
        QTRY_COMPARE(editor->binaries.size(), 1);
    }
    QVERIFY2(sent > SlowMemberBytes / block.size(), qPrintable(QString::number(sent)));
    QCOMPARE(story(*editor).last(), u"leave 2 2, editor 1, [1 1]"_s);
    QVERIFY(editor->isOpen());
}

QTEST_GUILESS_MAIN(tst_Roster)
#include "tst_roster.moc"
