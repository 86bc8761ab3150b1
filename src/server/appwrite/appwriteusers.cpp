// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/appwrite/appwriteusers.h"

#include "server/nextcloud/secrettoken.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype SecretLength = 64; ///< characters

} // namespace

std::optional<AppwriteUser> AppwriteUser::from(const QJsonObject &object)
{
    AppwriteUser user{.id = object.value("userId"_L1).toString(),
                      .name = object.value("name"_L1).toString(),
                      .email = object.value("email"_L1).toString()};
    if (user.id.isEmpty())
        return std::nullopt;
    const QJsonArray teams = object.value("teams"_L1).toArray();
    for (const auto team : teams) {
        const QString id = team.isString() ? team.toString() : team.toObject().value("id"_L1).toString();
        QStringList &roles = user.teams[id];
        const QJsonArray given = team.toObject().value("roles"_L1).toArray();
        for (const auto role : given)
            roles.append(role.toString());
    }
    const QJsonArray labels = object.value("labels"_L1).toArray();
    for (const auto label : labels)
        user.labels.append(label.toString());
    return user;
}

QStringList AppwriteUser::roles() const
{
    if (id.isEmpty())
        return {u"any"_s, u"guests"_s};
    QStringList all{u"any"_s, u"users"_s, u"user:"_s + id};
    for (auto team = teams.cbegin(); team != teams.cend(); ++team) {
        all.append(u"team:"_s + team.key());
        for (const QString &role : team.value())
            all.append(u"team:"_s + team.key() + u'/' + role);
    }
    for (const QString &label : labels)
        all.append(u"label:"_s + label);
    return all;
}

QJsonObject AppwriteUser::toJson() const
{
    return {{u"$id"_s, id},
            {u"name"_s, name},
            {u"email"_s, email},
            {u"labels"_s, QJsonArray::fromStringList(labels)},
            {u"status"_s, true}};
}

QString AppwriteUsers::createSession(const AppwriteUser &user)
{
    const QJsonObject kept{{u"id"_s, user.id}, {u"secret"_s, QString::fromLatin1(secretToken(SecretLength))}};
    const QString session = QString::fromLatin1(QJsonDocument(kept).toJson(QJsonDocument::Compact).toBase64());
    if (m_order.size() >= MostSessions)
        m_sessions.remove(m_order.takeFirst());
    m_sessions.insert(session, user);
    m_order.append(session);
    return session;
}

bool AppwriteUsers::deleteSession(const QString &session)
{
    m_order.removeOne(session);
    return m_sessions.remove(session);
}

std::optional<AppwriteUser> AppwriteUsers::user(const QString &session) const
{
    const auto found = m_sessions.constFind(session);
    return found == m_sessions.cend() ? std::nullopt : std::optional(*found);
}

} // namespace plectrum
