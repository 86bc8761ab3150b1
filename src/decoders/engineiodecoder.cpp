// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/engineiodecoder.h"

#include "decoders/credentialfields.h"
#include "decoders/fieldplaces.h"
#include "decoders/jsontree.h"
#include "decoders/socketiopacket.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxConnecting = 1000; ///< namespaces remembered of a connection

constexpr const char *PacketNames[] = {"open", "close", "ping", "pong", "message", "upgrade", "noop"};

DecodedField leaf(const QByteArray &name, const QByteArray &value, qsizetype offset, qsizetype length)
{
    return {.name = name, .value = value, .offset = offset, .length = length};
}

QByteArray bytesText(qsizetype size)
{
    return QByteArray::number(size) + " bytes";
}

void describe(const SocketIoPacket &packet, Role sender, DecodedMessage &decoded)
{
    const QByteArray inNsp = packet.nsp == "/" ? QByteArray() : " in " + shortText(packet.nsp, 48);
    if (packet.isEvent()) {
        const auto arguments = packet.syntax.elements(packet.payload, 3);
        if (arguments && !arguments->empty()) {
            decoded.operation = packet.syntax.text(arguments->front());
            decoded.summary = decoded.operation + inNsp;
            if (arguments->size() > 1)
                decoded.summary += ' ' + packet.syntax.shown((*arguments)[1]) + (arguments->size() > 2 ? ", …" : "");
        } else {
            decoded.summary = "EVENT" + inNsp;
            if (decoded.problem.isEmpty())
                decoded.problem = "an event is an array that begins with its name";
        }
    } else {
        decoded.summary = socketIoTypeName(packet.type) + inNsp;
        if (!packet.payload.isEmpty())
            decoded.summary += ' '
                + (packet.type == SocketIoPacket::Type::Connect && sender == Role::Client
                       ? shownWithoutCredentials(packet.syntax, packet.payload)
                       : packet.syntax.shown(packet.payload));
    }
    if (!packet.id.isEmpty())
        decoded.summary += " · ack " + packet.syntax.shown(packet.id, 24);
    if (packet.attachments > 0)
        decoded.summary += " · " + QByteArray::number(packet.attachments) + " attachments";
}

} // namespace

std::vector<DecodedMessage> EngineIoDecoder::feed(const Input &input)
{
    Waiting &waiting = m_waiting[size_t(input.sender)];
    if (input.type == Opcode::Text) {
        const bool wasWaiting = waiting.missing > 0;
        waiting.missing = 0;
        DecodedMessage decoded = packet(input);
        if (wasWaiting && decoded.problem.isEmpty())
            decoded.problem = "a text packet came before the attachments of the last one were complete";
        return {std::move(decoded)};
    }
    // Protocol 3 puts the packet's type before binary data, as a number.
    const qsizetype skipped = m_options.version == 3 && input.message.startsWith('\x04') ? 1 : 0;
    if (m_options.isSocketIo && waiting.missing == 0) {
        if (const auto packed = SocketIoPacket::parsePacked(input.message.sliced(skipped)))
            return {socketIo(*packed, input, skipped)};
    }
    return {attachment(input, skipped)};
}

DecodedMessage EngineIoDecoder::packet(const Input &input)
{
    const QByteArrayView text = input.message;
    DecodedMessage decoded;
    if (text.isEmpty() || text.front() < '0' || text.front() > '6') {
        decoded.summary = shortText(text);
        decoded.problem = "an Engine.IO packet begins with its type, 0 to 6";
        if (input.wantsTree)
            decoded.tree = leaf("Engine.IO", decoded.summary, 0, text.size());
        return decoded;
    }
    const int type = text.front() - '0';
    if (type == 4 && m_options.isSocketIo) {
        decoded = socketIo(SocketIoPacket::parse(text.sliced(1)), input, 1);
    } else if (type == 0) {
        decoded = open(input);
    } else {
        const bool isProbe = (type == 2 || type == 3) && text.sliced(1) == "probe";
        if (type == 2 || type == 3) {
            // The client asks with "2probe" whether the new transport works.
            decoded.part = !isProbe ? DecodedMessage::Part::Heartbeat
                : type == 2         ? DecodedMessage::Part::Request
                                    : DecodedMessage::Part::Reply;
        }
        if (isProbe) {
            decoded.pair = "probe";
            decoded.pairOffset = 1;
            decoded.pairLength = text.size() - 1;
        }
        decoded.summary = PacketNames[type];
        if (type == 1)
            decoded.rooms.push_back({RoomChange::Kind::Leave, {}, {}});
        if (text.size() > 1)
            decoded.summary += ' ' + shortText(text.sliced(1));
        // From protocol 4 on the server asks; before it was the client.
        const Role asks = m_options.version >= 4 ? Role::Server : Role::Client;
        if (decoded.part == DecodedMessage::Part::Heartbeat && (input.sender == asks) != (type == 2))
            decoded.problem = asks == Role::Server ? "in protocol 4 the server pings and the client answers"
                                                   : "in protocol 3 the client pings and the server answers";
    }
    if (input.wantsTree) {
        DecodedField tree = leaf("Engine.IO", PacketNames[type], 0, text.size());
        tree.children.push_back(leaf("type", QByteArray(1, text.front()) + ' ' + PacketNames[type], 0, 1));
        if (!decoded.tree.name.isEmpty())
            tree.children.push_back(std::move(decoded.tree));
        else if (text.size() > 1)
            tree.children.push_back(leaf("data", shortText(text.sliced(1)), 1, text.size() - 1));
        decoded.tree = std::move(tree);
    }
    return decoded;
}

DecodedMessage EngineIoDecoder::open(const Input &input)
{
    const QByteArrayView json = input.message.sliced(1);
    DecodedMessage decoded;
    decoded.summary = "open sid " + shortText(jsonMemberText(json, "sid"), 32);
    const QByteArray interval = shortText(jsonMemberText(json, "pingInterval"), 12);
    const QByteArray timeout = shortText(jsonMemberText(json, "pingTimeout"), 12);
    if (!interval.isEmpty())
        decoded.summary += " · ping every " + interval + " ms";
    if (!timeout.isEmpty())
        decoded.summary += (interval.isEmpty() ? " · " : ", ") + ("timeout " + timeout + " ms");
    if (jsonMember(json, "sid").isEmpty())
        decoded.problem = "the open packet names no sid";
    const int everyMs = interval.toInt();
    const int lateMs = everyMs + timeout.toInt();
    if (everyMs > 0 && lateMs >= everyMs) {
        // Protocol 3 takes any packet for a sign of life; in 4 the server's pings count, and the client's answers to
        // them.
        const bool anyMessage = m_options.version == 3;
        for (const Role sender : {Role::Server, Role::Client})
            decoded.beats.push_back({.sender = sender, .everyMs = everyMs, .lateMs = lateMs, .anyMessage = anyMessage});
    }
    if (input.wantsTree)
        decoded.tree = jsonTree(json, "handshake", 1).value_or(DecodedField());
    return decoded;
}

/// In protocol 3 of Engine.IO the server lets into the first namespace unasked.
void EngineIoDecoder::pairConnect(const SocketIoPacket &packet, Role sender, DecodedMessage &decoded)
{
    const bool isConnect = packet.type == SocketIoPacket::Type::Connect;
    if (!isConnect && packet.type != SocketIoPacket::Type::ConnectError)
        return;
    const qsizetype query = packet.nsp.indexOf('?');
    const QByteArray nsp = (query < 0 ? packet.nsp : packet.nsp.first(query)).toByteArray();
    if (sender == Role::Client) {
        if (!isConnect || m_connecting.size() >= MaxConnecting)
            return;
        m_connecting.insert(nsp);
        decoded.part = DecodedMessage::Part::Request;
        decoded.operation = socketIoTypeName(packet.type);
    } else if (m_connecting.remove(nsp)) {
        decoded.part = DecodedMessage::Part::Reply;
    } else {
        return;
    }
    decoded.pair = nsp + ",connect";
}

void EngineIoDecoder::tellRooms(const SocketIoPacket &packet, Role sender, DecodedMessage &decoded) const
{
    // The server's CONNECT lets in, in protocol 3 of Engine.IO without having been asked.
    if (packet.type == SocketIoPacket::Type::Connect && sender == Role::Server)
        decoded.rooms.push_back({RoomChange::Kind::Join, packet.nsp.toByteArray(), {}});
    else if (packet.type == SocketIoPacket::Type::Disconnect)
        decoded.rooms.push_back({RoomChange::Kind::Leave, packet.nsp.toByteArray(), {}});
}

DecodedMessage EngineIoDecoder::socketIo(const SocketIoPacket &packet, const Input &input, qsizetype offset)
{
    const QByteArrayView bytes = input.message.sliced(offset);
    DecodedMessage decoded{.problem = packet.problem};
    describe(packet, input.sender, decoded);
    if (decoded.problem.isEmpty() && packet.syntax.format() == PayloadFormat::Json && !packet.payload.isEmpty())
        decoded.problem = jsonProblem(packet.payload, packet.payload.data() - input.message.data());
    pairConnect(packet, input.sender, decoded);
    tellRooms(packet, input.sender, decoded);
    decoded.isError = packet.type == SocketIoPacket::Type::ConnectError;
    if (!packet.id.isEmpty()) {
        decoded.part = packet.isAck() ? DecodedMessage::Part::Reply : DecodedMessage::Part::Request;
        decoded.pair = packet.nsp.toByteArray() + ',' + packet.syntax.shown(packet.id, 24);
        decoded.pairOffset = packet.id.data() - input.message.data();
        decoded.pairLength = packet.id.size();
    }
    if (input.wantsSecrets && packet.type == SocketIoPacket::Type::Connect && input.sender == Role::Client)
        addCredentials(decoded.secrets, packet.syntax, packet.payload, input.message.data());
    if (input.wantsTree)
        decoded.tree = packetTree(packet, bytes, offset);
    if (packet.attachments > 0) {
        Waiting &waiting = m_waiting[size_t(input.sender)];
        waiting = {decoded, packet.attachments, packet.attachments, bytes.toByteArray(), {}};
        waiting.head.tree = {};
        waiting.head.pairOffset = -1;
        decoded.part = DecodedMessage::Part::Piece;
        decoded.pair.clear();
    }
    return decoded;
}

DecodedField EngineIoDecoder::packetTree(const SocketIoPacket &packet, QByteArrayView bytes, qsizetype offset) const
{
    const QByteArray type = QByteArray::number(int(packet.type)) + ' ' + socketIoTypeName(packet.type);
    const auto nameEvent = [&packet](DecodedField &payload) {
        if (packet.isEvent() && !payload.children.empty())
            payload.children.front().name = "event";
    };
    if (packet.syntax.format() != PayloadFormat::Json) {
        DecodedField tree = packet.syntax.tree(bytes, "Socket.IO", offset).value_or(DecodedField());
        for (DecodedField &child : tree.children) {
            if (child.name == "type")
                child.value = type;
            else if (child.name == "nsp")
                child.name = "namespace";
            else if (child.name == "id")
                child.name = "ack id";
            else if (child.name == "data") {
                child.name = "payload";
                nameEvent(child);
            }
        }
        tree.value = socketIoTypeName(packet.type);
        return tree;
    }
    DecodedField tree = leaf("Socket.IO", socketIoTypeName(packet.type), offset, bytes.size());
    if (!bytes.isEmpty())
        tree.children.push_back(leaf("type", type, offset, 1));
    const auto part = [&](const char *name, QByteArrayView value) {
        tree.children.push_back(leaf(name, shortText(value), offset + (value.data() - bytes.data()), value.size()));
    };
    if (packet.attachments > 0)
        tree.children.push_back(leaf("attachments", QByteArray::number(packet.attachments), offset + 1, 0));
    if (packet.nsp.data() >= bytes.data() && packet.nsp.data() < bytes.data() + bytes.size())
        part("namespace", packet.nsp);
    else if (!bytes.isEmpty())
        tree.children.push_back(leaf("namespace", packet.nsp.toByteArray(), -1, 0));
    if (!packet.id.isEmpty())
        part("ack id", packet.id);
    if (auto json = jsonTree(packet.payload, "payload", offset + packet.payloadOffset)) {
        nameEvent(*json);
        tree.children.push_back(*std::move(json));
    } else if (!packet.payload.isEmpty()) {
        part("payload", packet.payload);
    }
    return tree;
}

/// The packet, whose text came earlier, with its attachments; the last one stands in this message.
DecodedField EngineIoDecoder::joinedTree(const Waiting &waiting, const DecodedMessage &decoded, qsizetype skipped,
                                         qsizetype size) const
{
    DecodedField tree = packetTree(SocketIoPacket::parse(waiting.text), waiting.text, 0);
    forgetPlaces(tree);
    tree.value = decoded.summary;
    tree.offset = skipped;
    tree.length = size;
    for (qsizetype i = 0; i < waiting.sizes.size(); ++i) {
        const bool isHere = i + 1 == waiting.sizes.size();
        tree.children.push_back(leaf("attachment " + QByteArray::number(i + 1), bytesText(waiting.sizes.at(i)),
                                     isHere ? skipped : -1, isHere ? size : 0));
    }
    return tree;
}

DecodedMessage EngineIoDecoder::attachment(const Input &input, qsizetype skipped)
{
    Waiting &waiting = m_waiting[size_t(input.sender)];
    const qsizetype size = input.message.size() - skipped;
    DecodedMessage decoded;
    if (waiting.missing == 0) {
        decoded.summary = "message, " + bytesText(size);
        if (m_options.isSocketIo)
            decoded.problem = "binary data that no Socket.IO packet has announced";
    } else {
        const int number = waiting.total - waiting.missing + 1;
        --waiting.missing;
        waiting.sizes << size;
        const QByteArray text = "attachment " + QByteArray::number(number) + " of " + QByteArray::number(waiting.total)
            + ", " + bytesText(size);
        // The last one makes the packet whole: it counts as the event or answer.
        if (waiting.missing == 0) {
            decoded = std::move(waiting.head);
            decoded.summary = text + " · completes " + decoded.summary;
            if (input.wantsTree)
                decoded.tree = joinedTree(waiting, decoded, skipped, size);
            waiting = {};
        } else {
            decoded.part = DecodedMessage::Part::Piece;
            decoded.summary = text;
        }
    }
    if (input.wantsTree && decoded.tree.name.isEmpty())
        decoded.tree =
            leaf(m_options.isSocketIo ? "Socket.IO attachment" : "Engine.IO", decoded.summary, skipped, size);
    return decoded;
}

bool EngineIoDecoder::isAddress(const QUrl &url)
{
    const QUrlQuery query(url);
    return query.hasQueryItem(u"EIO"_s) && query.queryItemValue(u"transport"_s) == "websocket"_L1;
}

bool EngineIoDecoder::isOpening(const Input &input)
{
    return input.sender == Role::Server && input.type == Opcode::Text && input.message.startsWith("0{")
        && !jsonMember(input.message.sliced(1), "sid").isEmpty()
        && !jsonMember(input.message.sliced(1), "pingInterval").isEmpty();
}

EngineIoDecoder::Options EngineIoDecoder::optionsFrom(const DecoderClues &clues)
{
    Options options;
    if (QUrlQuery(clues.url).queryItemValue(u"EIO"_s) == "3"_L1)
        options.version = 3;
    options.isSocketIo = !clues.url.path().contains("engine.io"_L1);
    return options;
}

} // namespace plectrum
