// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/knownsecrets.h"
#include "capture/redaction.h"
#include "support/figures.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_Redaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void heads_data();
    void heads();
    void urls_data();
    void urls();
    void names_data();
    void names();
    void oddHeads();
    void keepsTheVersion();
    void knownSecrets_data();
    void knownSecrets();
    void knownSecretsOverFragments();
    void longHeadsAreNotQuadratic_data();
    void longHeadsAreNotQuadratic();
};

void tst_Redaction::heads_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("kept"); // what must still be there
    QTest::addColumn<int>("count");
    const auto jwt = "eyJhbGciOiJIUzI1NiJ9.SECRETSECRETSECRET.SECRETSECRETSECRET"_ba;
    QTest::newRow("basic") << "Authorization: Basic SECRETSECRET=="_ba
                           << "Authorization: Basic "_ba << 1;
    QTest::newRow("bearer") << "authorization: Bearer SECRETSECRET"_ba
                            << "authorization: Bearer "_ba << 1;
    QTest::newRow("no scheme") << "Authorization: SECRETSECRET"_ba
                               << "Authorization: "_ba << 1;
    QTest::newRow("proxy") << "Proxy-Authorization: Basic SECRETSECRET"_ba
                           << "Proxy-Authorization: Basic "_ba << 1;
    QTest::newRow("cookies") << "Cookie: nc_session_id=SECRET; oc_sessionPassphrase=SECRET; plain=SECRET"_ba
                             << "oc_sessionPassphrase="_ba << 3;
    QTest::newRow("set cookie") << "Set-Cookie: sid=SECRETSECRET; Path=/; HttpOnly; SameSite=Lax"_ba
                                << "; Path=/; HttpOnly; SameSite=Lax"_ba << 1;
    QTest::newRow("api key") << "X-Api-Key: SECRETSECRET"_ba
                             << "X-Api-Key: "_ba << 1;
    QTest::newRow("AppAPI") << "AUTHORIZATION-APP-API: SECRETSECRET"_ba
                            << "AUTHORIZATION-APP-API: "_ba << 1;
    QTest::newRow("HaRP") << "harp-shared-key: SECRETSECRET"_ba
                          << "harp-shared-key: "_ba << 1;
    QTest::newRow("requesttoken") << "requesttoken: SECRETSECRET"_ba
                                  << "requesttoken: "_ba << 1;
    QTest::newRow("location") << "Location: https://a/b?state=x&access_token=SECRETSECRET#id_token=SECRETSECRET"_ba
                              << "https://a/b?state=x&access_token="_ba << 2;
    QTest::newRow("user info") << "Referer: https://me:SECRETSECRET@a/b"_ba
                               << "@a/b"_ba << 1;
    QTest::newRow("web token") << "X-Other: " + jwt << "X-Other: "_ba << 1;
    QTest::newRow("subprotocol web token")
        << "Sec-WebSocket-Protocol: access_token, " + jwt << "access_token, "_ba << 1;
    QTest::newRow("subprotocol bearer")
        << "Sec-WebSocket-Protocol: chat, base64url.bearer.authorization.k8s.io.SECRETSECRET"_ba
        << "chat, base64url.bearer.authorization.k8s.io."_ba << 1;
    QTest::newRow("encrypted web token") << "X-Other: eyJhbGciOi.SECRET.SECRET.SECRET.SECRET"_ba
                                         << "X-Other: "_ba << 1;
    QTest::newRow("subprotocol with dots")
        << "Sec-WebSocket-Protocol: base64url.bearer.authorization.k8s.io.SECRET.SECRET"_ba
        << "base64url.bearer.authorization.k8s.io."_ba << 1;
    QTest::newRow("subprotocols on two lines")
        << "Sec-WebSocket-Protocol: access_token\r\nSec-WebSocket-Protocol: SECRETSECRET"_ba
        << "access_token\r\nSec-WebSocket-Protocol: "_ba << 1;
    QTest::newRow("folded credentials") << "Authorization: Basic\r\n SECRETSECRET"_ba
                                        << "Authorization: "_ba << 2; // without its secret the scheme could be one
    QTest::newRow("folded cookie") << "Cookie: a=SECRET;\r\n\tb=SECRET; c=SECRET"_ba
                                   << "; c="_ba << 3;
    QTest::newRow("folded key") << "X-Api-Key:\r\n SECRETSECRET"_ba
                                << "X-Api-Key:\r\n "_ba << 1;
    QTest::newRow("access key") << "X-Access-Key: SECRETSECRET"_ba
                                << "X-Access-Key: "_ba << 1;
    QTest::newRow("forwarded URL") << "X-Forwarded-Uri: /a?token=SECRETSECRET"_ba
                                   << "/a?token="_ba << 1;
    QTest::newRow("semicolon in a value") << "Referer: https://a/?token=SECRET;SECRET&x=1"_ba
                                          << "&x=1"_ba << 1;
    QTest::newRow("ExApp") << "EX-APP-ID: flow\r\nEX-APP-VERSION: 1.0.0"_ba
                           << "EX-APP-ID: flow\r\nEX-APP-VERSION: 1.0.0"_ba << 0;
    QTest::newRow("harmless") << "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="_ba
                              << "dGhlIHNhbXBsZSBub25jZQ=="_ba << 0;
    QTest::newRow("challenge") << "WWW-Authenticate: Basic realm=\"x\""_ba
                               << "realm=\"x\""_ba << 0;
    QTest::newRow("OCS") << "OCS-APIREQUEST: true"_ba
                         << "true"_ba << 0;
}

void tst_Redaction::heads()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, kept);
    QFETCH(int, count);
    const QByteArray head =
        "GET /live?token=SECRETSECRET&room=4711 HTTP/1.1\r\nHost: a\r\n" + line + "\r\n\r\nbody with SECRET";
    const Redacted redacted = redactHead(head);
    QCOMPARE(redacted.bytes.size(), head.size());
    QCOMPARE(redacted.count, count + 1);
    const qsizetype end = redacted.bytes.indexOf("\r\n\r\n");
    QVERIFY2(!redacted.bytes.left(end).contains("SECRET"), redacted.bytes.constData());
    QVERIFY2(redacted.bytes.contains(kept), redacted.bytes.constData());
    QVERIFY(redacted.bytes.contains("room=4711"));
    QVERIFY(redacted.bytes.endsWith("body with SECRET"));
    const Redacted again = redactHead(redacted.bytes);
    QCOMPARE(again.bytes, redacted.bytes);
    QCOMPARE(again.count, 0);
}

void tst_Redaction::urls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << "wss://a/b?room=1&code=4001"_ba << 0;
    QTest::newRow("token") << "wss://a/b?room=1&token=SECRET"_ba << 1;
    QTest::newRow("code of OAuth") << "wss://a/b?code=SECRETSECRET"_ba << 1;
    QTest::newRow("case and dashes") << "wss://a/b?Access-Token=SECRET&API_KEY=SECRET"_ba << 2;
    QTest::newRow("encoded name") << "wss://a/b?%74oken=SECRET"_ba << 1;
    QTest::newRow("user") << "wss://me:SECRET@a/b?x=y@z"_ba << 1;
    QTest::newRow("session") << "/socket.io/?EIO=4&sid=SECRET"_ba << 1;
    QTest::newRow("empty value") << "wss://a/b?token="_ba << 0;
}

void tst_Redaction::urls()
{
    QFETCH(QByteArray, url);
    QFETCH(int, count);
    const Redacted redacted = redactUrl(url);
    QCOMPARE(redacted.count, count);
    QCOMPARE(redacted.bytes.size(), url.size());
    QVERIFY2(!redacted.bytes.contains("SECRET"), redacted.bytes.constData());
    if (count == 0)
        QCOMPARE(redacted.bytes, url);
}

void tst_Redaction::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("secret");
    for (const char *name : {"token", "access_token", "Auth", "API-KEY", "x_secret_y", "Password", "sid", "jwt",
                             "sessionId", "signature", "private_token", "PHPSESSID", "X-Auth-Key", "AWSAccessKeyId"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name : {"room", "author", "keyboard", "EIO", "transport", "encoding", "monkey", "side", ""})
        QTest::newRow(*name ? name : "empty") << QByteArray(name) << false;
}

void tst_Redaction::names()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, secret);
    QCOMPARE(isSecretName(name), secret);
}

void tst_Redaction::oddHeads()
{
    for (const QByteArray &head : {""_ba, "\r\n"_ba, "GET"_ba, "GET /?token"_ba, "GET /?token="_ba, "a\nCookie"_ba,
                                   "a\nCookie:"_ba, "a\nCookie: ;;=;"_ba, "a\nAuthorization: "_ba, "a\n: x\n"_ba,
                                   "a\nLocation: ://@?#&="_ba, QByteArray(100000, '=')}) {
        for (qsizetype length = 0; length <= qMin<qsizetype>(head.size(), 100); ++length)
            QCOMPARE(redactHead(head.left(length)).bytes.size(), length);
        QCOMPARE(redactHead(head).bytes.size(), head.size());
        QCOMPARE(redactUrl(head).bytes.size(), head.size());
    }
}

void tst_Redaction::keepsTheVersion()
{
    const Redacted redacted = redactHead("GET /live?token=SECRETSECRET HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(redacted.bytes, "GET /live?token=[redacted][r HTTP/1.1\r\nHost: a\r\n\r\n"_ba);
    QCOMPARE(redacted.count, 1);
}

void tst_Redaction::knownSecrets_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("plain") << u"s3cret"_s << "a s3cret, s3cret"_ba << 2;
    QTest::newRow("other") << u"s3cret"_s << "a s3cre t"_ba << 0;
    QTest::newRow("percent") << u"a b/ü"_s << "?x=a%20b%2F%C3%BC&y"_ba << 1;
    QTest::newRow("in a path") << u"a b/ü"_s << "/a%20b/%C3%BC"_ba << 1;
    QTest::newRow("in JSON") << u"a\"b\\c"_s << R"({"x": "a\"b\\c"})"_ba << 1;
    QTest::newRow("base64") << u"s3cret"_s << "czNjcmV0"_ba << 1;
    QTest::newRow("a word") << u"yes"_s << "yes yes"_ba << 0;
    QTest::newRow("overlapping") << u"aaaa"_s << "aaaaa"_ba << 1;
}

void tst_Redaction::knownSecrets()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    KnownSecrets known;
    known.add(secret);
    QByteArray clean;
    QVERIFY(known.hideIn(text, clean) >= count);
    QCOMPARE(clean.isNull(), count == 0);
    if (count == 0)
        return;
    QCOMPARE(clean.size(), text.size());
    QByteArray again;
    QCOMPARE(known.hideIn(clean, again), 0);
    QVERIFY2(clean.contains("[re"), clean.constData());
}

/// Wherever a message is cut, no part of the secret is left that tells more than its place.
void tst_Redaction::knownSecretsOverFragments()
{
    const QByteArray message = "before s3cret-of-mine behind"_ba;
    for (const bool deflated : {false, true}) {
        for (qsizetype cut = 0; cut <= message.size(); ++cut) {
            KnownSecrets known;
            known.add(u"s3cret-of-mine"_s);
            RecordView first{.connection = 1, .payload = QByteArrayView(message).first(cut)};
            first.header.opcode = Opcode::Text;
            first.header.fin = false;
            first.header.rsv = deflated ? 4 : 0;
            RecordView last{.connection = 1,
                            .payload = QByteArrayView(message).sliced(cut),
                            .hasMessage = true,
                            .message = message};
            last.header.opcode = Opcode::Continuation;
            last.header.fin = true;
            QByteArray payload[2];
            QByteArray whole[2];
            (void)known.hideInFrame(first, payload[0], whole[0]);
            QVERIFY(known.hideInFrame(last, payload[1], whole[1]) > 0);
            const QByteArray joined = (payload[0].isNull() ? message.first(cut) : payload[0])
                + (payload[1].isNull() ? message.sliced(cut) : payload[1]);
            QCOMPARE(joined.size(), message.size());
            QVERIFY2(!joined.contains("s3c") && !joined.contains("of-m") && !joined.contains("mine"),
                     joined.constData());
            QVERIFY(!whole[1].contains("s3cret"));
            QCOMPARE(joined.startsWith("before "), !deflated);
        }
    }
}

void tst_Redaction::longHeadsAreNotQuadratic_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("cookies without names") << "a\nCookie: "_ba
                                           << "s;"_ba;
    QTest::newRow("parameters") << "GET /?"_ba
                                << "a&"_ba;
    QTest::newRow("secrets") << "GET /?"_ba
                             << "token=a&"_ba;
    QTest::newRow("web tokens") << "a\nX: "_ba
                                << "eyJ "_ba;
    QTest::newRow("subprotocols") << "a\nSec-WebSocket-Protocol: "_ba
                                  << "a,"_ba;
    QTest::newRow("lines") << "a\n"_ba
                           << "Authorization:\n"_ba;
}

void tst_Redaction::longHeadsAreNotQuadratic()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, piece);
    const auto seconds = [&](int bytes) {
        const QByteArray head = start + piece.repeated(bytes / piece.size());
        return bestSeconds([&] { QCOMPARE(redactHead(head).bytes.size(), head.size()); });
    };
    // 16 times the text takes about 16 times as long; squared it would be 256 times.
    const double ratio = seconds(1024 * 1024) / seconds(64 * 1024);
    QVERIFY2(ratio < 64, qPrintable(QString::number(ratio)));
}

QTEST_APPLESS_MAIN(tst_Redaction)
#include "tst_redaction.moc"
