// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/textlinesview.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int EighthsAStep = 120;
constexpr int RowsAStep = 3;
constexpr qint64 MostUnfoldedInto = 20'000; ///< lines looked through for what stays folded inside

} // namespace

TextLinesView::TextLinesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    measure();
}

void TextLinesView::measure()
{
    m_cell = qMax(1, fontMetrics().horizontalAdvance(u'0'));
    m_rowHeight = fontMetrics().lineSpacing();
}

void TextLinesView::start(const TextRead &read, LineLayout layout)
{
    m_text = std::make_unique<LaidOutText>(read);
    m_layout = layout;
    m_anchor = m_cursor = {};
    m_top = {};
    m_wanted.reset();
    m_isAllFolded = false;
    m_rows.clearFolds();
    rowsChanged();
    setTop({});
}

void TextLinesView::append(const LinePart &part)
{
    if (!m_text)
        return;
    m_text->append(part);
    rowsChanged();
    if (m_wanted)
        revealWanted();
}

bool TextLinesView::hasFolds() const
{
    return m_text && (m_layout != LineLayout::AsSent || !m_text->outerFolds().empty());
}

int TextLinesView::contentLeft() const
{
    return (hasFolds() ? GutterWidth : 0) + MarginLeft;
}

int TextLinesView::rowsInSight() const
{
    return qMax(1, (viewport()->height() - 2 * MarginTop) / m_rowHeight);
}

/// The lines, their folds or the width are others.
void TextLinesView::rowsChanged()
{
    const int width = viewport()->width() - contentLeft() - MarginLeft;
    m_rows.setLines(m_text ? m_text->lineCount() : 0, m_text ? m_text->longLines() : std::vector<LongLine>(),
                    qMax(8, width / m_cell));
    m_lastTop.reset();
    m_isOurs = true;
    const TextRows::Row last = lastTop();
    verticalScrollBar()->setRange(0, int(qMin<qint64>(m_rows.stepOf(last), std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(rowsInSight());
    m_isOurs = false;
    setTop(m_top);
}

TextPiece TextLinesView::pieceOf(const TextRows::Row &row)
{
    const qreal width = qMax(m_cell, viewport()->width() - contentLeft() - MarginLeft);
    return {*m_text, row.line, row.row * m_rows.bytesARow(), m_rows.bytesARow(), font(), width, qreal(m_rowHeight)};
}

TextPiece TextLinesView::pieceAt(const LinePlace &place)
{
    return pieceOf({place.line, place.at / m_rows.bytesARow()});
}

qint64 TextLinesView::rowsOf(qint64 line)
{
    const LaidOutText::Line at = m_text->line(line);
    if (at.isLong())
        return (at.size + m_rows.bytesARow() - 1) / m_rows.bytesARow();
    const bool isPlain = std::ranges::all_of(at.text, [](char c) { return c >= ' '; });
    return isPlain && at.size <= m_rows.bytesARow() ? 1 : pieceOf({line, 0}).rows();
}

TextRows::Row TextLinesView::pieceBehind(const TextPiece &piece) const
{
    const qint64 row = piece.from() / m_rows.bytesARow() + 1;
    if (piece.whole().isLong() && row * m_rows.bytesARow() < piece.whole().size)
        return {piece.line(), row};
    return {m_rows.after(piece.line()), 0};
}

/// Where the view is scrolled to at its end.
TextRows::Row TextLinesView::lastTop()
{
    if (!m_lastTop) {
        qint64 left = rowsInSight();
        TextRows::Row row{m_rows.before(m_rows.lineCount()), 0};
        while (row.line >= 0) {
            const qint64 rows = rowsOf(row.line);
            if (rows >= left) {
                row.row = rows - left;
                break;
            }
            left -= rows;
            if (m_rows.before(row.line) < 0)
                break;
            row.line = m_rows.before(row.line);
        }
        m_lastTop = row.line < 0 ? TextRows::Row() : row;
    }
    return *m_lastTop;
}

void TextLinesView::setTop(TextRows::Row top)
{
    if (const qint64 hiding = m_rows.hiddenBy(top.line); hiding >= 0)
        top = {hiding, 0};
    m_top = qBound(TextRows::Row(), top, lastTop());
    m_isOurs = true;
    verticalScrollBar()->setValue(int(qMin<qint64>(m_rows.stepOf(m_top), std::numeric_limits<int>::max())));
    m_isOurs = false;
    viewport()->update();
}

void TextLinesView::scrollContentsBy(int, int)
{
    if (m_isOurs)
        return;
    const QScrollBar *const bar = verticalScrollBar();
    setTop(bar->value() == bar->maximum() ? lastTop() : m_rows.rowAt(bar->value()));
}

void TextLinesView::scrollRows(qint64 rows)
{
    if (!m_text || lineCount() == 0)
        return;
    TextRows::Row top = m_top;
    while (rows > 0 && top < lastTop()) {
        const qint64 inside = qMin(rows, rowsOf(top.line) - 1 - top.row);
        top.row += qMax<qint64>(0, inside);
        rows -= qMax<qint64>(0, inside);
        if (rows > 0) {
            top = {m_rows.after(top.line), 0};
            --rows;
        }
    }
    while (rows < 0 && top > TextRows::Row()) {
        const qint64 inside = qMin(-rows, top.row);
        top.row -= inside;
        rows += inside;
        if (rows < 0) {
            const qint64 before = m_rows.before(top.line);
            if (before < 0)
                break;
            top = {before, rowsOf(before) - 1};
            ++rows;
        }
    }
    setTop(top);
}

void TextLinesView::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        QFont zoomed = font();
        const qreal size = zoomed.pointSizeF() + (delta > 0 ? 1 : -1);
        if (delta != 0 && size >= 4) {
            zoomed.setPointSizeF(size);
            setFont(zoomed);
        }
        event->accept();
        return;
    }
    m_wheel += delta * RowsAStep;
    scrollRows(-(m_wheel / EighthsAStep));
    m_wheel %= EighthsAStep;
    event->accept();
}

void TextLinesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    rowsChanged();
}

void TextLinesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        rowsChanged();
    }
}

void TextLinesView::setSearch(const std::optional<PayloadSearch> &search)
{
    m_search = search;
    viewport()->update();
}

void TextLinesView::reveal(qint64 start, qint64 end)
{
    m_wanted = PayloadSearch::Range{qsizetype(start), qsizetype(end)};
    revealWanted();
}

void TextLinesView::revealWanted()
{
    if (!m_text || !m_wanted)
        return;
    const auto last = m_text->placeOf(m_wanted->end - 1);
    const auto start = m_text->placeOf(m_wanted->start);
    if (!start || !last)
        return;
    m_wanted.reset();
    select(*start, {last->line, last->at + 1});
    bringInSight(*start);
}

void TextLinesView::select(const LinePlace &anchor, const LinePlace &cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    viewport()->update();
}

LinePlace TextLinesView::endPlace()
{
    const qint64 last = qMax<qint64>(0, lineCount() - 1);
    return {last, m_text ? m_text->line(last).size : 0};
}

void TextLinesView::bringInSight(const LinePlace &place)
{
    for (qint64 hiding = m_rows.hiddenBy(place.line); hiding >= 0; hiding = m_rows.hiddenBy(place.line))
        setFolded(hiding, false);
    if (const auto point = pointOf(place); point && point->y() + m_rowHeight <= viewport()->height() && point->y() >= 0)
        return;
    const TextPiece piece = pieceAt(place);
    TextRows::Row row{place.line, place.at / m_rows.bytesARow()};
    if (!piece.whole().isLong())
        row.row = qMax(0, piece.layout().lineForTextPosition(piece.character(place.at)).lineNumber());
    const bool isBelow = row > m_top;
    setTop(row);
    // Coming from above it stands at the lower end, from far away in the middle.
    scrollRows(isBelow ? -rowsInSight() / 2 : 0);
}

void TextLinesView::foldAll(bool folded)
{
    if (!m_text)
        return;
    m_isAllFolded = folded;
    m_rows.setFolds(folded ? m_text->outerFolds() : std::vector<LineFold>());
    rowsChanged();
    if (const qint64 hiding = m_rows.hiddenBy(m_cursor.line); hiding >= 0)
        select({hiding, 0}, {hiding, 0});
}

void TextLinesView::setFolded(qint64 line, bool folded)
{
    if (!m_text)
        return;
    const qint64 end = m_text->foldEnd(line);
    if (folded && end > line + 1) {
        m_rows.fold({line, end});
    } else if (!folded) {
        m_rows.unfold(line);
        // After "fold all" what stands inside stays folded.
        for (qint64 at = line + 1; m_isAllFolded && at < end && end - line < MostUnfoldedInto;) {
            const qint64 inside = m_text->foldEnd(at);
            if (inside > at + 1)
                m_rows.fold({at, inside});
            at = inside;
        }
    }
    rowsChanged();
    if (const qint64 hiding = m_rows.hiddenBy(m_cursor.line); hiding >= 0)
        select({hiding, 0}, {hiding, 0});
}

} // namespace plectrum
