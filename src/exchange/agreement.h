// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "websocket/deflate.h"
#include "websocket/httphead.h"

#include <optional>

namespace plectrum {

/// What the two heads of a handshake agreed on.
struct Agreement {
    QString subprotocol;
    std::optional<DeflateParameters> deflate;
    QByteArray fault; ///< why the extensions cannot be understood, or empty

    static Agreement of(const HttpHead &request, const HttpHead &response);
    /// Into the row of the connection.
    void applyTo(ConnectionInfo &info) const;
};

} // namespace plectrum
