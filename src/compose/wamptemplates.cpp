// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/templatetable.h"

using namespace Qt::StringLiterals;

// WAMP v2 as JSON (wamp-proto, rfc/text/basic/messages.md).

namespace plectrum {
namespace {

using Kind = TemplateField::Kind;

/// Roles that the other side may make use of; all that a client can be.
constexpr auto Roles = R"({"roles":{"caller":{},"callee":{},"publisher":{},"subscriber":{}}})";

Outgoing wampMessage(const QList<QByteArray> &parts, const ComposeContext &context)
{
    return textMessage(jsonArray(parts) + (context.subprotocol.endsWith(".batched") ? "\x1e" : ""));
}

/// Positional and named arguments; both are left out where there are none.
QList<QByteArray> withArguments(QList<QByteArray> parts, const TemplateValues &values)
{
    const QByteArray args = values.value("args");
    const QByteArray named = values.value("kwargs");
    if (!args.isEmpty() || !named.isEmpty())
        parts << (args.isEmpty() ? QByteArray("[]") : args);
    if (!named.isEmpty())
        parts << named;
    return parts;
}

Result<Outgoing> wampHello(const TemplateValues &values, ComposeContext &context)
{
    const QByteArray details = values.value("details");
    return wampMessage({"1", jsonText(values.value("realm")), details.isEmpty() ? QByteArray(Roles) : details},
                       context);
}
Result<Outgoing> wampCall(const TemplateValues &values, ComposeContext &context)
{
    return wampMessage(
        withArguments({"48", takeId(values, context), values.value("options"), jsonText(values.value("procedure"))},
                      values),
        context);
}
Result<Outgoing> wampPublish(const TemplateValues &values, ComposeContext &context)
{
    const bool isAcknowledged = values.value("acknowledge") == "true";
    return wampMessage(withArguments({"16", takeId(values, context),
                                      isAcknowledged ? QByteArray(R"({"acknowledge":true})") : QByteArray("{}"),
                                      jsonText(values.value("topic"))},
                                     values),
                       context);
}
Result<Outgoing> wampSubscribe(const TemplateValues &values, ComposeContext &context)
{
    return wampMessage({"32", takeId(values, context), values.value("options"), jsonText(values.value("topic"))},
                       context);
}
Result<Outgoing> wampUnsubscribe(const TemplateValues &values, ComposeContext &context)
{
    return wampMessage({"34", takeId(values, context), values.value("subscription")}, context);
}
Result<Outgoing> wampRegister(const TemplateValues &values, ComposeContext &context)
{
    return wampMessage({"64", takeId(values, context), values.value("options"), jsonText(values.value("procedure"))},
                       context);
}
Result<Outgoing> wampGoodbye(const TemplateValues &values, ComposeContext &context)
{
    return wampMessage({"6", "{}", jsonText(values.value("reason"))}, context);
}

} // namespace

QList<MessageTemplate> wampTemplates()
{
    constexpr qint64 MostId = 1LL << 53; // ids are whole numbers that a double can hold
    const TemplateField id{.name = "id"_L1, .kind = Kind::Id, .most = MostId};
    const TemplateField args{.name = "args"_L1, .kind = Kind::Json};
    const TemplateField kwargs{.name = "kwargs"_L1, .kind = Kind::Json};
    const TemplateField options{.name = "options"_L1, .kind = Kind::Json, .preset = "{}"_L1, .isRequired = true};
    const TemplateField procedure{.name = "procedure"_L1, .isRequired = true};
    const TemplateField topic{.name = "topic"_L1, .isRequired = true};
    return {
        {"wamp"_L1, "call"_L1, {procedure, args, kwargs, options, id}, wampCall},
        {"wamp"_L1,
         "publish"_L1,
         {topic, args, kwargs, {.name = "acknowledge"_L1, .kind = Kind::Flag, .preset = "true"_L1}, id},
         wampPublish},
        {"wamp"_L1, "subscribe"_L1, {topic, options, id}, wampSubscribe},
        {"wamp"_L1,
         "unsubscribe"_L1,
         {{.name = "subscription"_L1, .kind = Kind::Number, .isRequired = true, .most = MostId}, id},
         wampUnsubscribe},
        {"wamp"_L1, "register"_L1, {procedure, options, id}, wampRegister},
        {"wamp"_L1,
         "hello"_L1,
         {{.name = "realm"_L1, .preset = "realm1"_L1, .isRequired = true}, {.name = "details"_L1, .kind = Kind::Json}},
         wampHello},
        {"wamp"_L1,
         "goodbye"_L1,
         {{.name = "reason"_L1, .preset = "wamp.close.normal"_L1, .isRequired = true}},
         wampGoodbye},
    };
}

} // namespace plectrum
