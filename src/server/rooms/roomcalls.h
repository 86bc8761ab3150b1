// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/rooms/roomevent.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace plectrum {

class Rooms;

/// A call as its JSON: an object with a string `call`; nullopt: it is something else.
std::optional<QJsonObject> callFrom(QByteArrayView text);
/// {"error": text, "call": name}.
QJsonObject callError(const QJsonObject &call, const QString &text);

/// What a call acts on.
struct RoomCallPlace {
    Rooms &rooms;
    const QHash<QString, RoomSession> &sessions; ///< the open ones
    QString self;                                ///< who calls; empty: the control API
};

/// One row of the table of calls.
struct RoomCallInfo {
    QLatin1StringView name;
    QLatin1StringView arguments; ///< "group, id?"; a question mark: of the caller itself if absent
    QLatin1StringView text;      ///< what it does, English
    /// Arguments have been checked. nullopt: it returns nothing.
    std::optional<QJsonObject> (*run)(const QJsonObject &call, const RoomCallPlace &place);
};

/// All calls; help, documents and tests are made from it.
std::span<const RoomCallInfo> roomCallTable();

/// Carries `call` out. The answer of a call that returns something begins with {"reply": its name}; an error object
/// where the call is unknown or an argument is missing or no string; nullopt: there is nothing to say.
std::optional<QJsonObject> performCall(const QJsonObject &call, const RoomCallPlace &place);

} // namespace plectrum
