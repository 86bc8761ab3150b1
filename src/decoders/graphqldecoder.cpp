// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/graphqldecoder.h"

#include "decoders/jsonreader.h"
#include "decoders/jsontree.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr qsizetype MaxLive = 10'000; ///< operations remembered of a connection

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// "subscription Comments" of a document; "query" where it has no name.
QByteArray documentName(QByteArrayView query)
{
    QByteArray name;
    qsizetype at = 0;
    for (int words = 0; words < 2; ++words) {
        while (at < query.size() && uchar(query[at]) <= ' ')
            ++at;
        const qsizetype from = at;
        while (at < query.size() && isWordCharacter(query[at]))
            ++at;
        if (at == from)
            break;
        name += (name.isEmpty() ? "" : " ") + query.sliced(from, at - from).toByteArray();
    }
    return name.isEmpty() ? QByteArray("query") : name;
}

/// Of a subscription among others of its name.
QByteArray liveName(const QByteArray &operation, QByteArrayView id)
{
    return operation + " #" + shortText(jsonValueText(id), 40);
}

/// Nothing more will come of it.
void end(const QByteArray &operation, QByteArrayView id, DecodedMessage &decoded)
{
    if (operation.startsWith("subscription"))
        decoded.rooms.push_back({RoomChange::Kind::Leave, liveName(operation, id), {}});
}

QByteArray operationName(QByteArrayView payload)
{
    const QByteArray document = documentName(jsonMemberText(payload, "query"));
    const QByteArray chosen = jsonMemberText(payload, "operationName");
    const qsizetype space = document.indexOf(' ');
    if (chosen.isEmpty() || chosen == "null")
        return shortText(document, 64);
    return shortText((space < 0 ? document : document.first(space)) + ' ' + chosen, 64);
}

/// Names alone: what stands under them are credentials.
QByteArray memberNames(QByteArrayView object)
{
    QByteArray names;
    JsonReader reader(object, 1);
    for (JsonToken token{}; reader.next(token) == JsonReader::Result::Token && names.size() < 96;) {
        if (token.kind == JsonTokenKind::Key)
            names += (names.isEmpty() ? "" : ", ") + jsonValueText(object.sliced(token.offset, token.length));
    }
    return names.isEmpty() ? names : " with " + shortText(names);
}

bool hasQuery(const Decoder::Input &input, QByteArrayView type)
{
    const QByteArrayView text = trimmedJson(input.message);
    return input.type == Opcode::Text && input.sender == Role::Client && text.startsWith('{')
        && jsonMemberText(text, "type") == type && !jsonMember(jsonMember(text, "payload"), "query").isEmpty();
}

} // namespace

GraphqlDecoder::GraphqlDecoder(Dialect dialect)
    : JsonMessageDecoder("GraphQL", Shape::Object)
    , m_dialect(dialect)
{
}

DecodedMessage GraphqlDecoder::begin(QByteArrayView json, QByteArrayView id)
{
    const QByteArrayView payload = jsonMember(json, "payload");
    DecodedMessage decoded{.part = DecodedMessage::Part::Request, .operation = operationName(payload)};
    decoded.pair = id.toByteArray();
    decoded.summary = decoded.operation + " #" + shortText(jsonValueText(id), 40);
    if (const QByteArrayView variables = jsonMember(payload, "variables"); variables.startsWith('{'))
        decoded.summary += ' ' + shortText(variables);
    if (id.isEmpty())
        decoded.problem = "an operation has an id";
    else if (m_live.contains(decoded.pair))
        decoded.problem = "an operation with this id is still live (the server closes with 4409)";
    else if (!m_isAcknowledged && m_dialect == Dialect::TransportWs)
        decoded.problem = "an operation before connection_ack (the server closes with 4401)";
    if (decoded.operation.startsWith("subscription"))
        decoded.rooms.push_back({RoomChange::Kind::Join, liveName(decoded.operation, id), {}});
    if (m_live.size() < MaxLive)
        m_live.insert(decoded.pair, {decoded.operation, false});
    return decoded;
}

DecodedMessage GraphqlDecoder::answer(QByteArrayView json, const QByteArray &type, QByteArrayView id)
{
    const QByteArrayView payload = jsonMember(json, "payload");
    const auto live = m_live.find(id.toByteArray());
    const bool isKnown = live != m_live.end();
    DecodedMessage decoded;
    if (isKnown) {
        decoded.operation = live->name;
        if (!live->isAnswered) {
            decoded.part = DecodedMessage::Part::Reply;
            decoded.pair = id.toByteArray();
        }
        live->isAnswered = true;
    } else {
        decoded.problem = type + " for an id that is not live";
    }
    decoded.isError = type == "error" || !jsonMember(payload, "errors").isEmpty();
    decoded.summary = type + (decoded.operation.isEmpty() ? QByteArray() : ' ' + decoded.operation) + " #"
        + shortText(jsonValueText(id), 40);
    if (!payload.isEmpty() && payload != "null")
        decoded.summary += ' ' + shortText(payload);
    if (isKnown && (type == "error" || type == "complete")) {
        end(live->name, id, decoded);
        m_live.erase(live);
    }
    return decoded;
}

DecodedMessage GraphqlDecoder::meaning(QByteArrayView json, Role sender, QByteArrayView &id)
{
    const QByteArray type = jsonMemberText(json, "type");
    id = jsonMember(json, "id");
    const bool isNew = m_dialect == Dialect::TransportWs;
    if (sender == Role::Client && type == (isNew ? "subscribe" : "start"))
        return begin(json, id);
    if (sender == Role::Server && (type == (isNew ? "next" : "data") || type == "error" || type == "complete"))
        return answer(json, type, id);

    DecodedMessage decoded{.summary = type};
    if (sender == Role::Client && type == (isNew ? "complete" : "stop")) {
        decoded.operation = m_live.take(id.toByteArray()).name;
        end(decoded.operation, id, decoded);
        decoded.summary += (decoded.operation.isEmpty() ? QByteArray() : ' ' + decoded.operation) + " #"
            + shortText(jsonValueText(id), 40);
        return decoded;
    }
    static constexpr const char *Beats[] = {"ping", "pong", "ka", "keepalive"};
    static constexpr const char *Others[] = {"connection_init", "connection_ack", "connection_error",
                                             "connection_terminate"};
    if (std::ranges::find(Beats, type) != std::end(Beats)) {
        decoded.part = DecodedMessage::Part::Heartbeat;
        return decoded;
    }
    m_isAcknowledged = m_isAcknowledged || (sender == Role::Server && type == "connection_ack");
    decoded.isError = type == "connection_error";
    const QByteArrayView payload = jsonMember(json, "payload");
    const bool isLogin = sender == Role::Client && (type == "connection_init" || type == "init");
    if (isLogin) {
        forEachJsonLeaf(payload, [this](QByteArrayView leaf) { hide(leaf, "connection_init"); });
        decoded.summary += memberNames(payload);
    } else if (!payload.isEmpty())
        decoded.summary += ' ' + shortText(payload);
    if (std::ranges::find(Others, type) == std::end(Others))
        decoded = broken(json,
                         type.isEmpty() ? QByteArray("a message of GraphQL has a type")
                                        : "no type that the " + QByteArray(sender == Role::Client ? "client" : "server")
                                 + " sends: " + shortText(type, 24));
    return decoded;
}

bool GraphqlDecoder::opensTransportWs(const Input &input)
{
    return hasQuery(input, "subscribe");
}
bool GraphqlDecoder::opensLegacy(const Input &input)
{
    return hasQuery(input, "start");
}

} // namespace plectrum
