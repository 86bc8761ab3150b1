// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <QSet>

#include <array>

namespace plectrum {

struct SocketIoPacket;

/// Engine.IO (protocols 3 and 4) and, inside its messages, Socket.IO (protocols 3 to 5): one packet a WebSocket
/// message; binary attachments of a Socket.IO packet are the binary messages that follow it in its direction. A binary
/// message that is no attachment may be a packet of its own, as socket.io-msgpack-parser has it.
class EngineIoDecoder : public Decoder {
public:
    struct Options {
        int version = 4;        ///< EIO of the query
        bool isSocketIo = true; ///< else messages are the application's own
    };

    explicit EngineIoDecoder(const Options &options)
        : m_options(options)
    {
    }

    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<EngineIoDecoder>(*this); }

    /// EIO= in the query, with transport=websocket.
    static bool isAddress(const QUrl &url);
    /// The server's open packet: 0{"sid":…
    static bool isOpening(const Input &input);
    static Options optionsFrom(const DecoderClues &clues);

private:
    /// A Socket.IO packet that waits for binary attachments.
    struct Waiting {
        DecodedMessage head;
        int missing = 0;
        int total = 0;
        QByteArray text;        ///< of the packet
        QList<qsizetype> sizes; ///< of those that came
    };

    DecodedMessage packet(const Input &input);
    DecodedMessage attachment(const Input &input, qsizetype skipped);
    DecodedMessage socketIo(const SocketIoPacket &packet, const Input &input, qsizetype offset);
    DecodedField packetTree(const SocketIoPacket &packet, QByteArrayView bytes, qsizetype offset) const;
    void pairConnect(const SocketIoPacket &packet, Role sender, DecodedMessage &decoded);
    void tellRooms(const SocketIoPacket &packet, Role sender, DecodedMessage &decoded) const;
    DecodedField joinedTree(const Waiting &waiting, const DecodedMessage &decoded, qsizetype skipped,
                            qsizetype size) const;
    DecodedMessage open(const Input &input);

    const Options m_options;
    std::array<Waiting, 2> m_waiting; ///< by the sender's role
    QSet<QByteArray> m_connecting;    ///< namespaces that the client asked for
};

} // namespace plectrum
