// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpusers.h"

#include "server/harp/agentheaders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int HttpPort = 80;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

NextcloudAnswer jsonAnswer(int status, const QJsonObject &object)
{
    return {.status = status, .contentType = "application/json; charset=utf-8", .body = json(object)};
}

NextcloudAnswer faultAnswer(NextcloudFault fault)
{
    switch (fault) {
    case NextcloudFault::Maintenance:
        return jsonAnswer(503, {{u"message"_s, u"Maintenance mode enabled"_s}});
    case NextcloudFault::HtmlAnswer:
        return {.status = 200,
                .contentType = "text/html; charset=UTF-8",
                .body = "<!DOCTYPE html>\n<html><head><title>Nextcloud</title></head><body></body></html>\n"};
    case NextcloudFault::RedirectLoop:
        return {.status = 302, .contentType = "text/html; charset=UTF-8", .body = {}, .redirectToItself = true};
    case NextcloudFault::ServerError:
        return {.status = 500, .contentType = "text/html; charset=UTF-8", .body = "Internal Server Error\n"};
    case NextcloudFault::None:
        break;
    }
    return {};
}

HarpIdentity failed(int status, QLatin1StringView how, int requests = 1)
{
    return {.answer = HarpIdentity::Answer::Failed, .status = status, .user = {}, .requests = requests, .how = how};
}

HarpIdentity redirectLoop(QLatin1StringView how)
{
    return failed(302, how, HarpUsers::MostRedirects);
}

HarpIdentity faultIdentity(NextcloudFault fault)
{
    switch (fault) {
    case NextcloudFault::Maintenance:
        return failed(503, "Nextcloud is in maintenance mode"_L1);
    case NextcloudFault::HtmlAnswer:
        return failed(200, "Nextcloud answered with HTML instead of JSON"_L1);
    case NextcloudFault::RedirectLoop:
        return redirectLoop("Nextcloud redirects to itself without end"_L1);
    case NextcloudFault::ServerError:
        return failed(500, "Nextcloud answered with a server error"_L1);
    case NextcloudFault::None:
        break;
    }
    return {};
}

bool isTrueInPhp(QByteArrayView value)
{
    return !value.isEmpty() && value != "0";
}

} // namespace

HarpUsers::HarpUsers(const HarpConfig &config)
    : m_sharedKey(config.sharedKey)
    , m_instanceId(config.instanceId)
    , m_fault(config.nextcloudFault)
    , m_exapps(config.exapps)
{
    for (qsizetype i = 0; i < config.users.size(); ++i) {
        const HarpUser &user = config.users[i];
        m_accounts.append({.id = user.id.toUtf8(), .level = user.level(), .user = user});
        m_byId.insert(user.id.toCaseFolded(), i);
        for (const HarpSession &session : user.sessions)
            m_sessions.insert(session.id, {.account = i, .passphrase = session.passphrase});
        for (const QByteArray &password : user.appPasswords)
            m_appPasswords.insert(password, i);
    }
}

bool HarpUsers::isCredential(const HeaderList &headers, QByteArrayView passphrase)
{
    return !passphrase.isEmpty() || headers.has("authorization");
}

const HarpUsers::Account *HarpUsers::account(QByteArrayView id) const
{
    const auto found = m_byId.constFind(QString::fromUtf8(id).toCaseFolded());
    return found == m_byId.cend() ? nullptr : &m_accounts[*found];
}

/// The session opens only with its passphrase: the store is encrypted with it.
const HarpUsers::Account *HarpUsers::bySession(const HeaderList &headers) const
{
    const auto found = m_sessions.constFind(phpCookie(headers, m_instanceId));
    return found != m_sessions.cend() && found->passphrase == phpCookie(headers, "oc_sessionPassphrase")
        ? &m_accounts[found->account]
        : nullptr;
}

/// An ExApp that speaks for a user, with its own secret (AppAPI's tryAppAPILogin).
const HarpUsers::Account *HarpUsers::byAppApi(const HeaderList &headers) const
{
    const QByteArray encoded = lastValue(headers, "authorization-app-api");
    if (encoded.isEmpty() || lastValue(headers, "ex-app-version").isEmpty())
        return nullptr;
    const QByteArray credentials = QByteArray::fromBase64(encoded);
    const qsizetype colon = credentials.indexOf(':');
    const QString id = QString::fromUtf8(lastValue(headers, "ex-app-id"));
    const auto exapp = std::ranges::find_if(m_exapps, [&id](const HarpExApp &each) { return each.id == id; });
    if (colon <= 0 || exapp == m_exapps.end() || exapp->secret != credentials.sliced(colon + 1))
        return nullptr;
    return account(credentials.first(colon));
}

bool HarpUsers::tryBasic(QByteArrayView encoded, HarpIdentity &identity) const
{
    const QByteArray credentials = QByteArray::fromBase64(encoded.trimmed().toByteArray());
    const qsizetype colon = credentials.indexOf(':');
    if (colon <= 0 || colon + 1 == credentials.size())
        return true; // PHP sees no user or no password, Nextcloud nobody
    const QByteArray password = credentials.sliced(colon + 1);
    const Account *found = account(credentials.first(colon));
    if (found && found->user.appPasswords.contains(password)) {
        identity.user = {.id = found->id, .level = found->level};
        identity.how = "an app password (Basic)"_L1;
        return true;
    }
    if (found && !found->user.password.isEmpty() && found->user.password == password) {
        if (found->user.twoFactor) {
            identity.how = "the real password of an account with a second factor, which Nextcloud does not take"_L1;
            return true;
        }
        identity.user = {.id = found->id, .level = found->level};
        identity.how = "the account's own password (Basic)"_L1;
        return true;
    }
    identity.how = "a wrong user or password (Basic)"_L1;
    return false;
}

/// Nextcloud's order: session, AppAPI, Bearer, Basic.
bool HarpUsers::signIn(const HeaderList &headers, HarpIdentity &identity) const
{
    if (const Account *found = bySession(headers)) {
        identity.user = {.id = found->id, .level = found->level};
        identity.how = "a browser session"_L1;
        return true;
    }
    identity.how = "no credential that Nextcloud knows"_L1;
    if (headers.has("x-nextcloud-federation"))
        return true;
    if (const Account *found = byAppApi(headers)) {
        identity.user = {.id = found->id, .level = found->level};
        identity.how = "an ExApp's secret"_L1;
        return true;
    }
    const QByteArray authorization = lastValue(headers, "authorization");
    if (authorization.startsWith("Bearer ")) {
        const auto found = m_appPasswords.constFind(authorization.sliced(7).trimmed());
        if (found != m_appPasswords.cend()) {
            identity.user = {.id = m_accounts[*found].id, .level = m_accounts[*found].level};
            identity.how = "an app password (Bearer)"_L1;
        }
        return true;
    }
    if (authorization.size() > 6 && QByteArrayView(authorization).first(6).compare("Basic ", Qt::CaseInsensitive) == 0)
        return tryBasic(QByteArrayView(authorization).sliced(6), identity);
    return true;
}

bool HarpUsers::passesSameSiteCheck(const HeaderList &headers) const
{
    if (isTrueInPhp(lastValue(headers, "ocs-apirequest")))
        return true;
    if (phpCookie(headers, m_instanceId).isNull() && phpCookie(headers, "nc_token").isNull())
        return true;
    return phpCookie(headers, "nc_sameSiteCookielax") == "true"
        || phpCookie(headers, "__Host-nc_sameSiteCookielax") == "true";
}

HarpIdentity HarpUsers::identify(const HeaderList &headers) const
{
    if (m_fault != NextcloudFault::None)
        return faultIdentity(m_fault);
    HarpIdentity identity;
    if (!signIn(headers, identity)) {
        identity.answer = HarpIdentity::Answer::Refused;
        identity.status = 401;
        return identity;
    }
    if (!passesSameSiteCheck(headers))
        return redirectLoop("a session cookie without nc_sameSiteCookielax=true, so Nextcloud redirects to itself"_L1);
    return identity;
}

/// One answer for a wrong key and an unknown ExApp, so that neither can be told from the other.
bool HarpUsers::isAuthorised(const HeaderList &headers, QByteArrayView appId) const
{
    const QString id = QString::fromUtf8(appId);
    return lastValue(headers, "harp-shared-key") == m_sharedKey
        && std::ranges::any_of(m_exapps,
                               [&id](const HarpExApp &each) { return each.id.compare(id, Qt::CaseInsensitive) == 0; });
}

NextcloudAnswer HarpUsers::userInfo(const HeaderList &headers, QByteArrayView appId) const
{
    if (m_fault != NextcloudFault::None)
        return faultAnswer(m_fault);
    const HarpIdentity identity = identify(headers);
    if (identity.answer == HarpIdentity::Answer::Refused)
        return jsonAnswer(401, {{u"message"_s, QString()}});
    if (identity.answer == HarpIdentity::Answer::Failed)
        return faultAnswer(NextcloudFault::RedirectLoop);
    if (!isAuthorised(headers, appId))
        return jsonAnswer(401, {{u"message"_s, u"Harp shared key is not valid"_s}});
    return jsonAnswer(
        200, {{u"user_id"_s, QString::fromUtf8(identity.user.id)}, {u"access_level"_s, int(identity.user.level)}});
}

NextcloudAnswer HarpUsers::exappMeta(const HeaderList &headers, QByteArrayView appId, const QUrl &builtIn) const
{
    if (m_fault != NextcloudFault::None && m_fault != NextcloudFault::Maintenance)
        return faultAnswer(m_fault);
    if (!isAuthorised(headers, appId))
        return jsonAnswer(401, {{u"message"_s, u"Harp shared key is not valid"_s}});
    const QString id = QString::fromUtf8(appId);
    const auto exapp = std::ranges::find_if(
        m_exapps, [&id](const HarpExApp &each) { return each.id.compare(id, Qt::CaseInsensitive) == 0; });
    QJsonArray routes;
    for (const ExAppRoute &route : exapp->routes) {
        QJsonArray statuses;
        for (const int status : route.bruteforceProtection)
            statuses.append(status);
        routes.append(QJsonObject{{u"url"_s, route.url},
                                  {u"access_level"_s, int(route.accessLevel)},
                                  {u"bruteforce_protection"_s, statuses}});
    }
    const QUrl target = exapp->target.isEmpty() ? builtIn : exapp->target;
    return jsonAnswer(200,
                      {{u"exapp_token"_s, QString::fromUtf8(exapp->secret)},
                       {u"exapp_version"_s, exapp->version},
                       {u"host"_s, target.host()},
                       {u"port"_s, target.port(HttpPort)},
                       {u"routes"_s, routes}});
}

} // namespace plectrum
