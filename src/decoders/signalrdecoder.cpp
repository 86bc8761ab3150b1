// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/signalrdecoder.h"

#include "decoders/fieldplaces.h"
#include "decoders/jsontree.h"

#include <limits>
#include <utility>

namespace plectrum {
namespace {

enum Type { Invocation = 1, StreamItem, Completion, StreamInvocation, CancelInvocation, Ping, Close, Ack, Sequence };

/// What stands in the array of each type in MessagePack, in the words of the JSON form.
constexpr const char *PackedFields[] = {"",
                                        "type headers invocationId target arguments streamIds",
                                        "type headers invocationId item",
                                        "type headers invocationId resultKind result",
                                        "type headers invocationId target arguments streamIds",
                                        "type headers invocationId",
                                        "type",
                                        "type error allowReconnect",
                                        "type sequenceId",
                                        "type sequenceId"};
/// How many of them there are at least.
constexpr size_t PackedLeast[] = {0, 5, 4, 4, 5, 3, 1, 2, 2, 2};

enum ResultKind { ErrorResult = 1, VoidResult, ValueResult };

constexpr qsizetype MaxTargets = 10'000;              ///< invocations remembered of a connection
constexpr qsizetype MaxHubMessage = 16 * 1024 * 1024; ///< that is waited for
constexpr int MaxVarIntBytes = 5;
/// What both sides promise by default, once they ping at all (HubConnectionContext, HubConnection): a ping when nothing
/// was sent for so long, and the connection is given up when nothing came for twice as long.
constexpr int DefaultPingMs = 15'000;
constexpr int DefaultTimeoutMs = 30'000;

QByteArray keyOf(Role caller, const QByteArray &id)
{
    return (caller == Role::Client ? "c" : "s") + id;
}

/// The length in front of a message (HubProtocol.md, "Encoding" of MessagePack). 0 `bytes`: it is not whole; -1: none.
struct VarInt {
    qsizetype value = 0;
    int bytes = 0;
};
VarInt varInt(QByteArrayView from)
{
    qint64 value = 0;
    for (int i = 0; i < MaxVarIntBytes; ++i) {
        if (i == from.size())
            return {};
        value |= qint64(uchar(from[i]) & 0x7f) << (7 * i);
        if (uchar(from[i]) < 0x80)
            return {qsizetype(value), value > std::numeric_limits<qint32>::max() ? -1 : i + 1};
    }
    return {0, -1};
}

} // namespace

/// Views are values as they stand; empty: there is none.
struct SignalRDecoder::HubMessage {
    int type = 0;
    QByteArrayView id, target, arguments, item, result, error, sequence, allowReconnect;
};

SignalRDecoder::SignalRDecoder()
    : JsonMessageDecoder("SignalR", Shape::Object, Framing::Records)
{
}

DecodedMessage SignalRDecoder::describe(const ValueSyntax &syntax, const HubMessage &message, Role sender)
{
    const QByteArray id = message.id.isEmpty() ? QByteArray() : syntax.shown(message.id, 64);
    const QByteArray number = id.isEmpty() ? QByteArray() : " #" + shortText(syntax.text(message.id), 32);
    const auto behind = [&syntax](QByteArrayView value) {
        return value.isEmpty() ? QByteArray() : ' ' + syntax.shown(value);
    };
    DecodedMessage decoded;
    switch (message.type) {
    case Invocation:
    case StreamInvocation: {
        const QByteArray target = shortText(syntax.text(message.target), 96);
        decoded.operation = target;
        decoded.summary = (message.type == Invocation ? "invoke " : "stream ") + target;
        if (!id.isEmpty()) {
            decoded.part = DecodedMessage::Part::Request;
            decoded.pair = id;
            if (m_targets.size() < MaxTargets)
                m_targets.insert(keyOf(sender, id), target);
        }
        decoded.summary +=
            number + ' ' + (message.arguments.isEmpty() ? QByteArray() : syntax.shown(message.arguments));
        if (target.isEmpty())
            decoded.problem = "an invocation names its target";
        else if (message.type == StreamInvocation && id.isEmpty())
            decoded.problem = "a stream invocation has an invocationId";
        break;
    }
    case StreamItem:
        decoded.operation = m_targets.value(keyOf(otherRole(sender), id));
        decoded.summary = "item " + decoded.operation + number + behind(message.item);
        break;
    case Completion:
        decoded.part = DecodedMessage::Part::Reply;
        decoded.pair = id;
        decoded.operation = m_targets.take(keyOf(otherRole(sender), id));
        decoded.isError = !message.error.isEmpty();
        decoded.summary = (decoded.isError ? "error " : "completed ") + decoded.operation + number
            + (decoded.isError ? ' ' + shortText(syntax.text(message.error)) : behind(message.result));
        if (!message.error.isEmpty() && !message.result.isEmpty())
            decoded.problem = "result and error exclude each other";
        break;
    case CancelInvocation:
        decoded.operation = m_targets.value(keyOf(sender, id));
        decoded.summary = "cancel " + decoded.operation + number;
        break;
    case Ping:
        decoded.part = DecodedMessage::Part::Heartbeat;
        decoded.summary = "ping";
        promise(decoded, sender);
        break;
    case Close: {
        const QByteArray error = syntax.text(message.error);
        decoded.isError = !error.isEmpty();
        decoded.summary = "close" + (error.isEmpty() ? error : ' ' + shortText(error))
            + (!message.allowReconnect.isEmpty() && syntax.shown(message.allowReconnect) == "true" ? " · may reconnect"
                                                                                                   : "");
        break;
    }
    case Ack:
    case Sequence:
        decoded.summary = (message.type == Ack ? "ack" : "sequence") + behind(message.sequence);
        break;
    default:
        break;
    }
    if (!m_isOpen && decoded.problem.isEmpty())
        decoded.problem = "a message before the handshake was answered";
    return decoded;
}

/// The messages do not tell how often they come; the defaults hold from a side's first ping on.
void SignalRDecoder::promise(DecodedMessage &decoded, Role sender)
{
    if (!std::exchange(m_pings[size_t(sender)], true))
        decoded.beats.push_back(
            {.sender = sender, .everyMs = DefaultPingMs, .lateMs = DefaultTimeoutMs, .anyMessage = true});
}

DecodedMessage SignalRDecoder::handshake(QByteArrayView json, Role sender)
{
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

DecodedMessage SignalRDecoder::meaning(QByteArrayView json, Role sender, QByteArrayView &id)
{
    const QByteArrayView type = jsonMember(json, "type");
    if (type.isEmpty())
        return m_isOpen ? broken(json, "a message has a type") : handshake(json, sender);
    HubMessage message{.type = type.toByteArray().toInt()};
    if (message.type < Invocation || message.type > Sequence)
        return broken(json, "no type of message, 1 to 9");
    if (message.type <= CancelInvocation)
        message.id = id = jsonMember(json, "invocationId");
    if (message.type == Invocation || message.type == StreamInvocation) {
        message.target = jsonMember(json, "target");
        message.arguments = jsonMember(json, "arguments");
    } else if (message.type == StreamItem) {
        message.item = jsonMember(json, "item");
    } else if (message.type == Completion || message.type == Close) {
        message.error = jsonMember(json, "error");
        message.result = jsonMember(json, message.type == Close ? "allowReconnect" : "result");
        if (message.type == Close)
            message.allowReconnect = std::exchange(message.result, {});
    } else if (message.type >= Ack) {
        message.sequence = jsonMember(json, "sequenceId");
    }
    return describe(ValueSyntax(PayloadFormat::Json), message, sender);
}

std::optional<std::vector<DecodedMessage>> SignalRDecoder::binaries(const Input &input)
{
    // The handshake may come in a binary message too.
    if (!m_isBinary || !m_isOpen)
        return std::nullopt;
    StreamRest &rest = m_packed[size_t(input.sender)];
    const QByteArrayView bytes = rest.with(input.message);
    const char *const origin = bytes.data() + rest.earlier();
    std::vector<DecodedMessage> messages;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const VarInt length = varInt(bytes.sliced(at));
        if (length.bytes < 0 || length.value > MaxHubMessage) {
            messages.push_back(
                {.summary = QByteArray::number(bytes.size() - at) + " bytes",
                 .problem = length.bytes < 0 ? "no length of a message" : "a message too large to be looked at"});
            at = bytes.size();
            break;
        }
        const qsizetype from = at + length.bytes;
        if (length.bytes == 0 || length.value > bytes.size() - from)
            break;
        messages.push_back(packed(bytes.sliced(from, length.value), input, origin));
        at = from + length.value;
    }
    rest.keepFrom(at);
    if (messages.empty())
        messages.push_back({.part = DecodedMessage::Part::Piece,
                            .summary = "part of a message, " + QByteArray::number(input.message.size()) + " bytes"});
    return messages;
}

DecodedMessage SignalRDecoder::packed(QByteArrayView body, const Input &input, const char *origin)
{
    const ValueSyntax syntax(PayloadFormat::MessagePack);
    const auto parts = syntax.elements(body, 8);
    const int type = parts && !parts->empty() ? syntax.shown(parts->front(), 8).toInt() : 0;
    DecodedMessage decoded;
    if (type < Invocation || type > Sequence || parts->size() < PackedLeast[type]) {
        decoded = {.summary = syntax.shown(body),
                   .problem = !parts                          ? "a message of SignalR is an array in MessagePack"
                       : type < Invocation || type > Sequence ? "no type of message, 1 to 9"
                                                              : "the message is shorter than one of its type is"};
    } else {
        const auto part = [&](size_t at) {
            const QByteArrayView value = at < parts->size() ? (*parts)[at] : QByteArrayView();
            return syntax.kind(value) == PayloadKind::Null ? QByteArrayView() : value;
        };
        HubMessage message{.type = type};
        if (type <= CancelInvocation)
            message.id = part(2);
        if (type == Invocation || type == StreamInvocation) {
            message.target = part(3);
            message.arguments = part(4);
        } else if (type == StreamItem) {
            message.item = parts->at(3);
        } else if (type == Completion) {
            const int kind = syntax.shown(parts->at(3), 8).toInt();
            const QByteArrayView result = parts->size() > 4 ? parts->at(4) : QByteArrayView();
            (kind == ErrorResult ? message.error : message.result) = kind == VoidResult ? QByteArrayView() : result;
            if (kind < ErrorResult || kind > ValueResult || (kind != VoidResult && result.isEmpty()))
                decoded.problem = "the kind of a result is 1 to 3, and all but 2 have one";
        } else if (type == Close) {
            message.error = part(1);
            message.allowReconnect = part(2);
        } else if (type >= Ack) {
            message.sequence = part(1);
        }
        const QByteArray problem = decoded.problem;
        decoded = describe(syntax, message, input.sender);
        if (decoded.problem.isEmpty())
            decoded.problem = problem;
        place(decoded, message.id, origin);
    }
    if (input.wantsTree) {
        if (auto tree = syntax.tree(body, "SignalR", body.data() - origin)) {
            decoded.tree = *std::move(tree);
            if (type >= Invocation && type <= Sequence) {
                const QList<QByteArray> names = QByteArray(PackedFields[type]).split(' ');
                for (qsizetype i = 0; i < names.size() && size_t(i) < decoded.tree.children.size(); ++i)
                    decoded.tree.children[size_t(i)].name = names[i];
            }
            forgetEarlierPlaces(decoded.tree);
        }
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
