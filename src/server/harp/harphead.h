// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/harp/harprequest.h"
#include "websocket/httphead.h"

#include <QByteArray>

namespace plectrum {

/// The request head HAProxy sends on: names in lower case, `injected` at the end instead of the client's own fields of
/// those names, `close` and `keep-alive` taken out of Connection, everything else as it came.
QByteArray forwardedRequestHead(const HarpRequest &request, QByteArrayView target, const HeaderList &injected);

/// The response head HAProxy sends back: names in lower case, Connection as above; `close` says that the connection to
/// the client ends after it.
QByteArray forwardedResponseHead(const HttpHead &response, bool close);

} // namespace plectrum
