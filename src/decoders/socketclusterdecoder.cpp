// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/socketclusterdecoder.h"

#include "decoders/jsontree.h"

using namespace Qt::StringLiterals;

namespace plectrum {

SocketClusterDecoder::SocketClusterDecoder()
    : JsonMessageDecoder("SocketCluster", Shape::Object, Framing::Batch)
{
}

std::optional<DecodedMessage> SocketClusterDecoder::apart(const Input &input)
{
    const bool isFirst = input.message == "#1";
    if (input.type != Opcode::Text || !(input.message.isEmpty() || isFirst || input.message == "#2"))
        return std::nullopt;
    DecodedMessage decoded{.part = DecodedMessage::Part::Heartbeat,
                           .summary = input.sender == Role::Server ? "ping" : "pong"};
    if (!input.message.isEmpty() && isFirst != (input.sender == Role::Server))
        decoded.problem = "the server sends #1 and the client answers #2";
    if (input.wantsTree)
        decoded.tree = {.name = "SocketCluster", .value = decoded.summary, .offset = 0, .length = input.message.size()};
    return decoded;
}

DecodedMessage SocketClusterDecoder::meaning(QByteArrayView json, Role, QByteArrayView &id)
{
    DecodedMessage decoded;
    const QByteArrayView data = jsonMember(json, "data");
    if (const QByteArrayView rid = jsonMember(json, "rid"); !rid.isEmpty()) {
        id = rid;
        decoded.part = DecodedMessage::Part::Reply;
        decoded.pair = rid.toByteArray();
        const QByteArrayView error = jsonMember(json, "error");
        decoded.isError = !error.isEmpty() && error != "null";
        decoded.summary = decoded.isError ? "error " + shortText(error)
            : data.isEmpty()              ? QByteArray("result")
                                          : "result " + shortText(data);
        decoded.summary += " #" + shortText(rid, 24);
        return decoded;
    }
    const QByteArray event = jsonMemberText(json, "event");
    if (event.isEmpty())
        return broken(json, "neither an event nor an answer to one");
    decoded.operation = shortText(event, 64);
    // Reserved events are about a channel.
    const QByteArray channel = event.startsWith('#') ? jsonMemberText(data, "channel") : QByteArray();
    if (!channel.isEmpty())
        decoded.operation += ' ' + shortText(channel, 64);
    const QByteArrayView content = channel.isEmpty() ? data : jsonMember(data, "data");
    decoded.summary = decoded.operation + (content.isEmpty() ? QByteArray() : ' ' + shortText(content));
    if (id = jsonMember(json, "cid"); !id.isEmpty()) {
        decoded.part = DecodedMessage::Part::Request;
        decoded.pair = id.toByteArray();
        decoded.summary += " #" + shortText(id, 24);
    }
    return decoded;
}

bool SocketClusterDecoder::isAddress(const QUrl &url)
{
    return url.path().endsWith("/socketcluster/"_L1) || url.path().endsWith("/socketcluster"_L1);
}

bool SocketClusterDecoder::isOpening(const Input &input)
{
    const QByteArrayView text = trimmedJson(input.message);
    return input.type == Opcode::Text && input.sender == Role::Client && text.startsWith('{')
        && jsonMember(text, "event") == "\"#handshake\"";
}

} // namespace plectrum
