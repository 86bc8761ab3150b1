// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/selfsigned.h"

#include "connection/tlskeys.h"

#include <QFile>
#include <QRandomGenerator>

#ifdef PLECTRUM_CERTIFICATES
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>
#endif

#include <memory>

using namespace Qt::StringLiterals;

namespace plectrum {

QSsl::KeyAlgorithm ownKeyAlgorithm()
{
    return canPresentKey(QSsl::Ec) ? QSsl::Ec : QSsl::Rsa;
}

#ifdef PLECTRUM_CERTIFICATES

namespace {

constexpr unsigned RsaBits = 2048;

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using ExtensionPointer = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

bool extend(X509 *certificate, int nid, const char *value)
{
    const ExtensionPointer extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, qsizetype(size));
}

} // namespace

Result<CertificateAndKey> makeSelfSigned(QSsl::KeyAlgorithm algorithm)
{
    constexpr long Days = 30 * 24 * 3600;
    const Key key(algorithm == QSsl::Rsa ? EVP_RSA_gen(RsaBits) : EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate)
        return unexpected(ErrorCode::CertificateUnreadable, u"no key could be made"_s);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), QRandomGenerator::system()->generate64() >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), Days);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *const name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1,
                               0);
    X509_set_issuer_name(certificate.get(), name);
    const bool made = extend(certificate.get(), NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1")
        && extend(certificate.get(), NID_basic_constraints, "critical,CA:TRUE")
        && X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0;
    const Memory certificatePem(BIO_new(BIO_s_mem()));
    const Memory keyPem(BIO_new(BIO_s_mem()));
    if (!made || PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return unexpected(ErrorCode::CertificateUnreadable, u"no certificate could be made"_s);
    return CertificateAndKey{QSslCertificate(contentOf(certificatePem.get()), QSsl::Pem),
                             QSslKey(contentOf(keyPem.get()), algorithm, QSsl::Pem)};
}

#else

Result<CertificateAndKey> makeSelfSigned(QSsl::KeyAlgorithm /*algorithm*/)
{
    return unexpected(ErrorCode::CertificateUnreadable,
                      u"this build has no part to make certificates: give one of your own, and its key"_s);
}

#endif

Result<CertificateAndKey> readCertificateAndKey(const QString &certificatePath, const QString &keyPath)
{
    QFile certificateFile(certificatePath);
    QFile keyFile(keyPath);
    for (QFile *file : {&certificateFile, &keyFile}) {
        if (!file->open(QIODevice::ReadOnly))
            return unexpected(ErrorCode::CertificateUnreadable, file->fileName() + u": "_s + file->errorString());
    }
    CertificateAndKey pair{QSslCertificate(certificateFile.readAll(), QSsl::Pem), {}};
    const QByteArray key = keyFile.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (pair.key.isNull())
            pair.key = QSslKey(key, algorithm, QSsl::Pem);
    }
    if (pair.certificate.isNull() || pair.key.isNull())
        return unexpected(ErrorCode::CertificateUnreadable,
                          u"%1, %2: expected a PEM certificate and its key"_s.arg(certificatePath, keyPath));
    if (const auto presentable = ensurePresentable(pair.key, keyPath); !presentable)
        return tl::unexpected(presentable.error());
    return pair;
}

} // namespace plectrum
