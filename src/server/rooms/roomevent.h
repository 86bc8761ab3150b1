// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace plectrum {

class Peer;

/// One session of the rooms, as the events show it.
struct RoomSession {
    QString id;
    QString path;
    QJsonObject params; ///< of the query: a string, or an array where a name stands several times; secrets replaced
    QJsonObject user;   ///< empty: nobody
    QJsonObject data;   ///< the controller's `data`, from the parameter of that name

    /// {id, path, params, user}; without `user` where there is none.
    QJsonObject toJson() const;
};

/// What `peer` asked for. The user is the one HaRP names (AUTHORIZATION-APP-API): `key`, `login`, `displayName` and
/// `idProvider` hold or derive from its id; XP's modifiedTime, disabled and email are not known and left out.
RoomSession roomSession(const QString &id, const Peer &peer);
/// The parameter `data`: an object as JSON; nullopt: it is something else. Empty where it is absent.
std::optional<QJsonObject> roomData(const QUrl &url);
/// The id of the user in a value of AUTHORIZATION-APP-API; empty for nobody.
QString appApiUser(QByteArrayView value);

/// The event object XP hands to a controller (WebSocketEventMapper): `type`, `session`, `data`, and by type `message`,
/// `closeReason` (the close code) or `error`.
QJsonObject openEvent(const RoomSession &session);
QJsonObject messageEvent(const RoomSession &session, const QString &message);
QJsonObject closeEvent(const RoomSession &session, quint16 code);
QJsonObject errorEvent(const RoomSession &session, const QString &error);
/// The same for readers: `message /rooms/chat 4f1c… "hello"`; long messages are cut off.
QString eventLine(const QJsonObject &event);

} // namespace plectrum
