// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QFont;
class QMenu;
class QVariant;
class QWidget;

namespace plectrum {

/// The colours of one theme; the only place where the window's colours are named.
struct ThemeColors {
    QColor window, panel, line, text, dim;
    QColor accent, accentTint; ///< also: outgoing
    QColor incoming, warning, warningTint, error, selection;
    QColor match;       ///< behind what a search found
    QColor moved, late; ///< of a replay: in another order, after its time
};

enum class ThemeChoice { System, Light, Dark };

/// The theme a widget is drawn in, told by its palette.
const ThemeColors &themeColors(const QPalette &palette);
const ThemeColors &themeColors(bool dark);
bool isDarkTheme(const QPalette &palette);
/// Fusion, palette and the small style sheet for chips, tabs and cards.
/// `textSize` in points; 0: as the system says.
void applyTheme(QApplication &application, ThemeChoice choice, int textSize = 0);
/// Sets a property that the style sheet looks at, and has the widget drawn by it.
void restyle(QWidget &widget, const char *property, const QVariant &value);
/// A line in a menu that names what follows, with the property "heading"; the style sheet leaves out the texts of
/// QMenu::addSection().
void addHeading(QMenu &menu, const QString &text);
/// The monospaced font of tables, bytes and code.
QFont monospaceFont();
/// Gives it to a field, which keeps it through changes of the theme: a field that the style sheet draws would lose a
/// font that was merely set.
void setMonospaced(QWidget &widget);

} // namespace plectrum
