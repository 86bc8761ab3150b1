// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace plectrum {

/// Colours a unified diff: what goes, what comes, where.
class DiffHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    DiffHighlighter(QTextDocument *document, const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    const QPalette m_palette;
};

} // namespace plectrum
