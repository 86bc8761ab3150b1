// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/halfclosewatch.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <sys/socket.h>
#else
#include <winsock2.h>
#endif

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

void HalfCloseWatch::end(const QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
#else
    ::shutdown(SOCKET(socket.socketDescriptor()), SD_SEND);
#endif
}

bool HalfCloseWatch::eventFilter(QObject *watched, QEvent *event)
{
#ifdef Q_OS_UNIX
    if (event->type() == QEvent::SockAct) {
        const int descriptor = int(m_socket->socketDescriptor());
        char next = 0;
        pollfd state{descriptor, POLLIN, 0};
        // A reset is left to the socket; to look for bytes would use its error up.
        if (poll(&state, 1, 0) >= 0 && (state.revents & POLLERR) == 0
            && ::recv(descriptor, &next, 1, MSG_PEEK | MSG_DONTWAIT) == 0) {
            static_cast<QSocketNotifier *>(watched)->setEnabled(false);
            if (!m_ended) {
                m_ended = true;
                Q_EMIT ended();
            }
            return true;
        }
    }
#endif
    return QObject::eventFilter(watched, event);
}

} // namespace plectrum
