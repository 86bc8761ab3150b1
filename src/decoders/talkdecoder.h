// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

#include <QHash>

namespace plectrum {

/// The high-performance backend of Nextcloud Talk (nextcloud-spreed-signaling, API 1.0 and 2.0): {"type": T, T: {…}}.
/// What bears an id is answered under it; offers and answers of WebRTC are paired by peer, sid and kind of stream.
class TalkDecoder : public JsonMessageDecoder {
public:
    TalkDecoder();
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<TalkDecoder>(*this); }

    /// …/spreed
    static bool isAddress(const QUrl &url);
    /// The server's welcome, or a client's hello.
    static bool isOpening(const Input &input);

private:
    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
    void byClient(QByteArrayView body, DecodedMessage &decoded);
    void byServer(QByteArrayView body, DecodedMessage &decoded);
    void takeHello(QByteArrayView body, Role sender, DecodedMessage &decoded);
    void takeRoom(QByteArrayView body, Role sender, DecodedMessage &decoded);
    void takeMessage(QByteArrayView body, Role sender, DecodedMessage &decoded);
    void takeEvent(QByteArrayView body, DecodedMessage &decoded);
    void takeJoins(QByteArrayView list, DecodedMessage &decoded);
    void takeLeaves(QByteArrayView list, DecodedMessage &decoded);
    QByteArray memberName(const QByteArray &session) const;

    QByteArray m_room;                     ///< the client is in; empty: none
    QHash<QByteArray, QByteArray> m_names; ///< by public session id
};

} // namespace plectrum
