// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/requestheaders.h"

namespace plectrum {

HeaderList requestHeaders(const Target &target, const QUrl &url)
{
    HeaderList headers = target.headers;
    if (!target.cookies.isEmpty()) {
        QList<QByteArray> pairs = headers.values("Cookie");
        for (const HeaderField &cookie : target.cookies)
            pairs << cookie.name + '=' + cookie.value;
        headers.removeIf(
            [](const HeaderField &field) { return field.name.compare("Cookie", Qt::CaseInsensitive) == 0; });
        headers.append({"Cookie", pairs.join("; ")});
    }
    if (headers.has("Authorization"))
        return headers;
    const QString user = target.user.isEmpty() ? url.userName(QUrl::FullyDecoded) : target.user;
    const QString password = target.user.isEmpty() ? url.password(QUrl::FullyDecoded) : target.password;
    if (!target.bearerToken.isEmpty())
        headers.append({"Authorization", "Bearer " + target.bearerToken.toUtf8()});
    else if (!user.isEmpty())
        headers.append({"Authorization", "Basic " + QString(user + u':' + password).toUtf8().toBase64()});
    return headers;
}

} // namespace plectrum
