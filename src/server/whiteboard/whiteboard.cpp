// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/whiteboard/whiteboard.h"

#include "server/whiteboard/whiteboardtoken.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// A browser that the real server starts to record says so in its User-Agent or
/// comes from this page.
constexpr auto RecorderAgent = "WhiteboardRecording/";
constexpr auto RecorderPage = "/apps/whiteboard/recording/";

QJsonObject connectError(const QString &message)
{
    return {{u"message"_s, message}};
}

} // namespace

IoArguments ioArgument(const QJsonValue &value)
{
    IoArguments arguments;
    arguments.add(value);
    return arguments;
}

QString whiteboardRoom(const QJsonValue &value)
{
    static const QRegularExpression id(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const QString name =
        value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString();
    return id.match(name).hasMatch() ? name : QString();
}

QString Whiteboard::Member::name(const QString &otherwise) const
{
    for (const auto key : {"displayName"_L1, "name"_L1}) {
        if (const QString found = user.value(key).toString(); !found.isEmpty())
            return found;
    }
    return otherwise;
}

QJsonObject Whiteboard::Member::timerUser() const
{
    return {{u"userId"_s, userId}, {u"userName"_s, name(u"Unknown"_s)}};
}

Whiteboard::Whiteboard(const WhiteboardSettings &settings, ServerCounters &counters)
    : m_settings(settings)
    , m_rooms(counters)
{
}

const QHash<QString, Whiteboard::Handler> &Whiteboard::handlers()
{
    static const QHash<QString, Handler> table{
        {u"join-room"_s, &Whiteboard::joinRoom},
        {u"server-broadcast"_s, &Whiteboard::broadcast},
        {u"server-volatile-broadcast"_s, &Whiteboard::broadcastVolatile},
        {u"image-get"_s, &Whiteboard::requestImage},
        {u"request-viewport"_s, &Whiteboard::requestViewport},
        {u"viewport-change"_s, &Whiteboard::changeViewport},
        {u"presentation-start"_s, &Whiteboard::startPresentation},
        {u"presentation-stop"_s, &Whiteboard::stopPresentation},
        {u"request-presenter-viewport"_s, &Whiteboard::requestPresenterViewport},
        {u"check-recording-availability"_s, &Whiteboard::checkRecording},
        {u"start-recording"_s, &Whiteboard::startRecording},
        {u"stop-recording"_s, &Whiteboard::stopRecording},
        {u"timer-start"_s, &Whiteboard::startTimer},
        {u"timer-pause"_s, &Whiteboard::pauseTimer},
        {u"timer-resume"_s, &Whiteboard::resumeTimer},
        {u"timer-reset"_s, &Whiteboard::resetTimer},
        {u"timer-extend"_s, &Whiteboard::extendTimer},
        {u"timer-state-request"_s, &Whiteboard::requestTimer},
        {u"voting-start"_s, &Whiteboard::startVoting},
        {u"voting-vote"_s, &Whiteboard::vote},
        {u"voting-end"_s, &Whiteboard::endVoting},
    };
    return table;
}

std::optional<QJsonObject> Whiteboard::refuse(const IoHandshake &handshake)
{
    if (handshake.nsp != "/"_L1)
        return connectError(u"Invalid namespace"_s);
    const auto isRight = [this](const QJsonValue &token) {
        return verifiedClaims(token.toString().toUtf8(), m_settings.secret, QDateTime::currentDateTimeUtc())
            .has_value();
    };
    const QString token = handshake.auth.value("token"_L1).toString();
    if (!token.isEmpty() && isRight(token))
        return std::nullopt;
    // The administrator's check of the connection: always refused, but with a
    // word on the secret.
    return connectError(isRight(handshake.auth.value("secret"_L1)) ? u"Connection verified"_s
                                                                   : u"Authentication error"_s);
}

void Whiteboard::connected(IoSocket *socket)
{
    const auto claims = verifiedClaims(socket->auth().value("token"_L1).toString().toUtf8(), m_settings.secret,
                                       QDateTime::currentDateTimeUtc());
    Member member{.claims = claims.value_or(QJsonObject())};
    member.user = member.claims.value("user"_L1).toObject();
    member.userId = member.user.value("id"_L1).toString();
    member.isReadOnly = member.claims.value("isFileReadOnly"_L1).toBool();
    member.isRecorder = socket->auth().value("clientType"_L1) == "recording"_L1
        || socket->origin().userAgent.contains(RecorderAgent) || socket->origin().referer.contains(RecorderPage);
    m_members.insert(socket, member);
    socket->send(u"init-room"_s);
}

void Whiteboard::received(IoSocket *socket, const IoEvent &event)
{
    const Handler handler = handlers().value(event.name);
    if (!handler)
        return;
    if (m_members.value(socket).user.isEmpty()) {
        socket->send(u"error"_s, ioArgument(u"Invalid session"_s));
        socket->disconnectFromServer(false);
        return;
    }
    (this->*handler)(socket, event.arguments);
}

void Whiteboard::disconnected(IoSocket *socket, const QString &)
{
    const QStringList rooms = m_rooms.leaveAll(socket);
    for (const QString &room : rooms)
        leaveRoom(socket, room);
    m_members.remove(socket);
}

bool Whiteboard::mayEnter(const Member &member, const QString &room) const
{
    for (const auto claim : {"fileId"_L1, "roomID"_L1}) {
        const QJsonValue value = member.claims.value(claim);
        if (!value.isUndefined() && !value.isNull() && whiteboardRoom(value) != room)
            return false;
    }
    return true;
}

void Whiteboard::joinRoom(IoSocket *socket, const IoArguments &arguments)
{
    const QString name = whiteboardRoom(arguments.value(0));
    const Member member = m_members.value(socket);
    if (name.isEmpty() || m_rooms.contains(name, socket) || !mayEnter(member, name))
        return;
    m_rooms.join(name, socket);
    Room &room = m_states[name];
    if (!room.timer)
        room.timer = std::make_unique<WhiteboardTimer>([this, name] { tellTimer(name); });
    if (const auto recording = room.recordings.find(member.userId);
        recording != room.recordings.end() && !member.isRecorder)
        recording->second.grace->stop();
    const bool isSyncer = !room.syncer && !member.isReadOnly;
    if (isSyncer)
        room.syncer = socket;
    socket->send(u"sync-designate"_s, ioArgument(QJsonObject{{u"isSyncer"_s, isSyncer}}));
    toRoom(name, u"room-user-change"_s, ioArgument(roster(name)));
    toRoom(name, u"user-joined"_s,
           ioArgument(QJsonObject{{u"userId"_s, member.userId},
                                  {u"userName"_s, member.user.value("name"_L1)},
                                  {u"socketId"_s, socket->id()},
                                  {u"isSyncer"_s, isSyncer}}));
    welcome(socket, name);
}

/// What goes on in the room already.
void Whiteboard::welcome(IoSocket *socket, const QString &name)
{
    const Room &room = m_states[name];
    if (room.presentation) {
        socket->send(u"user-started-presenting"_s,
                     ioArgument(QJsonObject{{u"userId"_s, room.presentation->userId},
                                            {u"username"_s, room.presentation->name}}));
    }
    for (const auto &[userId, recording] : room.recordings) {
        const bool isOwn = userId == m_members.value(socket).userId;
        if (isOwn) {
            socket->send(u"recording-started"_s,
                         ioArgument(QJsonObject{{u"startedAt"_s, recording.startedAt}, {u"resumed"_s, true}}));
        }
        socket->send(u"user-started-recording"_s,
                     ioArgument(QJsonObject{{u"userId"_s, userId},
                                            {u"username"_s, recording.name},
                                            {u"startedAt"_s, recording.startedAt},
                                            {u"resumed"_s, isOwn}}));
    }
    socket->send(u"timer-state"_s, ioArgument(room.timer->state()));
    if (!room.votings.all().isEmpty())
        socket->send(u"votings-init"_s, ioArgument(room.votings.all()));
}

void Whiteboard::leaveRoom(IoSocket *socket, const QString &name)
{
    const Member member = m_members.value(socket);
    awaitRecorder(socket, name);
    if (m_states[name].syncer == socket)
        electSyncer(name, member.userId);
    endPresentationOf(socket, name);
    toRoom(name, u"room-user-change"_s, ioArgument(roster(name)));
    forgetIfEmpty(name);
}

/// The same user's next socket, else whoever is there longest and may write.
void Whiteboard::electSyncer(const QString &name, const QString &preferredUser)
{
    Room &room = m_states[name];
    room.syncer = nullptr;
    const QList<IoSocket *> members = m_rooms.members(name);
    for (IoSocket *each : members) {
        const Member member = m_members.value(each);
        if (!member.isReadOnly && (!room.syncer || member.userId == preferredUser)) {
            room.syncer = each;
            if (member.userId == preferredUser)
                break;
        }
    }
    if (room.syncer)
        room.syncer->send(u"sync-designate"_s, ioArgument(QJsonObject{{u"isSyncer"_s, true}}));
}

/// Each user once, with all sockets.
QJsonArray Whiteboard::roster(const QString &room) const
{
    QJsonArray users;
    QHash<QString, qsizetype> places;
    const QList<IoSocket *> members = m_rooms.members(room);
    for (const IoSocket *each : members) {
        const Member member = m_members.value(each);
        if (const auto place = places.constFind(member.userId); place != places.cend()) {
            QJsonObject user = users.at(*place).toObject();
            QJsonArray sockets = user.value("socketIds"_L1).toArray();
            sockets.append(each->id());
            user.insert(u"socketIds"_s, sockets);
            users[*place] = user;
            continue;
        }
        places.insert(member.userId, users.size());
        users.append(QJsonObject{{u"socketId"_s, each->id()},
                                 {u"user"_s, member.user},
                                 {u"userId"_s, member.userId},
                                 {u"socketIds"_s, QJsonArray{each->id()}}});
    }
    return users;
}

IoSocket *Whiteboard::socketOf(const QString &room, const QString &userId, bool recordersToo) const
{
    const QList<IoSocket *> members = m_rooms.members(room);
    for (IoSocket *each : members) {
        const Member member = m_members.value(each);
        if (member.userId == userId && (recordersToo || !member.isRecorder))
            return each;
    }
    return nullptr;
}

void Whiteboard::forgetIfEmpty(const QString &room)
{
    const auto found = m_states.find(room);
    if (found != m_states.end() && found->second.recordings.empty() && m_rooms.members(room).isEmpty())
        m_states.erase(found);
}

void Whiteboard::toRoom(const QString &room, const QString &event, const IoArguments &arguments, const IoSocket *except,
                        IoRooms::Lane lane)
{
    m_rooms.send(room, except, ioEvent(u"/"_s, event, arguments), lane);
}

} // namespace plectrum
