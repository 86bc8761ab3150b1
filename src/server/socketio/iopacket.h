// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/socketio/ioarguments.h"
#include "websocket/opcode.h"

#include <QString>

#include <tl/expected.hpp>

namespace plectrum {

/// What goes out as one Socket.IO packet: Engine.IO's "4" and the packet's text, then its attachments.
struct IoMessage {
    QByteArray text;
    QList<QByteArray> attachments;

    qsizetype byteCount() const;
};

/// A Socket.IO packet of protocol 5, whole (socket.io-protocol, "Packet encoding").
struct IoPacket {
    enum class Type : quint8 { Connect, Disconnect, Event, Ack, ConnectError, BinaryEvent, BinaryAck };

    Type type = Type::Event;
    QString nsp = QStringLiteral("/");
    std::optional<quint64> id; ///< of the answer that is asked for or given
    QString event;             ///< of an event, its name
    IoArguments arguments;     ///< of an event or answer
    QJsonObject data;          ///< of CONNECT and CONNECT_ERROR

    /// BinaryEvent and BinaryAck come of the attachments; `type` is Event or Ack then.
    IoMessage encoded() const;
};

/// Makes packets of Engine.IO messages, as strict as socket.io-parser 4.2.6. Pure; one a connection.
class IoDecoder {
public:
    /// As socket.io-parser's maxAttachments.
    static constexpr int MostAttachments = 10;

    /// The packet that this message completes; nullopt: its attachments are to come. The error, English, ends the
    /// connection.
    tl::expected<std::optional<IoPacket>, QByteArray> add(Opcode type, QByteArrayView message);

private:
    tl::expected<void, QByteArray> read(QByteArrayView text);
    tl::expected<void, QByteArray> takeData(QByteArrayView json);
    tl::expected<std::optional<IoPacket>, QByteArray> whole();

    IoPacket m_packet;
    qsizetype m_expected = 0; ///< attachments of m_packet; 0: no packet waits
};

/// Makes an EVENT.
IoMessage ioEvent(const QString &nsp, const QString &event, const IoArguments &arguments,
                  std::optional<quint64> id = std::nullopt);

} // namespace plectrum
