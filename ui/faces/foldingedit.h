// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QSet>
#include <QTextBlock>

namespace plectrum {

class FoldGutter;

/// Shows a text whose indented parts fold away under the line above them, by the marks at the left or by Ctrl+- and
/// Ctrl++ (with Shift: all). What is folded is only hidden: it is searched and copied as ever.
class FoldingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit FoldingEdit(QWidget *parent = nullptr);

    /// All unfolded. Use it instead of setPlainText(). Very long lines break anywhere, which costs far less.
    void setText(const QString &text);
    void setFolded(const QTextBlock &block, bool folded);
    /// All but the outermost.
    void foldAll(bool folded);
    bool isFolded(const QTextBlock &block) const { return m_folded.contains(block.blockNumber()); }
    /// Lines under this one that fold away; 0: none.
    int linesUnder(const QTextBlock &block) const;
    /// Unfolds what hides the cursor, and brings it in sight.
    void revealCursor();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class FoldGutter;

    void apply();
    void paintGutter(QPaintEvent *event);
    QTextBlock blockAt(int y) const;

    FoldGutter *m_gutter;
    QSet<int> m_folded; ///< numbers of blocks
    bool m_hasFolds = false;
};

} // namespace plectrum
