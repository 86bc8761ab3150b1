// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/timingwaterfall.h"

#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int RowHeight = 20;
constexpr int NameWidth = 74;
constexpr int ValueWidth = 84;

} // namespace

TimingWaterfall::TimingWaterfall(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Time each step of opening took"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimingWaterfall::setTimings(const QJsonObject &timings)
{
    const std::pair<QLatin1StringView, QString> names[] = {{"dns"_L1, tr("DNS")},
                                                           {"tcp"_L1, tr("TCP")},
                                                           {"proxy"_L1, tr("Proxy")},
                                                           {"tls"_L1, tr("TLS")},
                                                           {"upgrade"_L1, tr("Upgrade")}};
    m_steps.clear();
    QStringList texts;
    for (const auto &[key, name] : names) {
        if (!timings.contains(key))
            continue;
        m_steps << Step{name, timings.value(key).toDouble() / 1e6};
        texts << u"%1 %2 ms"_s.arg(name).arg(m_steps.last().ms, 0, 'f', 3);
    }
    setAccessibleDescription(texts.join(u", "_s));
    setVisible(!m_steps.isEmpty());
    updateGeometry();
    update();
}

void TimingWaterfall::setRefused(bool refused)
{
    m_refused = refused;
    update();
}

QSize TimingWaterfall::sizeHint() const
{
    return {260, int(m_steps.size()) * RowHeight + 4};
}

void TimingWaterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(palette());
    double total = 0;
    for (const Step &step : std::as_const(m_steps))
        total += step.ms;
    const double room = width() - NameWidth - ValueWidth;
    double before = 0;
    int y = 2;
    for (const Step &step : std::as_const(m_steps)) {
        painter.setPen(colors.dim);
        painter.drawText(QRect(0, y, NameWidth, RowHeight), Qt::AlignLeft | Qt::AlignVCenter, step.name);
        const double start = total > 0 ? before / total * room : 0;
        const double length = qMax(2.0, total > 0 ? step.ms / total * room : 0);
        const bool failed = m_refused && &step == &m_steps.constLast();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(failed ? colors.error : colors.accent);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(NameWidth + start, y + 6, length, RowHeight - 12), 2, 2);
        painter.setPen(failed ? colors.error : colors.text);
        painter.drawText(QRect(width() - ValueWidth, y, ValueWidth, RowHeight), Qt::AlignRight | Qt::AlignVCenter,
                         tr("%1 ms").arg(QLocale().toString(step.ms, 'f', 3)));
        before += step.ms;
        y += RowHeight;
    }
}

} // namespace plectrum
