// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/agentheaders.h"
#include "server/nextcloud/nextcloudquestion.h"
#include "server/nextcloud/secrettoken.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// The OCS calls of the rehearsed Nextcloud.

namespace plectrum {
namespace {

constexpr qsizetype PathPrefixLength = 11; // "/ocs/v2.php"

/// "Basic …" and "Bearer …" hold a password; nothing in the others.
QByteArray passwordOf(const HeaderList &headers)
{
    const QByteArray authorization = lastValue(headers, "authorization");
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.first(qMax<qsizetype>(space, 0)).toLower();
    const QByteArray rest = authorization.sliced(space + 1).trimmed();
    if (scheme == "bearer")
        return rest;
    const QByteArray credentials = scheme == "basic" ? QByteArray::fromBase64(rest) : QByteArray();
    return credentials.sliced(qMin(credentials.indexOf(':') + 1, credentials.size()));
}

HeaderList onlyThese(const HeaderList &headers, std::initializer_list<QByteArrayView> names)
{
    // OCS calls are free of the same-site check.
    HeaderList chosen{{"OCS-APIRequest", "true"}};
    for (const HeaderField &field : headers) {
        if (std::ranges::any_of(
                names, [&field](QByteArrayView name) { return name.compare(field.name, Qt::CaseInsensitive) == 0; }))
            chosen.append(field);
    }
    return chosen;
}

QJsonArray groupsOf(const HarpUser &user)
{
    QStringList groups = user.groups;
    if (user.level() == AccessLevel::Admin && !groups.contains("admin"_L1))
        groups.prepend(u"admin"_s);
    return QJsonArray::fromStringList(groups);
}

} // namespace

struct NextcloudRehearsal::OcsRoute {
    enum class For { Anybody, User, ExApp };
    QByteArrayView method;
    QByteArrayView path; ///< behind /ocs/v2.php; with a trailing slash: and one more segment
    For whom;
    HttpResponse (NextcloudRehearsal::*answer)(const Question &question, const Caller &caller);
};

std::span<const NextcloudRehearsal::OcsRoute> NextcloudRehearsal::ocsRoutes()
{
    using enum OcsRoute::For;
    using Self = NextcloudRehearsal;
    static constexpr std::array Table{
        OcsRoute{"GET", "/cloud/user", User, &Self::cloudUser},
        OcsRoute{"GET", "/core/getapppassword", User, &Self::getAppPassword},
        OcsRoute{"DELETE", "/core/apppassword", User, &Self::deleteAppPassword},
        OcsRoute{"POST", "/core/apppassword/rotate", User, &Self::rotateAppPassword},
        OcsRoute{"GET", "/cloud/capabilities", Anybody, &Self::capabilities},
        OcsRoute{"PUT", "/apps/app_api/ex-app/status", ExApp, &Self::initStatus},
        OcsRoute{"PUT", "/apps/app_api/apps/status/", ExApp, &Self::initStatus}, // deprecated, but nc_py_api's
        OcsRoute{"GET", "/apps/app_api/ex-app/state", ExApp, &Self::exappState},
        OcsRoute{"POST", "/apps/app_api/api/v1/log", ExApp, &Self::log},
    };
    return Table;
}

OcsEnvelope NextcloudRehearsal::envelopeOf(const Question &question)
{
    return {.version = question.path.startsWith("/ocs/v1.php") ? OcsEnvelope::Version::V1 : OcsEnvelope::Version::V2,
            .format = OcsEnvelope::formatOf(question.fields.text(u"format"_s), question.headers())};
}

NextcloudRehearsal::Caller NextcloudRehearsal::callerOf(const HeaderList &headers) const
{
    using enum Caller::Kind;
    Caller caller;
    const HarpIdentity identity = m_users.identify(onlyThese(
        headers,
        {"cookie", "authorization", "authorization-app-api", "ex-app-id", "ex-app-version", "x-nextcloud-federation"}));
    if (identity.answer == HarpIdentity::Answer::Refused)
        caller.kind = Refused;

    // AppAPI's own check: the secret, a version, and a user that exists or none.
    const QByteArray credentials = QByteArray::fromBase64(lastValue(headers, "authorization-app-api"));
    const qsizetype colon = credentials.indexOf(':');
    const HarpExApp *exapp = m_config.exapp(lastValue(headers, "ex-app-id"));
    if (exapp && colon >= 0 && exapp->id.toUtf8() == lastValue(headers, "ex-app-id")
        && exapp->secret == credentials.sliced(colon + 1) && !lastValue(headers, "ex-app-version").isEmpty()
        && (colon == 0 || m_config.user(credentials.first(colon))))
        caller.exapp = exapp;

    const HarpUser *user = m_config.user(identity.user.id);
    if (!user || !user->enabled)
        return caller;
    caller.user = user;
    if (!m_users.identify(onlyThese(headers, {"cookie"})).user.id.isEmpty()) {
        caller.kind = Session;
    } else if (caller.exapp) {
        caller.kind = ExApp;
    } else {
        caller.appPassword = passwordOf(headers);
        caller.kind = user->appPasswords.contains(caller.appPassword) ? AppPassword : Password;
    }
    return caller;
}

HttpResponse NextcloudRehearsal::ocs(const Question &question)
{
    const OcsEnvelope envelope = envelopeOf(question);
    const Caller caller = callerOf(question.headers());
    if (caller.kind == Caller::Kind::Refused)
        return envelope.failure(OcsEnvelope::Unauthorised, u"Unauthorised"_s);

    const QByteArrayView path = QByteArrayView(question.path).sliced(PathPrefixLength);
    const auto isHere = [path](const OcsRoute &row) {
        return row.path.endsWith('/')
            ? path.startsWith(row.path) && path.lastIndexOf('/') == row.path.size() - 1 && path.size() > row.path.size()
            : path == row.path;
    };
    const auto route = std::ranges::find_if(
        ocsRoutes(), [&isHere, &question](const OcsRoute &row) { return isHere(row) && question.asks(row.method); });
    if (route == ocsRoutes().end()) {
        const auto other = std::ranges::find_if(ocsRoutes(), isHere);
        if (other == ocsRoutes().end())
            return envelope.failure(OcsEnvelope::NotFound,
                                    u"Invalid query, please check the syntax. API specifications are here: "
                                    "http://www.freedesktop.org/wiki/Specifications/open-collaboration-services.\n"_s);
        HttpResponse answer = HttpResponse::html(405, {});
        answer.add("Allow", other->method.toByteArray());
        return answer;
    }
    if (route->whom == OcsRoute::For::ExApp && !caller.exapp)
        return HttpResponse::json(401, QJsonObject{{u"message"_s, u"AppAPI authentication failed"_s}});
    if (route->whom == OcsRoute::For::User && !caller.user)
        return envelope.failure(OcsEnvelope::Unauthorised, u"Current user is not logged in"_s);
    // AppAPI's own calls come without this check.
    if (route->whom == OcsRoute::For::User && lastValue(question.headers(), "ocs-apirequest") != "true") {
        HttpResponse answer = HttpResponse::json(412, QJsonObject{{u"message"_s, u"CSRF check failed"_s}});
        answer.reason = "Precondition Failed";
        return answer;
    }
    return (this->*route->answer)(question, caller);
}

HttpResponse NextcloudRehearsal::cloudUser(const Question &question, const Caller &caller)
{
    const HarpUser &user = *caller.user;
    constexpr double Free = 10.0 * 1024 * 1024 * 1024;
    constexpr int Unlimited = -3;
    return envelopeOf(question).success(QJsonObject{
        {u"id"_s, user.id},
        {u"display-name"_s, user.id},
        {u"displayname"_s, user.id},
        {u"email"_s, QJsonValue::Null},
        {u"enabled"_s, user.enabled},
        {u"groups"_s, groupsOf(user)},
        {u"language"_s, u"en"_s},
        {u"locale"_s, QString()},
        {u"backend"_s, u"Database"_s},
        {u"subadmin"_s, QJsonArray()},
        {u"quota"_s,
         QJsonObject{
             {u"free"_s, Free}, {u"used"_s, 0}, {u"total"_s, Free}, {u"relative"_s, 0}, {u"quota"_s, Unlimited}}}});
}

HttpResponse NextcloudRehearsal::getAppPassword(const Question &question, const Caller &caller)
{
    if (caller.kind != Caller::Kind::Password && caller.kind != Caller::Kind::Session)
        return envelopeOf(question).failure(403, u"You cannot request an new apppassword with an apppassword"_s);
    const QByteArray password = secretToken(AppPasswordLength);
    changeAppPassword(caller.user->id, {}, password);
    return envelopeOf(question).success(QJsonObject{{u"apppassword"_s, QString::fromUtf8(password)}});
}

HttpResponse NextcloudRehearsal::deleteAppPassword(const Question &question, const Caller &caller)
{
    if (caller.kind != Caller::Kind::AppPassword)
        return envelopeOf(question).failure(403, u"no app password in use"_s);
    changeAppPassword(caller.user->id, caller.appPassword, {});
    return envelopeOf(question).success(QJsonArray());
}

HttpResponse NextcloudRehearsal::rotateAppPassword(const Question &question, const Caller &caller)
{
    if (caller.kind != Caller::Kind::AppPassword)
        return envelopeOf(question).failure(403, u"no app password in use"_s);
    const QByteArray password = secretToken(AppPasswordLength);
    changeAppPassword(caller.user->id, caller.appPassword, password);
    return envelopeOf(question).success(QJsonObject{{u"apppassword"_s, QString::fromUtf8(password)}});
}

} // namespace plectrum
