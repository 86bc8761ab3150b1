// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/jsonrpc/jsonrpcendpoint.h"
#include "support/servers.h"
#include "support/talker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_JsonRpcEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    /// The examples of the specification, §7, and what else may come.
    void answers_data();
    void answers();
    void saysNothingToNotifications();
    void answersInAnyOrder_data() { addEngines(); }
    void answersInAnyOrder();
    void publishes();
    void callsBack();
};

void tst_JsonRpcEndpoint::answers_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("positional") << R"({"jsonrpc": "2.0", "method": "subtract", "params": [42, 23], "id": 1})"_ba
                                << R"({"jsonrpc": "2.0", "result": 19, "id": 1})"_ba;
    QTest::newRow("named")
        << R"({"jsonrpc": "2.0", "method": "subtract", "params": {"subtrahend": 23, "minuend": 42}, "id": 3})"_ba
        << R"({"jsonrpc": "2.0", "result": 19, "id": 3})"_ba;
    QTest::newRow("no such method") << R"({"jsonrpc": "2.0", "method": "foobar", "id": "1"})"_ba
                                    << R"({"jsonrpc": "2.0", "error": {"code": -32601, "message":
                                        "Method not found"}, "id": "1"})"_ba;
    QTest::newRow("no JSON") << R"({"jsonrpc": "2.0", "method": "foobar, "params": "bar", "baz])"_ba
                             << R"({"jsonrpc": "2.0", "error": {"code": -32700, "message": "Parse error"},
                                 "id": null})"_ba;
    QTest::newRow("method is a number") << R"({"jsonrpc": "2.0", "method": 1, "params": "bar"})"_ba
                                        << R"({"jsonrpc": "2.0", "error": {"code": -32600, "message":
                                            "Invalid Request"}, "id": null})"_ba;
    QTest::newRow("lone value") << "1"_ba
                                << R"({"jsonrpc": "2.0", "error": {"code": -32600, "message":
                                    "Invalid Request"}, "id": null})"_ba;
    QTest::newRow("empty array") << "[]"_ba
                                 << R"({"jsonrpc": "2.0", "error": {"code": -32600, "message":
                                     "Invalid Request"}, "id": null})"_ba;
    QTest::newRow("invalid batch") << "[1,2]"_ba
                                   << R"([{"jsonrpc": "2.0", "error": {"code": -32600, "message":
        "Invalid Request"}, "id": null}, {"jsonrpc": "2.0", "error": {"code": -32600, "message":
        "Invalid Request"}, "id": null}])"_ba;
    QTest::newRow("batch") << R"([{"jsonrpc": "2.0", "method": "sum", "params": [1,2,4], "id": "1"},
        {"jsonrpc": "2.0", "method": "notify_hello", "params": [7]},
        {"jsonrpc": "2.0", "method": "subtract", "params": [42,23], "id": "2"}, {"foo": "boo"},
        {"jsonrpc": "2.0", "method": "foo.get", "params": {"name": "myself"}, "id": "5"},
        {"jsonrpc": "2.0", "method": "get_data", "id": "9"}])"_ba
                           << R"([{"jsonrpc": "2.0", "result": 7, "id": "1"},
        {"jsonrpc": "2.0", "result": 19, "id": "2"},
        {"jsonrpc": "2.0", "error": {"code": -32600, "message": "Invalid Request"}, "id": null},
        {"jsonrpc": "2.0", "error": {"code": -32601, "message": "Method not found"}, "id": "5"},
        {"jsonrpc": "2.0", "result": ["hello", 5], "id": "9"}])"_ba;
    QTest::newRow("no version") << R"({"method": "sum", "params": [1], "id": 5})"_ba
                                << R"({"jsonrpc": "2.0", "error": {"code": -32600, "message":
                                    "Invalid Request"}, "id": 5})"_ba;
    QTest::newRow("id is an object") << R"({"jsonrpc": "2.0", "method": "sum", "id": {}})"_ba
                                     << R"({"jsonrpc": "2.0", "error": {"code": -32600, "message":
                                         "Invalid Request"}, "id": null})"_ba;
    QTest::newRow("big id") << R"({"jsonrpc": "2.0", "method": "echo", "id": 9007199254740993})"_ba
                            << R"({"jsonrpc": "2.0", "result": null, "id": 9007199254740993})"_ba;
    QTest::newRow("wrong params") << R"({"jsonrpc": "2.0", "method": "subtract", "params": ["a"], "id": 1})"_ba
                                  << R"({"jsonrpc": "2.0", "error": {"code": -32602, "message": "Invalid params",
                                      "data": "subtract wants two numbers: minuend, subtrahend"}, "id": 1})"_ba;
    QTest::newRow("fails") << R"({"jsonrpc": "2.0", "method": "fail", "params": [7, "no", [1]], "id": 1})"_ba
                           << R"({"jsonrpc": "2.0", "error": {"code": 7, "message": "no", "data": [1]},
                               "id": 1})"_ba;
}

void tst_JsonRpcEndpoint::answers()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, answer);
    const auto server = startServer(Engine::Native);
    Talker talker(at(*server, u"/jsonrpc"_s));
    QVERIFY(talker.isOpen());
    talker.say(asked);
    QCOMPARE(QJsonDocument::fromJson(talker.nextText()), QJsonDocument::fromJson(answer));
}

void tst_JsonRpcEndpoint::saysNothingToNotifications()
{
    const auto server = startServer(Engine::Native);
    Talker talker(at(*server, u"/jsonrpc"_s));
    QVERIFY(talker.isOpen());
    talker.say(R"({"jsonrpc": "2.0", "method": "sum", "params": [1]})"_ba);
    talker.say(R"([{"jsonrpc": "2.0", "method": "sum"}, {"jsonrpc": "2.0", "method": "foobar"}])"_ba);
    talker.say(R"({"jsonrpc": "2.0", "result": 1, "id": 77})"_ba);
    talker.say(R"({"jsonrpc": "2.0", "method": "sum", "params": [2], "id": 1})"_ba);
    QCOMPARE(talker.next().value("result"_L1).toInt(), 2);
    QCOMPARE(talker.unheard(), 0);
}

void tst_JsonRpcEndpoint::answersInAnyOrder()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    Talker talker(at(*server, u"/jsonrpc"_s));
    QVERIFY(talker.isOpen());
    talker.say(R"({"jsonrpc": "2.0", "method": "sleep", "params": [200], "id": "slow"})"_ba);
    talker.say(R"({"jsonrpc": "2.0", "method": "sleep", "params": [0], "id": "quick"})"_ba);
    QCOMPARE(talker.next().value("id"_L1), u"quick"_s);
    QCOMPARE(talker.next().value("id"_L1), u"slow"_s);
    talker.say(R"([{"jsonrpc": "2.0", "method": "sleep", "params": [20], "id": 1},
                   {"jsonrpc": "2.0", "method": "sum", "params": [], "id": 2}])"_ba);
    QCOMPARE(QJsonDocument::fromJson(talker.nextText()).array().size(), 2);
}

void tst_JsonRpcEndpoint::publishes()
{
    const auto server = startServer(Engine::Native);
    Talker one(at(*server, u"/jsonrpc"_s));
    Talker two(at(*server, u"/jsonrpc"_s));
    QVERIFY(one.isOpen() && two.isOpen());
    one.say(R"({"jsonrpc": "2.0", "method": "subscribe", "params": ["news"], "id": 1})"_ba);
    QCOMPARE(one.next().value("result"_L1), true);
    two.say(R"({"jsonrpc": "2.0", "method": "publish", "params": ["news", {"a": 1}], "id": 1})"_ba);
    QCOMPARE(two.next().value("result"_L1)["receivers"_L1], 1);
    const QJsonObject told = one.next();
    QCOMPARE(told.value("method"_L1), u"message"_s);
    QVERIFY(!told.contains("id"_L1));
    QCOMPARE(told.value("params"_L1)["data"_L1]["a"_L1], 1);
    one.say(R"({"jsonrpc": "2.0", "method": "unsubscribe", "params": {"channel": "news"}, "id": 2})"_ba);
    one.next();
    two.say(R"({"jsonrpc": "2.0", "method": "publish", "params": ["news"], "id": 2})"_ba);
    QCOMPARE(two.next().value("result"_L1)["receivers"_L1], 0);
}

void tst_JsonRpcEndpoint::callsBack()
{
    const auto server = startServer(Engine::Native);
    Talker talker(at(*server, u"/jsonrpc"_s));
    QVERIFY(talker.isOpen());
    talker.say(R"({"jsonrpc": "2.0", "method": "call", "params": ["where", [1]], "id": "mine"})"_ba);
    const QJsonObject asked = talker.next();
    QCOMPARE(asked.value("method"_L1), u"where"_s);
    talker.say(QJsonObject{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, asked.value("id"_L1)}, {u"result"_s, u"here"_s}});
    const QJsonObject answer = talker.next();
    QCOMPARE(answer.value("id"_L1), u"mine"_s);
    QCOMPARE(answer.value("result"_L1), u"here"_s);
    talker.say(R"({"jsonrpc": "2.0", "method": "call", "params": ["where"], "id": 2})"_ba);
    talker.say(QJsonObject{{u"jsonrpc"_s, u"2.0"_s},
                           {u"id"_s, talker.next().value("id"_L1)},
                           {u"error"_s, QJsonObject{{u"code"_s, 5}, {u"message"_s, u"lost"_s}}}});
    QCOMPARE(talker.next().value("error"_L1)["message"_L1], u"lost"_s);
    talker.say(R"({"jsonrpc": "2.0", "method": "methods", "id": 3})"_ba);
    QCOMPARE(talker.next().value("result"_L1).toArray().size(), qsizetype(jsonRpcMethodTable().size()));
}

QTEST_GUILESS_MAIN(tst_JsonRpcEndpoint)
#include "tst_jsonrpcendpoint.moc"
