// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/mqttdecoder.h"

#include "decoders/jsontree.h"

#include <optional>

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

constexpr int MaxLengthBytes = 4;
constexpr qsizetype MaxPending = 16 * 1024 * 1024; ///< of a packet that is not whole yet

/// Reads what a packet is made of; what is cut gives 0 and empty texts, and says so.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint8 byte()
    {
        const QByteArrayView one = take(1);
        return one.isEmpty() ? quint8(0) : quint8(one.front());
    }
    int number()
    {
        const int high = byte();
        return high << 8 | byte();
    }
    QByteArray text() { return take(number()).toByteArray(); }
    /// Seven bits a byte, the lowest first.
    qsizetype length()
    {
        qsizetype value = 0;
        for (int i = 0; i < MaxLengthBytes; ++i) {
            const quint8 each = byte();
            value |= qsizetype(each & 0x7f) << (7 * i);
            if (each < 0x80)
                return value;
        }
        m_isCut = true;
        return 0;
    }
    QByteArrayView take(qsizetype count)
    {
        if (count > m_bytes.size()) {
            m_isCut = true;
            m_bytes = {};
            return {};
        }
        const QByteArrayView taken = m_bytes.first(count);
        m_bytes = m_bytes.sliced(count);
        return taken;
    }
    QByteArrayView rest() const { return m_bytes; }
    bool isAtEnd() const { return m_bytes.isEmpty(); }
    bool isCut() const { return m_isCut; }

private:
    QByteArrayView m_bytes;
    bool m_isCut = false;
};

QByteArray payloadText(QByteArrayView payload)
{
    return payload.isValidUtf8() ? shortText(payload) : QByteArray::number(payload.size()) + " bytes";
}

/// Codes from 0x80 on refuse, in 3.1.1 also those of CONNACK from 1 on.
bool refuses(quint8 code, bool isConnAck)
{
    return code >= 0x80 || (isConnAck && code != 0);
}

QByteArray codeText(quint8 code)
{
    return code < 0x80 && code <= 2 ? QByteArray::number(code) : "0x" + QByteArray::number(code, 16);
}

} // namespace

DecodedMessage MqttDecoder::connectPacket(QByteArrayView body)
{
    Reader reader(body);
    DecodedMessage decoded{
        .part = DecodedMessage::Part::Request, .summary = "CONNECT", .operation = "CONNECT", .pair = "connect"};
    const QByteArray protocol = reader.text();
    m_level = reader.byte();
    const quint8 flags = reader.byte();
    const int keepAlive = reader.number();
    if (m_level == 5)
        (void)reader.take(reader.length());
    const QByteArray client = reader.text();
    decoded.summary += ' ' + shortText(protocol, 16)
        + (m_level == 5       ? " 5"
               : m_level == 4 ? " 3.1.1"
               : m_level == 3 ? " 3.1"
                              : " level " + QByteArray::number(m_level))
        + " client " + (client.isEmpty() ? "(chosen by the broker)" : shortText(client, 48)) + " · keep alive "
        + QByteArray::number(keepAlive) + " s";
    if (flags & 0x04) {
        if (m_level == 5)
            (void)reader.take(reader.length());
        decoded.summary += " · will " + shortText(reader.text(), 48);
        (void)reader.text();
    }
    if (flags & 0x80)
        decoded.summary += " · user " + shortText(reader.text(), 32);
    if (flags & 0x40)
        decoded.summary += " · password";
    if (reader.isCut())
        decoded.problem = "the packet is shorter than its parts";
    else if (flags & 0x01)
        decoded.problem = "the reserved flag of CONNECT is 0 (MQTT-3.1.2-3)";
    return decoded;
}

DecodedMessage MqttDecoder::describe(quint8 head, QByteArrayView body, Role sender)
{
    const int type = head >> 4;
    const int flags = head & 0x0f;
    if (type == Connect)
        return connectPacket(body);
    DecodedMessage decoded{.summary = Names[type]};
    Reader reader(body);
    const auto pairs = [&decoded](DecodedMessage::Part part, const char *kind, int id) {
        decoded.part = part;
        decoded.pair = QByteArray(kind) + ' ' + QByteArray::number(id);
        decoded.summary += " #" + QByteArray::number(id);
    };
    const auto skipProperties = [&] {
        if (m_level == 5)
            (void)reader.take(reader.length());
    };
    switch (type) {
    case ConnAck: {
        const bool isPresent = reader.byte() & 1;
        const quint8 code = reader.byte();
        decoded.part = DecodedMessage::Part::Reply;
        decoded.pair = "connect";
        decoded.isError = refuses(code, true);
        decoded.summary +=
            (decoded.isError ? " refused " + codeText(code) : " accepted") + (isPresent ? " · session present" : "");
        break;
    }
    case Publish: {
        const int quality = flags >> 1 & 3;
        const QByteArray topic = reader.text();
        decoded.operation = "PUBLISH " + shortText(topic, 96);
        decoded.summary = decoded.operation;
        if (quality == 3)
            decoded.problem = "there is no quality of service 3 (MQTT-3.3.1-4)";
        if (quality > 0)
            pairs(DecodedMessage::Part::Request, "publish", reader.number());
        skipProperties();
        decoded.summary += (quality > 0 ? " · QoS " + QByteArray::number(quality) : QByteArray())
            + (flags & 1 ? " · retain" : "") + (flags & 8 ? " · again" : "") + ' ' + payloadText(reader.rest());
        break;
    }
    case PubAck:
    case PubRec:
        pairs(DecodedMessage::Part::Reply, "publish", reader.number());
        decoded.isError = !reader.isAtEnd() && refuses(reader.byte(), false);
        break;
    case PubRel:
        pairs(DecodedMessage::Part::Request, "release", reader.number());
        break;
    case PubComp:
        pairs(DecodedMessage::Part::Reply, "release", reader.number());
        break;
    case Subscribe:
    case Unsubscribe: {
        const int id = reader.number();
        skipProperties();
        while (!reader.isAtEnd() && decoded.summary.size() < 256) {
            decoded.summary += ' ' + shortText(reader.text(), 64);
            if (type == Subscribe)
                decoded.summary += " (QoS " + QByteArray::number(reader.byte() & 3) + ')';
        }
        decoded.operation = Names[type];
        pairs(DecodedMessage::Part::Request, type == Subscribe ? "subscribe" : "unsubscribe", id);
        break;
    }
    case SubAck:
    case UnsubAck: {
        const int id = reader.number();
        skipProperties();
        for (const char code : reader.rest())
            decoded.isError = decoded.isError || refuses(quint8(code), false);
        pairs(DecodedMessage::Part::Reply, type == SubAck ? "subscribe" : "unsubscribe", id);
        decoded.summary += decoded.isError ? " refused" : "";
        break;
    }
    case PingReq:
    case PingResp:
        decoded.part = DecodedMessage::Part::Heartbeat;
        break;
    case Disconnect:
    case Auth:
        if (!reader.isAtEnd()) {
            const quint8 code = reader.byte();
            decoded.isError = refuses(code, false);
            decoded.summary += code == 0 ? "" : ' ' + codeText(code);
        }
        break;
    default:
        decoded.summary = "packet of type 0";
        decoded.problem = "there are no packets of type 0";
    }
    const bool isOfServer = type == ConnAck || type == SubAck || type == UnsubAck || type == PingResp;
    const bool isOfClient = type == Subscribe || type == Unsubscribe || type == PingReq;
    const bool hasFlags = type == PubRel || type == Subscribe || type == Unsubscribe;
    if (reader.isCut())
        decoded.problem = "the packet is shorter than its parts";
    else if ((isOfServer && sender == Role::Client) || (isOfClient && sender == Role::Server))
        decoded.problem = QByteArray("only the ") + (isOfServer ? "server" : "client") + " sends this";
    else if (type != Publish && flags != (hasFlags ? 2 : 0))
        decoded.problem = "the flags of this packet are " + QByteArray(hasFlags ? "2" : "0") + " (MQTT-2.2.2-2)";
    return decoded;
}

std::vector<DecodedMessage> MqttDecoder::feed(const Input &input)
{
    if (input.type != Opcode::Binary)
        return {{.summary = shortText(input.message), .problem = "MQTT is binary (MQTT-6.0.0-1)"}};
    QByteArray &pending = m_pending[size_t(input.sender)];
    const qsizetype before = pending.size();
    const QByteArray bytes = pending + input.message.toByteArray();
    std::vector<DecodedMessage> messages;
    qsizetype at = 0;
    while (at < bytes.size()) {
        Reader reader(QByteArrayView(bytes).sliced(at));
        const auto head = reader.byte();
        const qsizetype length = reader.length();
        const qsizetype headBytes = bytes.size() - at - reader.rest().size();
        if (reader.isCut()) {
            // Four bytes that all say "more" are no length, however much comes.
            if (bytes.size() - at <= MaxLengthBytes)
                break;
            messages.push_back({.summary = QByteArray::number(bytes.size() - at) + " bytes",
                                .problem = "a packet's length has four bytes at most (2.2.3)"});
            at = bytes.size();
            break;
        }
        if (length > reader.rest().size())
            break;
        DecodedMessage decoded = describe(head, reader.take(length), input.sender);
        if (input.wantsTree) {
            const qsizetype place = at - before;
            decoded.tree = {.name = "MQTT",
                            .value = decoded.summary,
                            .offset = place < 0 ? -1 : place,
                            .length = place < 0 ? 0 : headBytes + length};
        }
        messages.push_back(std::move(decoded));
        at += headBytes + length;
    }
    pending = bytes.mid(at);
    if (pending.size() > MaxPending) {
        messages.push_back({.summary = QByteArray::number(pending.size()) + " bytes",
                            .problem = "a packet too large to be looked at"});
        pending.clear();
    }
    if (messages.empty())
        messages.push_back({.part = DecodedMessage::Part::Piece,
                            .summary = "part of a packet, " + QByteArray::number(input.message.size()) + " bytes"});
    return messages;
}

bool MqttDecoder::isOpening(const Input &input)
{
    if (input.type != Opcode::Binary || input.sender != Role::Client || !input.message.startsWith('\x10'))
        return false;
    Reader reader(input.message.sliced(1));
    (void)reader.length();
    const QByteArray protocol = reader.text();
    return !reader.isCut() && (protocol == "MQTT" || protocol == "MQIsdp");
}

} // namespace plectrum
