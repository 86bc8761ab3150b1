// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/lanes/lanedrawing.h"
#include "ui/commands/widgetkeys.h"

#include <QAbstractScrollArea>

namespace plectrum {

/// The sequence diagram of several connections: lanes as columns, time downwards. Paints what is in sight only.
class LanesView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LanesView(QWidget *parent = nullptr);

    /// The keys that keyPressEvent() understands.
    static WidgetKeys keys();

    void setDrawing(LaneDrawing drawing);
    const LaneDrawing &drawing() const { return m_drawing; }
    /// What stands there without lanes.
    void setEmptyText(const QString &text);
    /// 0: none.
    RecordId currentRecord() const { return m_current; }
    /// Marks it and brings it into sight.
    void select(RecordId record);

Q_SIGNALS:
    void recordChosen(plectrum::RecordId record);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QPointF offset() const;
    void updateScrollBars();
    void paintHeader(QPainter &painter) const;
    void paintLanes(QPainter &painter, qreal top, qreal bottom) const;
    void paintStroke(QPainter &painter, const LaneStroke &stroke) const;
    /// The strokes that may cross [top, bottom).
    std::pair<size_t, size_t> strokesWithin(qreal top, qreal bottom) const;
    const LaneStroke *strokeAt(QPointF point) const;
    const LaneLabel *rowAt(qreal y) const;
    void choose(RecordId record);

    LaneDrawing m_drawing;
    QString m_emptyText;
    RecordId m_current = 0;
};

} // namespace plectrum
