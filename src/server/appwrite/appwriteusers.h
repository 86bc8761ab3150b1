// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace plectrum {

/// A user of the rehearsed Appwrite.
struct AppwriteUser {
    QString id; ///< empty: a guest
    QString name;
    QString email;
    QHash<QString, QStringList> teams; ///< roles there, by team
    QStringList labels;

    /// From {"userId", "name"?, "email"?, "teams"?: ["t", {"id", "roles": […]}], "labels"?: […]}; nullopt: no userId.
    static std::optional<AppwriteUser> from(const QJsonObject &object);
    /// What permissions may name it by: "any", "users", "user:ada", "team:t", "team:t/owner", "label:l"; "guests".
    QStringList roles() const;
    /// The account object of Appwrite, as far as it is known.
    QJsonObject toJson() const;

    bool operator==(const AppwriteUser &) const = default;
};

/// Sessions of users: what a client shows to be one. Forgotten with the server.
class AppwriteUsers {
public:
    /// The session as Appwrite's clients keep it: base64 of {"id", "secret"}.
    QString createSession(const AppwriteUser &user);
    /// False: there was none.
    bool deleteSession(const QString &session);
    std::optional<AppwriteUser> user(const QString &session) const;

private:
    static constexpr qsizetype MostSessions = 10'000; ///< the oldest goes then

    QHash<QString, AppwriteUser> m_sessions;
    QStringList m_order; ///< the oldest first
};

} // namespace plectrum
