// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/repeatbar.h"

#include "ui_repeatbar.h"

#include <QLocale>

using namespace std::chrono_literals;

namespace plectrum {

RepeatBar::RepeatBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RepeatBar>())
{
    m_ui->setupUi(this);
    m_ui->intervalSpinBox->setMinimum(0.01);
    m_ui->intervalSpinBox->setDuration(1s);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RepeatBar::tick);
    connect(m_ui->intervalSpinBox, &QDoubleSpinBox::valueChanged, this, [this] {
        if (isRunning())
            m_timer.setInterval(m_ui->intervalSpinBox->duration());
    });
    connect(m_ui->countSpinBox, &QSpinBox::valueChanged, this, &RepeatBar::showProgress);
}

RepeatBar::~RepeatBar() = default;

void RepeatBar::start()
{
    m_sent = 0;
    m_isHeld = false;
    m_timer.start(m_ui->intervalSpinBox->duration());
    Q_EMIT runningChanged(true);
    tick();
}

void RepeatBar::stop()
{
    if (!isRunning())
        return;
    m_timer.stop();
    m_isHeld = false;
    showProgress();
    Q_EMIT runningChanged(false);
}

void RepeatBar::setWaiting(qint64 bytes, qint64 messages)
{
    m_waiting = bytes;
    m_waitingMessages = messages;
}

void RepeatBar::tick()
{
    m_isHeld = m_waiting > MaxWaitingBytes || m_waitingMessages > MaxWaitingMessages;
    if (!m_isHeld) {
        ++m_sent;
        Q_EMIT due();
    }
    const int wanted = m_ui->countSpinBox->value();
    if (wanted > 0 && m_sent >= wanted)
        stop();
    showProgress();
}

void RepeatBar::showProgress()
{
    const int wanted = m_ui->countSpinBox->value();
    if (m_sent == 0 && !isRunning())
        m_ui->progressLabel->clear();
    else if (m_isHeld)
        m_ui->progressLabel->setText(
            tr("Paused: the peer is slow, %1 wait; sent: %L2").arg(QLocale().formattedDataSize(m_waiting)).arg(m_sent));
    else if (wanted > 0)
        m_ui->progressLabel->setText(tr("Sent: %L1 of %L2").arg(m_sent).arg(wanted));
    else
        m_ui->progressLabel->setText(tr("Sent: %L1").arg(m_sent));
}

} // namespace plectrum
