// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/proxysetup.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct Scheme {
    QLatin1StringView name;
    QNetworkProxy::ProxyType type;
    int port;
};
constexpr std::array Schemes{
    Scheme{"http"_L1, QNetworkProxy::HttpProxy, 8080},
    Scheme{"socks5"_L1, QNetworkProxy::Socks5Proxy, 1080},
    Scheme{"socks5h"_L1, QNetworkProxy::Socks5Proxy, 1080},
};

} // namespace

Result<QNetworkProxy> proxyFrom(const QUrl &url)
{
    if (url.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    for (const Scheme &scheme : Schemes) {
        if (url.scheme() != scheme.name)
            continue;
        if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
            return unexpected(ErrorCode::BadOption, u"proxy: no host and port"_s);
        return QNetworkProxy(scheme.type, url.host(), quint16(url.port(scheme.port)), url.userName(QUrl::FullyDecoded),
                             url.password(QUrl::FullyDecoded));
    }
    return unexpected(ErrorCode::BadOption,
                      u"proxy: scheme \"%1\", expected http, socks5 or socks5h"_s.arg(url.scheme()));
}

std::optional<Error> proxyError(const QUrl &proxy, QAbstractSocket::SocketError error, const QString &text)
{
    if (proxy.isEmpty())
        return std::nullopt;
    const auto refused = [&](const QString &cause) {
        return Error{ErrorCode::ProxyRefused,
                     u"%1: %2"_s.arg(proxy.toString(QUrl::RemoveUserInfo | QUrl::RemovePath), cause)};
    };
    switch (error) {
    case QAbstractSocket::ProxyNotFoundError:
        return refused(u"the proxy's name was not found"_s);
    case QAbstractSocket::ProxyConnectionRefusedError:
        return refused(u"the proxy cannot be reached or said no: "_s + text);
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return refused(u"the proxy did not answer"_s);
    case QAbstractSocket::ProxyConnectionClosedError:
        return refused(u"the proxy ended the connection"_s);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return refused(proxy.userName().isEmpty() ? u"it wants a user and a password"_s
                                                  : u"it does not take this user and password"_s);
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::SocketTimeoutError:
        return std::nullopt;
    default:
        return refused(text);
    }
}

} // namespace plectrum
