// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/tlssetup.h"

#include "connection/tlskeys.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::CertificateUnreadable, path + u": "_s + file.errorString());
    return file.readAll();
}

QSslKey readKey(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

Result<void> addClientCertificate(QSslConfiguration &configuration, const TlsOptions &options)
{
    const auto content = contentOf(options.certificateFile);
    if (!content)
        return tl::unexpected(content.error());
    const QByteArray passphrase = options.keyPassphrase.toUtf8();
    if (!content->contains("-----BEGIN")) {
        QBuffer buffer;
        buffer.setData(*content);
        buffer.open(QIODevice::ReadOnly);
        QSslKey key;
        QSslCertificate certificate;
        QList<QSslCertificate> authorities;
        if (!QSslCertificate::importPkcs12(&buffer, &key, &certificate, &authorities, passphrase)) {
            return unexpected(ErrorCode::CertificateUnreadable,
                              options.certificateFile + u": neither PEM nor PKCS#12 with this passphrase"_s);
        }
        configuration.setLocalCertificateChain(QList<QSslCertificate>{certificate} + authorities);
        configuration.setPrivateKey(key);
        return ensurePresentable(key, options.certificateFile);
    }
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*content, QSsl::Pem);
    if (chain.isEmpty())
        return unexpected(ErrorCode::CertificateUnreadable, options.certificateFile + u": no certificate in it"_s);
    const auto keyContent = options.keyFile.isEmpty() ? content : contentOf(options.keyFile);
    if (!keyContent)
        return tl::unexpected(keyContent.error());
    const QSslKey key = readKey(*keyContent, passphrase);
    const QString keyFile = options.keyFile.isEmpty() ? options.certificateFile : options.keyFile;
    if (key.isNull())
        return unexpected(ErrorCode::CertificateUnreadable, keyFile + u": no private key that this passphrase opens"_s);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return ensurePresentable(key, keyFile);
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return u"TLS"_s;
    }
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsOptions &options)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({"http/1.1"_ba});
    configuration.setPeerVerifyMode(options.insecure ? QSslSocket::QueryPeer : QSslSocket::VerifyPeer);
    if (!options.caFile.isEmpty()) {
        const auto content = contentOf(options.caFile);
        if (!content)
            return tl::unexpected(content.error());
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(*content, QSsl::Pem);
        if (authorities.isEmpty())
            return unexpected(ErrorCode::CertificateUnreadable, options.caFile + u": no PEM certificate in it"_s);
        // Naming any authority turns off the system's, which are otherwise loaded when needed.
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    }
    if (!options.certificateFile.isEmpty()) {
        if (const auto added = addClientCertificate(configuration, options); !added)
            return tl::unexpected(added.error());
    }
    return configuration;
}

Error tlsError(const QList<QSslError> &errors)
{
    QStringList texts;
    bool expired = false;
    bool wrongHost = false;
    bool untrusted = false;
    for (const QSslError &error : errors) {
        texts << error.errorString();
        if (error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid)
            expired = true;
        else if (error.error() == QSslError::HostNameMismatch)
            wrongHost = true;
        else if (error.error() != QSslError::NoError)
            untrusted = true;
    }
    const ErrorCode code = untrusted ? ErrorCode::TlsUntrusted
        : expired                    ? ErrorCode::TlsExpired
        : wrongHost                  ? ErrorCode::TlsWrongHost
                                     : ErrorCode::TlsRefused;
    return {code, texts.join(u"; "_s)};
}

QJsonObject tlsFacts(const QSslSocket &socket, bool insecure)
{
    QJsonArray chain;
    for (const QSslCertificate &certificate : socket.peerCertificateChain()) {
        QStringList names = certificate.subjectAlternativeNames().values();
        names.sort();
        chain.append(QJsonObject{
            {u"subject"_s, certificate.subjectDisplayName()},
            {u"issuer"_s, certificate.issuerDisplayName()},
            {u"names"_s, QJsonArray::fromStringList(names)},
            {u"notBefore"_s, certificate.effectiveDate().toUTC().toString(Qt::ISODate)},
            {u"notAfter"_s, certificate.expiryDate().toUTC().toString(Qt::ISODate)},
            {u"sha256"_s, QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex())},
        });
    }
    QJsonObject facts{{u"version"_s, protocolName(socket.sessionProtocol())},
                      {u"cipher"_s, socket.sessionCipher().name()},
                      {u"alpn"_s, QString::fromLatin1(socket.sslConfiguration().nextNegotiatedProtocol())},
                      {u"chain"_s, chain},
                      {u"insecure"_s, insecure}};
    if (insecure && !socket.sslHandshakeErrors().isEmpty())
        facts.insert(u"ignored"_s, tlsError(socket.sslHandshakeErrors()).detail);
    return facts;
}

} // namespace plectrum
