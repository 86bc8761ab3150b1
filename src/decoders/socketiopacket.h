// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/valuesyntax.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace plectrum {

/// A Socket.IO packet as it stands in an Engine.IO message (socket.io-protocol, "Packet encoding"):
/// <type>[<attachments>-][<namespace>,][<ack id>][JSON], or, as socket.io-msgpack-parser writes it, a map of
/// MessagePack {type, data, nsp, id}. Views end with the bytes it was read from.
struct SocketIoPacket {
    enum class Type : quint8 { Connect, Disconnect, Event, Ack, ConnectError, BinaryEvent, BinaryAck };

    Type type = Type::Event;
    int attachments = 0;
    QByteArrayView nsp = "/"; ///< namespace
    QByteArrayView id;        ///< digits; empty: none
    QByteArrayView payload;   ///< in `syntax`, or empty
    qsizetype payloadOffset = 0;
    ValueSyntax syntax{PayloadFormat::Json};
    QByteArray problem; ///< what is wrong with it; empty: nothing

    /// Reads as much as can be read.
    static SocketIoPacket parse(QByteArrayView text);
    /// nullopt: it is no such map.
    static std::optional<SocketIoPacket> parsePacked(QByteArrayView bytes);
    bool isBinary() const { return type >= Type::BinaryEvent; }
    bool isEvent() const { return type == Type::Event || type == Type::BinaryEvent; }
    bool isAck() const { return type == Type::Ack || type == Type::BinaryAck; }
};

/// "CONNECT", "EVENT" …
const char *socketIoTypeName(SocketIoPacket::Type type);

} // namespace plectrum
