// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/talkdecoder.h"

#include "decoders/jsontree.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxNames = 10'000; ///< sessions remembered of a connection
constexpr qsizetype MaxListed = 10'000;
/// The server pings so often and gives up a client it has not heard of for so long (client/client.go).
constexpr int TalkPingMs = 54'000;
constexpr int TalkPingLateMs = 60'000;
/// Answered under their id where all goes well; the others are answered by errors alone.
constexpr const char *AnsweredTypes[] = {"hello", "room", "bye", "internal", "dialout"};
constexpr const char *ServerTypes[] = {"welcome",   "hello",    "room",    "message", "control", "event",
                                       "transient", "internal", "dialout", "bye",     "error"};
constexpr const char *ClientTypes[] = {"hello",     "room",     "message", "control",
                                       "transient", "internal", "dialout", "bye"};

template <size_t count>
bool isAmong(const char *const (&words)[count], const QByteArray &word)
{
    return std::ranges::find(words, word) != std::end(words);
}

/// Session ids are long; their beginning tells them apart for a reader.
QByteArray shortSession(const QByteArray &session)
{
    return shortText(session, 12);
}

/// "video offer", or the type of what is no WebRTC; with the pair of what is.
struct Signal {
    QByteArray text;
    QByteArray pair;
    bool isOffer = false;
    bool isAnswer = false;
};

Signal signalOf(QByteArrayView data, const QByteArray &peer)
{
    const QByteArray type = jsonMemberText(data, "type");
    const QByteArray stream = jsonMemberText(data, "roomType");
    const QByteArray sid = jsonMemberText(data, "sid");
    Signal sign{.text = shortText(type, 32), .isOffer = type == "offer", .isAnswer = type == "answer"};
    if (!stream.isEmpty())
        sign.text += ' ' + shortText(stream, 16);
    if (sign.isOffer || sign.isAnswer)
        sign.pair = "webrtc " + peer + ' ' + sid + ' ' + stream;
    if (type.isEmpty())
        sign.text = shortText(data, 64);
    return sign;
}

} // namespace

TalkDecoder::TalkDecoder()
    : JsonMessageDecoder("Talk signaling", Shape::Object)
{
}

QByteArray TalkDecoder::memberName(const QByteArray &session) const
{
    const auto known = m_names.constFind(session);
    return known == m_names.cend() ? shortSession(session) : *known;
}

void TalkDecoder::takeHello(QByteArrayView body, Role sender, DecodedMessage &decoded)
{
    const QByteArrayView resume = jsonMember(body, "resumeid");
    hide(resume, "resumeid");
    if (sender == Role::Server) {
        const QByteArray user = jsonMemberText(body, "userid");
        decoded.summary += " as " + (user.isEmpty() ? QByteArray("guest") : shortText(user, 48)) + " · session "
            + shortSession(jsonMemberText(body, "sessionid"));
        return;
    }
    decoded.summary += ' ' + shortText(jsonMemberText(body, "version"), 8);
    if (!resume.isEmpty()) {
        decoded.summary += " · resumes a session";
        return;
    }
    const QByteArrayView auth = jsonMember(body, "auth");
    const QByteArrayView params = jsonMember(auth, "params");
    for (const char *const name : {"ticket", "token", "random"})
        hide(jsonMember(params, name), name);
    const QByteArray type = jsonMemberText(auth, "type");
    decoded.summary += " · " + (type.isEmpty() ? QByteArray("client") : shortText(type, 16));
    if (const QByteArray url = jsonMemberText(auth, "url"); !url.isEmpty())
        decoded.summary += " of " + shortText(url, 64);
}

void TalkDecoder::takeRoom(QByteArrayView body, Role sender, DecodedMessage &decoded)
{
    const QByteArray room = jsonMemberText(body, "roomid");
    hide(jsonMember(body, "sessionid"), "sessionid");
    hide(jsonMember(jsonMember(body, "federation"), "token"), "token");
    decoded.summary = room.isEmpty() ? QByteArray("leave the room") : "room " + shortText(room, 48);
    if (sender == Role::Client)
        return;
    if (room.isEmpty()) {
        decoded.summary = "left the room";
        decoded.rooms.push_back({RoomChange::Kind::Leave, m_room, {}});
    } else if (room != m_room) {
        decoded.rooms.push_back({RoomChange::Kind::Join, room, {}});
    }
    m_room = room;
}

void TalkDecoder::takeMessage(QByteArrayView body, Role sender, DecodedMessage &decoded)
{
    const bool isOurs = sender == Role::Client;
    const QByteArrayView other = jsonMember(body, isOurs ? "recipient" : "sender");
    const QByteArrayView data = jsonMember(body, "data");
    const QByteArray session = jsonMemberText(other, "sessionid");
    const Signal sign = signalOf(data, session);
    const QByteArray user = jsonMemberText(other, "userid");
    const QByteArray name = !session.isEmpty() ? memberName(session)
        : !user.isEmpty()                      ? shortText(user, 48)
                                               : shortText(jsonMemberText(other, "type"), 16);
    decoded.operation += ' ' + sign.text;
    decoded.summary = decoded.operation + (isOurs ? " to " : " from ") + name;
    if (sign.isOffer || sign.isAnswer) {
        decoded.part = sign.isOffer ? DecodedMessage::Part::Request : DecodedMessage::Part::Reply;
        decoded.pair = sign.pair;
    }
    // Who has it may speak in the place of the peer.
    const QByteArrayView sdp = jsonMember(jsonMember(data, "payload"), "sdp");
    constexpr QByteArrayView IcePassword = "a=ice-pwd:";
    for (qsizetype at = sdp.indexOf(IcePassword); at >= 0; at = sdp.indexOf(IcePassword, at)) {
        at += IcePassword.size();
        const qsizetype end = sdp.indexOf('\\', at);
        hide(sdp.sliced(at, (end < 0 ? sdp.size() - 1 : end) - at), "ice-pwd");
    }
}

void TalkDecoder::takeJoins(QByteArrayView list, DecodedMessage &decoded)
{
    for (const QByteArrayView each : jsonElements(list, MaxListed).value_or(std::vector<QByteArrayView>())) {
        const QByteArray session = jsonMemberText(each, "sessionid");
        hide(jsonMember(each, "roomsessionid"), "roomsessionid");
        QByteArray name = jsonMemberText(jsonMember(each, "user"), "displayname");
        if (name.isEmpty())
            name = jsonMemberText(each, "userid");
        name = (name.isEmpty() ? QByteArray("guest") : shortText(name, 48)) + " (" + shortSession(session) + ')';
        if (m_names.size() < MaxNames)
            m_names.insert(session, name);
        decoded.rooms.push_back({RoomChange::Kind::Join, m_room, name});
        decoded.summary += ' ' + name;
    }
}

void TalkDecoder::takeLeaves(QByteArrayView list, DecodedMessage &decoded)
{
    for (const QByteArrayView each : jsonElements(list, MaxListed).value_or(std::vector<QByteArrayView>())) {
        const QByteArray name = memberName(jsonValueText(each));
        m_names.remove(jsonValueText(each));
        decoded.rooms.push_back({RoomChange::Kind::Leave, m_room, name});
        decoded.summary += ' ' + name;
    }
}

void TalkDecoder::takeEvent(QByteArrayView body, DecodedMessage &decoded)
{
    const QByteArray target = jsonMemberText(body, "target");
    const QByteArray type = jsonMemberText(body, "type");
    const QByteArrayView content = jsonMember(body, type);
    decoded.operation = shortText(target, 32) + ' ' + shortText(type, 32);
    decoded.summary = decoded.operation;
    if (type == "join") {
        takeJoins(content, decoded);
    } else if (type == "leave") {
        takeLeaves(content, decoded);
    } else if (type == "delete" && target == "room") {
        decoded.rooms.push_back({RoomChange::Kind::Close, m_room, {}});
    } else if (type == "disinvite") {
        const QByteArray room = jsonMemberText(content, "roomid");
        decoded.rooms.push_back({RoomChange::Kind::Leave, room, {}});
        decoded.summary += ' ' + shortText(room, 48) + ' ' + shortText(jsonMemberText(content, "reason"), 32);
    } else if (type == "message") {
        const QByteArrayView data = jsonMember(content, "data");
        decoded.summary += ' ' + shortText(jsonMemberText(data, "type"), 32);
    } else if (!content.isEmpty()) {
        decoded.summary += ' ' + shortText(content);
    }
    decoded.summary = shortText(decoded.summary, 240);
}

void TalkDecoder::byClient(QByteArrayView body, DecodedMessage &decoded)
{
    const QByteArray type = decoded.operation;
    if (!isAmong(ClientTypes, type))
        decoded.problem = "no type that a client sends: " + shortText(type, 24);
    else if (type == "hello")
        takeHello(body, Role::Client, decoded);
    else if (type == "room")
        takeRoom(body, Role::Client, decoded);
    else if (type == "message" || type == "control")
        takeMessage(body, Role::Client, decoded);
    else if (type == "internal")
        decoded.summary += ' ' + shortText(jsonMemberText(body, "type"), 32);
    else if (type == "transient")
        decoded.summary += ' ' + shortText(body, 64);
}

void TalkDecoder::byServer(QByteArrayView body, DecodedMessage &decoded)
{
    const QByteArray type = decoded.operation;
    if (!isAmong(ServerTypes, type)) {
        decoded.problem = "no type that the server sends: " + shortText(type, 24);
    } else if (type == "welcome") {
        decoded.summary += " · version " + shortText(jsonMemberText(body, "version"), 24);
        decoded.beats.push_back(
            {.sender = Role::Server, .everyMs = TalkPingMs, .lateMs = TalkPingLateMs, .anyMessage = false});
    } else if (type == "hello") {
        takeHello(body, Role::Server, decoded);
    } else if (type == "room") {
        takeRoom(body, Role::Server, decoded);
    } else if (type == "message" || type == "control") {
        takeMessage(body, Role::Server, decoded);
    } else if (type == "event") {
        takeEvent(body, decoded);
    } else if (type == "error") {
        const QByteArray code = jsonMemberText(body, "code");
        // The room is entered all the same.
        decoded.isError = code != "already_joined";
        decoded.summary += ' ' + shortText(code, 48) + ' ' + shortText(jsonMemberText(body, "message"));
    } else if (type == "bye") {
        decoded.summary += ' ' + shortText(jsonMemberText(body, "reason"), 48);
        decoded.rooms.push_back({RoomChange::Kind::Leave, {}, {}});
    } else if (type == "transient") {
        decoded.summary += ' ' + shortText(body, 64);
    }
    decoded.summary = decoded.summary.trimmed();
}

DecodedMessage TalkDecoder::meaning(QByteArrayView json, Role sender, QByteArrayView &id)
{
    const QByteArray type = jsonMemberText(json, "type");
    if (type.isEmpty())
        return broken(json, "a message of Talk has a type");
    const QByteArrayView body = jsonMember(json, type);
    DecodedMessage decoded{.summary = shortText(type, 24), .operation = shortText(type, 24)};
    if (sender == Role::Client)
        byClient(body, decoded);
    else
        byServer(body, decoded);
    if (const QByteArrayView given = jsonMember(json, "id"); !given.isEmpty() && decoded.pair.isEmpty()) {
        id = given;
        const bool isRequest = sender == Role::Client && isAmong(AnsweredTypes, type);
        if (isRequest || sender == Role::Server) {
            decoded.part = isRequest ? DecodedMessage::Part::Request : DecodedMessage::Part::Reply;
            decoded.pair = given.toByteArray();
        }
        decoded.summary += " #" + shortText(jsonValueText(given), 24);
    }
    return decoded;
}

bool TalkDecoder::isAddress(const QUrl &url)
{
    return url.path().endsWith("/spreed"_L1);
}

bool TalkDecoder::isOpening(const Input &input)
{
    const QByteArrayView text = trimmedJson(input.message);
    if (input.type != Opcode::Text || !text.startsWith('{'))
        return false;
    const bool isServer = input.sender == Role::Server;
    const QByteArrayView body = jsonMember(text, isServer ? "welcome" : "hello");
    return jsonMemberText(text, "type") == (isServer ? "welcome" : "hello") && body.startsWith('{')
        && !jsonMember(body, "version").isEmpty();
}

} // namespace plectrum
