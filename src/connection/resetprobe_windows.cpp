// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/resetprobe.h"

#include <QTcpSocket>

#include <winsock2.h>

namespace plectrum {

void ResetProbe::resetOnClose(const QTcpSocket &socket)
{
    const qintptr descriptor = socket.socketDescriptor();
    if (descriptor == -1)
        return;
    linger at{};
    at.l_onoff = 1;
    setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&at), sizeof at);
}

bool ResetProbe::isReset(qintptr descriptor)
{
    char next = 0;
    // Told again by the socket's own read.
    return ::recv(SOCKET(descriptor), &next, 1, MSG_PEEK) == SOCKET_ERROR && WSAGetLastError() == WSAECONNRESET;
}

} // namespace plectrum
