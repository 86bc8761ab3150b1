// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/phoenixdecoder.h"

#include "decoders/credentialfields.h"
#include "decoders/jsontree.h"

#include <QUrlQuery>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxTopics = 10'000;   ///< remembered of a connection
constexpr qsizetype MaxPresent = 100'000; ///< members of topics remembered
/// What phoenix.js does by default (heartbeatIntervalMs), and how long Phoenix's server waits by default for anything
/// to come (Phoenix.Endpoint.socket/3, timeout).
constexpr int DefaultHeartbeatMs = 30'000;
constexpr int DefaultTimeoutMs = 60'000;
constexpr const char *PartNames[] = {"join_ref", "ref", "topic", "event", "payload"};

/// null and "" are no ref.
QByteArray refOf(QByteArrayView raw)
{
    return raw == "null" ? QByteArray() : jsonValueText(raw);
}

/// What stands before the payload of a binary message (v2_json_serializer.ex, serializer.js).
enum Kind : uchar { PushKind = 0, ReplyKind = 1, BroadcastKind = 2 };

} // namespace

PhoenixDecoder::PhoenixDecoder()
    : JsonMessageDecoder("Phoenix", Shape::Any)
{
}

void PhoenixDecoder::nameFields(DecodedField &tree) const
{
    if (tree.children.size() != std::size(PartNames) || tree.children.front().name != "[0]")
        return;
    for (size_t i = 0; i < std::size(PartNames); ++i)
        tree.children[i].name = PartNames[i];
}

void PhoenixDecoder::count(const Push &push, QByteArrayView members, RoomChange::Kind kind, DecodedMessage &decoded)
{
    const auto tree = jsonTree(members, {});
    if (!tree)
        return;
    const bool joins = kind == RoomChange::Kind::Join;
    for (const DecodedField &member : tree->children) {
        const auto metas = std::ranges::find(member.children, QByteArrayView("metas"), &DecodedField::name);
        const qsizetype times = metas == member.children.end() ? 1 : qsizetype(metas->children.size());
        const std::pair key(push.topic, member.name);
        const qsizetype before = m_present.value(key);
        const qsizetype now = joins ? before + times : before - times;
        if (now <= 0)
            m_present.remove(key);
        else if (before > 0 || m_present.size() < MaxPresent)
            m_present.insert(key, now);
        if ((joins && before == 0) || (!joins && now <= 0))
            decoded.rooms.push_back({kind, push.topic, member.name});
    }
}

/// `isOk`: of a reply.
void PhoenixDecoder::tellRooms(const Push &push, Role sender, bool isOk, DecodedMessage &decoded)
{
    using Kind = RoomChange::Kind;
    if (sender == Role::Client) {
        if (push.event == "phx_leave")
            decoded.rooms.push_back({Kind::Leave, push.topic, {}});
        else if (push.event == "phx_join" && !std::exchange(m_hasPromised, true))
            decoded.beats.push_back({.sender = Role::Client,
                                     .everyMs = DefaultHeartbeatMs,
                                     .lateMs = DefaultTimeoutMs,
                                     .anyMessage = true});
        return;
    }
    if (push.event == "phx_reply" && isOk && !push.ref.isEmpty() && m_joins.value(push.topic) == push.ref)
        decoded.rooms.push_back({Kind::Join, push.topic, {}});
    else if (push.event == "phx_close" || push.event == "phx_error")
        decoded.rooms.push_back({Kind::Leave, push.topic, {}});
    else if (push.event == "presence_state")
        count(push, push.payload, Kind::Join, decoded);
    else if (push.event == "presence_diff") {
        // Who only changed both joins and leaves.
        count(push, jsonMember(push.payload, "joins"), Kind::Join, decoded);
        count(push, jsonMember(push.payload, "leaves"), Kind::Leave, decoded);
    }
}

DecodedMessage PhoenixDecoder::describe(const Push &push, Role sender, const QByteArray &payload)
{
    DecodedMessage decoded;
    const bool isReply = push.event == "phx_reply";
    decoded.pair = push.ref.isEmpty() ? QByteArray() : push.topic + '#' + push.ref;
    if (push.topic == "phoenix" && (push.event == "heartbeat" || isReply)) {
        decoded.part = DecodedMessage::Part::Heartbeat;
        decoded.pair.clear();
        decoded.summary = isReply ? "heartbeat answered" : "heartbeat";
        return decoded;
    }
    if (sender == Role::Client && push.event == "phx_join" && m_joins.size() < MaxTopics)
        m_joins.insert(push.topic, push.joinRef.isEmpty() ? push.ref : push.joinRef);
    decoded.operation = isReply ? QByteArray() : shortText(push.topic + ' ' + push.event, 96);
    decoded.summary = shortText(push.topic, 64) + ' ' + shortText(push.event, 48);
    if (!push.ref.isEmpty())
        decoded.summary += " #" + shortText(push.ref, 24);
    decoded.summary += payload.isEmpty() ? payload : ' ' + payload;
    if (isReply)
        decoded.part = DecodedMessage::Part::Reply;
    else if (sender == Role::Client && !push.ref.isEmpty())
        decoded.part = DecodedMessage::Part::Request;
    else
        decoded.pair.clear();
    const QByteArray current = m_joins.value(push.topic);
    if (isReply && !push.joinRef.isEmpty() && !current.isEmpty() && push.joinRef != current)
        decoded.problem = "answers a join that is no longer current (" + shortText(push.joinRef, 24) + ')';
    decoded.isError = push.event == "phx_error";
    return decoded;
}

DecodedMessage PhoenixDecoder::meaning(QByteArrayView json, Role sender, QByteArrayView &id)
{
    Push push;
    if (json.startsWith('[')) {
        const auto parts = jsonElements(json, 6);
        if (!parts || parts->size() != 5)
            return broken(json, "a message of Phoenix has five parts: join_ref, ref, topic, event, payload");
        id = (*parts)[1];
        push = {refOf((*parts)[0]), refOf(id), jsonValueText((*parts)[2]), jsonValueText((*parts)[3]), (*parts)[4]};
    } else {
        id = jsonMember(json, "ref");
        push = {refOf(jsonMember(json, "join_ref")), refOf(id), jsonMemberText(json, "topic"),
                jsonMemberText(json, "event"), jsonMember(json, "payload")};
        if (push.topic.isEmpty() || push.event.isEmpty())
            return broken(json, "a message of Phoenix names topic and event");
    }
    if (push.event != "phx_reply") {
        const bool joins = push.event == "phx_join";
        const QByteArray payload = push.payload == "{}" ? QByteArray()
            : joins ? shownWithoutCredentials(ValueSyntax(PayloadFormat::Json), push.payload)
                    : shortText(push.payload);
        DecodedMessage decoded = describe(push, sender, payload);
        tellRooms(push, sender, false, decoded);
        if (joins)
            hideCredentials(push.payload);
        return decoded;
    }
    const QByteArray status = jsonMemberText(push.payload, "status");
    const QByteArrayView response = jsonMember(push.payload, "response");
    DecodedMessage decoded = describe(
        push, sender, status + (response.isEmpty() || response == "{}" ? QByteArray() : ' ' + shortText(response)));
    decoded.isError = decoded.part == DecodedMessage::Part::Reply && status != "ok";
    tellRooms(push, sender, status == "ok", decoded);
    return decoded;
}

/// A kind, the lengths of the strings, the strings, the payload.
std::optional<DecodedMessage> PhoenixDecoder::apart(const Input &input)
{
    if (input.type != Opcode::Binary)
        return std::nullopt;
    const QByteArrayView bytes = input.message;
    const QByteArray size = QByteArray::number(bytes.size()) + " bytes";
    const int kind = bytes.isEmpty() ? -1 : uchar(bytes.front());
    const bool byClient = input.sender == Role::Client;
    const int strings = kind == PushKind ? (byClient ? 4 : 3) : kind == ReplyKind ? 4 : kind == BroadcastKind ? 2 : 0;
    QList<QByteArray> parts;
    qsizetype at = 1 + strings;
    for (int i = 0; i < strings && 1 + i < bytes.size(); ++i) {
        const qsizetype length = uchar(bytes[1 + i]);
        if (at + length > bytes.size())
            break;
        parts << bytes.sliced(at, length).toByteArray();
        at += length;
    }
    if (strings == 0 || parts.size() != strings)
        return DecodedMessage{.summary = size,
                              .problem = strings == 0 ? "a binary message of Phoenix begins with its kind, 0 to 2"
                                                      : "the strings before the payload do not fit in"};
    Push push;
    if (kind == BroadcastKind)
        push = {{}, {}, parts[0], parts[1], {}};
    else if (kind == ReplyKind)
        push = {parts[0], parts[1], parts[2], "phx_reply", {}};
    else if (byClient)
        push = {parts[0], parts[1], parts[2], parts[3], {}};
    else
        push = {parts[0], {}, parts[1], parts[2], {}};
    const QByteArray payload = QByteArray::number(bytes.size() - at) + " bytes";
    const bool isReply = kind == ReplyKind;
    DecodedMessage decoded = describe(push, input.sender, isReply ? parts[3] + ' ' + payload : payload);
    decoded.isError = isReply && parts[3] != "ok";
    if (input.wantsTree) {
        decoded.tree = {.name = "Phoenix", .value = size, .offset = 0, .length = bytes.size()};
        qsizetype offset = 1 + strings;
        const char *const Names[][4] = {{"join_ref", byClient ? "ref" : "topic", byClient ? "topic" : "event", "event"},
                                        {"join_ref", "ref", "topic", "status"},
                                        {"topic", "event", "", ""}};
        for (int i = 0; i < strings; ++i) {
            decoded.tree.children.push_back(
                {.name = Names[kind][i], .value = shortText(parts[i]), .offset = offset, .length = parts[i].size()});
            offset += parts[i].size();
        }
        decoded.tree.children.push_back(
            {.name = "payload", .value = payload, .offset = at, .length = bytes.size() - at});
    }
    return decoded;
}

bool PhoenixDecoder::isAddress(const QUrl &url)
{
    return url.path().endsWith("/websocket"_L1) && QUrlQuery(url).hasQueryItem(u"vsn"_s);
}

bool PhoenixDecoder::isOpening(const Input &input)
{
    if (input.type != Opcode::Text || input.sender != Role::Client)
        return false;
    const QByteArrayView text = trimmedJson(input.message);
    if (text.startsWith('{'))
        return jsonMemberText(text, "event") == "phx_join" && !jsonMember(text, "topic").isEmpty();
    const auto parts = jsonElements(text, 6);
    return parts && parts->size() == 5 && (*parts)[3] == "\"phx_join\"";
}

} // namespace plectrum
