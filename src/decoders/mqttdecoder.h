// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <array>

namespace plectrum {

/// MQTT 3.1.1 and 5.0 (OASIS) in binary messages. Control packets need not begin or end with a message, so each side is
/// read as one stream; a packet is told where it ends. Passwords are not shown.
class MqttDecoder : public Decoder {
public:
    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<MqttDecoder>(*this); }

    /// A CONNECT.
    static bool isOpening(const Input &input);

private:
    DecodedMessage describe(quint8 head, QByteArrayView body, Role sender);
    DecodedMessage connectPacket(QByteArrayView body);

    std::array<QByteArray, 2> m_pending; ///< by sender: the start of a packet that goes on in the next message
    int m_level = 4;                     ///< 5: packets have properties
};

} // namespace plectrum
