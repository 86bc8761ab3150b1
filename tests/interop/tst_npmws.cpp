// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr auto Modes = {"off", "on", "fresh", "small"};

QJsonObject end(int code, const QString &reason)
{
    return {{u"code"_s, code}, {u"reason"_s, reason}};
}

QJsonObject with(QJsonObject object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// npm ws as a server.
class Peer : public Program {
public:
    explicit Peer(const QString &mode)
        : Program(u"node"_s, {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/wsserver.mjs"), mode})
        , m_url(QString::fromUtf8(nextLine()))
    {
    }
    QString url(const QString &path) const { return m_url + path; }

private:
    const QString m_url;
};

} // namespace

/// Our native server and our client against npm ws, with permessage-deflate off, on, without context takeover and with
/// small windows.
class tst_NpmWs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void server_data();
    void server();
    void client_data();
    void client();
    void clientIsRefused();
    void clientIsLeft();
};

void tst_NpmWs::initTestCase()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("no node here");
    if (!QFile::exists(QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/wsclient.mjs").section(u'/', 0, -2)
                       + u"/node_modules/ws/package.json"_s))
        QSKIP("npm ws is not installed: run \"npm ci\" in tests/interop");
}

void tst_NpmWs::server_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QJsonObject>("result");
    for (const char *mode : Modes) {
        const auto row = [mode](const char *scene, const QJsonObject &result) {
            QTest::addRow("%s, deflate %s", scene, mode)
                << QString::fromLatin1(scene) << QString::fromLatin1(mode) << result;
        };
        const bool deflate = qstrcmp(mode, "off") != 0;
        const QJsonObject echoed = with({{u"same"_s, true}, {u"deflate"_s, deflate}}, end(1000, u"done"_s));
        row("lengths", echoed);
        row("many", echoed);
        row("fragments", {{u"text"_s, u"in three parts"_s}, {u"binary"_s, u"00ff"_s}, {u"code"_s, 1005}});
        row("ping", with({{u"pong"_s, u"are you there?"_s}}, end(4001, u"bye"_s)));
        row("closed", end(1013, u"full"_s));
        row("refused", {{u"status"_s, 429}, {u"body"_s, u"Slow down."_s}});
        row("group",
            {{u"toSecond"_s, u"hello"_s},
             {u"toFirst"_s,
              QJsonArray{uR"({"event":"join","group":"a","members":1})"_s,
                         uR"({"event":"join","group":"a","members":2})"_s, u"hello"_s,
                         uR"({"event":"leave","group":"a","members":1})"_s}}});
        row("flood", with({{u"count"_s, 20000}, {u"first"_s, u"1.."_s}}, end(1000, u""_s)));
        row("sink", {{u"messages"_s, 1000}, {u"bytes"_s, 10000}});
    }
}

void tst_NpmWs::server()
{
    QFETCH(QString, scene);
    QFETCH(QString, mode);
    QFETCH(QJsonObject, result);
    const ServingProgram server;
    const Outcome seen = run(
        u"node"_s, {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/wsclient.mjs"), scene, mode, server.url({})});
    QVERIFY2(seen.code == 0, seen.err.constData());
    QCOMPARE(QJsonDocument::fromJson(seen.out).object(), result);
}

void tst_NpmWs::client_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QStringList>("arguments"); // the first: the path
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<int>("closeCode");
    QByteArray many;
    for (int i = 0; i < 3000; ++i)
        many +=
            "{\"id\":" + QByteArray::number(i) + R"(,"text":")" + QByteArray("again and ").repeated(i % 40) + "\"}\n";
    for (const char *mode : Modes) {
        const auto row = [mode](const char *name, const QStringList &arguments, const QByteArray &out, int closeCode) {
            QTest::addRow("%s, deflate %s", name, mode) << QString::fromLatin1(mode) << arguments << out << closeCode;
        };
        const QString longText(50000, u'é');
        row("echo",
            {u"/echo"_s, u"--send"_s, u"grüß dich"_s, u"--send"_s, u""_s, u"--send-binary"_s, u"00fe"_s, u"--send"_s,
             longText, u"--expect"_s, u"4"_s, u"--close"_s, u"4001:bye"_s},
            QString(u"grüß dich\n\n0x00fe\n"_s + longText + u'\n').toUtf8(), 4001);
        row("fragments", {u"/fragments"_s, u"--wait"_s, u"30"_s}, "in two\n", 1000);
        row("close", {u"/close"_s, u"--wait"_s, u"30"_s}, "", 4005);
        row("ping", {u"/ping"_s, u"--wait"_s, u"30"_s}, "pong who?\n", 1000);
        row("many", {u"/many"_s, u"--wait"_s, u"30"_s}, many, 1000);
    }
}

void tst_NpmWs::client()
{
    QFETCH(QString, mode);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, out);
    QFETCH(int, closeCode);
    const Peer peer(mode);
    arguments.first() = peer.url(arguments.first());
    const Outcome plain = runPlectrum(QStringList{u"connect"_s} + arguments);
    QVERIFY2(plain.code == 0, plain.err.constData());
    QVERIFY(plain.out == out);
    QCOMPARE(plain.err.contains("deflate"), mode != "off"_L1);

    const Outcome json = runPlectrum(
        QStringList{u"--json"_s, u"connect"_s, u"--subprotocol"_s, u"a"_s, u"--subprotocol"_s, u"b"_s} + arguments);
    QCOMPARE(json.code, 0);
    const QJsonObject open = json.event(u"open"_s);
    QCOMPARE(open.value("subprotocol"_L1).toString(), u"b"_s);
    const QJsonObject deflate = open.value("deflate"_L1).toObject();
    QCOMPARE(deflate.value("serverMaxWindowBits"_L1).toInt(), mode == "off"_L1 ? 0 : mode == "small"_L1 ? 9 : 15);
    QCOMPARE(deflate.value("clientNoContextTakeover"_L1).toBool(), mode == "fresh"_L1);
    const QJsonObject closed = json.event(u"closed"_s);
    QCOMPARE(closed.value("cause"_L1).toString(), u"closed"_s);
    QCOMPARE(closed.value("code"_L1).toInt(), closeCode);
    QVERIFY(json.event(u"violation"_s).isEmpty());
}

void tst_NpmWs::clientIsRefused()
{
    const Peer peer(u"on"_s);
    const Outcome refused = runPlectrum({u"--json"_s, u"connect"_s, peer.url(u"/private"_s)});
    QCOMPARE(refused.code, 3);
    const QJsonObject event = refused.event(u"refused"_s);
    QCOMPARE(event.value("status"_L1).toInt(), 403);
    QCOMPARE(event.value("body"_L1).toString(), u"no!\n"_s);
    QCOMPARE(event.value("headers"_L1).toArray().first().toObject(),
             (QJsonObject{{u"name"_s, u"X-Reason"_s}, {u"value"_s, u"/private"_s}}));
}

void tst_NpmWs::clientIsLeft()
{
    const Peer peer(u"on"_s);
    const Outcome left = runPlectrum({u"--json"_s, u"connect"_s, peer.url(u"/vanish"_s), u"--wait"_s, u"30"_s});
    QCOMPARE(left.code, 3);
    const QJsonObject closed = left.event(u"closed"_s);
    QCOMPARE(closed.value("code"_L1).toInt(), 1006);
    QVERIFY(!closed.contains("closedBy"_L1));
}

QTEST_GUILESS_MAIN(tst_NpmWs)
#include "tst_npmws.moc"
