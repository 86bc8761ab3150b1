// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/templatetable.h"

using namespace Qt::StringLiterals;

// JSON-RPC 2.0; Appwrite Realtime (src/Appwrite/Realtime/Message/Handlers); SockJS (sockjs-protocol); Bayeux 1.0.

namespace plectrum {
namespace {

using Kind = TemplateField::Kind;

Result<Outgoing> rpcCall(const TemplateValues &values, ComposeContext &context)
{
    return textMessage(jsonObject({{"jsonrpc", "\"2.0\""},
                                   {"method", jsonText(values.value("method"))},
                                   {"params", values.value("params")},
                                   {"id", takeId(values, context)}}));
}

Result<Outgoing> rpcNotify(const TemplateValues &values, ComposeContext &)
{
    return textMessage(jsonObject(
        {{"jsonrpc", "\"2.0\""}, {"method", jsonText(values.value("method"))}, {"params", values.value("params")}}));
}

Outgoing appwriteMessage(const char *type, const QByteArray &data)
{
    return textMessage(jsonObject({{"type", jsonText(type)}, {"data", data}}));
}

Result<Outgoing> appwriteSubscribe(const TemplateValues &values, ComposeContext &context)
{
    QByteArray id = values.value("subscription");
    if (id.isEmpty())
        id = "plectrum-" + QByteArray::number(context.nextId++);
    const QByteArray one = jsonObject({{"subscriptionId", jsonText(id)},
                                       {"channels", values.value("channels")},
                                       {"queries", values.value("queries")}});
    return appwriteMessage("subscribe", '[' + one + ']');
}

Result<Outgoing> appwriteUnsubscribe(const TemplateValues &values, ComposeContext &)
{
    return appwriteMessage("unsubscribe",
                           '[' + jsonObject({{"subscriptionId", jsonText(values.value("subscription"))}}) + ']');
}

Result<Outgoing> appwriteAuthenticate(const TemplateValues &values, ComposeContext &)
{
    return appwriteMessage("authentication", jsonObject({{"session", jsonText(values.value("session"))}}));
}

Result<Outgoing> appwritePing(const TemplateValues &, ComposeContext &)
{
    return appwriteMessage("ping", {});
}

Result<Outgoing> sockJsSend(const TemplateValues &values, ComposeContext &)
{
    return textMessage('[' + jsonText(values.value("message")) + ']');
}

Result<Outgoing> bayeuxMessage(const char *channel, const TemplateValues &values, ComposeContext &context,
                               std::pair<QByteArrayView, QByteArray> more = {}, QByteArray other = {})
{
    QByteArray client = values.value("client-id");
    if (client.isEmpty())
        client = context.bayeuxClient;
    const bool isHandshake = QByteArrayView(channel) == "/meta/handshake";
    if (client.isEmpty() && !isHandshake)
        return unexpected(ErrorCode::BadOption,
                          u"bayeux: client-id is missing: the server's answer to the handshake names it"_s);
    const QByteArray name = QByteArrayView(channel).isEmpty() ? values.value("channel") : QByteArray(channel);
    return textMessage(
        '['
        + jsonObject({{"channel", jsonText(name)},
                      {"version", isHandshake ? QByteArray("\"1.0\"") : QByteArray()},
                      {"supportedConnectionTypes", isHandshake ? QByteArray("[\"websocket\"]") : QByteArray()},
                      {"clientId", isHandshake ? QByteArray() : jsonText(client)},
                      std::move(more),
                      {"ext", std::move(other)},
                      {"id", jsonText(takeId(values, context))}})
        + ']');
}

Result<Outgoing> bayeuxHandshake(const TemplateValues &values, ComposeContext &context)
{
    return bayeuxMessage("/meta/handshake", values, context, {"minimumVersion", "\"1.0\""}, values.value("auth"));
}
Result<Outgoing> bayeuxConnect(const TemplateValues &values, ComposeContext &context)
{
    return bayeuxMessage("/meta/connect", values, context, {"connectionType", "\"websocket\""});
}
Result<Outgoing> bayeuxSubscribe(const TemplateValues &values, ComposeContext &context)
{
    return bayeuxMessage("/meta/subscribe", values, context, {"subscription", jsonText(values.value("subscription"))});
}
Result<Outgoing> bayeuxUnsubscribe(const TemplateValues &values, ComposeContext &context)
{
    return bayeuxMessage("/meta/unsubscribe", values, context,
                         {"subscription", jsonText(values.value("subscription"))});
}
Result<Outgoing> bayeuxPublish(const TemplateValues &values, ComposeContext &context)
{
    return bayeuxMessage("", values, context, {"data", values.value("data")});
}

} // namespace

QList<MessageTemplate> jsonTemplates()
{
    const TemplateField id{.name = "id"_L1, .kind = Kind::Id};
    const TemplateField method{.name = "method"_L1, .isRequired = true};
    const TemplateField params{.name = "params"_L1, .kind = Kind::Json};
    const TemplateField client{.name = "client-id"_L1};
    const TemplateField subscription{.name = "subscription"_L1, .isRequired = true};
    return {
        {"jsonrpc"_L1, "call"_L1, {method, params, id}, rpcCall},
        {"jsonrpc"_L1, "notify"_L1, {method, params}, rpcNotify},
        {"appwrite"_L1,
         "subscribe"_L1,
         {{.name = "channels"_L1, .kind = Kind::Json, .preset = "[\"documents\"]"_L1, .isRequired = true},
          {.name = "queries"_L1, .kind = Kind::Json},
          {.name = "subscription"_L1}},
         appwriteSubscribe},
        {"appwrite"_L1, "unsubscribe"_L1, {subscription}, appwriteUnsubscribe},
        {"appwrite"_L1,
         "authenticate"_L1,
         {{.name = "session"_L1, .isRequired = true, .isSecret = true}},
         appwriteAuthenticate},
        {"appwrite"_L1, "ping"_L1, {}, appwritePing},
        {"sockjs"_L1, "send"_L1, {{.name = "message"_L1, .isRequired = true}}, sockJsSend},
        {"bayeux"_L1,
         "publish"_L1,
         {{.name = "channel"_L1, .isRequired = true},
          {.name = "data"_L1, .kind = Kind::Json, .preset = "{}"_L1, .isRequired = true},
          client,
          id},
         bayeuxPublish},
        {"bayeux"_L1, "subscribe"_L1, {subscription, client, id}, bayeuxSubscribe},
        {"bayeux"_L1, "unsubscribe"_L1, {subscription, client, id}, bayeuxUnsubscribe},
        {"bayeux"_L1, "handshake"_L1, {{.name = "auth"_L1, .kind = Kind::Json, .isSecret = true}, id}, bayeuxHandshake},
        {"bayeux"_L1, "connect"_L1, {client, id}, bayeuxConnect},
    };
}

} // namespace plectrum
