// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/bayeuxdecoder.h"

#include "decoders/jsontree.h"

#include <limits>

namespace plectrum {
namespace {

/// Beyond what the server holds a /meta/connect back (CometD, maxNetworkDelay).
constexpr int NetworkDelayMs = 10'000;
constexpr qsizetype MaxSubscribed = 1000; ///< channels of one message

/// One channel or an array of them.
QByteArrayList subscribedChannels(QByteArrayView subscription)
{
    QByteArrayList channels;
    if (!subscription.startsWith('['))
        return {shortText(jsonValueText(subscription), 120)};
    for (const QByteArrayView each : jsonElements(subscription, MaxSubscribed).value_or(std::vector<QByteArrayView>()))
        channels << shortText(jsonValueText(each), 120);
    return channels;
}

void takeMeta(const QByteArray &channel, QByteArrayView json, DecodedMessage &decoded)
{
    const QByteArrayView subscription = jsonMember(json, "subscription");
    if ((channel == "/meta/subscribe" || channel == "/meta/unsubscribe") && !subscription.isEmpty()) {
        const auto kind = channel == "/meta/subscribe" ? RoomChange::Kind::Join : RoomChange::Kind::Leave;
        for (const QByteArray &each : subscribedChannels(subscription))
            decoded.rooms.push_back({kind, each, {}});
    } else if (channel == "/meta/disconnect") {
        decoded.rooms.push_back({RoomChange::Kind::Leave, {}, {}});
    } else {
        bool isNumber = false;
        const int timeout = jsonMember(jsonMember(json, "advice"), "timeout").toByteArray().toInt(&isNumber);
        if (isNumber && timeout > 0 && timeout < std::numeric_limits<int>::max() - NetworkDelayMs)
            decoded.beats.push_back(
                {.sender = Role::Server, .everyMs = timeout, .lateMs = timeout + NetworkDelayMs, .anyMessage = false});
    }
}

} // namespace

BayeuxDecoder::BayeuxDecoder()
    : JsonMessageDecoder("Bayeux", Shape::Object, Framing::Batch)
{
}

DecodedMessage BayeuxDecoder::meaning(QByteArrayView json, Role sender, QByteArrayView &id)
{
    const QByteArray channel = jsonMemberText(json, "channel");
    if (!channel.startsWith('/'))
        return broken(json, "a message of Bayeux names its channel");
    const QByteArrayView successful = jsonMember(json, "successful");
    const bool isAnswer = sender == Role::Server && !successful.isEmpty();
    id = jsonMember(json, "id");
    hide(jsonMember(json, "clientId"), "clientId");
    const QByteArray subscription = jsonMemberText(json, "subscription");
    DecodedMessage decoded{.summary = shortText(channel, 64)};
    decoded.operation = decoded.summary;
    if (!subscription.isEmpty())
        decoded.summary += ' ' + shortText(subscription, 64);
    if (isAnswer) {
        decoded.isError = successful != "true";
        // "402:…:Unknown client": a code, arguments, a text.
        const QByteArray error = jsonMemberText(json, "error");
        decoded.summary += decoded.isError ? " refused" + (error.isEmpty() ? error : ' ' + shortText(error)) : " ok";
    }
    if (isAnswer && !decoded.isError)
        takeMeta(channel, json, decoded);
    if (const QByteArrayView data = jsonMember(json, "data"); !data.isEmpty())
        decoded.summary += ' ' + shortText(data);
    if (const QByteArray reconnect = jsonMemberText(jsonMember(json, "advice"), "reconnect"); !reconnect.isEmpty())
        decoded.summary += " · advice " + shortText(reconnect, 16);
    if (channel == "/meta/connect" && !decoded.isError) {
        decoded.part = DecodedMessage::Part::Heartbeat;
    } else if (!id.isEmpty() && (isAnswer || sender == Role::Client)) {
        decoded.part = isAnswer ? DecodedMessage::Part::Reply : DecodedMessage::Part::Request;
        decoded.pair = id.toByteArray();
        decoded.summary += " #" + shortText(jsonValueText(id), 24);
    }
    return decoded;
}

bool BayeuxDecoder::isOpening(const Input &input)
{
    if (input.type != Opcode::Text)
        return false;
    const QByteArrayView text = trimmedJson(input.message);
    const auto batch = jsonElements(text, 1);
    const QByteArrayView first = batch && !batch->empty() ? batch->front() : text;
    // Faye shakes hands by polling and comes over with a /meta/connect.
    return first.startsWith('{') && jsonMember(first, "channel").startsWith("\"/meta/");
}

} // namespace plectrum
