// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/configrules.h"

#include "server/harp/harpconfig.h"
#include "websocket/headergrammar.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

bool isVisible(QByteArrayView text, QByteArrayView without)
{
    return std::ranges::all_of(text, [without](char c) { return c > 0x20 && c < 0x7f && !without.contains(c); });
}

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// HP_SHARED_KEY as HaRP's start script wants it.
bool isSharedKey(QByteArrayView key)
{
    return !key.isEmpty()
        && std::ranges::all_of(key, [](char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; });
}

QString userRule(const HarpUser &user, const QString &path, QSet<QString> &ids, QSet<QByteArray> &sessions)
{
    if (user.id.isEmpty() || user.id.contains(u':') || hasControl(user.id))
        return path + u".id: should be a user id, without colon or control characters"_s;
    if (ids.contains(user.id.toCaseFolded()))
        return path + u".id: there is a user of this name already"_s;
    ids.insert(user.id.toCaseFolded());
    if (const qsizetype at = user.appPasswords.indexOf(QByteArray()); at >= 0)
        return path + u".appPasswords[%1]: should not be empty"_s.arg(at);
    for (qsizetype i = 0; i < user.sessions.size(); ++i) {
        const HarpSession &session = user.sessions[i];
        const QString place = path + u".sessions[%1]"_s.arg(i);
        if (session.id.isEmpty() || !isVisible(session.id, ";,\"\\%+"))
            return place + u".id: should be a cookie's value as PHP makes it: letters and digits"_s;
        if (session.passphrase.isEmpty())
            return place + u".passphrase: should not be empty"_s;
        if (sessions.contains(session.id))
            return place + u".id: there is a session of this id already"_s;
        sessions.insert(session.id);
    }
    return {};
}

QString targetRule(const QUrl &target)
{
    if (target.isEmpty())
        return {};
    if (target.scheme() == "https"_L1)
        return u"should be http: HaRP speaks plain HTTP to ExApps"_s;
    if (target.scheme() != "http"_L1 || target.host().isEmpty() || target.port(80) == 0)
        return u"should be an address like http://127.0.0.1:9030"_s;
    if ((!target.path().isEmpty() && target.path() != "/"_L1) || target.hasQuery() || target.hasFragment()
        || !target.userInfo().isEmpty())
        return u"should be host and port only: HaRP adds the path"_s;
    return {};
}

QString exappRule(const HarpExApp &exapp, const QString &path, QSet<QString> &ids)
{
    const QByteArray id = exapp.id.toUtf8();
    if (id.isEmpty() || !isVisible(id, "/?#%"))
        return path + u".id: should be an app id, as it stands in the URL"_s;
    if (exapp.id == "app_api"_L1)
        return path + u".id: app_api is the control channel's name"_s;
    if (ids.contains(exapp.id.toCaseFolded()))
        return path + u".id: there is an ExApp of this name already; case does not count"_s;
    ids.insert(exapp.id.toCaseFolded());
    const QByteArray version = exapp.version.toUtf8();
    if (version.trimmed().isEmpty() || version.trimmed() != version || !isFieldValue(version))
        return path + u".version: should be a version like 1.0.0"_s;
    if (const QString wrong = targetRule(exapp.target); !wrong.isEmpty())
        return path + u".target: "_s + wrong;
    for (qsizetype i = 0; i < exapp.routes.size(); ++i) {
        const ExAppRoute &route = exapp.routes[i];
        const QString place = path + u".routes[%1]"_s.arg(i);
        if (route.url.isEmpty())
            return place + u".url: should not be empty"_s;
        if (std::ranges::any_of(route.bruteforceProtection, [](int status) { return status < 100 || status > 599; }))
            return place + u".bruteforce_protection: should hold HTTP statuses"_s;
    }
    for (auto it = exapp.faults.keyBegin(); it != exapp.faults.keyEnd(); ++it) {
        if (*it < 0 || *it >= exapp.routes.size())
            return path + u".routes[%1].faults: there is no such route"_s.arg(*it);
    }
    return {};
}

QString limitRule(const HarpConfig &config)
{
    if (config.sessionLifetime < 0s || config.sessionLifetime > 10s)
        return u"sessionLifetime: should be a whole number from 0 to 10"_s;
    if (config.blacklistCount < 1)
        return u"blacklist.count: should be 1 or more"_s;
    if (config.blacklistWindow < 1s)
        return u"blacklist.window: should be 1 or more"_s;
    if (config.seed > MostFaultSeed)
        return u"seed: should be a whole number from 0 to %1"_s.arg(MostFaultSeed);
    if (config.idleTimeout.value_or(0ms) < 0ms)
        return u"idleTimeout: should not be negative"_s;
    return {};
}

} // namespace

QString firstBrokenRule(const HarpConfig &config)
{
    if (!isSharedKey(config.sharedKey))
        return u"sharedKey: should be printable ASCII, without quotation mark and backslash"_s;
    if (!isToken(config.instanceId) || config.instanceId == "oc_sessionPassphrase")
        return u"instanceId: should be a cookie's name, like oc0123456789"_s;
    if (const QString wrong = limitRule(config); !wrong.isEmpty())
        return wrong;
    QSet<QString> users;
    QSet<QByteArray> sessions;
    for (qsizetype i = 0; i < config.users.size(); ++i) {
        const QString wrong = userRule(config.users[i], u"users[%1]"_s.arg(i), users, sessions);
        if (!wrong.isEmpty())
            return wrong;
    }
    QSet<QString> exapps;
    for (qsizetype i = 0; i < config.exapps.size(); ++i) {
        const QString wrong = exappRule(config.exapps[i], u"exapps[%1]"_s.arg(i), exapps);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace plectrum
