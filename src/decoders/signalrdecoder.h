// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

#include <QHash>

namespace plectrum {

/// SignalR's hub protocol in JSON (aspnetcore, HubProtocol.md): records that end with 0x1e. An invocation and its
/// completion are a pair, whatever came in between. Of its MessagePack form the size is told.
class SignalRDecoder : public JsonMessageDecoder {
public:
    SignalRDecoder();
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<SignalRDecoder>(*this); }

    /// The client's handshake.
    static bool isOpening(const Input &input);

private:
    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
    std::optional<DecodedMessage> apart(const Input &input) override;
    DecodedMessage hubMessage(QByteArrayView json, int type, Role sender, QByteArrayView id);

    bool m_isOpen = false;                   ///< the server has answered the handshake
    bool m_isBinary = false;                 ///< MessagePack was agreed on
    QHash<QByteArray, QByteArray> m_targets; ///< by sender and id, of what is not completed
};

} // namespace plectrum
