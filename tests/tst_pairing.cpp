// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/pairing.h"

#include "support/playing.h"
#include "support/talkingserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

using Talk = QList<std::pair<char, QByteArray>>; ///< 'c' or 's' and a text; a capital: binary

/// The keys of what the server says.
std::vector<quint64> keysOf(const Talk &talk, const DecoderClues &clues = {})
{
    Pairing pairing(clues);
    std::vector<quint64> keys;
    for (const auto &[side, message] : talk) {
        const bool isClient = side == 'c' || side == 'C';
        const quint64 key = pairing.keyOf(isClient ? Role::Client : Role::Server, {side >= 'a', message});
        if (!isClient)
            keys.push_back(key);
    }
    return keys;
}

/// Three calls at once, and their answers.
QByteArray threeCalls(const TalkingServer &server, const QByteArray &more = {})
{
    QByteArray yaml =
        "scenario: 1\nactors: {a: {url: '" + server.url().toEncoded() + "'}}\n" + more + "steps:\n  - connect: a\n";
    for (const char *const id : {"1", "2", "3"})
        yaml += "  - send: a\n    json: '{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray(id) + ",\"method\":\"get\"}'\n";
    for (const char *const id : {"1", "2", "3"})
        yaml += "  - expect: a\n    json: '{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray(id)
            + ",\"result\":{\"kind\":\"item\",\"name\":\"number " + id + "\"}}'\n    within: 500ms\n";
    return yaml + "  - close: a\n    code: 1000\n";
}

} // namespace

/// Messages are paired by what their protocol says belongs together.
class tst_Pairing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void keys_data();
    void keys();
    void decidesOverShape_data();
    void decidesOverShape();
};

void tst_Pairing::keys_data()
{
    QTest::addColumn<Talk>("one");
    QTest::addColumn<Talk>("other");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("areEqual"); // the last message's keys, and there are any
    const auto row = [](const char *name, const Talk &one, const Talk &other, bool areEqual, const QString &url = {}) {
        QTest::newRow(name) << one << other << url << areEqual;
    };
    const QString io = u"ws://h/socket.io/?EIO=4&transport=websocket"_s;
    const Talk asked{{'c', R"({"jsonrpc":"2.0","id":7,"method":"get"})"}};
    row("JSON-RPC, another result", asked + Talk{{'s', R"({"jsonrpc":"2.0","id":7,"result":1})"}},
        asked + Talk{{'s', R"({"jsonrpc":"2.0","id":7,"result":[2]})"}}, true);
    row("JSON-RPC, a result and an error", asked + Talk{{'s', R"({"jsonrpc":"2.0","id":7,"result":1})"}},
        asked + Talk{{'s', R"({"jsonrpc":"2.0","id":7,"error":{"code":1}})"}}, true);
    row("JSON-RPC, another id", asked + Talk{{'s', R"({"jsonrpc":"2.0","id":7,"result":1})"}},
        asked + Talk{{'s', R"({"jsonrpc":"2.0","id":8,"result":1})"}}, false);
    row("JSON-RPC, a number and a text", asked + Talk{{'s', R"({"jsonrpc":"2.0","id":7,"result":1})"}},
        asked + Talk{{'s', R"({"jsonrpc":"2.0","id":"7","result":1})"}}, false);
    row("JSON-RPC, an answer and a request of one id", asked + Talk{{'s', R"({"jsonrpc":"2.0","id":7,"result":1})"}},
        asked + Talk{{'s', R"({"jsonrpc":"2.0","id":7,"method":"get"})"}}, false);
    row("JSON-RPC, requests of another method", {{'s', R"({"jsonrpc":"2.0","id":7,"method":"get"})"}},
        {{'s', R"({"jsonrpc":"2.0","id":7,"method":"set"})"}}, false);
    row("Socket.IO, another answer", {{'s', R"(431["a"])"}}, {{'s', R"(431[{"b":2}])"}}, true, io);
    row("Socket.IO, another ack id", {{'s', R"(431["a"])"}}, {{'s', R"(432["a"])"}}, false, io);
    row("Socket.IO, another namespace", {{'s', R"(43/x,1["a"])"}}, {{'s', R"(43/y,1["a"])"}}, false, io);
    row("Socket.IO, an answer with an attachment", {{'s', R"(461-5[{"_placeholder":true,"num":0}])"}, {'S', "abc"}},
        {{'s', R"(461-5[{"_placeholder":true,"num":0}])"}, {'S', "x"}}, true, io);
    row("Engine.IO, probe", {{'c', "2probe"}, {'s', "3probe"}}, {{'c', "2probe"}, {'s', "3probe"}}, true, io);
    row("events without ids have none", {{'s', R"(42["a"])"}}, {{'s', R"(42["a"])"}}, false, io);
    row("plain JSON has none", {{'s', R"({"id":1})"}}, {{'s', R"({"id":1})"}}, false);
    row("an id without a value has none",
        {{'s', "{\"jsonrpc\":\"2.0\",\"id\":\"\xee\x80\x80id\xee\x80\x81\",\"result\":1}"}},
        {{'s', "{\"jsonrpc\":\"2.0\",\"id\":\"\xee\x80\x80id\xee\x80\x81\",\"result\":1}"}}, false);
}

void tst_Pairing::keys()
{
    QFETCH(Talk, one);
    QFETCH(Talk, other);
    QFETCH(QString, url);
    QFETCH(bool, areEqual);
    const DecoderClues clues{.url = QUrl(url), .subprotocol = {}};
    const quint64 left = keysOf(one, clues).back();
    const quint64 right = keysOf(other, clues).back();
    QCOMPARE(left != 0 && left == right, areEqual);
}

void tst_Pairing::decidesOverShape_data()
{
    QTest::addColumn<QList<int>>("order"); // of the answers; negative: with an error, 0: a stranger
    QTest::addColumn<QByteArray>("more");  // of the scenario
    QTest::addColumn<QStringList>("differences");
    const QByteArray anyOrder = "compare: {order: any}\n";
    QTest::newRow("in order") << QList<int>{1, 2, 3} << QByteArray() << QStringList();
    QTest::newRow("in another order") << QList<int>{3, 1, 2} << QByteArray() << QStringList{u"reordered"_s};
    QTest::newRow("any order") << QList<int>{3, 1, 2} << anyOrder << QStringList();
    QTest::newRow("one answered otherwise")
        << QList<int>{1, -2, 3} << QByteArray() << QStringList{u"changed $.result"_s};
    QTest::newRow("one answered otherwise, in another order")
        << QList<int>{3, -2, 1} << anyOrder << QStringList{u"changed $.result"_s};
    QTest::newRow("all answered otherwise, in another order")
        << QList<int>{-3, -1, -2} << anyOrder << QStringList(3, u"changed $.result"_s);
    QTest::newRow("one is lost") << QList<int>{3, 1} << anyOrder << QStringList{u"missing"_s};
    QTest::newRow("one is lost and one is otherwise")
        << QList<int>{-3, 1} << anyOrder << QStringList({u"missing"_s, u"changed $.result"_s});
    QTest::newRow("one came twice") << QList<int>{1, 2, 2, 3} << QByteArray() << QStringList{u"extra"_s};
    QTest::newRow("a stranger") << QList<int>{1, 0, 2, 3} << QByteArray() << QStringList{u"extra"_s};
    // The protocol knows better than a key that says that all are one.
    QTest::newRow("the decoder's key before the scenario's")
        << QList<int>{3, -2, 1} << "compare: {order: any, key: $.jsonrpc}\n"_ba << QStringList{u"changed $.result"_s};
}

void tst_Pairing::decidesOverShape()
{
    QFETCH(QList<int>, order);
    QFETCH(QByteArray, more);
    QFETCH(QStringList, differences);
    TalkingServer server;
    int asked = 0;
    server.said = [&](Connection *connection, const QByteArray &, bool) {
        if (++asked < 3)
            return;
        for (const int each : order) {
            const QByteArray id = QByteArray::number(std::abs(each));
            // All errors are alike, and the names of the others nearly, so that only the id tells which is which.
            connection->sendText(each == 0 ? R"({"jsonrpc":"2.0","method":"news"})"_ba
                                           : "{\"jsonrpc\":\"2.0\",\"id\":" + id
                                         + (each < 0
                                                ? ",\"error\":{\"code\":-32000,\"message\":\"busy\"}}"
                                                : ",\"result\":{\"kind\":\"item\",\"name\":\"number " + id + "\"}}"));
        }
    };
    const ReplayResult result = played(threeCalls(server, more));
    QVERIFY2(!result.error, textOf(result).constData());
    QVERIFY2(differencesOf(result) == differences, textOf(result).constData());
}

QTEST_GUILESS_MAIN(tst_Pairing)
#include "tst_pairing.moc"
