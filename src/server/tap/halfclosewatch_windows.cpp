// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/halfclosewatch.h"

#include <QTcpSocket>

#include <winsock2.h>

namespace plectrum {

void HalfCloseWatch::end(const QTcpSocket &socket)
{
    ::shutdown(SOCKET(socket.socketDescriptor()), SD_SEND);
}

bool HalfCloseWatch::isAtEnd(qintptr descriptor)
{
    char next = 0;
    // Qt's sockets never block, and a reset is told again by every call.
    return ::recv(SOCKET(descriptor), &next, 1, MSG_PEEK) == 0;
}

} // namespace plectrum
