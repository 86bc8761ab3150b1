// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metricswatch.h"

#include <utility>

namespace plectrum {

MetricsWatch::MetricsWatch(QObject *maker, Taker take, QObject *parent)
    : QObject(parent)
    , m_maker(maker)
    , m_taker(std::move(take))
    , m_timer(this)
{
    m_timer.setInterval(DefaultInterval);
    connect(&m_timer, &QTimer::timeout, this, &MetricsWatch::ask);
}

void MetricsWatch::setActive(bool isActive)
{
    if (isActive == m_timer.isActive())
        return;
    if (!isActive) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    ask();
}

void MetricsWatch::hurry()
{
    if (m_timer.isActive())
        ask();
}

void MetricsWatch::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    QMetaObject::invokeMethod(
        m_maker,
        [this, maker = m_maker, taker = m_taker] {
            QMetaObject::invokeMethod(
                this, [this, report = taker(*maker)] { take(report); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void MetricsWatch::take(const std::optional<Report> &report)
{
    m_isAsking = false;
    m_url = report ? report->url : QUrl();
    if (report) {
        m_history.add(report->snapshot);
        m_newest = QDateTime::currentDateTime();
    }
    Q_EMIT changed();
}

} // namespace plectrum
