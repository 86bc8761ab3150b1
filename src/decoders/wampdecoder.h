// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"
#include "decoders/valuesyntax.h"

#include <QHash>

namespace plectrum {

/// WAMP 2 (wamp-proto.org) in JSON, MessagePack and CBOR, single or batched. Requests and their answers are paired by
/// request id; events and invocations bear the name that was subscribed to or registered. Signatures are not shown.
class WampDecoder : public JsonMessageDecoder {
public:
    explicit WampDecoder(const DecoderClues &clues);
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<WampDecoder>(*this); }

private:
    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
    void nameFields(DecodedField &tree) const override;
    std::optional<std::vector<DecodedMessage>> binaries(const Input &input) override;
    DecodedMessage binary(const ValueSyntax &syntax, QByteArrayView value, const Input &input, const char *origin);
    /// Of the elements of a message.
    DecodedMessage describe(const ValueSyntax &syntax, QByteArrayView value, Role sender, QByteArrayView &id);
    void remember(QHash<QByteArray, QByteArray> &names, QByteArrayView id, const QByteArray &name);

    const bool m_isBatched;
    std::array<StreamRest, 2> m_binaryRest; ///< by sender, of batches
    QHash<QByteArray, QByteArray> m_asked;  ///< topic or procedure, by request id
    QHash<QByteArray, QByteArray> m_named;  ///< the same by subscription or registration, with its kind
};

} // namespace plectrum
