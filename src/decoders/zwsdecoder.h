// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <array>

namespace plectrum {

/// ZeroMQ over WebSocket, ZWS 2.0 (rfc.zeromq.org/spec/45): a binary message is a frame behind a byte of flags. Frames
/// that say that more follow are parts of one message. Where a mechanism was agreed on, commands come first; where none
/// was, each side's routing id does. Subscriptions are told; passwords are not shown.
class ZwsDecoder : public Decoder {
public:
    explicit ZwsDecoder(const DecoderClues &clues);
    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<ZwsDecoder>(*this); }

private:
    struct Side {
        bool isIntroduced = false; ///< its routing id has come
        QByteArray socketType;     ///< that it has told; empty: none
        /// Everything it has sent looks like subscribing, and something was; only where it has told no type.
        bool mayBeSubscriber = true;
        QByteArrayList parts; ///< the first ones, short, of the message that goes on
        qsizetype partCount = 0;
        qsizetype partBytes = 0;
        qint64 calls = 0; ///< of REQ, or answers of REP
    };

    DecodedMessage command(const Input &input);
    void metadata(QByteArrayView properties, qsizetype offset, Side &side, DecodedMessage &decoded, bool wantsTree);
    DecodedMessage frame(const Input &input, bool hasMore);
    bool subscribes(const Side &side, QByteArrayView body, DecodedMessage &decoded) const;

    const bool m_hasMechanism;
    std::array<Side, 2> m_sides; ///< by the sender's role
};

} // namespace plectrum
