// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/mqttdecoder.h"

#include "decoders/jsontree.h"
#include "decoders/mqttcontext.h"

#include <utility>

namespace plectrum {
namespace {

constexpr const char *Names[] = {"",        "CONNECT",  "CONNACK",    "PUBLISH", "PUBACK",      "PUBREC",
                                 "PUBREL",  "PUBCOMP",  "SUBSCRIBE",  "SUBACK",  "UNSUBSCRIBE", "UNSUBACK",
                                 "PINGREQ", "PINGRESP", "DISCONNECT", "AUTH"};

constexpr qsizetype MaxHeadBytes = 5;             ///< type and length
constexpr qsizetype MaxPacket = 16 * 1024 * 1024; ///< that is waited for

} // namespace

const char *mqttPacketName(int type)
{
    return Names[type];
}

void MqttDecoder::describe(Context &context)
{
    DecodedMessage &decoded = context.decoded;
    decoded.summary = Names[context.type];
    MqttReader &reader = context.reader;
    const auto answer = [&](DecodedMessage::Part part, const char *kind) {
        context.pairs(part, kind, reader.number("packet id"));
        context.reason(5, false);
        if (m_level == 5 && !reader.isAtEnd())
            (void)reader.properties();
    };
    switch (context.type) {
    case Connect:
        connectPacket(context);
        break;
    case ConnAck:
        connAck(context);
        break;
    case Publish:
        publish(context);
        break;
    case PubAck:
    case PubRec:
        answer(DecodedMessage::Part::Reply, "publish");
        break;
    case PubRel:
        answer(DecodedMessage::Part::Request, "release");
        break;
    case PubComp:
        answer(DecodedMessage::Part::Reply, "release");
        break;
    case Subscribe:
    case Unsubscribe:
        subscribe(context);
        break;
    case SubAck:
    case UnsubAck:
        subAck(context);
        break;
    case PingReq:
    case PingResp:
        decoded.part = DecodedMessage::Part::Heartbeat;
        break;
    case Disconnect:
    case Auth:
        context.reason(5, false);
        if (m_level == 5 && !reader.isAtEnd())
            context.hide(reader.properties().authenticationData, "authentication data");
        if (context.type == Disconnect)
            decoded.rooms.push_back({RoomChange::Kind::Leave, {}, {}});
        break;
    default:
        decoded.summary = "packet of type 0";
        decoded.problem = "there are no packets of type 0";
    }
    const int type = context.type;
    const bool isOfServer = type == ConnAck || type == SubAck || type == UnsubAck || type == PingResp;
    const bool isOfClient = type == Connect || type == Subscribe || type == Unsubscribe || type == PingReq;
    const bool hasFlags = type == PubRel || type == Subscribe || type == Unsubscribe;
    if (reader.isCut())
        decoded.problem = "the packet is shorter than its parts";
    else if ((isOfServer && context.sender == Role::Client) || (isOfClient && context.sender == Role::Server))
        decoded.problem = QByteArray("only the ") + (isOfServer ? "server" : "client") + " sends this";
    else if (type != Publish && type != 0 && context.flags != (hasFlags ? 2 : 0))
        decoded.problem = "the flags of this packet are " + QByteArray(hasFlags ? "2" : "0") + " (MQTT-2.2.2-2)";
}

std::vector<DecodedMessage> MqttDecoder::feed(const Input &input)
{
    if (input.type != Opcode::Binary)
        return {{.summary = shortText(input.message), .problem = "MQTT is binary (MQTT-6.0.0-1)"}};
    StreamRest &rest = m_sides[size_t(input.sender)].rest;
    qint64 &skipping = m_sides[size_t(input.sender)].skipping;
    const QByteArrayView bytes = rest.with(input.message);
    const char *const origin = bytes.data() + rest.earlier();
    std::vector<DecodedMessage> messages;
    qsizetype at = qsizetype(qMin<qint64>(skipping, bytes.size()));
    skipping -= at;
    while (at < bytes.size()) {
        const qsizetype place = at - rest.earlier();
        MqttReader head(bytes.sliced(at), place, false);
        const quint8 first = head.byte();
        const qsizetype length = head.length();
        const qsizetype headBytes = bytes.size() - at - head.rest().size();
        if (head.isCut()) {
            // Four bytes that all say "more" are no length, however much comes.
            if (bytes.size() - at < MaxHeadBytes)
                break;
            messages.push_back({.summary = QByteArray::number(bytes.size() - at) + " bytes",
                                .problem = "a packet's length has four bytes at most (2.2.3)"});
            at = bytes.size();
            break;
        }
        if (length > head.rest().size()) {
            if (length <= MaxPacket)
                break;
            messages.push_back({.summary = QByteArray(Names[first >> 4]) + ", " + QByteArray::number(length) + " bytes",
                                .problem = "a packet too large to be looked at"});
            skipping = length - head.rest().size();
            at = bytes.size();
            break;
        }
        Context context{
            input.sender, first >> 4,
            first & 0x0f, input.wantsSecrets,
            origin,       MqttReader(bytes.sliced(at + headBytes, length), place + headBytes, input.wantsTree)};
        describe(context);
        if (input.wantsTree) {
            context.decoded.tree = {.name = "MQTT",
                                    .value = context.decoded.summary,
                                    .offset = place,
                                    .length = headBytes + length,
                                    .children = context.reader.takeFields()};
            auto &children = context.decoded.tree.children;
            children.insert(children.begin(),
                            {.name = "type", .value = Names[first >> 4], .offset = place, .length = 1});
            forgetEarlierPlaces(context.decoded.tree);
        }
        messages.push_back(std::move(context.decoded));
        at += headBytes + length;
    }
    rest.keepFrom(at);
    if (messages.empty())
        messages.push_back({.part = DecodedMessage::Part::Piece,
                            .summary = "part of a packet, " + QByteArray::number(input.message.size()) + " bytes"});
    return messages;
}

bool MqttDecoder::isOpening(const Input &input)
{
    if (input.type != Opcode::Binary || input.sender != Role::Client || !input.message.startsWith('\x10'))
        return false;
    MqttReader reader(input.message.sliced(1), 1, false);
    (void)reader.length();
    const QByteArrayView protocol = reader.data();
    return !reader.isCut() && (protocol == "MQTT" || protocol == "MQIsdp");
}

} // namespace plectrum
