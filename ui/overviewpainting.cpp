// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of OverviewStrip that draws.

#include "ui/overviewstrip.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MarkRoom = 12; ///< above the bars
constexpr double InShare = 0.62;

/// Small traffic beside much stays to be seen.
int heightOf(qint64 value, qint64 most, int room)
{
    return value == 0 || most == 0 ? 0 : qMax(1, int(std::sqrt(double(value) / double(most)) * room));
}

} // namespace

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(palette());
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
    if (m_scan.overview().isEmpty())
        return;
    paintSpan(painter);
    paintTraffic(painter);
    paintMarks(painter);
    if (hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRect(rect().adjusted(1, 1, -2, -3));
        painter.drawLine(xOf(m_cursorNs), 3, xOf(m_cursorNs), height() - 5);
    }
}

void OverviewStrip::paintSpan(QPainter &painter) const
{
    const ThemeColors &colors = themeColors(palette());
    const auto span = m_drawn ? m_drawn : m_zoom;
    if (!span)
        return;
    const int left = xOf(span->fromNs);
    const QRect area(left, 1, qMax(2, xOf(span->toNs) - left), height() - 2);
    painter.fillRect(area, colors.selection);
    painter.setPen(colors.accent);
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.topRight(), area.bottomRight());
}

void OverviewStrip::paintTraffic(QPainter &painter) const
{
    const ThemeColors &colors = themeColors(palette());
    const TrafficOverview &overview = m_scan.overview();
    const int count = qMax(1, (width() - 2 * Margin) / BarStep);
    std::vector<TrafficBin> bars;
    bars.resize(size_t(count));
    for (size_t i = 0; i < overview.bins().size(); ++i) {
        const qint64 middle = qMin(qint64(i) * overview.binNs() + overview.binNs() / 2, overview.endNs());
        const int bar = int(double(middle - whole().fromNs) / double(whole().lengthNs()) * count);
        bars[size_t(std::clamp(bar, 0, count - 1))].add(overview.bins()[i]);
    }
    qint64 mostBytes = 0;
    qint64 mostMessages = 0;
    for (const TrafficBin &bar : bars) {
        mostBytes = std::max({mostBytes, bar.bytes[0], bar.bytes[1]});
        mostMessages = std::max({mostMessages, bar.messages[0], bar.messages[1]});
    }
    const int room = height() - MarkRoom - 5;
    const int base = MarkRoom + int(room * InShare);
    const struct {
        Direction direction;
        QColor color;
        int room;
        int sign;
    } sides[] = {{Direction::Incoming, colors.incoming, base - MarkRoom, -1},
                 {Direction::Outgoing, colors.accent, height() - 4 - base - 1, 1}};
    for (const auto &side : sides) {
        const auto way = size_t(side.direction);
        // Messages behind, as a pale outline; bytes before them.
        QColor pale = side.color;
        pale.setAlphaF(0.2F);
        for (int i = 0; i < count; ++i) {
            const TrafficBin &bar = bars[size_t(i)];
            const int x = Margin + i * BarStep;
            const auto draw = [&](int tall, int wide, const QColor &color) {
                painter.fillRect(x, side.sign < 0 ? base - tall : base + 1, wide, tall, color);
            };
            draw(heightOf(bar.messages[way], mostMessages, side.room), BarStep, pale);
            draw(heightOf(bar.bytes[way], mostBytes, side.room), BarStep - 1, side.color);
        }
    }
}

void OverviewStrip::paintMarks(QPainter &painter) const
{
    const ThemeColors &colors = themeColors(palette());
    const TrafficOverview &overview = m_scan.overview();
    QFont font = QGuiApplication::font();
    font.setPixelSize(10);
    painter.setFont(font);
    const auto mark = [&](qint64 timeNs, const QColor &color, const QString &sign) {
        const int x = xOf(timeNs);
        painter.setPen(color);
        painter.drawLine(x, MarkRoom, x, height() - 4);
        painter.drawText(QRect(x - 8, 0, 16, MarkRoom), Qt::AlignCenter, sign);
    };
    int lastClose = -BarStep;
    int lastViolation = -BarStep;
    for (size_t i = 0; i < overview.bins().size(); ++i) {
        const TrafficBin &bin = overview.bins()[i];
        const qint64 timeNs = qMin(qint64(i) * overview.binNs() + overview.binNs() / 2, overview.endNs());
        const int x = xOf(timeNs);
        // Where many stand together, one says it.
        if ((bin.marks & TrafficBin::Mark::Close) && x - lastClose >= BarStep * 2) {
            mark(timeNs, colors.dim, u"✕"_s);
            lastClose = x;
        }
        if ((bin.marks & TrafficBin::Mark::Violation) && x - lastViolation >= BarStep * 2) {
            mark(timeNs, colors.warning, u"⚠"_s);
            lastViolation = x;
        }
    }
    for (const qint64 timeNs : m_bookmarks)
        mark(timeNs, colors.accent, u"★"_s);
    if (!m_zoom)
        return;
    const QString text = tr("%1 · double-click shows all").arg(timesText(*m_zoom));
    const QFontMetrics metrics(font);
    QRect room(0, 0, metrics.horizontalAdvance(text) + 8, MarkRoom);
    room.moveLeft(std::clamp(xOf(m_zoom->fromNs), Margin, qMax(Margin, width() - Margin - room.width())));
    painter.fillRect(room, colors.selection);
    painter.setPen(colors.text);
    painter.drawText(room, Qt::AlignCenter, text);
}

} // namespace plectrum
