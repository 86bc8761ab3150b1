// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TextLinesView that has to do with what is in sight: painting, and which place stands where.

#include "ui/faces/textformats.h"
#include "ui/faces/textlinesview.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

void TextLinesView::forPieces(const std::function<bool(TextPiece &, qreal)> &take)
{
    if (!m_text || lineCount() == 0)
        return;
    TextRows::Row row = m_top;
    qreal top = MarginTop;
    while (row.line < lineCount() && top < viewport()->height()) {
        TextPiece piece = pieceOf(row);
        if (!piece.whole().isLong())
            top -= qreal(row.row) * m_rowHeight;
        if (!take(piece, top))
            return;
        top += piece.rows() * m_rowHeight;
        row = pieceBehind(piece);
    }
}

void TextLinesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const ThemeColors &colors = themeColors(palette());
    painter.fillRect(viewport()->rect(), palette().base());
    if (hasFolds())
        painter.fillRect(0, 0, GutterWidth, viewport()->height(), colors.panel);
    painter.setFont(font());
    forPieces([&](TextPiece &piece, qreal top) {
        paintPiece(painter, piece, top);
        return true;
    });
}

LinePlace TextLinesView::placeAt(const QPoint &point)
{
    LinePlace place = endPlace();
    bool isFirst = true;
    forPieces([&](TextPiece &piece, qreal top) {
        if (isFirst && point.y() < top)
            place = {piece.line(), piece.from()};
        isFirst = false;
        if (point.y() < top)
            return false;
        const int row = int((point.y() - top) / m_rowHeight);
        const QTextLine line = piece.layout().lineAt(qMin(row, piece.layout().lineCount() - 1));
        place = {piece.line(), piece.byteOf(line.isValid() ? line.xToCursor(point.x() - contentLeft()) : 0)};
        return row >= piece.rows();
    });
    return place;
}

std::optional<QPoint> TextLinesView::pointOf(const LinePlace &place)
{
    std::optional<QPoint> point;
    forPieces([&](TextPiece &piece, qreal top) {
        if (piece.line() > place.line)
            return false;
        const bool isLast = piece.end() == piece.whole().size;
        if (piece.line() != place.line || place.at < piece.from() || (place.at >= piece.end() && !isLast))
            return true;
        const int character = piece.character(place.at);
        const QTextLine line = piece.layout().lineForTextPosition(character);
        point = line.isValid() ? QPointF(contentLeft() + line.cursorToX(character), top + line.y()).toPoint()
                               : QPoint(contentLeft(), int(top));
        return false;
    });
    return point;
}

qint64 TextLinesView::foldAt(const QPoint &point)
{
    if (!hasFolds() || point.x() >= GutterWidth)
        return -1;
    const qint64 line = placeAt(point).line;
    return m_text->folds(line) ? line : -1;
}

void TextLinesView::paintPiece(QPainter &painter, TextPiece &piece, qreal top)
{
    const ThemeColors &colors = themeColors(palette());
    const bool isFolded = m_rows.isFolded(piece.line());
    painter.setPen(colors.dim);
    if (hasFolds() && piece.from() == 0 && m_text->folds(piece.line()))
        painter.drawText(QRectF(0, top, GutterWidth, m_rowHeight), Qt::AlignCenter, isFolded ? u"▸"_s : u"▾"_s);
    piece.setFormats(textFormats(*m_text, piece, m_search, palette()));
    const QTextLayout &layout = piece.layout();
    QList<QTextLayout::FormatRange> selected;
    const LinePlace start = qMax(selectionStart(), LinePlace{piece.line(), piece.from()});
    const LinePlace end = qMin(selectionEnd(), LinePlace{piece.line(), piece.end()});
    if (start < end) {
        const int from = piece.character(start.at);
        selected << QTextLayout::FormatRange{from, piece.character(end.at) - from, {}};
        selected.back().format.setBackground(colors.selection);
    }
    painter.setPen(colors.text);
    layout.draw(&painter, QPointF(contentLeft(), top), selected);
    const bool isLast = piece.end() == piece.whole().size;
    const bool holdsCursor =
        m_cursor.line == piece.line() && m_cursor.at >= piece.from() && (m_cursor.at < piece.end() || isLast);
    if (hasFocus() && holdsCursor)
        layout.drawCursor(&painter, QPointF(contentLeft(), top), piece.character(m_cursor.at));
    if (!isFolded || !isLast)
        return;
    const QTextLine line = layout.lineAt(layout.lineCount() - 1);
    painter.setPen(colors.dim);
    const auto fold = std::ranges::lower_bound(m_rows.folds(), piece.line(), {}, &LineFold::line);
    painter.drawText(QPointF(contentLeft() + line.naturalTextRect().right() + m_cell, top + line.y() + line.ascent()),
                     //: behind a folded line
                     tr("… %1 lines").arg(fold->end - fold->line - 1));
}

} // namespace plectrum
