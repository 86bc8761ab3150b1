// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/lanes/lanechart.h"

#include <QLineF>
#include <QPointF>
#include <QSizeF>

#include <vector>

namespace plectrum {

/// A line of the diagram. Arrows point at the line's second end.
struct LaneStroke {
    enum class Kind : quint8 {
        ToServer,   ///< sent, reached no lane
        FromServer, ///< received, no lane sent it
        Delivery,
        Late,
        OutOfOrder,
        Again,
        Lost, ///< ends half-way in a cross
    };

    QLineF line;
    Kind kind = Kind::Delivery;
    RecordId record = 0; ///< what a click shows
    QString text;        ///< tool tip
};

struct LaneLabel {
    enum class Kind : quint8 { Time, Message, Mark };

    QPointF at; ///< left end of the baseline
    Kind kind = Kind::Message;
    RecordId record = 0;
    QString text;
};

/// The diagram as lines and texts, for SVG and for the window alike. One row an event, in order of time: distances say
/// what came after what; the times stand at the left. Units are pixels.
struct LaneDrawing {
    static constexpr qreal RowHeight = 24;
    static constexpr qreal HeaderHeight = 44;
    static constexpr qreal TimeWidth = 96;
    static constexpr qreal LaneWidth = 230;

    /// Of the lifelines; the last is the server's.
    struct Column {
        QString name;
        qreal x = 0;
        qreal openY = 0;
        qreal endY = 0;
    };

    QSizeF size;
    std::vector<Column> columns;
    std::vector<LaneStroke> strokes; ///< in the order of their lower ends
    std::vector<QPointF> dots;       ///< where something was sent, top down
    std::vector<LaneLabel> labels;   ///< top down
    qreal longest = 0;               ///< height of the tallest stroke

    /// `maxRows`: the diagram ends there.
    static LaneDrawing of(const LaneChart &chart, qsizetype maxRows);
};

/// "+0.123 s": for the left edge and the matrix; "–" for a negative one.
QString laneTime(qint64 ns);

} // namespace plectrum
