// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/handshakefacts.h"

#include <QJsonArray>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QByteArray RequestStart = "GET /chat HTTP/1.1\r\nHost: a\r\n";
const QByteArray ResponseStart = "HTTP/1.1 101 Switching Protocols\r\n";

/// As it is read, without its layout.
QString plainText(const ConnectionInfo &info, const QByteArray &request, const QByteArray &response)
{
    QTextDocument document;
    document.setHtml(handshakeFacts(info, RequestStart + request + "\r\n", ResponseStart + response + "\r\n", {}));
    return document.toPlainText().simplified();
}

ConnectionInfo withCertificate(const QJsonObject &changes)
{
    QJsonObject certificate{{u"subject"_s, u"cloud.example"_s},
                            {u"issuer"_s, u"An Authority"_s},
                            {u"names"_s, QJsonArray{u"cloud.example"_s, u"*.cloud.example"_s}},
                            {u"notBefore"_s, u"2026-01-01T00:00:00Z"_s},
                            {u"notAfter"_s, u"2027-01-01T00:00:00Z"_s},
                            {u"sha256"_s, u"ab12"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        certificate.insert(it.key(), it.value());
    ConnectionInfo info;
    info.startedAt = QDateTime(QDate(2026, 6, 1), QTime(), Qt::UTC);
    info.tls = {{u"version"_s, u"TLS 1.3"_s}, {u"cipher"_s, u"AES"_s}, {u"chain"_s, QJsonArray{certificate}}};
    return info;
}

} // namespace

class tst_HandshakeFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void tellsTerms();
    void tellsCookies_data();
    void tellsCookies();
    void tellsCertificates();
    void worries_data();
    void worries();
    void escapes();
    void bearsMissingHeads();
};

void tst_HandshakeFacts::tellsTerms()
{
    const QString text = plainText({}, "Sec-WebSocket-Protocol: a, b\r\nSec-WebSocket-Extensions: p; x=1\r\n",
                                   "Sec-WebSocket-Protocol: b\r\nSec-WebSocket-Extensions: p; y\r\n");
    QCOMPARE(
        text,
        u"Offered and accepted a offered ✗ not accepted b offered ✓ accepted p offered with x=1 ✓ accepted with y"_s);
    QVERIFY(plainText({}, {}, "Sec-WebSocket-Protocol: z\r\n").contains(u"z ⚠ never offered (RFC 6455 §4.1)"_s));
}

void tst_HandshakeFacts::tellsCookies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << ""_ba
                          << ""_ba << QString();
    QTest::newRow("sent") << "Cookie: lang=de; sessionid=abc; x\r\n"_ba
                          << ""_ba << u"Cookies lang de sent sessionid hidden, 3 characters sent"_s;
    QTest::newRow("long") << "Cookie: a=0123456789abcdefg\r\n"_ba
                          << ""_ba << u"Cookies a hidden, 17 characters sent"_s;
    QTest::newRow("set")
        << ""_ba
        << "Set-Cookie: lang=de; Path=/; Domain=a.example; Secure; HttpOnly; SameSite=Lax\r\n"_ba
        << u"Cookies lang de set · a.example · / · for the session · Secure · HttpOnly · SameSite=Lax"_s;
    QTest::newRow("worrying")
        << ""_ba
        << "Set-Cookie: lang=de; SameSite=None\r\n"_ba
        << u"Cookies lang de set · for the session · SameSite=None ⚠ browsers refuse SameSite=None "
           "without Secure"_s;
}

void tst_HandshakeFacts::tellsCookies()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, response);
    QFETCH(const QString, text);
    QCOMPARE(plainText({}, request, response), text);
}

void tst_HandshakeFacts::tellsCertificates()
{
    QCOMPARE(plainText(withCertificate({}), {}, {}),
             u"TLS Version TLS 1.3 Cipher AES Certificate of the server Subject cloud.example Issuer An Authority "
             "Valid for cloud.example, *.cloud.example Valid 1/1/26 to 1/1/27 SHA-256 ab 12"_s);
    QVERIFY(plainText(withCertificate({{u"notBefore"_s, QString()}}), {}, {}).contains(u"Valid until 1/1/27"_s));
}

void tst_HandshakeFacts::worries_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("worry");
    QTest::newRow("expired") << QJsonObject{{u"notAfter"_s, u"2026-05-31T00:00:00Z"_s}} << u"expired when it was met"_s;
    QTest::newRow("soon") << QJsonObject{{u"notAfter"_s, u"2026-06-11T00:00:00Z"_s}} << u"expires within 10 days"_s;
    QTest::newRow("early") << QJsonObject{{u"notBefore"_s, u"2026-06-11T00:00:00Z"_s}} << u"not valid yet when"_s;
    QTest::newRow("its own") << QJsonObject{{u"issuer"_s, u"cloud.example"_s}} << u"signed by itself"_s;
}

void tst_HandshakeFacts::worries()
{
    QFETCH(const QJsonObject, changes);
    QFETCH(const QString, worry);
    const QString text = plainText(withCertificate(changes), {}, {});
    QVERIFY2(text.contains(u"⚠ "_s + worry), qPrintable(text));
}

void tst_HandshakeFacts::escapes()
{
    ConnectionInfo info;
    info.url = u"ws://a/<b>&"_s;
    QVERIFY(plainText(info, "Sec-WebSocket-Protocol: x<i>y</i>\r\nCookie: a=<b>\r\n", {}).contains(u"ws://a/<b>&"_s));
    QVERIFY(plainText({}, "Cookie: a=<b>c\r\n", {}).contains(u"a <b>c sent"_s));
}

void tst_HandshakeFacts::bearsMissingHeads()
{
    ConnectionInfo info;
    info.subprotocol = u"chat"_s;
    QTextDocument document;
    document.setHtml(handshakeFacts(info, {}, {}, {}));
    QCOMPARE(document.toPlainText().simplified(), u"Subprotocol chat"_s);
}

QTEST_MAIN(tst_HandshakeFacts)
#include "tst_handshakefacts.moc"
