// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The control packets that say more than an answer.

#include "decoders/mqttcontext.h"

#include "decoders/jsontree.h"

#include <utility>

namespace plectrum {
namespace {

constexpr qsizetype MaxAsked = 1000;     ///< subscriptions remembered until they are answered
constexpr qsizetype MaxFilters = 10'000; ///< remembered of one of them
constexpr qsizetype MaxSummary = 256;    ///< bytes, of a list of topics

QByteArray payloadText(QByteArrayView payload)
{
    return payload.isValidUtf8() ? shortText(payload) : QByteArray::number(payload.size()) + " bytes";
}

} // namespace

bool mqttRefuses(quint8 code, bool isConnAck)
{
    return code >= 0x80 || (isConnAck && code != 0);
}

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
    decoded.isError = mqttRefuses(code, true);
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
    decoded.operation = mqttPacketName(context.type);
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
        const bool isRefused = i < codes.size() ? mqttRefuses(quint8(codes[i]), false) : isOn || m_level == 5;
        if (!isRefused)
            decoded.rooms.push_back({isOn ? RoomChange::Kind::Join : RoomChange::Kind::Leave, filters[i], {}});
    }
    QByteArray why;
    while (!reader.isAtEnd()) {
        const quint8 code = reader.byte("reason");
        if (!mqttRefuses(code, false))
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

} // namespace plectrum
