// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace plectrum {

/// Certificates made for one test run by the openssl command, in a temporary folder: an authority of our own and what
/// it signed.
class TestCertificates {
public:
    /// Makes all of them; false (and why in error()) without a working openssl command.
    bool create();
    QString error() const { return m_error; }

    /// Path of "ca.pem", "good.pem", "expired.pem", "wronghost.pem", "client.pem", "client.p12" (passphrase "secret")
    /// or of a key, "client.key".
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A server's side with certificate `name`.pem; `asksClient`: only clients of our authority may enter.
    QSslConfiguration server(const QString &name, bool asksClient = false) const;

private:
    bool openssl(const QStringList &arguments);
    bool sign(const QString &name, const QString &days, const QByteArray &extensions);

    QTemporaryDir m_folder;
    QString m_error;
};

} // namespace plectrum
