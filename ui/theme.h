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
/// Sizes of text in points; 0: as the system says, or the text size.
struct TextLook {
    int size = 0;
    int tableSize = 0;
    int payloadSize = 0;
    QString fixedFont = {}; ///< a family; empty or unknown: the system's
};

/// Fusion, palette and the small style sheet for chips, tabs and cards. Fields and tables that have a monospaced font
/// get the one of `look`.
void applyTheme(QApplication &application, ThemeChoice choice, const TextLook &look = {});
/// Sets a property that the style sheet looks at, and has the widget drawn by it.
void restyle(QWidget &widget, const char *property, const QVariant &value);
/// A line in a menu that names what follows, with the property "heading"; the style sheet leaves out the texts of
/// QMenu::addSection().
void addHeading(QMenu &menu, const QString &text);
/// The monospaced font of payloads, bytes and code.
QFont monospaceFont();
/// That of tables of rows.
QFont tableFont();
/// Gives it to a table, which keeps it through changes of the theme.
void setTableFont(QWidget &table);
/// High enough for one line of it, in pixels.
int tableRowHeight();
/// Gives it to a field, which keeps it through changes of the theme: a field that the style sheet draws would lose a
/// font that was merely set.
void setMonospaced(QWidget &widget);

} // namespace plectrum
