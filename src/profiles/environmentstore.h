// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/environment.h"
#include "profiles/jsonstore.h"

namespace plectrum {

/// The environments: files in the folder "environments" beside the profiles, with BadConfig for what is none. Values of
/// secrets are not here, see EnvironmentSecrets.
class EnvironmentStore : public JsonStore<Environment> {
public:
    explicit EnvironmentStore(const QString &profileFolder);
};

} // namespace plectrum
