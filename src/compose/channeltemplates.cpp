// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/templatetable.h"

using namespace Qt::StringLiterals;

// Action Cable (rails action_cable.rb); SignalR's hub protocol as JSON (HubProtocol.md); Phoenix Channels 2.0.0
// (v2_json_serializer.ex); SocketCluster (socketcluster-client transport.js).

namespace plectrum {
namespace {

using Kind = TemplateField::Kind;

/// {"channel": …} and the members of `params`, as the text that identifies a subscription.
Result<QByteArray> identifier(const TemplateValues &values)
{
    const QByteArray params = values.value("params");
    if (!params.isEmpty() && !params.startsWith('{'))
        return unexpected(ErrorCode::BadOption, u"actioncable: params is a JSON object"_s);
    const QByteArray members = params.isEmpty() ? QByteArray() : params.sliced(1, params.size() - 2).trimmed();
    const QByteArray object =
        "{\"channel\":" + jsonText(values.value("channel")) + (members.isEmpty() ? "" : ",") + members + '}';
    return jsonText(object);
}

Result<Outgoing> cableCommand(const char *command, const TemplateValues &values, const QByteArray &data)
{
    const auto name = identifier(values);
    if (!name)
        return tl::unexpected(name.error());
    return textMessage(jsonObject({{"command", jsonText(command)}, {"identifier", *name}, {"data", data}}));
}

Result<Outgoing> cableSubscribe(const TemplateValues &values, ComposeContext &)
{
    return cableCommand("subscribe", values, {});
}
Result<Outgoing> cableUnsubscribe(const TemplateValues &values, ComposeContext &)
{
    return cableCommand("unsubscribe", values, {});
}
Result<Outgoing> cablePerform(const TemplateValues &values, ComposeContext &)
{
    const QByteArray data = values.value("data");
    if (!data.isEmpty() && !data.startsWith('{'))
        return unexpected(ErrorCode::BadOption, u"actioncable: data is a JSON object"_s);
    const QByteArray members = data.isEmpty() ? QByteArray() : data.sliced(1, data.size() - 2).trimmed();
    const QByteArray object =
        "{\"action\":" + jsonText(values.value("action")) + (members.isEmpty() ? "" : ",") + members + '}';
    return cableCommand("message", values, jsonText(object));
}

/// A record of SignalR ends with this.
constexpr char RecordSeparator = '\x1e';

Outgoing hubRecord(const QByteArray &json)
{
    return textMessage(json + RecordSeparator);
}

Result<Outgoing> hubHandshake(const TemplateValues &values, ComposeContext &)
{
    return hubRecord(
        jsonObject({{"protocol", jsonText(values.value("protocol"))}, {"version", values.value("version")}}));
}

Outgoing hubInvocation(const char *type, const TemplateValues &values, const QByteArray &id)
{
    return hubRecord(jsonObject({{"type", type},
                                 {"invocationId", id.isEmpty() ? QByteArray() : jsonText(id)},
                                 {"target", jsonText(values.value("target"))},
                                 {"arguments", values.value("arguments")}}));
}

Result<Outgoing> hubInvoke(const TemplateValues &values, ComposeContext &context)
{
    return hubInvocation("1", values, takeId(values, context));
}
Result<Outgoing> hubSend(const TemplateValues &values, ComposeContext &)
{
    return hubInvocation("1", values, {});
}
Result<Outgoing> hubStream(const TemplateValues &values, ComposeContext &context)
{
    return hubInvocation("4", values, takeId(values, context));
}
Result<Outgoing> hubCancel(const TemplateValues &values, ComposeContext &)
{
    return hubRecord(jsonObject({{"type", "5"}, {"invocationId", jsonText(values.value("invocation"))}}));
}
Result<Outgoing> hubPing(const TemplateValues &, ComposeContext &)
{
    return hubRecord(R"({"type":6})");
}

Outgoing phoenixMessage(const QByteArray &joinRef, const QByteArray &ref, const QByteArray &topic,
                        const QByteArray &event, const QByteArray &payload)
{
    return textMessage('[' + (joinRef.isEmpty() ? QByteArray("null") : jsonText(joinRef)) + ',' + jsonText(ref) + ','
                       + jsonText(topic) + ',' + jsonText(event) + ','
                       + (payload.isEmpty() ? QByteArray("{}") : payload) + ']');
}

Result<Outgoing> phoenixJoin(const TemplateValues &values, ComposeContext &context)
{
    const QByteArray id = takeId(values, context);
    const QByteArray topic = values.value("topic");
    if (context.joins.size() < ComposeContext::MaxJoins || context.joins.contains(topic))
        context.joins.insert(topic, id);
    return phoenixMessage(id, id, topic, "phx_join", values.value("payload"));
}
Result<Outgoing> phoenixPush(const TemplateValues &values, ComposeContext &context)
{
    const QByteArray topic = values.value("topic");
    return phoenixMessage(context.joins.value(topic), takeId(values, context), topic, values.value("event"),
                          values.value("payload"));
}
Result<Outgoing> phoenixLeave(const TemplateValues &values, ComposeContext &context)
{
    const QByteArray topic = values.value("topic");
    return phoenixMessage(context.joins.take(topic), takeId(values, context), topic, "phx_leave", {});
}
Result<Outgoing> phoenixHeartbeat(const TemplateValues &values, ComposeContext &context)
{
    return phoenixMessage({}, takeId(values, context), "phoenix", "heartbeat", {});
}

Outgoing clusterEvent(const QByteArray &event, const QByteArray &data, const QByteArray &id)
{
    return textMessage(jsonObject({{"event", jsonText(event)}, {"data", data}, {"cid", id}}));
}

Result<Outgoing> clusterHandshake(const TemplateValues &values, ComposeContext &context)
{
    const QByteArray token = values.value("token");
    return clusterEvent("#handshake",
                        jsonObject({{"authToken", token.isEmpty() ? QByteArray("null") : jsonText(token)}}),
                        takeId(values, context));
}
Result<Outgoing> clusterTransmit(const TemplateValues &values, ComposeContext &)
{
    return clusterEvent(values.value("event"), values.value("data"), {});
}
Result<Outgoing> clusterInvoke(const TemplateValues &values, ComposeContext &context)
{
    return clusterEvent(values.value("event"), values.value("data"), takeId(values, context));
}
Result<Outgoing> clusterSubscribe(const TemplateValues &values, ComposeContext &context)
{
    return clusterEvent("#subscribe",
                        jsonObject({{"channel", jsonText(values.value("channel"))}, {"data", values.value("data")}}),
                        takeId(values, context));
}
Result<Outgoing> clusterUnsubscribe(const TemplateValues &values, ComposeContext &context)
{
    return clusterEvent("#unsubscribe", jsonText(values.value("channel")), takeId(values, context));
}
Result<Outgoing> clusterPublish(const TemplateValues &values, ComposeContext &context)
{
    return clusterEvent("#publish",
                        jsonObject({{"channel", jsonText(values.value("channel"))}, {"data", values.value("data")}}),
                        takeId(values, context));
}

} // namespace

QList<MessageTemplate> channelTemplates()
{
    const TemplateField id{.name = "id"_L1, .kind = Kind::Id};
    const TemplateField channel{.name = "channel"_L1, .isRequired = true};
    const TemplateField params{.name = "params"_L1, .kind = Kind::Json};
    const TemplateField data{.name = "data"_L1, .kind = Kind::Json};
    const TemplateField topic{.name = "topic"_L1, .isRequired = true};
    const TemplateField payload{.name = "payload"_L1, .kind = Kind::Json, .preset = "{}"_L1};
    const TemplateField event{.name = "event"_L1, .isRequired = true};
    const QList<TemplateField> call{{.name = "target"_L1, .isRequired = true},
                                    {.name = "arguments"_L1, .kind = Kind::Json, .preset = "[]"_L1, .isRequired = true},
                                    id};
    return {
        {"actioncable"_L1, "subscribe"_L1, {channel, params}, cableSubscribe},
        {"actioncable"_L1,
         "perform"_L1,
         {channel, {.name = "action"_L1, .isRequired = true}, data, params},
         cablePerform},
        {"actioncable"_L1, "unsubscribe"_L1, {channel, params}, cableUnsubscribe},
        {"signalr"_L1, "invoke"_L1, call, hubInvoke},
        {"signalr"_L1, "send"_L1, {call[0], call[1]}, hubSend},
        {"signalr"_L1, "stream"_L1, call, hubStream},
        {"signalr"_L1, "cancel"_L1, {{.name = "invocation"_L1, .isRequired = true}}, hubCancel},
        {"signalr"_L1, "ping"_L1, {}, hubPing},
        {"signalr"_L1,
         "handshake"_L1,
         {{.name = "protocol"_L1, .preset = "json"_L1, .isRequired = true},
          {.name = "version"_L1, .kind = Kind::Number, .preset = "1"_L1, .isRequired = true}},
         hubHandshake},
        {"phoenix"_L1, "push"_L1, {topic, event, payload, id}, phoenixPush},
        {"phoenix"_L1, "join"_L1, {topic, payload, id}, phoenixJoin},
        {"phoenix"_L1, "leave"_L1, {topic, id}, phoenixLeave},
        {"phoenix"_L1, "heartbeat"_L1, {id}, phoenixHeartbeat},
        {"socketcluster"_L1, "invoke"_L1, {event, data, id}, clusterInvoke},
        {"socketcluster"_L1, "transmit"_L1, {event, data}, clusterTransmit},
        {"socketcluster"_L1, "subscribe"_L1, {channel, data, id}, clusterSubscribe},
        {"socketcluster"_L1, "publish"_L1, {channel, data, id}, clusterPublish},
        {"socketcluster"_L1, "unsubscribe"_L1, {channel, id}, clusterUnsubscribe},
        {"socketcluster"_L1, "handshake"_L1, {{.name = "token"_L1, .isSecret = true}, id}, clusterHandshake},
    };
}

} // namespace plectrum
