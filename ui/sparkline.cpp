// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sparkline.h"

#include "ui/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int LineHeight = 46;
constexpr int NarrowLine = 80;
constexpr double EdgeRoom = 3; ///< for half a line's width, and the dot at its end
constexpr double LineWidth = 1.5;
constexpr double DotRadius = 2.5;

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
    , m_format([](double value) { return QLocale().toString(value); })
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setData(const Data &shown)
{
    m_data = shown;
    const auto most = greatest();
    m_most = most && *most > 0 ? *most : 1;
    update();
}

std::optional<double> Sparkline::greatest() const
{
    std::optional<double> most;
    for (const Line &line : m_data.lines) {
        for (const auto &value : line.values)
            most = std::max(most, value);
    }
    return most;
}

QColor Sparkline::colorOf(Tone tone, const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    switch (tone) {
    case Tone::Second:
        return colors.moved;
    case Tone::Third:
        return colors.warning;
    case Tone::Incoming:
        return colors.incoming;
    case Tone::First:
    case Tone::Outgoing:
        break;
    }
    return colors.accent;
}

QSize Sparkline::sizeHint() const
{
    return {2 * NarrowLine, LineHeight};
}

QSize Sparkline::minimumSizeHint() const
{
    return {NarrowLine, LineHeight};
}

double Sparkline::xOf(qsizetype index) const
{
    const double share = double(m_data.ages[index].count()) / double(m_span.count());
    return EdgeRoom + (width() - 2 * EdgeRoom) * (1 - share);
}

double Sparkline::yOf(double value) const
{
    const double base = height() - 1 - EdgeRoom;
    return base - value / m_most * (base - EdgeRoom);
}

qsizetype Sparkline::nearest(int x) const
{
    qsizetype best = m_data.ages.size() - 1;
    for (qsizetype i = 0; i < m_data.ages.size(); ++i) {
        if (std::abs(xOf(i) - x) <= std::abs(xOf(best) - x))
            best = i;
    }
    return best;
}

QString Sparkline::textAt(int x) const
{
    const qsizetype index = nearest(x);
    if (index < 0)
        return {};
    const QDateTime time = m_data.newest.addMSecs(-m_data.ages[index].count());
    QStringList parts{QLocale().toString(time.time(), u"HH:mm:ss"_s)};
    for (const Line &line : m_data.lines) {
        const auto &value = line.values[index];
        const QString text = value ? m_format(*value) : u"–"_s;
        parts << (line.name.isEmpty() ? text : line.name + u' ' + text);
    }
    return parts.join(u" · "_s);
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(palette());
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
    const qsizetype marked = m_pointed ? nearest(*m_pointed) : m_data.ages.size() - 1;
    if (m_pointed && marked >= 0)
        painter.fillRect(int(xOf(marked)), 0, 1, height() - 1, colors.dim);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Line &line : m_data.lines)
        paintLine(painter, line);
    painter.setPen(Qt::NoPen);
    for (const Line &line : m_data.lines) {
        if (marked < 0 || !line.values[marked])
            continue;
        painter.setBrush(colorOf(line.tone, palette()));
        painter.drawEllipse(QPointF(xOf(marked), yOf(*line.values[marked])), DotRadius, DotRadius);
    }
}

void Sparkline::paintLine(QPainter &painter, const Line &line) const
{
    const QColor color = colorOf(line.tone, palette());
    QColor pale = color;
    pale.setAlphaF(0.14F);
    const double base = yOf(0);
    qsizetype i = 0;
    while (i < line.values.size()) {
        if (!line.values[i]) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        QPainterPath path(QPointF(xOf(i), yOf(*line.values[i])));
        for (++i; i < line.values.size() && line.values[i] && m_data.ages[i - 1] - m_data.ages[i] <= m_longestStep; ++i)
            path.lineTo(xOf(i), yOf(*line.values[i]));
        painter.setPen(QPen(color, LineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        if (m_data.lines.size() > 1)
            continue;
        path.lineTo(xOf(i - 1), base);
        path.lineTo(xOf(begin), base);
        painter.fillPath(path, pale);
    }
}

void Sparkline::mouseMoveEvent(QMouseEvent *event)
{
    m_pointed = event->position().toPoint().x();
    if (const QString text = textAt(*m_pointed); !text.isEmpty())
        QToolTip::showText(event->globalPosition().toPoint(), text, this);
    update();
}

void Sparkline::leaveEvent(QEvent *event)
{
    m_pointed.reset();
    QToolTip::hideText();
    update();
    QWidget::leaveEvent(event);
}

} // namespace plectrum
