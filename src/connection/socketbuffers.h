// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTcpSocket;

namespace plectrum {

/// Frees what the socket keeps for what it reads and writes next, some 32 KiB each way, where nothing waits in it.
/// Sockets with TLS stay as they are.
void releaseBuffers(QTcpSocket &socket);

} // namespace plectrum
