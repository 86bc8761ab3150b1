// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/jsonstore.h"
#include "profiles/profile.h"

#include <QString>

namespace plectrum {

/// The saved profiles: a folder with one JSON file each, made for git; BadProfile for what is none. Folders of profiles
/// are a member of the files, so that a profile keeps its id wherever it is moved to.
class ProfileStore : public JsonStore<Profile> {
public:
    /// The platform's config folder: …/plectrum/profiles.
    static QString defaultFolder();
    explicit ProfileStore(const QString &folder = defaultFolder());

    /// First start: writes the starter profiles if the folder does not exist yet.
    Result<void> installStarters() const;
};

} // namespace plectrum
