// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/socketbuffers.h"

#include <QSslSocket>

namespace plectrum {
namespace {

/// The base class' own, which is protected.
struct OpenModeAccess : QTcpSocket {
    using QIODevice::setOpenMode;
};

} // namespace

void releaseBuffers(QTcpSocket &socket)
{
    if (qobject_cast<QSslSocket *>(&socket) || socket.bytesAvailable() > 0 || socket.bytesToWrite() > 0)
        return;
    // A device has buffers for the ways that are open; nothing else happens to the socket.
    const auto setOpenMode = &OpenModeAccess::setOpenMode;
    const QIODevice::OpenMode mode = socket.openMode();
    (socket.*setOpenMode)(QIODevice::NotOpen);
    (socket.*setOpenMode)(mode);
}

} // namespace plectrum
