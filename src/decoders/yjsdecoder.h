// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <QHash>

namespace plectrum {

struct YjsMessage;

/// Yjs over y-websocket (y-protocols, PROTOCOL.md, with the length that y-websocket puts before awareness). No message
/// bears an id: the next step 2 answers the other side's step 1. Who takes part is told by awareness.
class YjsDecoder : public Decoder {
public:
    explicit YjsDecoder(const DecoderClues &clues);

    std::vector<DecodedMessage> feed(const Input &input) override;
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<YjsDecoder>(*this); }

    /// A binary message that is wholly a step 1, with which both sides begin.
    static bool isOpening(const Input &input);

private:
    struct Member {
        QByteArray name;
        size_t state = 0; ///< hash of what it said last
    };
    DecodedMessage meaning(const YjsMessage &message, const Input &input);
    void takePresences(const YjsMessage &message, Role sender, DecodedMessage &decoded);

    QByteArray m_room;                ///< last segment of the path
    QHash<quint64, Member> m_members; ///< by client
    bool m_hasPromised = false;
};

} // namespace plectrum
