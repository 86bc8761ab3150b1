// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/resetprobe.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QSslSocket>

namespace plectrum {

ResetProbe::ResetProbe(QTcpSocket *socket)
    : m_socket(socket)
{
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        connect(tls, &QSslSocket::alertReceived, this,
                [this](QSsl::AlertLevel level, QSsl::AlertType type, const QString &text) {
                    if (level == QSsl::AlertLevel::Fatal && type != QSsl::AlertType::CloseNotify)
                        m_alert = text;
                });
    }
}

void ResetProbe::attach()
{
    const auto notifiers = m_socket->findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers)
        notifier->installEventFilter(this);
}

bool ResetProbe::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNews = event->type() == QEvent::SockAct || event->type() == QEvent::SockClose;
    if (isNews && !m_reset)
        m_reset = m_socket->socketDescriptor() != -1 && isReset(m_socket->socketDescriptor());
    return QObject::eventFilter(watched, event);
}

} // namespace plectrum
