// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace plectrum {

/// Who draws, as the elements of a scene name their creator.
struct WhiteboardCreator {
    QString uid;
    QString displayName;

    /// Of a token's user {id, name}; guests of a public link (shared_<token>_…)
    /// are one, without the link's token.
    static WhiteboardCreator of(const QJsonObject &user);
};

/// The kind of a broadcast: "SCENE_INIT" …; empty where the bytes are no such
/// JSON.
QString broadcastType(const QByteArray &bytes);

/// What the others get of a server-broadcast: SCENE_INIT and SCENE_UPDATE with
/// a creator, and its proof, in each element's customData, which stay if the
/// proof is right; SCENE_RESTORE only as {"reloadFromServer":true}; all else as
/// it came. nullopt: nothing. `createdAt` in milliseconds since 1970.
std::optional<QByteArray> relayedScene(const QByteArray &bytes, const QString &room, const WhiteboardCreator &creator,
                                       const QByteArray &secret, qint64 createdAt);

/// What the others get of a server-volatile-broadcast: MOUSE_LOCATION with
/// `user`, VIEWPORT_UPDATE with its id; nullopt for all else.
std::optional<QByteArray> relayedMove(const QByteArray &bytes, const QJsonObject &user);

/// The JSON of a client-broadcast.
QByteArray broadcastBytes(const QString &type, const QJsonObject &payload);

} // namespace plectrum
