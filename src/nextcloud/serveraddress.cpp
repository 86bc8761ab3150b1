// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/serveraddress.h"

#include <QHostAddress>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Where Nextcloud's own paths begin; what stands before is the folder it is installed in.
constexpr std::array OwnPaths{"/index.php"_L1,  "/exapps/"_L1,    "/apps/"_L1,     "/ocs/"_L1, "/login"_L1,
                              "/status.php"_L1, "/remote.php"_L1, "/settings/"_L1, "/s/"_L1,   "/f/"_L1};

int portOf(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.port(scheme == "https"_L1 || scheme == "wss"_L1 ? 443 : 80);
}

QString folderOf(QString path)
{
    for (const QLatin1StringView own : OwnPaths) {
        if (const qsizetype at = QString(path + u'/').indexOf(own); at >= 0)
            path.truncate(at);
    }
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

Result<QUrl> serverAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return unexpected(ErrorCode::BadUrl,
                          u"expected the address of a Nextcloud, such as https://cloud.example.org"_s);
    const QString scheme = url.scheme().toLower();
    if (scheme == "ws"_L1 || scheme == "http"_L1)
        url.setScheme(u"http"_s);
    else if (scheme == "wss"_L1 || scheme == "https"_L1)
        url.setScheme(u"https"_s);
    else
        return unexpected(ErrorCode::BadUrl, u"scheme \"%1\", expected https or http"_s.arg(scheme));
    if (!url.userInfo().isEmpty())
        return unexpected(ErrorCode::BadUrl, u"user names and passwords do not belong into the address"_s);
    url.setPath(folderOf(url.path()));
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && portOf(a) == portOf(b);
}

QString addressText(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString originText(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QUrl addressBelow(const QUrl &server, const QString &path)
{
    QUrl url(server);
    url.setPath(server.path() + path);
    return url;
}

bool isPlainAddress(const QUrl &url)
{
    if (url.scheme() == "https"_L1 || url.scheme() == "wss"_L1)
        return false;
    return url.host() != "localhost"_L1 && !QHostAddress(url.host()).isLoopback();
}

} // namespace plectrum
