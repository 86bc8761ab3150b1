// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpoint.h"
#include "server/rooms/roomevent.h"
#include "server/rooms/rooms.h"

#include <QHash>

namespace plectrum {

/// /rooms/<name>: sessions that make group calls (roomcalls.h) over their sockets, the same calls by POST, and XP's
/// events as what happens is reported. The name stands for XP's controller: it shows in the session's path; groups are
/// common to all names.
///
/// Of the query: `data` is the controller's data, `join` (repeatable) names groups the controller adds the session to
/// when it opens. A text that is no call is a message: of a session with `join` it goes to those groups, as a
/// controller does with sendToGroup; else it is reported only. Binary messages are answered and reported as errors.
class RoomsEndpoint : public Endpoint {
    Q_OBJECT

public:
    explicit RoomsEndpoint(const EndpointContext &context);
    std::optional<Refusal> refuse(const QUrl &url) const override;
    void join(Peer *peer) override;
    void share(RoomBus &bus) override { m_rooms.share(bus, this); }
    bool takesPosts() const override { return true; }
    HttpResponse post(const QByteArray &body) override;
    qsizetype roomCount() const override { return m_rooms.groupCount(); }

private:
    void received(const RoomSession &session, Peer *peer, Opcode type, QByteArrayView message);

    Rooms m_rooms;
    QHash<QString, RoomSession> m_sessions;
};

} // namespace plectrum
