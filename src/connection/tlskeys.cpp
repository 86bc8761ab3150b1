// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/tlskeys.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace plectrum {

bool canPresentKey(QSsl::KeyAlgorithm algorithm, const QString &backend)
{
    const bool schannel = (backend.isEmpty() ? QSslSocket::activeBackend() : backend) == "schannel"_L1;
    return !schannel || algorithm == QSsl::Rsa || algorithm == QSsl::Dsa;
}

Result<void> ensurePresentable(const QSslKey &key, const QString &file, const QString &backend)
{
    if (canPresentKey(key.algorithm(), backend))
        return {};
    return unexpected(ErrorCode::CertificateUnreadable,
                      file + u": on Windows only a certificate with an RSA key can be used, and this key is another"_s);
}

} // namespace plectrum
