// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/canaries.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace plectrum {

QByteArray Canaries::plant(const QString &place)
{
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha1).toHex();
    return *m_secrets.insert(place, "CANARY-" + hash.first(24));
}

QStringList Canaries::seenIn(const QByteArray &bytes) const
{
    QStringList seen;
    for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret) {
        // Base64 of what stands somewhere in a longer text: without the ends, which depend on the neighbours.
        bool found = bytes.contains(*secret) || bytes.contains(secret->toPercentEncoding("", "-"))
            || bytes.contains(secret->toHex());
        for (qsizetype shift = 0; shift < 3; ++shift) {
            const QByteArray whole = secret->sliced(shift, (secret->size() - shift) / 3 * 3);
            found = found || bytes.contains(whole.toBase64(QByteArray::OmitTrailingEquals));
        }
        if (found)
            seen << secret.key();
    }
    return seen;
}

QStringList Canaries::seenInFolder(const QString &folder) const
{
    QStringList seen;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            seen << u"unreadable: "_s + file.fileName();
            continue;
        }
        for (const QString &place : seenIn(file.readAll()))
            seen << place + u" in "_s + file.fileName();
    }
    return seen;
}

Target Canaries::target(QUrl url, bool bearer)
{
    QUrlQuery query(url);
    query.addQueryItem(u"room"_s, u"1"_s);
    query.addQueryItem(u"access_token"_s, QString::fromLatin1(plant(u"query"_s)));
    query.addQueryItem(u"jwt"_s, u"eyJhbGciOi."_s + QString::fromLatin1(plant(u"web token in the query"_s)) + u".x"_s);
    url.setQuery(query);
    Target target;
    target.url = url;
    target.timeout = std::chrono::seconds(10);
    target.cookies = {{"ocabc", plant(u"session cookie"_s)},
                      {"oc_sessionPassphrase", plant(u"passphrase"_s)},
                      {"nc_sameSiteCookielax", "true"},
                      {"__Host-nc_sameSiteCookiestrict", "true"},
                      {"nc_username", plant(u"remember-me name"_s)},
                      {"nc_token", plant(u"remember-me token"_s)},
                      {"nc_session_id", plant(u"remember-me session"_s)},
                      {"other", plant(u"other cookie"_s)}};
    target.headers = {
        {"AUTHORIZATION-APP-API", ("alice:" + plant(u"AppAPI"_s)).toBase64()},
        {"harp-shared-key", plant(u"shared key"_s)},
        {"X-Api-Key", plant(u"API key"_s)},
        {"requesttoken", plant(u"request token"_s)},
        {"Referer",
         "https://me:" + plant(u"user info"_s) + "@c/index.php/login/v2/flow/" + plant(u"login flow"_s)
             + "?token=" + plant(u"referer"_s)},
        {"X-Original-URL",
         "/cool/https%3A%2F%2Fc%2Fwopi%3Faccess_token%3D" + plant(u"encoded"_s) + "%26permission%3Dedit/ws"},
        {"X-Own", "eyJhbGciOi." + plant(u"web token"_s) + ".x"}};
    target.subprotocols = {"chat", "access_token", plant(u"subprotocol"_s),
                           "base64url.bearer.authorization.k8s.io." + plant(u"Kubernetes"_s),
                           "eyJhbGciOi." + plant(u"web token as subprotocol"_s) + ".x"};
    if (bearer) {
        target.bearerToken = QString::fromLatin1(plant(u"bearer"_s));
    } else {
        target.user = u"alice"_s;
        target.password = QString::fromLatin1(plant(u"password"_s));
    }
    return target;
}

} // namespace plectrum
