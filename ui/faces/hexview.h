// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "ui/commands/widgetkeys.h"
#include "ui/faces/recordbytes.h"
#include "ui/filterline.h"

#include <QAbstractScrollArea>

#include <optional>

namespace plectrum {

/// Offset, bytes and text of a record of any length. Reads and paints only the lines in sight.
class HexView : public QAbstractScrollArea {
    Q_OBJECT

public:
    static constexpr int BytesALine = 16;

    /// The keys that keyPressEvent() understands.
    static WidgetKeys keys();

    explicit HexView(QWidget *parent = nullptr);

    void show(const RecordBytes &bytes);
    void clear(const QString &hint);
    /// Marks what is looked for, in this record and the next.
    void setSearch(const std::optional<PayloadSearch> &search);
    /// Brings the byte in sight.
    void reveal(qint64 offset);
    /// Selected bytes, half-open; both -1 when nothing is selected.
    qint64 selectionStart() const { return qMin(m_anchor, m_cursor); }
    qint64 selectionEnd() const { return m_anchor < 0 ? -1 : qMax(m_anchor, m_cursor) + 1; }
    void select(qint64 start, qint64 end);
    /// "00 ff 10" or the bytes as text.
    QString selectedHex() const;
    QString selectedText() const;

Q_SIGNALS:
    /// The user selected these bytes, half-open.
    void selected(qint64 start, qint64 end);
    /// A value was right clicked, to be filtered on.
    void filterAsked(const QString &term, plectrum::FilterJoin how);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void measure();
    qint64 lineCount() const;
    int linesInSight() const;
    qint64 firstLine() const;
    void updateScrollBar();
    void moveCursor(qint64 to, bool extend);
    void moveByUser(qint64 to, bool extend);
    QList<PayloadSearch::Range> foundNear(qint64 start, qint64 end) const;
    SecretMarks secretsNear(qint64 start, qint64 end) const;
    qint64 offsetAt(const QPoint &point) const;
    QByteArray selectedBytes() const;
    int hexX(int column) const;
    int textX(int column) const;

    RecordBytes m_bytes;
    QString m_hint;
    qint64 m_anchor = -1;
    qint64 m_cursor = -1;
    qint64 m_linesAStep = 1; ///< lines a step of the scroll bar, above 1 only for what an int cannot count
    std::optional<PayloadSearch> m_search;
    int m_offsetDigits = 8;
    int m_cell = 8; ///< width of a character
    int m_line = 18;
};

} // namespace plectrum
