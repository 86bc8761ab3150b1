// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/resetprobe.h"

#include <QTcpSocket>

#include <poll.h>
#include <sys/socket.h>

namespace plectrum {

void ResetProbe::resetOnClose(const QTcpSocket &socket)
{
    const qintptr descriptor = socket.socketDescriptor();
    if (descriptor == -1)
        return;
    linger at{};
    at.l_onoff = 1;
    setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &at, sizeof at);
}

bool ResetProbe::isReset(qintptr descriptor)
{
    pollfd state{int(descriptor), POLLIN, 0};
    return poll(&state, 1, 0) == 1 && (state.revents & POLLERR) != 0;
}

} // namespace plectrum
