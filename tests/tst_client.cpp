// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"
#include "support/scriptedpeer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <chrono>

using namespace plectrum;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 10000;

Target targetOf(const QUrl &url)
{
    Target target;
    target.url = url;
    target.timeout = 5s;
    return target;
}

} // namespace

class tst_Client : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void asksAsTold();
    void negotiates();
    void cancels();
    void opensAgainWhileOpen();
    void reconnects();
    void neverAfter4xx();
    void tunnelsThroughProxy();
};

void tst_Client::asksAsTold()
{
    const ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Target target = targetOf(QUrl(u"http://127.0.0.1:%1/a%20b?c=d"_s.arg(peer.serverPort())));
    target.headers = {{"X-One", "1"}};
    target.cookies = {{"a", "b"}, {"c", "d"}};
    target.origin = "https://origin.invalid";
    target.user = u"user"_s;
    target.password = u"pässword"_s;
    Client client(nullptr);
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Open, Patience);
    const QByteArray head = peer.heads().constFirst();
    QVERIFY(head.startsWith("GET /a%20b?c=d HTTP/1.1\r\n"));
    QVERIFY(head.contains("\r\nX-One: 1\r\n"));
    QVERIFY(head.contains("\r\nCookie: a=b; c=d\r\n"));
    QVERIFY(head.contains("\r\nOrigin: https://origin.invalid\r\n"));
    QVERIFY(head.contains("\r\nAuthorization: Basic " + u"user:pässword"_s.toUtf8().toBase64() + "\r\n"));
    QCOMPARE(client.requestHead(), head);
    QVERIFY(client.responseHead().startsWith("HTTP/1.1 101 "));
    QVERIFY(client.timings().tcp && client.timings().upgrade && !client.timings().tls);
}

void tst_Client::negotiates()
{
    ScriptedPeer peer([](const QByteArray &head) {
        return ScriptedPeer::accept(head,
                                    "Sec-WebSocket-Protocol: two\r\n"
                                    "Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover\r\n")
            + "\x81\x05"
              "early"_ba;
    });
    Target target = targetOf(peer.url());
    target.subprotocols = {"one", "two"};
    Client client(nullptr);
    QList<QByteArray> messages;
    connect(&client, &Client::opened, this, [&](Connection *connection) {
        connect(connection, &Connection::messageReceived, this,
                [&](const Assembled &message) { messages << message.payload.toByteArray(); });
    });
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(messages, QList<QByteArray>({"early"}), Patience);
    QCOMPARE(client.info().subprotocol, u"two"_s);
    QVERIFY(client.deflate().has_value());
    QVERIFY(client.deflate()->serverNoContextTakeover);
}

void tst_Client::cancels()
{
    ScriptedPeer peer([](const QByteArray &) { return QByteArray(); });
    Client client(nullptr);
    const QSignalSpy failed(&client, &Client::failed);
    client.open(targetOf(peer.url()));
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Upgrading, Patience);
    client.close();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    QCOMPARE(client.state(), Client::State::Idle);
}

void tst_Client::opensAgainWhileOpen()
{
    const ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Client client(nullptr);
    const QSignalSpy opened(&client, &Client::opened);
    const QSignalSpy closed(&client, &Client::closed);
    client.open(targetOf(peer.url()));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
    client.open(targetOf(peer.url()));
    QCOMPARE(closed.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, Patience);
    QCOMPARE(closed.size(), 1);
}

void tst_Client::reconnects()
{
    const ScriptedPeer peer([](const QByteArray &) { return "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"_ba; });
    Target target = targetOf(peer.url());
    target.reconnect = {.enabled = true, .base = 10ms, .max = 20ms, .jitter = 0, .maxTries = 3};
    Client client(nullptr);
    const QSignalSpy refused(&client, &Client::refused);
    QList<std::chrono::milliseconds> waits;
    connect(&client, &Client::reconnecting, this, [&](int, std::chrono::milliseconds wait) { waits << wait; });
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 4, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Idle, Patience);
    QCOMPARE(waits, QList<std::chrono::milliseconds>({10ms, 20ms, 20ms}));
}

void tst_Client::neverAfter4xx()
{
    const ScriptedPeer peer(
        [](const QByteArray &) { return "HTTP/1.1 429 Slow down\r\nContent-Length: 0\r\n\r\n"_ba; });
    Target target = targetOf(peer.url());
    target.reconnect = {.enabled = true, .base = 1ms};
    Client client(nullptr);
    const QSignalSpy refused(&client, &Client::refused);
    const QSignalSpy reconnecting(&client, &Client::reconnecting);
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
    QCOMPARE(client.state(), Client::State::Idle);
    QCOMPARE(reconnecting.size(), 0);
}

void tst_Client::tunnelsThroughProxy()
{
    // The same peer plays the proxy and, inside its tunnel, the server.
    ScriptedPeer proxy([](const QByteArray &head) {
        return head.startsWith("CONNECT ") ? "HTTP/1.1 200 Go\r\n\r\n"_ba : ScriptedPeer::accept(head);
    });
    proxy.answerAll();
    Target target = targetOf(QUrl(u"ws://somewhere.invalid/"_s));
    target.proxy = QUrl(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()));
    Client client(nullptr);
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Open, Patience);
    QVERIFY(client.timings().proxy.has_value());
    QVERIFY(proxy.heads().constLast().contains("\r\nHost: somewhere.invalid\r\n"));
}

QTEST_GUILESS_MAIN(tst_Client)
#include "tst_client.moc"
