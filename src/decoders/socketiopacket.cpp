// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/socketiopacket.h"

namespace plectrum {
namespace {

/// More attachments than anybody sends; what counts higher is nonsense.
constexpr int MaxAttachments = 10'000;
constexpr qsizetype MaxPackedMembers = 16; ///< of a packet in MessagePack

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

SocketIoPacket SocketIoPacket::parse(QByteArrayView text)
{
    SocketIoPacket packet;
    if (text.isEmpty() || text.front() < '0' || text.front() > '6') {
        packet.problem = "a Socket.IO packet begins with its type, 0 to 6";
        return packet;
    }
    packet.type = Type(text.front() - '0');
    qsizetype at = 1;
    const auto digits = [&text](qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        return end;
    };
    if (packet.isBinary()) {
        const qsizetype end = digits(at);
        if (end == at || end == text.size() || text[end] != '-') {
            packet.problem = "a binary packet names the number of its attachments, followed by \"-\"";
        } else {
            bool isNumber = false;
            packet.attachments = text.sliced(at, end - at).toByteArray().toInt(&isNumber);
            if (!isNumber || packet.attachments > MaxAttachments)
                packet.problem = "too many attachments";
            at = end + 1;
        }
    }
    if (at < text.size() && text[at] == '/') {
        const qsizetype comma = text.indexOf(',', at);
        const qsizetype end = comma < 0 ? text.size() : comma;
        packet.nsp = text.sliced(at, end - at);
        at = comma < 0 ? end : comma + 1;
    }
    const qsizetype end = digits(at);
    // Of CONNECT and the like digits would be their payload; only events and answers have ids.
    if (packet.isEvent() || packet.isAck()) {
        packet.id = text.sliced(at, end - at);
        at = end;
    }
    packet.payload = text.sliced(at);
    packet.payloadOffset = at;
    if ((packet.isEvent() || packet.isAck()) && !packet.payload.startsWith('[') && packet.problem.isEmpty())
        packet.problem = "the payload of an event or answer is an array";
    if (packet.isAck() && packet.id.isEmpty() && packet.problem.isEmpty())
        packet.problem = "an answer names the id of its event";
    return packet;
}

std::optional<SocketIoPacket> SocketIoPacket::parsePacked(QByteArrayView bytes)
{
    SocketIoPacket packet{.syntax = ValueSyntax(PayloadFormat::MessagePack)};
    const ValueSyntax &syntax = packet.syntax;
    // A map, as short as these are, has its size in its first byte; other bytes cost no more than that.
    if (bytes.isEmpty() || (uchar(bytes.front()) & 0xf0) != 0x80)
        return std::nullopt;
    QByteArrayView type;
    QByteArrayView nsp;
    for (const auto &[key, value] : syntax.members(bytes, MaxPackedMembers)) {
        if (key == "type")
            type = value;
        else if (key == "nsp")
            nsp = value;
        else if (key == "id")
            packet.id = value;
        else if (key == "data")
            packet.payload = value;
    }
    if (syntax.kind(type) != PayloadKind::Number || syntax.kind(nsp) != PayloadKind::String)
        return std::nullopt;
    bool isNumber = false;
    const int number = syntax.shown(type, 8).toInt(&isNumber);
    packet.nsp = syntax.inner(nsp);
    if (!isNumber || number < int(Type::Connect) || number > int(Type::BinaryAck) || !packet.nsp.startsWith('/'))
        return std::nullopt;
    packet.type = Type(number);
    // What is not there may be written as null or, as an extension, undefined.
    for (QByteArrayView *const part : {&packet.id, &packet.payload}) {
        const auto kind = syntax.kind(*part);
        if (kind == PayloadKind::Null || kind == PayloadKind::Extension)
            *part = {};
    }
    packet.payloadOffset = packet.payload.isEmpty() ? 0 : packet.payload.data() - bytes.data();
    const bool hasArray = packet.isEvent() || packet.isAck();
    if (hasArray && syntax.kind(packet.payload) != PayloadKind::Array)
        packet.problem = "the payload of an event or answer is an array";
    else if (packet.isAck() && packet.id.isEmpty())
        packet.problem = "an answer names the id of its event";
    return packet;
}

const char *socketIoTypeName(SocketIoPacket::Type type)
{
    static constexpr const char *Names[] = {"CONNECT",       "DISCONNECT",   "EVENT",     "ACK",
                                            "CONNECT_ERROR", "BINARY_EVENT", "BINARY_ACK"};
    return Names[int(type)];
}

} // namespace plectrum
