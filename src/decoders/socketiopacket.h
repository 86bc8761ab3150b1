// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace plectrum {

/// A Socket.IO packet as it stands in an Engine.IO message (socket.io-protocol, "Packet encoding"):
/// <type>[<attachments>-][<namespace>,][<ack id>][JSON]. Views end with the text it was read from.
struct SocketIoPacket {
    enum class Type : quint8 { Connect, Disconnect, Event, Ack, ConnectError, BinaryEvent, BinaryAck };

    Type type = Type::Event;
    int attachments = 0;
    QByteArrayView nsp = "/"; ///< namespace
    QByteArrayView id;        ///< digits; empty: none
    QByteArrayView payload;   ///< JSON, or empty
    qsizetype payloadOffset = 0;
    QByteArray problem; ///< what is wrong with it; empty: nothing

    /// Reads as much as can be read.
    static SocketIoPacket parse(QByteArrayView text);
    bool isBinary() const { return type >= Type::BinaryEvent; }
    bool isEvent() const { return type == Type::Event || type == Type::BinaryEvent; }
    bool isAck() const { return type == Type::Ack || type == Type::BinaryAck; }
};

/// "CONNECT", "EVENT" …
const char *socketIoTypeName(SocketIoPacket::Type type);

} // namespace plectrum
