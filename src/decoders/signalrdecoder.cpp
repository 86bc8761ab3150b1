// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/signalrdecoder.h"

#include "decoders/jsontree.h"

namespace plectrum {
namespace {

enum Type { Invocation = 1, StreamItem, Completion, StreamInvocation, CancelInvocation, Ping, Close, Ack, Sequence };

constexpr qsizetype MaxTargets = 10'000; ///< invocations remembered of a connection

QByteArray keyOf(Role caller, QByteArrayView id)
{
    return (caller == Role::Client ? "c" : "s") + id.toByteArray();
}

} // namespace

SignalRDecoder::SignalRDecoder()
    : JsonMessageDecoder("SignalR", Shape::Object, Framing::Records)
{
}

std::optional<DecodedMessage> SignalRDecoder::apart(const Input &input)
{
    if (input.type != Opcode::Binary || !m_isBinary)
        return std::nullopt;
    return DecodedMessage{.summary = "MessagePack, " + QByteArray::number(input.message.size()) + " bytes"};
}

DecodedMessage SignalRDecoder::hubMessage(QByteArrayView json, int type, Role sender, QByteArrayView id)
{
    const QByteArray number = id.isEmpty() ? QByteArray() : " #" + shortText(jsonValueText(id), 32);
    const QByteArray target = shortText(jsonMemberText(json, "target"), 96);
    DecodedMessage decoded;
    switch (type) {
    case Invocation:
    case StreamInvocation: {
        decoded.operation = target;
        decoded.summary = (type == Invocation ? "invoke " : "stream ") + target;
        if (!id.isEmpty()) {
            decoded.part = DecodedMessage::Part::Request;
            decoded.pair = id.toByteArray();
            if (m_targets.size() < MaxTargets)
                m_targets.insert(keyOf(sender, id), target);
        }
        decoded.summary += number + ' ' + shortText(jsonMember(json, "arguments"));
        if (target.isEmpty())
            decoded.problem = "an invocation names its target";
        else if (type == StreamInvocation && id.isEmpty())
            decoded.problem = "a stream invocation has an invocationId";
        break;
    }
    case StreamItem:
        decoded.operation = m_targets.value(keyOf(otherRole(sender), id));
        decoded.summary = "item " + decoded.operation + number + ' ' + shortText(jsonMember(json, "item"));
        break;
    case Completion: {
        const QByteArrayView error = jsonMember(json, "error");
        const QByteArrayView result = jsonMember(json, "result");
        decoded.part = DecodedMessage::Part::Reply;
        decoded.pair = id.toByteArray();
        decoded.operation = m_targets.take(keyOf(otherRole(sender), id));
        decoded.isError = !error.isEmpty();
        decoded.summary = (decoded.isError ? "error " : "completed ") + decoded.operation + number
            + (decoded.isError        ? ' ' + shortText(jsonValueText(error))
                   : result.isEmpty() ? QByteArray()
                                      : ' ' + shortText(result));
        if (!error.isEmpty() && !result.isEmpty())
            decoded.problem = "result and error exclude each other";
        break;
    }
    case CancelInvocation:
        decoded.operation = m_targets.value(keyOf(sender, id));
        decoded.summary = "cancel " + decoded.operation + number;
        break;
    case Ping:
        decoded.part = DecodedMessage::Part::Heartbeat;
        decoded.summary = "ping";
        break;
    case Close: {
        const QByteArray error = jsonMemberText(json, "error");
        decoded.isError = !error.isEmpty();
        decoded.summary = "close" + (error.isEmpty() ? error : ' ' + shortText(error))
            + (jsonMember(json, "allowReconnect") == "true" ? " · may reconnect" : "");
        break;
    }
    case Ack:
    case Sequence:
        decoded.summary = (type == Ack ? "ack " : "sequence ") + shortText(jsonMember(json, "sequenceId"), 24);
        break;
    default:
        return broken(json, "no type of message, 1 to 9");
    }
    return decoded;
}

DecodedMessage SignalRDecoder::meaning(QByteArrayView json, Role sender, QByteArrayView &id)
{
    const QByteArrayView type = jsonMember(json, "type");
    if (!type.isEmpty()) {
        id = jsonMember(json, "invocationId");
        DecodedMessage decoded = hubMessage(json, type.toByteArray().toInt(), sender, id);
        if (!m_isOpen && decoded.problem.isEmpty())
            decoded.problem = "a message before the handshake was answered";
        return decoded;
    }
    if (m_isOpen)
        return broken(json, "a message has a type");
    DecodedMessage decoded{.pair = "handshake"};
    if (sender == Role::Client) {
        const QByteArray protocol = jsonMemberText(json, "protocol");
        decoded.part = DecodedMessage::Part::Request;
        decoded.operation = "handshake";
        decoded.summary =
            "handshake " + shortText(protocol, 32) + " version " + shortText(jsonMember(json, "version"), 8);
        m_isBinary = protocol == "messagepack";
        if (protocol.isEmpty())
            decoded.problem = "the handshake names a protocol";
    } else {
        const QByteArray error = jsonMemberText(json, "error");
        decoded.part = DecodedMessage::Part::Reply;
        decoded.isError = !error.isEmpty();
        decoded.summary = decoded.isError ? "handshake refused " + shortText(error) : "handshake accepted";
        m_isOpen = !decoded.isError;
    }
    return decoded;
}

bool SignalRDecoder::isOpening(const Input &input)
{
    if (input.type != Opcode::Text || input.sender != Role::Client || !input.message.endsWith('\x1e'))
        return false;
    const QByteArrayView json = input.message.chopped(1);
    return json.startsWith('{') && !jsonMember(json, "protocol").isEmpty() && !jsonMember(json, "version").isEmpty();
}

} // namespace plectrum
