// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/graphql/graphqlexecution.h"
#include "server/graphql/graphqlschema.h"
#include "support/servers.h"
#include "support/talker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

Target transportWs()
{
    Target target;
    target.subprotocols = {"graphql-transport-ws"};
    return target;
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject subscribeMessage(const QString &id, const QString &query, const QJsonObject &variables = {})
{
    return {{u"type"_s, u"subscribe"_s},
            {u"id"_s, id},
            {u"payload"_s, QJsonObject{{u"query"_s, query}, {u"variables"_s, variables}}}};
}

/// A client that the server has acknowledged.
class GraphqlTalker : public Talker {
public:
    explicit GraphqlTalker(const LoopbackServer &server)
        : Talker(at(server, u"/graphql"_s), transportWs())
    {
        if (isOpen())
            say(R"({"type":"connection_init"})"_ba);
        acknowledged = next().value("type"_L1) == "connection_ack"_L1;
    }
    bool acknowledged = false;
};

} // namespace

class tst_GraphqlEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void executes_data();
    void executes();
    void refuses_data();
    void refuses();
    void bounds();
    void cutAnywhere();
    void speaksTransportWs_data() { addEngines(); }
    void speaksTransportWs();
    void tellsSubscribers();
    void closes_data();
    void closes();
    void wantsSubprotocolAndToken();
    void tellsItsSchema();
};

void tst_GraphqlEndpoint::executes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QJsonObject>("variables");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const QString &query, const QByteArray &result,
                        const QByteArray &variables = {}) {
        QTest::newRow(name) << query << json(variables) << result;
    };
    row("shorthand", u"{ hello }"_s, R"({"data":{"hello":"world"}})");
    row("argument", R"(query { hello(name: "Ada") })"_L1, R"({"data":{"hello":"Ada"}})");
    row("alias", R"({ a: hello b: hello(name: "B"), __typename })"_L1,
        R"({"data":{"a":"world","b":"B","__typename":"Query"}})");
    row("variable", u"query Q($n: String!) { hello(name: $n) }"_s, R"({"data":{"hello":"V"}})", R"({"n":"V"})");
    row("default of a variable", u"query Q($n: String = \"D\") { hello(name: $n) }"_s, R"({"data":{"hello":"D"}})");
    row("skip and include", u"query($no: Boolean!) { a: hello @skip(if: true) b: hello @include(if: $no) c: hello }"_s,
        R"({"data":{"c":"world"}})", R"({"no":false})");
    row("fragments",
        u"{ ...F ... on Query { b: hello } ... @include(if: true) { c: hello } } "
        "fragment F on Query { a: hello }"_s,
        R"({"data":{"a":"world","b":"world","c":"world"}})");
    row("strings", u"{ hello(name: \"\"\"\n    one\n      \"two\"\n    \"\"\") }"_s,
        R"({"data":{"hello":"one\n  \"two\""}})");
    row("escapes", R"({ hello(name: "\u00e9\n\"\\\/") })"_L1, R"({"data":{"hello":"é\n\"\\/"}})");
    row("comments", u"# first\n{ hello # second\n}\n#last"_s, R"({"data":{"hello":"world"}})");
    row("failure", R"({ fail(message: "so") })"_L1,
        R"({"data":{"fail":null},"errors":[{"message":"so","locations":[{"line":1,"column":3}],"path":["fail"]}]})");
}

void tst_GraphqlEndpoint::executes()
{
    QFETCH(QString, query);
    QFETCH(QJsonObject, variables);
    QFETCH(QByteArray, result);
    const auto execution = GraphqlExecution::prepare({.query = query, .operationName = {}, .variables = variables});
    QVERIFY2(execution, execution ? "" : QJsonDocument(execution.error()).toJson().constData());
    const QJsonObject done =
        execution->execute([](const QString &field, const QJsonObject &arguments) -> tl::expected<QJsonValue, QString> {
            if (field == "fail"_L1)
                return tl::unexpected(arguments.value("message"_L1).toString());
            return arguments.value("name"_L1);
        });
    QCOMPARE(done, json(result));
}

void tst_GraphqlEndpoint::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &query, const QString &message) {
        QTest::newRow(name) << query << message;
    };
    row("nothing", u""_s, u"Syntax Error: Unexpected <EOF>."_s);
    row("open", u"{ hello"_s, u"Syntax Error: Expected Name, found <EOF>."_s);
    row("empty", u"{ }"_s, u"Syntax Error: Expected Name, found \"}\"."_s);
    row("string", u"{ hello(name: \"a) }"_s, u"Syntax Error: Unterminated string."_s);
    row("character", u"{ hello ? }"_s, u"Syntax Error: Unexpected character \"?\"."_s);
    row("number", u"{ hello(name: 01) }"_s, u"Syntax Error: Invalid number."_s);
    row("field", u"{ hallo }"_s, u"Cannot query field \"hallo\" on type \"Query\"."_s);
    row("argument", u"{ hello(to: 1) }"_s, u"Unknown argument \"to\" on field \"Query.hello\"."_s);
    row("type", u"{ hello(name: 5) }"_s, u"String cannot represent a non string value: 5"_s);
    row("required", u"{ room { name } }"_s,
        u"Field \"room\" argument \"name\" of type \"String!\" is required, but it was not provided."_s);
    row("subfields", u"{ rooms }"_s,
        u"Field \"rooms\" of type \"[Room!]!\" must have a selection of subfields. Did you mean \"rooms { ... }\"?"_s);
    row("no subfields", u"{ hello { a } }"_s,
        u"Field \"hello\" must not have a selection since type \"String!\" has no subfields."_s);
    row("fragment", u"{ ...F }"_s, u"Unknown fragment \"F\"."_s);
    row("cycle", u"{ ...F } fragment F on Query { ...F }"_s, u"Cannot spread fragment \"F\" within itself."_s);
    row("variable", u"{ hello(name: $n) }"_s, u"Variable \"$n\" is not defined."_s);
    row("missing variable", u"query($n: String!) { hello(name: $n) }"_s,
        u"Variable \"$n\" of required type \"String!\" was not provided."_s);
    row("two operations", u"query A { hello } query B { hello }"_s,
        u"Must provide operation name if query contains multiple operations."_s);
    row("two subscribed", u"subscription { counter countdown(from: 1) }"_s,
        u"A subscription must select only one top level field."_s);
    row("conflict", u"{ a: hello a: counter }"_s,
        u"Fields \"a\" conflict because they differ. Use different aliases on the fields to fetch both."_s);
    row("directive", u"{ hello @fast }"_s, u"Unknown directive \"@fast\"."_s);
}

void tst_GraphqlEndpoint::refuses()
{
    QFETCH(QString, query);
    const auto execution = GraphqlExecution::prepare({.query = query, .operationName = {}, .variables = {}});
    QVERIFY(!execution);
    QTEST(execution.error().first()["message"_L1].toString(), "message");
}

void tst_GraphqlEndpoint::bounds()
{
    const auto isRefused = [](const QString &query) {
        return !GraphqlExecution::prepare({.query = query, .operationName = {}, .variables = {}});
    };
    QVERIFY(isRefused(u"{a"_s.repeated(100'000)));
    QVERIFY(isRefused(u"{ hello(name: "_s + u"["_s.repeated(10'000)));
    QVERIFY(isRefused(u"query($a: "_s + u"["_s.repeated(10'000)));
    QString fragments = u"{ ...F0 }"_s;
    for (int i = 0; i < 30; ++i)
        fragments += u" fragment F%1 on Query { ...F%2 ...F%2 ...F%2 }"_s.arg(i).arg(i + 1);
    QVERIFY(isRefused(fragments + u" fragment F30 on Query { hello }"_s));
    QVERIFY(isRefused(u"{ hello "_s + u"hello "_s.repeated(GraphqlExecution::MostFields) + u'}'));
}

void tst_GraphqlEndpoint::cutAnywhere()
{
    const QString query = u"query Q($n: [String!]! = [\"a\"], $m: Int = -1.5e3) { a: hello(name: $n) @skip(if: true) "
                          "...F ... on Query { rooms { name messages { text } } } } fragment F on Query { counter }"_s;
    for (qsizetype size = 0; size < query.size(); ++size)
        (void)GraphqlDocument::parse(QStringView(query).first(size));
    QVERIFY(GraphqlDocument::parse(query));
}

void tst_GraphqlEndpoint::speaksTransportWs()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    GraphqlTalker talker(*server);
    QVERIFY(talker.acknowledged);
    QCOMPARE(talker.client().info().subprotocol, u"graphql-transport-ws"_s);
    talker.say(subscribeMessage(u"1"_s, R"({ hello(name: "Ada") })"_L1));
    QCOMPARE(talker.next(), json(R"({"type":"next","id":"1","payload":{"data":{"hello":"Hello, Ada!"}}})"));
    QCOMPARE(talker.next(), json(R"({"type":"complete","id":"1"})"));
    talker.say(R"({"type":"ping","payload":{"a":1}})"_ba);
    QCOMPARE(talker.next(), json(R"({"type":"pong","payload":{"a":1}})"));
    talker.say(subscribeMessage(u"2"_s, u"subscription { countdown(from: 2, intervalMs: 1) }"_s));
    for (const int left : {2, 1, 0})
        QCOMPARE(talker.next().value("payload"_L1)["data"_L1]["countdown"_L1].toInt(-1), left);
    QCOMPARE(talker.next(), json(R"({"type":"complete","id":"2"})"));
    talker.say(subscribeMessage(u"3"_s, u"{ nothing }"_s));
    const QJsonObject error = talker.next();
    QCOMPARE(error.value("type"_L1), u"error"_s);
    QCOMPARE(error.value("payload"_L1)[0]["locations"_L1][0]["column"_L1].toInt(), 3);
}

void tst_GraphqlEndpoint::tellsSubscribers()
{
    const auto server = startServer(Engine::Native);
    GraphqlTalker one(*server);
    GraphqlTalker two(*server);
    one.say(subscribeMessage(u"m"_s, u"subscription($r: String!) { messages(room: $r) { text from __typename } }"_s,
                             {{u"r"_s, u"tea"_s}}));
    one.say(subscribeMessage(u"c"_s, u"subscription { counter }"_s));
    one.say(subscribeMessage(u"q"_s, u"{ counter }"_s));
    QCOMPARE(one.next().value("payload"_L1)["data"_L1]["counter"_L1], 0);
    one.next();
    two.say(subscribeMessage(u"1"_s, R"(mutation { say(room: "tea", text: "hot", from: "two") { id at } })"_L1));
    QVERIFY(!two.next().value("payload"_L1)["data"_L1]["say"_L1]["at"_L1].toString().isEmpty());
    two.next();
    QCOMPARE(one.next().value("payload"_L1),
             json(R"({"data":{"messages":{"text":"hot","from":"two","__typename":"Message"}}})"));
    two.say(subscribeMessage(u"2"_s, R"(mutation { say(room: "coffee", text: "no") { id } increment(by: 2) })"_L1));
    QCOMPARE(one.next(), json(R"({"type":"next","id":"c","payload":{"data":{"counter":2}}})"));
    two.next();
    two.next();
    two.say(subscribeMessage(u"3"_s, R"({ rooms { name messages { text } } room(name: "none") { name } })"_L1));
    QCOMPARE(two.next().value("payload"_L1), json(R"({"data":{"rooms":[{"name":"tea","messages":[{"text":"hot"}]},
                  {"name":"coffee","messages":[{"text":"no"}]}],"room":null}})"));
    one.say(R"({"type":"complete","id":"c"})"_ba);
    one.say(subscribeMessage(u"done"_s, u"mutation { increment }"_s));
    QCOMPARE(one.next().value("id"_L1), u"done"_s);
}

void tst_GraphqlEndpoint::closes_data()
{
    QTest::addColumn<QList<QByteArray>>("said");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray init = R"({"type":"connection_init"})";
    const QByteArray forever = R"({"type":"subscribe","id":"a","payload":{"query":"subscription { counter }"}})";
    QTest::newRow("no JSON") << QList<QByteArray>{"hello"} << 4400 << "Invalid message received"_ba;
    QTest::newRow("no id") << QList<QByteArray>{init, R"({"type":"subscribe","payload":{"query":"{a}"}})"} << 4400
                           << "Invalid message received"_ba;
    QTest::newRow("no init") << QList<QByteArray>{forever} << 4401 << "Unauthorized"_ba;
    QTest::newRow("two inits") << QList<QByteArray>{init, init} << 4429 << "Too many initialisation requests"_ba;
    QTest::newRow("same id") << QList<QByteArray>{init, forever, forever} << 4409
                             << "Subscriber for a already exists"_ba;
    QTest::newRow("no init in time") << QList<QByteArray>() << 4408 << "Connection initialisation timeout"_ba;
}

void tst_GraphqlEndpoint::closes()
{
    QFETCH(QList<QByteArray>, said);
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    const auto server = startServer(Engine::Native);
    Talker talker(at(*server, u"/graphql"_s), transportWs());
    QVERIFY(talker.isOpen());
    for (const QByteArray &each : std::as_const(said))
        talker.say(each);
    QCOMPARE(int(talker.closeCode()), code);
    QCOMPARE(talker.closeReason(), reason);
}

void tst_GraphqlEndpoint::wantsSubprotocolAndToken()
{
    const auto server = startServer(Engine::Native);
    Talker plain(at(*server, u"/graphql"_s));
    QCOMPARE(plain.closeCode(), 4406);
    Talker wrong(at(*server, u"/graphql?token=t"_s), transportWs());
    QVERIFY(wrong.isOpen());
    wrong.say(R"({"type":"connection_init","payload":{"token":"x"}})"_ba);
    QCOMPARE(wrong.closeCode(), 4403);
    Talker right(at(*server, u"/graphql?token=t"_s), transportWs());
    QVERIFY(right.isOpen());
    right.say(R"({"type":"connection_init","payload":{"token":"t"}})"_ba);
    QCOMPARE(right.next().value("type"_L1), u"connection_ack"_s);
    Target both;
    both.subprotocols = {"graphql-ws", "graphql-transport-ws"};
    Talker second(at(*server, u"/graphql"_s), both);
    QVERIFY(second.isOpen());
    QCOMPARE(second.client().info().subprotocol, u"graphql-transport-ws"_s);
}

void tst_GraphqlEndpoint::tellsItsSchema()
{
    const QByteArray text = graphqlSchemaText();
    for (const GraphqlFieldInfo &field : graphqlFieldTable())
        QVERIFY(text.contains("\n  " + QByteArray(field.name.data())));
    QCOMPARE(text.count("type "), 5);
    QVERIFY(text.contains("  say(room: String!, text: String!, from: String = \"nobody\"): Message!\n"));
}

QTEST_GUILESS_MAIN(tst_GraphqlEndpoint)
#include "tst_graphqlendpoint.moc"
