// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/mqttdecoder.h"

#include "decoders/fieldplaces.h"
#include "decoders/jsontree.h"
#include "decoders/mqttreader.h"

#include <utility>

namespace plectrum {
namespace {

constexpr const char *Names[] = {"",        "CONNECT",  "CONNACK",    "PUBLISH", "PUBACK",      "PUBREC",
                                 "PUBREL",  "PUBCOMP",  "SUBSCRIBE",  "SUBACK",  "UNSUBSCRIBE", "UNSUBACK",
                                 "PINGREQ", "PINGRESP", "DISCONNECT", "AUTH"};
enum Type : quint8 {
    Connect = 1,
    ConnAck,
    Publish,
    PubAck,
    PubRec,
    PubRel,
    PubComp,
    Subscribe,
    SubAck,
    Unsubscribe,
    UnsubAck,
    PingReq,
    PingResp,
    Disconnect,
    Auth
};

constexpr qsizetype MaxHeadBytes = 5;             ///< type and length
constexpr qsizetype MaxPacket = 16 * 1024 * 1024; ///< that is waited for
constexpr qsizetype MaxAsked = 1000;              ///< subscriptions remembered until they are answered
constexpr qsizetype MaxFilters = 10'000;          ///< remembered of one of them
constexpr qsizetype MaxSummary = 256;             ///< bytes, of a list of topics

QByteArray payloadText(QByteArrayView payload)
{
    return payload.isValidUtf8() ? shortText(payload) : QByteArray::number(payload.size()) + " bytes";
}

/// Codes from 0x80 on refuse, in 3.1.1 also those of CONNACK from 1 on.
bool refuses(quint8 code, bool isConnAck)
{
    return code >= 0x80 || (isConnAck && code != 0);
}

} // namespace

struct MqttDecoder::Context {
    Role sender;
    int type;
    int flags;
    bool wantsSecrets;
    const char *origin; ///< where the message begins that was fed last
    MqttReader reader;
    DecodedMessage decoded = {};

    void pairs(DecodedMessage::Part part, const char *kind, int id)
    {
        decoded.part = part;
        decoded.pair = QByteArray(kind) + ' ' + QByteArray::number(id);
        decoded.summary += " #" + QByteArray::number(id);
    }
    void hide(QByteArrayView part, const char *name)
    {
        if (wantsSecrets)
            addSecret(decoded.secrets, part, origin, name);
    }
    /// A code that says whether it went well, of a packet that may end before it.
    void reason(int level, bool isConnAck)
    {
        if (reader.isAtEnd())
            return;
        const quint8 code = reader.byte("reason");
        decoded.isError = decoded.isError || refuses(code, isConnAck);
        if (code == 0)
            return;
        const QByteArray text = mqttReason(code, level);
        reader.say(text);
        decoded.summary += ' ' + text;
    }
};

void MqttDecoder::connectPacket(Context &context)
{
    MqttReader &reader = context.reader;
    DecodedMessage &decoded = context.decoded;
    decoded.part = DecodedMessage::Part::Request;
    decoded.operation = "CONNECT";
    decoded.pair = "connect";
    const QByteArray protocol = shortText(reader.data("protocol"), 16);
    m_level = reader.byte("level");
    const quint8 flags = reader.byte("flags");
    m_keepAlive = reader.number("keep alive");
    for (Side &side : m_sides)
        side.aliases.reset();
    m_asked.clear();
    if (m_level == 5) {
        const MqttProperties properties = reader.properties();
        m_sides[size_t(Role::Server)].aliases.reset(properties.topicAliasMaximum);
        context.hide(properties.authenticationData, "authentication data");
    }
    const QByteArray client = shortText(reader.data("client id"), 48);
    decoded.summary += ' ' + protocol
        + (m_level == 5       ? " 5"
               : m_level == 4 ? " 3.1.1"
               : m_level == 3 ? " 3.1"
                              : " level " + QByteArray::number(m_level))
        + " client " + (client.isEmpty() ? "(chosen by the broker)" : client) + " · keep alive "
        + QByteArray::number(m_keepAlive) + " s";
    if (flags & 0x04) {
        if (m_level == 5)
            (void)reader.properties();
        decoded.summary += " · will " + shortText(reader.data("will topic"), 48);
        (void)reader.data("will payload");
    }
    if (flags & 0x80)
        decoded.summary += " · user " + shortText(reader.data("user"), 32);
    if (flags & 0x40) {
        decoded.summary += " · password";
        const qsizetype from = reader.offset();
        context.hide(reader.data(), "password");
        reader.add({.name = "password", .value = "not shown", .offset = from, .length = reader.offset() - from});
    }
    if (flags & 0x01)
        decoded.problem = "the reserved flag of CONNECT is 0 (MQTT-3.1.2-3)";
}

void MqttDecoder::connAck(Context &context)
{
    DecodedMessage &decoded = context.decoded;
    const bool isPresent = context.reader.byte("flags") & 1;
    const quint8 code = context.reader.byte("reason");
    decoded.part = DecodedMessage::Part::Reply;
    decoded.pair = "connect";
    decoded.isError = refuses(code, true);
    if (decoded.isError)
        context.reader.say(mqttReason(code, m_level));
    decoded.summary += (decoded.isError ? " refused " + mqttReason(code, m_level) : " accepted")
        + (isPresent ? " · session present" : "");
    int keepAlive = m_keepAlive;
    if (m_level == 5) {
        const MqttProperties properties = context.reader.properties();
        m_sides[size_t(Role::Client)].aliases.reset(properties.topicAliasMaximum);
        context.hide(properties.authenticationData, "authentication data");
        if (properties.serverKeepAlive >= 0)
            keepAlive = properties.serverKeepAlive; // instead of the client's (MQTT-3.1.2-21)
    }
    // The server gives the client up after half as long again (MQTT-3.1.2-22).
    if (!decoded.isError && keepAlive > 0)
        decoded.beats.push_back(
            {.sender = Role::Client, .everyMs = keepAlive * 1000, .lateMs = keepAlive * 1500, .anyMessage = true});
}

void MqttDecoder::publish(Context &context)
{
    MqttReader &reader = context.reader;
    DecodedMessage &decoded = context.decoded;
    const int quality = context.flags >> 1 & 3;
    if (reader.wantsFields()) {
        reader.add({.name = "qos", .value = QByteArray::number(quality)});
        reader.add({.name = "retain", .value = context.flags & 1 ? "true" : "false"});
    }
    const qsizetype topicAt = reader.offset();
    QByteArray topic = reader.data().toByteArray();
    const qsizetype topicBytes = reader.offset() - topicAt;
    const int id = quality > 0 ? reader.number("packet id") : 0;
    QByteArray behind;
    if (m_level == 5) {
        const MqttProperties properties = reader.properties();
        if (properties.hasTopicAlias) {
            topic = m_sides[size_t(context.sender)].aliases.topic(properties.topicAlias, topic, context.sender,
                                                                  decoded.problem);
            behind = " · alias " + QByteArray::number(properties.topicAlias);
        } else if (topic.isEmpty() && !reader.isCut()) {
            decoded.problem = "neither a topic nor an alias of one (3.3.2.1)";
        }
    }
    if (reader.wantsFields())
        reader.add({.name = "topic", .value = topic, .offset = topicAt, .length = topicBytes});
    decoded.operation = "PUBLISH " + shortText(topic, 96);
    decoded.summary = decoded.operation;
    if (quality == 3)
        decoded.problem = "there is no quality of service 3 (MQTT-3.3.1-4)";
    if (quality > 0)
        context.pairs(DecodedMessage::Part::Request, "publish", id);
    decoded.summary += (quality > 0 ? " · QoS " + QByteArray::number(quality) : QByteArray())
        + (context.flags & 1 ? " · retain" : "") + (context.flags & 8 ? " · again" : "") + behind + ' '
        + payloadText(reader.rest());
    if (!reader.wantsFields())
        return;
    const QByteArrayView payload = trimmedJson(reader.rest());
    auto json = payload.startsWith('{') || payload.startsWith('[') ? jsonTree(reader.rest(), "payload", reader.offset())
                                                                   : std::nullopt;
    reader.add(json ? *std::move(json)
                    : DecodedField{.name = "payload",
                                   .value = mqttText(reader.rest(), 4096),
                                   .offset = reader.offset(),
                                   .length = reader.rest().size()});
}

void MqttDecoder::subscribe(Context &context)
{
    MqttReader &reader = context.reader;
    DecodedMessage &decoded = context.decoded;
    const bool isOn = context.type == Subscribe;
    const int id = reader.number("packet id");
    if (m_level == 5)
        (void)reader.properties();
    QList<QByteArray> filters;
    while (!reader.isAtEnd()) {
        const QByteArrayView filter = reader.data("topic");
        const quint8 options = isOn ? reader.byte("options") : quint8(0);
        if (decoded.summary.size() < MaxSummary)
            decoded.summary +=
                ' ' + shortText(filter, 64) + (isOn ? " (QoS " + QByteArray::number(options & 3) + ')' : QByteArray());
        if (filters.size() < MaxFilters)
            filters << filter.toByteArray();
    }
    if (filters.isEmpty())
        decoded.problem = isOn ? "no topic filter (MQTT-3.8.3-2)" : "no topic filter (MQTT-3.10.3-2)";
    if (m_asked.size() < MaxAsked)
        m_asked.insert(isOn ? id : -id, filters);
    decoded.operation = Names[context.type];
    context.pairs(DecodedMessage::Part::Request, isOn ? "subscribe" : "unsubscribe", id);
}

void MqttDecoder::subAck(Context &context)
{
    MqttReader &reader = context.reader;
    DecodedMessage &decoded = context.decoded;
    const bool isOn = context.type == SubAck;
    const int id = reader.number("packet id");
    if (m_level == 5)
        (void)reader.properties();
    const QList<QByteArray> filters = m_asked.take(isOn ? id : -id);
    const QByteArrayView codes = reader.rest();
    for (qsizetype i = 0; i < filters.size(); ++i) {
        // Before 5.0 UNSUBACK has no codes.
        const bool isRefused = i < codes.size() ? refuses(quint8(codes[i]), false) : isOn || m_level == 5;
        if (!isRefused)
            decoded.rooms.push_back({isOn ? RoomChange::Kind::Join : RoomChange::Kind::Leave, filters[i], {}});
    }
    QByteArray why;
    while (!reader.isAtEnd()) {
        const quint8 code = reader.byte("reason");
        if (!refuses(code, false))
            continue;
        decoded.isError = true;
        const QByteArray text = mqttReason(code, 5);
        reader.say(text);
        if (why.isEmpty() && code != 0x80)
            why = ' ' + text;
    }
    context.pairs(DecodedMessage::Part::Reply, isOn ? "subscribe" : "unsubscribe", id);
    decoded.summary += decoded.isError ? " refused" + why : QByteArray();
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
