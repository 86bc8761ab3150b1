// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/handshake.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QByteArray Key = "dGhlIHNhbXBsZSBub25jZQ==";

Result<HttpHead> parse(const QByteArray &bytes, HttpHeadParser::Kind kind, qsizetype step = 1 << 20)
{
    HttpHeadParser parser(kind);
    for (qsizetype at = 0; at < bytes.size() && !parser.isComplete(); at += step) {
        if (const auto taken = parser.feed(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at))); !taken)
            return tl::unexpected(taken.error());
    }
    if (!parser.isComplete())
        return unexpected(ErrorCode::BadHttp, u"incomplete"_s);
    return parser.head();
}

QByteArray request(const QByteArray &changes = {}, const QByteArray &without = {})
{
    QByteArray text = "GET /chat HTTP/1.1\r\n";
    for (const QByteArray &line :
         {"Host: server.example.com"_ba, "Upgrade: websocket"_ba, "Connection: keep-alive, Upgrade"_ba,
          "Sec-WebSocket-Key: " + Key, "Sec-WebSocket-Version: 13"_ba}) {
        if (without.isEmpty() || !line.startsWith(without))
            text += line + "\r\n";
    }
    return text + changes + "\r\n";
}

QByteArray response(const QByteArray &changes = {}, const QByteArray &without = {})
{
    QByteArray text = "HTTP/1.1 101 Switching Protocols\r\n";
    for (const QByteArray &line :
         {"Upgrade: WebSocket"_ba, "Connection: upgrade"_ba, "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="_ba}) {
        if (without.isEmpty() || !line.startsWith(without))
            text += line + "\r\n";
    }
    return text + changes + "\r\n";
}

} // namespace

class tst_Handshake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void acceptKey();
    void buildsRequests_data();
    void buildsRequests();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void checksResponses_data();
    void checksResponses();
    void checksRequests_data();
    void checksRequests();
    void headsCutAnywhere();
    void badHeads_data();
    void badHeads();
    void headLimits();
    void lists();
};

void tst_Handshake::acceptKey()
{
    QCOMPARE(acceptFor(Key), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="_ba); // RFC 6455 §1.3
    QCOMPARE(QByteArray::fromBase64(ClientHandshake::newKey()).size(), 16);
    QVERIFY(ClientHandshake::newKey() != ClientHandshake::newKey());
}

void tst_Handshake::buildsRequests_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("plain") << u"ws://example.com"_s << "GET / HTTP/1.1"_ba
                           << "example.com"_ba;
    QTest::newRow("port") << u"ws://example.com:8080/a?b=c#d"_s << "GET /a?b=c HTTP/1.1"_ba
                          << "example.com:8080"_ba;
    QTest::newRow("standard port") << u"wss://example.com:443/a"_s << "GET /a HTTP/1.1"_ba
                                   << "example.com"_ba;
    QTest::newRow("other standard port") << u"wss://example.com:80/a"_s << "GET /a HTTP/1.1"_ba
                                         << "example.com:80"_ba;
    QTest::newRow("IPv6") << u"ws://[::1]:9000/"_s << "GET / HTTP/1.1"_ba
                          << "[::1]:9000"_ba;
    QTest::newRow("encoded") << u"ws://example.com/a b/ä?q=x y"_s << "GET /a%20b/%C3%A4?q=x%20y HTTP/1.1"_ba
                             << "example.com"_ba;
    QTest::newRow("IDN") << u"ws://bücher.example/"_s << "GET / HTTP/1.1"_ba
                         << "xn--bcher-kva.example"_ba;
}

void tst_Handshake::buildsRequests()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, host);
    const ClientHandshake handshake{.url = QUrl(url),
                                    .key = Key,
                                    .subprotocols = {"a", "b"},
                                    .origin = "http://o",
                                    .deflateOffers = {DeflateOffer{.clientMaxWindowBitsOffered = true}},
                                    .extraHeaders = {{"X-Extra", "1"}, {"user-agent", "me"}}};
    const auto bytes = handshake.request();
    QVERIFY(bytes);
    const auto head = parse(*bytes, HttpHeadParser::Kind::Request);
    QVERIFY2(head, head ? "" : qPrintable(head.error().detail));
    QCOMPARE(head->startLine, line);
    QCOMPARE(head->headers.value("Host"), host);
    QCOMPARE(head->headers.value("origin"), "http://o"_ba);
    QCOMPARE(head->headers.value("Sec-WebSocket-Protocol"), "a, b"_ba);
    QCOMPARE(head->headers.value("Sec-WebSocket-Extensions"), "permessage-deflate; client_max_window_bits"_ba);
    QCOMPARE(head->headers.value("X-Extra"), "1"_ba);
    const auto asked = ServerHandshake::check(*head);
    QVERIFY(asked);
    QCOMPARE(asked->key, Key);
    QCOMPARE(asked->subprotocols.size(), 2);
    QCOMPARE(asked->deflateOffers.size(), 1);
}

void tst_Handshake::refusesBadOptions_data()
{
    QTest::addColumn<HeaderField>("header");
    QTest::newRow("line break") << HeaderField{"X", "a\r\nEvil: 1"};
    QTest::newRow("name") << HeaderField{"X Y", "a"};
    QTest::newRow("empty name") << HeaderField{"", "a"};
    QTest::newRow("key") << HeaderField{"Sec-WebSocket-Key", "a"};
    QTest::newRow("NUL") << HeaderField{"X", QByteArray("a\0b", 3)};
}

void tst_Handshake::refusesBadOptions()
{
    QFETCH(HeaderField, header);
    const ClientHandshake handshake{.url = QUrl(u"ws://a"_s), .key = Key, .extraHeaders = {header}};
    const auto bytes = handshake.request();
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::BadOption);
    const ClientHandshake own{.url = QUrl(u"ws://a"_s), .key = Key, .extraHeaders = {{"host", "other"}}};
    QVERIFY(own.request()->contains("host: other"));
    QVERIFY(!own.request()->contains("Host: a"));
    QVERIFY(!(ClientHandshake{.url = QUrl(u"ws://a"_s), .key = Key, .subprotocols = {"a b"}}.request()));
}

void tst_Handshake::checksResponses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code"); // -1: accepted
    const auto bad = [](ErrorCode code) { return int(code); };
    QTest::newRow("right") << response() << -1;
    QTest::newRow("subprotocol") << response("Sec-WebSocket-Protocol: chat\r\n") << -1;
    QTest::newRow("deflate") << response("Sec-WebSocket-Extensions: permessage-deflate\r\n") << -1;
    QTest::newRow("200") << "HTTP/1.1 200 OK\r\n\r\n"_ba << bad(ErrorCode::HandshakeRefused);
    QTest::newRow("403") << "HTTP/1.1 403 Forbidden\r\n\r\n"_ba << bad(ErrorCode::HandshakeRefused);
    QTest::newRow("no upgrade") << response({}, "Upgrade") << bad(ErrorCode::BadUpgrade);
    QTest::newRow("no connection") << response({}, "Connection") << bad(ErrorCode::BadUpgrade);
    QTest::newRow("no accept") << response({}, "Sec-WebSocket-Accept") << bad(ErrorCode::BadAccept);
    QTest::newRow("wrong accept") << response("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOx=\r\n",
                                              "Sec-WebSocket-Accept")
                                  << bad(ErrorCode::BadAccept);
    QTest::newRow("accept twice") << response("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")
                                  << bad(ErrorCode::BadAccept);
    QTest::newRow("other subprotocol") << response("Sec-WebSocket-Protocol: other\r\n")
                                       << bad(ErrorCode::BadSubprotocol);
    QTest::newRow("two subprotocols") << response("Sec-WebSocket-Protocol: chat\r\nSec-WebSocket-Protocol: chat\r\n")
                                      << bad(ErrorCode::BadSubprotocol);
    QTest::newRow("other extension") << response("Sec-WebSocket-Extensions: foo\r\n") << bad(ErrorCode::BadExtension);
}

void tst_Handshake::checksResponses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto head = parse(bytes, HttpHeadParser::Kind::Response);
    QVERIFY(head);
    const ClientHandshake handshake{
        .url = QUrl(u"ws://a"_s), .key = Key, .subprotocols = {"chat"}, .deflateOffers = {DeflateOffer()}};
    const auto accepted = handshake.check(*head);
    QCOMPARE(accepted ? -1 : int(accepted.error().code), code);
}

void tst_Handshake::checksRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 101: accepted
    QTest::newRow("right") << request() << 101;
    QTest::newRow("POST") << request().replace("GET", "POST") << 405;
    QTest::newRow("HTTP/1.0") << request().replace("HTTP/1.1", "HTTP/1.0") << 400;
    QTest::newRow("no host") << request({}, "Host") << 400;
    QTest::newRow("two hosts") << request("Host: b\r\n") << 400;
    QTest::newRow("no upgrade") << request({}, "Upgrade") << 426;
    QTest::newRow("no connection") << request({}, "Connection") << 426;
    QTest::newRow("version 8") << request("Sec-WebSocket-Version: 8\r\n", "Sec-WebSocket-Version") << 426;
    QTest::newRow("no key") << request({}, "Sec-WebSocket-Key") << 400;
    QTest::newRow("short key") << request("Sec-WebSocket-Key: YWJj\r\n", "Sec-WebSocket-Key") << 400;
    QTest::newRow("two keys") << request("Sec-WebSocket-Key: " + Key + "\r\n") << 400;
    QTest::newRow("bad extensions") << request("Sec-WebSocket-Extensions: ;;=\r\n") << 400;
}

void tst_Handshake::checksRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const auto head = parse(bytes, HttpHeadParser::Kind::Request);
    QVERIFY(head);
    const auto asked = ServerHandshake::check(*head);
    QCOMPARE(asked ? 101 : asked.error().status, status);
    if (!asked) {
        const auto answer = parse(asked.error().toBytes(), HttpHeadParser::Kind::Response);
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->headers.has("Sec-WebSocket-Version"), QByteArray(QTest::currentDataTag()) == "version 8");
        return;
    }
    const auto answer = parse(ServerHandshake::response(*asked, "chat"), HttpHeadParser::Kind::Response);
    QVERIFY(answer);
    QVERIFY((ClientHandshake{.url = QUrl(u"ws://a"_s), .key = Key, .subprotocols = {"chat"}}.check(*answer)));
}

void tst_Handshake::headsCutAnywhere()
{
    const QByteArray bytes = request("X-Long: " + QByteArray(300, 'x') + "\r\n") + "behind";
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        const auto head = parse(bytes, HttpHeadParser::Kind::Request, step);
        QVERIFY(head);
        QCOMPARE(head->raw, bytes.chopped(6));
        QCOMPARE(head->headers.size(), 6);
    }
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    QCOMPARE(parser.feed(bytes).value_or(-1), bytes.size() - 6);
    QCOMPARE(parser.feed("more").value_or(-1), 0);
}

void tst_Handshake::badHeads_data()
{
    QTest::addColumn<HttpHeadParser::Kind>("kind");
    QTest::addColumn<QByteArray>("bytes");
    const auto response = HttpHeadParser::Kind::Response;
    const auto request = HttpHeadParser::Kind::Request;
    QTest::newRow("not HTTP") << response << "SSH-2.0-OpenSSH\r\n"_ba;
    QTest::newRow("binary") << response << QByteArray::fromHex("15030100020246");
    QTest::newRow("no status") << response << "HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("two digits") << response << "HTTP/1.1 20\r\n\r\n"_ba;
    QTest::newRow("four digits") << response << "HTTP/1.1 2000 x\r\n\r\n"_ba;
    QTest::newRow("status 000") << response << "HTTP/1.1 000 x\r\n\r\n"_ba;
    QTest::newRow("no colon") << response << "HTTP/1.1 200 OK\r\nfoo\r\n\r\n"_ba;
    QTest::newRow("space before colon") << response << "HTTP/1.1 200 OK\r\nfoo : bar\r\n\r\n"_ba;
    QTest::newRow("control") << response << "HTTP/1.1 200 OK\r\nfoo: a\x01z\r\n\r\n"_ba;
    QTest::newRow("bare CR") << response << "HTTP/1.1 200 OK\r\nfoo: a\rb\r\n\r\n"_ba;
    QTest::newRow("request line") << request << "GET /\r\n\r\n"_ba;
    QTest::newRow("spaces in the target") << request << "GET / x HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("folded in a request") << request << "GET / HTTP/1.1\r\na: b\r\n c\r\n\r\n"_ba;
    QTest::newRow("empty line first") << request << "\r\nGET / HTTP/1.1\r\n\r\n"_ba;
}

void tst_Handshake::badHeads()
{
    QFETCH(HttpHeadParser::Kind, kind);
    QFETCH(QByteArray, bytes);
    for (const qsizetype step : {qsizetype(1), bytes.size()}) {
        const auto head = parse(bytes, kind, step);
        QVERIFY(!head);
        QCOMPARE(head.error().code, ErrorCode::BadHttp);
        QVERIFY(head.error().detail != "incomplete"_L1);
    }
    const auto folded = parse("HTTP/1.1 200\nA: b\n\tc\n\n", HttpHeadParser::Kind::Response);
    QVERIFY(folded);
    QCOMPARE(folded->headers.value("a"), "b c"_ba);
}

void tst_Handshake::headLimits()
{
    const auto large =
        parse("HTTP/1.1 200 OK\r\nA: " + QByteArray(1024 * 1024, 'x'), HttpHeadParser::Kind::Response, 1000);
    QVERIFY(!large);
    QCOMPARE(large.error().code, ErrorCode::HandshakeTooLarge);
    const auto many =
        parse("HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(201) + "\r\n", HttpHeadParser::Kind::Response);
    QVERIFY(!many);
    QCOMPARE(many.error().code, ErrorCode::HandshakeTooLarge);
    QVERIFY(
        parse("HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(200) + "\r\n", HttpHeadParser::Kind::Response));
}

void tst_Handshake::lists()
{
    HeaderList headers{{"A", "x, y"}, {"b", "1"}, {"a", "\"p, q\", ,z"}};
    QCOMPARE(headers.listed("A"), (QList<QByteArray>{"x", "y", "\"p, q\"", "z"}));
    QCOMPARE(headers.values("a").size(), 2);
    QVERIFY(headers.has("B"));
    QVERIFY(!headers.has("c"));
}

QTEST_APPLESS_MAIN(tst_Handshake)
#include "tst_handshake.moc"
