// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace plectrum {

// What keeps people from a window who have no mouse, or do not see; each function names the widgets, none where all is
// well. Only what is visible is looked at.

/// Those that take the focus and that a screen reader has no name for.
QStringList namelessIn(const QWidget &window);
/// Those that one works with and that Tab does not reach.
QStringList unreachableIn(const QWidget &window);
/// Those that Tab reaches before one that is read before them: to the left in the same line, or above, unless it stands
/// in a column to the right.
QStringList outOfOrderIn(const QWidget &window);
/// Access keys that two of its widgets, or two of its actions if it is a menu, share.
QStringList sharedMnemonicsIn(const QWidget &window);
/// A button that is drawn as the first choice but not taken by Enter.
QStringList idleFirstChoicesIn(const QWidget &window);

} // namespace plectrum
