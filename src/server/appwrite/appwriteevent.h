// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace plectrum {

/// What Appwrite announces one event as: by its name, to the channels and roles that follow from it.
struct AppwriteEvent {
    QStringList names;    ///< every form with '*' for ids, and those of what holds it; the most specific first
    QStringList channels; ///< without those of the one who acts ("account"), but for events of users
    QStringList roles;    ///< that may read it where no permissions say otherwise; empty: everybody

    /// "databases.main.collections.notes.documents.42.create", also of tablesdb, buckets, functions, teams, users and
    /// presences. Of other names there are no channels.
    static AppwriteEvent named(const QString &name);

    bool operator==(const AppwriteEvent &) const = default;
};

/// The roles that permissions let read: read("user:ada") lets user:ada. Others and what is no permission are left out.
QStringList appwriteReaders(const QStringList &permissions);

} // namespace plectrum
