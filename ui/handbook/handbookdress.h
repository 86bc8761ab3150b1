// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFont;
class QTextDocument;

namespace plectrum {

struct ThemeColors;

/// Gives a document that was read from Markdown its looks, and its headings the anchors of headingAnchor(). `font` is
/// that of plain text.
void dressHandbook(QTextDocument &document, const ThemeColors &colors, const QFont &font);

} // namespace plectrum
