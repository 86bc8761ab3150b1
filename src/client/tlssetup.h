// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"
#include "result.h"

#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslError>

class QSslSocket;

namespace plectrum {

/// The system's authorities, ours, client certificate, ALPN http/1.1. CertificateUnreadable names the file.
Result<QSslConfiguration> tlsConfiguration(const TlsOptions &options);
/// The one error that says most about `errors`: TlsUntrusted, TlsExpired, TlsWrongHost.
Error tlsError(const QList<QSslError> &errors);
/// ConnectionInfo::tls of an encrypted socket.
QJsonObject tlsFacts(const QSslSocket &socket, bool insecure);

} // namespace plectrum
