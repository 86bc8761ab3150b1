// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"
#include "decoders/valuesyntax.h"

#include <QHash>

namespace plectrum {

/// SignalR's hub protocol (aspnetcore, HubProtocol.md): in JSON records that end with 0x1e, in MessagePack arrays
/// behind their length; the handshake, always in JSON, says which. An invocation and its completion are a pair,
/// whatever came in between.
class SignalRDecoder : public JsonMessageDecoder {
public:
    SignalRDecoder();
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<SignalRDecoder>(*this); }

    /// The client's handshake.
    static bool isOpening(const Input &input);

private:
    struct HubMessage;

    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
    DecodedMessage handshake(QByteArrayView json, Role sender);
    std::optional<std::vector<DecodedMessage>> binaries(const Input &input) override;
    DecodedMessage packed(QByteArrayView body, const Input &input, const char *origin);
    DecodedMessage describe(const ValueSyntax &syntax, const HubMessage &message, Role sender);
    void promise(DecodedMessage &decoded, Role sender);

    bool m_isOpen = false;                   ///< the server has answered the handshake
    bool m_isBinary = false;                 ///< MessagePack was agreed on
    std::array<bool, 2> m_pings{};           ///< by sender: it has sent one
    std::array<StreamRest, 2> m_packed;      ///< by sender: the start of a message
    QHash<QByteArray, QByteArray> m_targets; ///< by sender and id, of what is not completed
};

} // namespace plectrum
