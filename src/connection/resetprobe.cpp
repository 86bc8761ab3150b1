// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/resetprobe.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QSslSocket>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <sys/socket.h>
#else
#include <winsock2.h>
#endif

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

void ResetProbe::resetOnClose(const QTcpSocket &socket)
{
    const qintptr descriptor = socket.socketDescriptor();
    if (descriptor == -1)
        return;
    linger at{};
    at.l_onoff = 1;
#ifdef Q_OS_UNIX
    setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &at, sizeof at);
#else
    setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&at), sizeof at);
#endif
}

bool ResetProbe::eventFilter(QObject *watched, QEvent *event)
{
#ifdef Q_OS_UNIX
    if (event->type() == QEvent::SockAct && !m_reset) {
        pollfd state{int(m_socket->socketDescriptor()), POLLIN, 0};
        m_reset = state.fd != -1 && poll(&state, 1, 0) == 1 && (state.revents & POLLERR) != 0;
    }
#endif
    return QObject::eventFilter(watched, event);
}

} // namespace plectrum
