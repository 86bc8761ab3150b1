// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsonmessagedecoder.h"

#include <QHash>

namespace plectrum {

/// GraphQL over WebSocket: graphql-transport-ws (enisdenjo/graphql-ws, PROTOCOL.md) and the older graphql-ws
/// (apollographql/subscriptions-transport-ws). An operation's first answer is its reply; what follows are messages.
class GraphqlDecoder : public JsonMessageDecoder {
public:
    enum class Dialect : quint8 { TransportWs, Legacy };

    explicit GraphqlDecoder(Dialect dialect);
    std::unique_ptr<Decoder> clone() const override { return std::make_unique<GraphqlDecoder>(*this); }

    /// A subscription of the dialect; what opens a connection is the same in both.
    static bool opensTransportWs(const Input &input);
    static bool opensLegacy(const Input &input);

private:
    struct Operation {
        QByteArray name;
        bool isAnswered = false;
    };
    DecodedMessage meaning(QByteArrayView json, Role sender, QByteArrayView &id) override;
    DecodedMessage begin(QByteArrayView json, QByteArrayView id);
    DecodedMessage answer(QByteArrayView json, const QByteArray &type, QByteArrayView id);

    const Dialect m_dialect;
    bool m_isAcknowledged = false;
    QHash<QByteArray, Operation> m_live; ///< by id, as it stands
};

} // namespace plectrum
