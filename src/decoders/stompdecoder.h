// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"
#include "decoders/streamrest.h"

#include <QHash>

#include <array>
#include <optional>
#include <utility>

namespace plectrum {

/// STOMP 1.0, 1.1 and 1.2 (stomp.github.io). A WebSocket message may hold several frames, or a part of one; a frame is
/// told where it ends. A receipt answers the frame that asked for it. Passcodes are not shown.
class StompDecoder : public Decoder {
public:
    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<StompDecoder>(*this); }

    static bool isOpening(const Input &input);

private:
    struct Frame;
    std::optional<Frame> read(QByteArrayView bytes, qsizetype &used) const;
    DecodedMessage describe(const Frame &frame, Role sender);
    void tellRooms(const Frame &frame, Role sender, DecodedMessage &decoded);
    void tellBeats(const Frame &frame, DecodedMessage &decoded);
    DecodedField tree(const Frame &frame, qsizetype place) const;

    std::array<StreamRest, 2> m_rest;              ///< by sender: the start of a frame that goes on in the next message
    QHash<QByteArray, QByteArray> m_subscriptions; ///< destination by id
    std::pair<int, int> m_clientBeats;             ///< what the client can send and wants to get, in milliseconds
};

} // namespace plectrum
