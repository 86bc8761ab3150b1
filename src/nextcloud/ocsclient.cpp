// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/ocsclient.h"

#include "nextcloud/serveraddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct Call {
    const char *verb;
    const char *path;
    const char *what;
};
/// In the order of OcsClient::Action.
constexpr std::array Calls{
    Call{"GET", "/ocs/v2.php/cloud/user", "the question who asks"},
    Call{"POST", "/ocs/v2.php/core/apppassword/rotate", "the wish for a new app password"},
    Call{"DELETE", "/ocs/v2.php/core/apppassword", "the wish to delete the app password"},
};
/// Statuses inside the envelope (OCS).
constexpr int OcsDone = 200;
constexpr int OcsDoneV1 = 100;
constexpr int OcsUnauthorised = 997;
constexpr qsizetype LongestPassword = 4096;

} // namespace

OcsClient::OcsClient(HttpAccess access, QObject *parent)
    : QObject(parent)
    , m_call(std::move(access))
{
    connect(&m_call, &HttpCall::answered, this, &OcsClient::answered);
    connect(&m_call, &HttpCall::failed, this, &OcsClient::callFailed);
}

void OcsClient::check(const OcsLogin &login)
{
    ask(Action::Check, login);
}

void OcsClient::rotate(const OcsLogin &login)
{
    ask(Action::Rotate, login);
}

void OcsClient::revoke(const OcsLogin &login)
{
    ask(Action::Revoke, login);
}

void OcsClient::ask(Action action, const OcsLogin &login)
{
    m_action = action;
    const Call &call = Calls[size_t(action)];
    QNetworkRequest request(addressBelow(login.server, QString::fromLatin1(call.path)));
    request.setRawHeader("OCS-APIRequest", "true");
    request.setRawHeader("Accept", "application/json");
    const QString credentials = login.loginName + u':' + login.appPassword;
    request.setRawHeader("Authorization", "Basic " + credentials.toUtf8().toBase64());
    m_call.send(call.verb, request);
}

void OcsClient::end(const Error &error)
{
    switch (m_action) {
    case Action::Check:
        Q_EMIT checked(tl::unexpected(error));
        break;
    case Action::Rotate:
        Q_EMIT rotated(tl::unexpected(error));
        break;
    case Action::Revoke:
        Q_EMIT revoked(error);
        break;
    }
}

void OcsClient::callFailed(const Error &error)
{
    if (m_action == Action::Rotate && m_call.wasAnswering())
        end({error.code, error.detail + u"; the answer was lost, the old app password may be void: log in anew"_s});
    else
        end(error);
}

void OcsClient::answered(const HttpAnswer &answer)
{
    const QString what = QString::fromLatin1(Calls[size_t(m_action)].what);
    const QString place = originText(answer.url);
    const QJsonObject ocs = QJsonDocument::fromJson(answer.body).object().value("ocs"_L1).toObject();
    const int status = ocs.value("meta"_L1).toObject().value("statuscode"_L1).toInt();
    if (answer.status == 401 || status == 401 || status == OcsUnauthorised) {
        end({ErrorCode::LoginRefused, place + u": 401, login name and app password are not valid together"_s});
        return;
    }
    if (answer.status == 403 || status == 403) {
        const QString cause =
            m_action == Action::Check ? u"403, it lets this login do nothing"_s : u"403, this is not an app password"_s;
        end({ErrorCode::LoginRefused, place + u": "_s + cause});
        return;
    }
    const bool isDone = answer.status == 200 && (status == OcsDone || status == OcsDoneV1);
    if (!isDone) {
        end(strangeAnswer(answer, what));
        return;
    }
    const QJsonObject data = ocs.value("data"_L1).toObject();
    if (m_action == Action::Revoke) {
        Q_EMIT revoked(std::nullopt);
        return;
    }
    if (m_action == Action::Rotate) {
        const QString password = data.value("apppassword"_L1).toString();
        if (password.isEmpty() || password.size() > LongestPassword)
            end({ErrorCode::ServerAnswer, place + u": there is no new app password in the answer"_s});
        else
            Q_EMIT rotated(password);
        return;
    }
    OcsUser user{.id = data.value("id"_L1).toString(),
                 .displayName = data.value("display-name"_L1).toString(data.value("displayname"_L1).toString()),
                 .email = data.value("email"_L1).toString()};
    const QJsonArray groups = data.value("groups"_L1).toArray();
    for (const auto &group : groups)
        user.groups << group.toString();
    if (user.id.isEmpty())
        end({ErrorCode::ServerAnswer, place + u": there is no user in the answer"_s});
    else
        Q_EMIT checked(user);
}

} // namespace plectrum
