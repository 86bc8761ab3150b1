// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"
#include "server/harp/harpserver.h"
#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

} // namespace

/// The rehearsed HaRP before an ExApp on Python's websockets.
class tst_RealExApp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void tellsWhoCalls_data();
    void tellsWhoCalls();
    void agreesEndToEnd();
    void ends_data();
    void ends();

private:
    Target target(const QString &path) const;

    std::unique_ptr<Program> m_exapp;
    std::unique_ptr<HarpServer> m_harp;
};

void tst_RealExApp::initTestCase()
{
    QString python;
    for (const QString &path : {u"/usr/bin/python3"_s, u"python3"_s}) {
        if (python.isEmpty() && run(path, {u"-c"_s, u"import websockets"_s}).code == 0)
            python = path;
    }
    if (python.isEmpty())
        QSKIP("no Python with websockets here");
    m_exapp =
        std::make_unique<Program>(python, QStringList{QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/exapp.py")});
    const QByteArray port = m_exapp->nextLine();
    QVERIFY(port.toInt() > 0);
    HarpConfig config;
    config.users = {{.id = u"alice"_s, .appPasswords = {"app-password"}}};
    config.exapps = {{.id = u"board"_s,
                      .version = u"2.1.0"_s,
                      .secret = "s3cret",
                      .target = QUrl(u"http://127.0.0.1:"_s + QString::fromLatin1(port)),
                      .routes = {{.url = u"^/open"_s, .verb = u"GET"_s, .accessLevel = AccessLevel::Public},
                                 {.url = u"^/live$"_s, .verb = u"GET"_s, .accessLevel = AccessLevel::User}}}};
    m_harp = std::make_unique<HarpServer>(HarpServer::Options(), config);
    QVERIFY(m_harp->listen());
}

Target tst_RealExApp::target(const QString &path) const
{
    Target made;
    made.url = QUrl(m_harp->url().toString() + u"/exapps/board"_s + path);
    made.timeout = 10s;
    return made;
}

void tst_RealExApp::tellsWhoCalls_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("user");
    QTest::newRow("nobody") << u"/open/a?b=c%20d"_s << QString();
    QTest::newRow("a user") << u"/live"_s << u"alice"_s;
}

void tst_RealExApp::tellsWhoCalls()
{
    QFETCH(const QString, path);
    QFETCH(const QString, user);
    Target asked = target(path);
    asked.user = user;
    asked.password = u"app-password"_s;
    asked.headers = {{"X-Own-Header", "Kept As It Is"}, {"AUTHORIZATION-APP-API", "forged"}};
    asked.cookies = {{"a", "b"}};
    asked.origin = "https://cloud.invalid";
    Client client(nullptr);
    QList<QByteArray> messages;
    connect(&client, &Client::opened, this, [&](Connection *connection) {
        connect(connection, &Connection::messageReceived, this,
                [&](const Assembled &message) { messages << message.payload.toByteArray(); });
    });
    client.open(asked);
    QTRY_COMPARE_WITH_TIMEOUT(messages.size(), 1, Patience);
    const QJsonObject seen = QJsonDocument::fromJson(messages.constFirst()).object();
    QCOMPARE(seen.value("path"_L1).toString(), path);
    QHash<QString, QStringList> headers;
    for (const QJsonValue &value : seen.value("headers"_L1).toArray()) {
        const QString name = value.toArray().at(0).toString();
        QCOMPARE(name, name.toLower());
        headers[name] << value.toArray().at(1).toString();
    }
    const QByteArray account = user.toUtf8() + ":s3cret";
    QCOMPARE(headers.value(u"authorization-app-api"_s), QStringList{QString::fromLatin1(account.toBase64())});
    QCOMPARE(headers.value(u"ex-app-id"_s), QStringList{u"board"_s});
    QCOMPARE(headers.value(u"ex-app-version"_s), QStringList{u"2.1.0"_s});
    QCOMPARE(headers.value(u"aa-version"_s), QStringList{u"32"_s});
    QCOMPARE(headers.value(u"x-own-header"_s), QStringList{u"Kept As It Is"_s});
    QCOMPARE(headers.value(u"cookie"_s), QStringList{u"a=b"_s});
    QCOMPARE(headers.value(u"origin"_s), QStringList{u"https://cloud.invalid"_s});
    QCOMPARE(headers.contains(u"authorization"_s), !user.isEmpty());
}

/// Deflate and subprotocol are between the two ends; HaRP only passes them on.
void tst_RealExApp::agreesEndToEnd()
{
    Target asked = target(u"/open"_s);
    asked.subprotocols = {"none", "one"};
    Client client(nullptr);
    QList<QByteArray> messages;
    const QByteArray text(100'000, 'x');
    connect(&client, &Client::opened, this, [&](Connection *connection) {
        connect(connection, &Connection::messageReceived, this,
                [&](const Assembled &message) { messages << message.payload.toByteArray(); });
        connection->sendText(text);
        connection->sendBinary(QByteArray::fromHex("00ff"));
    });
    client.open(asked);
    QTRY_COMPARE_WITH_TIMEOUT(messages.size(), 3, Patience);
    QVERIFY(client.deflate().has_value());
    QCOMPARE(client.info().subprotocol, u"one"_s);
    QCOMPARE(messages.at(1), text);
    QCOMPARE(messages.at(2), QByteArray::fromHex("00ff"));
    QVERIFY(client.connection()->counters().deflatedIn < text.size() / 10);
}

void tst_RealExApp::ends_data()
{
    QTest::addColumn<QByteArray>("say");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("closes") << "close"_ba << 4001 << "bye"_ba;
    QTest::newRow("aborts") << "abort"_ba << 1006 << ""_ba;
}

void tst_RealExApp::ends()
{
    QFETCH(const QByteArray, say);
    QFETCH(const int, code);
    QFETCH(const QByteArray, reason);
    Client client(nullptr);
    const QSignalSpy closed(&client, &Client::closed);
    connect(&client, &Client::opened, this, [&say](Connection *connection) { connection->sendText(say); });
    client.open(target(u"/open"_s));
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, Patience);
    const auto end = closed.first().first().value<ConnectionEnd>();
    QCOMPARE(int(end.code), code);
    QCOMPARE(end.reason, reason);
    QTRY_COMPARE_WITH_TIMEOUT(m_harp->connectionCount(), 0, Patience);
}

QTEST_GUILESS_MAIN(tst_RealExApp)
#include "tst_realexapp.moc"
