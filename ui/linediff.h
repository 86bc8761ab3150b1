// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace plectrum {

/// How `after` came from `before`, line by line, in unified form: "@@ -1,4 +1,5 @@", then lines that begin with a
/// blank,
/// "-" or "+", with `context` lines around each change. Empty where nothing differs. Time grows with the lines times
/// the differences (E. W. Myers, An O(ND) Difference Algorithm, 1986); past `MaxDifferences` the rest is one change.
QStringList unifiedDiff(const QStringList &before, const QStringList &after, int context = 3);

/// The two texts beside each other: what is the same stands in one line, what is changed beside what it became.
struct LinePair {
    bool hasBefore = false;
    bool hasAfter = false;
    bool isSame = false;
    QString before;
    QString after;
};
QList<LinePair> linesSideBySide(const QStringList &before, const QStringList &after);

inline constexpr int MaxDifferences = 2000;

} // namespace plectrum
