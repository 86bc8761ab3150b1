// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/headhighlighter.h"

#include "ui/theme.h"

#include <QPalette>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int InBody = 1; ///< block state behind the empty line

} // namespace

HeadHighlighter::HeadHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void HeadHighlighter::setPalette(const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    m_method.setFontWeight(QFont::Bold);
    m_good.setForeground(colors.incoming);
    m_good.setFontWeight(QFont::Bold);
    m_refused.setForeground(colors.error);
    m_refused.setFontWeight(QFont::Bold);
    m_name.setForeground(colors.accent);
    m_secret.setForeground(colors.dim);
    m_secret.setFontItalic(true);
    rehighlight();
}

void HeadHighlighter::highlightBlock(const QString &text)
{
    if (previousBlockState() == InBody || (text.isEmpty() && previousBlockState() >= 0)) {
        setCurrentBlockState(InBody);
        return;
    }
    setCurrentBlockState(0);
    static const QRegularExpression status(u"^HTTP/\\S+ +(\\d{3})"_s);
    static const QRegularExpression method(u"^[A-Z]+(?= )"_s);
    static const QRegularExpression name(u"^[^:\\s]+(?=:)"_s);
    // redactHead() repeats "[redacted]" and cuts it to the length of the secret.
    static const QRegularExpression secret(u"(?:\\[redacted\\])+(?:\\[[redact]*)?|\\[red[act]*(?=[;&,\\s]|$)"_s);
    if (previousBlockState() < 0) {
        if (const auto match = status.match(text); match.hasMatch())
            setFormat(int(match.capturedStart(1)), 3, match.capturedView(1) == u"101" ? m_good : m_refused);
        else if (const auto verb = method.match(text); verb.hasMatch())
            setFormat(0, int(verb.capturedLength()), m_method);
    } else if (const auto match = name.match(text); match.hasMatch()) {
        setFormat(0, int(match.capturedLength()), m_name);
    }
    for (auto matches = secret.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), m_secret);
    }
}

} // namespace plectrum
