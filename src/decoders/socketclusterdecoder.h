// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

#include <QHash>

#include <QHash>

namespace plectrum {

/// SocketCluster, protocols 1 (heartbeats "#1" and "#2") and 2 (empty texts): calls with a cid, answers with its rid.
class SocketClusterDecoder : public JsonMessageDecoder {
public:
    SocketClusterDecoder();
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<SocketClusterDecoder>(*this); }

    static bool isAddress(const QUrl &url);
    /// "#handshake".
    static bool isOpening(const Input &input);

private:
    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
    /// What a call of the client makes of its channels once it is answered.
    struct Asked {
        RoomChange::Kind kind = RoomChange::Kind::Join;
        QByteArray channel; ///< empty: the handshake
    };
    void takeEvent(const QByteArray &event, QByteArrayView data, Role sender, QByteArrayView cid,
                   DecodedMessage &decoded);
    void takeAnswer(QByteArrayView rid, QByteArrayView data, DecodedMessage &decoded);

    QHash<QByteArray, Asked> m_asked; ///< by cid

    std::optional<DecodedMessage> apart(const Input &input) override;
};

} // namespace plectrum
