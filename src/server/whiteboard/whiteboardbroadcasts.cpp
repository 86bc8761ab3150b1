// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/whiteboard/whiteboard.h"
#include "server/whiteboard/whiteboardscene.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace plectrum {

void Whiteboard::broadcast(IoSocket *socket, const IoArguments &arguments)
{
    const QString room = arguments.text(0);
    const Member member = m_members.value(socket);
    if (!m_rooms.contains(room, socket) || member.isReadOnly)
        return;
    const QJsonValue iv = arguments.value(2).isUndefined() ? QJsonValue(QJsonValue::Null) : arguments.value(2);
    const auto bytes = arguments.bytes(1);
    if (!bytes) {
        IoArguments rest = arguments.from(1);
        if (rest.values.size() < 2)
            rest.add(iv);
        toRoom(room, u"client-broadcast"_s, rest, socket);
        return;
    }
    // A whole scene is the syncer's to tell.
    if (broadcastType(*bytes) == "SCENE_INIT"_L1 && m_states[room].syncer != socket)
        return;
    const auto relayed = relayedScene(*bytes, room, WhiteboardCreator::of(member.user), m_settings.secret,
                                      QDateTime::currentMSecsSinceEpoch());
    if (!relayed)
        return;
    IoArguments told;
    told.add(*relayed);
    IoArguments rest = arguments.from(2);
    rest.values = QJsonArray{rest.values.isEmpty() ? iv : rest.values.first()};
    told.add(rest);
    toRoom(room, u"client-broadcast"_s, told, socket);
}

void Whiteboard::broadcastVolatile(IoSocket *socket, const IoArguments &arguments)
{
    const QString room = arguments.text(0);
    const auto bytes = arguments.bytes(1);
    if (!m_rooms.contains(room, socket) || !bytes)
        return;
    const auto relayed = relayedMove(*bytes, m_members.value(socket).user);
    if (!relayed)
        return;
    IoArguments told;
    told.add(*relayed);
    toRoom(room, u"client-broadcast"_s, told, socket, IoRooms::Lane::Volatile);
}

void Whiteboard::requestImage(IoSocket *socket, const IoArguments &arguments)
{
    const QString room = arguments.text(0);
    if (!m_rooms.contains(room, socket))
        return;
    IoArguments told;
    told.add(broadcastBytes(u"IMAGE_REQUEST"_s, {{u"fileId"_s, arguments.value(1)}}));
    toRoom(room, u"client-broadcast"_s, told, socket);
}

void Whiteboard::requestViewport(IoSocket *socket, const IoArguments &arguments)
{
    const QJsonObject wanted = arguments.value(0).toObject();
    const QString room = whiteboardRoom(wanted.value("fileId"_L1));
    if (!m_rooms.contains(room, socket))
        return;
    if (IoSocket *const target = socketOf(room, wanted.value("userId"_L1).toString())) {
        target->send(u"send-viewport-request"_s,
                     ioArgument(QJsonObject{{u"requesterId"_s, m_members.value(socket).userId},
                                            {u"requesterSocketId"_s, socket->id()}}));
    }
}

/// Of old clients; the viewport goes with the volatile broadcasts now.
void Whiteboard::changeViewport(IoSocket *, const IoArguments &) { }

} // namespace plectrum
