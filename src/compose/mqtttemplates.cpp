// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/templatetable.h"

using namespace Qt::StringLiterals;

// MQTT 3.1.1 and 5.0, "MQTT Control Packets"; each packet is a binary message of its own (§6).

namespace plectrum {
namespace {

using Kind = TemplateField::Kind;

constexpr qsizetype MaxText = 0xffff;         ///< of a length in two bytes
constexpr qsizetype MaxRemaining = 268435455; ///< of a length in four bytes of seven bits

QByteArray twoBytes(int number)
{
    return QByteArray(1, char(number >> 8)) + char(number & 0xff);
}

QByteArray lengthAnd(const QByteArray &bytes)
{
    return twoBytes(int(qMin(bytes.size(), MaxText))) + bytes.first(qMin(bytes.size(), MaxText));
}

/// MQTT 5 has properties there; none.
QByteArray noProperties(const ComposeContext &context)
{
    return context.mqttLevel == 5 ? QByteArray(1, '\0') : QByteArray();
}

Result<Outgoing> packet(int firstByte, const QByteArray &body)
{
    if (body.size() > MaxRemaining)
        return unexpected(ErrorCode::BadOption, u"mqtt: the packet is too long"_s);
    QByteArray bytes(1, char(firstByte));
    qsizetype length = body.size();
    do {
        const int seven = int(length & 0x7f);
        length >>= 7;
        bytes += char(length > 0 ? seven | 0x80 : seven);
    } while (length > 0);
    return Outgoing{.opcode = Opcode::Binary, .payload = bytes + body};
}

/// A packet's id is not 0.
QByteArray packetId(const TemplateValues &values, ComposeContext &context)
{
    const int id = int(takeId(values, context).toLongLong() & 0xffff);
    return twoBytes(id == 0 ? 1 : id);
}

Result<void> checkTexts(const TemplateValues &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (value.key() != "payload" && (value->size() > MaxText || value->contains('\0')))
            return unexpected(
                ErrorCode::BadOption,
                u"mqtt: %1 has at most 65535 bytes, and none of them is 0"_s.arg(QString::fromUtf8(value.key())));
    }
    return {};
}

Result<Outgoing> connectBroker(const TemplateValues &values, ComposeContext &context)
{
    if (const auto right = checkTexts(values); !right)
        return tl::unexpected(right.error());
    const int level = values.value("level").toInt();
    if (level != 4 && level != 5)
        return unexpected(ErrorCode::BadOption, u"mqtt.connect: level is 4 (MQTT 3.1.1) or 5"_s);
    context.mqttLevel = level;
    const QByteArray user = values.value("user");
    const QByteArray password = values.value("password");
    const int flags =
        (values.value("clean") == "true" ? 0x02 : 0) | (user.isEmpty() ? 0 : 0x80) | (password.isEmpty() ? 0 : 0x40);
    if (level == 4 && user.isEmpty() && !password.isEmpty())
        return unexpected(ErrorCode::BadOption, u"mqtt.connect: a password needs a user (MQTT-3.1.2-22)"_s);
    return packet(0x10,
                  lengthAnd("MQTT") + char(level) + char(flags) + twoBytes(values.value("keep-alive").toInt())
                      + noProperties(context) + lengthAnd(values.value("client-id"))
                      + (user.isEmpty() ? user : lengthAnd(user))
                      + (password.isEmpty() ? password : lengthAnd(password)));
}

Result<Outgoing> publishTopic(const TemplateValues &values, ComposeContext &context)
{
    if (const auto right = checkTexts(values); !right)
        return tl::unexpected(right.error());
    if (values.value("topic").contains('+') || values.value("topic").contains('#'))
        return unexpected(ErrorCode::BadOption, u"mqtt.publish: topic has no wildcards (MQTT-3.3.2-2)"_s);
    const int qos = values.value("qos").toInt();
    const int flags = (qos << 1) | (values.value("retain") == "true" ? 1 : 0);
    return packet(0x30 | flags,
                  lengthAnd(values.value("topic")) + (qos > 0 ? packetId(values, context) : QByteArray())
                      + noProperties(context) + values.value("payload"));
}

Result<Outgoing> subscribeTopic(const TemplateValues &values, ComposeContext &context)
{
    if (const auto right = checkTexts(values); !right)
        return tl::unexpected(right.error());
    return packet(0x82,
                  packetId(values, context) + noProperties(context) + lengthAnd(values.value("topic"))
                      + char(values.value("qos").toInt()));
}

Result<Outgoing> unsubscribeTopic(const TemplateValues &values, ComposeContext &context)
{
    if (const auto right = checkTexts(values); !right)
        return tl::unexpected(right.error());
    return packet(0xa2, packetId(values, context) + noProperties(context) + lengthAnd(values.value("topic")));
}

Result<Outgoing> pingBroker(const TemplateValues &, ComposeContext &)
{
    return packet(0xc0, {});
}

Result<Outgoing> leaveBroker(const TemplateValues &, ComposeContext &)
{
    return packet(0xe0, {});
}

} // namespace

QList<MessageTemplate> mqttTemplates()
{
    const TemplateField id{.name = "id"_L1, .kind = Kind::Id, .most = 0xffff};
    const TemplateField topic{.name = "topic"_L1, .isRequired = true};
    const TemplateField qos{.name = "qos"_L1, .kind = Kind::Number, .preset = "0"_L1, .isRequired = true, .most = 2};
    return {
        {"mqtt"_L1,
         "publish"_L1,
         {topic, {.name = "payload"_L1}, qos, {.name = "retain"_L1, .kind = Kind::Flag, .preset = "false"_L1}, id},
         publishTopic},
        {"mqtt"_L1, "subscribe"_L1, {topic, qos, id}, subscribeTopic},
        {"mqtt"_L1, "unsubscribe"_L1, {topic, id}, unsubscribeTopic},
        {"mqtt"_L1, "ping"_L1, {}, pingBroker},
        {"mqtt"_L1,
         "connect"_L1,
         {{.name = "client-id"_L1},
          {.name = "user"_L1},
          {.name = "password"_L1, .isSecret = true},
          {.name = "keep-alive"_L1, .kind = Kind::Number, .preset = "60"_L1, .isRequired = true, .most = 0xffff},
          {.name = "clean"_L1, .kind = Kind::Flag, .preset = "true"_L1},
          {.name = "level"_L1, .kind = Kind::Number, .preset = "4"_L1, .isRequired = true, .most = 5}},
         connectBroker},
        {"mqtt"_L1, "disconnect"_L1, {}, leaveBroker},
    };
}

} // namespace plectrum
