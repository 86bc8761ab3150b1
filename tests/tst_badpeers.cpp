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

/// How one opening ended.
struct Outcome {
    QString error; ///< name of the ErrorCode, "closed:<cause>" or nothing
    QString detail;
    std::optional<Refusal> refusal;
    int count = 0;
};

/// A client that notes how it ended.
class Watched {
public:
    Watched()
    {
        QObject::connect(&client, &Client::failed, &client,
                         [this](const Error &error) { note(errorInfo(error.code).name, error.detail); });
        QObject::connect(&client, &Client::refused, &client, [this](const Refusal &refusal) {
            outcome.refusal = refusal;
            note(errorInfo(refusal.error.code).name, refusal.error.detail);
        });
        QObject::connect(&client, &Client::closed, &client,
                         [this](const ConnectionEnd &end) { note(u"closed:"_s + end.cause, end.detail); });
    }
    void note(const QString &error, const QString &detail)
    {
        outcome.error = error;
        outcome.detail = detail;
        ++outcome.count;
    }

    Client client{nullptr};
    Outcome outcome;
};

Target targetOf(const QUrl &url)
{
    Target target;
    target.url = url;
    target.timeout = 5s;
    return target;
}

QString nameOf(ErrorCode code)
{
    return errorInfo(code).name;
}

} // namespace

/// Whatever is wrong with the place or the peer, one error comes that names it.
class tst_BadPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void wrongUrl_data();
    void wrongUrl();
    void unknownHost();
    void refusedPort();
    void badAnswers_data();
    void badAnswers();
    void refusalKept_data();
    void refusalKept();
    void endsBeforeAnswer_data();
    void endsBeforeAnswer();
    void silentServer();
    void endsWhileOpen_data();
    void endsWhileOpen();
    void endsWhileClosing_data();
    void endsWhileClosing();
    void redirects();
    void redirectsInACircle();
    void proxyRefuses_data();
    void proxyRefuses();
};

void tst_BadPeers::wrongUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("no scheme") << u"example.invalid/path"_s;
    QTest::newRow("other scheme") << u"ftp://example.invalid/"_s;
    QTest::newRow("no host") << u"ws:///path"_s;
    QTest::newRow("port 0") << u"ws://127.0.0.1:0/"_s;
    QTest::newRow("port too large") << u"ws://127.0.0.1:70000/"_s;
    QTest::newRow("fragment") << u"ws://127.0.0.1:1/#part"_s;
}

void tst_BadPeers::wrongUrl()
{
    QFETCH(QString, url);
    Watched watched;
    watched.client.open(targetOf(QUrl(url)));
    QCOMPARE(watched.outcome.error, nameOf(ErrorCode::BadUrl));
    QVERIFY(!watched.outcome.detail.isEmpty());
    QCOMPARE(watched.client.state(), Client::State::Idle);
}

void tst_BadPeers::unknownHost()
{
    Watched watched;
    watched.client.open(targetOf(QUrl(u"ws://nobody.invalid/"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(watched.outcome.count, 1, Patience);
    QCOMPARE(watched.outcome.error, nameOf(ErrorCode::HostNotFound));
}

void tst_BadPeers::refusedPort()
{
    QUrl url;
    {
        const ScriptedPeer gone;
        url = gone.url();
    }
    Watched watched;
    watched.client.open(targetOf(url));
    QTRY_COMPARE_WITH_TIMEOUT(watched.outcome.count, 1, Patience);
    QCOMPARE(watched.outcome.error, nameOf(ErrorCode::ConnectionRefused));
}

void tst_BadPeers::badAnswers_data()
{
    QTest::addColumn<QByteArray>("answer"); // @ACCEPT@ is the right value
    QTest::addColumn<ErrorCode>("code");
    const QByteArray right = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             "Sec-WebSocket-Accept: @ACCEPT@\r\n";
    QTest::newRow("wrong accept") << QByteArray(right).replace("@ACCEPT@", "dGhlIHNhbXBsZSBub25jZQ==") + "\r\n"
                                  << ErrorCode::BadAccept;
    QTest::newRow("no accept") << QByteArray("HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
                               << ErrorCode::BadAccept;
    QTest::newRow("no upgrade") << QByteArray(right).replace("Upgrade: websocket\r\n", "") + "\r\n"
                                << ErrorCode::BadUpgrade;
    QTest::newRow("no connection") << QByteArray(right).replace("Connection: Upgrade\r\n", "") + "\r\n"
                                   << ErrorCode::BadUpgrade;
    QTest::newRow("200") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi") << ErrorCode::HandshakeRefused;
    QTest::newRow("extension not offered") << right + "Sec-WebSocket-Extensions: x-other\r\n\r\n"
                                           << ErrorCode::BadExtension;
    QTest::newRow("subprotocol not offered") << right + "Sec-WebSocket-Protocol: nobody.asked\r\n\r\n"
                                             << ErrorCode::BadSubprotocol;
    QTest::newRow("not HTTP") << QByteArray("220 mail.invalid ESMTP\r\n\r\n") << ErrorCode::BadHttp;
    QTest::newRow("1 MiB header") << right + "X-Long: " + QByteArray(1024 * 1024, 'x') + "\r\n\r\n"
                                  << ErrorCode::HandshakeTooLarge;
}

void tst_BadPeers::badAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, code);
    const ScriptedPeer peer([&](const QByteArray &head) {
        return QByteArray(answer).replace("@ACCEPT@", acceptFor(ScriptedPeer::keyOf(head)));
    });
    Watched watched;
    watched.client.open(targetOf(peer.url()));
    QTRY_COMPARE_WITH_TIMEOUT(watched.outcome.count, 1, Patience);
    QCOMPARE(watched.outcome.error, nameOf(code));
    QCOMPARE(watched.client.state(), Client::State::Idle);
}

void tst_BadPeers::refusalKept_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<bool>("truncated");
    QTest::newRow("401, counted") << "HTTP/1.1 401 Unauthorized\r\nContent-Length: 5\r\n\r\nlogin"_ba << 401
                                  << "login"_ba << false << false;
    QTest::newRow("403, chunked")
        << "HTTP/1.1 403 Forbidden\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nnot\r\n5;x=1\r\n here\r\n0\r\n\r\n"_ba
        << 403 << "not here"_ba << false << false;
    QTest::newRow("404, until the end") << "HTTP/1.1 404 Not Found\r\n\r\nnothing here"_ba << 404 << "nothing here"_ba
                                        << true << false;
    QTest::newRow("502, cut") << "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 50\r\n\r\nupstream"_ba << 502
                              << "upstream"_ba << true << true;
    QTest::newRow("500, above the limit")
        << "HTTP/1.1 500 Oops\r\nContent-Length: 2000000\r\n\r\n"_ba + QByteArray(2000000, 'z') << 500
        << QByteArray(Client::MaxRefusalBody, 'z') << false << true;
    QTest::newRow("interim answer first")
        << "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba << 404
        << QByteArray() << false << false;
}

void tst_BadPeers::refusalKept()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, ends);
    QFETCH(bool, truncated);
    ScriptedPeer peer([&](const QByteArray &) { return answer; });
    if (ends)
        connect(&peer, &ScriptedPeer::requested, &peer, &ScriptedPeer::end);
    Watched watched;
    watched.client.open(targetOf(peer.url()));
    QTRY_COMPARE_WITH_TIMEOUT(watched.outcome.count, 1, Patience);
    QCOMPARE(watched.outcome.error, nameOf(ErrorCode::HandshakeRefused));
    QVERIFY(watched.outcome.refusal);
    QCOMPARE(watched.outcome.refusal->head.status, status);
    QCOMPARE(watched.outcome.refusal->body.size(), body.size());
    QVERIFY(watched.outcome.refusal->body == body);
    QCOMPARE(watched.outcome.refusal->bodyTruncated, truncated);
    QVERIFY(watched.outcome.refusal->timings.upgrade.has_value());
}

void tst_BadPeers::endsBeforeAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("end");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("end, no answer") << QByteArray() << u"end"_s << ErrorCode::ConnectionEnded;
    QTest::newRow("end inside the head") << "HTTP/1.1 101 Sw"_ba << u"end"_s << ErrorCode::ConnectionEnded;
    QTest::newRow("half-closed") << QByteArray() << u"half"_s << ErrorCode::ConnectionEnded;
    QTest::newRow("reset") << QByteArray() << u"reset"_s << ErrorCode::ConnectionReset;
}

void tst_BadPeers::endsBeforeAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, end);
    QFETCH(ErrorCode, code);
    ScriptedPeer peer([&](const QByteArray &) { return answer; });
    connect(&peer, &ScriptedPeer::requested, &peer, [&] {
        if (end == "reset"_L1)
            peer.reset();
        else if (end == "half"_L1)
            peer.halfClose();
        else
            peer.end();
    });
    Watched watched;
    watched.client.open(targetOf(peer.url()));
    QTRY_COMPARE_WITH_TIMEOUT(watched.outcome.count, 1, Patience);
    QCOMPARE(watched.outcome.error, nameOf(code));
}

void tst_BadPeers::silentServer()
{
    const ScriptedPeer peer([](const QByteArray &) { return QByteArray(); });
    Watched watched;
    Target target = targetOf(peer.url());
    target.timeout = 100ms;
    watched.client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(watched.outcome.count, 1, Patience);
    QCOMPARE(watched.outcome.error, nameOf(ErrorCode::HandshakeTimeout));
}

void tst_BadPeers::endsWhileOpen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("cause");
    QTest::newRow("end") << QByteArray() << u"end"_s << u"fin"_s;
    QTest::newRow("end inside a frame") << "\x81\x05Hel"_ba << u"end"_s << u"fin"_s;
    QTest::newRow("half-closed") << QByteArray() << u"half"_s << u"fin"_s;
    QTest::newRow("reset") << QByteArray() << u"reset"_s << u"reset"_s;
    QTest::newRow("close frame") << "\x88\x02\x03\xe8"_ba << u"end"_s << u"closed"_s;
}

void tst_BadPeers::endsWhileOpen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, end);
    QFETCH(QString, cause);
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Watched watched;
    watched.client.open(targetOf(peer.url()));
    QTRY_COMPARE_WITH_TIMEOUT(watched.client.state(), Client::State::Open, Patience);
    if (!bytes.isEmpty())
        peer.send(bytes);
    if (end == "reset"_L1)
        peer.reset();
    else if (end == "half"_L1)
        peer.halfClose();
    else
        peer.end();
    QTRY_COMPARE_WITH_TIMEOUT(watched.outcome.count, 1, Patience);
    QCOMPARE(watched.outcome.error, QString(u"closed:"_s + cause));
}

void tst_BadPeers::endsWhileClosing_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("cause");
    QTest::newRow("end") << u"end"_s << u"fin"_s;
    QTest::newRow("reset") << u"reset"_s << u"reset"_s;
    QTest::newRow("silence") << u"none"_s << u"close-timeout"_s;
}

void tst_BadPeers::endsWhileClosing()
{
    QFETCH(QString, end);
    QFETCH(QString, cause);
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Watched watched;
    Target target = targetOf(peer.url());
    target.connection.closeTimeout = end == "none"_L1 ? 100ms : 5000ms;
    watched.client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(watched.client.state(), Client::State::Open, Patience);
    watched.client.close(1000, "bye");
    QCOMPARE(watched.client.state(), Client::State::Closing);
    QTRY_VERIFY_WITH_TIMEOUT(peer.received().size() >= 6, Patience);
    if (end == "reset"_L1)
        peer.reset();
    else if (end == "end"_L1)
        peer.end();
    QTRY_COMPARE_WITH_TIMEOUT(watched.outcome.count, 1, Patience);
    QCOMPARE(watched.outcome.error, QString(u"closed:"_s + cause));
}

void tst_BadPeers::redirects()
{
    const ScriptedPeer there([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    const ScriptedPeer here([&](const QByteArray &) {
        return "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + there.url(u"/new"_s).toEncoded() + "\r\n\r\n";
    });
    Target target = targetOf(here.url());
    target.bearerToken = u"token"_s;
    target.cookies = {{"a", "b"}};
    target.headers = {{"X-Api-Key", "k"}, {"X-Other", "o"}};
    {
        Watched watched;
        const QSignalSpy redirected(&watched.client, &Client::redirected);
        watched.client.open(target);
        QTRY_COMPARE_WITH_TIMEOUT(watched.outcome.count, 1, Patience);
        QCOMPARE(redirected.size(), 1);
        QCOMPARE(watched.outcome.error, nameOf(ErrorCode::HandshakeRefused));
        QCOMPARE(there.connections(), 0);
    }
    target.followRedirects = true;
    Watched watched;
    watched.client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(watched.client.state(), Client::State::Open, Patience);
    QVERIFY(here.heads().constLast().contains("Authorization: Bearer token"));
    QCOMPARE(there.heads().size(), 1);
    const QByteArray head = there.heads().constLast().toLower();
    QVERIFY(head.startsWith("get /new "));
    QVERIFY(!head.contains("authorization"));
    QVERIFY(!head.contains("cookie"));
    QVERIFY(!head.contains("x-api-key"));
    QVERIFY(head.contains("x-other: o"));
}

void tst_BadPeers::redirectsInACircle()
{
    const ScriptedPeer peer(
        [](const QByteArray &) { return "HTTP/1.1 307 Again\r\nContent-Length: 0\r\nLocation: /again\r\n\r\n"_ba; });
    Watched watched;
    Target target = targetOf(peer.url());
    target.followRedirects = true;
    target.maxRedirects = 3;
    watched.client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(watched.outcome.count, 1, Patience);
    QCOMPARE(watched.outcome.error, nameOf(ErrorCode::RedirectRefused));
    QCOMPARE(peer.connections(), 4);
}

void tst_BadPeers::proxyRefuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("403") << "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("407, wrong credentials")
        << "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("502") << "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"_ba;
}

void tst_BadPeers::proxyRefuses()
{
    QFETCH(QByteArray, answer);
    ScriptedPeer proxy([&](const QByteArray &) { return answer; });
    proxy.answerAll();
    Watched watched;
    Target target = targetOf(QUrl(u"ws://somewhere.invalid/"_s));
    target.proxy = QUrl(u"http://user:wrong@127.0.0.1:%1"_s.arg(proxy.serverPort()));
    target.timeout = 1s;
    watched.client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(watched.outcome.count, 1, Patience);
    QCOMPARE(watched.outcome.error, nameOf(ErrorCode::ProxyRefused));
    QVERIFY(proxy.heads().constFirst().startsWith("CONNECT somewhere.invalid:80 "));
}

QTEST_GUILESS_MAIN(tst_BadPeers)
#include "tst_badpeers.moc"
