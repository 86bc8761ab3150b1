// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/formfields.h"

#include "server/harp/agentheaders.h"
#include "server/harp/harprequest.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace plectrum {

FormFields::FormFields(const HarpRequest &request, QByteArrayView body)
{
    const qsizetype query = request.target.indexOf('?');
    if (query >= 0)
        addEncoded(QByteArrayView(request.target).sliced(query + 1));
    const QByteArray type = lastValue(request.headers, "content-type").toLower();
    if (type.startsWith("application/x-www-form-urlencoded")) {
        addEncoded(body);
    } else if (type.startsWith("application/json")) {
        const QJsonObject object = QJsonDocument::fromJson(body.toByteArray()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            m_values.insert(it.key(), it.value());
    }
}

void FormFields::addEncoded(QByteArrayView pairs)
{
    QByteArray encoded = pairs.toByteArray();
    encoded.replace('+', "%20"); // QUrlQuery keeps a plus, forms mean a space
    const auto items = QUrlQuery(QString::fromUtf8(encoded)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        m_values.insert(name, value);
}

QString FormFields::text(const QString &name) const
{
    return m_values.value(name).toString();
}

std::optional<int> FormFields::integer(const QString &name) const
{
    const QJsonValue value = m_values.value(name);
    bool isNumber = value.isDouble() && value.toDouble() == double(value.toInt(-1));
    const int number = value.isString() ? value.toString().toInt(&isNumber) : value.toInt();
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace plectrum
