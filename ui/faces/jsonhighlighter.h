// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSyntaxHighlighter>

namespace plectrum {

/// Colours JSON that prettyJson() laid out: keys, strings, numbers, literals. A block is a line.
class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument *document);

    /// Off: nothing is coloured.
    void setActive(bool active);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    bool m_active = false;
    QTextCharFormat m_key, m_string, m_number, m_literal;
};

} // namespace plectrum
