// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listenoptions.h"

#include "server/selfsigned.h"

#include <CLI/CLI.hpp>

#include <QFile>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Instead of a certificate and key: a fresh certificate.
constexpr auto SelfSigned = "self-signed";

Result<CertificateAndKey> readCertificate(const QString &certificatePath, const QString &keyPath)
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
    return pair;
}

} // namespace

void ListeningOptions::declare(CLI::App &app)
{
    app.add_option("--listen", m_listen, "Address and port; port 0 takes a free one")
        ->type_name("ADDR:PORT")
        ->capture_default_str();
    app.add_option("--tls", m_tls,
                   "Speak wss with this certificate and key, PEM; or with a fresh certificate for localhost")
        ->type_name(std::string("CERT KEY | ") + SelfSigned)
        ->expected(1, 2);
}

int ListeningOptions::read(ListenOptions &options, Console &console) const
{
    if (const auto read = options.setPlace(QString::fromStdString(m_listen)); !read) {
        console.complain({read.error().code, u"--listen "_s + read.error().detail});
        return WrongUsage;
    }
    if (m_tls.size() == 1 && m_tls.front() != SelfSigned) {
        console.complain(Error{ErrorCode::BadOption, u"--tls: expected CERT KEY or self-signed"_s});
        return WrongUsage;
    }
    if (!m_tls.empty()) {
        const auto pair = m_tls.size() == 1
            ? makeSelfSigned()
            : readCertificate(QString::fromStdString(m_tls.at(0)), QString::fromStdString(m_tls.at(1)));
        if (!pair) {
            console.complain(pair.error());
            return FileTrouble;
        }
        options.certificate = pair->certificate;
        options.key = pair->key;
    }
    if (!options.address.isLoopback())
        console.complain(
            u"listening on %1: everybody who reaches this machine can connect"_s.arg(options.address.toString()));
    return Done;
}

} // namespace plectrum
