// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/handshake.h"
#include "websocket/negotiation.h"

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
    void tellsTerms_data();
    void tellsTerms();
    void buildsRequests_data();
    void buildsRequests();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void checksResponses_data();
    void checksResponses();
    void checksRequests_data();
    void checksRequests();
};

void tst_Handshake::tellsTerms_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("terms");
    QTest::newRow("nothing") << ""_ba
                             << ""_ba
                             << ""_ba;
    QTest::newRow("one of two subprotocols") << "Sec-WebSocket-Protocol: a, b\r\n"_ba
                                             << "Sec-WebSocket-Protocol: b\r\n"_ba
                                             << "- a\n+ b\n"_ba;
    QTest::newRow("nobody asked") << ""_ba
                                  << "Sec-WebSocket-Protocol: b\r\nSec-WebSocket-Extensions: x;y=1\r\n"_ba
                                  << "! b\n! x => y=1\n"_ba;
    QTest::newRow("deflate")
        << "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits, x-other\r\n"_ba
        << "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=\"12\"\r\n"_ba
        << "+ permessage-deflate client_max_window_bits => server_max_window_bits=12\n- x-other\n"_ba;
    QTest::newRow("two offers of one") << "Sec-WebSocket-Extensions: p; a, p; b\r\n"_ba
                                       << "Sec-WebSocket-Extensions: p; b\r\n"_ba
                                       << "+ p a => b\n- p b\n"_ba;
    QTest::newRow("malformed") << "Sec-WebSocket-Extensions: p; =\r\n"_ba
                               << ""_ba
                               << "? p; =\n"_ba;
}

void tst_Handshake::tellsTerms()
{
    QFETCH(const QByteArray, offer);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, terms);
    const auto asked = parse(request(offer), HttpHeadParser::Kind::Request);
    const auto answered = parse(response(answer), HttpHeadParser::Kind::Response);
    QVERIFY(asked && answered);
    QByteArray told;
    for (const NegotiatedTerm &term : negotiatedTerms(*asked, *answered)) {
        told += QByteArray(1, "+-!?"[int(term.outcome)]) + ' ' + term.name
            + (term.offered.isEmpty() ? "" : ' ' + term.offered)
            + (term.accepted.isEmpty() ? "" : " => " + term.accepted) + '\n';
    }
    QCOMPARE(told, terms);
    HttpHead refusal = *answered;
    refusal.status = 403;
    for (const NegotiatedTerm &term : negotiatedTerms(*asked, refusal))
        QVERIFY(term.outcome != NegotiatedTerm::Outcome::Accepted && term.outcome != NegotiatedTerm::Outcome::Unasked);
}

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
    QTest::newRow("IPv6 zone") << u"ws://[fe80::1%25eth0]:9000/"_s << "GET / HTTP/1.1"_ba
                               << "[fe80::1]:9000"_ba;
    QTest::newRow("query alone") << u"ws://example.com?a=b"_s << "GET /?a=b HTTP/1.1"_ba
                                 << "example.com"_ba;
    QTest::newRow("empty query") << u"ws://example.com/?"_s << "GET /? HTTP/1.1"_ba
                                 << "example.com"_ba;
    QTest::newRow("user") << u"ws://me:secret@example.com/"_s << "GET / HTTP/1.1"_ba
                          << "example.com"_ba;
    QTest::newRow("encoded line break") << u"ws://example.com/a%0D%0AEvil:%201"_s << "GET /a%0D%0AEvil:%201 HTTP/1.1"_ba
                                        << "example.com"_ba;
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
    QVERIFY(!(ClientHandshake{.url = QUrl(u"ws://a"_s), .key = Key, .subprotocols = {"a", "b", "a"}}.request()));
    QVERIFY(!(ClientHandshake{.url = QUrl(u"ws://a"_s), .key = Key, .origin = "http://o\r\nEvil: 1"}.request()));
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
    QTest::newRow("two in one field") << response("Sec-WebSocket-Protocol: chat, chat\r\n")
                                      << bad(ErrorCode::BadSubprotocol);
    QTest::newRow("subprotocol in other case")
        << response("Sec-WebSocket-Protocol: Chat\r\n") << bad(ErrorCode::BadSubprotocol);
    QTest::newRow("accept in other case")
        << response("Sec-WebSocket-Accept: S3PPLMBITXAQ9KYGZZHZRBK+XOO=\r\n", "Sec-WebSocket-Accept")
        << bad(ErrorCode::BadAccept);
    QTest::newRow("connection in a list") << response("Connection: keep-alive, UPGRADE\r\n", "Connection") << -1;
    QTest::newRow("upgrade in quotes") << response("Upgrade: \"websocket\"\r\n", "Upgrade")
                                       << bad(ErrorCode::BadUpgrade);
    QTest::newRow("deflate twice in two fields") << response("Sec-WebSocket-Extensions: permessage-deflate\r\n"
                                                             "Sec-WebSocket-Extensions: permessage-deflate\r\n")
                                                 << bad(ErrorCode::BadExtension);
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
    QTest::newRow("17 bytes of key") << request("Sec-WebSocket-Key: " + QByteArray(17, 'k').toBase64() + "\r\n",
                                                "Sec-WebSocket-Key")
                                     << 400;
    QTest::newRow("no base64") << request("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25j*Q==\r\n", "Sec-WebSocket-Key")
                               << 400;
    QTest::newRow("version missing") << request({}, "Sec-WebSocket-Version") << 426;
    QTest::newRow("version twice") << request("Sec-WebSocket-Version: 13\r\n") << 426;
    QTest::newRow("bad subprotocols") << request("Sec-WebSocket-Protocol: a b\r\n") << 400;
    QTest::newRow("upgrade in a list") << request("Upgrade: h2c, WebSocket/13, WEBSOCKET\r\n", "Upgrade") << 101;
    QTest::newRow("connection in two fields")
        << request("Connection: close\r\nConnection: uPgRaDe\r\n", "Connection") << 101;
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
        QCOMPARE(answer->headers.value("Sec-WebSocket-Version"),
                 QByteArray(QTest::currentDataTag()).startsWith("version ") ? "13"_ba : QByteArray());
        QCOMPARE(answer->headers.has("Upgrade"), status == 426); // RFC 9110 §15.5.22
        QCOMPARE(answer->headers.value("Content-Length").toLongLong(), asked.error().text.size());
        return;
    }
    const auto answer = parse(ServerHandshake::response(*asked, "chat"), HttpHeadParser::Kind::Response);
    QVERIFY(answer);
    QVERIFY((ClientHandshake{.url = QUrl(u"ws://a"_s), .key = Key, .subprotocols = {"chat"}}.check(*answer)));
}

QTEST_APPLESS_MAIN(tst_Handshake)
#include "tst_handshake.moc"
