// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/linescanner.h"

#include <QList>
#include <QStringView>

class QColor;

namespace plectrum {

struct ThemeColors;

/// What is coloured in a text.
enum class TextColour : quint8 { Plain, Name, String, Number, Dim };

/// A part of a line and its colour; characters.
struct ColouredPart {
    qsizetype start = 0;
    qsizetype length = 0;
    TextColour colour = TextColour::Plain;

    bool operator==(const ColouredPart &) const = default;
};

QColor colourOf(TextColour colour, const ThemeColors &colors);

/// A line of JSON that was laid out: keys, strings, numbers, literals.
QList<ColouredPart> jsonColours(const QString &line);
/// A line of XML: names, values, comments. `inside` and `quote`, of the attribute value that is open, go on to the end
/// of the line.
QList<ColouredPart> xmlColours(QStringView line, XmlInside &inside, char16_t &quote);

} // namespace plectrum
