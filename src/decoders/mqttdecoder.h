// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"
#include "decoders/mqttaliases.h"
#include "decoders/streamrest.h"

#include <QHash>

#include <array>

namespace plectrum {

class MqttReader;

/// MQTT 3.1.1 and 5.0 (OASIS) in binary messages. Control packets need not begin or end with a message, so each side is
/// read as one stream; a packet is told where it ends. Passwords are not shown; topic aliases are.
class MqttDecoder : public Decoder {
public:
    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<MqttDecoder>(*this); }

    /// A CONNECT.
    static bool isOpening(const Input &input);

private:
    struct Context; ///< the packet that is read

    void describe(Context &context);
    void connectPacket(Context &context);
    void connAck(Context &context);
    void publish(Context &context);
    void subscribe(Context &context);
    void subAck(Context &context);

    /// What one side has sent.
    struct Side {
        StreamRest rest;
        qint64 skipping = 0; ///< bytes of a packet too large to be looked at that are still to come
        MqttAliases aliases;
    };
    std::array<Side, 2> m_sides;           ///< by the sender's role
    int m_level = 4;                       ///< 5: packets have properties
    int m_keepAlive = 0;                   ///< seconds, of CONNECT
    QHash<int, QList<QByteArray>> m_asked; ///< topic filters, by the id of SUBSCRIBE or UNSUBSCRIBE, until answered
};

} // namespace plectrum
