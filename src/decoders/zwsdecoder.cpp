// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/zwsdecoder.h"

#include "decoders/jsontree.h"

#include <QtEndian>

#include <optional>
#include <utility>

namespace plectrum {
namespace {

enum FrameFlag : uchar { LastFrame = 0, MoreFrames = 1, CommandFrame = 2 };

constexpr qsizetype MaxShownParts = 64; ///< remembered of a message
constexpr qsizetype MaxShownBytes = 48; ///< of one part in a line
constexpr size_t MaxMetadata = 1000;    ///< properties
constexpr char Subscribes = 1;          ///< first byte of what a subscriber sends (ZMTP 3.0, "The Publish-Subscribe")
constexpr char Cancels = 0;

QByteArray partText(QByteArrayView part)
{
    if (part.isEmpty())
        return "(empty)";
    return part.isValidUtf8() ? shortText(part, MaxShownBytes) : QByteArray::number(part.size()) + " bytes";
}

/// The first part behind a length of one byte; what it is cut from is shortened. nullopt: it ends early.
std::optional<QByteArrayView> shortString(QByteArrayView &bytes)
{
    const qsizetype size = bytes.isEmpty() ? 0 : uchar(bytes.front());
    if (bytes.size() < 1 + size)
        return std::nullopt;
    const QByteArrayView text = bytes.sliced(1, size);
    bytes = bytes.sliced(1 + size);
    return text;
}

} // namespace

ZwsDecoder::ZwsDecoder(const DecoderClues &clues)
    : m_hasMechanism(clues.subprotocol.contains('/'))
{
}

void ZwsDecoder::metadata(QByteArrayView properties, qsizetype offset, Side &side, DecodedMessage &decoded,
                          bool wantsTree)
{
    const qsizetype whole = properties.size();
    size_t count = 0;
    while (!properties.isEmpty()) {
        const qsizetype at = offset + whole - properties.size();
        const auto name = shortString(properties);
        const qsizetype size =
            name && properties.size() >= 4 ? qsizetype(qFromBigEndian<quint32>(properties.data())) : -1;
        if (size < 0 || size > properties.size() - 4) {
            decoded.problem = "a property of the metadata ends early";
            return;
        }
        const QByteArrayView value = properties.sliced(4, size);
        properties = properties.sliced(4 + size);
        if (name->compare("Socket-Type", Qt::CaseInsensitive) == 0)
            side.socketType = shortText(value, 16);
        if (!value.isEmpty() && decoded.summary.size() < 256)
            decoded.summary += " · " + shortText(*name, 32) + ' ' + partText(value);
        if (wantsTree && ++count <= MaxMetadata)
            decoded.tree.children.push_back({.name = name->toByteArray(),
                                             .value = partText(value),
                                             .offset = at,
                                             .length = offset + whole - properties.size() - at});
    }
}

/// Commands as in ZMTP 3.0 and 3.1: a name behind its length, then what belongs to it.
DecodedMessage ZwsDecoder::command(const Input &input)
{
    DecodedMessage decoded;
    QByteArrayView body = input.message.sliced(1);
    const auto named = shortString(body);
    if (!named || named->isEmpty())
        return {.summary = "command, " + QByteArray::number(input.message.size()) + " bytes",
                .problem = "a command begins with its name"};
    const QByteArray name = shortText(*named, 32);
    Side &side = m_sides[size_t(input.sender)];
    const auto placeOf = [&input](QByteArrayView part) { return part.data() - input.message.data(); };
    decoded.summary = name;
    decoded.operation = name;
    if (input.wantsTree)
        decoded.tree.children.push_back({.name = "command", .value = name, .offset = 1, .length = 1 + named->size()});
    using Part = DecodedMessage::Part;
    if (name == "HELLO") {
        // PLAIN (ZMTP 3.0): user and password.
        const auto user = shortString(body);
        const auto password = user ? shortString(body) : std::nullopt;
        decoded.part = Part::Request;
        decoded.pair = "hello";
        if (!password) {
            decoded.problem = "HELLO ends before its password";
        } else {
            decoded.summary += " · user " + shortText(*user, 32) + " · password";
            if (input.wantsSecrets && !password->isEmpty())
                decoded.secrets.push_back({placeOf(*password), password->size(), "password"});
            if (input.wantsTree) {
                decoded.tree.children.push_back(
                    {.name = "user", .value = shortText(*user, 256), .offset = placeOf(*user), .length = user->size()});
                decoded.tree.children.push_back({.name = "password",
                                                 .value = "not shown",
                                                 .offset = placeOf(*password),
                                                 .length = password->size()});
            }
        }
    } else if (name == "WELCOME") {
        decoded.part = Part::Reply;
        decoded.pair = "hello";
    } else if (name == "READY" || name == "INITIATE") {
        metadata(body, placeOf(body), side, decoded, input.wantsTree);
        // Of PLAIN only: with NULL both sides say READY, and neither waits for the other's.
        if (name == "INITIATE")
            decoded.part = Part::Request;
        else if (input.sender == Role::Server && !m_sides[size_t(Role::Client)].socketType.isEmpty()
                 && m_sides[size_t(Role::Client)].isIntroduced)
            decoded.part = Part::Reply;
        if (decoded.part != Part::Message)
            decoded.pair = "initiate";
        side.isIntroduced = name == "INITIATE";
    } else if (name == "ERROR") {
        const auto why = shortString(body);
        decoded.isError = true;
        decoded.summary += ' ' + (why ? shortText(*why) : QByteArray());
    } else if (name == "PING" || name == "PONG") {
        decoded.part = Part::Heartbeat;
        decoded.operation.clear();
    } else if (name == "SUBSCRIBE" || name == "CANCEL") {
        const QByteArray prefix = body.isEmpty() ? QByteArray("*") : shortText(body);
        decoded.summary += ' ' + prefix;
        decoded.rooms.push_back({name == "CANCEL" ? RoomChange::Kind::Leave : RoomChange::Kind::Join, prefix, {}});
    } else if (!body.isEmpty()) {
        decoded.summary += ", " + QByteArray::number(body.size()) + " bytes";
    }
    return decoded;
}

/// Of a subscriber's message what it asks for. Where types are not told, a side that has sent nothing else is taken for
/// one.
bool ZwsDecoder::subscribes(const Side &side, QByteArrayView body, DecodedMessage &decoded) const
{
    const bool isTold = side.socketType == "SUB" || side.socketType == "XSUB";
    const bool isLikely = side.socketType.isEmpty() && side.mayBeSubscriber;
    const bool looksSo =
        !body.isEmpty() && (body.front() == Subscribes || body.front() == Cancels) && body.sliced(1).isValidUtf8();
    if (!looksSo || !(isTold || isLikely) || side.partCount > 0)
        return false;
    const QByteArray prefix = body.size() == 1 ? QByteArray("*") : shortText(body.sliced(1));
    const bool isOn = body.front() == Subscribes;
    decoded.summary = (isOn ? "subscribe " : "cancel ") + prefix;
    decoded.operation = isOn ? "subscribe" : "cancel";
    decoded.rooms.push_back({isOn ? RoomChange::Kind::Join : RoomChange::Kind::Leave, prefix, {}});
    return true;
}

DecodedMessage ZwsDecoder::frame(const Input &input, bool hasMore)
{
    const QByteArrayView body = input.message.sliced(1);
    Side &side = m_sides[size_t(input.sender)];
    DecodedMessage decoded;
    if (!m_hasMechanism && !std::exchange(side.isIntroduced, true)) {
        decoded.summary = "routing id " + partText(body);
        if (hasMore)
            decoded.problem = "the routing id is one frame";
        return decoded;
    }
    if (!hasMore && subscribes(side, body, decoded))
        return decoded;
    side.mayBeSubscriber = false;
    ++side.partCount;
    side.partBytes += body.size();
    if (side.parts.size() < MaxShownParts)
        side.parts << partText(body);
    const QByteArray count = QByteArray::number(side.partCount);
    if (hasMore) {
        decoded.part = DecodedMessage::Part::Piece;
        decoded.summary = "part " + count + ' ' + side.parts.back();
    } else {
        decoded.summary = side.partCount == 1 ? side.parts.front()
                                              : count + " parts, " + QByteArray::number(side.partBytes)
                + " bytes: " + shortText(side.parts.join(" | "), 160);
        const bool asks = side.socketType == "REQ";
        if (asks || side.socketType == "REP") {
            // Each waits for the other (rfc.zeromq.org/spec/28).
            decoded.part = asks ? DecodedMessage::Part::Request : DecodedMessage::Part::Reply;
            decoded.pair = QByteArray::number(++side.calls);
        }
    }
    if (input.wantsTree) {
        for (qsizetype i = 0; i + 1 < side.parts.size() && side.parts.size() == side.partCount; ++i)
            decoded.tree.children.push_back({.name = "part " + QByteArray::number(i + 1), .value = side.parts.at(i)});
        auto json = body.startsWith('{') || body.startsWith('[') ? jsonTree(body, "part " + count, 1) : std::nullopt;
        decoded.tree.children.push_back(
            json ? *std::move(json)
                 : DecodedField{.name = "part " + count, .value = partText(body), .offset = 1, .length = body.size()});
    }
    if (!hasMore) {
        side.parts.clear();
        side.partCount = side.partBytes = 0;
    }
    return decoded;
}

std::vector<DecodedMessage> ZwsDecoder::feed(const Input &input)
{
    if (input.type != Opcode::Binary)
        return {{.summary = shortText(input.message),
                 .problem = "ZWS 2.0 is binary; ZWS 1.0 (rfc.zeromq.org/spec/39) is not read"}};
    const int flags = input.message.isEmpty() ? -1 : uchar(input.message.front());
    DecodedMessage decoded;
    if (flags < LastFrame || flags > CommandFrame) {
        decoded.summary = QByteArray::number(input.message.size()) + " bytes";
        decoded.problem = flags < 0 ? "a frame begins with its flags" : "the flags of a frame are 0, 1 or 2";
    } else if (flags == CommandFrame) {
        decoded = command(input);
        if (!m_hasMechanism && decoded.problem.isEmpty() && decoded.part != DecodedMessage::Part::Heartbeat)
            decoded.problem = "a command where no mechanism was agreed on";
    } else {
        decoded = frame(input, flags == MoreFrames);
    }
    if (input.wantsTree) {
        decoded.tree.name = "ZWS";
        decoded.tree.value = decoded.summary;
        decoded.tree.offset = 0;
        decoded.tree.length = input.message.size();
        if (flags >= 0)
            decoded.tree.children.insert(decoded.tree.children.begin(),
                                         {.name = "flags",
                                          .value = flags == CommandFrame ? "2 command"
                                              : flags == MoreFrames      ? "1 more"
                                              : flags == LastFrame       ? "0 last"
                                                                         : QByteArray::number(flags),
                                          .offset = 0,
                                          .length = 1});
    }
    return {std::move(decoded)};
}

} // namespace plectrum
