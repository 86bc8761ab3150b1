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

/// A fresh certificate for localhost, 127.0.0.1 and ::1, signed by itself, good for 30 days (EC P-256).
/// CertificateUnreadable: the TLS library refused, or the build has none of the kind (OpenSSL).
Result<CertificateAndKey> makeSelfSigned();
/// One's own, both PEM. CertificateUnreadable names the file.
Result<CertificateAndKey> readCertificateAndKey(const QString &certificatePath, const QString &keyPath);

} // namespace plectrum
