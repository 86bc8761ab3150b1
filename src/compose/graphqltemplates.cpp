// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/templatetable.h"

using namespace Qt::StringLiterals;

// graphql-transport-ws (graphql-ws PROTOCOL.md) and the older graphql-ws (subscriptions-transport-ws).

namespace plectrum {
namespace {

using Kind = TemplateField::Kind;

Outgoing graphqlMessage(const char *type, const QByteArray &id, const QByteArray &payload)
{
    return textMessage(jsonObject(
        {{"id", id.isEmpty() ? QByteArray() : jsonText(id)}, {"type", jsonText(type)}, {"payload", payload}}));
}

Outgoing beginOperation(const char *type, const TemplateValues &values, ComposeContext &context)
{
    const QByteArray name = values.value("operation");
    return graphqlMessage(type, takeId(values, context),
                          jsonObject({{"query", jsonText(values.value("query"))},
                                      {"operationName", name.isEmpty() ? QByteArray() : jsonText(name)},
                                      {"variables", values.value("variables")}}));
}

Result<Outgoing> initConnection(const TemplateValues &values, ComposeContext &)
{
    return graphqlMessage("connection_init", {}, values.value("auth"));
}
Result<Outgoing> subscribeOperation(const TemplateValues &values, ComposeContext &context)
{
    return beginOperation("subscribe", values, context);
}
Result<Outgoing> startOperation(const TemplateValues &values, ComposeContext &context)
{
    return beginOperation("start", values, context);
}
Result<Outgoing> completeOperation(const TemplateValues &values, ComposeContext &)
{
    return graphqlMessage("complete", values.value("operation-id"), {});
}
Result<Outgoing> stopOperation(const TemplateValues &values, ComposeContext &)
{
    return graphqlMessage("stop", values.value("operation-id"), {});
}
Result<Outgoing> pingGraphql(const TemplateValues &values, ComposeContext &)
{
    return graphqlMessage("ping", {}, values.value("payload"));
}

} // namespace

QList<MessageTemplate> graphqlTemplates()
{
    const TemplateField payload{.name = "payload"_L1, .kind = Kind::Json};
    const TemplateField secret{.name = "auth"_L1, .kind = Kind::Json, .isSecret = true};
    const TemplateField running{.name = "operation-id"_L1, .isRequired = true};
    const QList<TemplateField> begin{{.name = "query"_L1, .isRequired = true},
                                     {.name = "variables"_L1, .kind = Kind::Json},
                                     {.name = "operation"_L1},
                                     {.name = "id"_L1, .kind = Kind::Id}};
    return {
        {"graphql-transport-ws"_L1, "subscribe"_L1, begin, subscribeOperation},
        {"graphql-transport-ws"_L1, "complete"_L1, {running}, completeOperation},
        {"graphql-transport-ws"_L1, "init"_L1, {secret}, initConnection},
        {"graphql-transport-ws"_L1, "ping"_L1, {payload}, pingGraphql},
        {"graphql-ws"_L1, "start"_L1, begin, startOperation},
        {"graphql-ws"_L1, "stop"_L1, {running}, stopOperation},
        {"graphql-ws"_L1, "init"_L1, {secret}, initConnection},
    };
}

} // namespace plectrum
