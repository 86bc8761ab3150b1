// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace plectrum {

/// A part that a build may lack, since the library it stands on was not there. Texts are English, in the translation
/// context "plectrum::OptionalPart".
struct OptionalPart {
    QLatin1StringView name; ///< of the part, for scripts: "redis"
    const char *stands;     ///< on which library
    const char *gives;      ///< what it is for
    const char *without;    ///< what happens where it is missing
    bool present = false;   ///< in this build
};

/// All of them, in the order they are shown.
std::span<const OptionalPart> optionalParts();

} // namespace plectrum
