// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/talkingserver.h"

#include <QHash>

#include <chrono>
#include <functional>

namespace plectrum {

/// A server that issues new identifiers to everybody, as real ones do: greets with a sid, asks for it back in "join",
/// answers with a room, and "say" in that room with what was said, an id and the time. Wrong or old values get
/// {"type":"error"}. A path /private/ROOM is refused with 403 unless ROOM was issued.
class IssuingServer : public TalkingServer {
    Q_OBJECT

public:
    explicit IssuingServer(QObject *parent = nullptr);

    QUrl url() const { return TalkingServer::url(QStringLiteral("/chat")); }
    /// What becomes of an answer to "say": the messages to send instead of it.
    std::function<QList<QByteArray>(int number, const QByteArray &answer)> plant;
    /// How long that waits.
    std::function<std::chrono::milliseconds(int number)> delay;
    /// After so many "say" the connection is closed with 4001.
    int closesAfter = -1;

private:
    struct Guest {
        QByteArray sid;
        QByteArray room;
        int said = 0;
    };
    void greet(Connection *connection);
    void answer(Connection *connection, Guest &guest, const QByteArray &text);

    QHash<Connection *, Guest> m_guests;
    QList<QByteArray> m_rooms;
};

} // namespace plectrum
