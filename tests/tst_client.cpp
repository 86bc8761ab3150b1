// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"
#include "support/proxypeer.h"
#include "support/scriptedpeer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

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
    void renewsWhatItReconnectsWith();
    void neverAfter4xx();
    void returnsAfterEnds_data();
    void returnsAfterEnds();
    void countsConnectionsThatDoNotStand();
    void reconnectsInAnotherThread();
    void tunnelsThroughProxy();
    void givesCredentialsToProxy_data();
    void givesCredentialsToProxy();
    void triesEveryAddress();
    void refusesBadOptions_data();
    void refusesBadOptions();
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

/// The next try uses what was given meanwhile; a client that waits for nothing does not take it.
void tst_Client::renewsWhatItReconnectsWith()
{
    const ScriptedPeer peer([](const QByteArray &) { return "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"_ba; });
    Target target = targetOf(peer.url());
    target.headers = {{"X-Token", "0"}};
    target.reconnect = {.enabled = true, .base = 1ms, .max = 2ms, .jitter = 0, .maxTries = 2};
    Client client(nullptr);
    const QSignalSpy refused(&client, &Client::refused);
    connect(&client, &Client::reconnecting, this, [&client, target](int attempt, std::chrono::milliseconds) {
        Target renewed = target;
        renewed.headers = {{"X-Token", QByteArray::number(attempt)}};
        client.renew(renewed);
    });
    client.open(target);
    Target other = target;
    other.headers = {{"X-Token", "never"}};
    client.renew(other);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 3, Patience);
    QCOMPARE(peer.heads().size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY2(peer.heads().at(i).contains("X-Token: " + QByteArray::number(i) + "\r\n"),
                 peer.heads().at(i).constData());
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

void tst_Client::returnsAfterEnds_data()
{
    QTest::addColumn<QByteArray>("last"); // bytes before the end
    QTest::addColumn<bool>("resets");
    QTest::addColumn<bool>("returns");
    const auto close = [](quint16 code) { return QByteArray("\x88\x02", 2) + char(code >> 8) + char(code & 0xff); };
    QTest::newRow("no close frame") << ""_ba << false << true;
    QTest::newRow("reset") << ""_ba << true << true;
    QTest::newRow("violation") << QByteArray("\x83\x00", 2) << false << false;
    QTest::newRow("close without a code") << QByteArray("\x88\x00", 2) << false << false;
    for (const auto &[code, returns] : std::initializer_list<std::pair<quint16, bool>>{{1000, false},
                                                                                       {1001, true},
                                                                                       {1002, false},
                                                                                       {1008, false},
                                                                                       {1009, false},
                                                                                       {1010, false},
                                                                                       {1011, true},
                                                                                       {1012, true},
                                                                                       {1013, true},
                                                                                       {1014, true},
                                                                                       {3000, false},
                                                                                       {4000, false}})
        QTest::addRow("close %d", code) << close(code) << false << returns;
}

void tst_Client::returnsAfterEnds()
{
    QFETCH(const QByteArray, last);
    QFETCH(const bool, resets);
    QFETCH(const bool, returns);
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Target target = targetOf(peer.url());
    target.reconnect = {.enabled = true, .base = 1ms, .max = 1ms};
    Client client(nullptr);
    const QSignalSpy opened(&client, &Client::opened);
    const QSignalSpy closed(&client, &Client::closed);
    const QSignalSpy reconnecting(&client, &Client::reconnecting);
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
    peer.send(last);
    if (resets)
        peer.reset();
    else
        peer.end();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, Patience);
    QCOMPARE(reconnecting.size(), returns ? 1 : 0);
    if (returns)
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, Patience);
    else
        QCOMPARE(client.state(), Client::State::Idle);
}

/// A peer that takes every handshake and hangs up at once is tried no oftener than one that refuses.
void tst_Client::countsConnectionsThatDoNotStand()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Target target = targetOf(peer.url());
    target.reconnect = {.enabled = true, .base = 1ms, .max = 60s, .jitter = 0, .maxTries = 3};
    Client client(nullptr);
    connect(&client, &Client::opened, this, [&peer] { peer.end(); });
    const QSignalSpy opened(&client, &Client::opened);
    const QSignalSpy reconnecting(&client, &Client::reconnecting);
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 4, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Idle, Patience);
    QCOMPARE(reconnecting.size(), 3);
}

/// As in the window: made in one thread, living in another.
void tst_Client::reconnectsInAnotherThread()
{
    const ScriptedPeer peer([](const QByteArray &) { return "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"_ba; });
    Target target = targetOf(peer.url());
    target.reconnect = {.enabled = true, .base = 1ms, .max = 1ms, .maxTries = 2};
    QThread thread;
    auto *const client = new Client(nullptr);
    client->moveToThread(&thread);
    connect(&thread, &QThread::finished, client, &QObject::deleteLater);
    const QSignalSpy refused(client, &Client::refused);
    thread.start();
    QMetaObject::invokeMethod(client, [client, target] { client->open(target); });
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 3, Patience);
    thread.quit();
    QVERIFY(thread.wait(Patience));
}

void tst_Client::givesCredentialsToProxy_data()
{
    QTest::addColumn<ProxyPeer::Kind>("kind");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("blame"); // empty: it opens
    for (const auto kind : {ProxyPeer::Kind::Connect, ProxyPeer::Kind::Socks5}) {
        const char *const name = kind == ProxyPeer::Kind::Socks5 ? "SOCKS5" : "CONNECT";
        QTest::addRow("%s, none wanted", name) << kind << QString() << QString() << QString();
        QTest::addRow("%s, right", name) << kind << u"p@ss: w%rd"_s << u"p@ss: w%rd"_s << QString();
        QTest::addRow("%s, wrong", name) << kind << u"right"_s << u"wrong"_s << u"does not take this user"_s;
        QTest::addRow("%s, missing", name) << kind << u"right"_s << QString() << u"wants a user"_s;
    }
}

void tst_Client::givesCredentialsToProxy()
{
    QFETCH(const ProxyPeer::Kind, kind);
    QFETCH(const QString, wanted);
    QFETCH(const QString, given);
    QFETCH(const QString, blame);
    const ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    const ProxyPeer proxy(kind, peer.serverPort(), wanted.isEmpty() ? QString() : u"user"_s, wanted);
    Target target = targetOf(QUrl(u"ws://somewhere.invalid:81/"_s));
    target.proxy = proxy.url(given.isEmpty() ? QString() : u"user"_s, given);
    Client client(nullptr);
    const QSignalSpy failed(&client, &Client::failed);
    client.open(target);
    if (blame.isEmpty()) {
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Open, Patience);
        QCOMPARE(proxy.asked(), QStringList{u"somewhere.invalid:81"_s});
        QVERIFY(client.timings().proxy && !client.timings().dns);
        return;
    }
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.code, ErrorCode::ProxyRefused);
    QVERIFY2(error.detail.contains(blame), qPrintable(error.detail));
    QVERIFY2(!error.detail.contains(u"wrong"_s), "a password in a message");
    QVERIFY(proxy.turnedAway() > 0);
    QCOMPARE(peer.connections(), 0);
}

/// The name stands for ::1 and 127.0.0.1 on most machines; only the latter listens.
void tst_Client::triesEveryAddress()
{
    const ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Client client(nullptr);
    client.open(targetOf(QUrl(u"ws://localhost:%1/"_s.arg(peer.serverPort()))));
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Open, Patience);
    QVERIFY(client.timings().dns.has_value());
}

void tst_Client::refusesBadOptions_data()
{
    QTest::addColumn<QUrl>("proxy");
    QTest::addColumn<int>("timeoutMs");
    QTest::addColumn<QString>("detail");
    QTest::newRow("unknown proxy scheme") << QUrl(u"ftp://127.0.0.1:1"_s) << 1000 << u"scheme \"ftp\""_s;
    QTest::newRow("proxy without host") << QUrl(u"socks5://"_s) << 1000 << u"no host"_s;
    QTest::newRow("no time") << QUrl() << 0 << u"timeout: 0 ms"_s;
    QTest::newRow("less than no time") << QUrl() << -1 << u"timeout: -1 ms"_s;
}

void tst_Client::refusesBadOptions()
{
    QFETCH(const QUrl, proxy);
    QFETCH(const int, timeoutMs);
    QFETCH(const QString, detail);
    Target target = targetOf(QUrl(u"ws://127.0.0.1:9/"_s));
    target.proxy = proxy;
    target.timeout = std::chrono::milliseconds(timeoutMs);
    Client client(nullptr);
    const QSignalSpy failed(&client, &Client::failed);
    client.open(target);
    QCOMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.code, ErrorCode::BadOption);
    QVERIFY2(error.detail.contains(detail), qPrintable(error.detail));
}

QTEST_GUILESS_MAIN(tst_Client)
#include "tst_client.moc"
