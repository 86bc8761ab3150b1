// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/loginpages.h"
#include "server/nextcloud/nextcloudquestion.h"
#include "server/nextcloud/secrettoken.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Login Flow v2 of the rehearsed Nextcloud.

namespace plectrum {
namespace {

constexpr QByteArrayView FlowPath = "/login/v2/flow/";
constexpr QByteArrayView GrantEnding = "/grant";

HttpResponse notAllowed(const QByteArray &methods)
{
    HttpResponse answer = HttpResponse::html(405, {});
    answer.add("Allow", methods);
    return answer;
}

HttpResponse refusal(int status, const QString &text)
{
    return HttpResponse::html(status, messagePage(u"Access forbidden"_s, text));
}

} // namespace

HttpResponse NextcloudRehearsal::beginLogin(const Question &question)
{
    const PendingLogins::Login &login = m_logins.begin(question.headers().value("user-agent"), question.now);
    const QString address = QString::fromUtf8(baseUrl(question) + question.prefix);
    return HttpResponse::json(
        200,
        QJsonObject{{u"poll"_s,
                     QJsonObject{{u"token"_s, QString::fromUtf8(login.pollToken)},
                                 {u"endpoint"_s, QString(address + u"/login/v2/poll"_s)}}},
                    {u"login"_s, QString(address + u"/login/v2/flow/"_s + QString::fromUtf8(login.loginToken))}});
}

/// Pending, unknown and expired look alike; a login is gone once it was fetched, even if the answer gets lost.
HttpResponse NextcloudRehearsal::poll(const Question &question)
{
    const auto login = m_logins.take(question.fields.text(u"token"_s).toUtf8(), question.now);
    if (!login)
        return HttpResponse::json(404, QJsonArray());
    return HttpResponse::json(200,
                              QJsonObject{{u"server"_s, QString::fromUtf8(baseUrl(question))},
                                          {u"loginName"_s, login->user},
                                          {u"appPassword"_s, QString::fromUtf8(login->appPassword)}});
}

HttpResponse NextcloudRehearsal::loginPage(const Question &question)
{
    QByteArrayView token = QByteArrayView(question.path).sliced(FlowPath.size());
    const bool isGrant = token.endsWith(GrantEnding);
    if (isGrant)
        token.chop(GrantEnding.size());
    if (!question.asks(isGrant ? "POST" : "GET"))
        return notAllowed(isGrant ? "POST" : "GET, HEAD");
    const PendingLogins::Login *login = m_logins.find(token, question.now);
    if (!login)
        return refusal(403, u"Your login token is invalid or has expired"_s);
    if (login->isGranted())
        return refusal(403, u"This login has been granted already."_s);
    if (isGrant)
        return grant(question, *login);
    return HttpResponse::html(
        200,
        grantPage(login->client, m_config.users,
                  QString::fromUtf8(question.prefix + question.path + GrantEnding.toByteArray())));
}

HttpResponse NextcloudRehearsal::grant(const Question &question, const PendingLogins::Login &login)
{
    const HarpUser *user = m_config.user(question.fields.text(u"user"_s).toUtf8());
    if (!user)
        return refusal(400, u"There is no such user; go back and choose one."_s);
    if (!user->enabled)
        return refusal(403, u"This account is disabled."_s);
    const QString id = user->id;
    const QByteArray password = secretToken(AppPasswordLength);
    m_logins.grant(login.loginToken, id, password, question.now);
    changeAppPassword(id, {}, password);
    return HttpResponse::html(
        200,
        messagePage(u"Account connected"_s, u"The app can now sign in as %1. You can close this window."_s.arg(id)));
}

} // namespace plectrum
