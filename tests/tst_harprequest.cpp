// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpagent.h"
#include "server/harp/harphead.h"
#include "support/rehearsal.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;
using namespace plectrum::rehearsal;

class tst_HarpRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void frontDoor_data();
    void frontDoor();
    void requestHeads_data();
    void requestHeads();
    void responseHeads();
};

void tst_HarpRequest::frontDoor_data()
{
    QTest::addColumn<HarpRequest>("asked");
    QTest::addColumn<bool>("isTaken");
    const auto keyed = [](const QByteArray &key) { return Upgrade + "Sec-WebSocket-Key: " + key + "\r\n"; };
    const QByteArray target = "/exapps/any/ws";
    QTest::newRow("right key") << request(target, WebSocket) << true;
    QTest::newRow("no key") << request(target, Upgrade) << false;
    QTest::newRow("short key") << request(target, keyed("abc")) << false;
    QTest::newRow("long key") << request(target, keyed("dGhlIHNhbXBsZSBub25jZQ==x")) << false;
    QTest::newRow("empty key") << request(target, keyed("")) << false;
    QTest::newRow("24 characters, no base64") << request(target, keyed("!!!!!!!!!!!!!!!!!!!!!!!!")) << true;
    QTest::newRow("two keys, one right") << request(target, keyed("abc") + keyed("dGhlIHNhbXBsZSBub25jZQ==")) << true;
    QTest::newRow("version 8") << request(target, QByteArray(WebSocket).replace("13", "8")) << true;
    QTest::newRow("POST without key") << request(target, Upgrade, "POST") << false;
    QTest::newRow("no Connection: Upgrade") << request(target, "Upgrade: websocket\r\n") << true;
    QTest::newRow("h2c") << request(target, "Connection: Upgrade\r\nUpgrade: h2c\r\n") << true;
    QTest::newRow("lists, no key") << request(target, "Connection: keep-alive, Upgrade\r\nUpgrade: h2c, WebSocket\r\n")
                                   << false;
    QTest::newRow("fragment") << request(target + "#a") << false;
    QTest::newRow("bytes beyond ASCII") << request(target + "/\xc3\xa4") << false;
    QTest::newRow("quotes") << request(target + "\"<>") << true;
    QTest::newRow("no path") << request("?a") << false;
    QTest::newRow("absolute without path") << request("http://cloud.example?a") << false;
    QTest::newRow("absolute") << request("http://cloud.example/exapps/any") << true;
    QTest::newRow("absolute, other host") << request("http://other.example/exapps/any") << false;
    QTest::newRow("two hosts") << request(target, "Host: other.example\r\n") << false;
    QTest::newRow("two equal hosts") << request(target, "Host: cloud.example\r\n") << true;
    QTest::newRow("two lengths") << request(target, "Content-Length: 3\r\nContent-Length: 4\r\n", "POST") << false;
    QTest::newRow("method in small letters") << request(target, {}, "get") << true;
}

void tst_HarpRequest::frontDoor()
{
    QFETCH(HarpRequest, asked);
    QFETCH(bool, isTaken);
    HarpAgent agent(config());
    const HarpDecision decision = agent.decide(asked, 0ms);
    QCOMPARE(decision.row == HarpRow::BadRequest, !isTaken);
    QCOMPARE(summary(decision), isTaken ? u"forward"_s : u"400 html"_s);
    QCOMPARE(decision.failedBy, std::nullopt);
    if (!isTaken)
        QVERIFY(decision.answer(asked).contains("\r\nConnection: close\r\n"));
}

void tst_HarpRequest::requestHeads_data()
{
    QTest::addColumn<HarpRequest>("asked");
    QTest::addColumn<QByteArray>("head");
    const QByteArray injected = "ex-app-id: any\r\nex-app-version: 1.0.0\r\nauthorization-app-api: "
                                "OnJlaGVhcnNhbA==\r\naa-version: 32\r\n";
    const auto row = [](const char *name, const HarpRequest &asked, const QByteArray &head) {
        QTest::newRow(name) << asked << head;
    };
    row("plain", request("/exapps/any/a?b=c", "X-Test: One\r\nKeep-Alive: 5\r\nConnection: keep-alive\r\n"),
        "GET /a?b=c HTTP/1.1\r\nhost: cloud.example\r\nx-test: One\r\nkeep-alive: 5\r\n" + injected + "\r\n");
    row("client's copies go",
        request("/exapps/any/a",
                "EX-APP-ID: a\r\nX-Y: 2\r\nex-app-id: b\r\nAA-Version: 9\r\n"
                "Authorization-App-Api: cm9vdDpldmls\r\n"),
        "GET /a HTTP/1.1\r\nhost: cloud.example\r\nx-y: 2\r\n" + injected + "\r\n");
    row("the rest stays",
        request("/exapps/any/a",
                "X-Forwarded-For: 203.0.113.1\r\nX-Origin-IP: 1.2.3.4\r\nAA-REQUEST-ID: q\r\nharp-shared-key: no\r\n"
                "Origin: https://evil.example\r\nCookie: a=b\r\nCookie: c=d\r\n"),
        "GET /a HTTP/1.1\r\nhost: cloud.example\r\nx-forwarded-for: 203.0.113.1\r\nx-origin-ip: 1.2.3.4\r\n"
        "aa-request-id: q\r\nharp-shared-key: no\r\norigin: https://evil.example\r\ncookie: a=b\r\ncookie: c=d\r\n"
            + injected + "\r\n");
    row("WebSocket",
        request("/exapps/any/ws",
                "Connection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\nSec-WebSocket-Key: "
                "dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 8\r\n"),
        "GET /ws HTTP/1.1\r\nhost: cloud.example\r\nconnection: Upgrade\r\nupgrade: WebSocket\r\nsec-websocket-key: "
        "dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-version: 8\r\n"
            + injected + "\r\n");
    row("Connection in pieces",
        request("/exapps/any/p", "Connection: close\r\nConnection: X-Foo,keep-alive ,Upgrade\r\nX-Foo: 1\r\n"),
        "GET /p HTTP/1.1\r\nhost: cloud.example\r\nconnection: X-Foo,Upgrade\r\nx-foo: 1\r\n" + injected + "\r\n");
    row("empty path", request("/exapps/any"), "GET  HTTP/1.1\r\nhost: cloud.example\r\n" + injected + "\r\n");
    HarpRequest old = request("/exapps/any/p");
    old.version = "HTTP/1.0";
    row("HTTP/1.0", old, "GET /p HTTP/1.0\r\nhost: cloud.example\r\n" + injected + "connection: keep-alive\r\n\r\n");
}

void tst_HarpRequest::requestHeads()
{
    QFETCH(HarpRequest, asked);
    QFETCH(QByteArray, head);
    HarpAgent agent(config());
    const HarpDecision decision = agent.decide(asked, 0ms);
    QCOMPARE(decision.outcome, HarpOutcome::Forward);
    QCOMPARE(decision.requestHead(asked), head);
}

void tst_HarpRequest::responseHeads()
{
    HttpHeadParser parser(HttpHeadParser::Kind::Response);
    QVERIFY(parser.feed("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nServer: uvicorn\r\n\r\n"));
    QCOMPARE(forwardedResponseHead(parser.head(), false),
             "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n"
             "sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nserver: uvicorn\r\n\r\n");
    HttpHeadParser plain(HttpHeadParser::Kind::Response);
    QVERIFY(plain.feed("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
    QCOMPARE(forwardedResponseHead(plain.head(), false), "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    QCOMPARE(forwardedResponseHead(plain.head(), true),
             "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
}

QTEST_APPLESS_MAIN(tst_HarpRequest)
#include "tst_harprequest.moc"
