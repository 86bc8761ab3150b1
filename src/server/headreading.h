// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/httphead.h"

class QTcpSocket;

namespace plectrum {

constexpr qint64 PeekBytes = 128 * 1024; ///< more than a head may have

/// Takes the head off a socket as far as it has come; what follows it stays there to be read. True: it is whole.
/// Errors as of HttpHeadParser::feed(); what came stays on the socket then.
Result<bool> readHead(QTcpSocket &socket, HttpHeadParser &head);

} // namespace plectrum
