// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/missingsecrets.h"

#include "capture/redaction.h"
#include "nextcloud/credentialrisk.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr auto PasswordPrefix = "password "_L1;
constexpr auto HeaderPrefix = "header "_L1;
constexpr auto CookiePrefix = "cookie "_L1;

/// Profiles leave out the values of such headers.
bool holdsSecret(const QByteArray &header)
{
    return isSecretName(header) || redactField(header, "Basic YWxpY2U6c2VjcmV0").count > 0;
}

void put(QList<HeaderField> &fields, const QString &name, const QString &value)
{
    for (HeaderField &field : fields) {
        if (field.value.isEmpty() && QString::fromUtf8(field.name) == name)
            field.value = value.toUtf8();
    }
}

} // namespace

QStringList missingSecrets(const Target &target)
{
    QStringList missing;
    if (lacksPassword(target))
        missing << PasswordPrefix + target.user;
    for (const HeaderField &field : target.headers) {
        if (field.value.isEmpty() && holdsSecret(field.name))
            missing << HeaderPrefix + QString::fromUtf8(field.name);
    }
    for (const HeaderField &field : target.cookies) {
        if (field.value.isEmpty())
            missing << CookiePrefix + QString::fromUtf8(field.name);
    }
    missing.removeDuplicates();
    return missing;
}

void putSecret(Target &target, const QString &field, const QString &value)
{
    if (field == PasswordPrefix + target.user)
        target.password = value;
    else if (field.startsWith(HeaderPrefix))
        put(target.headers, field.sliced(HeaderPrefix.size()), value);
    else if (field.startsWith(CookiePrefix))
        put(target.cookies, field.sliced(CookiePrefix.size()), value);
}

} // namespace plectrum
