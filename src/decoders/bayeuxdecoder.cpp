// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/bayeuxdecoder.h"

#include "decoders/jsontree.h"

namespace plectrum {

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
