// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/linescanner.h"

#include <QPalette>
#include <QSyntaxHighlighter>

namespace plectrum {

/// Colours JSON that was laid out, and XML. A block is a line.
class TextHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit TextHighlighter(QTextDocument *document);

    /// AsSent: nothing is coloured.
    void setLayout(LineLayout layout);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    LineLayout m_layout = LineLayout::AsSent;
    QPalette m_palette;
};

} // namespace plectrum
