// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpoint.h"
#include "server/jsonrpc/jsonrpcmessage.h"

#include <QHash>
#include <QPointer>

#include <functional>

class QTimer;

namespace plectrum {

/// /jsonrpc: JSON-RPC 2.0 over text messages, batches too, called from either side. What it can do stands in
/// jsonRpcMethodTable(); the examples of the specification (§7) are answered as there.
class JsonRpcEndpoint : public Endpoint {
    Q_OBJECT

public:
    using Endpoint::Endpoint;
    using Respond = std::function<void(const JsonRpcResult &)>;

    void join(Peer *peer) override;

    // Of methods that need more than their parameters.
    void subscribe(Peer *peer, const QString &channel, bool wants);
    /// How many got it.
    int publish(const QString &channel, const QJsonValue &data);
    /// Calls the client; it is answered within CallPatience or `respond` gets an error.
    void call(Peer *peer, const QString &method, const QJsonValue &params, const Respond &respond);

private:
    struct Waiting {
        QPointer<Peer> peer;
        Respond respond;
        QTimer *patience = nullptr;
    };

    void received(Peer *peer, Opcode type, QByteArrayView message);
    void run(Peer *peer, const JsonRpcMessage &message, const Respond &respond);
    void answered(Peer *peer, const JsonRpcMessage &response);
    void leave(Peer *peer);

    QHash<QString, QList<Peer *>> m_channels; ///< subscribers, in their order
    QHash<qint64, Waiting> m_waiting;         ///< calls of ours, by id
    qint64 m_lastId = 0;
};

/// One row of the table of methods.
struct JsonRpcMethodInfo {
    QLatin1StringView name;
    QLatin1StringView params; ///< "a, b"; in this order where they come as an array
    QLatin1StringView text;   ///< what it does, English
    /// `respond` is called once, now or later.
    void (*run)(JsonRpcEndpoint &endpoint, Peer *peer, const QJsonValue &params,
                const JsonRpcEndpoint::Respond &respond);
};

/// All methods; help, documents and tests are made from it.
std::span<const JsonRpcMethodInfo> jsonRpcMethodTable();

} // namespace plectrum
