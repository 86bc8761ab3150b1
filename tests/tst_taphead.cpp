// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/taphead.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QByteArray Line = "GET /live?room=1 HTTP/1.1\r\n";
const QByteArray Host = "host:   127.0.0.1:40113\r\n"; // spelt oddly, to see that it is left alone
const QByteArray Upgrade = "Connection: keep-alive, Upgrade\r\nUPGRADE:websocket\r\n";

TapRewriting rewriting(TapField::Mode host = TapField::Mode::Keep, TapField::Mode origin = TapField::Mode::Keep)
{
    TapRewriting made;
    made.host = {.mode = host, .value = host == TapField::Mode::Value ? "other" : ""};
    made.origin = {.mode = origin, .value = origin == TapField::Mode::Value ? "https://other" : ""};
    return made;
}

TapRewriting adding(const HeaderList &headers, const QList<HeaderField> &cookies = {})
{
    TapRewriting made = rewriting();
    made.headers = headers;
    made.cookies = cookies;
    return made;
}

} // namespace

/// What a tap makes of request heads.
class tst_TapHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void rewrites_data();
    void rewrites();
    void takesTargetsCredentials();
    void refusesBrokenFields_data();
    void refusesBrokenFields();
};

void tst_TapHead::rewrites_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("target");
    QTest::addColumn<TapRewriting>("rewriting");
    QTest::addColumn<QByteArray>("went");
    using enum TapField::Mode;
    const QString wss = u"wss://cloud.example/exapps/board/live?x=1"_s;
    const QByteArray origin = "Origin: http://127.0.0.1:40113\r\n";
    const QByteArray whole = Line + Host + Upgrade + origin;

    QTest::newRow("kept byte for byte") << whole << wss << rewriting() << whole;
    QTest::newRow("bare line feeds kept") << QByteArray("GET /a HTTP/1.1\nHost: x\nA:b\n") << wss << rewriting()
                                          << QByteArray("GET /a HTTP/1.1\nHost: x\nA:b\n");
    QTest::newRow("host of the target") << whole << wss << rewriting(Target)
                                        << Line + "Host: cloud.example\r\n" + Upgrade + origin;
    QTest::newRow("host with its port") << whole << u"ws://cloud.example:8080"_s << rewriting(Target)
                                        << Line + "Host: cloud.example:8080\r\n" + Upgrade + origin;
    QTest::newRow("host given") << whole << wss << rewriting(Value) << Line + "Host: other\r\n" + Upgrade + origin;
    QTest::newRow("host where there was none")
        << Line + Upgrade << wss << rewriting(Target) << Line + Upgrade + "Host: cloud.example\r\n";
    QTest::newRow("origin of the target")
        << whole << wss << rewriting(Keep, Target) << Line + Host + Upgrade + "Origin: https://cloud.example\r\n";
    QTest::newRow("origin of a plain target")
        << whole << u"ws://a:81/"_s << rewriting(Keep, Target) << Line + Host + Upgrade + "Origin: http://a:81\r\n";
    QTest::newRow("no origin to rewrite") << Line + Host << wss << rewriting(Keep, Target) << Line + Host;
    QTest::newRow("origin given") << Line + Host << wss << rewriting(Keep, Value)
                                  << Line + Host + "Origin: https://other\r\n";
    QTest::newRow("header added") << Line + Host << wss << adding({{"X-Test", "1"}}) << Line + Host + "X-Test: 1\r\n";
    QTest::newRow("header replaced, where the first stood")
        << Line + "x-test: a\r\n" + Host + "X-TEST: b\r\n"
        << wss << adding({{"X-Test", "1"}, {"X-Test", "2"}}) << Line + "X-Test: 1\r\nX-Test: 2\r\n" + Host;
    QTest::newRow("host among the headers wins") << whole << wss << [] {
        TapRewriting made = adding({{"Host", "mine"}});
        made.host.mode = Target;
        return made;
    }() << Line + "Host: mine\r\n" + Upgrade + origin;
    QTest::newRow("cookie added") << Line + "Cookie: a=1; b=2\r\n"
                                  << wss << adding({}, {{"c", "3"}}) << Line + "Cookie: a=1; b=2; c=3\r\n";
    QTest::newRow("cookie replaced") << Line + "Cookie: a=1; b=2\r\n"
                                     << wss << adding({}, {{"a", "3"}}) << Line + "Cookie: b=2; a=3\r\n";
    QTest::newRow("cookie where there was none")
        << Line + Host << wss << adding({}, {{"a", "3"}}) << Line + Host + "Cookie: a=3\r\n";
    QTest::newRow("upgrade of / goes to the target's path")
        << "GET / HTTP/1.1\r\n" + Upgrade << wss << rewriting() << "GET /exapps/board/live?x=1 HTTP/1.1\r\n" + Upgrade;
    QTest::newRow("a page of / does not")
        << QByteArray("GET / HTTP/1.1\r\n") << wss << rewriting() << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("an upgrade elsewhere neither")
        << "GET /?a HTTP/1.1\r\n" + Upgrade << wss << rewriting() << "GET /?a HTTP/1.1\r\n" + Upgrade;
}

void tst_TapHead::rewrites()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QString, target);
    QFETCH(const TapRewriting, rewriting);
    QFETCH(const QByteArray, went);
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    const QByteArray end = sent.contains("\r\n") ? "\r\n" : "\n";
    QVERIFY(parser.feed(sent + end));
    QVERIFY(parser.isComplete());
    QVERIFY(rewriting.check());
    QCOMPARE(tappedRequestHead(parser.head(), QUrl(target), rewriting), went + end);
}

void tst_TapHead::takesTargetsCredentials()
{
    Target target;
    target.url = QUrl(u"wss://alice:pw@cloud.example/"_s);
    target.headers.append(HeaderField{"X-Test", "1"});
    target.cookies.append(HeaderField{"a", "b"});
    TapRewriting rewriting = TapRewriting::of(target);
    QCOMPARE(rewriting.headers.value("Authorization"), "Basic " + QByteArray("alice:pw").toBase64());
    QCOMPARE(rewriting.headers.value("X-Test"), "1");
    QCOMPARE(rewriting.cookies, target.cookies);
    QCOMPARE(rewriting.host.mode, TapField::Mode::Target);
    QCOMPARE(rewriting.origin.mode, TapField::Mode::Keep);
    target.bearerToken = u"t0ken"_s;
    QCOMPARE(TapRewriting::of(target).headers.value("Authorization"), "Bearer t0ken");
}

void tst_TapHead::refusesBrokenFields_data()
{
    QTest::addColumn<TapRewriting>("rewriting");
    QTest::newRow("line break") << adding({{"A", "b\r\nC: d"}});
    QTest::newRow("name") << adding({{"A b", "c"}});
    QTest::newRow("cookie") << adding({}, {{"a", "b\nc"}});
    TapRewriting host = rewriting(TapField::Mode::Value);
    host.host.value = "a\nb";
    QTest::newRow("host") << host;
}

void tst_TapHead::refusesBrokenFields()
{
    QFETCH(const TapRewriting, rewriting);
    const auto checked = rewriting.check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::BadOption);
}

QTEST_GUILESS_MAIN(tst_TapHead)
#include "tst_taphead.moc"
