// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/websocketurl.h"

#include "capture/redaction.h"

using namespace Qt::StringLiterals;

namespace plectrum {

Result<QUrl> webSocketUrl(const QUrl &given)
{
    QUrl url = given;
    const QString scheme = url.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        url.setScheme(scheme == "http"_L1 ? u"ws"_s : u"wss"_s);
    else if (scheme != "ws"_L1 && scheme != "wss"_L1)
        return unexpected(ErrorCode::BadUrl, scheme.isEmpty() ? u"no scheme"_s : u"scheme %1"_s.arg(scheme));
    if (!url.isValid())
        return unexpected(ErrorCode::BadUrl, url.errorString());
    if (url.host().isEmpty())
        return unexpected(ErrorCode::BadUrl, u"no host"_s);
    if (url.port() == 0)
        return unexpected(ErrorCode::BadUrl, u"port 0"_s);
    if (url.hasFragment())
        return unexpected(ErrorCode::BadUrl, u"a fragment (#%1), which RFC 6455 §3 forbids"_s.arg(url.fragment()));
    return url;
}

QString printableUrl(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

QString shownUrl(const QUrl &url)
{
    return QString::fromUtf8(redactUrl(printableUrl(url).toUtf8()).bytes);
}

} // namespace plectrum
