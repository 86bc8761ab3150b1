// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/appwrite/appwriteendpoint.h"
#include "server/appwrite/appwriteevent.h"
#include "server/appwrite/appwritequery.h"
#include "support/servers.h"
#include "support/talker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QString Realtime = u"/v1/realtime?project=demo"_s;
const QByteArray NoteMade = R"({"call":"publish","event":"databases.main.collections.notes.documents.42.create",)"
                            R"("payload":{"$id":"42","status":"open","size":3}%1})";

QByteArray published(const QByteArray &more = {})
{
    return QByteArray(NoteMade).replace("%1", more);
}

QJsonObject dataOf(const QJsonObject &message)
{
    return message.value("data"_L1).toObject();
}

QJsonObject subscribeMessage(const QString &id, const QStringList &channels, const QJsonArray &queries = {})
{
    return {{u"type"_s, u"subscribe"_s},
            {u"data"_s,
             QJsonArray{QJsonObject{{u"subscriptionId"_s, id},
                                    {u"channels"_s, QJsonArray::fromStringList(channels)},
                                    {u"queries"_s, queries}}}}};
}

QJsonObject errorFrame(int code, const QString &message)
{
    return {{u"type"_s, u"error"_s}, {u"data"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}};
}

} // namespace

class tst_AppwriteEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void namesEvents();
    void knowsChannels_data();
    void knowsChannels();
    void queries_data();
    void queries();
    void badQueries_data();
    void badQueries();
    void channelsOfTheUrl_data() { addEngines(); }
    void channelsOfTheUrl();
    void subscriptionsByMessage_data() { addEngines(); }
    void subscriptionsByMessage();
    void permissions();
    void presences();
    void refusesMessages_data();
    void refusesMessages();
    void refusesConnections_data();
    void refusesConnections();
    void limits();
    void calls();
};

void tst_AppwriteEndpoint::namesEvents()
{
    const AppwriteEvent event = AppwriteEvent::named(u"databases.main.collections.notes.documents.42.create"_s);
    QCOMPARE(event.names.first(), u"databases.main.collections.notes.documents.42.create"_s);
    QVERIFY(event.names.contains(u"databases.*.collections.*.documents.*.create"_s));
    QVERIFY(event.names.contains(u"databases.main.collections.*.documents.42"_s));
    QVERIFY(event.names.contains(u"databases.*"_s));
    QCOMPARE(event.names.size(), 8 + 8 + 4 + 2);
    QCOMPARE(event.channels,
             QStringList({u"documents"_s, u"databases.main.collections.notes.documents"_s,
                          u"databases.main.collections.notes.documents.42"_s, u"documents.create"_s,
                          u"databases.main.collections.notes.documents.create"_s,
                          u"databases.main.collections.notes.documents.42.create"_s}));
    QVERIFY(event.roles.isEmpty());
}

void tst_AppwriteEndpoint::knowsChannels_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("channels");
    QTest::addColumn<QStringList>("roles");
    QTest::newRow("row") << u"tablesdb.d.tables.t.rows.r"_s
                         << QStringList{u"rows"_s, u"tablesdb.d.tables.t.rows"_s, u"tablesdb.d.tables.t.rows.r"_s}
                         << QStringList();
    QTest::newRow("file") << u"buckets.b.files.f"_s
                          << QStringList{u"files"_s, u"buckets.b.files"_s, u"buckets.b.files.f"_s} << QStringList();
    QTest::newRow("execution") << u"functions.f.executions.e"_s
                               << QStringList{u"console"_s, u"executions"_s, u"executions.e"_s, u"functions.f"_s}
                               << QStringList();
    QTest::newRow("team") << u"teams.t.update.prefs"_s << QStringList{u"teams"_s, u"teams.t"_s}
                          << QStringList{u"team:t"_s};
    QTest::newRow("membership") << u"teams.t.memberships.m"_s << QStringList{u"memberships"_s, u"memberships.m"_s}
                                << QStringList{u"team:t"_s};
    QTest::newRow("user") << u"users.ada.update"_s << QStringList{u"account"_s, u"account.ada"_s}
                          << QStringList{u"user:ada"_s};
    QTest::newRow("other") << u"weather.today"_s << QStringList() << QStringList();
}

void tst_AppwriteEndpoint::knowsChannels()
{
    QFETCH(QString, name);
    const AppwriteEvent event = AppwriteEvent::named(name);
    QTEST(event.channels, "channels");
    QTEST(event.roles, "roles");
}

void tst_AppwriteEndpoint::queries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *name, const QString &query, bool matches) {
        QTest::newRow(name) << query << matches;
    };
    row("equal", R"({"method":"equal","attribute":"status","values":["shut","open"]})"_L1, true);
    row("equal, other", R"({"method":"equal","attribute":"status","values":["shut"]})"_L1, false);
    row("not equal", R"({"method":"notEqual","attribute":"status","values":["shut"]})"_L1, true);
    row("not equal, absent", R"({"method":"notEqual","attribute":"none","values":["shut"]})"_L1, false);
    row("less", R"({"method":"lessThan","attribute":"size","values":[4]})"_L1, true);
    row("less equal", R"({"method":"lessThanEqual","attribute":"size","values":[3]})"_L1, true);
    row("greater", R"({"method":"greaterThan","attribute":"size","values":[3]})"_L1, false);
    row("greater equal", R"({"method":"greaterThanEqual","attribute":"size","values":[3]})"_L1, true);
    row("other types", R"({"method":"greaterThan","attribute":"status","values":[3]})"_L1, false);
    row("null", R"({"method":"isNull","attribute":"owner"})"_L1, true);
    row("not null", R"({"method":"isNotNull","attribute":"owner"})"_L1, false);
    row("and",
        R"({"method":"and","values":[{"method":"equal","attribute":"size","values":[3]},)"
        R"({"method":"equal","attribute":"size","values":[4]}]})"_L1,
        false);
    row("or, as texts",
        R"({"method":"or","values":["{\"method\":\"equal\",\"attribute\":\"size\",\"values\":[3]}",)"
        R"({"method":"equal","attribute":"size","values":[4]}]})"_L1,
        true);
    row("select", R"({"method":"select","values":["*"]})"_L1, true);
}

void tst_AppwriteEndpoint::queries()
{
    QFETCH(QString, query);
    const auto parsed = AppwriteQuery::parse(query);
    QVERIFY2(parsed, qUtf8Printable(parsed ? QString() : parsed.error()));
    const QJsonObject payload{{u"status"_s, u"open"_s}, {u"size"_s, 3}, {u"owner"_s, QJsonValue()}};
    QTEST(parsed->matches(payload), "matches");
    QCOMPARE(AppwriteQuery::parse(parsed->toString())->matches(payload), parsed->matches(payload));
}

void tst_AppwriteEndpoint::badQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("no JSON") << u"equal(a)"_s;
    QTest::newRow("array") << u"[]"_s;
    QTest::newRow("unknown") << QString(R"({"method":"search","attribute":"a","values":["x"]})"_L1);
    QTest::newRow("no attribute") << QString(R"({"method":"equal","values":["x"]})"_L1);
    QTest::newRow("no values") << QString(R"({"method":"equal","attribute":"a"})"_L1);
    QTest::newRow("select some") << QString(R"({"method":"select","values":["a"]})"_L1);
    QString deep = QString(R"({"method":"isNull","attribute":"a"})"_L1);
    for (int i = 0; i < 20; ++i)
        deep = QString(R"({"method":"and","values":[)"_L1) + deep + u"]}"_s;
    QTest::newRow("deep") << deep;
}

void tst_AppwriteEndpoint::badQueries()
{
    QFETCH(QString, query);
    const auto parsed = AppwriteQuery::parse(query);
    QVERIFY(!parsed);
    QVERIFY(!parsed.error().isEmpty());
}

void tst_AppwriteEndpoint::channelsOfTheUrl()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    Talker talker(at(*server, Realtime + u"&channels[]=documents&channels[]=files"_s));
    const QJsonObject connected = talker.next();
    QCOMPARE(connected.value("type"_L1), u"connected"_s);
    QCOMPARE(dataOf(connected).value("channels"_L1), QJsonArray({u"documents"_s, u"files"_s}));
    QVERIFY(dataOf(connected).value("user"_L1).isNull());
    const QJsonObject answer = posted(at(*server, u"/v1/realtime"_s), published());
    QCOMPARE(answer.value("status"_L1).toInt(), 200);
    QCOMPARE(answer.value("delivered"_L1).toInt(), 1);
    const QJsonObject event = dataOf(talker.next());
    QCOMPARE(event.value("payload"_L1)["$id"_L1], u"42"_s);
    QCOMPARE(event.value("events"_L1)[0], u"databases.main.collections.notes.documents.42.create"_s);
    QCOMPARE(event.value("subscriptions"_L1)[0], dataOf(connected).value("subscriptions"_L1)["0"_L1]);
}

void tst_AppwriteEndpoint::subscriptionsByMessage()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    const QUrl calls = at(*server, u"/v1/realtime"_s);
    Talker talker(at(*server, Realtime));
    QCOMPARE(talker.next().value("type"_L1), u"connected"_s);
    QCOMPARE(posted(calls, published()).value("delivered"_L1).toInt(), 0);

    talker.say(subscribeMessage(u"a"_s, {u"documents"_s}));
    QJsonObject answer = dataOf(talker.next());
    QCOMPARE(answer.value("to"_L1), u"subscribe"_s);
    QCOMPARE(answer.value("subscriptions"_L1)[0]["subscriptionId"_L1], u"a"_s);
    talker.say(subscribeMessage(u"b"_s, {u"documents"_s},
                                {R"({"method":"equal","attribute":"status","values":["shut"]})"_L1}));
    QCOMPARE(dataOf(talker.next()).value("to"_L1), u"subscribe"_s);
    QCOMPARE(posted(calls, published()).value("delivered"_L1).toInt(), 1);
    QCOMPARE(dataOf(talker.next()).value("subscriptions"_L1), QJsonArray{u"a"_s});

    // The same id again replaces it.
    talker.say(subscribeMessage(u"a"_s, {u"files"_s}));
    talker.next();
    QCOMPARE(posted(calls, published()).value("delivered"_L1).toInt(), 0);

    talker.say(QJsonObject{
        {u"type"_s, u"unsubscribe"_s},
        {u"data"_s,
         QJsonArray{QJsonObject{{u"subscriptionId"_s, u"a"_s}}, QJsonObject{{u"subscriptionId"_s, u"z"_s}}}}});
    answer = dataOf(talker.next());
    QCOMPARE(answer.value("subscriptions"_L1)[0]["removed"_L1], true);
    QCOMPARE(answer.value("subscriptions"_L1)[1]["removed"_L1], false);
    talker.say(QJsonObject{{u"type"_s, u"ping"_s}});
    QCOMPARE(talker.nextText(), R"({"type":"pong"})");
}

void tst_AppwriteEndpoint::permissions()
{
    const auto server = startServer(Engine::Native);
    const QUrl calls = at(*server, u"/v1/realtime"_s);
    const QString session =
        posted(calls, R"({"call":"createSession","userId":"ada","teams":[{"id":"t","roles":["owner"]}]})")
            .value("session"_L1)
            .toString();
    QVERIFY(!session.isEmpty());
    Talker guest(at(*server, Realtime + u"&channels[]=documents&channels[]=account"_s));
    guest.next();
    Talker user(at(*server, Realtime + u"&channels[]=documents&channels[]=account"_s));
    QVERIFY(dataOf(user.next()).value("user"_L1).isNull());
    user.say(QJsonObject{{u"type"_s, u"authentication"_s}, {u"data"_s, QJsonObject{{u"session"_s, session}}}});
    const QJsonObject answer = dataOf(user.next());
    QCOMPARE(answer.value("to"_L1), u"authentication"_s);
    QCOMPARE(answer.value("user"_L1)["$id"_L1], u"ada"_s);

    const auto reached = [&](const QByteArray &permission) {
        return posted(calls, published(",\"permissions\":[\"read(\\\"" + permission + "\\\")\"]"))
            .value("delivered"_L1)
            .toInt();
    };
    QCOMPARE(reached("any"), 2);
    QCOMPARE(reached("guests"), 1);
    QCOMPARE(reached("users"), 1);
    QCOMPARE(reached("user:ada"), 1);
    QCOMPARE(reached("user:bob"), 0);
    QCOMPARE(reached("team:t/owner"), 1);
    QCOMPARE(reached("team:t/member"), 0);
    QCOMPARE(posted(calls, published(",\"permissions\":[\"update(\\\"any\\\")\"]")).value("delivered"_L1).toInt(), 0);
    QCOMPARE(posted(calls, R"({"call":"publish","event":"users.ada.update"})").value("delivered"_L1).toInt(), 1);
    QCOMPARE(posted(calls, R"({"call":"publish","event":"users.bob.update"})").value("delivered"_L1).toInt(), 0);
    QCOMPARE(posted(calls, published(R"(,"project":"other")")).value("delivered"_L1).toInt(), 0);

    Target target;
    target.cookies = {{"a_session_demo", session.toUtf8()}};
    Talker again(at(*server, Realtime), target);
    QCOMPARE(dataOf(again.next()).value("user"_L1)["$id"_L1], u"ada"_s);
    const QByteArray ended =
        QJsonDocument(QJsonObject{{u"call"_s, u"deleteSession"_s}, {u"session"_s, session}}).toJson();
    QCOMPARE(posted(calls, ended).value("status"_L1).toInt(), 200);
    QCOMPARE(posted(calls, ended).value("status"_L1).toInt(), 400);
    again.say(QJsonObject{{u"type"_s, u"authentication"_s}, {u"data"_s, QJsonObject{{u"session"_s, session}}}});
    QCOMPARE(again.next(), errorFrame(1003, u"Session is not valid."_s));
}

void tst_AppwriteEndpoint::presences()
{
    const auto server = startServer(Engine::Native);
    const QUrl calls = at(*server, u"/v1/realtime"_s);
    const auto session = [&](const QByteArray &user) {
        return posted(calls, R"({"call":"createSession","userId":")" + user + "\"}").value("session"_L1).toString();
    };
    Talker watcher(at(*server, Realtime + u"&channels[]=presences"_s));
    watcher.next();
    auto ada = std::make_unique<Talker>(at(*server, Realtime));
    ada->next();
    const QJsonObject status{{u"type"_s, u"presence"_s},
                             {u"data"_s,
                              QJsonObject{{u"status"_s, u"online"_s},
                                          {u"presenceId"_s, u"p1"_s},
                                          {u"permissions"_s, QJsonArray{u"read(\"any\")"_s}}}}};
    ada->say(status);
    QCOMPARE(ada->next(), errorFrame(401, u"User must be authorized"_s));
    ada->say(QJsonObject{{u"type"_s, u"authentication"_s}, {u"data"_s, QJsonObject{{u"session"_s, session("ada")}}}});
    ada->next();
    ada->say(status);
    QCOMPARE(dataOf(ada->next()).value("presence"_L1)["userId"_L1], u"ada"_s);
    const QJsonObject told = dataOf(watcher.next());
    QCOMPARE(told.value("events"_L1)[0], u"presences.p1.upsert"_s);
    QCOMPARE(told.value("payload"_L1)["status"_L1], u"online"_s);
    ada.reset();
    QCOMPARE(dataOf(watcher.next()).value("events"_L1)[0], u"presences.p1.delete"_s);
}

void tst_AppwriteEndpoint::refusesMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &message, const QString &text) {
        QTest::newRow(name) << message << 1003 << text;
    };
    row("no JSON", "hello", u"Message format is not valid."_s);
    row("empty", "", u"Message format is not valid."_s);
    row("array", "[1]", u"Message format is not valid."_s);
    row("no type", R"({"data":{}})", u"Message type is not valid."_s);
    row("unknown type", R"({"type":"shout"})", u"Message type is not valid."_s);
    row("number as type", R"({"type":1})", u"Message type is not valid."_s);
    row("no session", R"({"type":"authentication","data":{}})", u"Payload is not valid. Session is required"_s);
    row("wrong session", R"({"type":"authentication","data":{"session":"x"}})", u"Session is not valid."_s);
    row("no items", R"({"type":"subscribe"})", u"Payload is not valid. Items is required"_s);
    row("no list", R"({"type":"subscribe","data":{}})", u"items: Payload is not valid."_s);
    row("no object", R"({"type":"subscribe","data":["a"]})", u"items: Each subscribe payload must be an object."_s);
    row("no channels", R"({"type":"subscribe","data":[{}]})", u"items: channels is not present in payload."_s);
    row("channels", R"({"type":"subscribe","data":[{"channels":"a"}]})", u"items: channels is not a valid array."_s);
    row("queries", R"({"type":"subscribe","data":[{"channels":[],"queries":1}]})",
        u"items: queries is not a valid array."_s);
    row("query", R"({"type":"subscribe","data":[{"channels":[],"queries":["x"]}]})",
        u"Invalid query: Invalid query: it is no JSON object"_s);
    row("no id", R"({"type":"unsubscribe","data":[{}]})",
        u"items: Each unsubscribe payload must include a non-empty subscriptionId."_s);
    row("no status", R"({"type":"presence","data":{}})", u"Payload is not valid. Status is required"_s);
}

void tst_AppwriteEndpoint::refusesMessages()
{
    QFETCH(QByteArray, message);
    QFETCH(int, code);
    QFETCH(QString, text);
    const auto server = startServer(Engine::Native);
    Talker talker(at(*server, Realtime));
    talker.next();
    talker.say(message);
    QCOMPARE(talker.next(), errorFrame(code, text));
    talker.say(QJsonObject{{u"type"_s, u"ping"_s}});
    QCOMPARE(talker.next().value("type"_L1), u"pong"_s);
}

void tst_AppwriteEndpoint::refusesConnections_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("no project") << u"/v1/realtime"_s << QByteArray() << 1008 << u"Missing or unknown project ID"_s;
    QTest::newRow("origin") << Realtime << "https://evil.example"_ba << 1008
                            << u"Invalid Origin. Register your new client (evil.example) as a new Web platform on "
                               "your project console dashboard"_s;
}

void tst_AppwriteEndpoint::refusesConnections()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, origin);
    QFETCH(int, code);
    QFETCH(QString, text);
    const auto server = startServer(Engine::Native);
    Target target;
    target.origin = origin;
    Talker talker(at(*server, path), target);
    QCOMPARE(talker.next(), errorFrame(code, text));
    QCOMPARE(int(talker.closeCode()), code);
}

void tst_AppwriteEndpoint::limits()
{
    const auto server = startServer(Engine::Native);
    Talker talker(at(*server, Realtime));
    talker.next();
    for (int i = 0; i < AppwriteEndpoint::MostMessagesAMinute; ++i) {
        talker.say(QJsonObject{{u"type"_s, u"ping"_s}});
        QCOMPARE(talker.next().value("type"_L1), u"pong"_s);
    }
    talker.say(QJsonObject{{u"type"_s, u"ping"_s}});
    QCOMPARE(talker.next(), errorFrame(1013, u"Too many messages."_s));
    Talker big(at(*server, Realtime));
    big.next();
    big.say(QByteArray(AppwriteEndpoint::MostMessageBytes + 1, 'x'));
    QCOMPARE(big.closeCode(), 1009);
    for (int i = 2; i < AppwriteEndpoint::MostConnectionsAMinute; ++i) {
        Talker another(at(*server, Realtime));
        QCOMPARE(another.next().value("type"_L1), u"connected"_s);
    }
    Talker tooMany(at(*server, Realtime));
    QCOMPARE(tooMany.next(), errorFrame(1013, u"Too many requests"_s));
    QCOMPARE(tooMany.closeCode(), 1013);
}

void tst_AppwriteEndpoint::calls()
{
    const auto server = startServer(Engine::Native);
    const QUrl url = at(*server, u"/v1/realtime"_s);
    Talker talker(at(*server, Realtime + u"&channels[]=files"_s));
    talker.next();
    const QJsonObject list = posted(url, R"({"call":"connections"})");
    QCOMPARE(list.value("connections"_L1)[0]["project"_L1], u"demo"_s);
    QCOMPARE(list.value("connections"_L1)[0]["roles"_L1], QJsonArray({u"any"_s, u"guests"_s}));
    QCOMPARE(posted(url, R"({"call":"connections","project":"x"})").value("connections"_L1), QJsonArray());
    for (const char *wrong : {"", "[]", R"({"call":"dance"})", R"({"call":"publish"})",
                              R"({"call":"publish","event":"weather"})", R"({"call":"createSession"})"}) {
        const QJsonObject answer = posted(url, wrong);
        QCOMPARE(answer.value("status"_L1).toInt(), 400);
        QVERIFY(!answer.value("error"_L1).toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_AppwriteEndpoint)
#include "tst_appwriteendpoint.moc"
