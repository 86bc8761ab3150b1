// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/halfclosewatch.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QTcpSocket>

namespace plectrum {

HalfCloseWatch::HalfCloseWatch(QTcpSocket *socket)
    : m_socket(socket)
{
}

void HalfCloseWatch::attach()
{
    const auto notifiers = m_socket->findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier->type() == QSocketNotifier::Read)
            notifier->installEventFilter(this);
    }
}

bool HalfCloseWatch::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNews = event->type() == QEvent::SockAct || event->type() == QEvent::SockClose;
    if (isNews && isAtEnd(m_socket->socketDescriptor())) {
        static_cast<QSocketNotifier *>(watched)->setEnabled(false);
        if (!m_ended) {
            m_ended = true;
            Q_EMIT ended();
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plectrum
