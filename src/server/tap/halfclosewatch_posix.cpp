// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/halfclosewatch.h"

#include <QTcpSocket>

#include <poll.h>
#include <sys/socket.h>

namespace plectrum {

void HalfCloseWatch::end(const QTcpSocket &socket)
{
    ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
}

bool HalfCloseWatch::isAtEnd(qintptr descriptor)
{
    char next = 0;
    pollfd state{int(descriptor), POLLIN, 0};
    // A reset is left to the socket; to look for bytes would use its error up.
    return poll(&state, 1, 0) >= 0 && (state.revents & POLLERR) == 0
        && ::recv(int(descriptor), &next, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

} // namespace plectrum
