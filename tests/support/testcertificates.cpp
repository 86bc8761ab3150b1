// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace plectrum {

using namespace Qt::StringLiterals;

bool TestCertificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_error = u"openssl %1: %2"_s.arg(arguments.join(u' '), QString::fromLocal8Bit(process.readAllStandardError()));
    return false;
}

bool TestCertificates::sign(const QString &name, const QString &days, const QByteArray &extensions)
{
    QFile file(path(name + u".ext"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(extensions) < 0)
        return false;
    file.close();
    const QString key = name + u".key"_s;
    const QString request = name + u".csr"_s;
    return openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s,
                    request, u"-subj"_s, QString(u"/CN=Plectrum test "_s + name)})
        && openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s,
                    u"-CAcreateserial"_s, u"-days"_s, days, u"-extfile"_s, file.fileName(), u"-out"_s,
                    QString(name + u".pem"_s)});
}

bool TestCertificates::create()
{
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"ca.key"_s,
                    u"-out"_s, u"ca.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Plectrum test authority"_s,
                    u"-addext"_s, u"keyUsage=critical,keyCertSign"_s})
        && sign(u"good"_s, u"2"_s, "subjectAltName=IP:127.0.0.1,DNS:localhost\n")
        && sign(u"expired"_s, u"-1"_s, "subjectAltName=IP:127.0.0.1\n")
        && sign(u"wronghost"_s, u"2"_s, "subjectAltName=DNS:elsewhere.invalid\n")
        && sign(u"client"_s, u"2"_s, "extendedKeyUsage=clientAuth\n")
        && openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"client.key"_s, u"-in"_s, u"client.pem"_s, u"-out"_s,
                    u"client.p12"_s, u"-passout"_s, u"pass:secret"_s});
}

QSslConfiguration TestCertificates::server(const QString &name, bool asksClient) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(path(name + u".pem"_s)));
    QFile key(path(name + u".key"_s));
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setAllowedNextProtocols({"http/1.1"});
    configuration.setPeerVerifyMode(asksClient ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    configuration.setCaCertificates(QSslCertificate::fromPath(path(u"ca.pem"_s)));
    return configuration;
}

} // namespace plectrum
