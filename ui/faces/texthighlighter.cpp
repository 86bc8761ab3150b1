// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/texthighlighter.h"

#include "ui/faces/textcolours.h"
#include "ui/theme.h"

namespace plectrum {
namespace {

constexpr int QuoteShift = 8; ///< in a block's state, above what it is inside of

} // namespace

TextHighlighter::TextHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void TextHighlighter::setLayout(LineLayout layout)
{
    if (m_layout == layout)
        return;
    m_layout = layout;
    rehighlight();
}

void TextHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

void TextHighlighter::highlightBlock(const QString &text)
{
    QList<ColouredPart> parts;
    if (m_layout == LineLayout::Json) {
        parts = jsonColours(text);
    } else if (m_layout == LineLayout::Xml) {
        const int before = qMax(0, previousBlockState());
        auto inside = XmlInside(before & ((1 << QuoteShift) - 1));
        auto quote = char16_t(before >> QuoteShift);
        parts = xmlColours(text, inside, quote);
        setCurrentBlockState(int(inside) | (quote << QuoteShift));
    }
    for (const ColouredPart &part : std::as_const(parts))
        setFormat(int(part.start), int(part.length), colourOf(part.colour, themeColors(m_palette)));
}

} // namespace plectrum
