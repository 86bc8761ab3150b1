// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::end);
    connect(&m_second, &QTimer::timeout, this, &SecretClipboard::tick);
}

SecretClipboard::~SecretClipboard()
{
    blockSignals(true);
    end();
}

void SecretClipboard::copy(const QString &secret)
{
    m_secret = secret;
    auto *const data = new QMimeData; // the clipboard takes it
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start(m_patience);
    m_second.start(1s);
    tick();
}

void SecretClipboard::tick()
{
    Q_EMIT ticked(std::chrono::ceil<std::chrono::seconds>(m_timer.remainingTimeAsDuration()));
}

void SecretClipboard::end()
{
    if (m_secret.isEmpty())
        return;
    m_timer.stop();
    m_second.stop();
    QClipboard *const clipboard = QGuiApplication::clipboard();
    const bool wasOurs = clipboard && clipboard->text() == m_secret;
    if (wasOurs)
        clipboard->clear();
    m_secret.fill(u'\0');
    m_secret.clear();
    Q_EMIT ended(wasOurs);
}

} // namespace plectrum
