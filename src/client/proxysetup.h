// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QAbstractSocket>
#include <QNetworkProxy>
#include <QUrl>

#include <optional>

namespace plectrum {

/// The proxy a URL names: http://user:pw@host:port (CONNECT), socks5://… or socks5h://… (names are always resolved by
/// the proxy); an empty URL: none. Default ports 8080 and 1080. BadOption names what is wrong.
Result<QNetworkProxy> proxyFrom(const QUrl &url);

/// What a socket's error behind `proxy` means, if the proxy is to blame: ProxyRefused with the cause. A proxy that
/// tells of the target's failure (host not found, refused) is not.
std::optional<Error> proxyError(const QUrl &proxy, QAbstractSocket::SocketError error, const QString &text);

} // namespace plectrum
