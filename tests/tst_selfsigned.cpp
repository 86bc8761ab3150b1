// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/listener.h"
#include "server/selfsigned.h"

#include "connection/tlskeys.h"
#include "support/wine.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

/// Certificates of one's own: made, read again, shown to a client.
class tst_SelfSigned : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void makes_data() { addAlgorithms(); }
    void makes();
    void shown_data() { addAlgorithms(); }
    void shown();
    void presentable_data();
    void presentable();

private:
    static void addAlgorithms();
};

void tst_SelfSigned::addAlgorithms()
{
    QTest::addColumn<QSsl::KeyAlgorithm>("algorithm");
    QTest::newRow("RSA") << QSsl::Rsa;
    QTest::newRow("EC") << QSsl::Ec;
    QTest::newRow("own choice") << ownKeyAlgorithm();
}

void tst_SelfSigned::makes()
{
    QFETCH(QSsl::KeyAlgorithm, algorithm);
    const auto made = makeSelfSigned(algorithm);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->key.algorithm(), algorithm);
    QCOMPARE(made->certificate.publicKey().algorithm(), algorithm);
    QVERIFY(made->certificate.subjectAlternativeNames().values(QSsl::DnsEntry).contains(u"localhost"_s));
    QVERIFY(made->certificate.isSelfSigned());
    QVERIFY(made->certificate.expiryDate() > QDateTime::currentDateTimeUtc().addDays(29));

    const QTemporaryDir folder;
    const QString certificatePath = folder.filePath(u"own.crt"_s);
    const QString keyPath = folder.filePath(u"own.key"_s);
    QFile certificate(certificatePath);
    QFile key(keyPath);
    QVERIFY(certificate.open(QIODevice::WriteOnly) && key.open(QIODevice::WriteOnly));
    certificate.write(made->certificate.toPem());
    key.write(made->key.toPem());
    certificate.close();
    key.close();
    if (!canPresentKey(algorithm)) // Qt says so as well
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"asked to use RSA"_s));
    const auto read = readCertificateAndKey(certificatePath, keyPath);
    QCOMPARE(read.has_value(), canPresentKey(algorithm));
    if (read)
        QCOMPARE(read->certificate, made->certificate);
    else
        QVERIFY(read.error().detail.contains(keyPath));
}

void tst_SelfSigned::shown()
{
    QFETCH(QSsl::KeyAlgorithm, algorithm);
    SKIP_OWN_CERTIFICATE_UNDER_WINE();
    if (!canPresentKey(algorithm))
        QSKIP("the TLS of this system does not take such keys");
    const auto made = makeSelfSigned(algorithm);
    QVERIFY(made);
    ListenOptions options;
    options.certificate = made->certificate;
    options.key = made->key;
    std::unique_ptr<QTcpSocket> accepted;
    Listener listener(
        options, [&accepted](std::unique_ptr<QTcpSocket> socket) { accepted = std::move(socket); },
        [] { return false; });
    QVERIFY(listener.start());
    QSslSocket client;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({made->certificate});
    client.setSslConfiguration(trusting);
    client.connectToHostEncrypted(u"localhost"_s, listener.serverPort(), QIODevice::ReadWrite,
                                  QAbstractSocket::IPv4Protocol);
    QTRY_VERIFY2(client.isEncrypted(), qPrintable(client.errorString()));
    QCOMPARE(client.peerCertificate(), made->certificate);
    client.write("secret");
    QTRY_VERIFY(accepted && accepted->bytesAvailable() == 6);
}

void tst_SelfSigned::presentable_data()
{
    QTest::addColumn<QString>("backend");
    QTest::addColumn<QSsl::KeyAlgorithm>("algorithm");
    QTest::addColumn<bool>("can");
    QTest::newRow("OpenSSL, EC") << u"openssl"_s << QSsl::Ec << true;
    QTest::newRow("OpenSSL, RSA") << u"openssl"_s << QSsl::Rsa << true;
    QTest::newRow("Schannel, RSA") << u"schannel"_s << QSsl::Rsa << true;
    QTest::newRow("Schannel, DSA") << u"schannel"_s << QSsl::Dsa << true;
    QTest::newRow("Schannel, EC") << u"schannel"_s << QSsl::Ec << false;
    QTest::newRow("Schannel, none that Qt knows") << u"schannel"_s << QSsl::Opaque << false;
}

void tst_SelfSigned::presentable()
{
    QFETCH(QString, backend);
    QFETCH(QSsl::KeyAlgorithm, algorithm);
    QFETCH(bool, can);
    QCOMPARE(canPresentKey(algorithm, backend), can);
    if (algorithm == QSsl::Dsa || algorithm == QSsl::Opaque)
        return;
    const auto made = makeSelfSigned(algorithm);
    QVERIFY(made);
    const auto ensured = ensurePresentable(made->key, u"own.key"_s, backend);
    QCOMPARE(ensured.has_value(), can);
    if (!can) {
        QCOMPARE(ensured.error().code, ErrorCode::CertificateUnreadable);
        QVERIFY(ensured.error().detail.startsWith(u"own.key: "_s));
    }
}

QTEST_GUILESS_MAIN(tst_SelfSigned)
#include "tst_selfsigned.moc"
