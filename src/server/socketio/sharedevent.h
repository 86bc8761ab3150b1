// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/socketio/iopacket.h"

#include <QString>

#include <optional>

namespace plectrum {

/// An event to a room of Socket.IO on its way to all servers that share it.
struct SharedEvent {
    QString except; ///< id of the socket that does not get it; empty: all do
    bool isVolatile = false;
    IoMessage message;

    /// A CBOR map (RFC 8949): "except", "volatile", "text", "attachments".
    QByteArray toBytes() const;
    /// nullopt: it is none. What `message` says is not looked into.
    static std::optional<SharedEvent> from(const QByteArray &bytes);
};

} // namespace plectrum
