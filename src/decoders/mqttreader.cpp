// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/mqttreader.h"

#include "decoders/jsontree.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace plectrum {
namespace {

constexpr int MaxLengthBytes = 4;
constexpr size_t MaxFields = 10'000; ///< of a packet, or of its properties

enum class MqttValue : quint8 { Byte, Number, FourBytes, Length, Text, Data, Pair };

struct MqttProperty {
    quint8 id;
    const char *name;
    MqttValue value;
};

/// §2.2.2.2
constexpr MqttProperty MqttPropertyTable[] = {
    {0x01, "payload format indicator", MqttValue::Byte},
    {0x02, "message expiry interval", MqttValue::FourBytes},
    {0x03, "content type", MqttValue::Text},
    {0x08, "response topic", MqttValue::Text},
    {0x09, "correlation data", MqttValue::Data},
    {0x0b, "subscription identifier", MqttValue::Length},
    {0x11, "session expiry interval", MqttValue::FourBytes},
    {0x12, "assigned client identifier", MqttValue::Text},
    {0x13, "server keep alive", MqttValue::Number},
    {0x15, "authentication method", MqttValue::Text},
    {0x16, "authentication data", MqttValue::Data},
    {0x17, "request problem information", MqttValue::Byte},
    {0x18, "will delay interval", MqttValue::FourBytes},
    {0x19, "request response information", MqttValue::Byte},
    {0x1a, "response information", MqttValue::Text},
    {0x1c, "server reference", MqttValue::Text},
    {0x1f, "reason string", MqttValue::Text},
    {0x21, "receive maximum", MqttValue::Number},
    {0x22, "topic alias maximum", MqttValue::Number},
    {0x23, "topic alias", MqttValue::Number},
    {0x24, "maximum QoS", MqttValue::Byte},
    {0x25, "retain available", MqttValue::Byte},
    {0x26, "user property", MqttValue::Pair},
    {0x27, "maximum packet size", MqttValue::FourBytes},
    {0x28, "wildcard subscription available", MqttValue::Byte},
    {0x29, "subscription identifier available", MqttValue::Byte},
    {0x2a, "shared subscription available", MqttValue::Byte},
};

struct MqttCode {
    quint8 code;
    const char *name;
};

/// §2.4
constexpr MqttCode MqttReasons[] = {
    {0x04, "disconnect with will"},
    {0x10, "no matching subscribers"},
    {0x11, "no subscription existed"},
    {0x18, "continue authentication"},
    {0x19, "re-authenticate"},
    {0x80, "unspecified error"},
    {0x81, "malformed packet"},
    {0x82, "protocol error"},
    {0x83, "implementation specific error"},
    {0x84, "unsupported protocol version"},
    {0x85, "client identifier not valid"},
    {0x86, "bad user name or password"},
    {0x87, "not authorized"},
    {0x88, "server unavailable"},
    {0x89, "server busy"},
    {0x8a, "banned"},
    {0x8b, "server shutting down"},
    {0x8c, "bad authentication method"},
    {0x8d, "keep alive timeout"},
    {0x8e, "session taken over"},
    {0x8f, "topic filter invalid"},
    {0x90, "topic name invalid"},
    {0x91, "packet identifier in use"},
    {0x92, "packet identifier not found"},
    {0x93, "receive maximum exceeded"},
    {0x94, "topic alias invalid"},
    {0x95, "packet too large"},
    {0x96, "message rate too high"},
    {0x97, "quota exceeded"},
    {0x98, "administrative action"},
    {0x99, "payload format invalid"},
    {0x9a, "retain not supported"},
    {0x9b, "QoS not supported"},
    {0x9c, "use another server"},
    {0x9d, "server moved"},
    {0x9e, "shared subscriptions not supported"},
    {0x9f, "connection rate exceeded"},
    {0xa0, "maximum connect time"},
    {0xa1, "subscription identifiers not supported"},
    {0xa2, "wildcard subscriptions not supported"},
};

/// 3.1.1 §3.2.2.3
constexpr MqttCode MqttReturns[] = {
    {1, "unacceptable protocol version"}, {2, "identifier rejected"}, {3, "server unavailable"},
    {4, "bad user name or password"},     {5, "not authorized"},
};

const char *nameAmong(std::span<const MqttCode> codes, quint8 code)
{
    const auto found = std::ranges::find(codes, code, &MqttCode::code);
    return found == codes.end() ? nullptr : found->name;
}

} // namespace

void MqttReader::note(const char *name, const QByteArray &value, qsizetype from)
{
    if (m_fields.size() < MaxFields)
        m_fields.push_back({.name = name, .value = value, .offset = m_base + from, .length = m_at - from});
}

void MqttReader::say(const QByteArray &value)
{
    if (!m_fields.empty())
        m_fields.back().value = value;
}

void MqttReader::add(DecodedField field)
{
    if (m_wantsFields && m_fields.size() < MaxFields)
        m_fields.push_back(std::move(field));
}

QByteArrayView MqttReader::take(qsizetype count)
{
    if (count > m_bytes.size() - m_at) {
        m_isCut = true;
        m_at = m_bytes.size();
        return {};
    }
    const QByteArrayView taken = m_bytes.sliced(m_at, count);
    m_at += count;
    return taken;
}

quint8 MqttReader::byte(const char *name)
{
    const qsizetype from = m_at;
    const QByteArrayView one = take(1);
    const quint8 value = one.isEmpty() ? quint8(0) : quint8(one.front());
    if (m_wantsFields && name)
        note(name, QByteArray::number(value), from);
    return value;
}

int MqttReader::number(const char *name)
{
    const qsizetype from = m_at;
    const int high = byte();
    const int value = high << 8 | byte();
    if (m_wantsFields && name)
        note(name, QByteArray::number(value), from);
    return value;
}

quint32 MqttReader::fourBytes(const char *name)
{
    const qsizetype from = m_at;
    const auto high = quint32(number());
    const quint32 value = high << 16 | quint32(number());
    if (m_wantsFields && name)
        note(name, QByteArray::number(value), from);
    return value;
}

qsizetype MqttReader::length(const char *name)
{
    const qsizetype from = m_at;
    qsizetype value = 0;
    for (int i = 0; i < MaxLengthBytes; ++i) {
        const quint8 each = byte();
        value |= qsizetype(each & 0x7f) << (7 * i);
        if (each < 0x80) {
            if (m_wantsFields && name)
                note(name, QByteArray::number(value), from);
            return value;
        }
    }
    m_isCut = true;
    return 0;
}

QByteArrayView MqttReader::data(const char *name)
{
    const qsizetype from = m_at;
    const QByteArrayView bytes = take(number());
    if (m_wantsFields && name)
        note(name, mqttText(bytes, 1024), from);
    return bytes;
}

void MqttReader::property(MqttProperties &known)
{
    const qsizetype from = m_at;
    const quint8 id = byte();
    const auto *const row = std::ranges::find(MqttPropertyTable, id, &MqttProperty::id);
    if (row == std::end(MqttPropertyTable)) {
        m_isCut = true; // there is no telling how long it is
        m_at = m_bytes.size();
        return;
    }
    QByteArray value;
    switch (row->value) {
    case MqttValue::Byte:
        value = QByteArray::number(byte());
        break;
    case MqttValue::Number: {
        const int two = number();
        value = QByteArray::number(two);
        if (id == 0x13)
            known.serverKeepAlive = two;
        else if (id == 0x22)
            known.topicAliasMaximum = two;
        else if (id == 0x23)
            known.topicAlias = two;
        known.hasTopicAlias = known.hasTopicAlias || id == 0x23;
        break;
    }
    case MqttValue::FourBytes:
        value = QByteArray::number(fourBytes());
        break;
    case MqttValue::Length:
        value = QByteArray::number(length());
        break;
    case MqttValue::Text:
    case MqttValue::Data: {
        const QByteArrayView bytes = data();
        const bool isSecret = id == 0x16;
        if (isSecret)
            known.authenticationData = bytes;
        if (m_wantsFields)
            value = isSecret ? QByteArray("not shown") : mqttText(bytes, 1024);
        break;
    }
    case MqttValue::Pair: {
        const QByteArrayView key = data();
        const QByteArrayView content = data();
        if (m_wantsFields)
            value = mqttText(key) + ": " + mqttText(content, 1024);
        break;
    }
    }
    if (m_wantsFields)
        note(row->name, value, from);
}

MqttProperties MqttReader::properties()
{
    MqttProperties known;
    const qsizetype from = m_at;
    const qsizetype size = length();
    const qsizetype end = m_at + size;
    if (end > m_bytes.size()) {
        m_isCut = true;
        m_at = m_bytes.size();
        return known;
    }
    // Read as if the packet ended behind them.
    const QByteArrayView whole = std::exchange(m_bytes, m_bytes.first(end));
    std::vector<DecodedField> outer = std::exchange(m_fields, {});
    while (m_at < end)
        property(known);
    m_bytes = whole;
    m_at = end;
    std::vector<DecodedField> inner = std::exchange(m_fields, std::move(outer));
    if (const size_t count = inner.size(); m_wantsFields && count > 0) {
        m_fields.push_back({.name = "properties",
                            .value = '{' + QByteArray::number(count) + '}',
                            .offset = m_base + from,
                            .length = end - from,
                            .children = std::move(inner)});
    }
    return known;
}

QByteArray mqttText(QByteArrayView data, qsizetype most)
{
    if (data.isValidUtf8())
        return shortText(data, most);
    const QByteArrayView first = data.first(qMin(data.size(), most / 2));
    return first.toByteArray().toHex() + (first.size() < data.size() ? "…" : "");
}

QByteArray mqttReason(quint8 code, int level)
{
    const QByteArray number = "0x" + QByteArray::number(code, 16);
    const char *const name = level < 5 ? nameAmong(MqttReturns, code) : nameAmong(MqttReasons, code);
    return name ? number + ' ' + name : number;
}

} // namespace plectrum
