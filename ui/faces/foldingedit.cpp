// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/foldingedit.h"

#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextDocumentLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int GutterWidth = 18;
constexpr qsizetype LongLine = 4000;

/// How deep a line stands; -1: it is blank.
int indentOf(const QTextBlock &block)
{
    const QString text = block.text();
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u' ' && c != u'\t'; });
    return first == text.end() ? -1 : int(first - text.begin());
}

/// Whether the next line that is not blank stands deeper.
bool folds(const QTextBlock &block)
{
    const int own = indentOf(block);
    QTextBlock next = block.next();
    while (own >= 0 && next.isValid() && indentOf(next) < 0)
        next = next.next();
    return own >= 0 && next.isValid() && indentOf(next) > own;
}

} // namespace

/// The marks at the left.
class FoldGutter : public QWidget {
public:
    explicit FoldGutter(FoldingEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
        setObjectName(u"foldGutter"_s);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintGutter(event); }
    void mousePressEvent(QMouseEvent *event) override
    {
        const QTextBlock block = m_edit->blockAt(event->pos().y());
        if (block.isValid() && folds(block))
            m_edit->setFolded(block, !m_edit->isFolded(block));
    }

private:
    FoldingEdit *m_edit;
};

FoldingEdit::FoldingEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new FoldGutter(this))
{
    setLayoutDirection(Qt::LeftToRight);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_gutter->setToolTip(tr("Fold and unfold (Ctrl+−, Ctrl++; all with Shift)"));
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
}

void FoldingEdit::setText(const QString &text)
{
    m_folded.clear();
    qsizetype longest = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        longest = qMax(longest, (end < 0 ? text.size() : end) - at);
        at = end < 0 ? text.size() : end + 1;
    }
    setWordWrapMode(longest > LongLine ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    setPlainText(text);
    m_hasFolds = false;
    for (QTextBlock block = document()->begin(); block.isValid() && !m_hasFolds; block = block.next())
        m_hasFolds = folds(block);
    setViewportMargins(m_hasFolds ? GutterWidth : 0, 0, 0, 0);
    m_gutter->setVisible(m_hasFolds);
}

int FoldingEdit::linesUnder(const QTextBlock &block) const
{
    const int own = indentOf(block);
    int lines = 0;
    int blank = 0; // at the end they belong to nobody
    for (QTextBlock next = block.next(); own >= 0 && next.isValid(); next = next.next()) {
        const int indent = indentOf(next);
        if (indent >= 0 && indent <= own)
            break;
        blank = indent < 0 ? blank + 1 : 0;
        ++lines;
    }
    return lines - blank;
}

void FoldingEdit::setFolded(const QTextBlock &block, bool folded)
{
    if (folded && folds(block))
        m_folded.insert(block.blockNumber());
    else if (!folded)
        m_folded.remove(block.blockNumber());
    apply();
}

void FoldingEdit::foldAll(bool folded)
{
    m_folded.clear();
    int before = -1;
    // Deeper than the line before it: that one folds. The outermost stays open.
    for (QTextBlock block = document()->begin(); folded && block.isValid(); block = block.next()) {
        const int indent = indentOf(block);
        if (indent < 0)
            continue;
        if (before > 0 && indent > before)
            m_folded.insert(block.previous().blockNumber());
        before = indent;
    }
    apply();
}

/// Hides and shows lines by what is folded.
void FoldingEdit::apply()
{
    int hiddenBelow = -1; // indent of the folded line
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int indent = indentOf(block);
        if (hiddenBelow >= 0 && indent >= 0 && indent <= hiddenBelow)
            hiddenBelow = -1;
        const bool visible = hiddenBelow < 0;
        if (block.isVisible() != visible) {
            block.setVisible(visible);
            block.setLineCount(visible ? qMax(1, block.layout()->lineCount()) : 0);
        }
        if (visible && m_folded.contains(block.blockNumber()))
            hiddenBelow = indent;
    }
    if (!textCursor().block().isVisible()) {
        QTextCursor cursor = textCursor();
        QTextBlock block = cursor.block();
        while (block.isValid() && !block.isVisible())
            block = block.previous();
        cursor.setPosition(block.position());
        setTextCursor(cursor);
    }
    document()->markContentsDirty(0, document()->characterCount());
    auto *const layout = qobject_cast<QPlainTextDocumentLayout *>(document()->documentLayout());
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    viewport()->update();
    m_gutter->update();
}

void FoldingEdit::revealCursor()
{
    const QTextBlock at = textCursor().block();
    if (!at.isVisible()) {
        int indent = indentOf(at);
        for (QTextBlock block = at.previous(); block.isValid() && indent != 0; block = block.previous()) {
            const int own = indentOf(block);
            if (own < 0 || (indent >= 0 && own >= indent))
                continue;
            m_folded.remove(block.blockNumber());
            indent = own;
        }
        const QTextCursor cursor = textCursor();
        apply();
        setTextCursor(cursor);
    }
    ensureCursorVisible();
}

QTextBlock FoldingEdit::blockAt(int y) const
{
    QTextBlock block = firstVisibleBlock();
    for (; block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (block.isVisible() && y < box.bottom())
            return y >= box.top() ? block : QTextBlock();
    }
    return block;
}

void FoldingEdit::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    const ThemeColors &colors = themeColors(palette());
    painter.fillRect(event->rect(), colors.panel);
    painter.setPen(colors.dim);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > m_gutter->height())
            break;
        if (block.isVisible() && folds(block))
            painter.drawText(QRectF(0, box.top(), GutterWidth, fontMetrics().height()), Qt::AlignCenter,
                             isFolded(block) ? u"▸"_s : u"▾"_s);
    }
}

void FoldingEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_folded.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(themeColors(palette()).dim);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > viewport()->height())
            break;
        if (!block.isVisible() || !isFolded(block))
            continue;
        const QTextLine line = block.layout()->lineAt(block.layout()->lineCount() - 1);
        painter.drawText(QPointF(box.left() + line.naturalTextRect().right() + fontMetrics().horizontalAdvance(u' '),
                                 box.bottom() - fontMetrics().descent()),
                         //: behind a folded line
                         tr("… %1 lines").arg(linesUnder(block)));
    }
}

void FoldingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), GutterWidth, inner.height());
}

void FoldingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isFold = event->key() == Qt::Key_Minus || event->key() == Qt::Key_Underscore;
    const bool isUnfold =
        event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal || event->key() == Qt::Key_Asterisk;
    if (!(event->modifiers() & Qt::ControlModifier) || (!isFold && !isUnfold) || !m_hasFolds) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    // Shift makes "_" and "*" or "=" of some keyboards' signs.
    if (event->modifiers() & Qt::ShiftModifier) {
        foldAll(isFold);
        return;
    }
    QTextBlock block = textCursor().block();
    const int own = indentOf(block);
    // In a line with nothing under it the one above is meant.
    while (isFold && own > 0 && block.isValid() && (!folds(block) || isFolded(block)))
        block = block.previous();
    if (block.isValid())
        setFolded(block, isFold);
}

} // namespace plectrum
