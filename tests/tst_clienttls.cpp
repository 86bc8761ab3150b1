// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"
#include "support/scriptedpeer.h"
#include "support/testcertificates.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <chrono>

using namespace plectrum;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 10000;

QByteArray accept(const QByteArray &head)
{
    return ScriptedPeer::accept(head);
}

} // namespace

/// wss: who is trusted, who is not, and what of it is kept.
class tst_ClientTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void ownAuthority();
    void refusesCertificate_data();
    void refusesCertificate();
    void insecureIsNoted();
    void plainPeer();
    void clientCertificate_data();
    void clientCertificate();
    void unreadableFiles_data();
    void unreadableFiles();

private:
    Target targetOf(const ScriptedPeer &peer, bool trusted = true) const;

    TestCertificates m_certificates;
};

void tst_ClientTls::initTestCase()
{
    QVERIFY2(m_certificates.create(), qPrintable(m_certificates.error()));
}

Target tst_ClientTls::targetOf(const ScriptedPeer &peer, bool trusted) const
{
    Target target;
    target.url = peer.url();
    target.timeout = 5s;
    if (trusted)
        target.tls.caFile = m_certificates.path(u"ca.pem"_s);
    return target;
}

void tst_ClientTls::ownAuthority()
{
    const ScriptedPeer peer(accept, m_certificates.server(u"good"_s));
    Client client(nullptr);
    client.open(targetOf(peer));
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Open, Patience);
    const QJsonObject tls = client.info().tls;
    QVERIFY(tls.value(u"version"_s).toString().contains(u"1.3"_s));
    QVERIFY(!tls.value(u"cipher"_s).toString().isEmpty());
    QCOMPARE(tls.value(u"insecure"_s).toBool(true), false);
    QVERIFY(tls.value(u"chain"_s).toArray().size() >= 1);
    QCOMPARE(tls.value(u"chain"_s)[0].toObject().value(u"sha256"_s).toString().size(), 64);
    QVERIFY(tls.value(u"chain"_s)[0].toObject().value(u"names"_s).toArray().contains(u"localhost"_s));
    QVERIFY(QDateTime::fromString(tls.value(u"chain"_s)[0].toObject().value(u"notBefore"_s).toString(), Qt::ISODate)
            < QDateTime::currentDateTimeUtc());
    QVERIFY(client.timings().tls.has_value());
    QVERIFY(client.timings().tcp.has_value());
    QCOMPARE(qobject_cast<QSslSocket *>(peer.socket())->sslConfiguration().nextNegotiatedProtocol(), "http/1.1"_ba);
}

void tst_ClientTls::refusesCertificate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown authority") << u"good"_s << false << ErrorCode::TlsUntrusted;
    QTest::newRow("expired") << u"expired"_s << true << ErrorCode::TlsExpired;
    QTest::newRow("wrong host") << u"wronghost"_s << true << ErrorCode::TlsWrongHost;
}

void tst_ClientTls::refusesCertificate()
{
    QFETCH(QString, name);
    QFETCH(bool, trusted);
    QFETCH(ErrorCode, code);
    const ScriptedPeer peer(accept, m_certificates.server(name));
    Client client(nullptr);
    const QSignalSpy failed(&client, &Client::failed);
    client.open(targetOf(peer, trusted));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    QCOMPARE(failed.first().first().value<Error>().code, code);
    QVERIFY(peer.heads().isEmpty());
}

void tst_ClientTls::insecureIsNoted()
{
    const ScriptedPeer peer(accept, m_certificates.server(u"wronghost"_s));
    Client client(nullptr);
    Target target = targetOf(peer, false);
    target.tls.insecure = true;
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Open, Patience);
    QVERIFY(client.info().tls.value(u"insecure"_s).toBool());
}

void tst_ClientTls::plainPeer()
{
    ScriptedPeer peer;
    Client client(nullptr);
    const QSignalSpy failed(&client, &Client::failed);
    Target target = targetOf(peer);
    target.url.setScheme(u"wss"_s);
    client.open(target);
    QTRY_VERIFY_WITH_TIMEOUT(!peer.received().isEmpty(), Patience);
    peer.send("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::TlsRefused);
}

void tst_ClientTls::clientCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("opens");
    QTest::newRow("PEM") << u"client.pem"_s << u"client.key"_s << QString() << true;
    QTest::newRow("PKCS#12") << u"client.p12"_s << QString() << u"secret"_s << true;
    QTest::newRow("none") << QString() << QString() << QString() << false;
}

void tst_ClientTls::clientCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, passphrase);
    QFETCH(bool, opens);
    const ScriptedPeer peer(accept, m_certificates.server(u"good"_s, true));
    Client client(nullptr);
    const QSignalSpy failed(&client, &Client::failed);
    Target target = targetOf(peer);
    if (!certificate.isEmpty())
        target.tls.certificateFile = m_certificates.path(certificate);
    if (!key.isEmpty())
        target.tls.keyFile = m_certificates.path(key);
    target.tls.keyPassphrase = passphrase;
    client.open(target);
    if (opens) {
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Open, Patience);
        return;
    }
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    // Qt's server hangs up on a client without a certificate, and sends no alert.
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::ConnectionEnded);
}

void tst_ClientTls::unreadableFiles_data()
{
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("no such authority") << u"none.pem"_s << QString() << QString() << QString();
    QTest::newRow("authority is a key") << u"ca.key"_s << QString() << QString() << QString();
    QTest::newRow("no such certificate") << QString() << u"none.pem"_s << QString() << QString();
    QTest::newRow("no key") << QString() << u"client.pem"_s << QString() << QString();
    QTest::newRow("key is a certificate") << QString() << u"client.pem"_s << u"ca.pem"_s << QString();
    QTest::newRow("wrong passphrase") << QString() << u"client.p12"_s << QString() << u"guess"_s;
}

void tst_ClientTls::unreadableFiles()
{
    QFETCH(QString, ca);
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, passphrase);
    if (passphrase == "guess"_L1) // Qt says so as well
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"PKCS#12"_s));
    const auto path = [this](const QString &name) { return name.isEmpty() ? name : m_certificates.path(name); };
    Target target;
    target.url = QUrl(u"wss://127.0.0.1:9/"_s);
    target.tls = {path(ca), path(certificate), path(key), passphrase, false};
    Client client(nullptr);
    const QSignalSpy failed(&client, &Client::failed);
    client.open(target);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::CertificateUnreadable);
}

QTEST_GUILESS_MAIN(tst_ClientTls)
#include "tst_clienttls.moc"
