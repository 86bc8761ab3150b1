// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/iopacket.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Names that events must not have (socket.io-parser).
constexpr std::array ReservedEvents{"connect"_L1,       "connect_error"_L1, "disconnect"_L1,
                                    "disconnecting"_L1, "newListener"_L1,   "removeListener"_L1};
/// More digits would not be a number that JavaScript holds exactly.
constexpr qsizetype LongestId = 15;

using Type = IoPacket::Type;

bool isIoDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype digitsEnd(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && isIoDigit(text[from]))
        ++from;
    return from;
}

bool isIoEvent(Type type)
{
    return type == Type::Event || type == Type::BinaryEvent;
}

bool isIoAnswer(Type type)
{
    return type == Type::Ack || type == Type::BinaryAck;
}

} // namespace

qsizetype IoMessage::byteCount() const
{
    return std::accumulate(attachments.begin(), attachments.end(), text.size(),
                           [](qsizetype sum, const QByteArray &each) { return sum + each.size(); });
}

IoMessage IoPacket::encoded() const
{
    const bool isBinary = !arguments.attachments.isEmpty();
    const Type written = !isBinary ? type : type == Type::Event ? Type::BinaryEvent : Type::BinaryAck;
    IoMessage message{.text = "4", .attachments = arguments.attachments};
    message.text += char('0' + int(written));
    if (isBinary)
        message.text += QByteArray::number(arguments.attachments.size()) + '-';
    if (nsp != "/"_L1)
        message.text += nsp.toUtf8() + ',';
    if (id)
        message.text += QByteArray::number(*id);
    if (type == Type::Event || type == Type::Ack) {
        QJsonArray array = arguments.values;
        if (type == Type::Event)
            array.prepend(event);
        message.text += QJsonDocument(array).toJson(QJsonDocument::Compact);
    } else if (!data.isEmpty()) {
        message.text += QJsonDocument(data).toJson(QJsonDocument::Compact);
    }
    return message;
}

IoMessage ioEvent(const QString &nsp, const QString &event, const IoArguments &arguments, std::optional<quint64> id)
{
    return IoPacket{.type = Type::Event, .nsp = nsp, .id = id, .event = event, .arguments = arguments}.encoded();
}

tl::expected<std::optional<IoPacket>, QByteArray> IoDecoder::add(Opcode type, QByteArrayView message)
{
    if (type == Opcode::Binary) {
        if (m_expected == 0)
            return tl::unexpected("got binary data when not reconstructing a packet"_ba);
        m_packet.arguments.attachments.append(message.toByteArray());
        return m_packet.arguments.attachments.size() == m_expected ? whole() : std::nullopt;
    }
    if (m_expected > 0)
        return tl::unexpected("got plaintext data when reconstructing a packet"_ba);
    if (const auto done = read(message); !done) {
        m_expected = 0;
        return tl::unexpected(done.error());
    }
    return m_expected > 0 ? std::nullopt : whole();
}

tl::expected<std::optional<IoPacket>, QByteArray> IoDecoder::whole()
{
    m_expected = 0;
    IoPacket packet = std::exchange(m_packet, {});
    if (!placeholdersFit(packet.arguments.values, packet.arguments.attachments.size())
        && !packet.arguments.attachments.isEmpty())
        return tl::unexpected("illegal attachments"_ba);
    if (packet.type == Type::BinaryEvent)
        packet.type = Type::Event;
    else if (packet.type == Type::BinaryAck)
        packet.type = Type::Ack;
    return packet;
}

tl::expected<void, QByteArray> IoDecoder::read(QByteArrayView text)
{
    m_packet = {};
    if (text.isEmpty() || text.front() < '0' || text.front() > '6')
        return tl::unexpected("unknown packet type"_ba);
    m_packet.type = Type(text.front() - '0');
    qsizetype at = 1;
    if (m_packet.type == Type::BinaryEvent || m_packet.type == Type::BinaryAck) {
        const qsizetype end = digitsEnd(text, at);
        const int count = text.sliced(at, end - at).toByteArray().toInt();
        if (end == text.size() || text[end] != '-' || count < 1)
            return tl::unexpected("Illegal attachments"_ba);
        if (count > MostAttachments)
            return tl::unexpected("too many attachments"_ba);
        m_expected = count;
        at = end + 1;
    }
    if (at < text.size() && text[at] == '/') {
        const qsizetype comma = text.indexOf(',', at);
        const qsizetype end = comma < 0 ? text.size() : comma;
        m_packet.nsp = QString::fromUtf8(text.sliced(at, end - at));
        at = comma < 0 ? end : comma + 1;
    }
    if (const qsizetype end = digitsEnd(text, at); end > at) {
        if (end - at > LongestId)
            return tl::unexpected("the id has too many digits"_ba);
        m_packet.id = text.sliced(at, end - at).toByteArray().toULongLong();
        at = end;
    }
    return takeData(text.sliced(at));
}

tl::expected<void, QByteArray> IoDecoder::takeData(QByteArrayView json)
{
    const Type type = m_packet.type;
    if (json.isEmpty()) {
        // An event without a name has no listener; the real parser lets it pass and its server trips over it.
        if (isIoEvent(type) || isIoAnswer(type))
            return tl::unexpected("invalid payload"_ba);
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    const bool fits =
        isIoEvent(type) || isIoAnswer(type) ? document.isArray() : type == Type::Connect && document.isObject();
    if (!fits)
        return tl::unexpected("invalid payload"_ba);
    m_packet.data = document.object();
    m_packet.arguments.values = document.array();
    if (!isIoEvent(type))
        return {};
    const QJsonValue name = m_packet.arguments.values.takeAt(0);
    m_packet.event = name.isDouble() ? QString::number(name.toDouble()) : name.toString();
    const bool isReserved = std::ranges::find(ReservedEvents, m_packet.event) != ReservedEvents.end();
    if ((!name.isString() && !name.isDouble()) || isReserved)
        return tl::unexpected("invalid payload"_ba);
    return {};
}

} // namespace plectrum
