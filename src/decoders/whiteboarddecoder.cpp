// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/whiteboarddecoder.h"

#include "decoders/fieldplaces.h"
#include "decoders/jsontree.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxUsers = 10'000;
/// Events whose attachment is JSON (SocketService.js); the volatile ones are dropped for a client that is slow.
constexpr QByteArrayView Broadcasts[] = {"server-broadcast", "server-volatile-broadcast", "client-broadcast"};
/// Types that are only ever sent volatile, though a client cannot see it.
constexpr QByteArrayView VolatileTypes[] = {"MOUSE_LOCATION", "VIEWPORT_UPDATE"};

/// The middle part of a JSON Web Token; empty: it is none.
QByteArray tokenClaims(const QByteArray &token)
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return {};
    return QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The array of an event behind "42" or "451-"; empty: it is none.
QByteArrayView eventArguments(const Decoder::Input &input)
{
    const QByteArrayView text = input.message;
    if (input.type != Opcode::Text || !(text.startsWith("42") || text.startsWith("45")))
        return {};
    const qsizetype bracket = text.indexOf('[');
    return bracket < 0 ? QByteArrayView() : text.sliced(bracket);
}

} // namespace

WhiteboardDecoder::WhiteboardDecoder(const DecoderClues &clues)
    : m_inner(EngineIoDecoder::optionsFrom(clues))
{
}

/// Whom the token names; the token itself is a secret.
void WhiteboardDecoder::takeConnect(const Input &input, DecodedMessage &decoded) const
{
    const QByteArrayView json = input.message.sliced(2);
    const QByteArrayView raw = jsonMember(json, "token");
    const QByteArray claims = tokenClaims(jsonValueText(raw));
    if (claims.isEmpty())
        return;
    decoded.summary = "CONNECT as " + shortText(jsonMemberText(jsonMember(claims, "user"), "name"), 48) + " · file "
        + shortText(jsonMemberText(claims, "fileId"), 24)
        + (jsonMember(claims, "isFileReadOnly") == "true" ? " · read-only" : "");
    const qsizetype from = raw.data() + 1 - input.message.data();
    const bool isKnown = std::ranges::any_of(decoded.secrets, [from](const SecretRange &each) {
        return each.offset <= from && from < each.offset + each.length;
    });
    if (input.wantsSecrets && !isKnown)
        decoded.secrets.push_back({from, raw.size() - 2, "token"});
    if (!input.wantsTree)
        return;
    if (auto tree = jsonTree(claims, "claims of the token")) {
        forgetPlaces(*tree);
        decoded.tree.children.push_back(*std::move(tree));
    }
}

/// The whole list each time.
void WhiteboardDecoder::takeUsers(QByteArrayView list, DecodedMessage &decoded)
{
    QHash<QByteArray, QByteArray> users;
    QByteArray names;
    decoded.rooms.clear();
    for (const QByteArrayView each : jsonElements(list, MaxUsers).value_or(std::vector<QByteArrayView>())) {
        const QByteArray id = jsonMemberText(each, "userId");
        const QByteArray given = jsonMemberText(jsonMember(each, "user"), "name");
        const QByteArray name = shortText(given.isEmpty() ? id : given + " (" + id + ')', 96);
        if (!m_users.contains(id) && !users.contains(id))
            decoded.rooms.push_back({RoomChange::Kind::Join, m_room, name});
        users.insert(id, name);
        names += (names.isEmpty() ? "" : ", ") + name;
    }
    for (auto user = m_users.cbegin(); user != m_users.cend(); ++user) {
        if (!users.contains(user.key()))
            decoded.rooms.push_back({RoomChange::Kind::Leave, m_room, user.value()});
    }
    decoded.summary = "room-user-change · " + QByteArray::number(users.size())
        + (users.size() == 1 ? " user: " : " users: ") + shortText(names);
    m_users = std::move(users);
}

void WhiteboardDecoder::takeEvent(QByteArrayView arguments, Role sender, DecodedMessage &decoded)
{
    const auto elements = jsonElements(arguments, 3);
    if (!elements || elements->size() < 2)
        return;
    const QByteArray name = jsonValueText(elements->front());
    if (name == "join-room" && sender == Role::Client) {
        m_room = shortText(jsonValueText((*elements)[1]), 64);
        m_users.clear();
        decoded.rooms = {{RoomChange::Kind::Join, m_room, {}}};
    } else if (name == "room-user-change" && sender == Role::Server) {
        takeUsers((*elements)[1], decoded);
    }
}

/// The attachment that makes a broadcast whole.
void WhiteboardDecoder::takeBroadcast(const Input &input, DecodedMessage &decoded) const
{
    const QByteArrayView json = trimmedJson(input.message);
    const QByteArray type = jsonMemberText(json, "type");
    if (type.isEmpty())
        return;
    const QByteArrayView payload = jsonMember(json, "payload");
    const auto drawn = jsonElements(jsonMember(payload, "elements"), MaxUsers);
    const bool isVolatile = decoded.operation == "server-volatile-broadcast"
        || std::ranges::find(VolatileTypes, QByteArrayView(type)) != std::end(VolatileTypes);
    const QByteArray lane = isVolatile ? " · volatile" : "";
    decoded.summary = decoded.operation + ' ' + shortText(type, 32) + lane + ' '
        + (drawn ? QByteArray::number(drawn->size()) + (drawn->size() == 1 ? " element" : " elements")
                 : shortText(payload));
    decoded.operation += ' ' + shortText(type, 32);
    if (!input.wantsTree)
        return;
    if (auto tree = jsonTree(json, "content", json.data() - input.message.data())) {
        // Its parts must not stand in the field of another message.
        if (decoded.tree.offset < 0 || decoded.tree.length == input.message.size())
            decoded.tree.children.push_back(*std::move(tree));
    }
}

std::vector<DecodedMessage> WhiteboardDecoder::feed(const Input &input)
{
    std::vector<DecodedMessage> messages = m_inner.feed(input);
    if (messages.empty() || !messages.front().problem.isEmpty())
        return messages;
    DecodedMessage &decoded = messages.front();
    if (input.type == Opcode::Text && input.sender == Role::Client && input.message.startsWith("40{")) {
        takeConnect(input, decoded);
    } else if (const QByteArrayView arguments = eventArguments(input); !arguments.isEmpty()) {
        takeEvent(arguments, input.sender, decoded);
    } else if (input.type == Opcode::Binary && decoded.part != DecodedMessage::Part::Piece
               && std::ranges::find(Broadcasts, QByteArrayView(decoded.operation)) != std::end(Broadcasts)) {
        takeBroadcast(input, decoded);
    }
    return messages;
}

bool WhiteboardDecoder::isAddress(const QUrl &url)
{
    return EngineIoDecoder::isAddress(url) && url.path().contains("whiteboard"_L1, Qt::CaseInsensitive);
}

} // namespace plectrum
