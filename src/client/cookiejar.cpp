// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cookiejar.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkCookieJar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Qt's jar, which knows the rules and the public suffixes; but a host must not set cookies for those below it.
class Rules : public QNetworkCookieJar {
public:
    explicit Rules(const QList<QNetworkCookie> &cookies) { setAllCookies(cookies); }

    QList<QNetworkCookie> cookies() const { return allCookies(); }

protected:
    bool validateCookie(const QNetworkCookie &cookie, const QUrl &url) const override
    {
        const QString domain = cookie.domain();
        const QString host = url.host();
        const bool isOwn = domain == host || domain == u'.' + host;
        const bool isOfParent = domain.startsWith(u'.') && host.endsWith(domain) && QHostAddress(host).protocol() < 0;
        return (isOwn || isOfParent) && QNetworkCookieJar::validateCookie(cookie, url);
    }
};

/// Qt's jar knows http and https.
QUrl httpUrl(const QUrl &url)
{
    QUrl http = url;
    http.setScheme(url.scheme() == "wss"_L1 || url.scheme() == "https"_L1 ? u"https"_s : u"http"_s);
    return http;
}

/// RFC 6265 §5.1.4.
QString defaultPath(const QUrl &url)
{
    const QString path = url.path();
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 1 ? u"/"_s : path.left(slash);
}

} // namespace

bool CookieJar::store(const HeaderList &answer, const QUrl &url)
{
    Rules rules(m_cookies);
    const QList<QByteArray> values = answer.values("Set-Cookie");
    for (const QByteArray &value : values) {
        QList<QNetworkCookie> read = QNetworkCookie::parseCookies(value);
        read.removeIf([](const QNetworkCookie &cookie) {
            return cookie.name().isEmpty() || cookie.name().size() + cookie.value().size() > MaxBytes;
        });
        for (QNetworkCookie &cookie : read) {
            if (cookie.path().isEmpty())
                cookie.setPath(defaultPath(url));
        }
        rules.setCookiesFromUrl(read, httpUrl(url));
    }
    const QList<QNetworkCookie> now = rules.cookies();
    const QList<QNetworkCookie> kept = now.last(qMin(MaxCookies, now.size()));
    if (kept == m_cookies)
        return false;
    m_cookies = kept;
    return true;
}

QList<HeaderField> CookieJar::cookiesFor(const QUrl &url) const
{
    QList<HeaderField> fields;
    const QList<QNetworkCookie> cookies = Rules(m_cookies).cookiesForUrl(httpUrl(url));
    for (const QNetworkCookie &cookie : cookies)
        fields.append({cookie.name(), cookie.value()});
    return fields;
}

void CookieJar::remove(const QNetworkCookie &cookie)
{
    m_cookies.removeIf([&cookie](const QNetworkCookie &kept) { return kept.hasSameIdentifier(cookie); });
}

CookieChanges CookieJar::changesTo(const CookieJar &now) const
{
    CookieChanges changes;
    for (const QNetworkCookie &cookie : now.m_cookies) {
        if (!m_cookies.contains(cookie))
            changes.set << cookie;
    }
    for (const QNetworkCookie &cookie : m_cookies) {
        if (std::ranges::none_of(now.m_cookies,
                                 [&cookie](const QNetworkCookie &other) { return other.hasSameIdentifier(cookie); }))
            changes.removed << cookie;
    }
    return changes;
}

void CookieJar::apply(const CookieChanges &changes)
{
    for (const QNetworkCookie &cookie : changes.removed)
        remove(cookie);
    for (const QNetworkCookie &cookie : changes.set) {
        remove(cookie);
        m_cookies << cookie;
    }
    m_cookies = m_cookies.last(qMin(MaxCookies, m_cookies.size()));
}

QString CookieJar::toText() const
{
    QJsonArray array;
    for (const QNetworkCookie &cookie : m_cookies) {
        QJsonObject object{{u"name"_s, QString::fromUtf8(cookie.name())},
                           {u"value"_s, QString::fromUtf8(cookie.value())},
                           {u"domain"_s, cookie.domain()},
                           {u"path"_s, cookie.path()},
                           {u"secure"_s, cookie.isSecure()},
                           {u"httpOnly"_s, cookie.isHttpOnly()}};
        if (!cookie.isSessionCookie())
            object.insert(u"expires"_s, cookie.expirationDate().toUTC().toString(Qt::ISODate));
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString CookieJar::changed(const QString &text, const CookieChanges &changes)
{
    CookieJar jar = fromText(text);
    jar.apply(changes);
    return jar.toText();
}

CookieJar CookieJar::fromText(const QString &text)
{
    CookieJar jar;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &entry : array) {
        const QJsonObject object = entry.toObject();
        QNetworkCookie cookie(object.value("name"_L1).toString().toUtf8(),
                              object.value("value"_L1).toString().toUtf8());
        cookie.setDomain(object.value("domain"_L1).toString());
        cookie.setPath(object.value("path"_L1).toString());
        cookie.setSecure(object.value("secure"_L1).toBool());
        cookie.setHttpOnly(object.value("httpOnly"_L1).toBool());
        const QString expires = object.value("expires"_L1).toString();
        if (!expires.isEmpty())
            cookie.setExpirationDate(QDateTime::fromString(expires, Qt::ISODate));
        if (cookie.name().isEmpty() || cookie.domain().isEmpty()
            || (!expires.isEmpty() && cookie.expirationDate() < now))
            continue;
        jar.m_cookies << cookie;
    }
    jar.m_cookies = jar.m_cookies.last(qMin(MaxCookies, jar.m_cookies.size()));
    return jar;
}

} // namespace plectrum
