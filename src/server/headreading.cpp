// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/headreading.h"

#include <QTcpSocket>

namespace plectrum {

Result<bool> readHead(QTcpSocket &socket, HttpHeadParser &head)
{
    const auto taken = head.feed(socket.peek(PeekBytes));
    if (!taken)
        return tl::unexpected(taken.error());
    socket.read(*taken);
    return head.isComplete();
}

} // namespace plectrum
