// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QSslCertificate>
#include <QSslKey>

namespace plectrum {

struct CertificateAndKey {
    QSslCertificate certificate;
    QSslKey key;
};

/// The key of a fresh certificate: EC (P-256), or RSA (2048 bits) where the TLS of this system takes no other.
QSsl::KeyAlgorithm ownKeyAlgorithm();
/// A fresh certificate for localhost, 127.0.0.1 and ::1, signed by itself, good for 30 days; RSA or EC.
/// CertificateUnreadable: the TLS library refused, or the build has none of the kind (OpenSSL).
Result<CertificateAndKey> makeSelfSigned(QSsl::KeyAlgorithm algorithm = ownKeyAlgorithm());
/// One's own, both PEM. CertificateUnreadable names the file, also where ensurePresentable() refuses the key.
Result<CertificateAndKey> readCertificateAndKey(const QString &certificatePath, const QString &keyPath);

} // namespace plectrum
