// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languages.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Languages{
    Language{"en"_L1, "English"},  Language{"de"_L1, "Deutsch"},    Language{"es"_L1, "Español"},
    Language{"fr"_L1, "Français"}, Language{"nl"_L1, "Nederlands"},
};

} // namespace

std::span<const Language> languageTable()
{
    return Languages;
}

} // namespace plectrum
