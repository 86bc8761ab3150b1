// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/socketclusterdecoder.h"

#include "decoders/jsontree.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxAskedCalls = 10'000; ///< remembered of a connection

} // namespace

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

void SocketClusterDecoder::takeEvent(const QByteArray &event, QByteArrayView data, Role sender, QByteArrayView cid,
                                     DecodedMessage &decoded)
{
    const QByteArray channel = data.startsWith('"') ? jsonValueText(data) : jsonMemberText(data, "channel");
    if (event == "#handshake" || event == "#setAuthToken") {
        hide(jsonMember(data, "authToken"), "authToken");
        hide(jsonMember(data, "token"), "token");
    } else if (event == "#authenticate") {
        hide(data.startsWith('"') ? data : jsonMember(data, "authToken"), "authToken");
    } else if (event == "#kickOut" && sender == Role::Server) {
        decoded.rooms.push_back({RoomChange::Kind::Leave, shortText(channel, 120), {}});
    }
    const bool isLeaving = event == "#unsubscribe";
    if (sender == Role::Server || m_asked.size() >= MaxAskedCalls
        || (!isLeaving && event != "#subscribe" && event != "#handshake"))
        return;
    const Asked asked{.kind = isLeaving ? RoomChange::Kind::Leave : RoomChange::Kind::Join,
                      .channel = shortText(channel, 120)};
    if (!cid.isEmpty())
        m_asked.insert(cid.toByteArray(), asked);
    else if (!channel.isEmpty())
        decoded.rooms.push_back({asked.kind, asked.channel, {}});
}

void SocketClusterDecoder::takeAnswer(QByteArrayView rid, QByteArrayView data, DecodedMessage &decoded)
{
    const auto asked = m_asked.constFind(rid.toByteArray());
    if (asked == m_asked.cend())
        return;
    if (!asked->channel.isEmpty() && !decoded.isError)
        decoded.rooms.push_back({asked->kind, asked->channel, {}});
    // The client gives up after so long without a ping; how often they come is not told.
    const int timeout = jsonMember(data, "pingTimeout").toByteArray().toInt();
    if (asked->channel.isEmpty() && timeout > 0)
        decoded.beats.push_back({.sender = Role::Server, .everyMs = timeout, .lateMs = timeout, .anyMessage = false});
    if (asked->channel.isEmpty())
        hide(jsonMember(data, "authToken"), "authToken");
    m_asked.erase(asked);
}

DecodedMessage SocketClusterDecoder::meaning(QByteArrayView json, Role sender, QByteArrayView &id)
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
        if (sender == Role::Server)
            takeAnswer(rid, data, decoded);
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
    const bool isLogin = event == "#handshake" || event == "#authenticate" || event == "#setAuthToken";
    decoded.summary = decoded.operation + (content.isEmpty() || isLogin ? QByteArray() : ' ' + shortText(content));
    id = jsonMember(json, "cid");
    takeEvent(event, data, sender, id, decoded);
    if (!id.isEmpty()) {
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
