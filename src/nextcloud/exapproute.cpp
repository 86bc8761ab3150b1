// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/exapproute.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Names{"PUBLIC"_L1, "USER"_L1, "ADMIN"_L1}; // in the order of AccessLevel

} // namespace

QLatin1StringView accessLevelName(AccessLevel level)
{
    return Names[size_t(level)];
}

std::optional<AccessLevel> accessLevelFromName(QStringView name)
{
    for (size_t i = 0; i < Names.size(); ++i) {
        if (name == Names[i])
            return AccessLevel(i);
    }
    return std::nullopt;
}

} // namespace plectrum
