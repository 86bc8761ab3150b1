// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/whiteboard/whiteboard.h"

#include <QDateTime>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// The EBML head of a WebM file (RFC 8794 §11.2): DocType "webm", version 4; no
/// segment follows.
const QByteArray &emptyWebM()
{
    static const QByteArray bytes = QByteArray::fromHex("1a45dfa3"
                                                        "9f"
                                                        "42868101"
                                                        "42f78101"
                                                        "42f28104"
                                                        "42f38108"
                                                        "4282847765626d"
                                                        "42878104"
                                                        "42858102");
    return bytes;
}

/// The link a guest came by, of shared_<token>_<random>; empty: no guest.
QString linkOf(const QString &userId)
{
    return userId.startsWith("shared_"_L1) ? userId.section(u'_', 1, 1) : QString();
}

bool isSameGuest(const QString &one, const QString &other)
{
    return !linkOf(one).isEmpty() && linkOf(one) == linkOf(other);
}

} // namespace

void Whiteboard::startPresentation(IoSocket *socket, const IoArguments &arguments)
{
    const QJsonObject wanted = arguments.value(0).toObject();
    const QString name = whiteboardRoom(wanted.value("fileId"_L1));
    const Member member = m_members.value(socket);
    const auto fail = [socket](const QString &text) { socket->send(u"presentation-error"_s, ioArgument(text)); };
    if (!m_rooms.contains(name, socket))
        return fail(u"Not joined to room"_s);
    if (wanted.value("userId"_L1).toString() != member.userId && linkOf(member.userId).isEmpty())
        return fail(u"User ID mismatch"_s);
    Room &room = m_states[name];
    if (room.presentation && room.presentation->userId != member.userId)
        return fail(u"Presentation already in progress by "_s + room.presentation->name);
    const bool isAgain = room.presentation.has_value();
    room.presentation = Presentation{.userId = member.userId, .name = member.name()};
    socket->send(u"presentation-started"_s);
    if (!isAgain) {
        toRoom(name, u"user-started-presenting"_s,
               ioArgument(QJsonObject{{u"userId"_s, member.userId}, {u"username"_s, member.name()}}), socket);
    }
}

void Whiteboard::stopPresentation(IoSocket *socket, const IoArguments &arguments)
{
    const QString name = whiteboardRoom(arguments.value(0).toObject().value("fileId"_L1));
    const Member member = m_members.value(socket);
    const auto fail = [socket](const QString &text) { socket->send(u"presentation-error"_s, ioArgument(text)); };
    if (!m_rooms.contains(name, socket) || !m_states[name].presentation)
        return fail(u"No active presentation found"_s);
    Room &room = m_states[name];
    if (room.presentation->userId != member.userId && !isSameGuest(room.presentation->userId, member.userId))
        return fail(u"Only the presenter can stop the presentation"_s);
    room.presentation.reset();
    socket->send(u"presentation-stopped"_s);
    toRoom(name, u"user-stopped-presenting"_s,
           ioArgument(QJsonObject{{u"userId"_s, member.userId}, {u"username"_s, member.name()}}), socket);
}

void Whiteboard::requestPresenterViewport(IoSocket *socket, const IoArguments &arguments)
{
    const QString name = whiteboardRoom(arguments.value(0).toObject().value("fileId"_L1));
    if (m_rooms.contains(name, socket) && m_states[name].presentation)
        toRoom(name, u"request-presenter-viewport"_s, {});
}

/// The socket has left the room already.
void Whiteboard::endPresentationOf(IoSocket *socket, const QString &name)
{
    Room &room = m_states[name];
    const Member member = m_members.value(socket);
    if (!room.presentation)
        return;
    const QString presenter = room.presentation->userId;
    const bool isOwn = presenter == member.userId || isSameGuest(presenter, member.userId);
    if (!isOwn || socketOf(name, presenter))
        return;
    room.presentation.reset();
    toRoom(name, u"user-stopped-presenting"_s,
           ioArgument(QJsonObject{{u"userId"_s, member.userId}, {u"username"_s, member.user.value("name"_L1)}}));
}

void Whiteboard::checkRecording(IoSocket *socket, const IoArguments &)
{
    socket->send(u"recording-availability"_s,
                 ioArgument(QJsonObject{{u"available"_s, true}, {u"reason"_s, QJsonValue::Null}}));
}

bool Whiteboard::isRecordable(const QUrl &url, const QString &uploadToken) const
{
    const auto origin = [](const QUrl &any) {
        return any.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    };
    const bool isHttp = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    const bool isOurs = m_settings.nextcloudUrl.isEmpty() || origin(url) == origin(m_settings.nextcloudUrl);
    return isHttp && isOurs && !uploadToken.isEmpty()
        && QUrlQuery(url).queryItemValue(u"token"_s, QUrl::FullyDecoded) == uploadToken;
}

void Whiteboard::startRecording(IoSocket *socket, const IoArguments &arguments)
{
    const QJsonObject wanted = arguments.value(0).toObject();
    const QString name = whiteboardRoom(wanted.value("fileId"_L1));
    const Member member = m_members.value(socket);
    const auto fail = [socket](const QString &text) { socket->send(u"recording-error"_s, ioArgument(text)); };
    if (!m_rooms.contains(name, socket))
        return fail(u"Not joined to room"_s);
    if (member.isReadOnly)
        return fail(u"Read-only users cannot start recordings"_s);
    Room &room = m_states[name];
    if (room.recordings.contains(member.userId))
        return fail(u"Recording already in progress"_s);
    const QString uploadToken = wanted.value("uploadToken"_L1).toString();
    if (!isRecordable(QUrl(wanted.value("recordingUrl"_L1).toString(), QUrl::StrictMode), uploadToken))
        return fail(u"Recorder initialization failed"_s);
    Recording &recording = room.recordings[member.userId];
    recording.name = member.name();
    recording.uploadToken = uploadToken;
    recording.startedAt = QDateTime::currentMSecsSinceEpoch();
    recording.grace = std::make_unique<QTimer>();
    recording.grace->setSingleShot(true);
    QObject::connect(recording.grace.get(), &QTimer::timeout, recording.grace.get(),
                     [this, name, userId = member.userId] { giveRecordingUp(name, userId); });
    socket->send(u"recording-started"_s, ioArgument(QJsonObject{{u"startedAt"_s, recording.startedAt}}));
    toRoom(name, u"user-started-recording"_s,
           ioArgument(QJsonObject{{u"userId"_s, member.userId}, {u"username"_s, recording.name}}), socket);
}

void Whiteboard::stopRecording(IoSocket *socket, const IoArguments &arguments)
{
    const QString name = arguments.text(0);
    const QString userId = m_members.value(socket).userId;
    const auto fail = [socket](const QString &text) { socket->send(u"recording-error"_s, ioArgument(text)); };
    if (!m_rooms.contains(name, socket))
        return fail(u"Not joined to room"_s);
    Room &room = m_states[name];
    const auto found = room.recordings.find(userId);
    if (found == room.recordings.end())
        return fail(u"No active recording found"_s);
    IoArguments told;
    told.attachments.append(emptyWebM());
    told.values.append(QJsonObject{{u"filePath"_s, QJsonValue::Null},
                                   {u"recordingData"_s, QJsonObject{{u"_placeholder"_s, true}, {u"num"_s, 0}}},
                                   {u"uploadToken"_s, found->second.uploadToken},
                                   {u"fileId"_s, name}});
    const QString username = found->second.name;
    room.recordings.erase(found);
    socket->send(u"recording-stopped"_s, told);
    toRoom(name, u"user-stopped-recording"_s, ioArgument(QJsonObject{{u"userId"_s, userId}, {u"username"_s, username}}),
           socket);
}

/// The socket has left the room already. Its user may come back for a while.
void Whiteboard::awaitRecorder(IoSocket *socket, const QString &name)
{
    Room &room = m_states[name];
    const QString userId = m_members.value(socket).userId;
    const auto found = room.recordings.find(userId);
    if (found != room.recordings.end() && !socketOf(name, userId, false))
        found->second.grace->start(m_settings.recordingGrace);
}

void Whiteboard::giveRecordingUp(const QString &name, const QString &userId)
{
    Room &room = m_states[name];
    const auto found = room.recordings.find(userId);
    if (found == room.recordings.end())
        return;
    const QString username = found->second.name;
    // It is called by the recording's own timer.
    found->second.grace.release()->deleteLater();
    room.recordings.erase(found);
    toRoom(name, u"user-stopped-recording"_s,
           ioArgument(QJsonObject{{u"userId"_s, userId}, {u"username"_s, username}}));
    forgetIfEmpty(name);
}

} // namespace plectrum
