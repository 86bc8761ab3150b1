// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/opcode.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace plectrum {

/// What is said in a room that several servers share.
struct RoomMessage {
    QString room; ///< "group/chat": the endpoint's kind, and its own name of the room
    Opcode type = Opcode::Text;
    QByteArray payload;

    bool operator==(const RoomMessage &) const = default;
};

/// Carries what is said in rooms between servers, so that all of them hear the same in the same order. Lives in the
/// thread of its server.
class RoomBus : public QObject {
    Q_OBJECT

public:
    struct Counters {
        qint64 published = 0;  ///< messages of this server that the others can hear
        qint64 received = 0;   ///< messages of all servers, this one's too
        qint64 duplicates = 0; ///< that came again and were let go
        qint64 missed = 0;     ///< that never came
        qint64 waiting = 0;    ///< messages of this server that are not published yet

        bool operator==(const Counters &) const = default;
    };

    using QObject::QObject;

    /// It is heard by received(), here too, once and in the order of all servers; later where the way is cut meanwhile.
    virtual void publish(const RoomMessage &message) = 0;
    virtual Counters counters() const = 0;

Q_SIGNALS:
    void received(const plectrum::RoomMessage &message);
    /// So many messages of one server to this room are lost for this one.
    void missed(const QString &room, qint64 count);
    /// For logs, English: "redis lost: Connection refused".
    void logged(const QString &line);
};

} // namespace plectrum
