// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/browser.h"

#include <QDesktopServices>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace plectrum {

Browser::Browser(const QString &user)
    : m_user(user)
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "open");
}

Browser::~Browser()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

void Browser::open(const QUrl &url)
{
    m_opened << url;
    if (!m_user.isEmpty())
        grant(m_user);
}

void Browser::grant(const QString &user)
{
    QUrl url = m_opened.constLast();
    url.setPath(url.path() + u"/grant"_s);
    QUrlQuery form;
    form.addQueryItem(u"user"_s, user);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *const reply = m_network.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

} // namespace plectrum
