// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/templatetable.h"
#include "decoders/jsontree.h"

using namespace Qt::StringLiterals;

// Socket.IO in Engine.IO messages: socket.io-protocol, "Packet encoding".

namespace plectrum {
namespace {

using Kind = TemplateField::Kind;

/// "/" is not written.
QByteArray namespacePart(const TemplateValues &values)
{
    const QByteArray nsp = values.value("namespace");
    return nsp.isEmpty() || nsp == "/" ? QByteArray() : (nsp.startsWith('/') ? nsp : '/' + nsp) + ',';
}

Result<QByteArray> arguments(const TemplateValues &values, const QByteArray &first)
{
    const QByteArray given = values.value("args");
    const auto parts = given.isEmpty() ? std::vector<QByteArrayView>() : jsonElements(given);
    if (!parts)
        return unexpected(ErrorCode::BadOption, u"socketio: args is a JSON array"_s);
    QByteArray array = first;
    for (const QByteArrayView part : *parts)
        array += (array.isEmpty() ? "" : ",") + part.toByteArray();
    return '[' + array + ']';
}

Result<Outgoing> emitEvent(const TemplateValues &values, ComposeContext &context)
{
    const auto payload = arguments(values, jsonText(values.value("event")));
    if (!payload)
        return tl::unexpected(payload.error());
    const QByteArray id = values.value("ack") == "true" ? takeId(values, context) : QByteArray();
    return textMessage("42" + namespacePart(values) + id + *payload);
}

Result<Outgoing> answerEvent(const TemplateValues &values, ComposeContext &)
{
    const auto payload = arguments(values, {});
    if (!payload)
        return tl::unexpected(payload.error());
    return textMessage("43" + namespacePart(values) + values.value("event-id") + *payload);
}

Result<Outgoing> connectNamespace(const TemplateValues &values, ComposeContext &context)
{
    // Protocol 4 of Socket.IO, which rides on Engine.IO 3, has no payload there.
    return textMessage("40" + namespacePart(values) + (context.isLegacyEngine ? QByteArray() : values.value("auth")));
}

Result<Outgoing> disconnectNamespace(const TemplateValues &values, ComposeContext &)
{
    return textMessage("41" + namespacePart(values));
}

} // namespace

QList<MessageTemplate> socketIoTemplates()
{
    const TemplateField nsp{.name = "namespace"_L1, .preset = "/"_L1};
    const TemplateField args{.name = "args"_L1, .kind = Kind::Json, .preset = "[]"_L1};
    return {
        {"socketio"_L1,
         "emit"_L1,
         {{.name = "event"_L1, .isRequired = true},
          args,
          nsp,
          {.name = "ack"_L1, .kind = Kind::Flag, .preset = "false"_L1},
          {.name = "id"_L1, .kind = Kind::Id}},
         emitEvent},
        {"socketio"_L1,
         "ack"_L1,
         {{.name = "event-id"_L1, .kind = Kind::Number, .isRequired = true}, args, nsp},
         answerEvent},
        {"socketio"_L1,
         "connect"_L1,
         {nsp, {.name = "auth"_L1, .kind = Kind::Json, .isSecret = true}},
         connectNamespace},
        {"socketio"_L1, "disconnect"_L1, {nsp}, disconnectNamespace},
    };
}

} // namespace plectrum
