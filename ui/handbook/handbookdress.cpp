// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handbook/handbookdress.h"

#include "ui/handbook/handbookpages.h"
#include "ui/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct HeadingLook {
    double size;         ///< of that of the text
    double above, below; // px
};
constexpr std::array Headings{HeadingLook{1.75, 6, 12}, HeadingLook{1.3, 30, 8}, HeadingLook{1.08, 20, 6}};

constexpr double ParagraphGap = 10; // px
constexpr double ItemGap = 5;
constexpr double LineHeight = 138; // % of the font's
constexpr double CodePadding = 10;

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
        || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

/// Changes the looks of one document, block by block.
class Dresser {
public:
    Dresser(QTextDocument &document, const ThemeColors &colors, const QFont &font)
        : m_document(document)
        , m_colors(colors)
        , m_font(font)
        , m_mono(monospaceFont())
    {
        m_mono.setPointSizeF(font.pointSizeF() * 0.95);
    }

    void dress()
    {
        m_document.setDocumentMargin(0);
        m_document.setDefaultFont(m_font);
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0)
                dressHeading(block);
            else if (isCode(block))
                dressCode(block);
            else
                dressText(block);
        }
        frameCode();
        const QList<QTextFrame *> frames = m_document.rootFrame()->childFrames();
        for (QTextFrame *const frame : frames) {
            if (auto *const table = qobject_cast<QTextTable *>(frame))
                dressTable(*table);
        }
    }

private:
    /// Letters of one format. Formats change under an iterator, so places come first.
    struct Piece {
        int from, end;
        QTextCharFormat format;
    };
    static QList<Piece> piecesOf(const QTextBlock &block)
    {
        QList<Piece> pieces;
        for (auto i = block.begin(); !i.atEnd(); ++i) {
            const QTextFragment fragment = i.fragment();
            pieces << Piece{fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()};
        }
        return pieces;
    }

    void dressHeading(const QTextBlock &block)
    {
        const int level = block.blockFormat().headingLevel();
        const HeadingLook &look = Headings.at(size_t(qMin(level, int(Headings.size())) - 1));
        QTextCursor cursor(block);
        QTextBlockFormat lines;
        lines.setTopMargin(look.above);
        lines.setBottomMargin(look.below);
        cursor.mergeBlockFormat(lines);
        const QList<Piece> pieces = piecesOf(block);
        const QString anchor = headingAnchor(block.text(), m_taken);
        for (const Piece &piece : pieces) {
            QTextCharFormat letters = piece.format;
            letters.clearProperty(QTextFormat::FontSizeAdjustment); // it would win over the size
            letters.setFontPointSize(m_font.pointSizeF() * look.size);
            letters.setFontWeight(QFont::DemiBold);
            if (piece.from == block.position()) {
                letters.setAnchor(true);
                letters.setAnchorNames({anchor});
            }
            cursor.setPosition(piece.from);
            cursor.setPosition(piece.end, QTextCursor::KeepAnchor);
            cursor.setCharFormat(letters);
        }
    }

    void dressCode(const QTextBlock &block)
    {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(codeLetters());
        // What is typed stands out from what comes.
        if (const QString text = block.text(); text.startsWith("$ "_L1)) {
            cursor.setPosition(block.position());
            cursor.setPosition(block.position() + 2, QTextCursor::KeepAnchor);
            QTextCharFormat prompt;
            prompt.setForeground(m_colors.dim);
            cursor.mergeCharFormat(prompt);
            cursor.setPosition(block.position() + 2);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat typed;
            typed.setForeground(m_colors.accent);
            cursor.mergeCharFormat(typed);
        }
    }

    void dressText(const QTextBlock &block)
    {
        QTextCursor cursor(block);
        QTextBlockFormat lines;
        const bool isCell = cursor.currentTable() != nullptr;
        const bool isPicture = block.begin() != block.end() && block.begin().fragment().charFormat().isImageFormat();
        lines.setLineHeight(isPicture ? 100 : isCell ? 120 : LineHeight, QTextBlockFormat::ProportionalHeight);
        lines.setTopMargin(0);
        lines.setBottomMargin(isCell ? 0 : block.textList() ? ItemGap : ParagraphGap);
        cursor.mergeBlockFormat(lines);
        const QList<Piece> pieces = piecesOf(block);
        for (const Piece &piece : pieces) {
            QTextCharFormat letters;
            if (piece.format.fontFixedPitch()) {
                letters = codeLetters();
                letters.setBackground(m_colors.window);
            }
            if (piece.format.isAnchor()) {
                letters.setForeground(m_colors.accent);
                letters.setFontUnderline(false);
            }
            cursor.setPosition(piece.from);
            cursor.setPosition(piece.end, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(letters);
        }
    }

    /// Each block of code gets a ground of its own. Last ones first: a frame moves what stands behind it.
    void frameCode()
    {
        QTextFrameFormat frame;
        frame.setBackground(m_colors.window);
        frame.setBorder(1);
        frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        frame.setBorderBrush(m_colors.line);
        frame.setPadding(CodePadding);
        frame.setTopMargin(0);
        frame.setBottomMargin(ParagraphGap);
        for (QTextBlock last = m_document.lastBlock(); last.isValid(); last = last.previous()) {
            if (!isCode(last))
                continue;
            QTextBlock first = last;
            while (first.previous().isValid() && isCode(first.previous()))
                first = first.previous();
            const bool isAtStart = first == m_document.begin();
            QTextCursor cursor(first);
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
            const QTextFrame *const made = cursor.insertFrame(frame);
            cursor.setPosition(made->firstPosition());
            cursor.setPosition(made->lastPosition(), QTextCursor::KeepAnchor);
            cursor.mergeBlockFormat(codeLines());
            flatten(m_document.findBlock(made->firstPosition() - 1));
            flatten(m_document.findBlock(made->lastPosition() + 1));
            last = m_document.findBlock(made->firstPosition() - 1);
            if (isAtStart || !last.isValid())
                break;
        }
    }

    /// What a frame leaves before and behind it where there is nothing.
    static void flatten(const QTextBlock &block)
    {
        if (!block.isValid() || !block.text().isEmpty())
            return;
        QTextCursor cursor(block);
        QTextBlockFormat lines;
        lines.setLineHeight(1, QTextBlockFormat::FixedHeight);
        cursor.setBlockFormat(lines);
    }

    void dressTable(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_colors.line);
        format.setBorderCollapse(true);
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(ParagraphGap + 6);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table.setFormat(format);
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(m_colors.window);
            cell.setFormat(head);
            QTextCursor cursor = cell.firstCursorPosition();
            cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
            QTextCharFormat letters;
            letters.setFontWeight(QFont::DemiBold);
            cursor.mergeCharFormat(letters);
        }
    }

    static QTextBlockFormat codeLines()
    {
        QTextBlockFormat lines;
        lines.setTopMargin(0);
        lines.setBottomMargin(0);
        lines.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        lines.setNonBreakableLines(false); // a narrow window breaks them rather than to scroll the whole page
        return lines;
    }

    QTextCharFormat codeLetters() const
    {
        QTextCharFormat letters;
        letters.setFontFamilies(m_mono.families().isEmpty() ? QStringList{m_mono.family()} : m_mono.families());
        letters.setFontPointSize(m_mono.pointSizeF());
        letters.setForeground(m_colors.text);
        return letters;
    }

    QTextDocument &m_document;
    const ThemeColors &m_colors;
    const QFont m_font;
    QFont m_mono;
    QSet<QString> m_taken;
};

} // namespace

void dressHandbook(QTextDocument &document, const ThemeColors &colors, const QFont &font)
{
    document.setUndoRedoEnabled(false);
    Dresser(document, colors, font).dress();
}

} // namespace plectrum
