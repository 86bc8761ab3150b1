// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/jsonhighlighter.h"

#include "ui/theme.h"

#include <QPalette>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxLine = 20000; ///< longer lines stay plain

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    rehighlight();
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    m_key.setForeground(colors.accent);
    m_string.setForeground(colors.incoming);
    m_number.setForeground(colors.warning);
    m_literal.setForeground(colors.warning);
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (!m_active || text.size() > MaxLine)
        return;
    // A line of pretty JSON is whole tokens: a string never crosses its end.
    static const QRegularExpression token(
        uR"re(("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b)re"_s);
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(1))
            setFormat(int(match.capturedStart(1)), int(match.capturedLength(1)),
                      match.hasCaptured(2) ? m_key : m_string);
        else if (match.hasCaptured(3))
            setFormat(int(match.capturedStart(3)), int(match.capturedLength(3)), m_number);
        else
            setFormat(int(match.capturedStart(4)), int(match.capturedLength(4)), m_literal);
    }
}

} // namespace plectrum
