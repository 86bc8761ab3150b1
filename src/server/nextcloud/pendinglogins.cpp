// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/pendinglogins.h"

#include "server/nextcloud/secrettoken.h"

#include <algorithm>

namespace plectrum {
namespace {

/// Nextcloud keeps 128 characters and cuts longer names to 120 and an ellipsis.
QString deviceName(QByteArrayView userAgent)
{
    const QString name = QString::fromUtf8(userAgent);
    return name.size() > 128 ? QString(name.first(120) + QChar(0x2026)) : name;
}

} // namespace

void PendingLogins::expire(HarpTime now)
{
    m_logins.removeIf([now](const Login &login) { return now - login.begun > Lifetime; });
}

const PendingLogins::Login &PendingLogins::begin(QByteArrayView userAgent, HarpTime now)
{
    expire(now);
    if (m_logins.size() >= Most)
        m_logins.removeFirst();
    m_logins.append({.pollToken = secretToken(TokenLength),
                     .loginToken = secretToken(TokenLength),
                     .client = deviceName(userAgent),
                     .begun = now});
    return m_logins.constLast();
}

const PendingLogins::Login *PendingLogins::find(QByteArrayView loginToken, HarpTime now)
{
    expire(now);
    const auto found =
        std::ranges::find_if(m_logins, [loginToken](const Login &login) { return login.loginToken == loginToken; });
    return found == m_logins.end() ? nullptr : &*found;
}

bool PendingLogins::grant(QByteArrayView loginToken, const QString &user, const QByteArray &appPassword, HarpTime now)
{
    expire(now);
    const auto found =
        std::ranges::find_if(m_logins, [loginToken](const Login &login) { return login.loginToken == loginToken; });
    if (found == m_logins.end() || found->isGranted())
        return false;
    found->user = user;
    found->appPassword = appPassword;
    return true;
}

std::optional<PendingLogins::Login> PendingLogins::take(QByteArrayView pollToken, HarpTime now)
{
    expire(now);
    const auto found = std::ranges::find_if(
        m_logins, [pollToken](const Login &login) { return login.pollToken == pollToken && login.isGranted(); });
    if (found == m_logins.end())
        return std::nullopt;
    const Login login = *found;
    m_logins.erase(found);
    return login;
}

} // namespace plectrum
