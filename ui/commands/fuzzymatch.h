// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace plectrum {

/// How well a typed text fits a name.
struct FuzzyMatch {
    int score = 0;        ///< larger: better
    QList<int> positions; ///< of the matching characters in the name, ascending
};

/// Every word of `typed` stands in `name` as it is, or letter by letter at the beginnings of its words ("npro" finds
/// "New profile"). Case does not count.
std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView name);

} // namespace plectrum
