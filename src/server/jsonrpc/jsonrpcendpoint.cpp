// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/jsonrpc/jsonrpcendpoint.h"

#include "server/endpoints.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds CallPatience = 10s;
constexpr qsizetype MostWaiting = 10'000; ///< calls of ours to clients

/// Collects the responses to what came in one message, and sends them when the last is there.
struct Responses {
    QPointer<Peer> peer;
    bool isBatch = false;
    qsizetype missing = 0;
    QJsonArray ready;

    void add(const QJsonObject &response)
    {
        ready.append(response);
        take();
    }
    void take()
    {
        if (--missing > 0 || !peer || ready.isEmpty())
            return;
        peer->sendText(isBatch ? QJsonDocument(ready).toJson(QJsonDocument::Compact)
                               : compactJson(ready.first().toObject()));
    }
};

} // namespace

void JsonRpcEndpoint::join(Peer *peer)
{
    connect(peer, &Peer::messageReceived, this,
            [this, peer](Opcode type, QByteArrayView message) { received(peer, type, message); });
    connect(peer, &Peer::closed, this, [this, peer] { leave(peer); });
    keepPace(peer);
}

void JsonRpcEndpoint::received(Peer *peer, Opcode type, QByteArrayView message)
{
    const auto batch = type == Opcode::Text
        ? JsonRpcBatch::parse(message)
        : tl::unexpected(JsonRpcError{JsonRpcError::ParseError, u"Parse error"_s, u"JSON comes as text"_s});
    if (!batch) {
        peer->sendText(compactJson(jsonRpcResponse({}, tl::unexpected(batch.error()))));
        return;
    }
    const auto responses = std::make_shared<Responses>(
        Responses{.peer = peer, .isBatch = batch->isBatch, .missing = qsizetype(batch->messages.size()), .ready = {}});
    for (const JsonRpcMessage &each : batch->messages) {
        switch (each.kind) {
        case JsonRpcMessage::Kind::Request:
            run(peer, each, [responses, id = each.id](const JsonRpcResult &result) {
                responses->add(jsonRpcResponse(id, result));
            });
            break;
        case JsonRpcMessage::Kind::Notification:
            run(peer, each, [](const JsonRpcResult &) {});
            responses->take();
            break;
        case JsonRpcMessage::Kind::Response:
            answered(peer, each);
            responses->take();
            break;
        case JsonRpcMessage::Kind::Invalid:
            responses->add(jsonRpcResponse(
                each.id, tl::unexpected(JsonRpcError{JsonRpcError::InvalidRequest, u"Invalid Request"_s})));
            break;
        }
    }
}

void JsonRpcEndpoint::run(Peer *peer, const JsonRpcMessage &message, const Respond &respond)
{
    const auto table = jsonRpcMethodTable();
    const auto method = std::ranges::find(table, message.method, &JsonRpcMethodInfo::name);
    if (method == table.end()) {
        respond(tl::unexpected(JsonRpcError{JsonRpcError::MethodNotFound, u"Method not found"_s}));
        return;
    }
    method->run(*this, peer, message.params, respond);
}

void JsonRpcEndpoint::subscribe(Peer *peer, const QString &channel, bool wants)
{
    QList<Peer *> &subscribers = m_channels[channel];
    subscribers.removeOne(peer);
    if (wants)
        subscribers.append(peer);
    if (subscribers.isEmpty())
        m_channels.remove(channel);
}

int JsonRpcEndpoint::publish(const QString &channel, const QJsonValue &data)
{
    const QByteArray text = compactJson(
        jsonRpcRequest(u"message"_s, QJsonObject{{u"channel"_s, channel}, {u"data"_s, data}}, QJsonValue::Undefined));
    int got = 0;
    const QList<Peer *> subscribers = m_channels.value(channel);
    for (Peer *const each : subscribers) {
        if (isSentAway(each))
            continue;
        each->sendText(text);
        ++got;
    }
    return got;
}

void JsonRpcEndpoint::call(Peer *peer, const QString &method, const QJsonValue &params, const Respond &respond)
{
    if (m_waiting.size() >= MostWaiting) {
        respond(tl::unexpected(JsonRpcError{JsonRpcError::ServerError, u"Too many calls wait for clients"_s}));
        return;
    }
    const qint64 id = ++m_lastId;
    auto *const patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, id] {
        const Waiting late = m_waiting.take(id);
        late.patience->deleteLater();
        late.respond(tl::unexpected(JsonRpcError{JsonRpcError::ServerError, u"The client has not answered in time"_s}));
    });
    m_waiting.insert(id, {.peer = peer, .respond = respond, .patience = patience});
    patience->start(CallPatience);
    peer->sendText(compactJson(jsonRpcRequest(method, params, id)));
}

/// Answers to calls that nobody waits for are let go.
void JsonRpcEndpoint::answered(Peer *peer, const JsonRpcMessage &response)
{
    const qint64 id = response.id.toInteger();
    if (const auto found = m_waiting.constFind(id); found == m_waiting.cend() || found->peer != peer)
        return;
    const Waiting waiting = m_waiting.take(id);
    delete waiting.patience;
    if (response.whole.contains("result"_L1)) {
        waiting.respond(response.whole.value("result"_L1));
        return;
    }
    const QJsonObject error = response.whole.value("error"_L1).toObject();
    waiting.respond(tl::unexpected(JsonRpcError{error.value("code"_L1).toInt(JsonRpcError::ServerError),
                                                error.value("message"_L1).toString(), error.value("data"_L1)}));
}

void JsonRpcEndpoint::leave(Peer *peer)
{
    m_channels.removeIf([peer](const std::pair<const QString &, QList<Peer *> &> &each) {
        each.second.removeOne(peer);
        return each.second.isEmpty();
    });
    m_waiting.removeIf([peer](const std::pair<const qint64 &, Waiting &> &each) {
        if (each.second.peer != peer)
            return false;
        delete each.second.patience;
        return true;
    });
}

} // namespace plectrum
