// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/environmentstore.h"

using namespace Qt::StringLiterals;

namespace plectrum {

EnvironmentStore::EnvironmentStore(const QString &profileFolder)
    : JsonStore(profileFolder + u"/environments"_s, u"environment"_s, ErrorCode::BadConfig)
{
}

} // namespace plectrum
