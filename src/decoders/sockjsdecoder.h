// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/conversation.h"
#include "decoders/decoder.h"

namespace plectrum {

/// SockJS (sockjs-protocol): frames o, h, a, m and c of the server, arrays of texts of the client. Each text is a
/// message of a protocol of its own, which is found out as for a connection.
class SockJsDecoder : public Decoder {
public:
    explicit SockJsDecoder(const DecoderClues &clues);

    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<SockJsDecoder>(*this); }

    /// /<prefix>/<three digits>/<session>/websocket
    static bool isAddress(const QUrl &url);

private:
    std::vector<DecodedMessage> texts(QByteArrayView json, const Input &input);

    Conversation m_inner;
};

} // namespace plectrum
