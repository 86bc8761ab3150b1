// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/actioncabledecoder.h"

#include "decoders/jsontree.h"

namespace plectrum {
namespace {

/// "ChatChannel" of an identifier, with its other members: "ChatChannel {…}".
QByteArray channelOf(const QByteArray &identifier)
{
    const QByteArray channel = jsonMemberText(identifier, "channel");
    return channel.isEmpty() ? shortText(identifier, 64) : shortText(channel, 64);
}

/// One channel may be subscribed to several times, with other parameters.
QByteArray subscriptionName(const QByteArray &identifier)
{
    const QByteArray channel = channelOf(identifier);
    const bool isAlone = identifier == R"({"channel":")" + channel + R"("})";
    return isAlone ? channel : shortText(identifier, 120);
}

/// The server says so often that it is there, and the client believes it for twice as long (connection_monitor.js).
constexpr int CableBeatMs = 3000;

DecodedMessage command(QByteArrayView json, const QByteArray &name, QByteArrayView rawIdentifier)
{
    const QByteArray identifier = jsonValueText(rawIdentifier);
    const QByteArray channel = channelOf(identifier);
    DecodedMessage decoded{.summary = name + ' ' + channel};
    if (name == "message") {
        const QByteArray data = jsonMemberText(json, "data");
        const QByteArray action = jsonMemberText(data, "action");
        decoded.operation = action.isEmpty() ? channel : channel + '#' + shortText(action, 64);
        decoded.summary = "perform " + decoded.operation + ' ' + shortText(data);
    } else {
        decoded.operation = decoded.summary;
        if (name == "subscribe") {
            decoded.part = DecodedMessage::Part::Request;
            decoded.pair = rawIdentifier.toByteArray();
        } else if (name == "unsubscribe") {
            decoded.rooms.push_back({RoomChange::Kind::Leave, subscriptionName(identifier), {}});
        } else {
            decoded.problem = "no command: " + shortText(name, 24);
        }
        if (identifier.size() > channel.size())
            decoded.summary += ' ' + shortText(identifier);
    }
    if (rawIdentifier.isEmpty())
        decoded.problem = "a command names its identifier";
    return decoded;
}

} // namespace

ActionCableDecoder::ActionCableDecoder()
    : JsonMessageDecoder("Action Cable", Shape::Object)
{
}

DecodedMessage ActionCableDecoder::meaning(QByteArrayView json, Role sender, QByteArrayView &id)
{
    const QByteArrayView identifier = jsonMember(json, "identifier");
    if (sender == Role::Client) {
        id = identifier;
        const QByteArray name = jsonMemberText(json, "command");
        return name.isEmpty() ? broken(json, "the client sends commands") : command(json, name, identifier);
    }
    const QByteArray type = jsonMemberText(json, "type");
    const QByteArray channel = channelOf(jsonValueText(identifier));
    DecodedMessage decoded{.summary = type};
    if (type == "ping") {
        decoded.part = DecodedMessage::Part::Heartbeat;
    } else if (type == "confirm_subscription" || type == "reject_subscription") {
        id = identifier;
        decoded.part = DecodedMessage::Part::Reply;
        decoded.pair = identifier.toByteArray();
        decoded.isError = type == "reject_subscription";
        decoded.operation = "subscribe " + channel;
        if (!decoded.isError)
            decoded.rooms.push_back({RoomChange::Kind::Join, subscriptionName(jsonValueText(identifier)), {}});
        decoded.summary += ' ' + channel;
    } else if (type == "disconnect") {
        decoded.isError = true;
        decoded.rooms.push_back({RoomChange::Kind::Leave, {}, {}});
        decoded.summary += ' ' + shortText(jsonMemberText(json, "reason"), 64)
            + (jsonMember(json, "reconnect") == "false" ? " · do not reconnect" : "");
    } else if (type.isEmpty() && !identifier.isEmpty()) {
        decoded.operation = channel;
        decoded.summary = channel + ' ' + shortText(jsonMember(json, "message"));
    } else if (type == "welcome") {
        decoded.beats.push_back(
            {.sender = Role::Server, .everyMs = CableBeatMs, .lateMs = 2 * CableBeatMs, .anyMessage = false});
    } else {
        return broken(json, "neither a type that the server sends nor a message of a channel");
    }
    return decoded;
}

bool ActionCableDecoder::isOpening(const Input &input)
{
    // Nothing else is said in so few words.
    return input.sender == Role::Server && input.type == Opcode::Text
        && trimmedJson(input.message) == R"({"type":"welcome"})";
}

} // namespace plectrum
