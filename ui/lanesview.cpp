// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lanesview.h"

#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qreal ArrowLength = 7;
constexpr qreal CrossRadius = 4;
constexpr qreal DotRadius = 3;
/// A click this near to a line means it.
constexpr qreal Reach = 5;

QPen penOf(LaneStroke::Kind kind, const ThemeColors &colors)
{
    switch (kind) {
    case LaneStroke::Kind::ToServer:
    case LaneStroke::Kind::FromServer:
        return QPen(colors.dim, 1, Qt::DotLine);
    case LaneStroke::Kind::Delivery:
        return QPen(colors.accent, 1);
    case LaneStroke::Kind::Late:
    case LaneStroke::Kind::OutOfOrder:
        return QPen(colors.warning, 1);
    case LaneStroke::Kind::Again:
        return QPen(colors.warning, 1, Qt::DashLine);
    case LaneStroke::Kind::Lost:
        return QPen(colors.error, 1.5);
    }
    return {};
}

qreal distance(const QLineF &line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const qreal length = QPointF::dotProduct(along, along);
    const qreal part =
        length == 0 ? 0 : std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, qreal(0), qreal(1));
    return QLineF(line.pointAt(part), point).length();
}

} // namespace

LanesView::LanesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Sequence diagram"));
    verticalScrollBar()->setSingleStep(int(LaneDrawing::RowHeight));
}

void LanesView::setDrawing(LaneDrawing drawing)
{
    m_drawing = std::move(drawing);
    updateScrollBars();
    viewport()->update();
}

void LanesView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void LanesView::select(RecordId record)
{
    m_current = record;
    const auto row = std::ranges::find(m_drawing.labels, record, &LaneLabel::record);
    if (row != m_drawing.labels.end()) {
        const int y = int(row->at.y() - LaneDrawing::HeaderHeight);
        QScrollBar *const bar = verticalScrollBar();
        const int room = int(viewport()->height() - LaneDrawing::HeaderHeight - LaneDrawing::RowHeight);
        bar->setValue(std::clamp(bar->value(), y - room, y - int(LaneDrawing::RowHeight)));
    }
    viewport()->update();
}

QPointF LanesView::offset() const
{
    return {qreal(horizontalScrollBar()->value()), qreal(verticalScrollBar()->value())};
}

void LanesView::updateScrollBars()
{
    const QSize room = viewport()->size();
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, int(m_drawing.size.width()) - room.width()));
    verticalScrollBar()->setPageStep(room.height() - int(LaneDrawing::HeaderHeight));
    verticalScrollBar()->setRange(0, std::max(0, int(m_drawing.size.height()) - room.height()));
}

void LanesView::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
}

void LanesView::paintEvent(QPaintEvent *event)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors.panel);
    if (m_drawing.columns.size() < 2) {
        painter.setPen(colors.dim);
        painter.drawText(viewport()->rect().adjusted(40, 0, -40, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(-offset());
    paintLanes(painter, offset().y() + event->rect().top(), offset().y() + event->rect().bottom() + 1);
    painter.restore();
    paintHeader(painter);
}

void LanesView::paintHeader(QPainter &painter) const
{
    const ThemeColors &colors = themeColors(palette());
    painter.fillRect(QRectF(0, 0, viewport()->width(), LaneDrawing::HeaderHeight - 10), colors.panel);
    painter.setPen(colors.line);
    painter.drawLine(QPointF(0, LaneDrawing::HeaderHeight - 10),
                     QPointF(viewport()->width(), LaneDrawing::HeaderHeight - 10));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    for (size_t i = 0; i < m_drawing.columns.size(); ++i) {
        const LaneDrawing::Column &column = m_drawing.columns[i];
        const bool isServer = i + 1 == m_drawing.columns.size();
        painter.setPen(isServer ? colors.dim : colors.text);
        const QRectF place(column.x - 6 - offset().x(), 0, LaneDrawing::LaneWidth - 12, LaneDrawing::HeaderHeight - 10);
        const QString name = isServer ? tr("Server") : column.name;
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(bold).elidedText(name, Qt::ElideMiddle, int(place.width())));
    }
}

std::pair<size_t, size_t> LanesView::strokesWithin(qreal top, qreal bottom) const
{
    const auto lowerEnd = [](const LaneStroke &stroke) { return stroke.line.y2(); };
    const auto begin = m_drawing.strokes.begin();
    const auto first = std::ranges::lower_bound(m_drawing.strokes, top - ArrowLength, {}, lowerEnd);
    const auto last = std::ranges::upper_bound(m_drawing.strokes, bottom + m_drawing.longest, {}, lowerEnd);
    return {size_t(first - begin), size_t(last - begin)};
}

void LanesView::paintLanes(QPainter &painter, qreal top, qreal bottom) const
{
    const ThemeColors &colors = themeColors(palette());
    const auto labelY = [](const LaneLabel &label) { return label.at.y(); };
    const auto firstLabel = std::ranges::lower_bound(m_drawing.labels, top - LaneDrawing::RowHeight, {}, labelY);
    const auto lastLabel = std::ranges::upper_bound(m_drawing.labels, bottom + LaneDrawing::RowHeight, {}, labelY);
    for (auto label = firstLabel; label != lastLabel; ++label) {
        if (label->record == m_current && label->kind == LaneLabel::Kind::Time)
            painter.fillRect(QRectF(offset().x(), label->at.y() - 16, viewport()->width(), LaneDrawing::RowHeight),
                             colors.selection);
    }
    painter.setPen(QPen(colors.line, 2));
    for (const LaneDrawing::Column &column : m_drawing.columns)
        painter.drawLine(QPointF(column.x, column.openY), QPointF(column.x, column.endY));

    const auto [first, last] = strokesWithin(top, bottom);
    for (size_t i = first; i < last; ++i) {
        if (m_drawing.strokes[i].line.y1() <= bottom + ArrowLength)
            paintStroke(painter, m_drawing.strokes[i]);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    const auto firstDot = std::ranges::lower_bound(m_drawing.dots, top - DotRadius, {}, &QPointF::y);
    for (auto dot = firstDot; dot != m_drawing.dots.end() && dot->y() < bottom + DotRadius; ++dot)
        painter.drawEllipse(*dot, DotRadius, DotRadius);
    painter.setBrush(Qt::NoBrush);

    QFont mono = monospaceFont();
    mono.setPointSizeF(font().pointSizeF() * 0.9);
    for (auto label = firstLabel; label != lastLabel; ++label) {
        const bool isMessage = label->kind == LaneLabel::Kind::Message;
        painter.setFont(isMessage ? mono : font());
        painter.setPen(isMessage ? colors.text : colors.dim);
        painter.drawText(label->at, label->text);
    }
}

void LanesView::paintStroke(QPainter &painter, const LaneStroke &stroke) const
{
    QPen pen = penOf(stroke.kind, themeColors(palette()));
    if (stroke.record == m_current)
        pen.setWidthF(2);
    painter.setPen(pen);
    painter.drawLine(stroke.line);
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    const QPointF end = stroke.line.p2();
    if (stroke.kind == LaneStroke::Kind::Lost) {
        painter.drawLine(end - QPointF(CrossRadius, CrossRadius), end + QPointF(CrossRadius, CrossRadius));
        painter.drawLine(end - QPointF(CrossRadius, -CrossRadius), end + QPointF(CrossRadius, -CrossRadius));
        return;
    }
    QLineF wing(end, stroke.line.p1());
    wing.setLength(ArrowLength);
    for (const qreal turn : {25.0, -25.0}) {
        QLineF side = wing;
        side.setAngle(wing.angle() + turn);
        painter.drawLine(side);
    }
}

const LaneStroke *LanesView::strokeAt(QPointF point) const
{
    const LaneStroke *nearest = nullptr;
    qreal best = Reach;
    const auto [first, last] = strokesWithin(point.y() - Reach, point.y() + Reach);
    for (size_t i = first; i < last; ++i) {
        // Where lines cross, the one that ends there is meant.
        const QLineF &line = m_drawing.strokes[i].line;
        const qreal away = distance(line, point) + QLineF(line.p2(), point).length() / 100;
        if (away < best) {
            best = away;
            nearest = &m_drawing.strokes[i];
        }
    }
    return nearest;
}

const LaneLabel *LanesView::rowAt(qreal y) const
{
    const auto row = qsizetype(std::floor((y - LaneDrawing::HeaderHeight) / LaneDrawing::RowHeight));
    const qreal rowTop = LaneDrawing::HeaderHeight + LaneDrawing::RowHeight * qreal(row);
    const auto label =
        std::ranges::lower_bound(m_drawing.labels, rowTop, {}, [](const LaneLabel &each) { return each.at.y(); });
    const bool isThere = label != m_drawing.labels.end() && label->at.y() < rowTop + LaneDrawing::RowHeight;
    return isThere ? &*label : nullptr;
}

void LanesView::choose(RecordId record)
{
    select(record);
    Q_EMIT recordChosen(record);
}

void LanesView::mousePressEvent(QMouseEvent *event)
{
    if (event->position().y() < LaneDrawing::HeaderHeight - 10)
        return;
    const QPointF point = event->position() + offset();
    if (const LaneStroke *const stroke = strokeAt(point))
        choose(stroke->record);
    else if (const LaneLabel *const row = rowAt(point.y()))
        choose(row->record);
}

WidgetKeys LanesView::keys()
{
    return {.where = tr("Lanes"), .keys = {{tr("Up, Down"), tr("Go from time to time")}}};
}

void LanesView::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (!down && event->key() != Qt::Key_Up) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    // The times are one a row.
    std::vector<RecordId> rows;
    for (const LaneLabel &label : m_drawing.labels) {
        if (label.kind == LaneLabel::Kind::Time)
            rows.push_back(label.record);
    }
    if (rows.empty())
        return;
    const auto at = std::ranges::find(rows, m_current);
    if (at == rows.end())
        choose(down ? rows.front() : rows.back());
    else if (down && at + 1 != rows.end())
        choose(at[1]);
    else if (!down && at != rows.begin())
        choose(at[-1]);
}

bool LanesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const LaneStroke *const stroke = strokeAt(QPointF(help->pos()) + offset());
        QToolTip::showText(help->globalPos(), stroke ? stroke->text.toHtmlEscaped() : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace plectrum
