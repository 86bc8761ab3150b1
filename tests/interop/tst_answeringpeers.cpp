// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// Of the messages that came: text, or bytes in hex.
QByteArrayList messagesOf(const Outcome &outcome)
{
    QByteArrayList messages;
    for (const QJsonObject &line : outcome.json()) {
        if (line[u"event"_s] == u"message"_s)
            messages << (line.contains(u"text"_s)
                             ? line[u"text"_s].toString().toUtf8()
                             : QByteArray::fromBase64(line[u"base64"_s].toString().toLatin1()).toHex());
    }
    return messages;
}

} // namespace

/// Automatic answers and composed messages against npm socket.io, graphql-ws, aedes, socketcluster and a STOMP broker,
/// all of them impatient.
class tst_AnsweringPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void staysConnected_data();
    void staysConnected();
    void isClosedOtherwise_data();
    void isClosedOtherwise();
    void composes_data();
    void composes();
    void waitsForTheHandshake();
    void isNotSaidTwice();
    void refuses();

private:
    QStringList connectTo(const QString &server, const QStringList &options) const
    {
        QStringList all{u"--json"_s, u"connect"_s, m_urls[server].toString()};
        if (server == "mqtt"_L1)
            all << u"--subprotocol"_s << u"mqtt"_s;
        if (server == "graphql"_L1)
            all << u"--subprotocol"_s << u"graphql-transport-ws"_s;
        if (server == "stomp"_L1)
            all << u"--subprotocol"_s << u"v12.stomp"_s;
        return all + options;
    }

    std::unique_ptr<Program> m_peers;
    QJsonObject m_urls;
    QTemporaryDir m_folder;
};

void tst_AnsweringPeers::initTestCase()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("no node here");
    const QString script = QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/answering.mjs");
    if (!QFile::exists(script.section(u'/', 0, -2) + u"/node_modules/socket.io/package.json"_s))
        QSKIP("npm socket.io is not installed: run \"npm ci\" in tests/interop");
    m_peers = std::make_unique<Program>(u"node"_s, QStringList{script});
    m_urls = QJsonDocument::fromJson(m_peers->nextLine()).object();
    QVERIFY(m_urls.contains(u"socketio"_s));
}

void tst_AnsweringPeers::staysConnected_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("said"); // at least
    QTest::newRow("socketio") << u"socketio"_s << QStringList() << 4;
    QTest::newRow("graphql") << u"graphql"_s << QStringList() << 1;
    QTest::newRow("mqtt") << u"mqtt"_s << QStringList{u"--opening"_s, u"keep-alive=1"_s} << 3;
    QTest::newRow("socketcluster") << u"socketcluster"_s << QStringList() << 4;
    QTest::newRow("stomp") << u"stomp"_s
                           << QStringList{u"--protocol"_s, u"stomp"_s, u"--opening"_s, u"heart-beat=300,0"_s} << 1;
}

/// Past every timeout of the server, and each row says who sent it.
void tst_AnsweringPeers::staysConnected()
{
    QFETCH(const QString, server);
    QFETCH(const QStringList, options);
    QFETCH(const int, said);
    if (!m_urls.contains(server))
        QSKIP("its npm package is not installed");
    const QString file = m_folder.filePath(server + u".plectrum"_s);
    const Outcome outcome =
        runPlectrum(connectTo(server, options + QStringList{u"--wait"_s, u"4"_s, u"--record"_s, file}));
    QVERIFY2(outcome.code == 0, (outcome.out + outcome.err).constData());
    QCOMPARE(outcome.event(u"closed"_s)[u"code"_s].toInt(), 1000);
    const auto lines = outcome.json();
    const auto sent = std::ranges::count_if(
        lines, [](const QJsonObject &line) { return line[u"event"_s] == u"sent"_s && line[u"by"_s] == u"plectrum"_s; });
    QVERIFY2(sent >= said, outcome.out.constData());
    const Outcome rows = runPlectrum(
        {u"show"_s, file, u"--count"_s, u"--filter"_s, u"dir == out and note contains \"sent by Plectrum\""_s});
    QCOMPARE(rows.out.trimmed().toLongLong(), qint64(sent));
    const Outcome shown = runPlectrum({u"--json"_s, u"show"_s, file});
    const auto records = shown.json();
    QCOMPARE(
        std::ranges::count_if(records, [](const QJsonObject &row) { return row[u"note"_s] == u"sent by Plectrum"_s; }),
        sent);
}

/// Those that do not wait for ever for a client that says nothing.
void tst_AnsweringPeers::isClosedOtherwise_data()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("socketio") << u"socketio"_s;
    QTest::newRow("graphql") << u"graphql"_s;
    QTest::newRow("mqtt") << u"mqtt"_s;
    QTest::newRow("socketcluster") << u"socketcluster"_s;
}

void tst_AnsweringPeers::isClosedOtherwise()
{
    QFETCH(const QString, server);
    if (!m_urls.contains(server))
        QSKIP("its npm package is not installed");
    const Outcome outcome = runPlectrum(connectTo(server, {u"--protocol"_s, u"none"_s, u"--wait"_s, u"10"_s}));
    QVERIFY(outcome.event(u"sent"_s).isEmpty());
    const QJsonObject closed = outcome.event(u"closed"_s);
    QVERIFY2(closed[u"code"_s].toInt() != 1000 || closed[u"closedBy"_s] == u"server"_s, outcome.out.constData());
}

void tst_AnsweringPeers::composes_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("orders");
    QTest::addColumn<QByteArray>("answer"); // in one of the messages that come
    QTest::newRow("an event and its ack")
        << u"socketio"_s << QStringList{u"socketio.emit event=add args=[20, 22] ack=true"_s} << "431[42]"_ba;
    QTest::newRow("an event") << u"socketio"_s << QStringList{u"socketio.emit event=shout args=[\"hé\"]"_s}
                              << R"(42["shouted","HÉ"])"_ba;
    QTest::newRow("a query") << u"graphql"_s << QStringList{u"graphql-transport-ws.subscribe query=\"{ hello }\""_s}
                             << R"("payload":{"data":{"hello":"world"}})"_ba;
    QTest::newRow("a subscription")
        << u"graphql"_s << QStringList{u"graphql-transport-ws.subscribe query=\"subscription { ticks }\" id=9"_s}
        << R"({"id":"9","type":"complete"})"_ba;
    QTest::newRow("a topic") << u"mqtt"_s
                             << QStringList{u"mqtt.subscribe topic=a/+ qos=1"_s,
                                            u"mqtt.publish topic=a/b payload=hello qos=1"_s}
                             << QByteArray("a/bhello").toHex().replace("68656c6c6f", ""); // the id stands between
    QTest::newRow("a procedure") << u"socketcluster"_s << QStringList{u"socketcluster.invoke event=add data=[1,2]"_s}
                                 << R"({"rid":1,"data":3})"_ba;
    QTest::newRow("a channel") << u"socketcluster"_s
                               << QStringList{u"socketcluster.subscribe channel=news"_s,
                                              u"socketcluster.publish channel=news data={\"a\":1}"_s}
                               << R"({"event":"#publish","data":{"channel":"news","data":{"a":1}}})"_ba;
    QTest::newRow("a destination") << u"stomp"_s
                                   << QStringList{u"stomp.subscribe destination=/topic/answer"_s,
                                                  u"stomp.send destination=/topic/ask body=\"hello you\""_s}
                                   << "HELLO YOU"_ba;
}

void tst_AnsweringPeers::composes()
{
    QFETCH(const QString, server);
    QFETCH(const QStringList, orders);
    QFETCH(const QByteArray, answer);
    if (!m_urls.contains(server))
        QSKIP("its npm package is not installed");
    QStringList options{u"--wait"_s, u"1.5"_s};
    if (server == "stomp"_L1)
        options << u"--protocol"_s << u"stomp"_s;
    for (const QString &order : orders)
        options << u"--compose"_s << order;
    const Outcome outcome = runPlectrum(connectTo(server, options));
    QVERIFY2(outcome.code == 0, (outcome.out + outcome.err).constData());
    const QByteArrayList messages = messagesOf(outcome);
    QVERIFY2(std::ranges::any_of(messages, [&answer](const QByteArray &each) { return each.contains(answer); }),
             (outcome.out + outcome.err).constData());
}

/// What is sent before the server has taken the handshake would be its end.
void tst_AnsweringPeers::waitsForTheHandshake()
{
    const Outcome outcome = runPlectrum(connectTo(u"socketio"_s,
                                                  {u"--opening"_s, u"auth={\"token\": \"SECRET\"}"_s, u"--wait"_s,
                                                   u"1"_s, u"--send"_s, u"42[\"shout\",\"a\"]"_s}));
    QCOMPARE(outcome.code, 0);
    const QByteArrayList messages = messagesOf(outcome);
    QVERIFY2(messages.contains(R"(42["shouted","A"])"), outcome.out.constData());
    QVERIFY(messages.contains(R"(42["welcome",{"auth":{"token":"SECRET"}}])"));
    for (const QJsonObject &line : outcome.json()) {
        if (line[u"event"_s] == u"sent"_s)
            QVERIFY(!line[u"text"_s].toString().contains(u"SECRET"_s));
    }
}

void tst_AnsweringPeers::isNotSaidTwice()
{
    const Outcome outcome = runPlectrum(connectTo(u"socketio"_s, {u"--wait"_s, u"1"_s, u"--send"_s, u"40"_s}));
    QCOMPARE(outcome.code, 0);
    const QByteArrayList messages = messagesOf(outcome);
    QCOMPARE(std::ranges::count_if(messages, [](const QByteArray &each) { return each.startsWith("40{"); }), 1);
    for (const QJsonObject &line : outcome.json()) {
        if (line[u"event"_s] == u"sent"_s)
            QCOMPARE(line[u"text"_s].toString(), u"3"_s);
    }
}

void tst_AnsweringPeers::refuses()
{
    const auto complaint = [this](const QStringList &options) {
        const Outcome outcome = runPlectrum(connectTo(u"socketio"_s, options));
        return outcome.code == 2 ? outcome.err : "code " + QByteArray::number(outcome.code);
    };
    QVERIFY(complaint({u"--protocol"_s, u"gopher"_s}).contains("gopher"));
    QVERIFY(
        complaint({u"--protocol"_s, u"mqtt"_s, u"--opening"_s, u"realm=x"_s}).contains("realm is none of its fields"));
    QVERIFY(complaint({u"--opening"_s, u"realm"_s}).contains("NAME=VALUE"));
    QVERIFY(complaint({u"--compose"_s, u"socketio.emit"_s}).contains("event is missing"));
    QVERIFY(complaint({u"--compose"_s, u"nonsense"_s}).contains("no message is called nonsense"));
}

QTEST_GUILESS_MAIN(tst_AnsweringPeers)
#include "tst_answeringpeers.moc"
