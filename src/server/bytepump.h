// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSslSocket>

namespace plectrum {

constexpr qint64 PassBytes = 64 * 1024;  ///< read from one side at a time
constexpr qint64 FullBytes = 512 * 1024; ///< waiting for one side: the other is not read

/// What a socket still has to send, what TLS has encrypted already with it.
inline qint64 waitingBytes(const QTcpSocket &socket)
{
    const auto *const tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

/// Calls `pump` whenever waitingBytes() has become less.
template <typename Context, typename Pump>
void connectWritten(const QTcpSocket &socket, Context *context, const Pump &pump)
{
    QObject::connect(&socket, &QTcpSocket::bytesWritten, context, pump);
    if (const auto *const tls = qobject_cast<const QSslSocket *>(&socket))
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, context, pump);
}

/// Gives what has come `from` one side to `take`, which writes it `to` the other, while that has room and
/// `mayPass()`. To be called again when more has come or was written.
template <typename MayPass, typename Take>
void pumpBytes(QTcpSocket &from, const QTcpSocket &to, const MayPass &mayPass, const Take &take)
{
    while (from.bytesAvailable() > 0 && waitingBytes(to) < FullBytes && mayPass())
        take(from.read(PassBytes));
}

} // namespace plectrum
