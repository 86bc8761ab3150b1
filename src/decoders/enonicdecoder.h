// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

namespace plectrum {

/// The event object of Enonic XP's lib-websocket (WebSocketEventMapper.java): what happens to the sockets of an
/// application, each a session: open, message, close, error.
class EnonicDecoder : public JsonMessageDecoder {
public:
    EnonicDecoder();
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<EnonicDecoder>(*this); }

    /// An event with a session that has an id and a path.
    static bool isOpening(const Input &input);

private:
    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
};

} // namespace plectrum
