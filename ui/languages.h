// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace plectrum {

/// A language that texts are shown in; its file is translations/plectrum_CODE.ts.
struct Language {
    QLatin1StringView code; ///< ISO 639-1
    const char *name;       ///< in itself, UTF-8
};

/// In alphabetical order of their names, English first.
std::span<const Language> languageTable();

} // namespace plectrum
