// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "decoders/laidouttext.h"
#include "ui/faces/textpiece.h"
#include "ui/faces/textrows.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>
#include <optional>

namespace plectrum {

/// Paints a text of any length, laid out over lines that fold. Makes only the lines in sight; in memory is an index
/// that grows while the text is read. How it is selected and copied says LongTextView.
class TextLinesView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TextLinesView(QWidget *parent = nullptr);

    /// Empties the view; lines come with append().
    void start(const TextRead &read, LineLayout layout);
    void append(const LinePart &part);
    /// Marks what is looked for, in this text and the next.
    void setSearch(const std::optional<PayloadSearch> &search);
    /// Selects these bytes of the text, half-open, and brings them in sight, as soon as they are known.
    void reveal(qint64 start, qint64 end);

    qint64 lineCount() const { return m_rows.lineCount(); }
    /// The text of a line that is in sight or not, its first bytes where it is long.
    QString lineText(qint64 line) { return QString::fromUtf8(m_text ? m_text->line(line).text : QByteArray()); }
    /// The first line that is painted.
    qint64 topLine() const { return m_top.line; }
    const TextRows &rows() const { return m_rows; }
    /// All but the outermost.
    void foldAll(bool folded);
    void setFolded(qint64 line, bool folded);
    LinePlace selectionStart() const { return std::min(m_anchor, m_cursor); }
    LinePlace selectionEnd() const { return std::max(m_anchor, m_cursor); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

    LaidOutText *text() const { return m_text.get(); }
    bool hasFolds() const;
    int rowHeight() const { return m_rowHeight; }
    int rowsInSight() const;
    void scrollRows(qint64 rows);
    /// The line whose fold mark stands there; -1: none.
    qint64 foldAt(const QPoint &point);
    TextPiece pieceAt(const LinePlace &place);
    LinePlace placeAt(const QPoint &point);
    /// The top of a place in the viewport; nullopt: not in sight.
    std::optional<QPoint> pointOf(const LinePlace &place);
    /// Unfolds what hides it and scrolls to it.
    void bringInSight(const LinePlace &place);
    const LinePlace &anchor() const { return m_anchor; }
    const LinePlace &cursor() const { return m_cursor; }
    void select(const LinePlace &anchor, const LinePlace &cursor);
    LinePlace endPlace();

private:
    static constexpr int GutterWidth = 18; ///< of fold marks
    static constexpr int MarginLeft = 12;
    static constexpr int MarginTop = 8;

    TextPiece pieceOf(const TextRows::Row &row);
    qint64 rowsOf(qint64 line);
    TextRows::Row pieceBehind(const TextPiece &piece) const;
    /// Calls `take` with each piece in sight and its top; false: enough.
    void forPieces(const std::function<bool(TextPiece &piece, qreal top)> &take);
    void paintPiece(QPainter &painter, TextPiece &piece, qreal top);
    int contentLeft() const;
    void measure();
    void rowsChanged();
    void setTop(TextRows::Row top);
    TextRows::Row lastTop();
    void revealWanted();

    std::unique_ptr<LaidOutText> m_text;
    LineLayout m_layout = LineLayout::AsSent;
    TextRows m_rows;
    TextRows::Row m_top; ///< also the row of a short line, which wraps
    std::optional<TextRows::Row> m_lastTop;
    LinePlace m_anchor, m_cursor;
    std::optional<PayloadSearch> m_search;
    std::optional<PayloadSearch::Range> m_wanted;
    int m_wheel = 0; ///< eighths of a degree that made no row yet
    int m_cell = 8;  ///< width of a character
    int m_rowHeight = 16;
    bool m_isAllFolded = false;
    bool m_isOurs = false; ///< the scroll bar is moved by us
};

} // namespace plectrum
