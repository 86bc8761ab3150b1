// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpointsettings.h"
#include "server/socketio/ioapplication.h"
#include "server/socketio/iorooms.h"
#include "server/whiteboard/whiteboardtimer.h"
#include "server/whiteboard/whiteboardvotings.h"

#include <map>
#include <memory>

namespace plectrum {

struct ServerCounters;

/// /whiteboard/socket.io/: the collaboration server of Nextcloud Whiteboard 2
/// (its websocket_server), by its events, arguments and error texts, for
/// clients with collabBackendUrl http://127.0.0.1:PORT/whiteboard. A JWT lets
/// in, one member of a room is its syncer, broadcasts are relayed, movements
/// are volatile; presentations, recordings, timer and votings are there.
///
/// Other than the real one: when the syncer leaves, the next one follows it
/// always (the real server often has none then); a token is not believed longer
/// than it says; recordings have no pictures: what recording-stopped brings is
/// a WebM header; there is one node and no Redis.
class Whiteboard : public IoApplication {
public:
    /// `settings` have a secret.
    Whiteboard(const WhiteboardSettings &settings, ServerCounters &counters);

    std::optional<QJsonObject> refuse(const IoHandshake &handshake) override;
    void connected(IoSocket *socket) override;
    void received(IoSocket *socket, const IoEvent &event) override;
    void disconnected(IoSocket *socket, const QString &reason) override;
    qsizetype roomCount() const override { return m_rooms.count(); }

private:
    using Handler = void (Whiteboard::*)(IoSocket *socket, const IoArguments &arguments);

    /// Who a socket is, as its token says.
    struct Member {
        QJsonObject claims;
        QJsonObject user; ///< empty: the token has none, and its socket may do nothing
        QString userId;
        bool isReadOnly = false;
        bool isRecorder = false; ///< a browser that records, not a person

        /// For others to read: the displayName, else the name, else `otherwise`.
        QString name(const QString &otherwise = QStringLiteral("Unknown User")) const;
        /// {userId, userName} of the timer's events.
        QJsonObject timerUser() const;
    };
    struct Presentation {
        QString userId;
        QString name;
    };
    struct Recording {
        QString name;
        QString uploadToken;
        qint64 startedAt = 0;
        std::unique_ptr<QTimer> grace; ///< runs while its user is away
    };
    struct Room {
        IoSocket *syncer = nullptr;
        std::optional<Presentation> presentation;
        std::map<QString, Recording> recordings; ///< by user
        std::unique_ptr<WhiteboardTimer> timer;
        WhiteboardVotings votings;
    };

    static const QHash<QString, Handler> &handlers();

    // rooms (whiteboard.cpp)
    void joinRoom(IoSocket *socket, const IoArguments &arguments);
    void leaveRoom(IoSocket *socket, const QString &room);
    void welcome(IoSocket *socket, const QString &room);
    bool mayEnter(const Member &member, const QString &room) const;
    void electSyncer(const QString &name, const QString &preferredUser);
    QJsonArray roster(const QString &room) const;
    /// The user's first socket in the room, or null.
    IoSocket *socketOf(const QString &room, const QString &userId, bool recordersToo = true) const;
    void forgetIfEmpty(const QString &room);
    void toRoom(const QString &room, const QString &event, const IoArguments &arguments,
                const IoSocket *except = nullptr, IoRooms::Lane lane = IoRooms::Lane::Reliable);

    // what is drawn (whiteboardbroadcasts.cpp)
    void broadcast(IoSocket *socket, const IoArguments &arguments);
    void broadcastVolatile(IoSocket *socket, const IoArguments &arguments);
    void requestImage(IoSocket *socket, const IoArguments &arguments);
    void requestViewport(IoSocket *socket, const IoArguments &arguments);
    void changeViewport(IoSocket *socket, const IoArguments &arguments);

    // presentation and recording (whiteboardstage.cpp)
    void startPresentation(IoSocket *socket, const IoArguments &arguments);
    void stopPresentation(IoSocket *socket, const IoArguments &arguments);
    void requestPresenterViewport(IoSocket *socket, const IoArguments &arguments);
    void endPresentationOf(IoSocket *socket, const QString &room);
    void checkRecording(IoSocket *socket, const IoArguments &arguments);
    void startRecording(IoSocket *socket, const IoArguments &arguments);
    void stopRecording(IoSocket *socket, const IoArguments &arguments);
    void awaitRecorder(IoSocket *socket, const QString &room);
    void giveRecordingUp(const QString &room, const QString &userId);
    bool isRecordable(const QUrl &url, const QString &uploadToken) const;

    // timer and votings (whiteboardgames.cpp)
    void startTimer(IoSocket *socket, const IoArguments &arguments);
    void pauseTimer(IoSocket *socket, const IoArguments &arguments);
    void resumeTimer(IoSocket *socket, const IoArguments &arguments);
    void resetTimer(IoSocket *socket, const IoArguments &arguments);
    void extendTimer(IoSocket *socket, const IoArguments &arguments);
    void requestTimer(IoSocket *socket, const IoArguments &arguments);
    /// The room whose timer may be set; null: the socket was told why not.
    Room *timerRoom(IoSocket *socket, const IoArguments &arguments, const QString &call, bool isWhole = true);
    void setTimer(IoSocket *socket, const IoArguments &arguments, const QString &error);
    void tellTimer(const QString &room);
    void startVoting(IoSocket *socket, const IoArguments &arguments);
    void vote(IoSocket *socket, const IoArguments &arguments);
    void endVoting(IoSocket *socket, const IoArguments &arguments);
    Room *votingRoom(IoSocket *socket, const IoArguments &arguments);
    void tellVoting(IoSocket *socket, const IoArguments &arguments, const QString &call, const QString &event,
                    const WhiteboardVotings::Outcome &outcome);

    const WhiteboardSettings m_settings;
    IoRooms m_rooms;
    QHash<const IoSocket *, Member> m_members;
    std::map<QString, Room> m_states; ///< of rooms with members or recordings
};

/// One event's only argument.
IoArguments ioArgument(const QJsonValue &value);
/// A room in the ways clients name one: a string, or a number where `fileId`
/// stands for it.
QString whiteboardRoom(const QJsonValue &value);

} // namespace plectrum
