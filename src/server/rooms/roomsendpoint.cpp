// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/rooms/roomsendpoint.h"

#include "server/endpoints.h"
#include "server/rooms/roomcalls.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace plectrum {

RoomsEndpoint::RoomsEndpoint(const EndpointContext &context)
    : Endpoint(context)
    , m_rooms(&context.counters.fanOut)
{
}

std::optional<Endpoint::Refusal> RoomsEndpoint::refuse(const QUrl &url) const
{
    if (nameBelow("/rooms/"_L1, url).isEmpty())
        return badRequest("Rooms have a name: /rooms/<name>.");
    if (!roomData(url))
        return badRequest("Parameter data must be a JSON object.");
    return std::nullopt;
}

void RoomsEndpoint::join(Peer *peer)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const RoomSession session = roomSession(id, *peer);
    m_sessions.insert(id, session);
    m_rooms.open(id, peer);
    const QStringList groups = QUrlQuery(peer->requestUrl()).allQueryItemValues(u"join"_s, QUrl::FullyDecoded);
    for (const QString &group : groups)
        m_rooms.addToGroup(group, id);
    connect(peer, &Peer::messageReceived, this,
            [this, session, peer](Opcode type, QByteArrayView message) { received(session, peer, type, message); });
    connect(peer, &Peer::closed, this, [this, session](quint16 code) {
        m_rooms.close(session.id);
        m_sessions.remove(session.id);
        Q_EMIT reported(closeEvent(session, code));
    });
    Q_EMIT reported(openEvent(session));
}

void RoomsEndpoint::received(const RoomSession &session, Peer *peer, Opcode type, QByteArrayView message)
{
    if (type != Opcode::Text) {
        const QString error = u"binary message of %1 bytes: rooms know strings only"_s.arg(message.size());
        Q_EMIT reported(errorEvent(session, error));
        peer->sendText(compactJson(callError({}, error)));
        return;
    }
    m_rooms.countReceived();
    Q_EMIT reported(messageEvent(session, QString::fromUtf8(message)));
    if (const auto call = callFrom(message)) {
        if (const auto answer = performCall(*call, {m_rooms, m_sessions, session.id}))
            peer->sendText(compactJson(*answer));
        return;
    }
    const QStringList groups = QUrlQuery(peer->requestUrl()).allQueryItemValues(u"join"_s, QUrl::FullyDecoded);
    for (const QString &group : groups)
        m_rooms.sendToGroup(group, message);
}

HttpResponse RoomsEndpoint::post(const QByteArray &body)
{
    const auto call = callFrom(body);
    if (!call) {
        return HttpResponse::json(
            400, callError({}, u"expected a call like {\"call\": \"getGroupSize\", \"group\": \"chat\"}"_s));
    }
    const auto answer = performCall(*call, {m_rooms, m_sessions, {}});
    if (!answer)
        return HttpResponse::json(200, QJsonObject{{u"reply"_s, call->value("call"_L1)}});
    return HttpResponse::json(answer->contains("error"_L1) ? 400 : 200, *answer);
}

} // namespace plectrum
