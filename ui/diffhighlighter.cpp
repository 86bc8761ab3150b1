// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diffhighlighter.h"

#include "ui/theme.h"

namespace plectrum {

DiffHighlighter::DiffHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
    , m_palette(palette)
{
}

void DiffHighlighter::highlightBlock(const QString &text)
{
    const ThemeColors &colors = themeColors(m_palette);
    if (text.startsWith(u'+'))
        setFormat(0, int(text.size()), colors.incoming);
    else if (text.startsWith(u'-'))
        setFormat(0, int(text.size()), colors.error);
    else if (text.startsWith(u'@'))
        setFormat(0, int(text.size()), colors.dim);
}

} // namespace plectrum
