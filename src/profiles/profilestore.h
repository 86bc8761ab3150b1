// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"

#include <QList>

namespace plectrum {

/// Profiles as JSON files, one a profile, in one folder; written atomically, keys in stable order.
class ProfileStore {
public:
    /// The platform's config folder: …/plectrum/profiles.
    static QString defaultFolder();
    explicit ProfileStore(const QString &folder = defaultFolder());

    /// One file, wherever it lies; its id is the file's name. FileNotReadable, BadProfile (names the byte or field).
    static Result<Profile> read(const QString &path);

    QString folder() const { return m_folder; }
    /// Reads all; files that are not profiles are told in `errors` and left alone. Sorted by folder, then name.
    QList<Profile> load(QList<Error> *errors = nullptr) const;
    /// By id or by name.
    Result<Profile> find(const QString &idOrName) const;
    /// Writes one; returns it with its id.
    Result<Profile> save(Profile profile) const;
    Result<void> remove(const QString &id) const;
    /// First start: writes the starter profiles if the folder does not exist yet.
    Result<void> installStarters() const;

private:
    QString m_folder;
};

} // namespace plectrum
