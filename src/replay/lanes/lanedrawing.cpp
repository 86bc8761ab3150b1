// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/lanes/lanedrawing.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qreal LabelGap = 8;
constexpr qreal BaselineDrop = 4;
/// A message's text stands above its line.
constexpr qreal TextLift = 5;
/// Characters of a message beside its dot; the next lifeline is not reached.
constexpr qsizetype LabelChars = 26;

QString shortened(const QString &text)
{
    return text.size() > LabelChars ? QString(text.left(LabelChars - 1) + u'…') : text;
}

class Draughtsman {
public:
    Draughtsman(const LaneChart &chart, qsizetype maxRows)
        : m_chart(chart)
        , m_maxRows(maxRows)
    {
    }

    LaneDrawing draw()
    {
        for (const Lane &lane : m_chart.lanes)
            m_drawing.columns.push_back({lane.name, columnX(qsizetype(m_drawing.columns.size()))});
        m_drawing.columns.push_back({u"server"_s, columnX(m_chart.lanes.size())});
        for (const LostDelivery &lost : m_chart.tally.lost)
            m_lost[lost.message].append(lost.lane);
        drawRows();
        finishColumns();
        std::ranges::stable_sort(m_drawing.strokes, {}, [](const LaneStroke &stroke) { return stroke.line.y2(); });
        for (const LaneStroke &stroke : m_drawing.strokes)
            m_drawing.longest = std::max(m_drawing.longest, stroke.line.y2() - stroke.line.y1());
        m_drawing.size = {serverX() + LaneDrawing::TimeWidth, rowY(m_row) + LaneDrawing::RowHeight / 2};
        return std::move(m_drawing);
    }

private:
    static qreal columnX(qsizetype lane)
    {
        return LaneDrawing::TimeWidth + LaneDrawing::LaneWidth * (qreal(lane) + 0.15);
    }
    static qreal rowY(qsizetype row) { return LaneDrawing::HeaderHeight + LaneDrawing::RowHeight * (qreal(row) + 0.5); }
    qreal serverX() const { return columnX(m_chart.lanes.size()); }

    void drawRows()
    {
        m_rows.assign(m_chart.messages.size(), -1);
        size_t mark = 0;
        size_t message = 0;
        while (m_row < m_maxRows && (mark < m_chart.marks.size() || message < m_chart.messages.size())) {
            const bool isMark = mark < m_chart.marks.size()
                && (message == m_chart.messages.size()
                    || m_chart.marks[mark].timeNs <= m_chart.messages[message].timeNs);
            if (isMark)
                drawMark(m_chart.marks[mark++]);
            else
                drawMessage(message++);
            ++m_row;
        }
    }

    void label(LaneLabel::Kind kind, qreal x, RecordId record, const QString &text)
    {
        const qreal shift = kind == LaneLabel::Kind::Message ? -TextLift : BaselineDrop;
        m_drawing.labels.push_back({{x, rowY(m_row) + shift}, kind, record, text});
    }

    void drawMark(const LaneMark &mark)
    {
        const Lane &lane = m_chart.lanes[mark.lane];
        label(LaneLabel::Kind::Time, LabelGap, mark.record, laneTime(mark.timeNs));
        QString text = u"open"_s;
        if (mark.what == LaneMark::What::Refused)
            text = u"refused"_s;
        else if (mark.what == LaneMark::What::Ended)
            text = lane.cause == "closed"_L1 ? u"closed %1"_s.arg(lane.closeCode) : lane.cause;
        label(LaneLabel::Kind::Mark, columnX(mark.lane) + LabelGap, mark.record, text);
        LaneDrawing::Column &column = m_drawing.columns[size_t(mark.lane)];
        (mark.what == LaneMark::What::Ended ? column.endY : column.openY) = rowY(m_row);
    }

    void drawMessage(size_t at)
    {
        const LaneMessage &message = m_chart.messages[at];
        m_rows[at] = m_row;
        label(LaneLabel::Kind::Time, LabelGap, message.record, laneTime(message.timeNs));
        const QPointF here(columnX(message.lane), rowY(m_row));
        if (message.isSent)
            drawSent(at, here);
        else
            drawReceived(at, here);
    }

    void drawSent(size_t at, QPointF here)
    {
        const LaneMessage &message = m_chart.messages[at];
        m_drawing.dots.push_back(here);
        label(LaneLabel::Kind::Message, here.x() + LabelGap, message.record, shortened(m_chart.previews[at]));
        if (message.fate == LaneMessage::Fate::Alone)
            stroke(LaneStroke::Kind::ToServer, here, {serverX(), here.y()}, message.record, m_chart.previews[at]);
        for (const int lane : m_lost.value(qsizetype(at))) {
            const QPointF there(columnX(lane), here.y() + LaneDrawing::RowHeight * 0.6);
            // One that is lost on the way to its sender goes out to the server's side and not back.
            const QPointF end = lane == message.lane
                ? here + QPointF(LaneDrawing::LaneWidth * 0.3, there.y() - here.y())
                : (here + there) / 2;
            stroke(LaneStroke::Kind::Lost, here, end, message.record,
                   u"not delivered to %1: %2"_s.arg(m_chart.lanes[lane].name, m_chart.previews[at]));
        }
    }

    void drawReceived(size_t at, QPointF here)
    {
        const LaneMessage &message = m_chart.messages[at];
        if (message.source < 0 || m_rows[size_t(message.source)] < 0) {
            label(LaneLabel::Kind::Message, here.x() + LabelGap, message.record, shortened(m_chart.previews[at]));
            stroke(LaneStroke::Kind::FromServer, {serverX(), here.y()}, here, message.record, m_chart.previews[at]);
            return;
        }
        const LaneMessage &source = m_chart.messages[size_t(message.source)];
        const QPointF from(columnX(source.lane), rowY(m_rows[size_t(message.source)]));
        auto kind = LaneStroke::Kind::Delivery;
        QString judgement;
        if (message.fate == LaneMessage::Fate::Again) {
            kind = LaneStroke::Kind::Again;
            judgement = u", once more"_s;
        } else if (message.isOutOfOrder) {
            kind = LaneStroke::Kind::OutOfOrder;
            judgement = u", out of order"_s;
        } else if (message.isLate) {
            kind = LaneStroke::Kind::Late;
            judgement = u", late"_s;
        }
        const QString text = u"%1 → %2%3 after %4: %5"_s.arg(
            m_chart.lanes[source.lane].name, m_chart.lanes[message.lane].name, judgement,
            laneTime(message.latencyNs(m_chart.messages)), m_chart.previews[at]);
        stroke(kind, from, here, message.record, text);
    }

    void stroke(LaneStroke::Kind kind, QPointF from, QPointF to, RecordId record, const QString &text)
    {
        m_drawing.strokes.push_back({QLineF(from, to), kind, record, text});
    }

    void finishColumns()
    {
        for (LaneDrawing::Column &column : m_drawing.columns) {
            if (column.openY == 0)
                column.openY = LaneDrawing::HeaderHeight;
            if (column.endY == 0)
                column.endY = rowY(m_row);
        }
    }

    const LaneChart &m_chart;
    const qsizetype m_maxRows;
    qsizetype m_row = 0;
    std::vector<qsizetype> m_rows; ///< of the messages
    QHash<qsizetype, QList<int>> m_lost;
    LaneDrawing m_drawing;
};

} // namespace

LaneDrawing LaneDrawing::of(const LaneChart &chart, qsizetype maxRows)
{
    return Draughtsman(chart, maxRows).draw();
}

QString laneTime(qint64 ns)
{
    constexpr qint64 MillisecondsFrom = 1'000'000'000;
    if (ns < 0)
        return u"–"_s;
    return ns < MillisecondsFrom ? u"%1 ms"_s.arg(double(ns) / 1e6, 0, 'f', 3)
                                 : u"%1 s"_s.arg(double(ns) / 1e9, 0, 'f', 3);
}

} // namespace plectrum
