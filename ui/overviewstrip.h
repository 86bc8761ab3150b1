// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/widgetkeys.h"
#include "ui/models/trafficscan.h"

#include <QWidget>

#include <optional>

namespace plectrum {

class TimelineModel;

/// The traffic of a capture over time, drawn in one strip: incoming up, outgoing down, bytes as bars, messages as a
/// pale outline behind, with marks for closes, broken rules and bookmarks. A span that is dragged, or chosen with Shift
/// and the arrow keys and Return, limits the rows of the model to it; a double click or Escape shows all again.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit OverviewStrip(TimelineModel &model, QWidget *parent = nullptr);

    /// Whether it is shown where there is something to show; it is until this says otherwise.
    void setWanted(bool isWanted);
    /// The keys that keyPressEvent() understands.
    static WidgetKeys keys();

    /// Nanoseconds, half-open.
    struct Span {
        qint64 fromNs = 0;
        qint64 toNs = 0;
        qint64 lengthNs() const { return toNs - fromNs; }
        bool operator==(const Span &) const = default;
    };
    /// What the rows are limited to.
    std::optional<Span> zoom() const { return m_zoom; }
    const TrafficScan &scan() const { return m_scan; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomTo(qint64 fromNs, qint64 toNs);
    void resetZoom();

Q_SIGNALS:
    /// Somebody pointed at a time.
    void recordAsked(plectrum::RecordId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr int Margin = 12;
    static constexpr int BarStep = 4; ///< pixels from bar to bar, of which one is left free

    void takeModel();
    void takeCounts();
    void setCursorNs(qint64 timeNs, bool extends);
    void describe();
    Span whole() const;
    qint64 timeAt(int x) const;
    int xOf(qint64 timeNs) const;
    QString spanText(Span span) const;
    QString timesText(Span span) const;
    void paintSpan(QPainter &painter) const;
    void paintTraffic(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    TimelineModel &m_model;
    TrafficScan m_scan;
    const void *m_reader = nullptr;
    qint64 m_noteChanges = 0;
    QList<qint64> m_bookmarks; ///< their times
    std::optional<Span> m_zoom;
    std::optional<Span> m_drawn; ///< being chosen
    qint64 m_anchorNs = 0;       ///< where choosing began
    qint64 m_cursorNs = 0;       ///< of the keyboard
    bool m_presses = false;
    bool m_isWanted = true;
};

} // namespace plectrum
