// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/enonicdecoder.h"

#include "decoders/jsontree.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr const char *EventTypes[] = {"open", "message", "close", "error"};

bool isEventType(const QByteArray &type)
{
    return std::ranges::find(EventTypes, type) != std::end(EventTypes);
}

/// The user of a session in a word; empty: it has none.
QByteArray userName(QByteArrayView session)
{
    const QByteArrayView user = jsonMember(session, "user");
    if (!user.startsWith('{'))
        return {};
    for (const char *const name : {"displayName", "login", "key"}) {
        if (const QByteArray text = jsonMemberText(user, name); !text.isEmpty() && text != "null")
            return shortText(text, 48);
    }
    return {};
}

} // namespace

EnonicDecoder::EnonicDecoder()
    : JsonMessageDecoder("Enonic XP", Shape::Object)
{
}

DecodedMessage EnonicDecoder::meaning(QByteArrayView json, Role, QByteArrayView &)
{
    const QByteArray type = jsonMemberText(json, "type");
    const QByteArrayView session = jsonMember(json, "session");
    if (!isEventType(type) || !session.startsWith('{'))
        return broken(json, "an event has a type and a session");
    const QByteArray path = shortText(jsonMemberText(session, "path"), 64);
    const QByteArray id = jsonMemberText(session, "id");
    const QByteArray user = userName(session);
    const QByteArray name = user.isEmpty() ? shortText(id, 48) : user;
    const QByteArray member = name + " (" + shortText(id, 40) + ')';
    DecodedMessage decoded{.summary = type + ' ' + name, .operation = type};
    if (!path.isEmpty())
        decoded.summary += " in " + path;
    if (type == "message") {
        decoded.summary += ": " + shortText(jsonMemberText(json, "message"));
    } else if (type == "error") {
        decoded.isError = true;
        decoded.summary += ": " + shortText(jsonMemberText(json, "error"));
    } else if (type == "close") {
        const QByteArray reason = jsonMemberText(json, "closeReason");
        decoded.summary += reason.isEmpty() ? QByteArray() : " with " + shortText(reason, 12);
        decoded.rooms.push_back({RoomChange::Kind::Leave, path, member});
    } else {
        decoded.rooms.push_back({RoomChange::Kind::Join, path, member});
    }
    return decoded;
}

bool EnonicDecoder::isOpening(const Input &input)
{
    const QByteArrayView text = trimmedJson(input.message);
    if (input.type != Opcode::Text || !text.startsWith('{') || !isEventType(jsonMemberText(text, "type")))
        return false;
    const QByteArrayView session = jsonMember(text, "session");
    return session.startsWith('{') && !jsonMember(session, "id").isEmpty() && !jsonMember(session, "path").isEmpty();
}

} // namespace plectrum
