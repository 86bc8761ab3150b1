// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QSslKey>

namespace plectrum {

/// Whether a certificate with such a key can be shown to a peer. With a key that Qt cannot hand to Windows' TLS
/// (Schannel: all but RSA and DSA) a handshake would neither succeed nor fail. `backend` is Qt's name of it; empty: the
/// active one.
bool canPresentKey(QSsl::KeyAlgorithm algorithm, const QString &backend = {});

/// CertificateUnreadable with the file that the key came from, where canPresentKey() says no.
Result<void> ensurePresentable(const QSslKey &key, const QString &file, const QString &backend = {});

} // namespace plectrum
